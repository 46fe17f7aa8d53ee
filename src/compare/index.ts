/** Two letters become what changed between them: measures, motions, planned dates and promises. */
import type {
  CommitmentChange,
  Diff,
  LetterResult,
  MeasureChange,
  MeasurePartChange,
  MotionChange,
  PlanningChange,
  State,
} from '../types.js';
import { compareCommitments, countCommitments } from './commitments.js';
import { compareMeasures } from './measures.js';
import { compareMotions, withoutId } from './motions.js';
import { countChanges, settled } from './order.js';
import { comparePlanning, countPlanning } from './planning.js';

/**
 * What changed from the old letter to the new one. Comparing the other way round gives the same
 * pairs with their sides changed; comparing a letter with itself, only what is unchanged.
 */
export function compare(from: LetterResult, to: LetterResult): Diff {
  const measures = compareMeasures(from, to);
  const motions = compareMotions(from, to);
  const planning = comparePlanning(from, to);
  const commitments = compareCommitments(from, to);
  const paired = measures.filter(({ matchedBy }) => matchedBy !== null);
  return {
    schema: 'pobrief/diff@1',
    from: nameOf(from),
    to: nameOf(to),
    measures,
    motions,
    planning,
    commitments,
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
      planning: countPlanning(planning),
      commitments: countCommitments(commitments),
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

/** A bill that was recognised under another name has changed, too. */
const isPlanChanged = ({ change, mergedInto }: PlanningChange): boolean =>
  change !== 'unchanged' || mergedInto !== null;

/** Whether a promise is another than it was: in what is said of it, or in its term. */
function isPromiseChanged({ from, to }: CommitmentChange): boolean {
  // What the old letter reported done need not be spoken of again.
  if (to === null) return from !== null && !settled.has(from.value);
  if (from === null || from.value !== to.value) return true;
  return from.due?.edtf !== to.due?.edtf || from.event !== to.event;
}

/** The lists that a comparison holds. */
export const comparedTables = ['measures', 'motions', 'planning', 'commitments'] as const;
export type ComparedTable = (typeof comparedTables)[number];

/** Whether two letters differ in anything that is compared; what one of them does not mention counts. */
export function hasChanges(diff: Diff): boolean {
  const { measures, motions, planning, commitments } = onlyChanges(diff);
  return [measures, motions, planning, commitments].some(({ length }) => length > 0);
}

/** The same comparison without what stayed as it was; its summary still counts everything. */
export const onlyChanges = (diff: Diff): Diff => ({
  ...diff,
  measures: diff.measures.filter(isChanged).map((measure) => ({ ...measure, parts: measure.parts.filter(isChanged) })),
  motions: diff.motions.filter(isChanged),
  planning: diff.planning.filter(isPlanChanged),
  commitments: diff.commitments.filter(isPromiseChanged),
});

/** The same comparison with some of its lists alone; its summary still counts everything. */
export const onlyTables = (diff: Diff, tables: ReadonlySet<ComparedTable>): Diff => ({
  ...diff,
  measures: tables.has('measures') ? diff.measures : [],
  motions: tables.has('motions') ? diff.motions : [],
  planning: tables.has('planning') ? diff.planning : [],
  commitments: tables.has('commitments') ? diff.commitments : [],
});
