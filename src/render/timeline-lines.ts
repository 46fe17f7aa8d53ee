/** What a timeline tells of each thing: how it went from letter to letter. */
import type { CommitmentHistory, MeasureHistory, MotionHistory, PlanningHistory, State, Timeline } from '../types.js';
import { stageText, whenText } from './diff-words.js';
import { oneLine, shorten } from './text.js';
import { type AnyScreen, placesOf } from './timeline-words.js';
import type { Place as Spot } from './where.js';
import type { Told, ToldSection } from './told.js';

type Place = ReturnType<typeof placesOf>;

/** So much of a promise tells which it is. */
const promiseWidth = 160;

/** Sections in the order of the contract. Without `all` what only one of several letters speaks of is told by its number. */
export function timelineSections(timeline: Timeline, all: boolean, screen: AnyScreen): ToldSection[] {
  const { say } = screen;
  const place = placesOf(timeline.letters, say);
  const isWhole = all || timeline.letters.length < 2;
  const section = <One extends { readonly history: readonly { readonly letter: string }[] }>(
    heading: string,
    list: readonly One[],
    tell: (one: One) => Told,
  ): ToldSection => {
    const shown = list.filter(({ history }) => isWhole || new Set(history.map(({ letter }) => letter)).size > 1);
    const count = list.length - shown.length;
    return { heading, items: shown.map(tell), rest: count === 0 ? '' : say('timeline.rest', { count }) };
  };
  return [
    section(say('diff.measures'), timeline.measures, (one) => measureTold(one, place, screen)),
    section(say('diff.motions'), timeline.motions, (one) => motionTold(one, place, screen)),
    section(say('diff.planning'), timeline.planning, (one) => planTold(one, place, screen)),
    section(say('diff.commitments'), timeline.commitments, (one) => promiseTold(one, place, screen)),
  ];
}

interface Entry {
  readonly letter: string;
  readonly span: Spot | null;
}

/**
 * «announced (2020-11-04, line 20) → in progress (2021-12-16, line 31; 2023-05-01, line 8)». A letter that speaks of
 * it and tells nothing changes nothing: it stands with what was last known.
 */
function steps<One extends Entry>(
  history: readonly One[],
  text: (entry: One) => string,
  place: Place,
  silent: (entry: One) => string | null = () => null,
): string {
  const runs: { text: string; places: string[] }[] = [];
  for (const entry of history) {
    const last = runs.at(-1);
    const mention = silent(entry);
    if (last !== undefined && mention !== null) last.places.push(mention);
    else if (last?.text === text(entry)) last.places.push(place(entry));
    else runs.push({ text: text(entry), places: [place(entry)] });
  }
  return runs.map((run) => `${run.text} (${run.places.join('; ')})`).join(' → ');
}

/** How the statuses of a thing followed each other. */
const stateSteps = (
  history: readonly (Entry & { readonly value: State })[],
  place: Place,
  { say }: AnyScreen,
): string =>
  steps(
    history,
    ({ value }) => say(`state.${value}`),
    place,
    (entry) => (entry.value === 'unknown' ? say('timeline.mentioned', { place: place(entry) }) : null),
  );

/** A letter that prints two things of one. */
const conflicts = (
  history: readonly (Entry & { readonly others: readonly State[]; readonly value: State })[],
  place: Place,
  { say }: AnyScreen,
): string[] =>
  history.flatMap((entry) => {
    const others = [...new Set(entry.others)].filter((other) => other !== entry.value && other !== 'unknown');
    const states = others.map((other) => say(`state.${other}`)).join(', ');
    return others.length === 0 ? [] : [say('timeline.also', { place: place(entry), states })];
  });

/** A final full stop and case make no other title. */
const sameTitle = (title: string): string => oneLine(title).toLowerCase().replace(/\.$/, '');

function measureTold(one: MeasureHistory, place: Place, screen: AnyScreen): Told {
  const { number, series, titles, history } = one;
  const name = series === 'maatregel' ? number : `[${series}] ${number}`;
  const now = sameTitle(titles.at(-1) ?? '');
  const before = titles.filter((title, at) => sameTitle(title) !== now && titles.indexOf(title) === at);
  const was = before.map((title) => screen.say('diff.was', { title }));
  return {
    label: [name, titles.at(-1) ?? ''].join('  ').trim(),
    text: stateSteps(history, place, screen),
    notes: [...was, ...conflicts(history, place, screen)],
  };
}

function motionTold(one: MotionHistory, place: Place, screen: AnyScreen): Told {
  const { id, subject, submitters, probably, history } = one;
  const about = subject ?? submitters.map(({ name }) => name).join(', ');
  return {
    label: [id, about].join('  ').trim(),
    text: stateSteps(history, place, screen),
    notes: [
      ...probably.map((other) => screen.say('timeline.probably', { id: other.id })),
      ...conflicts(history, place, screen),
    ],
  };
}

function planTold(one: PlanningHistory, place: Place, screen: AnyScreen): Told {
  const { say } = screen;
  const { title, days, history, doubts, mergedInto } = one;
  const moved =
    days === null || days === 0 ? '' : say(days > 0 ? 'timeline.later' : 'timeline.earlier', { days: Math.abs(days) });
  const notes = [
    moved,
    mergedInto === null ? '' : say('diff.merged', { title: mergedInto }),
    doubts.includes('likeness') ? say('diff.likely') : '',
    doubts.includes('measure') ? say('diff.by-measure') : '',
    doubts.includes('contradicted') ? say('timeline.two-dates') : '',
  ];
  return {
    label: `${title}: ${stageText(one, screen)}`,
    text: steps(history, (entry) => whenText(entry, screen), place),
    notes: notes.filter((note) => note !== ''),
  };
}

function promiseTold(one: CommitmentHistory, place: Place, screen: AnyScreen): Told {
  const { ids, history } = one;
  const words = oneLine(history[0]?.sentence ?? history[0]?.printed ?? '');
  const what = words === '' ? screen.say('timeline.promise') : shorten(words, promiseWidth);
  const told = (entry: CommitmentHistory['history'][number]): string =>
    oneLine(
      [screen.say(`state.${entry.value}`), entry.due?.printed ?? entry.event ?? ''].join(', ').replace(/, $/, ''),
    );
  return {
    label: [...ids, what].join('  '),
    text: steps(history, told, place),
    notes: [],
  };
}
