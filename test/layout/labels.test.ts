/** Labels of footnotes in text that was copied from a page, by the forms that publishers give them. */
import { describe, expect, it } from 'vitest';
import { analyseText } from '../support/pipeline.js';

const body = 'De motie van het lid Verzonnen1 vraagt om een kade. De motie van het lid Bedacht2 vraagt om een brug.';
const notes = ['Kamerstuk 39 955, nr. 2.', 'Kamerstuk 39 955, nr. 3.'] as const;

/** how the publisher labels them · the label and what stands before and behind the text of note n */
const forms: readonly (readonly [string, (n: number, text: string) => string])[] = [
  ['a figure', (n, text) => `${n} ${text}`],
  ['a figure in brackets', (n, text) => `[${n}] ${text}`],
  ['the word and a figure', (n, text) => `Noot ${n}: ${text}`],
  ['a figure on a line of its own, behind a sign', (n, text) => `X Noot\n${n}\n\n${text}`],
];

describe('labels of notes', () => {
  it.each(forms)('%s', async (_, form) => {
    const zone = notes.map((text, at) => form(at + 1, text)).join('\n\n');
    const { result } = await analyseText(`${body}\n\n${zone}\n`);
    expect(result.footnotes.map(({ number, text, marker }) => [number, text, marker !== null])).toEqual([
      [1, notes[0], true],
      [2, notes[1], true],
    ]);
    expect(result.motions.map(({ ids }) => ids)).toEqual([['kst-39955-2'], ['kst-39955-3']]);
  });
  it.each(['1) Kamerstuk 39 955, nr. 2.', '1. Kamerstuk 39 955, nr. 2.'])('%s numbers a list', async (line) => {
    expect((await analyseText(`${body}\n\n${line}\n`)).result.footnotes).toEqual([]);
  });
});
