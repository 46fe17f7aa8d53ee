import { describe, expect, it } from 'vitest';
import { renderNormalised } from '../../src/render/normalised.js';
import type { CorrectionKind } from '../../src/types.js';
import { analyseText } from '../support/pipeline.js';

/** A damaged letter with one case of each kind on three pages. */
const page = (lines: readonly string[], n: number): string => `${lines.join('\n')}\n\nPagina ${n} van 3`;
const letter = [
  page(
    [
      '0ok in dit jaar zijn de reizigers op de boten weer geinformeerd over de tijden van',
      'de afvaart,! en over de prijs van de kaartjes op de veerboot. Dat ging met een rege-',
      'ling die al langer bestaat. Het plan noemt drie dingen waar wij nu aan werken:',
      '',
      '¢ De vloot wordt dit jaar nog groter.',
      '¢ De haltes worden dit jaar veel beter.',
      '',
      '" Kamerstukken 11, 2020-2021, 39812, nr. 7.',
    ],
    1,
  ),
  page(['De brug ___ is in dit jaar al eerder hersteld door de mensen van de gemeente, en'], 2),
  page(['daarmee was het werk aan de kade voor dit jaar gedaan.'], 3),
].join('\n');

/** kind · what stands in the text where it is repaired · what where it is not */
const kinds: readonly (readonly [CorrectionKind, string, string])[] = [
  ['word', 'geïnformeerd', 'geinformeerd'],
  ['mark', 'afvaart,[^1] en', 'afvaart,! en'],
  ['hyphen', 'een regeling die', 'een rege- ling die'],
  ['bullet', '\n- De vloot', '\n¢ De vloot'],
  ['label', '[^1]: Kamer', '[^1]: " Kamer'],
  ['reference', 'Kamerstukken II,', 'Kamerstukken 11,'],
  ['spacing', 'De brug is', 'De brug ___ is'],
  ['furniture', 'gemeente, en daarmee', 'gemeente, en\n\nPagina 2 van 3\n\ndaarmee'],
];
const clean = async (only?: readonly CorrectionKind[]): Promise<string> =>
  renderNormalised((await analyseText(letter, only ? { only } : {})).normalised);

describe('who wants less gets less', () => {
  it('all kinds', async () => {
    const text = await clean();
    for (const [, repaired] of kinds) expect(text).toContain(repaired);
  });
  it.each(kinds)('only %s', async (kind) => {
    const text = await clean([kind]);
    for (const [other, repaired, printed] of kinds) expect(text).toContain(other === kind ? repaired : printed);
  });
  it('only headings: section numerals', async () => {
    const text = `${letter}\n\n| De vloot\n] De haltes\nv De prijs\n\n| De vloot\n\nDie vaart.\n\n] De haltes\n\nDie zijn af.`;
    const numerals = async (only: CorrectionKind): Promise<string> =>
      renderNormalised((await analyseText(text, { only: [only] })).normalised);
    expect(await numerals('heading')).toContain('# II De haltes');
    expect(await numerals('word')).toContain('# ] De haltes');
  });
  it('lists what it repaired, and no more', async () => {
    for (const [kind] of kinds) {
      const { result } = await analyseText(letter, { only: [kind] });
      expect(new Set(result.corrections?.map((c) => c.kind))).toEqual(new Set([kind]));
    }
  });
  it('each text is still exactly its source with its edits', async () => {
    for (const [kind] of kinds) {
      const { source, normalised } = await analyseText(letter, { only: [kind] });
      const owned = [normalised.body, ...normalised.notes].flatMap((t) => t.pieces);
      const ranges = [...owned, ...normalised.deletions.map((d) => d.range)].sort((a, b) => a.start - b.start);
      expect(ranges.map((r) => source.slice(r.start, r.end)).join('')).toBe(source);
    }
  });
});
