import { isMatrix, perform } from './pdf-operators.js';
import type { Codes, Operators } from './pdf-operators.js';
import { multiply, toMatrix } from './pdf-matrix.js';
import type { Matrix } from './pdf-matrix.js';
import type { TextItem } from './pdf-runs.js';

interface State {
  ctm: Matrix;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  rise: number;
  leading: number;
  size: number;
  font: string;
}

const UNIT: Matrix = [1, 0, 0, 1, 0, 0];
/** A gap of this many ems parts two runs; whether it is a blank is for the line to say. */
const APART = 0.08;

/**
 * The text of a page glyph by glyph, as runs without a gap in them. Blanks in them were printed;
 * pdf.js' own text has blanks also where glyphs only stand a little apart.
 */
export function glyphItems(operators: Operators, codes: Codes): TextItem[] {
  const items: TextItem[] = [];
  const stack: State[] = [];
  let state: State = { ctm: UNIT, charSpacing: 0, wordSpacing: 0, scale: 1, rise: 0, leading: 0, size: 1, font: '' };
  let matrix = UNIT;
  let line = UNIT;
  const move = (x: number, y: number): void => {
    line = multiply(line, [1, 0, 0, 1, x, y]);
    matrix = line;
  };
  perform(operators, codes, {
    save: () => stack.push({ ...state }),
    restore: () => (state = stack.pop() ?? state),
    paintFormXObjectBegin: ([form]) => {
      stack.push({ ...state });
      if (isMatrix(form)) state.ctm = multiply(state.ctm, toMatrix(form));
    },
    paintFormXObjectEnd: () => (state = stack.pop() ?? state),
    transform: (args) => (state.ctm = multiply(state.ctm, toMatrix(args))),
    beginText: () => (matrix = line = UNIT),
    setTextMatrix: (args) => (matrix = line = toMatrix(isMatrix(args[0]) ? args[0] : args)),
    moveText: ([x, y]) => move(Number(x), Number(y)),
    setLeading: ([leading]) => (state.leading = -Number(leading)),
    setLeadingMoveText: ([x, y]) => {
      state.leading = Number(y);
      move(Number(x), Number(y));
    },
    nextLine: () => move(0, state.leading),
    setCharSpacing: ([n]) => (state.charSpacing = Number(n)),
    setWordSpacing: ([n]) => (state.wordSpacing = Number(n)),
    setHScale: ([n]) => (state.scale = Number(n) / 100),
    setTextRise: ([n]) => (state.rise = Number(n)),
    setFont: ([font, size]) => {
      state.font = String(font);
      state.size = Math.abs(Number(size));
    },
    showText: ([glyphs]) => {
      matrix = show(Array.isArray(glyphs) ? glyphs : [], state, matrix, items);
    },
  });
  return items;
}

interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

/** Sets the glyphs from where the text stands; gives where it stands then. */
function show(glyphs: readonly unknown[], state: State, start: Matrix, items: TextItem[]): Matrix {
  const { size, scale, charSpacing, wordSpacing, rise, ctm, font } = state;
  let at = 0;
  let text = '';
  let from = 0;
  let end = 0;
  const flush = (): void => {
    if (text === '') return;
    const m = multiply(ctm, multiply(start, [size * scale, 0, 0, size, from, rise]));
    const unit = Math.hypot(ctm[0], ctm[1]) * Math.hypot(start[0], start[1]);
    items.push({ str: text, transform: m, width: (end - from) * unit, fontName: font });
    text = '';
  };
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      at -= (glyph / 1000) * size * scale;
      continue;
    }
    if (typeof glyph !== 'object' || glyph === null) continue;
    const { unicode, width, isSpace } = glyph as Glyph;
    if (Math.abs(at - end) > APART * size) flush();
    if (text === '') from = at;
    text += isSpace ? ' ' : unicode;
    end = at + (width / 1000) * size * scale;
    at = end + (charSpacing + (isSpace ? wordSpacing : 0)) * scale;
    // What a letter has of its spacing is no gap; only what differs from it is.
    end = charSpacing > 0 ? at : end;
  }
  flush();
  return multiply(start, [1, 0, 0, 1, at, 0]);
}

/** A lone letter before a word, a lone figure before a figure; a label at the line's start is neither. */
const SINGLE = /(?<![\p{L}\d.,'’])(?![uUIàAXV])\p{L}(?= \p{L})|(?<=\S )\d(?= \d)/gu;
const TORN = /(?<![\S])\d \d{4}(?!\d)|(?<=\d)- \d|(?<!\S)(?![UIAXV])\p{Lu} \p{Ll}{2}/u;

/** Whether a line may have its words set apart inside. */
export const looksTorn = (line: string): boolean => TORN.test(line) || (line.match(SINGLE) ?? []).length >= 2;

/** Whether both say the same but for blanks: only then do glyphs count for more than items. */
export function sameLetters(a: readonly TextItem[], b: readonly TextItem[]): boolean {
  const count = (items: readonly TextItem[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const { str } of items) for (const c of str) if (c.trim() !== '') counts.set(c, (counts.get(c) ?? 0) + 1);
    return counts;
  };
  const [left, right] = [count(a), count(b)];
  return left.size === right.size && [...left].every(([c, n]) => right.get(c) === n);
}
