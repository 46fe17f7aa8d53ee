import { gluedFigures } from '../dutch/glued-figures.js';
import type { Range } from '../types.js';
import { labelNumber, readLabel } from './labels.js';
import type { BodyLine } from './plain.js';
import type { Setting } from './set.js';

const NUMBERED = /^(\s{0,8})(\d{1,3})[.)]\s{1,8}(?=\S)/;

/** Whether a number stands behind a word without a blank, also behind a year, as marks of notes do. */
export function gluedNumbers(pages: readonly (readonly BodyLine[])[]): (number: number) => boolean {
  // Only labels with a full stop ask for it.
  let found: Set<number> | null = null;
  return (number) => (found ??= figuresIn(pages)).has(number);
}

function figuresIn(pages: readonly (readonly BodyLine[])[]): Set<number> {
  const found = new Set<number>();
  for (const { line, from, to } of pages.flat()) {
    for (const figures of gluedFigures(line.text.slice(from, to))) {
      for (const digits of [1, 2, 3]) found.add(Number(figures.slice(-digits)));
    }
  }
  return found;
}

/** A label with a full stop, which may also number a list; the text must have its mark. */
export function numberedLabel(line: BodyLine, isGlued: (number: number) => boolean): SetLabel | null {
  const [opening, lead = '', digits = ''] = NUMBERED.exec(line.line.text.slice(line.from, line.to)) ?? [];
  if (opening === undefined || !isGlued(Number(digits))) return null;
  const start = line.line.start + line.from + lead.length;
  const sign = { start, end: start + opening.trimEnd().length - lead.length };
  return { number: Number(digits), sign, text: line.from + opening.length, raised: false };
}

export interface SetLabel {
  readonly number: number;
  readonly sign: Range<'source'>;
  /** Where the note's text starts in the line. */
  readonly text: number;
  readonly raised: boolean;
}

/** The label of a note at the start of a line: raised figures, or figures and a blank. */
export function labelOf(line: BodyLine, setting: Setting): SetLabel | null {
  const start =
    line.line.start +
    line.from +
    (line.line.text.slice(line.from).length - line.line.text.slice(line.from).trimStart().length);
  const raised = setting.of(line.line)?.raised.find((r) => r.start === start);
  if (raised) {
    const number = labelNumber(
      line.line.text.slice(raised.start - line.line.start, raised.end - line.line.start).trim(),
    );
    return number === null ? null : { number, sign: raised, text: raised.end - line.line.start, raised: true };
  }
  const label = readLabel(line.line.text.slice(line.from, line.to));
  const number = label ? labelNumber(label.printed) : null;
  if (!label || number === null) return null;
  const sign = { start: line.line.start + line.from + label.start, end: line.line.start + line.from + label.end };
  return { number, sign, text: line.from + label.text, raised: false };
}
