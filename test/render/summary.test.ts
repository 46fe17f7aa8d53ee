import { describe, expect, test } from 'vitest';
import { render } from '../../src/index.js';
import { changes } from '../../src/render/changes.js';
import { at, date, letter, reference, screen } from './fixture.js';

const summary = (over: Parameters<typeof letter>[0], width = 80): string =>
  render('table', [letter(over)], { many: false, screen: screen(width) });

test('one letter, in full', () => {
  const references = [
    reference(),
    reference({ damaged: true, printed: 'stuk 39000-l', ids: ['kst-39000-1'], span: at(20, 5) }),
  ];
  expect(summary({ references })).toBe(
    [
      'kst-39000-8 · 2025-03-01',
      'Voortgang van de verzonnen bruggen',
      'brief.txt · text · 2 pages',
      '',
      'References   2  2 documents, 1 damaged',
      'Dates        1  1 deadline',
      'Footnotes    1',
      'Corrections  1  1 word',
      '',
      "Deadlines after the letter's date",
      '   2025-05-01  1 mei 2025 (p. 1, line 4)',
      '',
      'Needs a look',
      '          Something to look at.',
      '  line 5  damaged: stuk 39000-l → kst-39000-1',
      '',
    ].join('\n'),
  );
});

describe('which deadlines are coming', () => {
  test.each([
    ['after the letter', { end: '2025-05-01' }, true],
    ['on its day', { end: '2025-03-01' }, true],
    ['before it', { start: '2025-01-01', end: '2025-02-28' }, false],
    ['open at the end, begun before', { start: '2025-01-01', end: null }, false],
    ['open at the end, beginning later', { start: '2025-04-01', end: null }, true],
    ['without a day', { start: null, end: null }, false],
    ['no deadline', { role: 'past' as const }, false],
  ])('%s', (_, over, listed) => expect(summary({ dates: [date(over)] }).includes('Deadlines after')).toBe(listed));
});

test.each([
  ['mark-without-footnote', 'The mark «3» has no footnote.', 'mark without its footnote: «3»'],
  [
    'measure-status-conflict',
    'Measure 2: «loopt» (line 3), but also «klaar».',
    'two statuses for a measure: «loopt», «klaar»',
  ],
  ['recognised-text', 'Pages 2–4, 7 are pictures.', 'text recognised from a picture: 2–4, 7'],
  ['made-up', 'Something «else».', 'Something «else».'],
])('what there is to look at: %s', (code, message, shown) =>
  expect(summary({ warnings: [{ code, message, span: null }] })).toContain(shown),
);

test('a long list is cut, and says where the rest is', () => {
  const dates = Array.from({ length: 13 }, (_, index) => date({ span: at(index, index + 1) }));
  expect(summary({ dates })).toContain('… and 3 more (--table dates)');
});

test('control characters of a letter do not reach the terminal', () => {
  const text = summary({ letter: { ...letter().letter, title: 'a\u001b[31mb\u202Ec\u0007' } });
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
});

test.each([40, 60, 100])('nothing runs over %i columns', (width) => {
  const long = 'zeer lang '.repeat(30) + 'x'.repeat(200);
  const text = summary(
    { dates: [date({ printed: long })], warnings: [{ code: 'x', message: long, span: null }] },
    width,
  );
  for (const line of text.split('\n')) expect([...line].length).toBeLessThanOrEqual(width);
});

describe('a correction in its context', () => {
  const source = 'Vooraf.\nDat geldt voor leder kind in dit land, zonder uitzondering.\n';
  const start = source.indexOf('leder');
  const word = { kind: 'word' as const, rule: 'r', reason: 'l read for I' };
  test.each([
    [
      'a word',
      { printed: 'leder', corrected: 'ieder', span: { start, end: start + 5, line: 2, page: null } },
      'a.txt:2: Dat geldt voor [-leder-]{+ieder+} kind in dit land, zonder uitzondering.',
    ],
    [
      'what is withheld elsewhere is shown here',
      { printed: null, corrected: '', span: { start: 0, end: 7, line: 1, page: null } },
      'a.txt:1: [-Vooraf.-]',
    ],
    [
      'a line end',
      { printed: '.\n', corrected: '. ', span: { start: 6, end: 8, line: 1, page: null } },
      'a.txt:1: Vooraf[-.⏎-]{+. +}Dat geldt voor leder kind in dit land, …',
    ],
  ])('%s', (_, correction, line) =>
    expect(changes('a.txt', source, [{ ...word, ...correction }], screen())).toBe(`${line}\n    word: l read for I\n`),
  );
});
