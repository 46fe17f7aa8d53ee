/** Motions by what became of them, as far as the letters tell. */
import type { Motion, MotionHistory, State, TimelineLetter } from '../../types.js';
import { h, type Markup, many } from './html.js';
import { icon } from './icons.js';
import { type Desk, official, opening, placeText, shortDate } from './parts.js';

const order: readonly State[] = [
  'in_progress',
  'starting',
  'announced',
  'open',
  'held',
  'completed',
  'closed',
  'declined',
  'dropped',
  'unknown',
];

/** What the government still has to do something for, by its own words. */
const open: ReadonlySet<State> = new Set(['announced', 'starting', 'in_progress', 'open', 'held']);

export const outcomeOf = ({ last }: MotionHistory): State => last?.value ?? 'unknown';
export const isOpenState = (state: State): boolean => open.has(state);
export const isOpen = (motion: MotionHistory): boolean => isOpenState(outcomeOf(motion));

/** By what the table of motions is narrowed down to those still open. */
export const allOpen = 'all-open';

/** Mentions of a motion without a number: whether it is one of the others cannot be told. */
export const namelessOf = ({ shelves }: Desk): { nameless: Motion; letter: TimelineLetter }[] =>
  shelves.all.flatMap(({ letter, result }) =>
    result.motions.filter(({ ids }) => ids.length === 0).map((nameless) => ({ nameless, letter })),
  );

/** What the pictures leave to the table; null where it is nothing. */
export function namelessNote(desk: Desk): string | null {
  const count = namelessOf(desk).length;
  return count === 0 ? null : desk.say('report.motions-nameless', { count });
}

/** What the newest letter says of them first. */
export const openMotions = ({ timeline }: Desk): MotionHistory[] => {
  const places = new Map(timeline.letters.map(({ key }, at) => [key, at]));
  const newest = ({ last }: MotionHistory): number => places.get(last?.letter ?? '') ?? -1;
  return timeline.motions.filter(isOpen).sort((a, b) => newest(b) - newest(a));
};

const listed = 8;

export function outcomes(desk: Desk): Markup {
  const {
    timeline: { motions },
    say,
  } = desk;
  const nameless = namelessOf(desk);
  if (motions.length + nameless.length === 0) return h('p', { class: 'none' }, say('report.no-motions'));
  const bars = order
    .map((state) => ({
      state,
      count: motions.filter((one) => outcomeOf(one) === state).length,
      more: nameless.filter((one) => one.nameless.disposition.value === state).length,
    }))
    .filter(({ count, more }) => count + more > 0);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const still = openMotions(desk);
  return many(
    h(
      'ul',
      { class: 'bars' },
      ...bars.map(({ state, count, more }) =>
        h(
          'li',
          {},
          h(
            'a',
            { class: `bar s-${state}`, href: '#motions', 'data-choose': state },
            h('span', { class: 'state' }, icon(state), say(`state.${state}`)),
            h(
              'svg',
              { viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
              h('rect', { width: (100 * count) / most, height: 10 }),
            ),
            h('span', {}, h('b', {}, count), more === 0 ? null : ` +${more}`),
          ),
        ),
      ),
    ),
    nameless.length === 0 ? null : h('p', { class: 'note' }, namelessNote(desk)),
    still.length === 0 ? null : h('h3', {}, say('report.motions-open', { count: still.length })),
    still.length === 0
      ? null
      : h('ul', { class: 'plain' }, ...still.slice(0, listed).map((one) => openItem(one, desk))),
    still.length <= listed
      ? null
      : h(
          'p',
          { class: 'note' },
          h(
            'a',
            { href: '#motions', 'data-choose': allOpen },
            say('report.more-in-table', { count: still.length - listed }),
          ),
        ),
  );
}

function openItem(motion: MotionHistory, desk: Desk): Markup {
  const { say, shelves, lang } = desk;
  const { id, subject } = motion;
  const entry = tellingEntry(motion);
  return h(
    'li',
    {},
    official(id, say),
    subject === null ? ' ' : ` ${subject} `,
    entry === undefined
      ? null
      : opening(
          desk,
          'motion',
          entry,
          id,
          say(`state.${entry.value}`),
          ` (${shortDate(shelves, entry.letter, lang, say)}, ${placeText(desk, entry)})`,
        ),
  );
}

/** What the last letter that tells a status says; else what the last one says that names it. */
export const tellingEntry = ({ history }: MotionHistory): MotionHistory['history'][number] | undefined =>
  history.findLast(({ value }) => value !== 'unknown') ?? history.at(-1);
