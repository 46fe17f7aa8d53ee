/** Where a later letter may report what is overdue: a place to look, never proof. */
import { overlaps } from '../sorted.js';
import type { OverdueCandidate, PlanningHistory, Span, Timeline } from '../types.js';

type Entry = PlanningHistory['history'][number];
type Days = Pick<Entry, 'start' | 'end'>;
type Later = (letter: string) => boolean;

/**
 * Places that may tell of a planned date under another name: the same step, on the same day or of a plan for the same
 * measure with the same word for what it is.
 */
export function reportsOfPlan(
  row: PlanningHistory,
  due: Days | null,
  { planning }: Timeline,
  later: Later,
): OverdueCandidate[] {
  return planning
    .filter(({ bill, stage }) => bill !== row.bill && stage === row.stage)
    .flatMap((other) => {
      const told = other.history.findLast(({ letter }) => later(letter));
      if (told === undefined) return [];
      const isReport = told.state === 'realised' && ((due !== null && sameDay(told, due)) || alike(row, other));
      return isReport || (told.state === 'planned' && alike(row, other)) ? [candidate(other, told)] : [];
    });
}

/** Places that tell what became of a bill that the promise itself names: its sentence plans a step of it, too. */
export function reportsOfPromise(
  promise: { readonly letter: string; readonly span: Span },
  { planning }: Timeline,
  later: Later,
): OverdueCandidate[] {
  const own = planning.filter(({ history }) =>
    history.some(({ letter, span }) => letter === promise.letter && overlaps(span, promise.span)),
  );
  return own.flatMap((row) => {
    const told = row.history.findLast(({ letter }) => later(letter));
    return told === undefined ? [] : [candidate(row, told)];
  });
}

const dayOf = ({ start, end }: Days): string | null =>
  start === null || end === null || start === end ? (end ?? start) : null;

const sameDay = (a: Days, b: Days): boolean => dayOf(a) !== null && dayOf(a) === dayOf(b);

/** Plans for one measure that are called the same kind of thing: a brochure and a brochure. */
function alike(a: PlanningHistory, b: PlanningHistory): boolean {
  const noun = ({ title }: PlanningHistory): string => (/^\p{L}+/u.exec(title)?.[0] ?? '').toLowerCase();
  return noun(a) === noun(b) && noun(a) !== '' && a.measures.some((measure) => b.measures.includes(measure));
}

const candidate = (
  { title, stage }: PlanningHistory,
  { letter, date, state, printed, span }: Entry,
): OverdueCandidate => ({ title, stage, letter, date, value: state, printed, span });
