import { widthOf } from '../dutch/letter-widths.js';
import { perform } from './pdf-operators.js';
import type { Codes, Operators } from './pdf-operators.js';
import { multiply } from './pdf-matrix.js';
import type { Matrix } from './pdf-matrix.js';
import type { Run, TextItem } from './pdf-runs.js';

/** An item with the matrix by which it stands in the view. */
export interface PlacedItem {
  readonly item: TextItem;
  readonly at: Matrix;
}

/** Words by which a page shows how it was made. */
const TELLING = 8;
/** Letters this much narrower or wider than most are set so to fit something. */
const STRETCHED = 0.05;
/** The share of the letters that is: where people set type, none or few. */
const SHARE = 0.12;

const lettersOf = ({ item }: PlacedItem): number => item.str.trim().length;
const stretchOf = ({ at }: PlacedItem): number => Math.hypot(at[0], at[1]) / Math.hypot(at[2], at[3]);

/**
 * Whether the words of a page are stretched each by its own measure: programs that recognise text
 * lay each word over its picture so. Type that people set has one width.
 */
export function looksFitted(placed: readonly PlacedItem[]): boolean {
  const words = placed.filter((p) => lettersOf(p) > 2);
  if (words.length < TELLING) return false;
  const stretches = words.map(stretchOf);
  // Nearly every page ends here.
  if (stretches.every((stretch) => Math.abs(stretch - (stretches[0] ?? 1)) < STRETCHED / 2)) return false;
  const middle = middleOf(stretches);
  let all = 0;
  let off = 0;
  words.forEach((word, index) => {
    const letters = lettersOf(word);
    all += letters;
    if (Math.abs((stretches[index] ?? middle) / middle - 1) > STRETCHED) off += letters;
  });
  return off > SHARE * all;
}

/** Text that is not drawn. */
const INVISIBLE = 3;

/** Whether most of the text of a page is not drawn. */
export function isUnseen(operators: Operators, codes: Codes): boolean {
  let mode = 0;
  let unseen = 0;
  let seen = 0;
  perform(operators, codes, {
    setTextRenderingMode: ([to]) => (mode = Number(to)),
    showText: () => (mode === INVISIBLE ? (unseen += 1) : (seen += 1)),
  });
  return unseen > seen;
}

/** The page turned by the few degrees by which its lines stand askew, so that they run level. */
export function straightened<P extends PlacedItem>(placed: readonly P[]): P[] {
  const words = placed.filter((p) => lettersOf(p) > 2);
  const askew = middleOf(
    words.map(({ at }) => {
      const angle = Math.atan2(at[1], at[0]);
      return angle - Math.round(angle / (Math.PI / 2)) * (Math.PI / 2);
    }),
  );
  if (Math.abs(askew) < 0.0005) return [...placed];
  const back: Matrix = [Math.cos(askew), -Math.sin(askew), Math.sin(askew), Math.cos(askew), 0, 0];
  return placed.map((p) => ({ ...p, at: multiply(back, p.at) }));
}

/** Runs that follow each other on one line, as the program recognised it. */
function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [];
  for (const run of runs) {
    const last = lines.at(-1)?.at(-1);
    const follows = last && Math.abs(run.y - last.y) < 0.3 * last.size && run.x0 >= last.x0;
    if (follows) lines.at(-1)?.push(run);
    else lines.push([run]);
  }
  return lines;
}

/** A line with fewer letters tells too little of its size. */
const FEW = 8;
/** Sizes that differ by less from the text's are its own. */
const SAME = 0.08;

/**
 * The words of a page with the size and place of what is printed below them. What the program took
 * for the size of its own type is a guess by the line; how wide the words of a line are is not.
 */
export function measured(runs: readonly Run[]): Run[] {
  const words = withBlanks(runs) ? runs.map((run) => ({ ...run, x1: run.x0 + wider(run) })) : runs;
  const lines = linesOf(words).map((line) => {
    // Capitals differ too much in width.
    const small = line.filter((run) => /\p{Ll}/u.test(run.text));
    const text = small.map((run) => run.text).join('');
    const size = small.reduce((sum, run) => sum + run.x1 - run.x0, 0) / Math.max(0.2, widthOf(text));
    return { line, size, letters: text.length, y: middleOf(line.map((run) => run.y)) };
  });
  const text = weighedMiddle(lines.filter((l) => l.letters >= FEW).map((l) => [l.size, l.letters] as const));
  let above = { y: -Infinity, ratio: 1 };
  return lines.flatMap(({ line, size, letters, y }) => {
    const near = y > above.y && y - above.y < 1.8 * text * above.ratio ? above.ratio : 1;
    const measure = letters < FEW ? near : size / text;
    const ratio = Math.abs(measure - 1) < SAME ? 1 : measure;
    above = { y, ratio };
    return line.map((run) => ({ ...run, y, size: text * ratio }));
  });
}

const wider = ({ text, x0, x1 }: Run): number => ((x1 - x0) * (text.length + 1)) / text.length;

/** Whether words were fitted with the blank behind them: with it, they still do not touch the next. */
function withBlanks(runs: readonly Run[]): boolean {
  let pairs = 0;
  let free = 0;
  for (const line of linesOf(runs)) {
    line.slice(1).forEach((next, index) => {
      const run = line[index] as Run;
      pairs += 1;
      if (run.x0 + wider(run) < next.x0 + 0.05 * run.size) free += 1;
    });
  }
  return pairs > 0 && free > 0.85 * pairs;
}

const middleOf = (values: readonly number[]): number => weighedMiddle(values.map((value) => [value, 1] as const));

/** The value on whose either side stands half of the weight. */
function weighedMiddle(values: readonly (readonly [value: number, weight: number])[]): number {
  const sorted = [...values].sort((a, b) => a[0] - b[0]);
  let left = sorted.reduce((sum, [, weight]) => sum + weight, 0) / 2;
  return sorted.find(([, weight]) => (left -= weight) < 0)?.[0] ?? sorted.at(-1)?.[0] ?? 0;
}
