/**
 * Joins the modules of the command line in a few files, a file per command and for what they share:
 * starting reads a dozen files and not three hundred. What other programmes import stays as it is.
 * Usage: node scripts/bundle.js after tsc has filled dist.
 */
import { rolldown } from 'rolldown';
import { compiledPatternsPlugin } from './compiled-patterns.js';
import { letterRangesPlugin } from './letter-ranges.js';

const bundle = await rolldown({
  input: { pobrief: 'dist/cli/main.js', 'pdf-thread': 'dist/ingest/pdf-thread.js' },
  platform: 'node',
  // Packages keep their own files, with their licences.
  external: /^[^./\0]/,
  treeshake: { moduleSideEffects: false },
  plugins: [letterRangesPlugin, compiledPatternsPlugin],
});
await bundle.write({ dir: 'dist/bundle', entryFileNames: '[name].js', chunkFileNames: '[name].js', cleanDir: true });
await bundle.close();
