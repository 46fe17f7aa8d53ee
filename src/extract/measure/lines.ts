/** The blocks of a view as the measure grammars read them: one line each, with its cells. */
import type { BlockKind, Range, TextView } from '../../types.js';

/** A stretch of a clean text with what it reads. */
export interface Piece {
  readonly range: Range<'clean'>;
  readonly text: string;
}

export interface Line extends Piece {
  readonly kind: BlockKind;
  readonly level: number;
  /** The words in bold at its start, or null. */
  readonly lead: string | null;
  /** The cells of a row, trimmed; one cell for every other kind. */
  readonly cells: readonly Piece[];
  /** A row whose cells go on with those of the row before it, on the page above. */
  readonly continues: boolean;
}

/** The lines of a clean text; a footnote is one line. */
export function linesOf(view: TextView): Line[] {
  return view.blocks.map(({ kind, level, range, lead, continues = false }) => {
    const text = view.text.slice(range.start, range.end);
    const whole = { range, text };
    const cells = kind === 'row' ? split(whole, /\t/g) : [trim(whole)];
    return { kind, level, lead: lead && view.text.slice(lead.start, lead.end), cells, continues, ...whole };
  });
}

/** The items of a cell that holds a list (`• a • b ◦ c`): nested ones stay with the item above them. */
export function itemsOf(cell: Piece): Piece[] {
  return split(cell, /•/g).filter((item) => item.text !== '');
}

/** A line without the words in bold that open it, where these are not all of it. */
export function behindLead(line: Line): Piece {
  const { lead, text } = line;
  const rest = lead !== null && text.startsWith(lead) ? part(line, lead.length) : line;
  return rest.text === '' ? line : rest;
}

/** Part of a piece, by offsets in its text, trimmed. */
export function part(piece: Piece, start: number, end = piece.text.length): Piece {
  const from = piece.range.start;
  return trim({ range: { start: from + start, end: from + end }, text: piece.text.slice(start, end) });
}

function split(piece: Piece, by: RegExp): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const match of piece.text.matchAll(by)) {
    pieces.push(part(piece, start, match.index));
    start = match.index + match[0].length;
  }
  pieces.push(part(piece, start));
  return pieces;
}

function trim({ range, text }: Piece): Piece {
  const trimmed = text.trim();
  if (trimmed.length === range.end - range.start) return { range, text };
  const start = range.start + text.length - text.trimStart().length;
  return {
    range: { start: Math.min(start, range.end), end: Math.min(start, range.end) + trimmed.length },
    text: trimmed,
  };
}
