/**
 * Speed, as medians of one run: start-up against bare node, the pipeline on text as a whole and per
 * stage, and chrono-node's Dutch parser finding dates alone, all on our own letters.
 * Run by `npm run bench`; the other files of this folder are benches of their own.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import * as chrono from 'chrono-node';
import { extract } from '../dist/extract/index.js';
import { generic } from '../dist/index.js';
import { ingest } from '../dist/ingest/index.js';
import { layOut } from '../dist/layout/index.js';
import { normalise } from '../dist/normalise/index.js';
import { parse } from '../dist/parse/index.js';
import { resolve } from '../dist/resolve/index.js';

const ROUNDS = 15;
const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const ms = (value) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const line = (...cells) => console.log(cells.map((c, i) => (i === 0 ? c.padEnd(34) : c.padStart(12))).join(''));

function startUp() {
  const run = (args) => {
    const start = performance.now();
    spawnSync(process.execPath, args);
    return performance.now() - start;
  };
  const times = (args) => median(Array.from({ length: ROUNDS }, () => run(args)));
  const bare = times(['-e', '0']);
  const version = times([path('bin/pobrief.js'), '--version']);
  console.log('Start-up');
  line('  node -e 0', ms(bare));
  line('  pobrief --version', ms(version), `${(version / bare).toFixed(2)} ×`);
}

const letters = ['officieel.md', 'ministerie.ocr.txt', 'notitie.txt'].map((file) => ({
  file,
  bytes: readFileSync(path(`fixtures/letters/${file}`)),
}));

/** Milliseconds per stage over all letters, one round. */
async function round() {
  const spent = {};
  const timed = async (stage, work) => {
    const start = performance.now();
    const result = await work();
    spent[stage] = (spent[stage] ?? 0) + performance.now() - start;
    return result;
  };
  for (const letter of letters) {
    const document = await timed('ingest', () => ingest(letter, { pages: 100, milliseconds: 60_000 }));
    const layout = await timed('layout', () => layOut(document));
    const normalised = await timed('normalise', () => normalise(document, layout));
    const parsed = await timed('parse', () => parse(document, normalised, {}, {}));
    const candidates = await timed('extract', () => extract(normalised, generic));
    await timed('resolve', () => resolve(document, parsed, candidates, { allCorrections: false, profile: generic }));
    await timed('chrono-node nl (dates alone)', () => chrono.nl.parse(document.text, new Date(2024, 2, 15)));
  }
  return spent;
}

async function pipeline() {
  const bytes = letters.reduce((sum, l) => sum + l.bytes.length, 0);
  const speed = (value) => `${(bytes / 1000 / value).toFixed(1)} MB/s`;
  for (let i = 0; i < 5; i += 1) await round();
  const rounds = [];
  for (let i = 0; i < ROUNDS; i += 1) rounds.push(await round());
  const stages = Object.keys(rounds[0]);
  console.log(`\nPipeline on ${letters.length} letters, ${(bytes / 1000).toFixed(0)} kB of text (warm)`);
  const own = stages.filter((s) => !s.startsWith('chrono'));
  const whole = median(rounds.map((r) => own.reduce((sum, s) => sum + r[s], 0)));
  line('  whole', ms(whole), speed(whole));
  for (const stage of stages) {
    const value = median(rounds.map((r) => r[stage]));
    line(`  ${stage}`, ms(value), speed(value));
  }
}

console.log(
  `node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, medians of ${ROUNDS}\n`,
);
startUp();
await pipeline();
