/** What several letters say of each measure, motion, planned date and promise, in the order of their dates. */
import type { LetterResult, Timeline } from '../types.js';
import { inDateOrder, timelineLetter } from './letters.js';
import { commitmentHistories } from './timeline-commitments.js';
import { measureHistories } from './timeline-measures.js';
import { motionHistories } from './timeline-motions.js';
import { planningHistories } from './timeline-planning.js';

/**
 * The histories over all letters. The order in which they are given makes no difference; a letter
 * that does not speak of something has no entry in its history.
 */
export function timeline(results: readonly LetterResult[]): Timeline {
  const letters = inDateOrder(results);
  return {
    schema: 'pobrief/timeline@1',
    letters: letters.map(timelineLetter),
    measures: measureHistories(letters),
    motions: motionHistories(letters),
    planning: planningHistories(letters),
    commitments: commitmentHistories(letters),
  };
}
