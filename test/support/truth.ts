/** What a careful reader found in our own letters, written down before the parser was tuned. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type Row = Readonly<Record<string, string>>;

const pathOf = (name: string): string => fileURLToPath(new URL(`../../fixtures/truth/${name}.tsv`, import.meta.url));

export const hasTruth = (name: string): boolean => existsSync(pathOf(name));

/** The rows of a table by column; an absent cell is empty. */
export function truth(name: string): Row[] {
  const [head, ...rows] = readFileSync(pathOf(name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((l) => l.split('\t'));
  return rows.map((row) => Object.fromEntries((head ?? []).map((column, i) => [column, row[i] ?? ''])));
}

/** A cell of a row that the table must have. */
export function cell(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`the truth has no column ${column}`);
  return value;
}
