import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/pipeline.js';
import { lines, scanPdf } from './support.js';
import type { Layer, Placed } from './support.js';

const one = (text: string): string => text.replace(/\s+/g, ' ').trim();

async function read(pages: readonly (readonly Placed[])[], layer: Layer = {}) {
  const { result, normalised } = await analyse({ file: 'scan.pdf', bytes: scanPdf(pages, layer) });
  const { text } = normalised.body;
  return {
    body: normalised.blocks.map((b) => one(text.slice(b.range.start, b.range.end).replace(/\t/g, ' | '))),
    notes: result.footnotes.map((f) => `${f.number}${f.marker ? '' : '?'} ${one(f.text ?? '')}`),
    told: result.warnings.some((w) => w.code === 'recognised-text'),
  };
}

const FULL = [
  'De minister schrijft in zijn brief dat de werken aan de dijk dit jaar',
  'gewoon doorgaan en dat alle gemeenten langs de rivier daarvan al op',
];
const REST = 'de hoogte zijn.';
/** A paragraph of three lines. */
const text = (y: number, ...more: readonly string[]): Placed[] => lines(72, y, 10, 14, ...FULL, REST, ...more);
const PARAGRAPH = [...FULL, REST].join(' ');

interface Row {
  readonly why: string;
  readonly pages: readonly (readonly Placed[])[];
  readonly layer?: Layer;
  readonly body: readonly string[];
  readonly notes?: readonly string[];
  readonly told?: boolean;
}

const ASKEW = { askew: 1.2 };
const columns = ['Het water in de beek is nu schoner dan', 'het vorig jaar om deze tijd nog was en'];

const rows: readonly Row[] = [
  { why: 'a line is its words, whatever size each was taken for', pages: [text(80)], body: [PARAGRAPH] },
  {
    why: 'words that were fitted without the blank behind them',
    pages: [[80, 136, 192, 248].flatMap((y) => text(y))],
    layer: { bare: true },
    body: [1, 2, 3, 4].map(() => PARAGRAPH),
  },
  { why: 'a page that lies askew', pages: [[...text(80), ...text(136)]], layer: ASKEW, body: [PARAGRAPH, PARAGRAPH] },
  {
    why: 'askew the other way, fitted without blanks',
    pages: [[...text(80), ...text(136)]],
    layer: { askew: -2, bare: true },
    body: [PARAGRAPH, PARAGRAPH],
  },
  {
    why: 'two columns that lie askew',
    pages: [
      [
        ...lines(60, 80, 10, 14, ...Array.from({ length: 6 }, () => columns).flat(), 'helder bleef.'),
        ...lines(310, 80, 10, 14, ...Array.from({ length: 6 }, () => columns).flat(), 'dat blijft zo.'),
      ],
    ],
    layer: ASKEW,
    body: ['helder bleef.', 'dat blijft zo.'].map(
      (end) => `${Array.from({ length: 6 }, () => columns.join(' ')).join(' ')} ${end}`,
    ),
  },
  {
    why: 'the margin beside the text, which no line of it may enter',
    pages: [
      [
        ...text(80),
        ...lines(480, 80, 7, 9, 'Onze referentie', '2025-0000123456', 'Contactpersoon', 'A.B. Verzonnen'),
        ...text(140),
      ],
    ],
    body: [PARAGRAPH, PARAGRAPH],
  },
  {
    why: 'words that were misread are repaired',
    pages: [
      lines(
        72,
        80,
        10,
        14,
        'leder jaar schrijft de minister een brief over de financiéle stand van',
        'de dijken en over de coérdinatie daarvan.',
      ),
    ],
    body: [
      'Ieder jaar schrijft de minister een brief over de financiële stand van de dijken en over de coördinatie daarvan.',
    ],
  },
  {
    why: 'words that are seen, and stretched by whoever set them, stay as set',
    pages: [
      lines(
        72,
        80,
        10,
        14,
        'leder jaar schrijft de minister een brief over de financiéle stand van',
        'de dijken en over de coérdinatie daarvan.',
      ),
    ],
    layer: { seen: true },
    body: [
      'leder jaar schrijft de minister een brief over de financiéle stand van',
      'de dijken en over de coérdinatie daarvan.',
    ],
    told: false,
  },
  {
    why: 'notes are the small lines at the foot, whatever their labels have become',
    pages: [
      [
        ...lines(
          72,
          80,
          10,
          14,
          ...FULL,
          'de hoogte zijn gebracht.! De provincie betaalt de helft ervan.? Over',
          'de rest spreken wij® nog, zoals ik schreef.°',
        ),
        ...lines(
          72,
          700,
          7.5,
          10,
          'Ykamerstuk 39 871, nr. 2.',
          '?TZ202402-914.',
          'SBijlage bij Kamerstuk 39 871, nr. 4, waarin ook de werken staan die',
          'nog volgen.',
          '°Verzonnen Waterbouw, mei 2025.',
        ),
      ],
    ],
    body: [
      `${FULL.join(' ')} de hoogte zijn gebracht. De provincie betaalt de helft ervan. Over de rest spreken wij nog, zoals ik schreef.`,
    ],
    notes: [
      '1 Kamerstuk 39 871, nr. 2.',
      '2 TZ202402-914.',
      '3 Bijlage bij Kamerstuk 39 871, nr. 4, waarin ook de werken staan die nog volgen.',
      '4 Verzonnen Waterbouw, mei 2025.',
    ],
  },
  {
    why: 'a name in capitals opens a note and is no label; a note that lacks its stop ends before the next label',
    pages: [
      [
        ...lines(72, 80, 10, 14, ...FULL, 'de hoogte zijn gebracht.! Het Rijk betaalt de helft ervan.?'),
        ...lines(72, 700, 7.5, 10, '!Kamerstuk 39 871, nr. 2.', 'CBS, Verkeer in tellingen, www.cbs.example'),
      ],
      [
        ...lines(72, 110, 10, 14, ...FULL, 'de hoogte zijn gebracht.* Dat blijft zo.'),
        [72, 700, 7.5, '3 Kamerstuk 39 871, nr. 4.'],
      ],
    ],
    body: [
      `${FULL.join(' ')} de hoogte zijn gebracht. Het Rijk betaalt de helft ervan.`,
      `${FULL.join(' ')} de hoogte zijn gebracht. Dat blijft zo.`,
    ],
    notes: ['1 Kamerstuk 39 871, nr. 2.', '2 CBS, Verkeer in tellingen, www.cbs.example', '3 Kamerstuk 39 871, nr. 4.'],
  },
  {
    why: 'small print at the foot that nothing shows to be notes',
    pages: [[...text(80), ...lines(72, 700, 7.5, 10, 'Deze brief is gedrukt op papier dat al', 'eerder is gebruikt.')]],
    body: [PARAGRAPH, 'Deze brief is gedrukt op papier dat al eerder is gebruikt.'],
  },
  {
    why: 'a running foot whose page number was not recognised',
    pages: [
      [
        ...text(80),
        [200, 793, 6, 'Tweede Kamer, vergaderjaar 2025-2026, 39 871, nr. 12'],
        [72, 800, 6, "'s-Gravenhage 2025"],
      ],
    ],
    body: [PARAGRAPH],
  },
  {
    why: 'the rows of a table',
    pages: [
      [
        ...text(80),
        ...['Nummer', 'Maatregel', 'Stand'].map((head, i): Placed => [[72, 130, 330][i] ?? 0, 150, 10, head]),
        ...[1, 2, 3].flatMap((n): Placed[] => [
          [72, 150 + 20 * n, 10, `${n}`],
          [130, 150 + 20 * n, 10, 'De dijk langs de rivier'],
          [330, 150 + 20 * n, 10, 'In uitvoering'],
        ]),
      ],
    ],
    body: [
      PARAGRAPH,
      'Nummer | Maatregel | Stand',
      ...[1, 2, 3].map((n) => `${n} | De dijk langs de rivier | In uitvoering`),
    ],
  },
  {
    why: 'a page with no more than its number is no picture without text',
    pages: [text(80), [[72, 800, 8, 'Pagina 2 van 2']]],
    body: [PARAGRAPH],
  },
];

describe('text that was recognised from a picture', () => {
  it.each(rows)('$why', async ({ pages, layer, body, notes = [], told = true }) => {
    expect(await read(pages, layer)).toEqual({ body, notes, told });
  });
  it('says which pages are pictures', async () => {
    const { result } = await analyse({ file: 'scan.pdf', bytes: scanPdf([text(80), text(80)]) });
    expect(result.warnings[0]?.message).toContain('Pages 1–2 are pictures');
    expect(result.source.format).toBe('pdf');
  });
  it('leaves words as they are where nothing is to be repaired', async () => {
    const bytes = scanPdf([
      lines(72, 80, 10, 14, 'De financiéle stand van de dijken is goed en dat blijft voorlopig ook', 'zo.'),
    ]);
    const { normalised } = await analyse({ file: 'scan.pdf', bytes }, { raw: true });
    expect(normalised.body.text).toContain('financiéle');
  });
});
