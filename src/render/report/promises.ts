/** Promises by their term: past by an exact one, past by its wording, still to come, none; never added up. */
import type { Commitment, CommitmentHistory } from '../../types.js';
import { dayText } from './days.js';
import { h, type Markup } from './html.js';
import { type Desk, opening, placeText } from './parts.js';

export const promiseGroups = ['past', 'wording', 'coming', 'no-term', 'done', 'later'] as const;
export type PromiseGroup = (typeof promiseGroups)[number];

export interface Promised {
  readonly one: CommitmentHistory;
  /** What the last letter says. */
  readonly entry: CommitmentHistory['history'][number];
  readonly due: Commitment['due'];
  readonly event: string | null;
  readonly group: PromiseGroup;
}

const done: ReadonlySet<string> = new Set(['completed', 'closed', 'declined', 'dropped']);

/** Each promise with the group that the list of overdue ones puts it in. */
export function promisesOf({ timeline, overdue }: Desk): Promised[] {
  const keyOf = (letter: string, span: { start: number; end: number }): string => `${letter} ${span.start} ${span.end}`;
  const keys = (items: typeof overdue.past): ReadonlySet<string> =>
    new Set(items.filter(({ kind }) => kind === 'commitment').map(({ letter, span }) => keyOf(letter, span)));
  const groups = { past: keys(overdue.past), wording: keys(overdue.pastByWording), 'no-term': keys(overdue.noDate) };
  const known = new Set(
    timeline.letters.filter(({ date }) => date === null || date <= overdue.on).map(({ key }) => key),
  );
  return timeline.commitments.flatMap((one): Promised[] => {
    const told = one.history.filter(({ letter }) => known.has(letter));
    const entry = told.at(-1) ?? one.history.at(-1);
    if (entry === undefined) return [];
    const termed = told.findLast(({ due }) => due !== null) ?? entry;
    const key = keyOf(entry.letter, entry.span);
    const found = (['past', 'wording', 'no-term'] as const).find((name) => groups[name].has(key));
    const group =
      told.length === 0 ? 'later' : told.some(({ value }) => done.has(value)) ? 'done' : (found ?? 'coming');
    return [{ one, entry, due: termed.due, event: entry.event ?? termed.event, group }];
  });
}

/** What it says, as far as there is room for it. */
export const promiseText = ({ entry }: Promised): string => entry.sentence ?? entry.printed ?? '';

/** «voor de zomer van 2023 (uiterlijk 20 juni 2023)». */
export function termText({ due, event }: Promised, { say, lang }: Desk): string {
  if (due === null) return event ?? '';
  return due.end === null
    ? due.printed
    : `${due.printed} (${say('report.at-latest', { date: dayText(due.end, lang) })})`;
}

const listed = 4;

export function promiseCards(all: readonly Promised[], desk: Desk): Markup {
  const { say } = desk;
  if (all.length === 0) return h('p', { class: 'none' }, say('report.no-promises'));
  return h(
    'ul',
    { class: 'cards' },
    ...promiseGroups
      .map((group) => ({ group, items: all.filter((one) => one.group === group) }))
      .filter(({ group, items }) => items.length > 0 || group === 'past' || group === 'wording')
      .map(({ group, items }) => card(group, items, desk)),
  );
}

function card(group: PromiseGroup, items: readonly Promised[], desk: Desk): Markup {
  const { say } = desk;
  const left = items.length - listed;
  const shown = group === 'done' || group === 'later' ? [] : items.slice(0, listed);
  return h(
    'li',
    { class: `card g-${group}` },
    h(
      'h3',
      {},
      h('a', { href: '#promises', 'data-choose': group }, h('b', {}, items.length), ` ${say(`report.group.${group}`)}`),
    ),
    h('p', { class: 'under' }, say(`report.about.${group}`)),
    shown.length === 0
      ? null
      : h(
          'ul',
          { class: 'plain' },
          ...shown.map((one) =>
            h(
              'li',
              {},
              opening(desk, 'commitment', one.entry, promiseTitle(one, desk), lineText(one, desk)),
              h('span', { class: 'under' }, ` ${placeText(desk, one.entry)}`),
            ),
          ),
        ),
    left <= 0 || shown.length === 0
      ? null
      : h(
          'p',
          { class: 'note' },
          h('a', { href: '#promises', 'data-choose': group }, say('report.more-in-table', { count: left })),
        ),
  );
}

export const promiseTitle = (one: Promised, desk: Desk): string => {
  const term = termText(one, desk);
  return term === '' ? desk.say('report.promise') : `${desk.say('report.promise')}: ${term}`;
};

const longest = 110;
const lineText = (one: Promised, desk: Desk): string => {
  const term = termText(one, desk);
  const text = promiseText(one);
  const short = text.length <= longest ? text : `${text.slice(0, longest).replace(/\s\S*$/, '')} …`;
  return term === '' ? short : `${term}: ${short}`;
};
