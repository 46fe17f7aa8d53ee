/** Every noun of the domain, and no code. The public ones are inferred from the published schema. */
import type { z } from 'zod';
import type * as promises from './schema/commitment.js';
import type { Geometry } from './geometry.js';
import type * as schema from './schema/letter.js';
import type { Structure } from './structure.js';
import type * as measures from './schema/measure.js';
import type * as motions from './schema/motion.js';
import type * as parts from './schema/parts.js';
import type * as plans from './schema/planning.js';

/* ---- Positions ---------------------------------------------------------------------------- */

declare const space: unique symbol;
/** Half-open UTF-16 offsets; the phantom parameter keeps source and clean offsets from mixing. */
export interface Range<S extends 'source' | 'clean'> {
  readonly start: number;
  readonly end: number;
  readonly [space]?: S;
}
export type Span = z.infer<typeof schema.span>;

export type { Geometry, SetLine } from './geometry.js';
export type { MarkedLine, NoteMark, Structure } from './structure.js';

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
  /** Most of its text was recognised from pictures, as the file itself shows (PDF). */
  readonly scanned?: boolean;
  /** Where each line stands on its page, where the format tells (PDF). */
  readonly geometry?: Geometry;
  /** What each line is and where footnotes are referred to, where the format says so (HTML, XML, DOCX). */
  readonly structure?: Structure;
  /** What the file says of its letter besides the text (metadata of a publication). */
  readonly known?: Known;
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

/* ---- Layout: which line is what ----------------------------------------------------------- */

/** A line of the source; `end` excludes the line end, `next` is where the following line starts. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly text: string;
  /** 0-based page, by form feeds, by the format, or by evidence in the text. */
  readonly page: number;
}

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'note';

/** A paragraph, heading, list item, table row or footnote, from one or more stretches of the source. */
export interface Block {
  readonly kind: BlockKind;
  /** Depth of a heading or list item, from 1. */
  readonly level: number;
  /** The footnote's number, for notes. */
  readonly note: number | null;
  /** The content line by line, without line ends and without the sign that opens the block. */
  readonly fragments: readonly Range<'source'>[];
  /** Bullet, heading sign or footnote label as printed, which the clean text leaves out. */
  readonly sign: Range<'source'> | null;
  /** What the sign should have been, where it was damaged. */
  readonly repaired: string | null;
  /** The words at its start that are set in bold or italic, where the format tells. */
  readonly lead?: Range<'source'> | null;
  /** A row whose cells go on with those of the row before it, on the page above. */
  readonly continues?: true;
}

/** A stretch of the source that belongs to no clean text, and why. */
export interface Deletion {
  readonly name: 'furniture' | 'contact' | 'markup';
  readonly range: Range<'source'>;
  readonly reason: string;
}

/** Footnote marks that stand in one place of the body. */
export interface MarkPlace {
  readonly numbers: readonly number[];
  readonly range: Range<'source'>;
  /** The mark prints its own number. */
  readonly exact: boolean;
  /** Another place that could as well be this mark, where two readings remain. */
  readonly other?: Range<'source'> | null;
  /** Other footnotes whose mark this may be as well; then it is none's, and stays as printed. */
  readonly rivals?: readonly number[];
}

export interface Layout {
  readonly lines: readonly Line[];
  readonly marks: readonly MarkPlace[];
  readonly blocks: readonly Block[];
  readonly deletions: readonly Deletion[];
  /** Numbers of sections and attachments that a scan has damaged, with what they should read. */
  readonly numerals: readonly Edit<'source'>[];
  /** Where the cells of a table part that a scan has read as lines of words. */
  readonly cells: readonly Edit<'source'>[];
  readonly warnings: readonly Warning[];
}

/* ---- Clean texts ------------------------------------------------------------------------- */

/** One declared change; in source coordinates once composed. */
export interface Edit<S extends 'source' | 'clean'> extends Range<S> {
  readonly after: string;
}

/** Why a rule changed something: what `corrections` lists. Absent for markup and line joins. */
export interface Because {
  readonly kind: CorrectionKind;
  readonly rule: string;
  readonly reason: string;
  /** What it should read, where that is not simply the edit's text (a footnote mark: its number). */
  readonly corrected?: string;
  /** Joins of lines and the like: listed only on request. */
  readonly minor?: boolean;
}

export interface RuleEdit extends Edit<'clean'> {
  readonly because?: Because;
  /** Footnote numbers whose marks this edit lifts out of the text. */
  readonly marks?: readonly number[];
}

/** A footnote mark that was lifted out of the body. */
export interface Mark {
  readonly number: number;
  readonly source: Range<'source'>;
}

/** A clean text with its exact map to the source. */
export interface CleanText {
  /** null for the body, else the number of the footnote. */
  readonly note: number | null;
  readonly text: string;
  /** The stretches of the source that this text is made of, in order. */
  readonly pieces: readonly Range<'source'>[];
  readonly edits: readonly Edit<'source'>[];
  readonly marks: readonly Mark[];
  readonly toSource: (range: Range<'clean'>) => Range<'source'>;
  readonly toClean: (offset: number) => number;
}

/** A correction before it gets its line and page. */
export interface Change extends Because {
  readonly range: Range<'source'>;
  readonly after: string;
}

export interface Normalised {
  readonly body: CleanText;
  readonly notes: readonly CleanText[];
  readonly deletions: readonly Deletion[];
  readonly blocks: readonly CleanBlock[];
  readonly changes: readonly Change[];
  readonly warnings: readonly Warning[];
}

/** A block by its place in the body's clean text. */
export interface CleanBlock {
  readonly kind: BlockKind;
  readonly level: number;
  readonly range: Range<'clean'>;
  /** The words at the block's start that are set in bold or italic, where the format tells. */
  readonly lead: Range<'clean'> | null;
  /** A row whose cells go on with those of the row before it, on the page above. */
  readonly continues?: true;
}

/* ---- A parsed letter --------------------------------------------------------------------- */

export interface Letter {
  readonly normalised: Normalised;
  readonly data: LetterData;
  /** Where the front matter ends, in the body's clean text. */
  readonly opening: Range<'clean'>;
  readonly sections: readonly { level: number; number: string | null; title: string; range: Range<'clean'> }[];
  readonly warnings: readonly Warning[];
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

/** One clean text as extractors see it: the body, or a footnote. */
export interface TextView {
  readonly text: string;
  /** null for the body, else the number of the footnote. */
  readonly note: number | null;
  /** Each block is a line of the text, in the same order; cells of a row are parted by tabs. */
  readonly blocks: readonly CleanBlock[];
  /** Footnote marks that were lifted out, by their place in the text, in order. */
  readonly marks: readonly { readonly number: number; readonly at: number }[];
}

/** Finds leaves in a clean text: no state, no knowledge of other extractors. */
export interface Extractor<C extends Candidate = Candidate> {
  readonly id: 'references' | 'dates' | 'measures' | 'motions' | 'commitments' | 'planning' | 'amounts';
  readonly about: string;
  readonly find: (view: TextView) => readonly C[];
  readonly examples: readonly Example[];
}

/* ---- What goes out ------------------------------------------------------------------------ */

export type LetterResult = z.infer<typeof schema.letterResult>;
export type LetterData = z.infer<typeof schema.letter>;
export type LetterType = z.infer<typeof schema.letterType>;
export type State = z.infer<typeof parts.state>;
export type Measure = z.infer<typeof measures.measure>;
export type Status = z.infer<typeof measures.status>;
export type StatusMention = z.infer<typeof measures.statusMention>;
export type MeasurePart = z.infer<typeof measures.part>;
export type Goal = z.infer<typeof measures.goal>;
export type Motion = z.infer<typeof motions.motion>;
export type Disposition = z.infer<typeof motions.disposition>;
export type Submitter = z.infer<typeof motions.submitter>;
export type Commitment = z.infer<typeof promises.commitment>;
export type Planning = z.infer<typeof plans.planning>;
export type Milestone = z.infer<typeof plans.milestone>;
export type Amount = z.infer<typeof plans.amount>;
export type Section = z.infer<typeof schema.section>;
export type Footnote = z.infer<typeof schema.footnote>;
export type Reference = z.infer<typeof schema.reference>;
export type DateFinding = z.infer<typeof schema.date>;
export type Correction = z.infer<typeof schema.correction>;
export type CorrectionKind = Correction['kind'];
export type Warning = z.infer<typeof schema.warning>;

/* ---- The researcher's last word ------------------------------------------------------------ */

/** A row of reviews.csv: what one field of one finding of one letter must read. */
export interface ReviewRow {
  /** The file as people know it, and the row as a spreadsheet counts it: the header is 1. */
  readonly file: string;
  readonly row: number;
  /** The letter's id or file. */
  readonly letter: string;
  readonly table: string;
  readonly key: string;
  readonly field: string;
  readonly value: string;
  readonly who: string | null;
  readonly why: string | null;
}
export type Review = z.infer<typeof parts.review>;
export type AppliedReview = z.infer<typeof schema.appliedReview>;

/** A finding that needs a look: a row of reviews.csv without a value, and what a reader needs to give it one. */
export interface ReviewWanted {
  readonly table: string;
  readonly key: string;
  readonly field: string;
  readonly now: string | null;
  readonly because: string;
  readonly printed: string | null;
  readonly sentence: string | null;
  readonly span: Span | null;
}

/* ---- What a comparison gives -------------------------------------------------------------- */

import type * as diffs from './schema/diff.js';

export type Diff = z.infer<typeof diffs.diff>;
export type MeasureChange = z.infer<typeof diffs.measureChange>;
export type MeasurePartChange = z.infer<typeof diffs.measurePart>;
export type MotionChange = z.infer<typeof diffs.motionChange>;
export type StatusChange = z.infer<typeof diffs.change>;
export type ChangeCounts = z.infer<typeof diffs.changeCounts>;
export type MatchedBy = z.infer<typeof diffs.matchedBy>;
export type PlanningChange = z.infer<typeof diffs.planningChange>;
export type PlanningSide = z.infer<typeof diffs.planningSide>;
export type PlanningChangeName = z.infer<typeof diffs.planningChangeName>;
export type BillMatchedBy = z.infer<typeof diffs.billMatchedBy>;
export type CommitmentChange = z.infer<typeof diffs.commitmentChange>;
export type CommitmentSide = z.infer<typeof diffs.commitmentSide>;
export type CommitmentChangeName = z.infer<typeof diffs.commitmentChangeName>;

/* ---- What many letters say over time ------------------------------------------------------ */

import type * as times from './schema/timeline.js';

export type Timeline = z.infer<typeof times.timeline>;
export type TimelineLetter = z.infer<typeof times.timelineLetter>;
export type MeasureHistory = z.infer<typeof times.measureHistory>;
export type MotionHistory = z.infer<typeof times.motionHistory>;
export type PlanningHistory = z.infer<typeof times.planningHistory>;
export type PlanningEntry = z.infer<typeof times.planningEntry>;
export type CommitmentHistory = z.infer<typeof times.commitmentHistory>;
export type CommitmentEntry = z.infer<typeof times.commitmentEntry>;
export type Overdue = z.infer<typeof times.overdue>;
export type OverdueItem = z.infer<typeof times.overdueItem>;
export type OverdueCandidate = z.infer<typeof times.overdueCandidate>;
export type Gap = z.infer<typeof times.gap>;

/* ---- A folder of letters with its manifest ------------------------------------------------ */

import type * as corpora from './schema/corpus.js';

export type CorpusAction = z.infer<typeof corpora.corpusAction>;
export type CorpusAdd = z.infer<typeof corpora.corpusAdd>;
export type CorpusEntry = z.infer<typeof corpora.corpusEntry>;
export type CorpusList = z.infer<typeof corpora.corpusList>;
export type CorpusFault = z.infer<typeof corpora.corpusFault>;
export type CorpusVerify = z.infer<typeof corpora.corpusVerify>;
