/** A workbook with a sheet per table. The door to write-excel-file, which is loaded when a workbook is asked for. */
import type { CellObject } from 'write-excel-file/node';
import { OutputError } from '../errors.js';
import type { LetterResult } from '../types.js';
import { type Column, columnOf } from './columns.js';
import { type Cell, type TableName, tableNames, tables } from './tables.js';
import type { Packing } from './types.js';
import type { Link } from './xlsx-markup.js';
import { timeless } from './zip.js';

/** Limits of the format: rows of a sheet, the header among them, and letters in a cell. */
const mostRows = 1_048_576;
const mostLetters = 32_767;

interface Sheet {
  readonly name: TableName;
  readonly columns: readonly (Column & { readonly name: string })[];
  readonly rows: (readonly Cell[])[];
  /** The official page of each id that has one. */
  readonly pages: Map<string, string>;
}

const linked = { textColor: '#0563C1', textDecoration: { underline: true } } as const;

/** All tables, or the one that is asked for, of all letters. */
export const workbook = ({ table }: { readonly table?: TableName }): Packing => {
  const sheets = (table === undefined ? tableNames : [table]).map((name): Sheet => ({
    name,
    columns: tables[name].columns.map((column) => ({ name: column, ...columnOf(name, column) })),
    rows: [],
    pages: new Map(),
  }));
  return {
    open: '',
    letter: (result) => {
      for (const sheet of sheets) {
        for (const row of tables[sheet.name].rows(result)) sheet.rows.push(row);
        for (const [id, page] of pagesOf(result)) sheet.pages.set(id, page);
      }
      return '';
    },
    close: () => pack(sheets),
  };
};

/** Only what a letter cites with an address has a page: an incomplete id has none. */
const pagesOf = ({ references, letter: { id } }: LetterResult): (readonly [string, string])[] => [
  ...references.flatMap(({ urls }) => urls.map((url) => [/([^/]+)\.html$/.exec(url)?.[1] ?? url, url] as const)),
  ...(id?.startsWith('kst-') === true ? [[id, `https://zoek.officielebekendmakingen.nl/${id}.html`] as const] : []),
];

async function pack(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const { default: write } = await import('write-excel-file/node');
  const { mostLinks, relationsOf, withFilterAndLinks, withFilterNames } = await import('./xlsx-markup.js');
  for (const { name, rows } of sheets) {
    if (rows.length >= mostRows)
      throw new OutputError('xlsx', 'too-many-rows', { details: { name, max: mostRows - 1 } });
  }
  const extents = sheets.map(({ name, rows, columns }) => ({ name, rows: rows.length + 1, columns: columns.length }));
  const links = new Map(sheets.map((sheet) => [sheet.name as string, linksOf(sheet).slice(0, mostLinks)]));
  const made = write(
    sheets.map((sheet) => ({
      sheet: sheet.name,
      data: [sheet.columns.map(({ name }) => ({ value: name, fontWeight: 'bold' as const })), ...cellsOf(sheet, links)],
      columns: sheet.columns.map((column, at) => ({ width: widthOf(column, sheet.rows, at) })),
      stickyRowsCount: 1,
    })),
    {
      features: [
        {
          files: {
            transform: {
              'xl/worksheets/sheet{id}.xml': {
                transform: (xml, { sheet: name = '' }) => {
                  const extent = extents.find((one) => one.name === name);
                  return extent === undefined ? xml : withFilterAndLinks(xml, extent, links.get(name) ?? []);
                },
              },
              'xl/workbook.xml': { transform: (xml) => withFilterNames(xml, extents) },
              'xl/worksheets/_rels/sheet{id}.xml.rels': {
                insert: ({ sheet: name = '' }) => relationsOf(links.get(name) ?? []),
              },
            },
          },
        },
      ],
    },
  );
  return timeless(await made.toBuffer());
}

function linksOf({ columns, rows, pages }: Sheet): Link[] {
  return rows.flatMap((cells, row) =>
    columns.flatMap(({ type }, column): Link[] => {
      const url = type === 'address' ? cells[column] : type === 'id' ? pages.get(textOf(cells[column])) : undefined;
      return typeof url === 'string' ? [{ row: row + 1, column, url }] : [];
    }),
  );
}

const textOf = (cell: Cell | undefined): string => (Array.isArray(cell) ? cell.join('; ') : String(cell ?? ''));

function cellsOf(sheet: Sheet, links: ReadonlyMap<string, readonly Link[]>): (CellObject | null)[][] {
  const isLinked = new Set((links.get(sheet.name) ?? []).map(({ row, column }) => `${row} ${column}`));
  return sheet.rows.map((row, at) =>
    sheet.columns.map((column, nth) => {
      const made = cellOf(column, row[nth] ?? null);
      return made !== null && isLinked.has(`${at + 1} ${nth}`) ? { ...made, ...linked } : made;
    }),
  );
}

/** A text is a text, whatever it begins with: nothing in a workbook of ours is a formula. */
function cellOf({ type }: Column, cell: Cell): CellObject | null {
  if (cell === null) return null;
  if (typeof cell === 'boolean') return { type: Boolean, value: cell };
  if (typeof cell === 'number')
    return { type: Number, value: cell, ...(type === 'amount' ? { format: '#,##0.00' } : {}) };
  const text = textOf(cell);
  if (text === '') return null;
  if ((type === 'day' || type === 'date') && /^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return { type: Date, value: new Date(`${text}T00:00:00Z`), format: 'yyyy-mm-dd' };
  }
  const fitting = text.length > mostLetters ? `${text.slice(0, mostLetters - 1)}…` : text;
  return { type: String, value: fitting, format: '@' };
}

const narrowest = 6;
const widest = 60;

/** In characters: as wide as its cells and its heading with the button of the filter, within reason. */
function widthOf({ name, type }: Column & { name: string }, rows: readonly (readonly Cell[])[], at: number): number {
  if (type === 'day' || type === 'date') return Math.max(12, name.length + 4);
  const longest = rows.reduce((most, row) => Math.max(most, textOf(row[at]).length), 0);
  return Math.min(widest, Math.max(narrowest, name.length + 4, longest + 2));
}
