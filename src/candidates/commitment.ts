/** What the commitment extractor hands to resolve: one candidate per promise or mention of a toezegging. Types only. */
import type { Candidate, Commitment, Range, Submitter } from '../types.js';
import type { DispositionLeaf } from './motion.js';

/** Where the date of a term may stand. */
export interface TermZone extends Range<'clean'> {
  /** In what the promise is about: a bare year there is its subject, not its term. */
  readonly about: boolean;
  /** The cell under «Termijn»: what stands there is the term, also when it is over. */
  readonly stated?: true;
}

/** Words that bind a promise to an event. */
export interface EventLeaf extends Candidate {
  /** It must come before the event, so that the day of the event bounds it: `voor het debat op 3 juni`. */
  readonly before: boolean;
}

export interface CommitmentCandidate extends Candidate {
  readonly kind: Commitment['kind'];
  /** A promise only by its term: `informeer ik uw Kamer` is done here and now unless a date or event says otherwise. */
  readonly weak: boolean;
  /** It says `u` and names no Kamer: a promise only in a letter to the Kamer. */
  readonly bare: boolean;
  /** Where a date may be its term, the likeliest first. */
  readonly terms: readonly TermZone[];
  readonly event: EventLeaf | null;
  /** `binnen twee weken`: a term that counts from the letter and names no date. */
  readonly within: Range<'clean'> | null;
  readonly to: readonly Submitter[];
  readonly madeIn: Range<'clean'> | null;
  /** Where its number, or that of the letter in which it was made, may be cited. */
  readonly cites: Range<'clean'>;
  /** Numbers of the footnote marks that belong to it. */
  readonly marks: readonly number[];
  readonly measure: string | null;
  readonly disposition: DispositionLeaf | null;
  /** The sentence tells what was done, and not whether that was all. */
  readonly acted?: boolean;
  /** The words by which this letter delivers what was promised, where no later term is named. */
  readonly delivers: Range<'clean'> | null;
}
