/**
 * Joins the modules of the command line in a few files, a file per command and for what they share:
 * starting reads a dozen files and not three hundred. What other programmes import stays as it is.
 * Then reads a few letters, and keeps the code that V8 has made by then for `bin/chunks.js`.
 * Usage: node scripts/bundle.js after tsc has filled dist.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';
import { chunksIn } from '../bin/chunks.js';
import { compiledPatternsPlugin } from './compiled-patterns.js';
import { eachNode, edited } from './edited.js';
import { letterRangesPlugin } from './letter-ranges.js';

const FOLDER = path.resolve('dist/bundle');
/** With what they have between them most code is used once. */
const LETTERS = ['pdf/noten.pdf', 'pdf/rapport.pdf', 'letters/notitie.txt', 'letters/voortgang-1.md'].map((name) =>
  path.join('fixtures', name),
);

/** A sign that is no ASCII, as a string or a pattern may write it: a file without any is read and kept in half the room. */
const escaped = (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A file as `bin/chunks.js` loads it: V8 can keep no code of a script that imports by itself. */
function asChunk(code) {
  const edits = [];
  eachNode(parseAst(code), ({ type, start }) => {
    if (type === 'ImportExpression') edits.push({ start, end: start, text: '$' });
  });
  return edited(code, edits).replace(/[^\0-\x7f]/g, escaped);
}

const bundle = await rolldown({
  input: { pobrief: 'dist/cli/main.js', 'pdf-thread': 'dist/ingest/pdf-thread.js' },
  platform: 'node',
  // Packages keep their own files, with their licences.
  external: /^[^./\0]/,
  treeshake: { moduleSideEffects: false },
  plugins: [letterRangesPlugin, compiledPatternsPlugin],
});
const { output } = await bundle.generate({
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name].cjs',
});
await bundle.close();
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
for (const { fileName, code } of output) writeFileSync(path.join(FOLDER, fileName), asChunk(code));

const { load, scripts, keep } = chunksIn(FOLDER);
const { main } = load('pobrief.cjs');
const letters = LETTERS.filter((file) => existsSync(file));
const aside = mkdtempSync(path.join(tmpdir(), 'pobrief-build-'));
if (letters.length > 0) {
  const code = await main(['extract', ...letters, '--quiet', '-o', path.join(aside, 'letters.json')]);
  if (code !== 0) throw new Error(`the bundle does not run: exit code ${code}`);
}
rmSync(aside, { recursive: true });
for (const name of scripts.keys()) {
  const { file, bytes } = keep(name);
  writeFileSync(file, bytes);
}
