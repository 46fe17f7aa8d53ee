/** `node bench/ocr.js [FILE…]`: what repairing the words of a scan costs beside the rest of the street. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { loadLexicon } from '../dist/dutch/lexicon.js';
import { analyse } from '../dist/pipeline.js';

const RUNS = 15;
const own = fileURLToPath(new URL('../fixtures/letters/ministerie.ocr.txt', import.meta.url));
const files = process.argv.length > 2 ? process.argv.slice(2) : [own];

const before = performance.now();
await loadLexicon();
console.log(`loading the dictionary: ${(performance.now() - before).toFixed(0)} ms, once per run and only for scans`);

/** The median of some runs; the first ones warm the code up. */
async function median(run) {
  const times = [];
  for (let i = 0; i < RUNS + 5; i += 1) {
    const start = performance.now();
    await run();
    if (i >= 5) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

for (const file of files) {
  const bytes = new Uint8Array(await readFile(file));
  const input = { file: basename(file), bytes };
  const timed = async (options) => {
    const start = performance.now();
    await analyse(input, options);
    return performance.now() - start;
  };
  const coldRaw = await timed({ raw: true });
  const coldWhole = await timed({});
  const raw = await median(() => analyse(input, { raw: true }));
  const whole = await median(() => analyse(input));
  console.log(
    `${basename(file)} (${(bytes.length / 1024).toFixed(0)} KB): first time ${coldRaw.toFixed(0)} ms as printed, ${coldWhole.toFixed(0)} ms with words repaired; ` +
      `warm ${raw.toFixed(1)} and ${whole.toFixed(1)} ms (${(whole / raw).toFixed(2)} ×)`,
  );
}
