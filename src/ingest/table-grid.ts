import { hasText } from './markup.js';
import type { Tag } from './markup.js';

/** A row of a table, each cell in its column; null where a cell that spans several goes on. */
export interface GridRow {
  readonly row: Tag;
  readonly cells: readonly (Tag | null)[];
}

/** What spans more than this spans all there is. */
const WIDEST = 100;
const TALLEST = 1000;
const MOST_COLUMNS = 300;

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
    for (const cell of row.children) {
      if (typeof cell !== 'object' || (cell.name !== 'td' && cell.name !== 'th')) continue;
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

function rowsOf(table: Tag): Tag[] {
  return table.children.flatMap((child) => {
    if (typeof child !== 'object') return [];
    if (child.name === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(child.name) ? rowsOf(child) : [];
  });
}

/** A table that only sets its content apart: one column, or declared so. */
export const isFrame = (table: Tag, grid: readonly GridRow[]): boolean =>
  ['presentation', 'none'].includes(table.attributes['role'] ?? '') ||
  grid.every(({ cells }) => cells.filter((cell) => cell !== null && hasText(cell)).length < 2 && cells.length < 2);
