import { measured, straightened } from './pdf-fitted.js';
import type { PlacedItem } from './pdf-fitted.js';
import { multiply, toMatrix } from './pdf-matrix.js';
import type { Matrix } from './pdf-matrix.js';

/** Text as pdf.js hands it over, brought into the coordinates of the page as people read it. */

/** An item of pdf.js' text content; marked content carries no text and is left out. */
export interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

/** A run of text in one font on one baseline; y downwards from the top. */
export interface Run {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
}

export interface PageRuns {
  readonly upright: readonly Run[];
  /** Set at an angle to the rest of the page: stamps, words along the edge. */
  readonly turned: readonly Run[];
  readonly width: number;
  readonly height: number;
}

/** Quarter turns, clockwise, by which text reads; null for any other angle. */
function turn([a, b]: Matrix): 0 | 1 | 2 | 3 | null {
  const slack = 0.02 * Math.hypot(a, b);
  if (Math.abs(b) <= slack) return a >= 0 ? 0 : 2;
  if (Math.abs(a) <= slack) return b >= 0 ? 1 : 3;
  return null;
}

/** The items of a page with the matrix by which each stands in the view. */
export const placedItems = (items: readonly TextItem[], viewport: readonly number[]): PlacedItem[] =>
  items
    .filter((item) => item.str !== '')
    .map((item) => ({ item, at: multiply(toMatrix(viewport), toMatrix(item.transform)) }));

/**
 * The runs of a page. Where most of the text is turned by a quarter (a landscape table on a
 * portrait page), the page is turned with it.
 * @param viewport the matrix from the page's own coordinates to those of its view.
 * @param fitted the words were laid over a picture of them.
 */
export function runsOf(
  found: readonly PlacedItem[],
  viewport: readonly number[],
  width: number,
  height: number,
  fitted = false,
): PageRuns {
  const placed = (fitted ? straightened(found) : found).map(({ item, at }) => ({ item, at, turn: turn(at) }));
  const letters = [0, 0, 0, 0];
  for (const { item, turn: t } of placed) if (t !== null) letters[t] = (letters[t] ?? 0) + item.str.trim().length;
  const most = letters.indexOf(Math.max(...letters)) as 0 | 1 | 2 | 3;
  const upright: Run[] = [];
  const turned: Run[] = [];
  // pdf.js tells widths in the page's own unit, which a page may set (/UserUnit).
  const unit = Math.hypot(viewport[0] ?? 1, viewport[1] ?? 0);
  for (const { item, at, turn: t } of placed) {
    const [x, y] = rotate(at[4], at[5], t ?? 0, width, height);
    const size = Math.hypot(at[2], at[3]);
    const run = { text: unswapped(item.str), x0: x, x1: x + item.width * unit, y, size, font: item.fontName };
    (t === most ? upright : turned).push(run);
  }
  const swapped = most % 2 === 1;
  const set = fitted ? measured(upright.filter((run) => run.text.trim() !== '')) : once(upright);
  return { upright: set, turned, width: swapped ? height : width, height: swapped ? width : height };
}

function rotate(x: number, y: number, quarter: 0 | 1 | 2 | 3, width: number, height: number): [number, number] {
  if (quarter === 1) return [y, width - x];
  if (quarter === 2) return [width - x, height - y];
  return quarter === 3 ? [height - y, x] : [x, y];
}

/** Letters of a ligature whose two bytes a program has swapped: 昀椀 for fi. Ghostscript 9 and 10 do. */
const SWAPPED = /[\u6600\u6900\u6a00\u6c00\u7400]{2,3}/g;

const unswapped = (text: string): string =>
  text.replace(SWAPPED, (letters) => String.fromCharCode(...[...letters].map((c) => c.charCodeAt(0) >> 8)));

/** Some programs print a word twice, a hair apart, to make it bold; and shadows are none either. */
function once(runs: readonly Run[]): Run[] {
  const seen = new Map<string, Run[]>();
  return runs.filter((run) => {
    if (run.text.trim() === '') return true;
    const same = seen.get(run.text) ?? [];
    if (same.some((o) => Math.abs(o.x0 - run.x0) < 0.12 * run.size && Math.abs(o.y - run.y) < 0.12 * run.size))
      return false;
    same.push(run);
    if (same.length === 1) seen.set(run.text, same);
    return true;
  });
}
