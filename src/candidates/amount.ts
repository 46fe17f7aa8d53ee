/** What the amount extractor hands to resolve. Types only. */
import type { Candidate } from '../types.js';

export interface AmountCandidate extends Candidate {
  /** In euros. */
  readonly eur: number;
}
