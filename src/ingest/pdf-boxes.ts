import type { Segment, SetRow } from './pdf-segments.js';
import type { Shape } from './pdf-shape.js';

/** A page of one column around the boxes in it. */
export interface Boxed {
  /** The rows of the running text, without the boxes, cut where a box is read. */
  readonly parts: readonly (readonly SetRow[])[];
  /** The rows of each box, read before the part behind it. */
  readonly boxes: readonly (readonly SetRow[])[];
}

/** Lines that a box needs, and lines of the text beside it. */
const FEWEST = 3;
const BESIDE = 2;
/** A line of the text fills this share of the room that the box leaves it. */
const FILLED = 0.75;
const SAME = 2;
/** A page with more rows is none that people set; each box is compared with all of them. */
const MOST = 400;

/**
 * Boxes beside the running text: lines flush at one place, with full lines of the text left of
 * them on baselines of their own. The cells of a table share theirs. A box is read before the
 * paragraph beside which it begins.
 */
export function takeBoxes(rows: readonly SetRow[], shape: Shape): Boxed {
  if (rows.length > MOST) return { parts: [rows], boxes: [] };
  const boxes = [...boxesOf(rows, shape), ...boxesLeft(rows, shape)].sort((a, b) => (a[0]?.y ?? 0) - (b[0]?.y ?? 0));
  if (boxes.length === 0) return { parts: [rows], boxes: [] };
  const boxed = new Set(boxes.flat());
  const text = rows.map((row) => row.filter((s) => !boxed.has(s))).filter((row) => row.length > 0);
  const starts = boxes.map((box) => paragraphAt(text, box[0]?.y ?? 0, shape));
  const parts = [0, ...starts].map((from, index) => text.slice(from, starts[index] ?? text.length));
  const rowsOf = (box: readonly Segment[]): SetRow[] =>
    rows.map((row) => row.filter((s) => box.includes(s))).filter((row) => row.length > 0);
  return { parts, boxes: boxes.map(rowsOf) };
}

function boxesOf(rows: readonly SetRow[], shape: Shape): Segment[][] {
  const { left, right } = shape;
  const flush = new Map<number, Segment[]>();
  const all = rows.flat();
  if (all.length > 10 * MOST) return [];
  for (const s of all) {
    if (s.x0 < left + 0.3 * (right - left)) continue;
    const key = [...flush.keys()].find((x) => Math.abs(x - s.x0) <= SAME) ?? s.x0;
    const same = flush.get(key);
    if (same) same.push(s);
    else flush.set(key, [s]);
  }
  const found: Segment[][] = [];
  for (const [x, lines] of flush) {
    for (const run of runsOf(lines)) {
      if (isBox(run, x, all, shape)) found.push(withIndented(run, x, all));
    }
  }
  return found;
}

/**
 * Small lines left of the text: keywords in the margin, and boxes around which the text is set.
 * Figures alone, which number a chapter, are neither.
 */
function boxesLeft(rows: readonly SetRow[], shape: Shape): Segment[][] {
  const { left, right, bodySize, leading } = shape;
  const all = rows.flat();
  const body = all.filter((s) => Math.abs(s.size - bodySize) <= 0.06 * bodySize);
  const small = all.filter(
    (s) => s.size < 0.95 * bodySize && s.x0 < left + 0.3 * (right - left) && /\p{L}{3}/u.test(s.text),
  );
  return runsOf(small, 1).filter((run) => {
    const [top, foot] = [run[0]?.y ?? 0, run.at(-1)?.y ?? 0];
    const edge = Math.max(...run.map((s) => s.x1));
    const beside = body.filter((s) => s.y > top - leading / 2 && s.y < foot + leading / 2);
    if (beside.length === 0 || beside.some((s) => s.x0 <= edge)) return false;
    // In the margin one line is enough; where the text gives way, several on baselines of their own.
    if (edge < left - SAME) return true;
    const own = run.filter(({ y }) => !beside.some((s) => Math.abs(s.y - y) <= 1));
    const flush = beside.filter((s) => Math.abs(s.x0 - (beside[0]?.x0 ?? 0)) <= SAME);
    return run.length >= FEWEST && own.length >= BESIDE && flush.length >= BESIDE && flush.length === beside.length;
  });
}

/** Lines under each other, cut where they stand far apart. */
function runsOf(lines: readonly Segment[], fewest = FEWEST): Segment[][] {
  const runs: Segment[][] = [];
  for (const line of lines) {
    const last = runs.at(-1)?.at(-1);
    if (last && line.y - last.y <= 3 * Math.max(line.size, last.size)) runs.at(-1)?.push(line);
    else runs.push([line]);
  }
  return runs.filter((run) => run.length >= fewest);
}

function isBox(run: readonly Segment[], x: number, all: readonly Segment[], shape: Shape): boolean {
  const [top, foot] = [run[0]?.y ?? 0, run.at(-1)?.y ?? 0];
  const beside = all.filter((s) => s.x0 < x - SAME && s.y > top - 2 * shape.leading && s.y < foot + 2 * shape.leading);
  const crosses = (s: Segment): boolean => s.x1 > x + 1;
  if (beside.some((s) => crosses(s) && s.y >= top - 1 && s.y <= foot + 1)) return false;
  const text = beside.filter((s) => !crosses(s) && Math.abs(s.size - shape.bodySize) <= 0.06 * shape.bodySize);
  const room = x - shape.left;
  if (text.filter((s) => s.x1 - s.x0 >= FILLED * room).length < BESIDE) return false;
  const own = run.filter(({ y }) => {
    if (beside.some((s) => Math.abs(s.y - y) <= 1)) return false;
    const above = Math.max(...text.filter((s) => s.y < y).map((s) => s.y));
    const below = Math.min(...text.filter((s) => s.y > y).map((s) => s.y));
    return below - above <= 1.6 * shape.leading;
  });
  return own.length >= BESIDE;
}

/** With what stands further right on its lines, or is set back in it. */
function withIndented(run: readonly Segment[], x: number, all: readonly Segment[]): Segment[] {
  const [top, foot] = [run[0]?.y ?? 0, run.at(-1)?.y ?? 0];
  return all.filter((s) => s.x0 >= x - SAME && s.y >= top - 1 && s.y <= foot + 1);
}

/** The row at which the paragraph beside the box begins. */
function paragraphAt(rows: readonly SetRow[], y: number, { leading }: Shape): number {
  const at = rows.findIndex((row) => (row[0]?.y ?? 0) >= y - leading / 2);
  for (let index = at; index > 0; index -= 1) {
    if ((rows[index]?.[0]?.y ?? 0) - (rows[index - 1]?.[0]?.y ?? 0) > 1.3 * leading) return index;
  }
  return at < 0 ? rows.length : 0;
}
