/**
 * Steps that take a while. A letter plans their first day and a later one may tell only the last:
 * a consultation that closed, advice that was given, a bill that was adopted. That says that the step was taken, not when.
 */
import type { Milestone, PlanningSide } from '../types.js';
import { STEP_ENDS } from '../profiles/step-ends.js';
import type { Interval } from './intervals.js';

type Told = Pick<PlanningSide, 'state' | 'phase'>;

const ends: Readonly<Partial<Record<Milestone['stage'], string>>> = STEP_ENDS;

const isEnd = (stage: Milestone['stage'], { state, phase }: Told): boolean =>
  state === 'realised' && phase !== null && ends[stage] === phase;

/** Whether one side plans a step and the other tells that it has ended. */
export const endsStep = (stage: Milestone['stage'], a: Told, b: Told): boolean =>
  (a.state === 'planned' && a.phase === null && isEnd(stage, b)) ||
  (b.state === 'planned' && b.phase === null && isEnd(stage, a));

/** A period from day to day, as letters tell how long a consultation was open. */
const period = /^(\d{4}-\d\d-\d\d)\/\d{4}-\d\d-\d\d$/;

/**
 * When a step was taken, to compare with when it was planned: of a consultation that was open from
 * day to day the first, of a step of which only the end is told some day before it.
 */
export function takenIn(stage: Milestone['stage'], side: PlanningSide): Interval {
  const { edtf, start, end, state } = side;
  if (isEnd(stage, side)) return { start: null, end };
  const isPeriod = stage === 'internetconsultatie' && state === 'realised' && period.test(edtf ?? '');
  return isPeriod ? { start, end: start } : { start, end };
}
