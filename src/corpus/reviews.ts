/** `reviews.csv`: the researcher's last word on findings of the letters beside it. The door to csv-parse. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { InputError } from '../errors.js';
import type { ReviewRow } from '../types.js';

export const reviewsName = 'reviews.csv';

/** What must stand in a row, and what may; other columns are for the reader and are not read. */
const required = ['letter', 'table', 'key', 'field', 'value'] as const;
const optional = ['who', 'why'] as const;

/** A row before its last cells are looked at. */
type Cells = readonly string[];

/** Reads the reviews of a folder. Null where there are none; throws InputError where the file is malformed. */
export async function readReviews(folder: string): Promise<readonly ReviewRow[] | null> {
  const file = path.join(folder, reviewsName);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw broken(path.relative('', file), 1, `it cannot be read (${code ?? 'unreadable'})`, error);
  }
  return parseReviews(path.relative('', file), bytes);
}

/** The rows that somebody has filled in. Throws InputError that names the row and what is wrong in it. */
export async function parseReviews(file: string, bytes: Uint8Array): Promise<ReviewRow[]> {
  const [header = [], ...rows] = await records(file, decode(bytes));
  const names = header.map((name) => name.trim().toLowerCase());
  const missing = required.filter((name) => !names.includes(name));
  if (missing.length > 0) throw broken(file, 1, `the header lacks ${missing.join(', ')}`);
  const twice = [...required, ...optional].filter((name) => names.indexOf(name) !== names.lastIndexOf(name));
  if (twice.length > 0) throw broken(file, 1, `the header has ${twice.join(', ')} twice`);
  return rows.flatMap((cells, at) => readRow(file, at + 2, names, cells));
}

function readRow(file: string, row: number, names: readonly string[], cells: Cells): ReviewRow[] {
  const cell = (name: string): string => armed((cells[names.indexOf(name)] ?? '').trim());
  if (cells.slice(names.length).some((extra) => extra.trim() !== '')) {
    throw broken(file, row, `it has ${cells.length} cells where the header has ${names.length}`);
  }
  // Nobody has said anything here yet; this is how `extract --review` writes its rows.
  if (cell('value') === '') return [];
  const empty = required.find((name) => cell(name) === '');
  if (empty !== undefined) throw broken(file, row, `the cell «${empty}» is empty`);
  const [table, field] = [cell('table').toLowerCase(), cell('field').toLowerCase()];
  const given = { letter: cell('letter'), table, key: cell('key'), field, value: cell('value') };
  return [{ file, row, ...given, who: cell('who') || null, why: cell('why') || null }];
}

/** The apostrophe that CSV of ours puts before what a spreadsheet would take for a formula. */
const armed = (text: string): string => text.replace(/^'(?=\s*[=+\-@\t\r＝＋－＠])/u, '');

/** What spreadsheets save: UTF-8 with a mark or without, UTF-16 with one, and else the Western code page. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Dutch Excel parts by semicolons, others by commas or tabs: the header tells. */
function delimiterOf(text: string): string {
  const [header = ''] = text.split(/\r?\n|\r/, 1);
  const counted = [';', ',', '\t'].map((sign) => ({ sign, count: header.split(sign).length }));
  return counted.reduce((most, one) => (one.count > most.count ? one : most)).sign;
}

async function records(file: string, text: string): Promise<Cells[]> {
  const { parse, CsvError } = await import('csv-parse/sync');
  try {
    const options = { delimiter: delimiterOf(text), relax_column_count: true, bom: true, skip_empty_lines: false };
    return parse(text, options);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { records: before = 0 } = error as { records?: number };
    throw broken(file, before + 1, error.message, error);
  }
}

const broken = (file: string, row: number, problem: string, cause?: unknown): InputError =>
  new InputError(file, 'reviews-broken', { details: { row, problem }, ...(cause === undefined ? {} : { cause }) });
