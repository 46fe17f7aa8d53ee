import type { Segment, SetRow } from './pdf-segments.js';
import { mostly } from './pdf-shape.js';
import type { SetPage, Shape } from './pdf-shape.js';
import { joinSigns } from './pdf-table.js';

/** Where the right of two columns starts, and from which height on there are two. */
export interface Columns {
  readonly gutter: number;
  readonly top: number;
}

/** Lines that each of two columns needs, and how much of its width they must fill on the average. */
const FEWEST = 10;
const FILLED = 0.62;
/** Lines that the shorter of them needs where they stand between the other's. */
const LEAST = 5;
/** Rows of a table that has cells left of the gutter. */
const PARTED = 3;
/** A line starts a column where it starts as near to it. */
const NEAR = 2;

const ofBody = (rows: readonly SetRow[], { bodySize }: Shape): Segment[] =>
  rows.flat().filter((s) => Math.abs(s.size - bodySize) <= 0.06 * bodySize);

/** Where the pages of a letter that are plainly set in two columns have the second, or null. */
export function sharedGutter(pages: readonly SetPage[], shape: Shape): number | null {
  const found = pages.flatMap(({ rows, fault }) => (fault === null ? (findGutter(rows, shape) ?? []) : []));
  return found.length === 0
    ? null
    : mostly(
        found.map((x) => [x, 1] as const),
        0,
      );
}

/**
 * The two columns of a page, or null. A page that is half empty has too few lines to show them;
 * there the other pages tell, unless its lines run over the gutter.
 */
export function columnsOf(rows: readonly SetRow[], shape: Shape, shared: number | null): Columns | null {
  const gutter = findGutter(rows, shape) ?? shared;
  if (gutter === null) return null;
  const body = ofBody(rows, shape);
  const second = body.filter((s) => Math.abs(s.x0 - gutter) <= NEAR);
  if (second.length === 0) return null;
  const first = Math.min(...second.map((s) => s.y));
  const over = body.filter((s) => s.y >= first && s.x0 < gutter - 8 && s.x1 > gutter + 2 && s.text.length > 20);
  if (over.length > second.length) return null;
  // A heading may open the column, in a size of its own.
  const opening = rows
    .flat()
    .filter((s) => Math.abs(s.x0 - gutter) <= NEAR && s.y < first && s.y > first - 3.5 * shape.bodySize);
  return { gutter, top: Math.min(first, ...opening.map((s) => s.y)) - shape.bodySize };
}

/** Where the right of two columns of running text starts, or null. */
function findGutter(rows: readonly SetRow[], shape: Shape): number | null {
  const all = ofBody(rows, shape);
  const left = Math.min(...all.map((s) => s.x0));
  const right = Math.max(...all.map((s) => s.x1));
  const middle = all.filter((s) => s.x0 > left + 0.35 * (right - left) && s.x0 < left + 0.7 * (right - left));
  const gutter = mostly(
    middle.map((s) => [Math.round(s.x0), 1] as const),
    0,
  );
  const second = middle.filter((s) => Math.abs(s.x0 - gutter) <= NEAR);
  const first = all.filter((s) => s.x1 < gutter - 2);
  const fewer = Math.min(first.length, second.length);
  if (Math.max(first.length, second.length) < FEWEST || fewer < LEAST) return null;
  // Few lines in one of them, at a chapter's end: only lines on baselines of their own are no cells.
  if (fewer < FEWEST && Math.max(interleaved(first, second, shape), interleaved(second, first, shape)) < fewer - 2)
    return null;
  const width = Math.max(...first.map((s) => s.x1)) - left;
  const fill = (lines: readonly Segment[], full: number): number =>
    lines.reduce((sum, s) => sum + (s.x1 - s.x0), 0) / (full * lines.length);
  const wide = Math.min(width, right - gutter) / Math.max(width, right - gutter) > 0.7;
  // Lines of text have one segment in a column; where several rows have more, they are of a table.
  const parted = rows.filter((row) => joinSigns(row).filter((s) => s.x1 < gutter - 2).length > 1).length;
  const filled = fill(first, width) >= FILLED && fill(second, right - gutter) >= FILLED;
  return wide && (filled || (parted < PARTED && interleaved(first, second, shape) >= FEWEST)) ? gutter : null;
}

/** Lines of the second column between two of the first: the lines of a table's cells share their baselines. */
function interleaved(first: readonly Segment[], second: readonly Segment[], { leading }: Shape): number {
  const heights = first.map((s) => s.y).sort((a, b) => a - b);
  return second.filter(({ y }) => {
    const below = heights.findIndex((h) => h > y - 1);
    const [above, under] = [heights[below - 1], heights[below]];
    if (above === undefined || under === undefined) return false;
    return under > y + 1 && under - above < 1.6 * leading;
  }).length;
}
