#!/usr/bin/env node
import { existsSync } from 'node:fs';
import * as module from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chunksIn } from './chunks.js';

const ENTRY = 'pobrief.cjs';
const bundle = fileURLToPath(new URL('../dist/bundle', import.meta.url));

if (existsSync(path.join(bundle, ENTRY))) {
  // From Node 22 on; it keeps the compiled code of packages between runs.
  module.enableCompileCache?.();
  const { load } = chunksIn(bundle);
  if (process.argv.some((arg) => /\.pdf$/i.test(arg))) load('pdf-thread.cjs').startAhead();
  process.exitCode = await load(ENTRY).main(process.argv.slice(2));
  // Interrupted work may still hold the process; in all other cases the output is let out first.
  if (process.exitCode === 130) process.exit();
} else {
  process.stderr.write('pobrief: not built yet. Run: npm run build\n');
  process.exitCode = 70;
}
