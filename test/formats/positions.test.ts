import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/pipeline.js';
import { renderNormalised } from '../../src/render/normalised.js';
import { bytesOf } from '../support/pipeline.js';
import { page, paper, read } from './support.js';

/** A tree whose words are numbered in the order of the text when it is written. */
type Tree = { readonly tag: string; readonly children: readonly Tree[] } | 'word' | 'blank';

type Trees = fc.Arbitrary<Tree>;

const leaf = fc.constantFrom<Tree>('word', 'word', 'word', 'blank');
const of = (tags: readonly string[], children: Trees, least = 0): Trees =>
  fc.record({ tag: fc.constantFrom(...tags), children: fc.array(children, { minLength: least, maxLength: 3 }) });

/** Nests tags: `outer > inner > content`. */
const nested = (tags: readonly string[], content: Trees): Trees =>
  tags.reduceRight<Trees>((inside, tag) => of([tag], inside, 1), content);

/** Trees of bounded depth: blocks in blocks, lists and tables, with words and inline tags in them. */
function trees(inline: readonly string[], block: readonly string[], lists: readonly (readonly string[])[]): Trees {
  const words = fc.oneof({ weight: 3, arbitrary: leaf }, { weight: 1, arbitrary: of(inline, leaf) });
  const content = fc.oneof({ weight: 3, arbitrary: words }, { weight: 1, arbitrary: of(inline, words) });
  const flat = of(block, content, 1);
  const deeper = (inside: Trees): Trees =>
    fc.oneof(flat, of(block, inside), ...lists.map((tags) => nested(tags, fc.oneof(inside, content))));
  return of(['top'], deeper(deeper(flat)), 1);
}

const html = trees(
  ['b', 'i', 'span', 'a', 'sup', 'sub', 'u', 'em'],
  ['p', 'div', 'blockquote', 'section', 'h1', 'h3', 'pre', 'details'],
  [
    ['ul', 'li'],
    ['ol', 'li'],
    ['dl', 'dd'],
    ['table', 'tr', 'td'],
  ],
);
const xml = trees(
  ['nadruk', 'extref', 'sup', 'inf', 'onbekend'],
  ['al', 'al-groep', 'divisie', 'kop', 'tussenkop', 'titel', 'ondertekening', 'anders', 'artikel'],
  [['lijst', 'li'], ['lid'], ['table', 'tgroup', 'tbody', 'row', 'entry']],
);

/** The markup of a tree; word n is what `word` makes of n. */
function written(tree: Tree, word: (n: number) => string): string {
  let next = 0;
  const put = (of: Tree): string => {
    if (of === 'blank') return '\n ';
    if (of === 'word') return ` ${word((next += 1))} `;
    return of.tag === 'top' ? of.children.map(put).join('') : `<${of.tag}>${of.children.map(put).join('')}</${of.tag}>`;
  };
  return put(tree);
}

const numbered = (n: number): string => `w${n}w`;
const wordsIn = (text: string): string[] => text.match(/w\d+w/g) ?? [];

const cases = [
  ['HTML', html, page],
  ['official XML', xml, paper],
] as const;
const runs = { numRuns: 100 };

describe.each(cases)('%s', (_, tree, whole) => {
  it('each word is in the source text, once and in order', () =>
    fc.assert(
      fc.asyncProperty(tree, async (made) => {
        const markup = written(made, numbered);
        fc.pre(wordsIn(markup).length > 0);
        const { text } = await read(whole(markup));
        expect(wordsIn(text)).toEqual(wordsIn(markup));
      }),
      runs,
    ));
  it('the lines of the structure are the lines of the text', () =>
    fc.assert(
      fc.asyncProperty(tree, async (made) => {
        const markup = written(made, numbered);
        fc.pre(wordsIn(markup).length > 0);
        const { text, structure } = await read(whole(markup));
        const lines = structure?.lines ?? [];
        expect(lines.map(({ start, end }) => `${text.slice(start, end)}\n`).join('')).toBe(text);
        for (const { start, end, sign, lead } of lines) {
          expect(text.slice(start, end)).toMatch(/^(?!\s*$)[^\n]*[^ \n]$/);
          if (sign) expect([sign.start, sign.end <= end]).toEqual([start, true]);
          if (lead) expect(lead.start >= start && lead.end <= end).toBe(true);
        }
      }),
      runs,
    ));
  it('what normalize prints of it reads as the same again', () =>
    fc.assert(
      fc.asyncProperty(tree, async (made) => {
        const markup = written(made, (n) => `woord${n}`);
        fc.pre(/woord\d/.test(markup));
        const given = { given: { date: '2024-03-15' } };
        const { normalised } = await analyse({ file: 'brief', bytes: bytesOf(whole(markup)) }, given);
        const once = renderNormalised(normalised);
        const again = await analyse({ file: 'brief', bytes: bytesOf(once) }, given);
        expect(renderNormalised(again.normalised)).toBe(once);
      }),
      runs,
    ));
  it('what is found is printed where it says', () =>
    fc.assert(
      fc.asyncProperty(tree, fc.constantFrom(...PHRASES), async (made, phrase) => {
        const markup = written(made, (n) => (n % 2 === 0 ? phrase : `woord${n}`));
        fc.pre(/woord\d/.test(markup));
        const { result, source, normalised } = await analyse(
          { file: 'brief', bytes: bytesOf(whole(markup)) },
          { given: { date: '2024-03-15' } },
        );
        JSON.stringify(result, (__, value: unknown) => {
          if (value === null || typeof value !== 'object') return value;
          const { printed, span } = value as { printed?: unknown; span?: { start: number; end: number; line: number } };
          if (typeof printed === 'string' && span) {
            expect(source.slice(span.start, span.end)).toBe(printed);
            expect(source.slice(0, span.start).split('\n').length).toBe(span.line);
          }
          return value;
        });
        const clean = [normalised.body, ...normalised.notes];
        const owned = [...clean.flatMap((t) => t.pieces), ...normalised.deletions.map((d) => d.range)];
        const end = owned
          .sort((a, b) => a.start - b.start)
          .reduce((at, range) => (expect(range.start).toBe(at), range.end), 0);
        expect(end).toBe(source.length);
      }),
      runs,
    ));
});

const PHRASES = [
  'Kamerstuk 39 812, nr. 31',
  'op 3 maart 2024',
  'de motie van het lid Seinpaal c.s. (Kamerstuk 39 812, nr. 7)',
  'maatregel 8 is afgerond.',
  'Ik zeg toe de Kamer voor de zomer van 2025 te informeren.',
  '€ 51,8 miljoen',
];

describe('notes of a paper', () => {
  it('each has its own words, behind those of the text', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.boolean(), { maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        async (made) => {
          let note = 0;
          let word = 0;
          const paragraphs = made.map((parts) => {
            const inside = parts.map((marked) => {
              word += 1;
              if (!marked) return ` ${numbered(word)}`;
              note += 1;
              return ` ${numbered(word)}<noot><noot.nr>${note}</noot.nr><noot.al>n${note}n</noot.al></noot>`;
            });
            return `<al>x${inside.join('')}</al>`;
          });
          const { text, structure } = await read(paper(paragraphs.join('')));
          expect(wordsIn(text).length).toBe(word);
          const notes = (structure?.lines ?? []).filter((line) => line.kind === 'note');
          expect(notes.map((n) => `${n.note}: ${text.slice(n.sign?.end, n.end)}`)).toEqual(
            Array.from({ length: note }, (_, i) => `${i + 1}: n${i + 1}n`),
          );
          for (const { numbers, range } of structure?.marks ?? [])
            expect(text.slice(range.start, range.end)).toBe(numbers.join(''));
          expect(structure?.marks.flatMap((m) => m.numbers)).toEqual(Array.from({ length: note }, (_, i) => i + 1));
        },
      ),
      runs,
    ));
});
