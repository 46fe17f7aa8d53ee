import type { Segment, SetRow } from './pdf-segments.js';

/** A head of fewer cells may be a line with wide blanks, if they do not stand in the middle of their columns. */
const LEAST_CELLS = 3;
/** How far from the middle, as a share of the column. */
const MIDDLE = 0.1;
/** Rows stand no further apart, in ems; what is further below a first cell may be text that follows. */
const ROWS = 3.2;
const LINES = 1.5;
/** A cell that stands under none of the head's is of the nearest, within as many ems. */
const NEAR = 3;
/** No page holds more lines of a table. */
const MOST = 150;
/** The head of a column is short. */
const LONGEST_HEAD = 40;

/** A column by the cells it holds. */
export interface Column {
  x0: number;
  x1: number;
  readonly cells: Segment[];
}

/**
 * A table whose cells do not start where those of its head do, as where heads are centred: each cell stands under one
 * cell of the head, and none under two. Gives what stands behind its last line, and its columns; null where that is
 * no head of a table.
 */
export function bandsFrom(rows: readonly SetRow[], from: number): { to: number; columns: Column[] } | null {
  const head = rows[from] ?? [];
  if (head.length < 2 || head.some((s) => s.text.length > LONGEST_HEAD)) return null;
  const bands = head.map((cell): Column => ({ x0: cell.x0, x1: cell.x1, cells: [cell] }));
  let full = 0;
  let last = from;
  let to = from + 1;
  for (; to < Math.min(rows.length, from + MOST); to += 1) {
    const row = rows[to] ?? [];
    const size = row[0]?.size ?? 10;
    const pitch = (row[0]?.y ?? 0) - (rows[to - 1]?.[0]?.y ?? 0);
    const places = row.map((s) => placeOf(s, bands, NEAR * size));
    if (pitch > ROWS * size || places.includes(-1) || new Set(places).size < row.length) break;
    row.forEach((s, index) => widen(bands[places[index] ?? 0], s));
    if (row.length > 1) {
      full += 1;
      last = to;
    } else if (places[0] === 0 && pitch > LINES * size) break;
  }
  while (to > last + 1 && (rows[to - 1]?.[0]?.x0 ?? 0) <= (bands[0]?.x1 ?? 0)) to -= 1;
  // Few cells share a line where they are centred in their rows.
  const centred = bands.every(
    (band, index) => isInMiddle(head[index], band, bands[index + 1]) && band.cells.length > 1,
  );
  const sure = centred ? to > from + 2 : head.length >= LEAST_CELLS && full >= 2;
  return sure ? { to, columns: bands } : null;
}

/** Whether the head of a column stands in its middle, and not where its cells start; a column ends where the next begins. */
function isInMiddle(head: Segment | undefined, { x0, x1 }: Column, next: Column | undefined): boolean {
  if (head === undefined || head.x0 - x0 < 2) return false;
  const right = next?.x0 ?? x1;
  return Math.abs(head.x0 + head.x1 - x0 - right) / 2 <= MIDDLE * (right - x0);
}

/** The band in which a cell stands; -1 where it stands in two, or far from all. */
function placeOf({ x0, x1 }: Segment, bands: readonly Column[], near: number): number {
  const over = bands.flatMap((band, index) => (x0 < band.x1 && x1 > band.x0 ? [index] : []));
  if (over.length > 0) return over.length === 1 ? (over[0] ?? -1) : -1;
  const gaps = bands.map((band) => Math.max(band.x0 - x1, x0 - band.x1));
  const least = Math.min(...gaps);
  return least <= near ? gaps.indexOf(least) : -1;
}

function widen(band: Column | undefined, cell: Segment): void {
  if (band === undefined) return;
  band.x0 = Math.min(band.x0, cell.x0);
  band.x1 = Math.max(band.x1, cell.x1);
  band.cells.push(cell);
}
