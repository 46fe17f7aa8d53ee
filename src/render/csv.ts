/** CSV as RFC 4180 has it, safe to open in a spreadsheet. The door to csv-stringify. */
import { stringify } from 'csv-stringify/sync';
import type { Renderer } from './types.js';
import { type Cell, type TableName, tables } from './tables.js';

/** What a spreadsheet would run, also after blanks and in full-width form. */
const formula = /^\s*[=+\-@\t\r＝＋－＠]/u;

/** One apostrophe before what a spreadsheet would take for a formula; all else as it is. */
export const disarm = (text: string): string => (formula.test(text) ? `'${text}` : text);

export const dialects = {
  plain: { delimiter: ',', record_delimiter: '\n', bom: '', decimal: '.' },
  excel: { delimiter: ';', record_delimiter: '\r\n', bom: '\uFEFF', decimal: ',' },
} as const;

/** Only texts are disarmed: numbers, booleans and dates cannot be formulas and must stay numbers. */
function cellText(cell: Cell, decimal: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  if (typeof cell === 'boolean') return String(cell);
  return disarm(typeof cell === 'string' ? cell : cell.join('; '));
}

/** Rows as CSV lines, each with its line end, without header and without BOM. */
export function csvLines(rows: readonly (readonly Cell[])[], excel: boolean): string {
  const { delimiter, record_delimiter, decimal } = excel ? dialects.excel : dialects.plain;
  const texts = rows.map((row) => row.map((cell) => cellText(cell, decimal)));
  // A bare LF or CR must be quoted whatever ends the lines; the package quotes only its own.
  return stringify(texts, { delimiter, record_delimiter, quoted_match: /[\r\n]/ });
}

/** One table of all letters: a header, then the rows letter by letter. */
export const csv: Renderer = ({ table, excel = false }) => {
  if (table === undefined) throw new TypeError('CSV is written per table');
  return csvTable(table, excel);
};

function csvTable(name: TableName, excel: boolean): ReturnType<Renderer> {
  const { columns, rows } = tables[name];
  const bom = excel ? dialects.excel.bom : dialects.plain.bom;
  return {
    open: bom + csvLines([columns], excel),
    letter: (result) => csvLines(rows(result), excel),
    close: () => '',
  };
}
