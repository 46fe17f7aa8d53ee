#!/usr/bin/env node
import { existsSync } from 'node:fs';
import * as module from 'node:module';

const bundle = new URL('../dist/bundle/', import.meta.url);
const entry = new URL('pobrief.js', bundle);

if (existsSync(entry)) {
  // From Node 22 on; it keeps compiled code between runs.
  module.enableCompileCache?.();
  if (process.argv.some((arg) => /\.pdf$/i.test(arg))) {
    const { startAhead } = await import(new URL('pdf-thread.js', bundle).href);
    startAhead();
  }
  const { main } = await import(entry.href);
  process.exitCode = await main(process.argv.slice(2));
  // Interrupted work may still hold the process; in all other cases the output is let out first.
  if (process.exitCode === 130) process.exit();
} else {
  process.stderr.write('pobrief: not built yet. Run: npm run build\n');
  process.exitCode = 70;
}
