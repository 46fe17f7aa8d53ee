/** Amounts of money to findings: their place, and the sentence that says what they are for. */
import type { Found } from '../candidates/index.js';
import type { AmountCandidate } from '../candidates/amount.js';
import { sentenceAround } from '../dutch/sentence.js';
import type { Amount } from '../types.js';
import type { Places } from './places.js';

/** The amounts of a letter, in the order of the source. */
export function resolveAmounts(found: readonly Found<AmountCandidate>[], places: Places): Amount[] {
  return found
    .map(({ candidate, in: text }): Amount => {
      const source = text.toSource(candidate.range);
      const sentence = sentenceAround(text.text, candidate.range.start, candidate.range.end);
      return { printed: places.printed(source), eur: candidate.eur, sentence, span: places.span(source) };
    })
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
