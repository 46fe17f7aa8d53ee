import { gluedFigures } from '../dutch/glued-figures.js';
import { isMatrix, perform } from './pdf-operators.js';
import type { Codes, Operators } from './pdf-operators.js';
import { multiply, toMatrix } from './pdf-matrix.js';
import type { Matrix } from './pdf-matrix.js';
import type { Segment, SetRow } from './pdf-segments.js';
import { mostly } from './pdf-shape.js';

/** A thin line across the page or part of it; y downwards from the top. */
export interface Rule {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
}

/** Figures that open a line as the label of a note does. */
const LABEL = /^(\d{1,3})[.)]?(?:\s|$)/;
const SMALLER = 0.95;

/**
 * Lines in the body's own type that a note's label may open, from the top: a mark on the page has
 * the same figure, and no smaller line. Only for such a page it is worth asking for the lines that
 * it draws.
 */
export function doubtfulNotes(rows: readonly SetRow[]): SetRow[] {
  const all = rows.flat();
  const weighed = <K>(key: (s: Segment) => K) => all.map((s) => [key(s), s.text.length] as const);
  const size = mostly(
    weighed((s) => s.size),
    10,
  );
  const font = mostly(
    weighed((s) => s.font),
    '',
  );
  const opening = rows.filter((row) => LABEL.test(row[0]?.text ?? '') && row.some((s) => /\p{L}/u.test(s.text)));
  const labelled = opening.filter((row) =>
    row.some((s) => s.font === font && s.size >= SMALLER * size && /\p{L}/u.test(s.text)),
  );
  if (labelled.length === 0) return [];
  const marks = new Set(
    all.flatMap(({ text, raised }) => [
      ...raised.filter(([from]) => from > 0).map(([from, to]) => text.slice(from, to)),
      ...gluedFigures(text),
    ]),
  );
  const marked = (row: SetRow): boolean => marks.has(LABEL.exec(row[0]?.text ?? '')?.[1] ?? '');
  const small = opening.some((row) => marked(row) && row.every((s) => s.size < SMALLER * size));
  return small ? [] : labelled.filter(marked);
}

/** A rule is at least as long, and at most as thick. */
const LEAST = 25;
const THICK = 2;
/** A page that draws more is a drawing. */
const MOST = 400;

/** The rules under which the notes of a page stand: one right above a label, with no other below it. */
export function noteRules(
  operators: Operators,
  codes: Codes,
  view: readonly number[],
  rows: readonly SetRow[],
  doubtful: readonly SetRow[],
): Rule[] {
  const rules = rulesOf(operators, codes, view);
  const last = Math.max(...doubtful.flat().map((s) => s.y));
  return rules.filter((rule) => {
    const under = doubtful.find(([first]) => first !== undefined && isAbove(rule, first));
    if (!under) return false;
    const [first] = under;
    const above = rows.filter((row) => row.some((s) => s.x0 < rule.x1 && s.x1 > rule.x0 && s.y < (first?.y ?? 0)));
    // Between the rows of a table there are more rules, and text stands close above one.
    const others = rules.filter((r) => r !== rule && r.x0 < rule.x1 && r.x1 > rule.x0 && r.y > rule.y && r.y < last);
    return others.length === 0 && above.every((row) => row.every((s) => s.y <= rule.y));
  });
}

const isAbove = ({ x0, y }: Rule, label: { x0: number; y: number; size: number }): boolean =>
  Math.abs(x0 - label.x0) <= label.size && y < label.y && label.y - y <= 2.5 * label.size;

function rulesOf(operators: Operators, codes: Codes, view: readonly number[]): Rule[] {
  const stack: Matrix[] = [];
  let ctm = toMatrix(view);
  const found: Rule[] = [];
  const path = ([, , box]: readonly unknown[]): void => {
    const [a, b, c, d] = Array.from((box ?? []) as ArrayLike<number>, Number);
    if (a === undefined || b === undefined || c === undefined || d === undefined) return;
    const [from, to] = [multiply(ctm, [1, 0, 0, 1, a, b]), multiply(ctm, [1, 0, 0, 1, c, d])];
    const [x0, x1] = [Math.min(from[4], to[4]), Math.max(from[4], to[4])];
    if (x1 - x0 < LEAST || Math.abs(from[5] - to[5]) > THICK) return;
    const y = (from[5] + to[5]) / 2;
    // A border is often drawn as several strokes.
    if (found.length < MOST && !found.some((r) => Math.abs(r.y - y) < THICK && Math.abs(r.x0 - x0) < THICK))
      found.push({ x0, x1, y });
  };
  perform(operators, codes, {
    save: () => stack.push(ctm),
    restore: () => (ctm = stack.pop() ?? ctm),
    paintFormXObjectBegin: ([form]) => {
      stack.push(ctm);
      if (isMatrix(form)) ctm = multiply(ctm, toMatrix(form));
    },
    paintFormXObjectEnd: () => (ctm = stack.pop() ?? ctm),
    transform: (args) => (ctm = multiply(ctm, toMatrix(args as readonly number[]))),
    constructPath: path,
  });
  return found;
}
