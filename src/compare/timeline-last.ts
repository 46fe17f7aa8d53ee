/** The last letter that tells a status. */
import type { MeasureHistory, Span, State } from '../types.js';

interface Entry {
  readonly letter: string;
  readonly date: string | null;
  readonly value: State;
  readonly span: Span;
}

/** What later letters leave unsaid does not undo what the last one said; null where none says anything. */
export function lastOf(history: readonly Entry[]): MeasureHistory['last'] {
  const entry = history.findLast(({ value }) => value !== 'unknown');
  if (entry === undefined) return null;
  const { letter, date, value, span } = entry;
  return { letter, date, value, span: { ...span } };
}
