/** What the page is made of. */
import type { Details } from '../../errors.js';
import type { CorrectionKind, LetterResult, Normalised, Overdue, State, StatusChange, Timeline } from '../../types.js';
import type { DiffKey } from '../diff-words.js';
import type { ScreenKey } from '../types.js';
import type { ReportKey } from './words.js';

export type Language = 'nl' | 'en';
export type ReportSay = (key: ReportKey | ScreenKey | DiffKey, values?: Details) => string;

/** A letter with its text, or the result of an earlier run without it. */
export interface ReportLetter {
  readonly result: LetterResult;
  readonly text: { readonly source: string; readonly normalised: Normalised } | null;
}

export interface ReportInput {
  readonly letters: readonly ReportLetter[];
  readonly timeline: Timeline;
  readonly overdue: Overdue;
  /** What a step from one status to the other is called. */
  readonly changeOf: (from: State, to: State) => StatusChange;
}

export interface ReportOptions {
  readonly lang: Language;
  readonly say: ReportSay;
  /** What runs on the page, and how it looks: our own files, as they stand. */
  readonly script: string;
  readonly style: string;
  readonly version: string;
}

/** What a finding is about; a kind has a colour, a letter and a word. */
export type FindingKind =
  'measure' | 'motion' | 'commitment' | 'planning' | 'reference' | 'date' | 'amount' | 'warning';

/* ---- What the script of the page reads ----------------------------------------------------- */

/** A finding by its place: in a block of the text, or with its sentence where there is no text. */
export interface PageFinding {
  readonly kind: FindingKind;
  title?: string;
  readonly line: number;
  readonly page?: number;
  readonly block?: number;
  /** Of the finding and of its sentence, in the block. */
  readonly at?: readonly [number, number, number, number];
  readonly sentence?: string;
  readonly printed?: string;
  readonly ids?: readonly string[];
  /** What should make a reader look twice: indexes into the letter's warnings. */
  readonly warnings?: readonly number[];
  readonly corrections?: readonly PageCorrection[];
}

/** Printed, corrected, what kind, why; and where the corrected text stands in its block. */
export interface PageCorrection {
  readonly printed: string | null;
  readonly corrected: string;
  readonly kind: CorrectionKind;
  readonly reason: string;
  readonly at?: readonly [number, number];
}

export interface PageBlock {
  /** A paragraph where it is left out: most are. */
  readonly kind?: 'heading' | 'item' | 'row' | 'note';
  readonly level?: number;
  readonly note?: number;
  readonly line: number;
  readonly text: string;
  /** Footnote marks: where, and which. */
  readonly marks?: readonly (readonly [number, number])[];
  readonly corrections?: readonly PageCorrection[];
}

export interface PageLetter {
  readonly name: string;
  readonly date: string;
  readonly title: string | null;
  readonly file: string;
  readonly id: string | null;
  readonly blocks: readonly PageBlock[] | null;
  readonly findings: readonly PageFinding[];
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
  /** What stands in no block, with its line. */
  readonly removed?: readonly (PageCorrection & { readonly line: number })[];
}
