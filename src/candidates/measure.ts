/** What the measure extractor hands to resolve: leaves, each from one place of the letter. Types only. */
import type { Candidate, Range, State } from '../types.js';

/** The parts of a measure's chapter, by the names of the published fields. */
export type PartName = 'dilemmas' | 'stakeholders' | 'stepsTaken' | 'nextSteps' | 'alreadyPossible' | 'research';

/** A place that names a measure by its number. */
export interface Naming extends Candidate {
  /** `7`, `8a`, `3.2` */
  readonly number: string;
  /** `maatregel` for the letter's own measures; else what the letter calls them: `prioriteit`, `thema` … */
  readonly series: string;
  readonly title: string | null;
  /** The words that name it: what `mentions` print. */
  readonly name: Range<'clean'>;
}

/** A status as one place prints it. */
export interface StatusLeaf extends Candidate {
  readonly value: State;
}

/** An item of a numbered list of measures (`1. **Betere roosters.** …`) or a numbered heading; range: all of it. */
export interface DefinitionLeaf extends Naming {
  readonly kind: 'definition';
  readonly group: string | null;
  /** The letter announces the measure here; a heading that reports progress on it does not. */
  readonly announces: boolean;
}

/** A row of a table whose first cells name a measure. */
export interface RowLeaf extends Naming {
  readonly kind: 'row';
  readonly group: string | null;
  readonly status: StatusLeaf | null;
  readonly goals: readonly number[];
}

/** The heading of a measure's chapter; the same on every page of it. */
export interface ChapterLeaf extends Naming {
  readonly kind: 'chapter';
  readonly group: string | null;
}

/** An item that names a sub-measure and its title. */
export interface EntryLeaf extends Naming {
  readonly kind: 'entry';
}

/** A measure named in running text, in a footnote or in the cell of a table. */
export interface MentionLeaf extends Naming {
  readonly kind: 'mention';
  /** The plan to which it belongs, where the words behind it or its section say so. */
  readonly plan: string | null;
}

/** «de 25 maatregelen uit de verbeteraanpak»: a plan and the number of its measures. */
export interface PlanLeaf extends Candidate {
  readonly kind: 'plan';
  readonly plan: string;
  readonly count: number;
}

/** A sentence that tells how a measure stands. */
export interface SentenceLeaf extends StatusLeaf {
  /** `status`: it says so («Deze maatregel is eerder afgerond.»); `work`: it tells what was or will be done in it. */
  readonly kind: 'status' | 'work';
  readonly number: string;
  readonly series: string;
  /** As of the mention by which it knows the measure; null for a chapter, row or definition. */
  readonly plan: string | null;
  /** When it says that something is so, past or still to come: a year, a month or a day in ISO form. */
  readonly when: string | null;
}

/** A measure described without its number, by the words under which its dossier knows it. */
export interface DescribedLeaf extends Candidate {
  readonly kind: 'described';
  readonly number: string;
  readonly series: string;
  readonly by: 'title' | 'vocabulary';
  /** The title under which the profile lists it, the last that it had or the one that the letter prints. */
  readonly listed: string;
  /** The words by which it was recognised; null where the heading above did. */
  readonly name: Range<'clean'> | null;
  /** What the sentence says was or will be done; null for a heading. */
  readonly value: State | null;
}

/** A row of the goal ↔ measure matrix. */
export interface GoalLeaf extends Candidate {
  readonly kind: 'goal';
  readonly number: number;
  readonly title: string;
  readonly measures: readonly Naming[];
}

/** One step, dilemma, stakeholder … of a measure's chapter. */
export interface PartLeaf extends Candidate {
  readonly kind: 'part';
  readonly number: string;
  readonly series: string;
  readonly part: PartName;
  readonly text: string;
}

export type NamingLeaf = DefinitionLeaf | RowLeaf | ChapterLeaf | EntryLeaf | MentionLeaf;

export type MeasureCandidate = NamingLeaf | PlanLeaf | SentenceLeaf | DescribedLeaf | GoalLeaf | PartLeaf;
