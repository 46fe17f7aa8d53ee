/** The words of the answers over several letters: timeline, overdue and gaps. */
import type { Details } from '../errors.js';
import type { DiffKey, DiffScreen } from './diff-words.js';
import type { Screen, ScreenKey } from './types.js';
import { type Place, whereText } from './where.js';

export type TimelineKey =
  | 'timeline.letters'
  | 'timeline.rest'
  | 'timeline.mentioned'
  | 'timeline.later'
  | 'timeline.earlier'
  | 'timeline.also'
  | 'timeline.probably'
  | 'timeline.two-dates'
  | 'timeline.promise'
  | 'timeline.ics-name'
  | 'overdue.head'
  | 'overdue.past'
  | 'overdue.wording'
  | 'overdue.no-date'
  | 'overdue.since'
  | 'overdue.said'
  | 'overdue.perhaps'
  | 'gaps.head'
  | 'gaps.cited'
  | 'gaps.none'
  | 'column.what'
  | 'column.history'
  | 'column.notes';

export interface TimelineScreen extends Omit<Screen, 'say'> {
  readonly say: (key: TimelineKey | DiffKey | ScreenKey, values?: Details) => string;
}

/** A screen of words for a diff is one for a timeline, too. */
export type AnyScreen = TimelineScreen & DiffScreen;

interface Letter {
  readonly key: string;
  readonly date: string | null;
  readonly title: string | null;
}

/** How a place in a letter is named: by the date of the letter where no other has it, else by its key. */
export function placesOf(letters: readonly Letter[], say: TimelineScreen['say']) {
  const names = new Map(
    letters.map(({ key, date }) => {
      const isOwn = date !== null && letters.filter((other) => other.date === date).length === 1;
      return [key, isOwn ? date : key] as const;
    }),
  );
  return ({ letter, span }: { readonly letter: string; readonly span: Place | null }): string => {
    const name = names.get(letter) ?? letter;
    return span === null ? name : `${name}, ${whereText(span, say)}`;
  };
}

/** The letters of an answer: how many, and which. */
export function lettersHead(letters: readonly Letter[], { say }: TimelineScreen): string[] {
  return [
    say('timeline.letters', { count: letters.length }),
    ...letters.map(({ key, date, title }) => `${date ?? say('no-date')}  ${key}${title === null ? '' : `  ${title}`}`),
  ];
}
