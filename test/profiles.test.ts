/** What a dossier's vocabulary adds to a letter, and that nothing else hangs on it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generic, profiles } from '../src/index.js';
import { profileFor } from '../src/profiles/dossiers/index.js';
import { analyse } from '../src/pipeline.js';
import type { LetterResult } from '../src/types.js';
import { analyseFixture, analyseText } from './support/pipeline.js';
import { nachttreinen } from './support/nachttreinen.js';

const known = [...profiles, nachttreinen];

/** A letter of the dossier with this text, read with its profile. */
const read = async (text: string): Promise<LetterResult> =>
  (
    await analyseText(`Vergaderjaar 2025–2026\n\n40 212\n\nNr. 60\n\nDen Haag, 3 maart 2026\n\n${text}\n`, {
      profiles: known,
    })
  ).result;

/** Measures without a number, as `number (how): status «words»`. */
const described = async (text: string): Promise<string[]> =>
  (await read(text)).measures
    .filter((m) => !m.explicit)
    .map(
      (m) => `${m.number} ${m.recognised?.by ?? '-'} ${m.status.value} «${(m.recognised?.words ?? []).join('», «')}»`,
    );

describe('a profile is chosen by the letter’s dossiers', () => {
  it.each([
    [['31497'], 'passend-onderwijs'],
    [['31839', '31497'], 'passend-onderwijs'],
    [['40212'], 'nachttreinen'],
    [['40213'], 'generic'],
    [[], 'generic'],
  ] as const)('%j: %s', (dossiers, id) => {
    expect(profileFor(dossiers, known).id).toBe(id);
  });
  it('each profile is sound: numbers once, terms in lower case, titles and dossiers as they are written', () => {
    for (const profile of [generic, ...known]) {
      const numbers = profile.measures.map((m) => m.number);
      expect(new Set(numbers).size).toBe(numbers.length);
      const terms = profile.measures.flatMap((m) => m.terms);
      expect(terms.filter((t) => t !== t.toLowerCase() || t.trim() !== t || t.length < 5)).toEqual([]);
      expect(profile.dossiers.filter((d) => !/^\d{5}(?:-[IVXLC]+)?$/.test(d))).toEqual([]);
      expect(profile.measures.filter((m) => m.titles.length === 0)).toEqual([]);
    }
  });
});

describe('measures without their number', () => {
  it.each([
    ['a heading', '# Het garantiefonds\n\nDaar gaat het goed mee.', ['5 vocabulary unknown «garantiefonds»']],
    ['work of the writer', 'Daarom werk ik aan een leergang voor koks.', ['7 vocabulary in_progress «leergang»']],
    ['work to come', 'Ik ga het garantiefonds verruimen.', ['5 vocabulary unknown «garantiefonds»']],
    [
      'below the heading, without the words',
      '# De nachtpaden\n\nEr waren er twee. Nu werk ik aan een derde.',
      ['10 vocabulary in_progress «nachtpaden»'],
    ],
    [
      'by its title',
      '# Opleiding voor nachtpersoneel\n\nIk heb de eerste klas geopend.',
      ['7 title in_progress «opleiding voor nachtpersoneel»'],
    ],
    [
      'the programme itself is the subject',
      'Het garantiefonds loopt goed.',
      ['5 vocabulary in_progress «garantiefonds»'],
    ],
    ['words that fit two measures', 'Ik werk aan meer slaapwagens.', []],
    ['words of two measures in a sentence', 'Ik werk aan het garantiefonds en de nachtpaden.', []],
    ['what others do', 'Een vervoerder werkt aan een autoslaaptrein.', []],
    ['a question', 'Hoe werk ik aan het garantiefonds?', []],
    ['a condition', 'Als het moet, werk ik aan het garantiefonds.', []],
    ['what is denied', 'Ik heb het garantiefonds niet verruimd.', []],
    ['what was told', 'Ik heb u over het garantiefonds geïnformeerd.', []],
    ['a word inside another', 'Ik werk aan het spoorgarantiefonds.', []],
    ['a footnote', 'Ik werk door.[^1]\n\n[^1]: Ik werk aan het garantiefonds.', []],
    ['a measure that the letter names by its number', 'Ik werk aan het garantiefonds. Dat is maatregel 5.', []],
    [
      'a part of a measure that it names',
      'Ik werk aan het garantiefonds, zie ook verderop.\n\nDat is maatregel 5a.',
      [],
    ],
  ])('%s', async (_, text, want) => {
    expect(await described(text)).toEqual(want);
  });
  it('say on what they rest, at the place where it stands', async () => {
    const text = 'Daarom werk ik aan een leergang voor koks.';
    const result = await read(text);
    const [measure] = result.measures;
    expect(measure).toMatchObject({ number: '7', series: 'maatregel', explicit: false, title: null });
    expect(measure?.recognised).toEqual({
      by: 'vocabulary',
      profile: 'nachttreinen',
      title: 'Opleiding voor nachtpersoneel',
      words: ['leergang'],
    });
    expect(measure?.mentions.map((m) => m.printed)).toEqual(['leergang']);
    expect(measure?.status).toMatchObject({ basis: 'prose', printed: text });
    expect(result.warnings.map((w) => w.code)).toContain('measure-without-number');
  });
  it('are none in a letter that lists its measures', async () => {
    const { result } = await analyseFixture('maatregelen.md', { profiles: known });
    expect(result.measures.filter((m) => !m.explicit)).toEqual([]);
    expect(result.measures.length).toBeGreaterThan(11);
  });
});

describe('a dossier’s own words', () => {
  it.each([
    ['a status', 'Maatregel 5 is onderweg.', ['maatregel 5 in_progress']],
    [
      'a series',
      'Drie sporen:\n\n1. Rijden. Dat gaat snel.\n2. Slapen. Dat gaat goed.',
      ['spoor 1 unknown', 'spoor 2 unknown'],
    ],
  ])('%s', async (_, text, want) => {
    const brief = (r: LetterResult): string[] => r.measures.map((m) => `${m.series} ${m.number} ${m.status.value}`);
    expect(brief(await read(text))).toEqual(want);
    expect(brief((await analyseText(text)).result)).not.toEqual(want);
  });
  it('an organisation with «en» in its name is one', async () => {
    const text = '## Maatregel 5\n\n### Betrokkenen\n\nde vervoerders, Slaap en Spoor en de buren\n';
    expect((await read(text)).measures[0]?.stakeholders).toEqual(['de vervoerders', 'Slaap en Spoor', 'de buren']);
  });
});

/** What a profile may add: measures without a number, and the warnings about them. */
const without = ({ measures, warnings, ...rest }: LetterResult) => ({
  ...rest,
  measures: measures.filter((m) => m.explicit),
  warnings: warnings.filter((w) => w.code !== 'measure-without-number'),
});

const shared = fileURLToPath(new URL('../../shared/corpus/', import.meta.url));
const real = existsSync(shared) ? readdirSync(shared).filter((f) => /\.(?:md|txt)$/.test(f)) : [];

describe('with the generic profile a letter loses nothing but measures without a number', () => {
  it.each(['maatregelen.md', 'voortgang-1.md', 'voortgang-2.txt'])('%s', async (name) => {
    const [own, bare] = [await analyseFixture(name, { profiles: known }), await analyseFixture(name, { profiles: [] })];
    expect(without(bare.result)).toEqual(without(own.result));
  });
  it.skipIf(real.length === 0).each(real)('%s', async (file) => {
    const input = { file, bytes: readFileSync(`${shared}${file}`) };
    const [own, bare] = [await analyse(input), await analyse(input, { profiles: [] })];
    expect(without(bare.result)).toEqual(without(own.result));
    expect(bare.result.measures.filter((m) => !m.explicit)).toEqual([]);
  });
});

describe('docs/profiles.md', () => {
  const page = readFileSync(fileURLToPath(new URL('../docs/profiles.md', import.meta.url)), 'utf8');
  it('shows the profile that these tests use', () => {
    const source = readFileSync(fileURLToPath(new URL('./support/nachttreinen.ts', import.meta.url)), 'utf8');
    const shown = /```ts\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    expect(shown.replace(/'pobrief'/g, "'../../src/index.js'")).toBe(source);
  });
  it('lists the profiles that come with the programme', () => {
    for (const profile of [generic, ...profiles]) expect(page).toContain(`| \`${profile.id}\` | ${profile.about} |`);
  });
});
