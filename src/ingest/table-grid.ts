import { hasText, tag } from './markup.js';
import type { Tag } from './markup.js';

/** A row of a table, each cell in its column; null where a cell that spans several goes on. */
export interface GridRow {
  readonly row: Tag;
  readonly cells: readonly (Tag | null)[];
}

/** What spans more than this spans all there is. */
const WIDEST = 50;
const TALLEST = 1000;
const MOST_COLUMNS = 100;

/** The rows of a table, not those of tables in it. */
export function gridOf(table: Tag): GridRow[] {
  const rows = rowsOf(table);
  /** By column: how many rows from here a cell above still covers. */
  const held: number[] = [];
  return rows.map((row) => {
    const cells: (Tag | null)[] = [];
    const skipHeld = (): void => {
      while ((held[cells.length] ?? 0) > 0) {
        held[cells.length] = (held[cells.length] ?? 0) - 1;
        cells.push(null);
      }
    };
    for (const cell of cellsOf(row)) {
      skipHeld();
      const column = span(cell, 'column', MOST_COLUMNS, 0);
      while (cells.length < column) {
        cells.push(null);
        skipHeld();
      }
      const width = Math.min(span(cell, 'colspan', WIDEST, 1), Math.max(1, MOST_COLUMNS - cells.length));
      const rest = span(cell, 'rowspan', TALLEST, 1) - 1;
      for (let i = 0; i < width; i += 1) {
        held[cells.length] = rest;
        cells.push(i === 0 ? cell : null);
      }
    }
    skipHeld();
    return { row, cells };
  });
}

const span = ({ attributes }: Tag, name: string, most: number, least: number): number => {
  const value = Number.parseInt(attributes[name] ?? '', 10);
  return Number.isNaN(value) ? least : Math.min(most, Math.max(least, value));
};

const PARTS = new Set(['thead', 'tbody', 'tfoot']);

function rowsOf(table: Tag): Tag[] {
  return table.children.flatMap((child) => {
    if (typeof child !== 'object') return [];
    if (child.name === 'tr') return [child];
    if (PARTS.has(child.name)) return rowsOf(child);
    // What is no row among rows, is one: no text of a table is lost.
    return PARTS.has(table.name) ? [tag('tr', [child])] : [];
  });
}

/** What stands in a row; no text of it is lost where it is no cell. */
const cellsOf = (row: Tag): Tag[] =>
  row.children.flatMap((child) => {
    if (typeof child === 'object') return [child];
    return /\S/.test(child) ? [tag('td', [child])] : [];
  });

/** What stands in a table outside of its rows: a caption, a title. */
export const outsideRows = (table: Tag): (Tag | string)[] =>
  table.children.filter((child) => typeof child === 'string' || (child.name !== 'tr' && !PARTS.has(child.name)));

/** A table that only sets its content apart: one column, or declared so. */
export const isFrame = (table: Tag, grid: readonly GridRow[]): boolean =>
  ['presentation', 'none'].includes(table.attributes['role'] ?? '') ||
  grid.every(({ cells }) => cells.filter((cell) => cell !== null && hasText(cell)).length < 2 && cells.length < 2);
