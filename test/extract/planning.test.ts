import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bare } from '../support/views.js';
import { dates } from '../../src/extract/date/index.js';
import { planning } from '../../src/extract/planning/index.js';
import { resolveDate } from '../../src/resolve/date.js';
import { Places } from '../../src/resolve/places.js';
import { resolvePlanning } from '../../src/resolve/planning.js';
import type { CleanBlock, CleanText, DateFinding, Document, Milestone, Planning, TextView } from '../../src/types.js';
import { expectLinear } from '../support/growth.js';
import { analyseText } from '../support/pipeline.js';

interface Marked {
  readonly view: TextView;
  readonly marked: readonly string[];
}

const KINDS: readonly { kind: CleanBlock['kind']; sign: RegExp }[] = [
  { kind: 'heading', sign: /^# / },
  { kind: 'item', sign: /^- / },
];

/** A view from the lines of an example: `# ` heading, `- ` item, tabs a row; ⟦…⟧ what must be printed. */
function viewOf(lines: string): Marked {
  let text = '';
  const blocks: CleanBlock[] = [];
  for (const line of lines.replace(/[⟦⟧]/g, '').split('\n')) {
    if (text !== '') text += '\n';
    const known = KINDS.find(({ sign }) => sign.test(line));
    const kind = known?.kind ?? (line.includes('\t') ? 'row' : 'paragraph');
    const start = text.length;
    text += line.replace(known?.sign ?? '', '');
    blocks.push({ kind, level: 1, range: { start, end: text.length }, lead: null });
  }
  return {
    view: { text, note: null, blocks, marks: [] },
    marked: [...lines.matchAll(/⟦([^⟧]*)⟧/g)].map((m) => m[1] ?? ''),
  };
}

/** Clean text and source are one here. */
const same = ({ start, end }: { readonly start: number; readonly end: number }) => ({ start, end });

/** What resolve makes of a view that stands for a whole letter. */
function resolveView(view: TextView, on: string): Planning[] {
  const { text } = view;
  const clean: CleanText = {
    note: null,
    text,
    pieces: [],
    edits: [],
    marks: [],
    toSource: same,
    toClean: (o) => o,
  };
  const document: Document = { file: 'a', format: 'text', sha256: '', bytes: 0, text, pageStarts: null, warnings: [] };
  const places = new Places(document);
  const found = dates.find(bare(text)).map((candidate) => ({ in: clean, candidate }));
  const findings = found.flatMap(({ candidate }): DateFinding[] => {
    const value = resolveDate(candidate, { date: on });
    return value === null
      ? []
      : [{ printed: places.printed(same(candidate.range)), ...value, span: places.span(same(candidate.range)) }];
  });
  const leaves = planning.find(view).map((candidate) => ({ in: clean, candidate }));
  return resolvePlanning(leaves, { dates: found, findings, references: [], places, on, dossiers: [] });
}

interface Flat
  extends
    Pick<Planning, 'title' | 'kind' | 'names' | 'measures'>,
    Pick<Milestone, 'stage' | 'phase' | 'chamber' | 'state'> {
  readonly printed: string;
  readonly edtf: string | null;
  readonly at: number;
}

const flat = (found: readonly Planning[]): Flat[] =>
  found
    .flatMap(({ title, kind, names, measures, milestones }) =>
      milestones.map(({ stage, phase, chamber, state, printed, date, span }): Flat => ({
        ...{ title, kind, names, measures, stage, phase, chamber, state },
        printed: printed ?? '',
        edtf: date?.edtf ?? null,
        at: span.start,
      })),
    )
    .sort((a, b) => a.at - b.at);

describe('examples of planning', () => {
  it.each(planning.examples)('$why: $text', ({ text, on, finds }) => {
    const { view, marked } = viewOf(text);
    const found = flat(resolveView(view, on ?? '2024-03-15'));
    expect(found).toMatchObject(finds);
    expect(found).toHaveLength(finds.length);
    // Two bills, or two parts, may share the words that are printed.
    if (marked.length === finds.length) expect(found.map(({ printed }) => printed)).toEqual(marked);
  });
});

it('has positive, negative and damaged rows, each once', () => {
  const { examples } = planning;
  expect(examples.length).toBeGreaterThanOrEqual(70);
  expect(examples.filter(({ finds }) => finds.length === 0).length).toBeGreaterThanOrEqual(18);
  expect(examples.filter(({ damaged }) => damaged).length).toBeGreaterThanOrEqual(5);
  expect(new Set(examples.map(({ text }) => text)).size).toBe(examples.length);
});

describe('whole letters', () => {
  const on = { given: { date: '2024-03-15' } };
  const read = async (text: string): Promise<Flat[]> => flat((await analyseText(text, on)).result.planning);

  it('a table of bills', async () => {
    const found = await read(
      [
        '# Verwachte wetgeving',
        '',
        '| Wetsvoorstel | Draagt bij aan | Planning |',
        '| --- | --- | --- |',
        '| 1. Wetsvoorstel Kustlijn | Maatregel 3 Duinen | Internetconsultatie: Q3 2024 Beoogde inwerkingtreding: 1 januari 2026 |',
        '| 2. Wetsvoorstel Golfslag | Maatregel 4 Havens | De planning is nog niet gereed. |',
        '',
      ].join('\n'),
    );
    expect(found).toMatchObject([
      { title: 'Wetsvoorstel Kustlijn', stage: 'internetconsultatie', edtf: '2024-35', measures: ['3'] },
      { title: 'Wetsvoorstel Kustlijn', stage: 'inwerkingtreding', edtf: '2026-01-01', measures: ['3'] },
      { title: 'Wetsvoorstel Golfslag', stage: 'other', state: 'undated', edtf: null, measures: ['4'] },
    ]);
  });

  it('prose over two paragraphs and a broken line', async () => {
    const found = await read(
      [
        'Om golfslag te beperken is het wetsvoorstel Terugdringen golfslag (WV Golfslag) in de maak. Ik bied het',
        'uw Kamer later aan. Het wetsvoorstel is in de zomer van 2023 in internet-',
        'consultatie gegaan.',
        '',
        'De wet treedt naar verwachting in augustus 2025 in werking. Dit wetsvoorstel raakt ook de havens.',
      ].join('\n'),
    );
    expect(found).toMatchObject([
      { title: 'wetsvoorstel Terugdringen golfslag', stage: 'internetconsultatie', edtf: '2023-22', state: 'realised' },
      { title: 'wetsvoorstel Terugdringen golfslag', stage: 'inwerkingtreding', edtf: '2025-08', state: 'planned' },
    ]);
    expect(found[0]?.names).toEqual(['WV Golfslag']);
  });

  it('a list under the bill that it plans', async () => {
    const found = await read(
      [
        'De planning van het wetsvoorstel Kustlijn is:',
        '',
        '- Internetconsultatie: najaar 2024',
        '- Raad van State: voorjaar 2025',
        '- Inwerkingtreding: nog nader te bepalen',
        '',
      ].join('\n'),
    );
    expect(found.map(({ title, stage, edtf }) => [title, stage, edtf])).toEqual([
      ['wetsvoorstel Kustlijn', 'internetconsultatie', '2024-23'],
      ['wetsvoorstel Kustlijn', 'raad-van-state', '2025-21'],
      ['wetsvoorstel Kustlijn', 'inwerkingtreding', null],
    ]);
  });

  it('bills that are one are told under one title', async () => {
    const found = await analyseText(
      'Het wetsvoorstel Maatwerk in de havens komt eraan. Het wetsvoorstel Maatwerk gaat in mei 2024 in internetconsultatie.',
      on,
    );
    expect(found.result.planning).toMatchObject([
      { title: 'wetsvoorstel Maatwerk in de havens', names: ['wetsvoorstel Maatwerk'] },
    ]);
  });

  it('the paper of a bill is its id', async () => {
    const text = 'Het wetsvoorstel Kustlijn (Kamerstuk 39 812, nr. 2) gaat in mei 2024 in internetconsultatie.';
    expect((await analyseText(text, on)).result.planning).toMatchObject([{ ids: ['kst-39812-2'] }]);
  });
});

describe('properties', () => {
  const phrase = fc.constantFrom(
    'het wetsvoorstel Kustlijn',
    'het wetsvoorstel',
    'de AMvB',
    'een experiment',
    'de regeling Schone Veren (tot augustus 2025)',
    'gaat in internetconsultatie',
    'treedt per 1 januari 2026 in werking',
    'Internetconsultatie: Q1 2025',
    'aan uw Kamer aangeboden',
    'de Raad van State',
    'in het najaar',
    '(',
    ')',
    ',',
    ';',
    ' – ',
    ': ',
    '. ',
    ' en ',
    '\t',
    '•',
    '«',
    '»',
    'dat',
    'die',
    '\n',
  );
  const texts = fc.array(phrase, { maxLength: 40 }).map((parts) => parts.join(' '));

  it('leaves lie inside the text, and a stage says where its date may stand', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { view } = viewOf(text);
        for (const leaf of planning.find(view)) {
          expect(leaf.range.start).toBeGreaterThanOrEqual(0);
          expect(leaf.range.start).toBeLessThan(leaf.range.end);
          expect(leaf.range.end).toBeLessThanOrEqual(view.text.length);
          const { range } = view.blocks[leaf.block] ?? { range: { start: 1, end: 0 } };
          expect(range.start <= leaf.range.start && leaf.range.end <= range.end).toBe(true);
          if (leaf.kind !== 'stage') continue;
          leaf.within.forEach((w) => expect(w.start).toBeLessThanOrEqual(w.end));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('milestones are sorted, print the source, and no bill is without one', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { view } = viewOf(text);
        for (const { title, milestones } of resolveView(view, '2024-03-15')) {
          expect(title).not.toBe('');
          expect(milestones.length).toBeGreaterThan(0);
          milestones.forEach(({ printed, span }, i) => {
            expect(view.text.slice(span.start, span.end)).toBe(printed);
            expect(span.start).toBeGreaterThanOrEqual(milestones[i - 1]?.span.start ?? 0);
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    'het wetsvoorstel ',
    'Het wetsvoorstel Kustlijn gaat in mei 2024 in internetconsultatie. ',
    'internetconsultatie: ',
    'wetsvoorstel (',
    'gaat a ',
    'tot, die ',
    'a – ',
    'Regeling '.repeat(3),
    '• Havens: 1 mei 2024 ',
    'Wet\tPlanning\n',
  ])('four times «%s» takes about four times the work', (unit) => {
    expectLinear((text) => resolveView(viewOf(text).view, '2024-03-15'), unit, 60_000);
  });
});
