/** `npm run score:noise`: how much of a scanner's damage is undone, and what else is touched. */
import { readFile } from 'node:fs/promises';
import { analyse } from '../dist/pipeline.js';
import { renderNormalised } from '../dist/render/normalised.js';
import { damage, strengths } from './noise.js';
import { compareFindings, judgeWords } from './noise-score.js';

const LETTERS = ['ministerie.clean.md', 'officieel.md', 'notitie.txt', 'brief.pdf'];
const SEEDS = Number(process.argv.find((a) => /^\d+$/.test(a)) ?? 10);
const verbose = process.argv.includes('--words');

const read = async (text, file) =>
  analyse({ file, bytes: new TextEncoder().encode(text) }, { given: { date: '2024-03-14' } });

const letters = await Promise.all(
  LETTERS.map(async (name) => {
    const bytes = new Uint8Array(await readFile(new URL(`../fixtures/letters/${name}`, import.meta.url)));
    const { normalised } = await analyse({ file: name, bytes });
    // Rows of tables are not set by the generator, so the clean letter goes without them too.
    const markdown = renderNormalised(normalised)
      .split('\n')
      .filter((line) => !line.startsWith('|'))
      .join('\n');
    return { name, markdown, clean: await read(markdown, name) };
  }),
);

const rows = [];
for (const strength of Object.keys(strengths)) {
  const sum = {
    words: 0,
    damaged: 0,
    right: 0,
    missed: 0,
    wrong: 0,
    harmful: 0,
    hits: 0,
    extra: 0,
    lost: 0,
    equal: 0,
    runs: 0,
    extraRuns: [],
  };
  for (const { name, markdown, clean } of letters) {
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const noisy = damage(markdown, strength, seed);
      const result = await read(noisy.text, `${name}.txt`);
      const words = judgeWords(noisy.words, result.normalised);
      for (const key of ['words', 'damaged', 'right', 'missed', 'wrong', 'harmful']) sum[key] += words[key];
      const found = compareFindings(clean.result, result.result);
      sum.hits += found.hits;
      sum.extra += found.extra.length;
      sum.lost += found.lost.length;
      sum.runs += 1;
      if (found.extra.length + found.lost.length === 0) sum.equal += 1;
      if (verbose) {
        for (const note of words.notes) console.log(strength, name, seed, note);
        for (const f of found.lost) console.log(strength, name, seed, 'LOST', f);
        for (const f of found.extra) console.log(strength, name, seed, 'EXTRA', f);
        if (result.result.source.format !== 'ocr-text')
          console.log(strength, name, seed, 'FORMAT', result.result.source.format);
      }
    }
  }
  rows.push([strength, sum]);
}

const per = (n, words) => ((n / words) * 10_000).toFixed(1);
console.log(`Per 10,000 words; ${letters.length} letters of our own, ${SEEDS} seeds each.\n`);
console.log(
  '| strength | words | damaged | right | missed | wrong | harmful | restored | findings F1 | letters with equal findings |',
);
console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |');
for (const [strength, s] of rows) {
  const cells = [s.damaged, s.right, s.missed, s.wrong, s.harmful].map((n) => per(n, s.words));
  const f1 = (2 * s.hits) / (2 * s.hits + s.extra + s.lost);
  console.log(
    `| ${[strength, s.words, ...cells, `${((100 * s.right) / s.damaged).toFixed(1)} %`, f1.toFixed(4), `${s.equal} of ${s.runs}`].join(' | ')} |`,
  );
}
