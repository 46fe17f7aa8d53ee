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
