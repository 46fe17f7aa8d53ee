/** Lines that stand by themselves in text set in lines of some seventy characters. All texts are invented. */
import { describe, expect, it } from 'vitest';
import { analyseText } from '../support/pipeline.js';

const body = [
  'De provincie heeft de kades van de haven dit jaar laten nameten, en de',
  'uitkomst daarvan staat in de bijlage. De rederijen hebben daar samen aan',
  'meegewerkt.',
];
const blocks = async (...lines: readonly string[]): Promise<string[]> => {
  const { normalised } = await analyseText([...body, '', ...lines, '', ...body].join('\n'));
  return normalised.blocks
    .slice(1, -1)
    .map(({ kind, range }) => `${kind}: ${normalised.body.text.slice(range.start, range.end)}`);
};

describe('lines of their own', () => {
  it('a label and what it says', async () => {
    expect(await blocks('Actie 1. Sluizen tellen', 'Status: loopt', 'Er zijn er al veertig geteld.')).toEqual([
      'paragraph: Actie 1. Sluizen tellen',
      'paragraph: Status: loopt',
      'paragraph: Er zijn er al veertig geteld.',
    ]);
  });
  it('when a report appeared, below its title', async () => {
    const { result, normalised } = await analyseText(
      ['      Eerste voortgangsrapportage Sluizen', '             December 2030', '', ...body].join('\n'),
    );
    expect(normalised.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'paragraph']);
    expect(result.letter.date).toBe('2030-12');
  });
  it('entries of a list below each other', async () => {
    const found = await blocks('Bijlage 1: Rapport over sluizen', 'Bijlage 2: Rapport over bruggen');
    expect(found.map((block) => block.replace(/^\w+: /, ''))).toEqual([
      'Bijlage 1: Rapport over sluizen',
      'Bijlage 2: Rapport over bruggen',
    ]);
  });
  it('a measure whose number goes on as a sentence is none', async () => {
    expect(await blocks(...body.slice(0, 2), 'Maatregel 4 loopt.')).toHaveLength(1);
  });
  it('items that count on', async () => {
    expect(await blocks('1. Rapport over sluizen', '2. Rapport over bruggen', '3. Beslisnota')).toEqual([
      'item: 1. Rapport over sluizen',
      'item: 2. Rapport over bruggen',
      'item: 3. Beslisnota',
    ]);
  });
  it('an office behind a sentence', async () => {
    expect(await blocks('De kade is klaar en de sluis ook.', 'De Minister van Sluizen,', 'A.B. Krüs')).toEqual([
      'paragraph: De kade is klaar en de sluis ook.',
      'paragraph: De Minister van Sluizen,',
      'paragraph: A.B. Krüs',
    ]);
  });
  it('the name below an office signs', async () => {
    expect(await blocks('DE MINISTER VAN SLUIZEN,', 'dr. A.B. Krüs')).toEqual([
      'paragraph: DE MINISTER VAN SLUIZEN,',
      'paragraph: dr. A.B. Krüs',
    ]);
    expect(await blocks('De Minister van Sluizen,', 'A. Krüs', 'Zie ook de brief over de sluizen.')).not.toContain(
      'heading: A. Krüs',
    );
  });
  it('a list in letters below a numbered heading', async () => {
    const lines = ['2. Uitkomsten van de meting', 'a. Kades die hoger liggen dan eerder werd gedacht'];
    expect(await blocks(...lines, 'Dat zijn er tien.')).toContain('heading: 2. Uitkomsten van de meting');
  });
});

describe('a sentence that goes on', () => {
  it('over a short line, where more than a heading stands above it', async () => {
    const lines = [
      ...body.slice(0, 2),
      'meegewerkt met het onderzoek van',
      'Havenschap Noord',
      'en dat was hard nodig.',
    ];
    expect(await blocks(...lines)).toHaveLength(1);
  });
  it('behind an article that opens it', async () => {
    expect(await blocks('Stand van zaken: vertraagd. Het', 'Havenschap Noord heeft meer tijd nodig.')).toHaveLength(1);
  });
});

describe('numbered headings are no footnotes', () => {
  it('in a report without notes', async () => {
    const parts = ['1   Inleiding', '', ...body, '', '2   Maatregelen', '', ...body, '', '3   Moties', '', ...body];
    const { result } = await analyseText(parts.join('\n'));
    expect(result.footnotes).toEqual([]);
    expect(result.sections.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Inleiding',
      '2 Maatregelen',
      '3 Moties',
    ]);
  });
  it('but sources and papers are', async () => {
    const text = `De kade1 is hoog. De brug2 is laag.\n\n1 Havenschap Noord\nJaarverslag 2030.\n2 Kamerstuk 39 812, nr. 7.`;
    expect((await analyseText(text)).result.footnotes.map(({ number }) => number)).toEqual([1, 2]);
  });
});

describe('a sign behind a word that ends in l', () => {
  it('takes no letter of it', async () => {
    const text =
      '0ok lk weet dat creéren een werkwoord is. Het kanaal® is diep en de sluis is oud.\n\n1 Kamerstuk 39 812, nr. 7.';
    const { normalised, result } = await analyseText(text);
    expect(normalised.body.text).toContain('Het kanaal is diep');
    expect(result.footnotes.map(({ number, marker }) => [number, marker !== null])).toEqual([[1, true]]);
  });
});

describe('a scan is known', () => {
  it('by signs in the place of the numbers of its notes', async () => {
    const text =
      'Dat vroeg de motie van het lid Krüs c.s.! en ook de Kamer.?\n\n! Kamerstuk 39 812, nr. 7.\n? Kamerstuk 39 812, nr. 9.';
    const { result } = await analyseText(text);
    expect(result.source.format).toBe('ocr-text');
    expect(result.motions.map(({ ids }) => ids)).toEqual([['kst-39812-7']]);
  });
});
