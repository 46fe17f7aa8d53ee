/** The words of a diff: which there are, and the lines that several formats say with them. */
import type { Details } from '../errors.js';
import type {
  CommitmentChangeName,
  Diff,
  Milestone,
  PlanningChange,
  PlanningChangeName,
  State,
  StatusChange,
} from '../types.js';
import { oneLine } from './text.js';
import type { Screen, ScreenKey } from './types.js';
import { type Place, whereText } from './where.js';

/** What may become of anything that is compared. */
export type AnyChange = StatusChange | PlanningChangeName | CommitmentChangeName;

export type DiffKey =
  | `diff.change.${AnyChange}`
  | 'diff.measures'
  | 'diff.motions'
  | 'diff.planning'
  | 'diff.commitments'
  | `stage.${Milestone['stage']}`
  | `chamber.${'TK' | 'EK'}`
  | 'plan.realised'
  | 'plan.undated'
  | 'plan.planned'
  | 'diff.days'
  | 'diff.uncertain'
  | 'diff.merged'
  | 'diff.likely'
  | 'diff.by-measure'
  | 'diff.probable-id'
  | 'diff.perhaps'
  | 'diff.two-dates'
  | 'diff.paired'
  | 'diff.now'
  | 'diff.titles'
  | 'diff.no-id'
  | 'diff.nothing'
  | 'diff.was'
  | 'diff.was-number'
  | 'diff.contradicted'
  | 'diff.lines'
  | 'diff.column.item'
  | 'diff.column.title'
  | 'diff.column.change'
  | 'diff.column.from'
  | 'diff.column.to'
  | 'diff.column.lines';

export interface DiffScreen extends Omit<Screen, 'say'> {
  readonly say: (key: DiffKey | ScreenKey, values?: Details) => string;
}

/** What is most worth knowing comes first. */
export const changeOrder: readonly AnyChange[] = [
  'advanced',
  'regressed',
  'slipped',
  'brought-forward',
  'overdue',
  'fulfilled',
  'met',
  'undated',
  'refined',
  'dropped',
  'removed',
  'open',
  'added',
  'new',
  'unknown',
  'unchanged',
  'not-mentioned',
];

type Counts = Readonly<Partial<Record<AnyChange, number>>>;

/** The whole comparison in one line, which is the first that people read. */
export function summaryLine({ summary }: Diff, { say }: DiffScreen): string {
  const { paired, titles, statuses, motions, motionsWithoutId, planning, commitments } = summary;
  const states = Object.entries(statuses.to) as [State, number][];
  const now = states.map(([state, count]) => `${count} ${say(`state.${state}`)}`).join(', ');
  const nameless = motionsWithoutId.from + motionsWithoutId.to;
  const list = (key: 'diff.motions' | 'diff.planning' | 'diff.commitments', counts: Counts): string =>
    isEmpty(counts) ? '' : `${say(key)}: ${counted(counts, say)}`;
  const parts = [
    isEmpty(summary) ? '' : `${say('diff.paired', { count: paired })}: ${counted(summary, say)}`,
    now === '' ? '' : say('diff.now', { states: now }),
    titles === 0 ? '' : say('diff.titles', { count: titles }),
    list('diff.motions', motions),
    nameless === 0 ? '' : say('diff.no-id', { count: nameless }),
    list('diff.planning', planning),
    list('diff.commitments', commitments),
  ].filter((part) => part !== '');
  return parts.length === 0 ? say('diff.nothing') : parts.join(' · ');
}

const countOf = (counts: Counts, change: AnyChange): number => counts[change] ?? 0;

const isEmpty = (counts: Counts): boolean => changeOrder.every((change) => countOf(counts, change) === 0);

/** «12 advanced, 1 added». */
const counted = (counts: Counts, say: DiffScreen['say']): string =>
  changeOrder
    .filter((change) => countOf(counts, change) > 0)
    .map((change) => `${countOf(counts, change)} ${say(`diff.change.${change}`)}`)
    .join(', ');

/** «entry into force (second phase), Eerste Kamer». */
export function stageText(
  { stage, phase, chamber }: Pick<PlanningChange, 'stage' | 'phase' | 'chamber'>,
  { say }: DiffScreen,
): string {
  const name = phase === null ? say(`stage.${stage}`) : `${say(`stage.${stage}`)} (${phase})`;
  return chamber === null ? name : `${name}, ${say(`chamber.${chamber}`)}`;
}

/** When, as the letter words it, with what has come about said so. */
export function whenText(side: PlanningChange['from'], { say }: DiffScreen): string {
  if (side === null) return '';
  if (side.printed === null) return say(`plan.${side.state}`);
  const year = (side.end ?? side.start)?.slice(0, 4);
  // «het najaar» of an older letter is not this autumn.
  const printed = /\d{4}/.test(side.printed) || year === undefined ? side.printed : `${side.printed} [${year}]`;
  return oneLine(side.state === 'realised' ? `${printed} (${say('plan.realised')})` : printed);
}

/** What a reader should know of how two bills were found to be one, and of how sure a date is. */
export function planNotes(one: PlanningChange, { say }: DiffScreen): string[] {
  const was = one.from !== null && one.to !== null && one.from.title !== one.to.title ? one.from.title : null;
  return [
    one.mergedInto === null ? '' : say('diff.merged', { title: one.mergedInto }),
    was === null || one.mergedInto !== null ? '' : say('diff.was', { title: was }),
    one.matchedBy === 'likeness' ? say('diff.likely') : '',
    one.matchedBy === 'measure' ? say('diff.by-measure') : '',
    one.certain ? '' : say('diff.uncertain'),
    one.contradicted ? say('diff.two-dates') : '',
    one.candidates.length === 0 ? '' : say('diff.perhaps', { titles: one.candidates.join('; ') }),
  ].filter((note) => note !== '');
}

/** One status, or what it was and what it is. */
export function statusText(states: { from: State | null; to: State | null }, { say }: DiffScreen): string {
  const known = [states.from, states.to].filter((state) => state !== null);
  return [...new Set(known)].map((state) => say(`state.${state}`)).join(' → ');
}

/** Where to look it up: lines of the old and the new letter. */
export function linesText({ from, to }: { from: Place | null; to: Place | null }, { say }: DiffScreen): string {
  if (from?.page === null && to?.page === null) return say('diff.lines', { from: from.line, to: to.line });
  return [from, to].flatMap((place) => (place === null ? [] : [whereText(place, say)])).join(' → ');
}

/** «kst-39000-8 (2025-03-01)», by the best name that a letter has. */
export const letterText = ({ id, date, title, file }: Diff['from'], { say }: DiffScreen): string =>
  `${id ?? title ?? file} ${date === null ? say('no-date') : `(${date})`}`;
