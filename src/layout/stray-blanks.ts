import { endsSentence, isLower } from '../dutch/letters.js';
import { widthOf } from '../dutch/letter-widths.js';
import type { BodyLine } from './plain.js';

/** With so many blanks inside sentences within so many lines, the others there part nothing either. */
const LEAST_CUTS = 2;
const REACH = 3;
/** A line that fills this share of the column is no heading. */
const RUNNING = 0.6;

/**
 * The lines of a scan without the blank lines that part nothing. Where margin text stands beside
 * the column, or every line is set apart, scanners print blanks inside sentences; those around
 * them say as little, and only the width of the line before tells whether a paragraph ends.
 */
export function withoutStrayBlanks(lines: readonly BodyLine[]): BodyLine[] {
  const cuts = lines.flatMap((line, index) => (cutsSentence(lines[index - 1], line) ? [index] : []));
  if (cuts.length === 0 && !lines.some(hasMargin)) return [...lines];
  const column = widest(lines);
  let next = 0;
  return lines.map((line, index) => {
    const before = lines[index - 1];
    if (line.gap !== 'blank' || before === undefined) return line;
    while ((cuts[next] ?? Infinity) < index - REACH) next += 1;
    const stray = (cuts[next + LEAST_CUTS - 1] ?? Infinity) <= index + REACH || hasMargin(before);
    const runs = widthOf(textOf(line)) > column * RUNNING || isLower(textOf(line)[0]);
    return stray && runs && isFull(before, line, column) ? { ...line, gap: 'none' } : line;
  });
}

const textOf = ({ line, from, to }: BodyLine): string => line.text.slice(from, to).trim();

/** Furniture was cut off the end of the line. */
const hasMargin = ({ line, to }: BodyLine): boolean => line.text.slice(to).trim() !== '';

function cutsSentence(before: BodyLine | undefined, line: BodyLine): boolean {
  if (before === undefined || line.gap !== 'blank') return false;
  const previous = textOf(before);
  return previous.length > 40 && !endsSentence(previous) && isLower(textOf(line)[0]);
}

/** The next line's first word would not have fitted any more. */
function isFull(before: BodyLine, line: BodyLine, column: number): boolean {
  const word = /^\S+/.exec(textOf(line))?.[0] ?? '';
  return widthOf(`${textOf(before)} ${word}`) > column * 0.97;
}

const widest = (lines: readonly BodyLine[]): number =>
  lines.map((l) => widthOf(textOf(l))).sort((a, b) => a - b)[Math.floor(lines.length * 0.95)] ?? 0;
