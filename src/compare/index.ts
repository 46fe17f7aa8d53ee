/** Two letters become what changed between them: statuses of measures and motions, and titles. */
import type { Diff, LetterResult, MeasureChange, MeasurePartChange, MotionChange, State } from '../types.js';
import { compareMeasures } from './measures.js';
import { compareMotions, withoutId } from './motions.js';
import { countChanges } from './order.js';

/**
 * What changed from the old letter to the new one. Comparing the other way round gives the same
 * pairs with their sides changed; comparing a letter with itself, only what is unchanged.
 */
export function compare(from: LetterResult, to: LetterResult): Diff {
  const measures = compareMeasures(from, to);
  const motions = compareMotions(from, to);
  const paired = measures.filter(({ matchedBy }) => matchedBy !== null);
  return {
    schema: 'pobrief/diff@1',
    from: nameOf(from),
    to: nameOf(to),
    measures,
    motions,
    summary: {
      ...countChanges(measures),
      paired: paired.length,
      titles: measures.filter(({ title }) => title.changed).length,
      statuses: {
        from: tally(paired.map(({ status }) => status.from)),
        to: tally(paired.map(({ status }) => status.to)),
      },
      motions: countChanges(motions),
      motionsWithoutId: { from: withoutId(from), to: withoutId(to) },
    },
  };
}

const nameOf = ({ letter, source }: LetterResult): Diff['from'] => ({
  id: letter.id,
  date: letter.date,
  title: letter.title,
  file: source.file,
});

/** How many of each status, those that most have first. */
function tally(states: readonly (State | null)[]): Partial<Record<State, number>> {
  const counts = new Map<State, number>();
  for (const state of states) if (state !== null) counts.set(state, (counts.get(state) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)));
}

/** Whether anything is different: a status, a title, a number, a part, or one side is not there. */
function isChanged(one: MeasureChange | MeasurePartChange | MotionChange): boolean {
  if (one.change !== 'unchanged') return true;
  if ('disposition' in one) return one.disposition.from !== one.disposition.to;
  if (one.status.from !== one.status.to || one.title.changed || one.numbers.from !== one.numbers.to) return true;
  return 'parts' in one && one.parts.some(isChanged);
}

/** Whether two letters differ in anything that is compared; what one of them does not mention counts. */
export const hasChanges = ({ measures, motions }: Diff): boolean => [...measures, ...motions].some(isChanged);

/** The same comparison without what stayed as it was; its summary still counts everything. */
export const onlyChanges = (diff: Diff): Diff => ({
  ...diff,
  measures: diff.measures.filter(isChanged).map((measure) => ({ ...measure, parts: measure.parts.filter(isChanged) })),
  motions: diff.motions.filter(isChanged),
});
