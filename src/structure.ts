/** Nouns of marked-up text: what a format says of its lines besides their words. Types only. */
import type { BlockKind, Range } from './types.js';

/** The lines of a text that was taken out of HTML, XML or DOCX, in order; each is a block or goes on with one. */
export interface Structure {
  readonly lines: readonly MarkedLine[];
  readonly marks: readonly NoteMark[];
}

/** A line of the source by what it is. */
export interface MarkedLine {
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
  /** Depth of a heading or list item, from 1. */
  readonly level: number;
  /** The footnote whose text this is. */
  readonly note: number | null;
  /** Bullet or footnote label, with the blanks behind it; a number in front of an item is part of its text. */
  readonly sign: Range<'source'> | null;
  /** The words at its start that are set in bold or italic. */
  readonly lead: Range<'source'> | null;
  /** Whether it belongs to the block of the line before: `maybe` behind a line end inside a paragraph. */
  readonly goesOn: 'no' | 'maybe' | 'yes';
}

/** Where the text refers to footnotes. */
export interface NoteMark {
  readonly numbers: readonly number[];
  readonly range: Range<'source'>;
}
