import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, test, vi } from 'vitest';
import { tableNames, workbook } from '../../src/index.js';
import { OutputError } from '../../src/errors.js';
import { tables } from '../../src/render/tables.js';
import type { LetterResult } from '../../src/types.js';
import { reviewed } from '../review/letter.js';
import { date, letter, reference } from './fixture.js';

const pack = async (results: readonly LetterResult[], table?: 'references' | 'dates'): Promise<Uint8Array> => {
  const book = workbook(table === undefined ? {} : { table });
  for (const result of results) book.letter(result);
  return book.close();
};
const sheetsOf = async (bytes: Uint8Array): Promise<Map<string, unknown[][]>> =>
  new Map(
    (await readWorkbook(Buffer.from(bytes), { trim: false })).map(({ sheet, data }) => [sheet, data as unknown[][]]),
  );
const xmlOf = async (results: readonly LetterResult[], file: string): Promise<string> =>
  strFromU8(unzipSync(await pack(results))[file] ?? new Uint8Array());

/** What a cell of a table reads back as. */
function readBack(cell: unknown, column: string): unknown {
  if (cell === '' || (Array.isArray(cell) && cell.length === 0)) return null;
  if (Array.isArray(cell)) return cell.join('; ');
  const isDay = /^(letter_date|start|end|due_start|due_end)$/.test(column) && /^\d{4}-\d\d-\d\d$/.test(String(cell));
  return isDay ? new Date(String(cell)) : cell;
}

test('read back, each sheet holds its table', async () => {
  const results = [reviewed(), letter()];
  const sheets = await sheetsOf(await pack(results));
  expect([...sheets.keys()]).toEqual(tableNames);
  for (const name of tableNames) {
    const { columns, rows } = tables[name];
    const wanted = results.flatMap((result) =>
      rows(result).map((row) => row.map((cell, at) => readBack(cell, columns[at] ?? ''))),
    );
    expect(sheets.get(name)).toEqual([columns, ...wanted]);
  }
});

test('one table is one sheet', async () =>
  expect([...(await sheetsOf(await pack([letter()], 'dates'))).keys()]).toEqual(['dates']));

describe('a text stays a text', () => {
  test.each(['=1+1', "'=1+1", '+31 70', '@naam', '1-2', '2025-05-01', ' rand ', 'a\nb', '<b>&"', '007', 'TRUE'])(
    '%j',
    async (printed) => {
      const sheets = await sheetsOf(await pack([letter({ dates: [date({ printed })] })], 'dates'));
      const [columns = [], row = []] = sheets.get('dates') ?? [];
      expect(row[columns.indexOf('printed')]).toBe(printed);
      expect(await xmlOf([letter({ dates: [date({ printed })] })], 'xl/worksheets/sheet5.xml')).not.toContain('<f>');
    },
  );
  test('no longer than a cell may be', async () => {
    const sheets = await sheetsOf(await pack([letter({ dates: [date({ printed: 'x'.repeat(40_000) })] })], 'dates'));
    expect(String(sheets.get('dates')?.[1]?.[7])).toMatch(/^x{32766}…$/);
  });
});

describe('the sheet of references', () => {
  const results = [letter({ references: [reference(), reference({ ids: ['kst-1-2', 'TZ202405-067'], urls: [] })] })];
  const sheet = 'xl/worksheets/sheet2.xml';
  test('has a frozen header and a filter over all of it', async () => {
    const xml = await xmlOf(results, sheet);
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(xml).toContain('</sheetData><autoFilter ref="A1:O4"/>');
    expect(await xmlOf(results, 'xl/workbook.xml')).toContain(`hidden="1">'references'!$A$1:$O$4</definedName>`);
  });
  test('links the letter, the id and its address, and nothing that has no page', async () => {
    const refs = [...(await xmlOf(results, sheet)).matchAll(/<hyperlink ref="([A-Z]+\d+)"/g)].map(([, ref]) => ref);
    expect(refs).toEqual(['A2', 'C2', 'J2', 'A3', 'A4']);
    const relations = await xmlOf(results, 'xl/worksheets/_rels/sheet2.xml.rels');
    const targets = [...relations.matchAll(/Target="([^"]+)" TargetMode="External"/g)].map(([, target]) => target);
    const page = (id: string): string => `https://zoek.officielebekendmakingen.nl/${id}.html`;
    expect(targets).toEqual([
      page('kst-39000-8'),
      page('kst-39000-7'),
      page('kst-39000-7'),
      page('kst-39000-8'),
      page('kst-39000-8'),
    ]);
  });
});

test('the same letters give the same bytes, whatever the clock says', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2024-05-01T10:00:00Z') });
  const first = await pack([reviewed()]);
  vi.setSystemTime(new Date('2031-11-07T23:59:00Z'));
  const second = await pack([reviewed()]);
  vi.useRealTimers();
  expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
});

test('more rows than a sheet can have are an error with a cure', async () => {
  const many = letter({ dates: Array.from({ length: 524_288 }, () => date()) });
  await expect(pack([many, many], 'dates')).rejects.toBeInstanceOf(OutputError);
}, 30_000);
