import { describe, expect, test } from 'vitest';
import { render, tableNames } from '../../src/index.js';
import { rowObjects, tables } from '../../src/render/tables.js';
import { letter, reference, screen } from './fixture.js';

test.each(tableNames)('%s begins with its letter and ends with its place', (name) => {
  const { columns, rows } = tables[name];
  expect(columns.slice(0, 2)).toEqual(['letter', 'letter_date']);
  expect(columns.slice(-5)).toEqual(['printed', 'sentence', 'line', 'page', 'file']);
  for (const row of rows(letter())) expect(row).toHaveLength(columns.length);
});

describe('own columns, as the contract has them', () => {
  test.each([
    ['references', 'id,kind,chamber,vergaderjaar,damaged,incomplete,footnote,url'],
    ['dates', 'value,start,end,kind,role'],
    ['footnotes', 'number,text,marker_line'],
    ['corrections', 'kind,corrected,rule,reason'],
    ['warnings', 'code,message'],
  ] as const)('%s: %s', (name, columns) => expect(tables[name].columns.slice(2, -5).join(',')).toBe(columns));
});

describe('references: a row per id', () => {
  const url = (id: string): string => `https://zoek.officielebekendmakingen.nl/${id}.html`;
  test.each([
    ['one id', { ids: ['kst-1-2'], urls: [url('kst-1-2')] }, [['kst-1-2', url('kst-1-2')]]],
    [
      'two ids, each with its own address',
      { ids: ['kst-1-2', 'kst-1-12'], urls: [url('kst-1-2'), url('kst-1-12')] },
      [
        ['kst-1-2', url('kst-1-2')],
        ['kst-1-12', url('kst-1-12')],
      ],
    ],
    ['no address', { ids: ['TZ202405-067'], urls: [] }, [['TZ202405-067', null]]],
    [
      'an address for the second only',
      { ids: ['2021D1', 'kst-1-2'], urls: [url('kst-1-2')] },
      [
        ['2021D1', null],
        ['kst-1-2', url('kst-1-2')],
      ],
    ],
    ['no id keeps its row', { ids: [], urls: [] }, [[null, null]]],
  ])('%s', (_, over, rows) => {
    const found = rowObjects('references', letter({ references: [reference(over)] }));
    expect(found.map(({ id, url }) => [id, url])).toEqual(rows);
  });
});

test('on a screen, columns that say nothing are left out', () => {
  const text = render('table', [letter()], { many: false, table: 'references', screen: screen(120) });
  expect(text).toBe(
    'id           kind       chamber  vergaderjaar  footnote  printed                  line  page\n' +
      'kst-39000-7  kamerstuk  TK       2024-2025            3  Kamerstuk 39 000, nr. 7     2     1\n',
  );
});

test.each([120, 80, 60, 40])('a table fits in %i columns', (width) => {
  const text = render('table', [letter(), letter()], { many: true, table: 'references', screen: screen(width) });
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(width);
  expect(text).toContain('kst-3900');
});
