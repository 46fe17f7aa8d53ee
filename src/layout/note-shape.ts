/** What tells a footnote from the text above it where its label says too little. */
import { opensWithCue } from '../dutch/ocr-citations.js';
import { endsSentence, isLower, isUpper } from '../dutch/letters.js';
import { fits, labelNumber, readLabel } from './labels.js';
import type { FoundNote, NoteLine } from './notes.js';

/** How footnotes of the genre open: with a paper, an address, a pointer or a source and its year. */
const OPENING =
  /^(?:kamerst\p{L}*|handelingen|aanhangsel|bijlage bij|stb\.|stcrt\.|zie\b|vgl\.|https?:|www\.|tz ?\d{6}|t2\d{6}|tweede kamer|\p{Lu}[^.]{3,80}\(\d{4}\))/iu;
/** A line so much longer than those of the text is set in smaller type. */
const SMALLER = 1.06;
/** Lines of one column differ by as much. */
const SAME = 1.03;
/** Shorter lines above are none of running text. */
const NARROWEST = 40;
/** Few footnotes are longer; each line beyond counts against one. */
const LONG = 6;
/** A line that fills this share of its zone's width may go on in the next. */
const FULL = 0.8;

const withoutLabel = (text: string): string => text.slice(readLabel(text)?.text ?? 0).trim();

/** A paper that a line cites with its session, as footnotes do and running text seldom. */
const CITES = /\bkamerst\p{L}{2,8} \S{1,3},? \d{4}[-/–]\d{2,4}/iu;

/** Whether a line opens as footnotes do. */
export function opensLikeNote(text: string): boolean {
  const own = withoutLabel(text);
  return OPENING.test(own) || opensWithCue(own) || CITES.test(text);
}

/** The width of a page's text: the 90th percentile of the lines above. */
function widthAbove(page: readonly NoteLine[], first: number): number {
  const lengths = page.slice(0, first).map((l) => l.text.trim().length);
  return lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.9)] ?? 0;
}

/** Few headings are longer. */
const LONGEST_TITLE = 90;

/** How much a zone looks like footnotes: openings and small type count for it, lines in the text's own width against it. */
export function likeness(page: readonly NoteLine[], notes: readonly FoundNote[]): number {
  const width = widthAbove(page, notes[0]?.lines[0] ?? 0);
  const text = (index: number): string => page[index]?.text.trim() ?? '';
  const opened = notes.filter((n) => opensLikeNote(text(n.lines[0] ?? 0))).length;
  if (width < NARROWEST) return opened;
  // A line that goes on in the next is as wide as its column.
  const full = notes
    .flatMap((n) => n.lines.slice(0, -1))
    .filter((index) => !endsSentence(text(index)) && isLower(text(index + 1)[0]))
    .map((index) => text(index).length);
  const small = full.filter((length) => length > width * SMALLER).length;
  const large = full.filter((length) => length > width * FULL && length <= width * SAME).length;
  const long = notes.reduce((sum, n) => sum + Math.max(0, n.lines.length - LONG), 0);
  return opened + Math.min(2, small) - large - (small > large ? 0 : long);
}

/**
 * Notes by their shape, where labels are lost: each line behind a finished one that opens as a
 * sentence or a source does. A label that survives must be the number that is due.
 */
export function readByShape(page: readonly NoteLine[], first: number, number: number): FoundNote[] {
  const widest = Math.max(...page.slice(first).map((l) => l.text.trim().length));
  const notes: { number: number; label: FoundNote['label']; repaired: boolean; lines: number[] }[] = [];
  for (let index = first; index < page.length; index += 1) {
    const text = page[index]?.text ?? '';
    const before = page[index - 1]?.text.trim() ?? '';
    const label = readLabel(text);
    const due = number + notes.length;
    const fit = label ? fits(label, due) : 'none';
    const ended = index === first || (endsSentence(before) && (before.length < widest * FULL || opensLikeNote(text)));
    const opens = fit === 'exact' || (ended && !isLower(withoutLabel(text)[0]));
    if (!opens && index !== first) notes.at(-1)?.lines.push(index);
    else {
      const printed = label ? labelNumber(label.printed) : null;
      // A sound number that is not due says that these are no notes, or others.
      if (fit === 'none' && printed !== null && label?.printed.length === String(printed).length) return [];
      notes.push({ number: due, label: fit === 'none' ? null : label, repaired: fit !== 'exact', lines: [index] });
    }
  }
  return notes;
}

/** A list or a table of so many numbered lines is none of notes. */
const FEWEST_ROWS = 3;

/** Whether numbered lines are the rows of a table: one after the other, ending no sentence, and none opens as notes do. */
export function areRows(page: readonly NoteLine[], notes: readonly FoundNote[]): boolean {
  const rows = notes.slice(0, -1);
  const text = (index: number): string => page[index]?.text.trim() ?? '';
  // The zone may open in the middle of the table.
  const [head] = notes;
  const above = page.slice(Math.max(0, (head?.lines[0] ?? 0) - FEWEST_ROWS), head?.lines[0] ?? 0);
  const counted = above.filter(({ text: line }) => {
    const number = labelNumber(readLabel(line)?.printed ?? '');
    return number !== null && number < (head?.number ?? 0) && !endsSentence(line);
  }).length;
  const unfinished = rows.filter(({ lines }) => {
    const [first = 0] = lines;
    return lines.length < 3 && !endsSentence(text(lines.at(-1) ?? 0)) && !opensLikeNote(text(first));
  }).length;
  const all = rows.length + counted;
  return all >= FEWEST_ROWS && (unfinished + counted) * 2 > all;
}

/**
 * Whether numbered lines are the headings of sections: each short, ending no sentence, above text that begins anew.
 * Two at least, for the last note of a page may be a title.
 */
export function areSections(page: readonly NoteLine[], notes: readonly FoundNote[]): boolean {
  const heads = ({ lines: [first = 0, second] }: FoundNote): boolean => {
    const title = withoutLabel(page[first]?.text ?? '');
    const below = second === undefined ? undefined : page[second];
    if (!below || title.length > LONGEST_TITLE || !isUpper(title[0]) || /[.,;:]$/.test(title)) return false;
    return !opensLikeNote(title) && !/\d{4}/.test(title) && (below.afterGap || isUpper(below.text.trim()[0]));
  };
  return notes.length > 1 && notes.every(heads);
}
