import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amounts } from '../../src/extract/amount/index.js';
import type { TextView } from '../../src/types.js';
import { expectLinear } from '../support/growth.js';
import { analyseText } from '../support/pipeline.js';

const viewOf = (text: string): TextView => ({ text, note: null, blocks: [], marks: [] });

/** The text without its marks, and what stood between them. */
const unmark = (marked: string): { text: string; marked: string[] } => ({
  text: marked.replace(/[⟦⟧]/g, ''),
  marked: [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map((m) => m[1] ?? ''),
});

describe('examples of amounts', () => {
  it.each(amounts.examples)('$why: $text', ({ text: marks, finds }) => {
    const { text, marked } = unmark(marks);
    const found = amounts.find(viewOf(text));
    expect(found.map(({ range }) => text.slice(range.start, range.end))).toEqual(marked);
    expect(found).toMatchObject(finds);
  });
  it('has positive, negative and damaged rows, each once', () => {
    const { examples } = amounts;
    expect(examples.length).toBeGreaterThanOrEqual(30);
    expect(examples.filter(({ finds }) => finds.length === 0).length).toBeGreaterThanOrEqual(8);
    expect(examples.filter(({ damaged }) => damaged).length).toBeGreaterThanOrEqual(4);
    expect(new Set(examples.map(({ text }) => text)).size).toBe(examples.length);
  });
});

describe('properties', () => {
  const dutch = (n: number, digits = 0): string =>
    n.toLocaleString('nl-NL', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const written = fc.oneof(
    fc.integer({ min: 1, max: 999_999_999 }).map((n) => ({ text: `€ ${dutch(n)}`, eur: n })),
    fc.integer({ min: 1, max: 999_999_999 }).map((n) => ({ text: `${dutch(n)} euro`, eur: n })),
    fc.integer({ min: 1, max: 99_999 }).map((n) => ({ text: `€ ${dutch(n / 100, 2)}`, eur: n / 100 })),
    fc.integer({ min: 1, max: 9999 }).map((n) => ({ text: `€ ${dutch(n / 10, 1)} miljoen`, eur: n * 100_000 })),
    fc.integer({ min: 1, max: 9999 }).map((n) => ({ text: `${dutch(n / 10, 1)} miljard euro`, eur: n * 100_000_000 })),
    fc.integer({ min: 1, max: 999 }).map((n) => ({ text: `€${String(n)} mln`, eur: n * 1_000_000 })),
  );

  it('what is written is read back', () => {
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 6 }), (list) => {
        const text = list.map((one) => `Er is ${one.text} begroot.`).join(' ');
        expect(amounts.find(viewOf(text)).map(({ eur }) => eur)).toEqual(list.map(({ eur }) => eur));
      }),
    );
  });

  it('counts of other things are left alone', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_999_999 }),
        fc.constantFrom('schepen', 'procent', 'passagiers'),
        (n, what) => {
          expect(amounts.find(viewOf(`Er zijn ${dutch(n)} ${what} geteld in 2024.`))).toEqual([]);
        },
      ),
    );
  });

  it('amounts are sorted, disjoint and inside the text', () => {
    const part = fc.constantFrom(
      '€',
      ' ',
      '3',
      '.',
      ',',
      '500',
      'miljoen',
      'euro',
      ' tot ',
      ' en ',
      '-',
      'l',
      'O',
      'tussen de ',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { range, eur } of amounts.find(viewOf(text))) {
          expect(range.start).toBeGreaterThanOrEqual(last);
          expect(range.end).toBeGreaterThan(range.start);
          expect(eur).toBeGreaterThanOrEqual(0);
          last = range.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['1', '€ ', '1.000.', '€ 3 tot ', 'twee ', '1,', '€ 1 000 '])(
    'four times «%s» takes about four times the work',
    (unit) => {
      expectLinear((text) => amounts.find(viewOf(text)), unit);
    },
  );
});

it('a letter keeps what is paid per year in the sentence', async () => {
  const { result } = await analyseText('Er is structureel € 5,5 miljoen per jaar voor havens.', {
    given: { date: '2024-03-15' },
  });
  expect(result.amounts).toMatchObject([
    { printed: '€ 5,5 miljoen', eur: 5_500_000, sentence: 'Er is structureel € 5,5 miljoen per jaar voor havens.' },
  ]);
});
