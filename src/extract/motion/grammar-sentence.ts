/** Sentences by their place. */
import type { Stretch } from '../../dutch/sentence.js';

export { sentencesIn as sentences } from '../../dutch/sentence.js';
export type { Stretch } from '../../dutch/sentence.js';

/** The index of the stretch that holds a place; they are in order. */
export function around(stretches: readonly Stretch[], at: number): number {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
