import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectLinear } from '../support/growth.js';
import { viewsOf } from '../../src/extract/index.js';
import { measures } from '../../src/extract/measure/index.js';
import type { MeasureCandidate } from '../../src/candidates/measure.js';
import type { Example, LetterResult } from '../../src/types.js';
import { analyseText, cleanTexts } from '../support/pipeline.js';

/** The text without its marks, and the ranges between them, by their starts; the outer of two that nest first. */
function unmark(marked: string): { text: string; ranges: { start: number; end: number }[] } {
  const ranges: { start: number; end: number }[] = [];
  const open: number[] = [];
  let text = '';
  for (const piece of marked.split(/([⟦⟧])/)) {
    if (piece === '⟦') open.push(text.length);
    else if (piece === '⟧') ranges.push({ start: open.pop() ?? 0, end: text.length });
    else text += piece;
  }
  return { text, ranges: ranges.sort((a, b) => a.start - b.start || b.end - a.end) };
}

async function candidates(text: string): Promise<{ candidate: MeasureCandidate; printed: string; start: number }[]> {
  const { document, normalised } = await cleanTexts(text);
  return viewsOf(normalised).flatMap(({ view, text: clean }) =>
    measures.find(view).map((candidate) => {
      const { start, end } = clean.toSource(
        'name' in candidate && candidate.kind === 'chapter' ? candidate.name : candidate.range,
      );
      return { candidate, printed: document.text.slice(start, end), start };
    }),
  );
}

const title = ({ why, text, damaged }: Example): string => `${damaged ? 'damaged: ' : ''}${why}: ${text.slice(0, 90)}`;

describe('measures: the table', () => {
  it.each(measures.examples.map((example) => [title(example), example] as const))('%s', async (_, example) => {
    const { text, ranges } = unmark(example.text);
    const found = await candidates(text);
    expect(found.map(({ candidate }) => candidate)).toMatchObject(example.finds);
    const printed = found.map((f) => [f.start, f.printed.trim()]);
    expect(printed).toEqual(ranges.map(({ start, end }) => [start, text.slice(start, end).trim()]));
  });

  it('has rows that find, that decline and that are damaged', () => {
    const rows = measures.examples;
    expect(rows.filter((r) => r.finds.length > 0).length).toBeGreaterThan(40);
    expect(rows.filter((r) => r.finds.length === 0).length).toBeGreaterThan(15);
    expect(rows.filter((r) => r.damaged && r.finds.length > 0).length).toBeGreaterThan(3);
    expect(rows.filter((r) => r.damaged && r.finds.length === 0).length).toBeGreaterThan(0);
    expect(new Set(rows.map((r) => r.text)).size).toBe(rows.length);
  });
});

const letter = async (text: string): Promise<LetterResult> => (await analyseText(text)).result;
const brief = (result: LetterResult) => result.measures.map((m) => [m.number, m.title, m.status.value, m.status.basis]);
const codes = (result: LetterResult) => result.warnings.map((w) => w.code).filter((code) => code.startsWith('measure'));

describe('measures: whole letters', () => {
  const table = 'Maatregel\tStatus\n8. Vlotter varen\tIn uitvoering\n10. Schone sloten\t✓ Afgerond\n';

  it('come in number order; a sub-measure has its parent’s status', async () => {
    const result = await letter(
      `Voortgangsrapportage vaarwegen\n\n${table}\nDe brug (maatregel 8b) volgt, en maatregel 8a ook.\n`,
    );
    expect(brief(result)).toEqual([
      ['8', 'Vlotter varen', 'in_progress', 'table'],
      ['8a', null, 'in_progress', 'inherited'],
      ['8b', null, 'in_progress', 'inherited'],
      ['10', 'Schone sloten', 'completed', 'table'],
    ]);
    expect(result.measures[1]).toMatchObject({ parent: '8', status: { printed: null, span: null } });
  });

  it('say how they stand at the end of what is told of them', async () => {
    const result = await letter(
      'De aanpak telt twee maatregelen.\n\n# Maatregel 1\n\n## Sluizen\n\nEr komen sluizen. Status: in uitvoering.\n\n# Maatregel 2\n\n## Veren\n\nDe veren varen. Status: afgerond.\n',
    );
    expect(result.measures.map((m) => [m.number, m.status.value])).toEqual([
      ['1', 'in_progress'],
      ['2', 'completed'],
    ]);
  });

  it('keep the table’s status, list the other, and warn', async () => {
    const result = await letter(`${table}\nMaatregel 8 is inmiddels afgerond. Maatregel 10 is afgerond.\n`);
    expect(
      result.measures.map((m) => [m.status.value, m.status.others.map((o) => [o.value, o.basis, o.printed])]),
    ).toEqual([
      ['in_progress', [['completed', 'prose', 'Maatregel 8 is inmiddels afgerond']]],
      ['completed', []],
    ]);
    expect(codes(result)).toEqual(['measure-status-conflict']);
  });

  it('report a title at another measure’s number as printed, and warn', async () => {
    const result = await letter(
      `${table}\nWet\tDraagt bij aan\nWet op de sloot\tMaatregel 8 Schone sloten.\nWet op de pont\tMaatregel 8 Vlotter varen met ponten.\n`,
    );
    expect(brief(result)).toEqual([
      ['8', 'Vlotter varen', 'in_progress', 'table'],
      ['10', 'Schone sloten', 'completed', 'table'],
    ]);
    expect(result.measures[0]?.mentions).toHaveLength(3);
    expect(codes(result)).toEqual(['measure-title-conflict']);
  });

  it('of another plan make a series of their own', async () => {
    const own = 'De 12 maatregelen uit de vaarwegaanpak lopen.';
    const other = 'De tien maatregelen uit het plan van aanpak zwemles lopen. Een badje (maatregel 10) helpt.';
    const result = await letter(`${own}\n\n${table}\n${other}\n`);
    expect(result.measures.map((m) => [m.series, m.number])).toEqual([
      ['maatregel', '8'],
      ['maatregel', '10'],
      ['plan van aanpak zwemles', '10'],
    ]);
  });

  it('are announced by the letter that defines them, not by a report', async () => {
    const list =
      '## A. Maatregelen\n\n1. **Vlotter varen.** Dat gaat sneller.\n2. **Schone sloten.** Dat is schoner.\n';
    expect(brief(await letter(`Geachte voorzitter,\n\n${list}`))).toEqual([
      ['1', 'Vlotter varen', 'announced', 'definition'],
      ['2', 'Schone sloten', 'announced', 'definition'],
    ]);
    expect(brief(await letter(`# Derde voortgangsrapportage\n\n${list}`)).map((m) => m[2])).toEqual([
      'unknown',
      'unknown',
    ]);
  });

  it('have goals both ways', async () => {
    const matrix = 'Doelstelling\tMaatregelen\n1. Veilig water.\tM10. Schone sloten\n2. Vlotte vaart.\t8, 10\n';
    const result = await letter(`${matrix}\n${table}`);
    expect(result.goals).toMatchObject([
      { number: 1, title: 'Veilig water', measures: ['10'] },
      { number: 2, title: 'Vlotte vaart', measures: ['8', '10'] },
    ]);
    expect(result.measures.map((m) => m.goals)).toEqual([[2], [1, 2]]);
  });

  it('are none in a letter without them', async () => {
    const result = await letter(
      'Geachte voorzitter,\n\nWij nemen maatregelen.\n\n1. Eerst dit. Dat duurt even.\n2. Dan dat. Dat duurt langer.\n',
    );
    expect([result.measures, result.goals]).toEqual([[], []]);
  });
});

const words = fc.constantFrom(
  'schone',
  'sloten',
  'kades',
  'veilige',
  'bruggen',
  'vaart',
  'voor',
  'boten',
  'en',
  'oevers',
  'sneller',
  'onderhoud',
);
const titles = fc.array(words, { minLength: 2, maxLength: 6 }).map((parts) => `Meer ${parts.join(' ')}`);
const states = fc.constantFrom(
  ['In uitvoering', 'in_progress'],
  ['✓ Afgerond', 'completed'],
  ['gereed', 'completed'],
  ['loopt', 'in_progress'],
  ['vertraagd', 'in_progress'],
  ['In opstartfase', 'starting'],
  ['stopgezet', 'dropped'],
  ['oranje', 'in_progress'],
);
const plan = fc
  .array(fc.tuple(titles, states, fc.integer({ min: 0, max: 3 })), { minLength: 2, maxLength: 25 })
  .map((all) =>
    all.flatMap(([name, [printed = '', value = ''], subs], i) => [
      { number: String(i + 1), name, printed, value },
      ...[...'abc'.slice(0, subs)].map((letterOf) => ({
        number: `${i + 1}${letterOf}`,
        name: `${name} (${letterOf})`,
        printed,
        value,
      })),
    ]),
  );
type Row = { number: string; name: string; printed: string; value: string };

const forms: Readonly<Record<string, (rows: readonly Row[]) => string>> = {
  pipes: (rows) =>
    `# Stand\n\n| Maatregel | Status |\n| --- | --- |\n${rows.map((r) => `| ${r.number}. ${r.name} | ${r.printed} |`).join('\n')}\n`,
  'pipes with a column for the number': (rows) =>
    `# Stand\n\n| Nr. | Maatregel | Toelichting | Status |\n| --- | --- | --- | --- |\n${rows.map((r) => `| ${r.number} | ${r.name} | Tekst | ${r.printed} |`).join('\n')}\n`,
  tabs: (rows) => `Maatregel\tStatus\n${rows.map((r) => `${r.number}. ${r.name}\t${r.printed}`).join('\n')}\n`,
};

describe('measures: properties', () => {
  it.each(Object.keys(forms))('a table is read back exactly: %s', async (form) => {
    await fc.assert(
      fc.asyncProperty(plan, async (rows) => {
        const result = await letter(forms[form]?.(rows) ?? '');
        expect(result.measures.map((m) => [m.number, m.title, m.status.value, m.status.printed])).toEqual(
          rows.map((r) => [r.number, r.name, r.value, r.printed]),
        );
      }),
      { numRuns: 60 },
    );
  });

  it.each(['**', ''])('a numbered list is read back exactly, its titles in «%s»', async (bold) => {
    await fc.assert(
      fc.asyncProperty(plan, async (rows) => {
        // A layout reads `2a.` as an item only where a blank line stands before it.
        const list = rows
          .map((r) => `${r.number}. ${bold}${r.name}.${bold} Daar werken wij aan met de waterschappen.`)
          .join('\n\n');
        const result = await letter(`Geachte voorzitter,\n\nIk neem de volgende maatregelen:\n\n${list}\n`);
        expect(brief(result)).toEqual(rows.map((r) => [r.number, r.name, 'announced', 'definition']));
      }),
      { numRuns: 60 },
    );
  });

  it('every span prints what it says', async () => {
    const { text } = unmark(measures.examples.map((e) => e.text).join('\n\n'));
    const { result, source } = await analyseText(text);
    for (const { span, printed } of result.measures.flatMap((m) => m.mentions))
      expect(source.slice(span.start, span.end)).toBe(printed);
  });

  it.each([
    'maatregel 1 ',
    'maatregelen 1, 2 en ',
    'a',
    '1. ',
    '•',
    '\t',
    'maatregel 1\t',
    '(maatregel 1) is ',
    'M1 ',
    'tien maatregelen uit de aanpak ',
  ])(
    'takes twice the time for twice the text of %j',
    (unit) => {
      expectLinear((text) => {
        const kind = text.includes('\t') ? ('row' as const) : ('paragraph' as const);
        const block = { kind, level: 1, range: { start: 0, end: text.length }, lead: null };
        return measures.find({ text, note: null, blocks: [block], marks: [] });
      }, unit);
    },
    60_000,
  );
});
