/** What the numbers of measures in one letter are in another that numbers them anew. */
import type { LetterResult, MeasurePartChange } from '../types.js';
import { compareMeasures } from './measures.js';
import { lasting } from './subjects.js';

/** The numbers of another letter for those of one; what is in no pair has none there. */
export type Renumbering = (numbers: readonly string[]) => readonly string[];

const same: Renumbering = (numbers) => numbers;

/**
 * How the measures of one letter are numbered in another. A bill without a name is known by its
 * measure, and measure 2 of a list that was numbered anew is another one.
 */
export function renumberingOf(from: LetterResult, to: LetterResult): Renumbering {
  const pairs = new Map(
    compareMeasures(from, to)
      .filter(({ series }) => series === lasting)
      .flatMap((measure): MeasurePartChange[] => [measure, ...measure.parts])
      .flatMap(({ numbers, matchedBy }): [string, string][] =>
        matchedBy === null || numbers.from === null || numbers.to === null ? [] : [[numbers.from, numbers.to]],
      ),
  );
  if ([...pairs].every(([old, now]) => old === now)) return same;
  return (numbers) => numbers.flatMap((number) => pairs.get(number) ?? []);
}
