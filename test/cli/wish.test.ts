import { describe, expect, test } from 'vitest';
import { mainOutput } from '../../src/cli/wish.js';

describe('what is written, by what was asked', () => {
  test.each([
    ['a pipe', {}, false, 'json - -'],
    ['a terminal', {}, true, 'table - -'],
    ['--format wins over who reads', { format: 'ndjson' }, true, 'ndjson - -'],
    ['-o by extension', { output: 'a.JSON' }, true, 'json - a.JSON'],
    ['--format wins over -o', { format: 'json', output: 'a.csv' }, true, 'json - a.csv'],
    ['-o - is standard output', { output: '-' }, false, 'json - -'],
    ['--csv is --format csv --table', { csv: 'dates' }, true, 'csv dates -'],
    ['--csv with -o', { csv: 'dates', output: 'a.csv' }, false, 'csv dates a.csv'],
    ['--table on a terminal', { table: 'dates' }, true, 'table dates -'],
    ['--table in a pipe', { table: 'dates' }, false, 'json dates -'],
    ['--excel is about CSV', { table: 'dates', excel: true }, true, 'csv dates -'],
    ['a workbook', { output: 'a.xlsx' }, true, 'xlsx - a.xlsx'],
    ['a workbook of one table', { output: 'a.xlsx', table: 'dates' }, true, 'xlsx dates a.xlsx'],
    ['a workbook in a pipe', { format: 'xlsx' }, false, 'xlsx - -'],
    ['what needs a look', { review: true, excel: true, output: 'r.csv' }, true, 'review - r.csv'],
    ['--tables beside a result', { tables: 'd', output: 'a.json' }, true, 'json - a.json'],
  ] as const)('%s', (_, wish, people, wanted) => {
    const { format, table = '-', file } = mainOutput(wish, people) ?? {};
    expect(`${format ?? ''} ${table} ${file ?? '-'}`).toBe(wanted);
  });

  test.each([[{ tables: 'd' }], [{ tables: 'd', excel: true }]])('only the tables: %j', (wish) =>
    expect(mainOutput(wish, true)).toBeNull(),
  );
});

describe('what is refused', () => {
  test.each([
    [{ format: 'csv' }, 'csv-without-table'],
    [{ output: 'a.csv' }, 'csv-without-table'],
    [{ csv: true as const }, 'csv-without-table'],
    [{ excel: true }, 'csv-without-table'],
    [{ csv: 'brief.txt' }, 'unknown-table'],
    [{ table: 'toString' }, 'unknown-table'],
    [{ format: 'ods' }, 'unknown-format'],
    [{ output: 'a.ods' }, 'unknown-extension'],
    [{ review: true, table: 'dates' }, 'conflict'],
    [{ review: true, output: 'a.xlsx' }, 'other-extension'],
    [{ output: 'uit' }, 'unknown-extension'],
    [{ csv: 'dates', format: 'json' }, 'conflict'],
    [{ csv: 'dates', output: 'a.json' }, 'conflict'],
    [{ csv: 'dates', table: 'references' }, 'conflict'],
    [{ excel: true, table: 'dates', format: 'json' }, 'conflict'],
  ])('%j: %s', (wish, code) => expect(() => mainOutput(wish, false)).toThrow(code));
});
