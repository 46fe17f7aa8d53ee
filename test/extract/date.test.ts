import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bare } from '../support/views.js';
import { expectLinear } from '../support/growth.js';
import { dates } from '../../src/extract/date/index.js';
import { resolveDate } from '../../src/resolve/date.js';
import type { Example } from '../../src/types.js';

const LETTER = '2024-03-15';

/** The text without its marks, and what stood between them. */
function unmark(marked: string): { text: string; ranges: { start: number; end: number }[] } {
  const ranges: { start: number; end: number }[] = [];
  let text = '';
  for (const piece of marked.split(/([⟦⟧])/)) {
    if (piece === '⟦') ranges.push({ start: text.length, end: text.length });
    else if (piece === '⟧') ranges.splice(-1, 1, { start: ranges.at(-1)?.start ?? 0, end: text.length });
    else text += piece;
  }
  return { text, ranges };
}

function found(text: string, on: string | null) {
  return dates.find(bare(text)).flatMap((candidate) => {
    const value = resolveDate(candidate, on === null ? null : { date: on });
    return value === null ? [] : [{ printed: text.slice(candidate.range.start, candidate.range.end), ...value }];
  });
}

const title = ({ why, text, damaged }: Example): string => `${damaged ? 'damaged: ' : ''}${why}: ${text}`;

describe('dates: the table', () => {
  it.each(dates.examples.map((example) => [title(example), example] as const))('%s', (_, example) => {
    const { text, ranges } = unmark(example.text);
    const findings = found(text, example.on ?? LETTER);
    expect(findings.map((f) => f.printed)).toEqual(ranges.map(({ start, end }) => text.slice(start, end)));
    expect(findings).toMatchObject(example.finds);
    expect(dates.find(bare(text)).map((c) => ({ start: c.range.start, end: c.range.end }))).toMatchObject(ranges);
  });

  it('has rows that find, that decline and that are damaged', () => {
    const rows = dates.examples;
    expect(rows.length).toBeGreaterThan(120);
    expect(rows.filter((r) => r.finds.length === 0).length).toBeGreaterThan(30);
    expect(rows.filter((r) => r.damaged && r.finds.length > 0).length).toBeGreaterThan(5);
    expect(rows.filter((r) => r.damaged && r.finds.length === 0).length).toBeGreaterThan(2);
    expect(new Set(rows.map((r) => r.text)).size).toBe(rows.length);
  });
});

describe('dates: without the letter’s day', () => {
  it.each([
    'dit jaar',
    'in de komende vier jaar',
    'op 7 oktober jl.',
    'voor de zomer',
    'over twee jaar',
    'dit schooljaar',
  ])('declines «%s»', (text) => expect(found(`Dat gebeurt ${text}.`, null)).toEqual([]));
  it('still resolves what is absolute', () => {
    expect(found('Op 7 oktober 2021 en voor de zomer van 2023.', null)).toMatchObject([
      { edtf: '2021-10-07', role: 'other' },
      { edtf: '../2023-06-20', role: 'other' },
    ]);
  });
});

/** Text in which dates, half dates and noise stand as they come. */
const words = [
  ...dates.examples.flatMap((e) => unmark(e.text).text.split(/(?<= )/)),
  '\n',
  '\t',
  '(',
  '1',
  'l',
  '2024',
  '-',
  '/',
];
const anyText = fc.oneof(
  fc.string({ maxLength: 200, unit: 'grapheme' }),
  fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join('')),
);
const anyDay = fc
  .tuple(fc.integer({ min: 1990, max: 2060 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);

describe('dates: properties', () => {
  it('are sorted, disjoint and inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { range } of dates.find(bare(text))) {
          expect(range.start).toBeGreaterThanOrEqual(last);
          expect(range.end).toBeGreaterThan(range.start);
          last = range.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('start before they end, in real days, and keep one side at least', () => {
    fc.assert(
      fc.property(anyText, anyDay, (text, on) => {
        for (const { start, end, edtf } of found(text, on)) {
          for (const day of [start, end].filter((d) => d !== null)) {
            expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
          }
          expect(start ?? end).not.toBeNull();
          expect((start ?? '') <= (end ?? '9')).toBe(true);
          expect(edtf).toMatch(/^(\.\.|\d{4}(-\d\d){0,2})(\/(\.\.|\d{4}(-\d\d){0,2}))?$/);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('are the same each time: no state, no clock', () => {
    fc.assert(
      fc.property(anyText, anyDay, (text, on) => {
        expect(found(text, on)).toEqual(found(text, on));
      }),
    );
  });

  it.each([
    'a',
    '1',
    '1-',
    '1-1-',
    '2024',
    '2024 ',
    '(',
    '«',
    ' ',
    '\n',
    'a-',
    'www.',
    'nr. 1, ',
    'begin van ',
    '1, ',
    'tot ',
    'in mei ',
    `regeling A${'a'.repeat(90)}- 2024 `,
    `2024 ${'een'.repeat(60)} `,
  ])(
    'take twice the time for twice the text of %j',
    (unit) => expectLinear((text) => dates.find(bare(text)), unit),
    30_000,
  );
});
