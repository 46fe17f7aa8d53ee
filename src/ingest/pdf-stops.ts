import type { Run } from './pdf-runs.js';

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
/** A cell that is too long for its column may reach into the next by as many ems. */
const LEAST = -0.3;

interface Gap {
  readonly line: number;
  readonly x: number;
  readonly wide: boolean;
}

/**
 * Where columns and cells stand closer together than `wide` ems: in a line such a gap may be a
 * blank, but not where other lines have theirs at the same place.
 * @param lines the runs of each line, from left to right.
 */
export function stopsOf(lines: readonly (readonly Run[])[], wide: number): Stops {
  const gaps = lines.flatMap((runs, line) => gapsOf(runs, line, wide));
  const byPlace = new Map<number, Gap[]>();
  for (const gap of gaps) {
    const key = Math.round(gap.x);
    const same = byPlace.get(key);
    if (same) same.push(gap);
    else byPlace.set(key, [gap]);
  }
  const wideIn = new Set(gaps.filter((g) => g.wide).map((g) => g.line));
  const parts = (line: number, x: number, ems: number): boolean => {
    const loose = ems > LOOSE;
    const cell = ems >= LEAST && wideIn.has(line);
    if (!loose && !cell) return false;
    let same = 0;
    let cells = 0;
    for (const key of [-1, 0, 1]) {
      for (const gap of byPlace.get(Math.round(x) + key) ?? []) {
        if (Math.abs(gap.x - x) > SAME) continue;
        same += 1;
        if (gap.wide && gap.line !== line && Math.abs(gap.line - line) <= NEAR) cells += 1;
      }
    }
    return (loose && same >= COLUMN) || (cell && cells >= CELLS);
  };
  return { parts };
}

function gapsOf(runs: readonly Run[], line: number, wide: number): Gap[] {
  const gaps: Gap[] = [];
  let end = Infinity;
  let size = 0;
  for (const run of runs) {
    const ems = (run.x0 - end) / Math.max(run.size, size);
    if (end === Infinity || ems > LOOSE) gaps.push({ line, x: run.x0, wide: ems > wide });
    end = end === Infinity ? run.x1 : Math.max(end, run.x1);
    size = run.size;
  }
  return gaps;
}
