/** Nouns of the page: how the lines of a letter were set. Types only. */
import type { Range } from './types.js';

/** The lines of a source text as they were set; lengths in points, y downwards from the page's top. */
export interface Geometry {
  /** The size in which most of the letter is set. */
  readonly bodySize: number;
  readonly lines: readonly SetLine[];
}

/** A line of the source as it was set. */
export interface SetLine {
  /** Offset of its first character in the source, behind a form feed. */
  readonly start: number;
  readonly x0: number;
  readonly x1: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  /** All of it is set in bold, or in a font that is not the body's. */
  readonly weight: 'plain' | 'other' | 'bold';
  /** The edges of the column that it stands in. */
  readonly column: { readonly left: number; readonly right: number };
  /** Unreadable: its font does not tell which letters it shows. */
  readonly place: 'body' | 'margin' | 'turned' | 'unreadable';
  /** A line of a table: the first of its table, the first of its row, or a further one of its row. */
  readonly row: 'table' | 'row' | 'more' | null;
  /** Under the rule that parts the notes from the text; told only where the size of the notes does not. */
  readonly ruled?: boolean;
  /** Small figures above the baseline. */
  readonly raised: readonly Range<'source'>[];
}
