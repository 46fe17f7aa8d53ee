import type { Run } from './pdf-runs.js';
import type { Rule } from './pdf-rules.js';
import type { Segment, SetRow } from './pdf-segments.js';
import { marginLabels } from '../profiles/furniture.js';

/** A page as rows of segments. */
export interface SetPage {
  readonly rows: readonly SetRow[];
  readonly turned: readonly Run[];
  readonly width: number;
  readonly height: number;
  /** What of the page cannot be read: it is a picture, or its fonts do not tell their letters. */
  readonly fault: 'picture' | 'unmapped' | null;
  /** Its text was recognised from the picture of the page, and laid over it. */
  readonly recognised?: boolean;
  /** Rules under which notes stand, where their size does not tell. */
  readonly rules?: readonly Rule[];
}

/** How a letter is set: what the sizes and places of its text have in common. */
export interface Shape {
  readonly bodySize: number;
  readonly bodyFont: string;
  /** The usual distance of two baselines of the body. */
  readonly leading: number;
  readonly left: number;
  readonly right: number;
  /** The width of the pages that hold most of its text: those of an annex may lie on their side. */
  readonly width: number;
  /** Where the margin column starts, right of the body; Infinity without one. */
  readonly marginRight: number;
  /** Where the margin column ends, left of the body; -Infinity without one. */
  readonly marginLeft: number;
}

/** As many beside each other are cells of a table. */
const CELLS = 3;

/** The key that most letters share. */
export function mostly<K>(entries: Iterable<readonly [K, number]>, fallback: K): K {
  const sums = new Map<K, number>();
  for (const [key, weight] of entries) sums.set(key, (sums.get(key) ?? 0) + weight);
  let best = fallback;
  let most = 0;
  for (const [key, sum] of sums) if (sum > most) [best, most] = [key, sum];
  return best;
}

const share = (sorted: readonly number[], part: number): number => sorted[Math.floor((sorted.length - 1) * part)] ?? 0;

/** The shape of a letter, from all its pages. */
export function shapeOf(pages: readonly SetPage[]): Shape {
  const rows = pages.flatMap((page) => (page.fault === 'unmapped' ? [] : page.rows));
  const all = rows.flat();
  const bodySize = bodySizeOf(rows);
  const isBody = (s: Segment): boolean => Math.abs(s.size - bodySize) <= 0.06 * bodySize;
  const body = all.filter(isBody);
  const bodyFont = mostly(
    body.map((s) => [s.font, s.text.length] as const),
    '',
  );
  const left = mostly(
    body.map((s) => [Math.round(s.x0), s.text.length] as const),
    0,
  );
  const rights = body
    .filter((s) => s.text.length > 20)
    .map((s) => s.x1)
    .sort((a, b) => a - b);
  const right = rights.length > 0 ? share(rights, 0.97) : Math.max(0, ...body.map((s) => s.x1));
  const width = mostly(
    pages.map((page) => [Math.round(page.width), page.rows.filter((row) => row.some(isBody)).length] as const),
    0,
  );
  return {
    bodySize,
    bodyFont,
    leading: leadingOf(pages, isBody),
    left,
    right,
    width,
    ...margins(
      pages.filter((page) => isOf(page, width)),
      bodySize,
      left,
      right,
    ),
  };
}

/** The size of the letter's sentences: a report may hold more tables, in smaller type, than text. */
function bodySizeOf(rows: readonly SetRow[]): number {
  // Cells and labels are short, and stand beside others; a letter's lines are long.
  const weight = (s: Segment, beside: number): number =>
    s.text.length > 40 && beside < CELLS ? s.text.length : s.text.length / 10;
  const sizes = rows.flatMap((row) => row.map((s) => [Math.round(s.size * 4) / 4, weight(s, row.length)] as const));
  return mostly(sizes, 10);
}

function leadingOf(pages: readonly SetPage[], isBody: (s: Segment) => boolean): number {
  const pitches: [number, number][] = [];
  for (const { rows } of pages) {
    const ys = rows.filter((row) => row.some(isBody)).map((row) => row[0]?.y ?? 0);
    ys.forEach((y, i) => {
      const pitch = Math.round((y - (ys[i - 1] ?? y)) * 2) / 2;
      if (pitch > 0) pitches.push([pitch, 1]);
    });
  }
  return mostly(pitches, 12);
}

const isLabel = (text: string): boolean => {
  const bare = text.trim().replace(/:$/, '').toLowerCase();
  return marginLabels.some((label) => label.toLowerCase() === bare) || bare === 'contactpersoon';
};

/** The column beside the body: small type that starts where the body ends, or what its labels name. */
function margins(
  pages: readonly SetPage[],
  bodySize: number,
  left: number,
  right: number,
): Pick<Shape, 'marginLeft' | 'marginRight'> {
  let marginRight = Infinity;
  let marginLeft = -Infinity;
  for (const { rows, width } of pages) {
    for (const segment of rows.flat()) {
      const small = segment.size < 0.93 * bodySize;
      const label = isLabel(segment.text);
      if (segment.x0 > width * 0.55 && (label || (small && segment.x0 >= right - 1)))
        marginRight = Math.min(marginRight, segment.x0);
      if (label && small && segment.x1 < left && segment.x1 < width * 0.45) marginLeft = left;
    }
  }
  return { marginRight, marginLeft };
}

/** Whether a page is as wide as most of the letter's. */
const isOf = (page: SetPage, width: number): boolean => Math.abs(page.width - width) <= 0.05 * width;

/** Whether a segment of a page stands in the margin column. */
export function inMargin(segment: Segment, page: SetPage, shape: Shape): boolean {
  if (!isOf(page, shape.width)) return false;
  const small = segment.size < 0.93 * shape.bodySize;
  if (segment.x0 >= shape.marginRight - 2) return small || isLabel(segment.text) || segment.x0 >= shape.right - 1;
  return small && segment.x1 < shape.marginLeft;
}
