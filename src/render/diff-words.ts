/** The words of a diff: which there are, and the lines that several formats say with them. */
import type { Details } from '../errors.js';
import type { ChangeCounts, Diff, State, StatusChange } from '../types.js';
import type { Screen, ScreenKey } from './types.js';

export type DiffKey =
  | `diff.change.${StatusChange}`
  | 'diff.measures'
  | 'diff.motions'
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
export const changeOrder: readonly StatusChange[] = [
  'advanced',
  'regressed',
  'dropped',
  'removed',
  'added',
  'unknown',
  'unchanged',
  'not-mentioned',
];

/** The whole comparison in one line, which is the first that people read. */
export function summaryLine({ summary }: Diff, { say }: DiffScreen): string {
  const { paired, titles, statuses, motions, motionsWithoutId } = summary;
  const states = Object.entries(statuses.to) as [State, number][];
  const now = states.map(([state, count]) => `${count} ${say(`state.${state}`)}`).join(', ');
  const nameless = motionsWithoutId.from + motionsWithoutId.to;
  const parts = [
    isEmpty(summary) ? '' : `${say('diff.paired', { count: paired })}: ${counted(summary, say)}`,
    now === '' ? '' : say('diff.now', { states: now }),
    titles === 0 ? '' : say('diff.titles', { count: titles }),
    isEmpty(motions) ? '' : `${say('diff.motions')}: ${counted(motions, say)}`,
    nameless === 0 ? '' : say('diff.no-id', { count: nameless }),
  ].filter((part) => part !== '');
  return parts.length === 0 ? say('diff.nothing') : parts.join(' · ');
}

const isEmpty = (counts: ChangeCounts): boolean => changeOrder.every((change) => counts[change] === 0);

/** «12 advanced, 1 added». */
const counted = (counts: ChangeCounts, say: DiffScreen['say']): string =>
  changeOrder
    .filter((change) => counts[change] > 0)
    .map((change) => `${counts[change]} ${say(`diff.change.${change}`)}`)
    .join(', ');

/** One status, or what it was and what it is. */
export function statusText(states: { from: State | null; to: State | null }, { say }: DiffScreen): string {
  const known = [states.from, states.to].filter((state) => state !== null);
  return [...new Set(known)].map((state) => say(`state.${state}`)).join(' → ');
}

/** Where to look it up: lines of the old and the new letter. */
export function linesText(
  { from, to }: { from: { line: number } | null; to: { line: number } | null },
  { say }: DiffScreen,
): string {
  if (from !== null && to !== null) return say('diff.lines', { from: from.line, to: to.line });
  const line = (from ?? to)?.line;
  return line === undefined ? '' : say('line', { line });
}

/** «kst-39000-8 (2025-03-01)», by the best name that a letter has. */
export const letterText = ({ id, date, title, file }: Diff['from'], { say }: DiffScreen): string =>
  `${id ?? title ?? file} ${date === null ? say('no-date') : `(${date})`}`;
