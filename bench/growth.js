/**
 * Whether the time for a text grows faster than the text: each example of each extractor, repeated on
 * one line and on lines of its own. Prints the slowest and names those that grow, in processor
 * milliseconds, so that other work on the machine does not stretch them.
 * Usage: node bench/growth.js after `npm run build`; takes about five minutes.
 */
import { extractors } from '../dist/extract/index.js';
import { analyse } from '../dist/index.js';

const FIRST = 60_000;
/** Four times the text takes about four times as long; where it takes much longer, something goes back over it. */
const MOST = 7;
const SHOWN = 20;

async function spent(text, size, end) {
  const unit = text + end;
  const bytes = new TextEncoder().encode(unit.repeat(Math.ceil(size / unit.length)));
  const before = process.cpuUsage();
  await analyse({ file: 'letter.md', bytes }, { given: { date: '2024-03-15' } });
  return process.cpuUsage(before).user / 1000;
}

const examples = extractors.flatMap(({ id, examples }) =>
  examples.map(({ text }) => ({ id, text: text.replace(/[⟦⟧]/g, '') })),
);
for (const [name, end] of [
  ['one line', ' '],
  ['lines', '\n'],
]) {
  const times = [];
  for (const example of examples) times.push({ ...example, time: await spent(example.text, FIRST, end) });
  times.sort((a, b) => b.time - a.time);
  console.log(
    `${examples.length} examples repeated to ${FIRST / 1000} kB, ${name}: the slowest, and with 4 × and 16 × of it`,
  );
  for (const { id, text } of times.slice(0, SHOWN)) {
    const [four, sixteen] = [await spent(text, 4 * FIRST, end), await spent(text, 16 * FIRST, end)];
    const grows = sixteen > MOST * four ? ' GROWS' : '';
    console.log(
      `${four.toFixed(0).padStart(7)} ${sixteen.toFixed(0).padStart(7)}${grows}  ${id}: ${JSON.stringify(text.slice(0, 80))}`,
    );
  }
}
