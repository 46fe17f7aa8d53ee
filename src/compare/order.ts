/** The order in which things come about, and what a step in it is called. */
import type { ChangeCounts, State, StatusChange } from '../types.js';

/** What has no place here (held, declined, open) is neither before nor after the others. */
const ranks: Readonly<Partial<Record<State, number>>> = {
  announced: 0,
  starting: 1,
  in_progress: 2,
  completed: 3,
  closed: 3,
};

/** What no one waits for any more. */
export const settled: ReadonlySet<State> = new Set(['completed', 'closed', 'declined', 'dropped']);

/** What became of a status. The same status is unchanged, also where neither letter tells it. */
export function changeOf(from: State, to: State): StatusChange {
  if (from === to) return 'unchanged';
  if (to === 'dropped') return 'dropped';
  const before = ranks[from];
  const after = ranks[to];
  if (before === undefined || after === undefined) return 'unknown';
  if (before === after) return 'unchanged';
  return before < after ? 'advanced' : 'regressed';
}

/** How many of each change there are. */
export function countChanges(items: readonly { readonly change: StatusChange }[]): ChangeCounts {
  const counts: ChangeCounts = {
    advanced: 0,
    regressed: 0,
    unchanged: 0,
    dropped: 0,
    added: 0,
    removed: 0,
    'not-mentioned': 0,
    unknown: 0,
  };
  for (const { change } of items) counts[change] += 1;
  return counts;
}
