import type { Segment, SetRow } from './pdf-segments.js';
import { merge } from './pdf-table.js';

/** Notes are set no larger than this beside the body. */
const SMALLER = 0.95;
/** A label stands before its note by at most as many ems. */
const WIDEST = 3;
const LABEL = /^\d{1,3}[.)]?$/;

/**
 * The rows of a column with the labels of its footnotes joined to their text: a note that hangs
 * behind its label is no row of a table. Footnotes are the small rows at the foot of the column,
 * or the rows under their rule, each label one more than the label before.
 */
export function joinLabels(
  rows: readonly SetRow[],
  bodySize: number,
  isRuled: (segment: Segment) => boolean,
): SetRow[] {
  const inText = (s: Segment): boolean => s.size >= SMALLER * bodySize && !isRuled(s);
  const tail = 1 + rows.findLastIndex((row) => row.length > 2 || row.some(inText));
  const columns = noteColumns(rows.slice(tail));
  if (columns) return [...rows.slice(0, tail), ...columns];
  let last: number | null = null;
  return rows.map((row, index) => {
    const [label, text, ...more] = row;
    if (index < tail || !label || !text || more.length > 0 || !LABEL.test(label.text)) return row;
    const number = Number.parseInt(label.text, 10);
    const counts = last === null || number === last + 1 || number === 1;
    if (!counts || text.x0 - label.x1 > WIDEST * text.size) return row;
    last = number;
    return [merge([label, text])];
  });
}

/** As many rows show that notes stand in two columns. */
const FEWEST = 3;
const OPENING = /^(\d{1,3})[.)]?\s/;

/**
 * Notes in two columns at the foot of a page of one: the right column counts on where the left
 * ends, so it is read behind it. Null where the rows are none of such.
 */
function noteColumns(rows: readonly SetRow[]): SetRow[] | null {
  const numberOf = (s: Segment | undefined): number | null => {
    const digits = OPENING.exec(s?.text ?? '')?.[1];
    return digits === undefined ? null : Number(digits);
  };
  const right = rows.flatMap(([, second]) => (numberOf(second) === null || !second ? [] : [second]));
  const gutter = right[0]?.x0;
  if (gutter === undefined || right.length < FEWEST || right.some((s) => Math.abs(s.x0 - gutter) > 2)) return null;
  const sides = [rows.flat().filter((s) => s.x0 < gutter - 2), rows.flat().filter((s) => s.x0 >= gutter - 2)];
  const numbers = sides.map((side) => side.flatMap((s) => numberOf(s) ?? []));
  const counts = numbers.flat().every((n, i, all) => i === 0 || n > (all[i - 1] ?? 0));
  return counts && (numbers[0]?.length ?? 0) >= FEWEST ? sides.flat().map((s) => [s]) : null;
}
