/** What the planning extractor hands to resolve: names of bills, and stages with where their date stands. Types only. */
import type { Candidate, Milestone, Planning, Range } from '../types.js';

export type PlanKind = Planning['kind'];
export type Stage = Milestone['stage'];

/** What a noun stands for; `het wetsvoorstel` only points back to a name of its own family. */
export type Family = 'wet' | 'amvb' | 'regeling' | 'experiment' | 'product';

/** Where a leaf stands; all counted from the start of its text. */
export interface PlanPlace {
  readonly block: number;
  /** The paragraph or parent item that introduces a list item; else the block itself. */
  readonly lead: number;
  /** Block of the nearest heading, -1 before the first. */
  readonly section: number;
  readonly sentence: number;
}

/** A place that names a bill, an AMvB, a scheme or a product, or points back to one. */
export interface NameLeaf extends Candidate, PlanPlace {
  readonly kind: 'name';
  readonly family: Family;
  readonly noun: string;
  /** The name without its noun; null where it only points back (`het wetsvoorstel`). */
  readonly name: string | null;
  /** Short form in brackets behind the name. */
  readonly alias: string | null;
  /** `een wetsvoorstel`: something new, so that nothing earlier is meant. */
  readonly isNew: boolean;
  /** A law that may exist for long (`Jeugdwet`): no antecedent of `het wetsvoorstel`. */
  readonly isLaw: boolean;
  /** `dit wetsvoorstel`, `deze regeling` */
  readonly near: boolean;
  /** The preposition that governs it, lower case. */
  readonly preposition: string | null;
  /** It stands in a heading, or opens the row that it titles. */
  readonly heads: boolean;
}

/** A stage of a bill, as one clause or cell tells it. */
export interface StageLeaf extends Candidate, PlanPlace {
  readonly kind: 'stage';
  readonly stage: Stage;
  readonly chamber: Milestone['chamber'];
  readonly phase: string | null;
  /** What the words say of it; null where only the date can tell. */
  readonly said: 'planned' | 'realised' | null;
  /** `noun` may take its bill behind a preposition and from what went before, `verb` only its subject or object. */
  readonly takes: 'noun' | 'verb' | 'adjunct';
  readonly families: readonly Family[];
  /** Which dates fit: any, only an end (`tot …`), or only a beginning (`vanaf …`, `met ingang van …`). */
  readonly dates: 'any' | 'until' | 'from';
  /** It counts without a date too. */
  readonly undated: boolean;
  /** Stages of one clause share the dates that stand in it. */
  readonly clause: number;
  readonly within: readonly Range<'clean'>[];
  /** A relative clause or a bracket: where the word ends that it belongs to. */
  readonly behind: number | null;
  /** The title that its row or the right itself gives, where no bill is named. */
  readonly title: string | null;
  readonly measures: readonly string[];
}

export type PlanningCandidate = NameLeaf | StageLeaf;
