/** What became of each promise between two letters. */
import type { Commitment, CommitmentChange, CommitmentChangeName, CommitmentSide, LetterResult } from '../types.js';
import { candidatesOf, matchPromises, type PromiseCouple, promiseSide, promisesOf } from './promises.js';

/** Promises of both letters, then those that only the new one has, then those that it does not mention. */
export function compareCommitments(from: LetterResult, to: LetterResult): CommitmentChange[] {
  const sides = [promiseSide(from), promiseSide(to)] as const;
  const couples = matchPromises(...sides);
  const candidates = candidatesOf(...sides, couples);
  const [olds, news] = [new Set(couples.map((one) => one.from)), new Set(couples.map((one) => one.to))];
  return [
    ...couples.map((couple) => coupleChange(couple, to.letter.date)),
    ...promisesOf(to)
      .filter((one) => !news.has(one))
      .map((one) => alone(one, 'to', to.letter.date)),
    ...promisesOf(from)
      .filter((one) => !olds.has(one))
      .map((one) => alone(one, 'from', to.letter.date, candidates.get(one)?.map(commitmentSide) ?? [])),
  ];
}

/** What a letter says of a promise: a copy, so that the result shares nothing with the letters. */
export const commitmentSide = ({
  kind,
  printed,
  sentence,
  due,
  event,
  disposition,
  span,
}: Commitment): CommitmentSide => ({
  kind,
  printed,
  ...(sentence === undefined ? {} : { sentence }),
  due: due === null ? null : { ...due },
  event,
  value: disposition.value,
  span: { ...span },
});

function coupleChange({ from, to, by }: PromiseCouple, on: string | null): CommitmentChange {
  return {
    change: becameOf(to, to.due ?? from.due, on),
    ids: [...new Set([...from.ids, ...to.ids])],
    matchedBy: by,
    from: commitmentSide(from),
    to: commitmentSide(to),
    candidates: [],
  };
}

const becameOf = (one: Commitment, due: Commitment['due'], on: string | null): CommitmentChangeName =>
  isDone(one) ? 'fulfilled' : isOverdue(due, on) ? 'overdue' : 'open';

/** Whether the letter reports a promise as carried out or dealt with. */
const isDone = ({ disposition: { value } }: Commitment): boolean => value === 'completed' || value === 'closed';

/** A term that is past for sure on the day of the letter; one that is dated by month has its first day. */
const isOverdue = (due: Commitment['due'], on: string | null): boolean =>
  due !== null && !due.approximate && due.end !== null && on !== null && due.end.slice(0, on.length) < on;

/** A promise of before that only the new letter speaks of is not new: the letter says what became of it. */
function alone(
  one: Commitment,
  side: 'from' | 'to',
  on: string | null,
  candidates: CommitmentSide[] = [],
): CommitmentChange {
  return {
    change: side === 'from' ? 'not-mentioned' : one.kind === 'made' ? 'new' : becameOf(one, one.due, on),
    ids: [...one.ids],
    matchedBy: null,
    from: side === 'from' ? commitmentSide(one) : null,
    to: side === 'to' ? commitmentSide(one) : null,
    candidates,
  };
}

/** How many promises there are of each change. */
export function countCommitments(rows: readonly CommitmentChange[]): Record<CommitmentChangeName, number> {
  const counts: Record<CommitmentChangeName, number> = {
    fulfilled: 0,
    open: 0,
    overdue: 0,
    new: 0,
    'not-mentioned': 0,
  };
  for (const { change } of rows) counts[change] += 1;
  return counts;
}
