import type { Segment } from './pdf-segments.js';

/** Lines of cells nearer to each other than this, in ems, stand in no grid: the cells are centred in their rows. */
const OFF_GRID = 0.85;

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
  const anchors = (cells[0] ?? []).map((cell) => cell.middle);
  if (anchors.length < 2 || anchors.length > MOST) return null;
  const rows = anchors.map(() => columns.map((): readonly Segment[] => []));
  for (const [column, list] of cells.entries()) {
    for (const { middle, lines } of list) {
      const row = nearest(anchors, middle);
      if (Math.abs((anchors[row] ?? 0) - middle) > leading || (rows[row]?.[column]?.length ?? 0) > 0) return null;
      rows[row]?.splice(column, 1, lines);
    }
  }
  return rows;
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

function nearest(anchors: readonly number[], middle: number): number {
  let best = 0;
  anchors.forEach((anchor, index) => {
    if (Math.abs(anchor - middle) < Math.abs((anchors[best] ?? 0) - middle)) best = index;
  });
  return best;
}
