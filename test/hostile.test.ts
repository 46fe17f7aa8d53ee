import { describe, expect, it } from 'vitest';
import { analyseText } from './support/pipeline.js';

const SIZE = 100_000;
const fill = (unit: string): string => unit.repeat(Math.ceil(SIZE / unit.length)).slice(0, SIZE);

/** Text that makes a careless pattern run for ever. */
const hostile: readonly (readonly [string, string])[] = [
  ['one letter', fill('a')],
  ['one digit', fill('1')],
  ['blanks', 'x' + fill(' ') + 'x'],
  ['line ends', 'x' + fill('\n')],
  ['blank lines with blanks', 'x' + fill(' \n')],
  ['tabs', 'x' + fill('\t')],
  ['form feeds', fill('a\n\f')],
  ['open brackets', fill('(')],
  ['open square brackets', fill('[')],
  ['open links', fill('[a](')],
  ['open tags', fill('<b ')],
  ['asterisks', fill('*')],
  ['opened emphasis', fill('**a ')],
  ['bars', fill('|')],
  ['hyphens', fill('-')],
  ['broken words', fill('a-\n')],
  ['marks', fill('a! b? c® ')],
  ['digit marks', fill('a1 ')],
  ['note labels', fill('1 a\n\n2 b\n\n')],
  ['explicit notes', fill('<sup>1</sup> a\n')],
  ['signs', fill('!?®*”™ ')],
  ['quotes', fill('"')],
  ['citations without end', fill('Kamerstuk 31 497, nr. ')],
  ['numbers without end', fill('nr. 1, 2, 3, ')],
  ['dossiers', fill('31 497 en ')],
  ['days without end', fill('1 januari ')],
  ['ranges without end', fill('2020-')],
  ['years', fill('2024 ')],
  ['months', fill('mei ')],
  ['abbreviations', fill('nr. c.s. ')],
  ['entities', fill('&amp;')],
  ['backslashes', fill('\\')],
  ['motions without end', fill('motie van het lid ')],
  ['measures without end', fill('maatregel 1, ')],
  ['rows', fill('a\tb\n')],
  ['role lines', fill('De Minister van ')],
];

/** Processor milliseconds of a run: other work on the machine does not stretch them. */
async function spent(text: string): Promise<number> {
  const before = process.cpuUsage();
  await analyseText(text, { given: { date: '2024-03-15' } });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('law 7: hostile text of 100 KB takes time in proportion', () => {
  it.each(hostile)('%s', async (_, text) => {
    const half = await spent(text.slice(0, SIZE / 2));
    const whole = await spent(text);
    // Twice the text, twice the time; below a second nothing is told of growth.
    expect(whole < 1000 || whole < 3.5 * half).toBe(true);
    expect(whole).toBeLessThan(5000);
  });
});
