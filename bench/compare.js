/**
 * Comparing, in medians of one run: each pair of the five letters of corpus/facts, and a timeline of
 * 50 letters made of them, each with a date and an id of its own. Run by `npm run bench`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compare, overdue, timeline } from '../dist/index.js';

const ROUNDS = 9;
const LETTERS = 50;
const folder = fileURLToPath(new URL('../corpus/facts/', import.meta.url));
const facts = readdirSync(folder)
  .sort()
  .map((file) => JSON.parse(readFileSync(`${folder}${file}`, 'utf8')));

const many = Array.from({ length: LETTERS }, (_, at) => {
  const { source, letter, ...rest } = facts[at % facts.length];
  return {
    ...rest,
    source: { ...source, sha256: String(at).padStart(64, '0') },
    letter: { ...letter, id: `kst-31497-${1000 + at}`, date: `${2000 + Math.floor(at / 2)}-0${1 + (at % 2)}-01` },
  };
});

function median(work) {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return `${times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)].toFixed(0)} ms`;
}

console.log('\nComparing (warm)');
const pairs = facts.flatMap((from, at) => facts.slice(at + 1).map((to) => [from, to]));
console.log(
  `  ${pairs.length} pairs of letters`.padEnd(34),
  median(() => pairs.forEach(([from, to]) => compare(from, to))),
);
console.log(
  `  timeline of ${LETTERS} letters`.padEnd(34),
  median(() => timeline(many)),
);
const whole = timeline(many);
console.log(
  '  overdue on one day'.padEnd(34),
  median(() => overdue(whole, '2026-06-01')),
);
