/** How a text is set, as its lines show it: its width, and what parts its paragraphs. */
import { widthOf } from '../dutch/letter-widths.js';
import { textOf as contentOf } from './body.js';
import type { BodyLine } from './plain.js';
import { readItemSign } from './signs.js';

const textOf = (line: BodyLine): string => contentOf(line).trim();

export interface Shape {
  /** The text's width in characters: the 90th percentile of its lines. */
  readonly width: number;
  /** Each line is a whole paragraph: long lines, or no line that only goes on from the one above. */
  readonly unwrapped: boolean;
  /** Blank lines part the paragraphs. */
  readonly spaced: boolean;
  /** The text's width as set, in em; null where it is not a scan of printed pages. */
  readonly column: number | null;
}

/** Measures the lines of a text. */
export function measure(lines: readonly BodyLine[], scanned: boolean): Shape {
  const lengths = lines.map((l) => l.to - l.from).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const blanks = lines.filter((l) => l.gap === 'blank').length;
  const running = lines.some(
    (l, i) => i > 0 && l.gap === 'none' && !readItemSign(textOf(l)) && !textOf(l).includes('\t'),
  );
  const column = scanned
    ? (lines.map((l) => widthOf(textOf(l))).sort((a, b) => a - b)[Math.floor(lines.length * 0.95)] ?? 0)
    : null;
  return { width, unwrapped: width > 200 || !running, spaced: blanks * 8 > lines.length, column };
}
