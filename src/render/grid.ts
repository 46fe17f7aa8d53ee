/** A table for people: aligned columns, or a block per row where the screen is too narrow for that. */
import { oneLine, padEnd, padStart, shorten, widthOf, hanging } from './text.js';
import { type Cell, type TableName, tables } from './tables.js';
import type { Rendering, Screen } from './types.js';

const gap = '  ';
const narrowest = 8;

interface Column {
  readonly name: string;
  readonly cells: readonly string[];
  readonly number: boolean;
  width: number;
}

/** All rows of one table; written at the end, for the widths depend on every row. */
export function grid(name: TableName, screen: Screen): Rendering {
  const rows: (readonly Cell[])[] = [];
  return {
    open: '',
    letter: (result) => {
      rows.push(...tables[name].rows(result));
      return '';
    },
    close: () => gridText(tables[name].columns, rows, screen),
  };
}

/** Cells under their headings within the width of the screen; columns that say nothing are left out. */
export function gridText(names: readonly string[], rows: readonly (readonly Cell[])[], screen: Screen): string {
  if (rows.length === 0) return `${screen.say('no-rows')}\n`;
  const columns = names.map((name, at) => column(name, at, rows)).filter(tells);
  const lines = shrink(columns, screen.width) ? aligned(columns, rows.length, screen) : blocks(columns, rows, screen);
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

function column(name: string, at: number, rows: readonly (readonly Cell[])[]): Column {
  const cells = rows.map((row) => oneLine(textOf(row[at] ?? null)));
  const number = rows.every((row) => row[at] === null || typeof row[at] === 'number');
  return { name, cells, number, width: cells.reduce((widest, cell) => Math.max(widest, widthOf(cell)), widthOf(name)) };
}

/** Too much for a screen; the CSV has them. */
const offScreen = new Set(['letter_date', 'sentence', 'url']);
/** Which letter a row is from: worth a column where there are several. */
const origin = new Set(['letter', 'file']);

function tells({ name, cells }: Column): boolean {
  if (offScreen.has(name) || cells.every((cell) => cell === '')) return false;
  return !origin.has(name) || new Set(cells).size > 1;
}

function textOf(cell: Cell): string {
  if (typeof cell === 'boolean') return cell ? '•' : '';
  return Array.isArray(cell) ? cell.join('; ') : String(cell ?? '');
}

/** Takes from the widest columns until all fit; false where even the narrowest do not. */
function shrink(columns: readonly Column[], width: number): boolean {
  const room = width - gap.length * (columns.length - 1);
  for (let over = total(columns) - room; over > 0; over = total(columns) - room) {
    const [widest, next] = [...columns].sort((a, b) => b.width - a.width);
    if (widest === undefined || widest.width <= narrowest) return false;
    widest.width -= Math.min(over, Math.max(1, widest.width - Math.max(narrowest, next?.width ?? 0)));
  }
  return true;
}

const total = (columns: readonly Column[]): number => columns.reduce((sum, { width }) => sum + width, 0);

function aligned(columns: readonly Column[], rows: number, { theme }: Screen): string[] {
  const pad = ({ number, width }: Column, text: string): string =>
    (number ? padStart : padEnd)(shorten(text, width), width);
  const head = columns.map((one) => pad(one, one.name)).join(gap);
  const body = Array.from({ length: rows }, (_, at) => columns.map((one) => pad(one, one.cells[at] ?? '')).join(gap));
  return [theme.strong(head.trimEnd()), ...body];
}

function blocks(columns: readonly Column[], rows: readonly unknown[], { theme, width }: Screen): string[] {
  const names = columns.reduce((widest, { name }) => Math.max(widest, widthOf(name)), 0);
  return rows.flatMap((_, at) => [
    ...(at === 0 ? [] : ['']),
    ...columns
      .filter(({ cells }) => cells[at])
      .flatMap(({ name, cells }) => {
        const [first = '', ...more] = hanging(padEnd(name, names) + gap, cells[at] ?? '', width);
        return [theme.dim(first.slice(0, names)) + first.slice(names), ...more];
      }),
  ]);
}
