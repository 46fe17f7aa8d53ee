import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bare } from '../support/views.js';
import { expectLinear } from '../support/growth.js';
import type { ReferenceCandidate } from '../../src/extract/reference/index.js';
import { references } from '../../src/extract/reference/index.js';
import { resolveReferences } from '../../src/resolve/reference.js';

/** The text without its marks, and where they stood. */
function unmark(marked: string): { text: string; ranges: { start: number; end: number }[] } {
  let text = '';
  const ranges: { start: number; end: number }[] = [];
  for (const [index, part] of marked.split(/[⟦⟧]/).entries()) {
    if (index % 2 === 1) ranges.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return { text, ranges };
}

const find = (text: string): readonly ReferenceCandidate[] => references.find(bare(text));
const resolve = (...lines: string[]) => resolveReferences(find(lines.join('\n')));

describe('examples of references', () => {
  it.each(references.examples)('$why: $text', ({ text: marked, finds }) => {
    const { text, ranges } = unmark(marked);
    const found = find(text);
    expect(found.map(({ range }) => text.slice(range.start, range.end))).toEqual(
      ranges.map(({ start, end }) => text.slice(start, end)),
    );
    expect(found.map(({ range }) => range)).toEqual(ranges);
    expect(found).toMatchObject(finds);
  });

  it('has positive, negative and damaged rows, each once', () => {
    const { examples } = references;
    expect(examples.length).toBeGreaterThan(120);
    expect(examples.filter(({ finds }) => finds.length === 0).length).toBeGreaterThan(20);
    expect(examples.filter(({ damaged }) => damaged).length).toBeGreaterThan(20);
    expect(new Set(examples.map(({ text }) => text)).size).toBe(examples.length);
  });
});

describe('references of one document', () => {
  it('gives an address to papers and proceedings, none to toezeggingen and documents', () => {
    expect(resolve('Kamerstuk 30 511, nr. 7; TZ201911-004; 2019D40817; ah-tk-20182019-5').map((r) => r.urls)).toEqual([
      ['https://zoek.officielebekendmakingen.nl/kst-30511-7.html'],
      [],
      [],
      ['https://zoek.officielebekendmakingen.nl/ah-tk-20182019-5.html'],
    ]);
  });

  it('keeps a budget paper without its chapter as printed, and says what it probably is', () => {
    const [bare, full] = resolve('36410-021.\tTekst', 'Kamerstuk 36 410 XV, nr. 9');
    expect(bare).toMatchObject({
      ids: ['kst-36410-21'],
      incomplete: true,
      urls: [],
      probably: { id: 'kst-36410-XV-21' },
    });
    expect(full).toMatchObject({ ids: ['kst-36410-XV-9'], incomplete: false });
  });

  it('suggests nothing where two chapters are cited, or none', () => {
    const [bare] = resolve('36410-21', 'Kamerstuk 36 410 XV, nr. 9', 'Kamerstuk 36 410 VI, nr. 9');
    expect(bare).toMatchObject({ incomplete: true });
    expect(bare).not.toHaveProperty('probably');
    expect(resolve('36600-99')[0]).not.toHaveProperty('probably');
  });

  it('learns from the document itself that a dossier is a budget', () => {
    const [bare] = resolve('Kamerstuk 39 990, nr. 12', 'Kamerstuk 39 990 VII, nr. 4');
    expect(bare).toMatchObject({ incomplete: true, probably: { id: 'kst-39990-VII-12' } });
    expect(resolve('Kamerstuk 39 990, nr. 12')[0]).toMatchObject({ incomplete: false });
  });

  it('knows the Miljoenennota itself, which has no chapter', () => {
    expect(resolve('Kamerstuk 36 600, nr. 1')[0]).toMatchObject({ incomplete: false, urls: [expect.any(String)] });
  });

  it('reads Kamerstukken I with a number in figures as II', () => {
    expect(resolve('Kamerstukken I, 2022-2023, 30511, nr. 463')[0]).toMatchObject({ chamber: 'TK', damaged: true });
    expect(resolve('Kamerstukken l, 2022-2023, 30511, nr. 463')[0]).toMatchObject({ chamber: 'TK', damaged: true });
    expect(resolve('Kamerstukken I 30 511, nr. 463')[0]).toMatchObject({ chamber: 'TK', damaged: true });
    expect(resolve('Kamerstukken I 26 732, nr. 98; Kamerstukken II 26 732, nr. 3')[0]).toMatchObject({ chamber: 'TK' });
  });

  it('leaves papers of the Eerste Kamer alone', () => {
    expect(resolve('Kamerstukken I 2022/23, 30 511, nr. C')[0]).toMatchObject({ chamber: 'EK', damaged: false });
    expect(resolve('Kamerstukken I 2001/02, 24 310, nr. 42e')[0]).toMatchObject({ chamber: 'EK', damaged: false });
    expect(resolve('Kamerstukken EK 2022/23, 30 511, nr. 12')[0]).toMatchObject({ chamber: 'EK', damaged: false });
  });

  it('gives no address to an old paper of the Eerste Kamer in figures: another paper has it', () => {
    const [old] = resolve('Kamerstukken I 1999/00, 26 732, nr. 98');
    expect(old).toMatchObject({ ids: ['kst-26732-98'], chamber: 'EK', damaged: false, urls: [] });
  });
});

const year = fc.integer({ min: 1996, max: 2040 });
const two = (n: number): string => String(n % 100).padStart(2, '0');
const session = fc.tuple(year, fc.constantFrom('full', 'dash', 'slash', 'short')).map(([y, form]) => {
  const printed = { full: `${y}–${y + 1}`, dash: `${y}-${y + 1}`, slash: `${y}/${y + 1}`, short: `${y}/${two(y + 1)}` }[
    form
  ];
  return { printed, vergaderjaar: `${y}-${y + 1}` };
});
const dossier = fc
  .integer({ min: 10000, max: 49999 })
  .filter((n) => n !== 21501)
  .map(String);
const chapter = fc.option(
  fc.constantFrom('I', 'IIA', 'V', 'VI', 'VII', 'VIII', 'IXB', 'X', 'XII', 'XV', 'XVI', 'XXII'),
  {
    nil: null,
  },
);
const number = fc.integer({ min: 1, max: 2999 }).map(String);

const citation = fc
  .record({
    cue: fc.constantFrom('Kamerstuk', 'Kamerstukken', 'kamerstuk', 'Kst.'),
    chamber: fc.constantFrom('', 'II', 'TK', 'T.K.', 'Tweede Kamer'),
    session,
    first: fc.boolean(),
    dossier,
    group: fc.constantFrom('', ' ', '.', '\u00a0'),
    chapter,
    part: fc.constantFrom('-', ' ', '.', ' hoofdstuk '),
    number,
    sign: fc.constantFrom(', nr. ', ', nr ', ' nr. ', ', nummer ', ', '),
    end: fc.constantFrom('.', ')', '; verder', ''),
  })
  .map((c) => {
    const parts = [c.chamber, c.session.printed].filter(Boolean);
    const prefix = (c.first ? parts : parts.reverse()).join(' ');
    const printedDossier = `${c.dossier.slice(0, 2)}${c.group}${c.dossier.slice(2)}${c.chapter === null ? '' : c.part + c.chapter}`;
    const id = `kst-${c.dossier}${c.chapter === null ? '' : `-${c.chapter}`}-${c.number}`;
    return {
      text: `Zie ${c.cue} ${prefix}, ${printedDossier}${c.sign}${c.number}${c.end}`,
      id,
      chamber: c.chamber === '' ? null : 'TK',
      vergaderjaar: c.session.vergaderjaar,
    };
  });

const noise = fc.string({
  unit: fc.constantFrom(
    ...'0123456789IlVX .,-–/()\n\tn'.split(''),
    'nr. ',
    ' en ',
    'Kamerstuk ',
    'Kamerstukken II ',
    '2023/24, ',
    '31 497',
    'TZ20',
    'kst-',
    'Handelingen ',
    'Aanhangsel ',
  ),
  maxLength: 80,
});

const onlyDigits = (text: string): string => text.replace(/\D/g, '');

describe('laws of references', () => {
  it('ranges are sorted, disjoint and inside the text, and every find has an id', () => {
    fc.assert(
      fc.property(noise, (text) => {
        let end = 0;
        for (const { range, ids } of find(text)) {
          expect(range.start).toBeGreaterThanOrEqual(end);
          expect(range.end).toBeGreaterThan(range.start);
          expect(ids.length).toBeGreaterThan(0);
          end = range.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 3000 },
    );
  });

  it('any spelling is read back to the same id', () => {
    fc.assert(
      fc.property(citation, ({ text, id, chamber, vergaderjaar }) => {
        expect(find(text)).toMatchObject([{ ids: [id], chamber, vergaderjaar, damaged: false }]);
      }),
      { numRuns: 2000 },
    );
  });

  it('law 9: every figure of an undamaged id was printed, in that order', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          noise,
          citation.map(({ text }) => text),
        ),
        (text) => {
          for (const { range, ids, damaged, kind } of find(text)) {
            if (damaged || ids.length > 1 || kind !== 'kamerstuk') continue;
            let rest = onlyDigits(text.slice(range.start, range.end));
            for (const part of (ids[0] ?? '').split('-').map(onlyDigits).filter(Boolean)) {
              expect(rest).toContain(part);
              rest = rest.slice(rest.indexOf(part) + part.length);
            }
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('reading is pure: the same text gives the same finds', () => {
    fc.assert(
      fc.property(noise, (text) => {
        expect(find(text)).toEqual(find(text));
      }),
    );
  });

  it.each([
    '1',
    '31 ',
    'nr. ',
    'Kamerstuk ',
    '(',
    '31497-',
    '31 497 en ',
    'Kamerstuk 31 497 en ',
    'Kamerstuk 31 497, nr. 1, ',
    'Kamerstukken II 2023/24, ',
    'kst-31497-',
    'I ',
    'Handelingen II ',
  ])('takes time in proportion to the text: %j', (unit) => expectLinear(find, unit));
});
