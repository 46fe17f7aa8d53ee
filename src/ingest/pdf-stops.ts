import type { Run } from './pdf-runs.js';
import { OFF_GRID } from './pdf-table-middle.js';

/** Places from left to right at which the lines of a page are parted though the gap before them is narrow. */
export interface Stops {
  /** @param ems the gap before this place of the line. */
  readonly parts: (line: number, x: number, ems: number) => boolean;
}

/** A gap of as many ems is wider than any blank but those of lines that are set out to the margin. */
const LOOSE = 0.6;
/** As many lines that start at one place, or have a gap there, make it the edge of a column of text. */
const COLUMN = 10;
/** As many lines near this one have a cell at one place, for it to be the edge of a cell. */
const CELLS = 2;
const NEAR = 14;
const SAME = 1;
/** As many narrow gaps at such places make a line one of three cells; a single one may be that of a label. */
const BETWEEN = 2;
/** A cell that is too long for its column may reach into the next by as many ems. */
const LEAST = -0.3;

interface Gap {
  readonly line: number;
  readonly x: number;
  readonly wide: boolean;
  /** Nothing stands before it. */
  readonly opens: boolean;
}

/**
 * Where columns and cells stand closer together than `wide` ems: in a line such a gap may be a
 * blank, but not where other lines have theirs at the same place.
 * @param lines the runs of each line, from left to right.
 * @param exact the places are those that were set, and not read off a picture.
 */
export function stopsOf(lines: readonly (readonly Run[])[], wide: number, exact: boolean): Stops {
  const gaps = lines.flatMap((runs, line) => gapsOf(runs, line, wide));
  const byPlace = new Map<number, Gap[]>();
  for (const gap of gaps) {
    const key = Math.round(gap.x);
    const same = byPlace.get(key);
    if (same) same.push(gap);
    else byPlace.set(key, [gap]);
  }
  const left = gaps.reduce((least, { x }) => Math.min(least, x), Infinity);
  // Where cells are centred in their rows, a line holds few of them; lines of two columns of text stand so, too.
  const loosely = lines.map((_, line) => exact && isOffGrid(lines, line));
  // In a narrow column the longer cells go on below: a line that starts there shows it as well.
  const isEdge = (gap: Gap): boolean => gap.wide || (exact && gap.opens && gap.x > left + SAME);
  /** What a gap tells of a cell at its place: where lines hold few cells one edge is enough, or two narrow gaps. */
  const weight = (line: number, gap: Gap): number => {
    if (loosely[line] !== true) return isEdge(gap) ? 1 : 0;
    return isEdge(gap) ? CELLS : gap.opens ? 0 : 1;
  };
  /** How many lines have a gap at this place, and how much those near this one tell of a cell there. */
  const tally = (line: number, x: number): { all: number; edges: number } => {
    let [all, edges] = [0, 0];
    for (const place of [-1, 0, 1]) {
      for (const gap of byPlace.get(Math.round(x) + place) ?? []) {
        if (Math.abs(gap.x - x) > SAME) continue;
        all += 1;
        if (gap.line !== line && Math.abs(gap.line - line) <= NEAR) edges += weight(line, gap);
      }
    }
    return { all, edges };
  };
  const rows = rowsIn(
    gaps,
    ({ line, x }) => tally(line, x).edges >= CELLS,
    (line) => (loosely[line] === true ? 1 : BETWEEN),
  );
  const parts = (line: number, x: number, ems: number): boolean => {
    const loose = ems > LOOSE;
    const cell = ems >= LEAST && rows.has(line);
    if (!loose && !cell) return false;
    const { all, edges } = tally(line, x);
    return (loose && all >= COLUMN) || (cell && edges >= CELLS);
  };
  return { parts };
}

/** Whether a line stands nearer to the one above or below it than lines of text do: cells are centred in their rows. */
function isOffGrid(lines: readonly (readonly Run[])[], line: number): boolean {
  const [above, at, below] = [line - 1, line, line + 1].map((index) => lines[index]?.[0]);
  const isNear = (a: Run | undefined, b: Run | undefined): boolean =>
    a !== undefined && b !== undefined && b.y - a.y < OFF_GRID * Math.min(a.size, b.size);
  return isNear(above, at) || isNear(at, below);
}

/** The lines that hold cells: they have a wide gap, or several narrow ones at the edges of others. */
function rowsIn(
  gaps: readonly Gap[],
  atEdge: (gap: Gap) => boolean,
  leastIn: (line: number) => number,
): ReadonlySet<number> {
  const rows = new Set<number>();
  const narrow = new Map<number, Gap[]>();
  for (const gap of gaps) {
    if (gap.opens) continue;
    if (gap.wide) rows.add(gap.line);
    else narrow.set(gap.line, [...(narrow.get(gap.line) ?? []), gap]);
  }
  for (const [line, own] of narrow) {
    const least = leastIn(line);
    if (own.length >= least && own.filter(atEdge).length >= least) rows.add(line);
  }
  return rows;
}

function gapsOf(runs: readonly Run[], line: number, wide: number): Gap[] {
  const gaps: Gap[] = [];
  let end = Infinity;
  let size = 0;
  for (const run of runs) {
    const ems = (run.x0 - end) / Math.max(run.size, size);
    if (end === Infinity || ems > LOOSE) gaps.push({ line, x: run.x0, wide: ems > wide, opens: end === Infinity });
    end = end === Infinity ? run.x1 : Math.max(end, run.x1);
    size = run.size;
  }
  return gaps;
}
