import { describe, expect, test } from 'vitest';
import { render } from '../../src/index.js';
import { letter, screen } from './fixture.js';

const options = { many: true, screen: screen() };
const strange = letter({ warnings: [{ code: 'x', message: 'a\u2028b\nc "d" \ud800', span: null }] });

describe('written letter by letter, JSON is what JSON.stringify makes of all', () => {
  test.each([[[]], [[letter()]], [[letter(), strange]]])('%#', (results) =>
    expect(render('json', results, options)).toBe(`${JSON.stringify(results, null, 2)}\n`),
  );
});

test('one letter is an object', () =>
  expect(render('json', [strange], { ...options, many: false })).toBe(`${JSON.stringify(strange, null, 2)}\n`));

test('ndjson is a line per letter', () => {
  const lines = render('ndjson', [letter(), strange], options).split('\n');
  expect(lines.slice(0, 2).map((line): unknown => JSON.parse(line))).toEqual([
    letter(),
    JSON.parse(JSON.stringify(strange)),
  ]);
  expect(lines).toHaveLength(3);
});

test('a table as JSON is an array of its rows, for one letter too', () => {
  const rows: unknown = JSON.parse(render('json', [letter()], { ...options, many: false, table: 'warnings' }));
  expect(rows).toEqual([
    {
      letter: 'kst-39000-8',
      letter_date: '2025-03-01',
      code: 'made-up',
      message: 'Something to look at.',
      printed: null,
      sentence: null,
      line: null,
      page: null,
      file: 'brief.txt',
    },
  ]);
});
