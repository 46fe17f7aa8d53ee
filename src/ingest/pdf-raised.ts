import type { Run } from './pdf-runs.js';
import { firstIndex } from '../sorted.js';

/** A run with its place in its line. */
export interface Placed extends Run {
  /** Raised or lowered: small, and off the baseline of its line. */
  readonly shift: 'up' | 'down' | null;
}

/** The runs that stand on one height. */
export interface Baseline {
  readonly y: number;
  readonly size: number;
  readonly runs: Placed[];
}

/** A raised figure is at most this large beside the text that it belongs to. */
const SMALL = 0.82;
/** What a mark or label of a note is. */
const FIGURE = /^\d{1,3}$/;

/** The edges of a line's runs in order, so that a neighbour is found without looking at each. */
interface Edges {
  readonly line: Baseline;
  readonly largest: number;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

const edgesOf = (line: Baseline): Edges => ({
  line,
  largest: line.runs.reduce((most, run) => Math.max(most, run.size), 0),
  starts: Float64Array.from(line.runs, (run) => run.x0).sort(),
  ends: Float64Array.from(line.runs, (run) => run.x1).sort(),
});

/** Small text that is raised or lowered beside a line belongs to that line. */
export function attachSmall(lines: readonly Baseline[]): Baseline[] {
  const known: Edges[] = [];
  const edges = (index: number, line: Baseline): Edges => (known[index] ??= edgesOf(line));
  const rest = new Map<Baseline, Placed[]>(lines.map((line) => [line, []]));
  lines.forEach((line, index) => {
    const first = Math.max(0, index - 3);
    const near = lines.slice(first, index + 4);
    for (const run of line.runs) {
      const home = near.find((other, i) => isNear(run, other) && leansOn(run, edges(first + i, other)));
      const shift = home === undefined ? null : home.y > run.y ? 'up' : 'down';
      rest.get(home ?? line)?.push({ ...run, shift });
    }
  });
  return lines.map((line) => ({ ...line, runs: rest.get(line) ?? [] })).filter((line) => line.runs.length > 0);
}

/** Whether a short run is set a little above or below the baseline of this line. */
function isNear(run: Run, { y, size }: Baseline): boolean {
  const rise = y - run.y;
  return rise !== 0 && rise <= 0.65 * size && -rise <= 0.35 * size && run.text.trim().length <= 12;
}

/** Whether a run near this line stands against some of its text. */
function leansOn(run: Run, edges: Edges): boolean {
  const { line, largest } = edges;
  const rise = line.y - run.y;
  const beside = (o: Run): boolean =>
    run.size <= SMALL * o.size && run.x0 <= o.x1 + 0.6 * o.size && run.x1 >= o.x0 - 1.5 * o.size;
  return (run.size <= SMALL * largest && line.runs.some(beside)) || abuts(run, rise, edges);
}

/**
 * Whether a figure stands right against the text of this line, nearer to its baseline than two
 * lines of text ever are: some programs raise a label and leave its size as it is.
 */
function abuts(run: Run, rise: number, { line: { size }, starts, ends }: Edges): boolean {
  if (rise < 0.2 * size || rise > 0.55 * size || run.size > 1.1 * size || !FIGURE.test(run.text.trim())) return false;
  const slack = 0.1 * size;
  const behind = starts.length - countBelow(starts, run.x1 - slack);
  const before = countBelow(ends, run.x0 + slack);
  // None of the line stands over or under the figure.
  if (behind + before < starts.length) return false;
  const next = starts[starts.length - behind] ?? Infinity;
  const last = ends[before - 1] ?? -Infinity;
  return next - run.x1 <= 0.5 * size || run.x0 - last <= 0.5 * size;
}

/** How many of the sorted values are below this one. */
const countBelow = (sorted: Float64Array, value: number): number => firstIndex(sorted, (other) => other >= value);
