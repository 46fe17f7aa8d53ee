/** What the extractors hand to resolve. */
import type { DateCandidate } from '../dutch/date-expression.js';
import type { Citation } from '../dutch/kamerstuk.js';
import type { Candidate, CleanText } from '../types.js';
import type { AmountCandidate } from './amount.js';
import type { CommitmentCandidate } from './commitment.js';
import type { MeasureCandidate } from './measure.js';
import type { MotionCandidate } from './motion.js';
import type { PlanningCandidate } from './planning.js';

/** A find with the clean text in which it stands. */
export interface Found<C> {
  readonly in: CleanText;
  readonly candidate: C;
}

/** What all extractors found in the body and the footnotes. */
export interface Candidates {
  readonly references: readonly Found<Candidate & Citation>[];
  readonly dates: readonly Found<DateCandidate>[];
  readonly measures: readonly Found<MeasureCandidate>[];
  readonly motions: readonly Found<MotionCandidate>[];
  readonly commitments: readonly Found<CommitmentCandidate>[];
  readonly planning: readonly Found<PlanningCandidate>[];
  readonly amounts: readonly Found<AmountCandidate>[];
}
