/** The margin column of a ministry's letter, where the reading order glued it to the lines beside it. */
import { editDistance } from '../dutch/edit-distance.js';
import { marginLabels, senderLines } from '../profiles/furniture.js';
import type { Line, Range } from '../types.js';

export interface Glued {
  readonly range: Range<'source'>;
  readonly reason: string;
}

/** So many lines of a page's top may have margin text beside them. */
const TOP = 7;
/** What belongs to a label stands so few lines below or above it. */
const BELOW = 3;
const ABOVE = 3;
/** A label of two words may have lost as many letters. */
const MISREAD = 2;

/** A label that no sentence ends or opens with: two words, or a word in brackets. */
const labels = marginLabels.filter((label) => / |\(/.test(label));

/** A reference: six figures and more, perhaps behind the letters of a directorate; a session or a paper is none. */
const isReference = (text: string): boolean =>
  /^[A-Z\d]{1,12}(?:[-/][A-Z\d]{1,14}){0,4}$/.test(text) &&
  text.replace(/\D/g, '').length >= 6 &&
  !/^\d{4}[-/]\d{2,4}$|^\d{5}-/.test(text);

const isLabel = (text: string): boolean =>
  labels.some((label) => text[0] === label[0] && editDistance(text, label) <= (label.length > 9 ? MISREAD : 0));

interface Piece {
  readonly row: number;
  readonly text: string;
  readonly range: Range<'source'>;
  /** It ends its line. */
  readonly last: boolean;
}

/** The words at either end of a line, one to seven of them. */
function pieces({ text, start }: Line, row: number): Piece[] {
  const words = [...text.trimEnd().matchAll(/\S+/g)];
  return [1, 2, 3, 4, 5, 6, 7].flatMap((count) => {
    const piece = (first?: RegExpExecArray, last?: RegExpExecArray): Piece[] => {
      if (!first || !last) return [];
      const end = last.index + last[0].length;
      const range = { start: start + first.index, end: start + end };
      return [{ row, range, text: text.slice(first.index, end), last: last === words.at(-1) }];
    };
    if (words.length < count) return [];
    return [...piece(words[words.length - count], words.at(-1)), ...piece(words[0], words[count - 1])];
  });
}

/**
 * Margin text at the ends and at the starts of the first lines of the pages: a label of the column
 * with the reference below it and the sender above it. A label or a reference counts where it
 * comes back on another page, or where the two stand together.
 */
export function gluedMargin(pages: readonly (readonly Line[])[]): Glued[] {
  const read = pages.map((page) => page.slice(0, TOP).flatMap(pieces));
  const labelled = read.map((page) => page.filter((p) => isLabel(p.text)));
  const references = read.map((page) => page.filter((p) => isReference(p.text)));
  const belongs = (label: Piece, { row }: Piece): boolean => row > label.row && row <= label.row + BELOW;
  const pagesOf = new Map<string, number>();
  for (const page of references)
    for (const text of new Set(page.map((p) => p.text))) pagesOf.set(text, (pagesOf.get(text) ?? 0) + 1);
  const vouched = new Set(
    references.flatMap((page, index) =>
      page
        .filter((r) => (pagesOf.get(r.text) ?? 0) > 1 || labelled[index]?.some((label) => belongs(label, r)))
        .map((r) => r.text),
    ),
  );
  const recurs = labelled.filter((page) => page.length > 0).length > 1;
  return read.flatMap((page, index) => {
    const codes = (references[index] ?? []).filter((r) => vouched.has(r.text));
    const heads = (labelled[index] ?? []).filter((label) => recurs || codes.some((code) => belongs(label, code)));
    // On the first page the column is the letter's head, and says what the letter is.
    return outermost(index > 0 ? [...heads, ...codes, ...senders(page, [...heads, ...codes])] : []).map(
      ({ range }) => ({ range, reason: 'margin text glued to the line' }),
    );
  });
}

/** The sender's name glued to a line right above the label or the reference of the column. */
function senders(page: readonly Piece[], column: readonly Piece[]): Piece[] {
  const top = Math.min(...column.map((p) => p.row));
  return page.filter(
    (p) =>
      p.last &&
      p.row < top &&
      p.row >= top - ABOVE &&
      p.text.includes(' ') &&
      senderLines.some((pattern) => pattern.test(p.text)),
  );
}

/** Of pieces that lie within each other, the longest. */
function outermost(found: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const piece of [...found].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end))
    if (piece.range.start >= (kept.at(-1)?.range.end ?? 0)) kept.push(piece);
  return kept;
}
