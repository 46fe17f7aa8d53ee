/** What `extract` is to write, from the options that speak of it. */
import { UsageError } from '../errors.js';
import { isTableName, type TableName, tableNames } from '../index.js';
import { askedFormat } from './format.js';
import type { Wanted, WriterName } from './outputs.js';

/** As commander gives them: an option that was typed without its value is true. */
export interface Wish {
  readonly format?: string;
  readonly output?: string;
  readonly table?: string | true;
  readonly csv?: string | true;
  readonly tables?: string;
  readonly excel?: boolean;
  readonly review?: boolean;
}

export const formats = ['json', 'ndjson', 'csv', 'table', 'xlsx'] as const satisfies readonly WriterName[];
const extensions: Readonly<Record<string, (typeof formats)[number]>> = {
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.csv': 'csv',
  '.txt': 'table',
  '.xlsx': 'xlsx',
};

/**
 * The one result that is wanted besides the files of `--tables`; null where only those are.
 * Throws UsageError where the options contradict each other or CSV lacks its table.
 */
export function mainOutput(wish: Wish, people: boolean): Wanted | null {
  const { output, table, csv, tables, excel = false } = wish;
  if (wish.review === true) return reviewOutput(wish);
  if (tables !== undefined && [wish.format, output, table, csv].every((value) => value === undefined)) return null;
  if (table !== undefined && csv !== undefined && table !== csv) throw conflict('--table', '--csv');
  const asked = askedFormat(wish, formats, extensions);
  const forced = csv !== undefined ? '--csv' : excel && tables === undefined ? '--excel' : null;
  if (forced !== null && wish.format !== undefined && asked !== 'csv')
    throw conflict(forced, `--format ${asked ?? ''}`);
  if (forced !== null && asked !== undefined && asked !== 'csv') throw conflict(forced, `-o ${output ?? ''}`);
  const format = forced !== null ? 'csv' : (asked ?? (people ? 'table' : 'json'));
  const name = tableOf(csv ?? table);
  if (format === 'csv' && name === undefined) throw new UsageError('csv-without-table', listed());
  const file = fileOf(output);
  if (format === 'xlsx' && file === null && people) throw new UsageError('binary-on-terminal');
  return { format, file, excel, ...(name === undefined ? {} : { table: name }) };
}

const fileOf = (output: string | undefined): string | null => (output === undefined || output === '-' ? null : output);

/** What needs a look is one file of its own, and CSV. */
function reviewOutput({ format, output, table, csv, tables, excel = false }: Wish): Wanted {
  const others = { '--format': format, '--table': table, '--csv': csv, '--tables': tables };
  const other = Object.entries(others).find(([, value]) => value !== undefined)?.[0];
  if (other !== undefined) throw conflict('--review', other);
  askedFormat({ ...(output === undefined ? {} : { output }) }, ['csv'], { '.csv': 'csv' });
  return { format: 'review', file: fileOf(output), excel };
}

const conflict = (name: string, other: string): UsageError => new UsageError('conflict', { name, other });
const listed = (): { tables: string } => ({ tables: tableNames.join(', ') });

/** The table that a name without its plural, or with a slip behind its first letters, was meant for. */
function meant(name: string): { suggestion?: string } {
  const start = name.toLowerCase().slice(0, 4);
  const [table, ...more] = start.length < 3 ? [] : tableNames.filter((known) => known.startsWith(start));
  return table === undefined || more.length > 0 ? {} : { suggestion: table };
}

function tableOf(name: string | true | undefined): TableName | undefined {
  if (name === undefined) return undefined;
  if (name === true) throw new UsageError('csv-without-table', listed());
  if (!isTableName(name)) throw new UsageError('unknown-table', { name, ...listed(), ...meant(name) });
  return name;
}
