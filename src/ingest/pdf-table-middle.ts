import type { Segment } from './pdf-segments.js';

/** Lines of cells nearer to each other than this, in ems, stand in no grid: the cells are centred in their rows. */
export const OFF_GRID = 0.85;

/** Whether the cells of a table are centred in the height of their rows. */
export function isCentred(rows: readonly (readonly Segment[])[]): boolean {
  return rows.some((row, index) => {
    const [at, above] = [row[0], rows[index - 1]?.[0]];
    return at !== undefined && above !== undefined && at.y - above.y < OFF_GRID * Math.min(at.size, above.size);
  });
}

/** No table of one page has more rows. */
const MOST = 300;

interface Cell {
  readonly middle: number;
  readonly lines: readonly Segment[];
}

/**
 * The rows of a table whose cells are centred: each cell belongs to the row of the first column
 * whose middle is nearest to its own. Null where they do not fit so.
 * @param columns the lines of each column, from the top.
 */
export function centredRows(columns: readonly (readonly Segment[])[]): (readonly Segment[])[][] | null {
  const pitches = columns.flatMap((lines) => lines.slice(1).map((line, i) => line.y - (lines[i]?.y ?? line.y)));
  const leading = Math.min(...pitches.filter((pitch) => pitch > 0));
  const cells = columns.map((lines) => cellsOf(lines, leading));
  const anchors = cells[0] ?? [];
  if (anchors.length < 2 || anchors.length > MOST) return null;
  const blank = (): (readonly Segment[])[] => columns.map(() => []);
  const rows = anchors.map(blank);
  // What a page opens with, below the head that it repeats, may be the rest of a row of the page before.
  const rest = blank();
  let above = 0;
  for (const [column, list] of cells.entries()) {
    for (const cell of list) {
      const near = nearest(anchors, cell.middle);
      const isNear = Math.abs((anchors[near]?.middle ?? Infinity) - cell.middle) <= leading;
      const anchor = isNear ? near : anchors.findIndex((one) => isCut(cell, one));
      const before = anchors.filter(({ middle }) => middle < cell.middle).length;
      const row = anchor >= 0 ? rows[anchor] : before <= 1 ? rest : undefined;
      if (row === undefined || (row[column]?.length ?? 0) > 0) return null;
      row.splice(column, 1, cell.lines);
      if (row === rest) above = before;
    }
  }
  return rest.some((lines) => lines.length > 0) ? [...rows.slice(0, above), rest, ...rows.slice(above)] : rows;
}

/** The cells of a column: lines that follow each other by one leading. */
function cellsOf(lines: readonly Segment[], leading: number): Cell[] {
  const cells: Segment[][] = [];
  for (const line of lines) {
    const last = cells.at(-1)?.at(-1);
    if (last && line.y - last.y <= leading + Math.max(1, 0.12 * leading)) cells.at(-1)?.push(line);
    else cells.push([line]);
  }
  return cells.map((cell) => ({ middle: ((cell[0]?.y ?? 0) + (cell.at(-1)?.y ?? 0)) / 2, lines: cell }));
}

/** Whether a cell begins on the line of another, as in a row that the page cuts. */
const isCut = (cell: Cell, anchor: Cell): boolean =>
  Math.abs((anchor.lines[0]?.y ?? Infinity) - (cell.lines[0]?.y ?? 0)) <= 1;

/** The cell whose middle is nearest. */
function nearest(cells: readonly Cell[], middle: number): number {
  let best = 0;
  cells.forEach((cell, index) => {
    if (Math.abs(cell.middle - middle) < Math.abs((cells[best]?.middle ?? 0) - middle)) best = index;
  });
  return best;
}
