/** A paper's own number is no citation, wherever the page prints it. Ministers and dossiers are invented. */
import { describe, expect, it } from 'vitest';
import { analyseText } from '../support/pipeline.js';

const TEXT = 'Wie dit leest, leest een brief die nergens over gaat en die toch lang genoeg is om tekst te heten.';
const letter = (...lines: string[]): string =>
  ['39 812 Sluizen', 'Nr. 7 BRIEF VAN DE MINISTER', 'Den Haag, 3 maart 2030', ...lines].join('\n\n');

describe('the number of the paper itself', () => {
  it.each([
    [
      'at the foot of its page',
      letter(TEXT, 'KST1371 Sdu 2030\nTweede Kamer, vergaderjaar 2029–2030, 39 812, nr. 7\n1'),
      [],
    ],
    ['not another', letter(`${TEXT} Zie Tweede Kamer, vergaderjaar 2029–2030, 39 812, nr. 6.`), ['kst-39812-6']],
    ['questions by the number that the Kamer gave', `2031D04512 LIJST VAN VRAGEN\n\n${TEXT}`, []],
    ['another of that kind', `2031D04512 LIJST VAN VRAGEN\n\n${TEXT} Zie 2031D04513.`, ['2031D04513']],
    [
      'the first row of a table of papers',
      '# Overzicht moties\n\n| Kamerstuk | Lid |\n|---|---|\n| 39812-14 | Krüs |\n| 39812-15 | Lam |',
      ['kst-39812-14', 'kst-39812-15'],
    ],
  ])('%s', async (_, text, want) => {
    const { result } = await analyseText(text);
    expect(result.references.flatMap((r) => r.ids)).toEqual(want);
  });
});
