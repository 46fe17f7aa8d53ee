/** Every noun of the domain, and no code. The public ones are inferred from the published schema. */
import type { z } from 'zod';
import type * as schema from './schema/letter.js';

/* ---- Positions ---------------------------------------------------------------------------- */

declare const space: unique symbol;
/** Half-open UTF-16 offsets; the phantom parameter keeps source and clean offsets from mixing. */
export interface Range<S extends 'source' | 'clean'> {
  readonly start: number;
  readonly end: number;
  readonly [space]?: S;
}
export type Span = z.infer<typeof schema.span>;

/* ---- What comes in ------------------------------------------------------------------------ */

export type SourceFormat = z.infer<typeof schema.sourceFormat>;

/** A letter as decoded: the source text that every span points into. */
export interface Document {
  /** Base name, or the path below the folder that was given. */
  readonly file: string;
  readonly format: SourceFormat;
  readonly sha256: string;
  readonly bytes: number;
  readonly text: string;
  /** Offsets at which a page starts, where the format has pages; else null. */
  readonly pageStarts: readonly number[] | null;
  readonly warnings: readonly Warning[];
}

/** What is known of a letter besides its own text: flags and the manifest. */
export interface Known {
  readonly id?: string;
  readonly type?: LetterType;
  readonly date?: string;
  readonly title?: string;
  readonly dossiers?: readonly string[];
  readonly vergaderjaar?: string;
}

/* ---- What an extractor finds ------------------------------------------------------------- */

/** A find in one clean text, with offsets in it; resolve turns it into a finding, or drops it. */
export interface Candidate {
  readonly range: Range<'clean'>;
}

/** A row of the table that is tests and documentation in one; ⟦…⟧ marks what must be found. */
export interface Example {
  readonly why: string;
  readonly text: string;
  /** The letter's date, for forms that need one; 2024-03-15 if absent. */
  readonly on?: string;
  /** Fields that each marked finding must have, in order; empty: nothing may be found. */
  readonly finds: readonly Readonly<Record<string, unknown>>[];
  /** The row shows OCR damage. */
  readonly damaged?: boolean;
}

/** Finds leaves in a clean text: no state, no knowledge of other extractors. */
export interface Extractor<C extends Candidate = Candidate> {
  readonly id: 'references' | 'dates';
  readonly about: string;
  readonly find: (text: string) => readonly C[];
  readonly examples: readonly Example[];
}

/* ---- What goes out ------------------------------------------------------------------------ */

export type LetterResult = z.infer<typeof schema.letterResult>;
export type LetterData = z.infer<typeof schema.letter>;
export type LetterType = z.infer<typeof schema.letterType>;
export type Section = z.infer<typeof schema.section>;
export type Footnote = z.infer<typeof schema.footnote>;
export type Reference = z.infer<typeof schema.reference>;
export type DateFinding = z.infer<typeof schema.date>;
export type Correction = z.infer<typeof schema.correction>;
export type CorrectionKind = Correction['kind'];
export type Warning = z.infer<typeof schema.warning>;
