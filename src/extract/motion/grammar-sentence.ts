/** Sentences by their place. */
import type { Stretch } from '../../dutch/sentence.js';
import { firstIndex } from '../../sorted.js';

export { sentencesIn as sentences } from '../../dutch/sentence.js';
export type { Stretch } from '../../dutch/sentence.js';

/** The index of the stretch that holds a place; they are in order. */
export function around(stretches: readonly Stretch[], at: number): number {
  const first = firstIndex(stretches, ({ end }) => end > at);
  return Math.max(0, Math.min(first, stretches.length - 1));
}
