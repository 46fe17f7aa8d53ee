/** The history of each promise: joined only where a TZ number or a citation says that it is the same. */
import type { Commitment, CommitmentHistory } from '../types.js';
import { commitmentSide } from './commitments.js';
import type { Dated } from './letters.js';
import { matchPromises, promiseSide, promisesOf } from './promises.js';
import { lastOf } from './timeline-last.js';

interface Told {
  readonly commitment: Commitment;
  readonly letter: Dated;
}

/** Promises in the order in which letters first tell them. */
export function commitmentHistories(letters: readonly Dated[]): CommitmentHistory[] {
  const threads: Told[][] = [];
  const threadOf = new Map<Commitment, Told[]>();
  const sides = letters.map(({ result }) => promiseSide(result));
  for (const [at, letter] of letters.entries()) {
    // The nearest letter before comes first: what it says is the newest.
    const before = sides.slice(0, at).reverse();
    const couples = before.flatMap((side) => matchPromises(side, sides[at] ?? side));
    for (const commitment of promisesOf(letter.result)) {
      const earlier = couples.filter(({ to }) => to === commitment).map(({ from }) => threadOf.get(from));
      const thread = earlier.find((one) => one !== undefined && !one.some((told) => told.letter === letter)) ?? [];
      if (thread.length === 0) threads.push(thread);
      thread.push({ commitment, letter });
      threadOf.set(commitment, thread);
    }
  }
  return threads.map(historyOf);
}

function historyOf(thread: readonly Told[]): CommitmentHistory {
  const all = thread.map(({ commitment }) => commitment);
  const history = thread.map(entryOf);
  return {
    ids: [...new Set(all.flatMap(({ ids }) => ids))],
    to: all.find(({ to }) => to.length > 0)?.to ?? [],
    madeIn: all.find(({ madeIn }) => madeIn !== null)?.madeIn ?? null,
    measure: all.findLast(({ measure }) => measure !== null)?.measure ?? null,
    last: lastOf(history),
    history,
  };
}

const entryOf = ({ commitment, letter: { key, result } }: Told): CommitmentHistory['history'][number] => ({
  letter: key,
  date: result.letter.date,
  ...commitmentSide(commitment),
});
