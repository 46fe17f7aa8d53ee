/** A letter that prints no date keeps its promises: a term that no day resolves keeps its words. */
import { describe, expect, it } from 'vitest';
import { analyseText } from '../support/pipeline.js';

describe('without a date of the letter', () => {
  it.each<[string, string, readonly (readonly [string | undefined, string | undefined])[]]>([
    [
      'a term of its own keeps its words',
      'Over de veren wordt uw Kamer dit najaar nader geïnformeerd.',
      [['dit najaar', '../..']],
    ],
    [
      'a calendar date resolves',
      'Over de veren wordt uw Kamer voor 1 mei 2026 nader geïnformeerd.',
      [['voor 1 mei 2026', '../2026-04-30']],
    ],
    ['no term is none', 'Over de veren wordt uw Kamer nader geïnformeerd.', [[undefined, undefined]]],
    ['what the Kamer received is no promise', 'Op 28 maart 2022 heeft uw Kamer de cijfers ontvangen.', []],
  ])('%s', async (_, sentence, expected) => {
    const { result } = await analyseText(`Geachte voorzitter,\n\n${sentence}\n`);
    expect(result.letter.date).toBeNull();
    expect(result.commitments.map(({ due }) => [due?.printed, due?.edtf])).toEqual(expected);
  });
});
