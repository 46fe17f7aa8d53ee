/** Patterns on folded text must find what the same patterns, ignoring case, find in the text itself. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, folded, foldedSource, foldWhole } from '../../src/dutch/folded.js';

const PATTERNS = [
  String.raw`(?<!\p{L})(?:Uw|de) (?:Tweede )?Kamer(?!\p{L})`,
  String.raw`[\p{L}-]*(?:brief|NOTA)(?![\p{L}\d])`,
  String.raw`\p{Lu}\p{Ll}+wet`,
  String.raw`(?<named>Één|\u00a0de)[^\p{L}]`,
  String.raw`(?:[«“\]]\S)?\d{1,2} Mei\b`,
] as const;

const WORDS = [
  'Uw',
  'de',
  'Tweede',
  'KAMER',
  'Kamer',
  'voortgangsbrief',
  'Nota',
  'ÉÉN',
  'Één',
  '3 mei',
  'Vaarwet',
  '«',
  ']',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 3 })), { maxLength: 12 })
  .map((words) => words.join(' '));

describe('folded text', () => {
  it('has the length of the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('İK', 'DİT İS', 'É')), (s) => {
        expect(fold(s)).toHaveLength(s.length);
        expect(foldWhole(s)).toBe(fold(s));
      }),
    );
  });

  it.each(PATTERNS)('%s finds what it finds without folding', (source) => {
    fc.assert(
      fc.property(text, (s) => {
        const places = (matches: Iterable<RegExpMatchArray>) => [...matches].map((m) => [m.index, m[0].length]);
        const plain = places(s.matchAll(new RegExp(source, 'giu')));
        expect(places(fold(s).matchAll(folded(source, 'g')))).toEqual(plain);
        expect(places(fold(s).matchAll(folded(new RegExp(source, 'giu'))))).toEqual(plain);
      }),
    );
  });

  it.each([
    ['names of groups stay', '(?<Naam>A)', '(?<Naam>a)'],
    ['escapes stay', String.raw`\S\D\P{N}\u00A0`, String.raw`\S\D\P{N}\u00a0`],
    ['lookbehinds are no names', '(?<!DE)(?<=Het)', '(?<!de)(?<=het)'],
  ])('%s', (_, source, made) => {
    expect(foldedSource(source)).toBe(made);
  });
});
