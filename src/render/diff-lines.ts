/** What a diff says line by line, for the terminal and for Markdown: a row for each thing that is compared. */
import type {
  CommitmentChange,
  CommitmentSide,
  Diff,
  MeasureChange,
  MeasurePartChange,
  MotionChange,
  PlanningChange,
} from '../types.js';
import {
  type AnyChange,
  type DiffScreen,
  linesText,
  planNotes,
  stageText,
  statusText,
  whenText,
} from './diff-words.js';
import { oneLine, shorten } from './text.js';
import { titleChange } from './title-words.js';

export interface DiffRow {
  readonly label: string;
  /** What tells which it is, where it stands alone in a list; null where it would say nothing. */
  readonly short: string | null;
  readonly change: AnyChange;
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly notes: readonly string[];
  readonly lines: string;
  readonly parts: readonly DiffRow[];
}

export interface DiffSection {
  readonly name: 'diff.measures' | 'diff.motions' | 'diff.planning' | 'diff.commitments';
  readonly rows: readonly DiffRow[];
}

/** So much of a title tells which measure it is. */
const titleWidth = 60;

/** So much of a promise tells which it is. */
const promiseWidth = 160;

export const diffRowsOf = (diff: Diff, screen: DiffScreen): DiffSection[] => [
  { name: 'diff.measures', rows: diff.measures.map((one) => measureRow(one, screen)) },
  { name: 'diff.motions', rows: diff.motions.map((one) => motionRow(one, screen)) },
  { name: 'diff.planning', rows: diff.planning.map((one) => planRow(one, screen)) },
  { name: 'diff.commitments', rows: diff.commitments.map((one) => promiseRow(one, screen)) },
];

const present = (notes: readonly (string | false)[]): string[] =>
  notes.filter((note): note is string => note !== false && note !== '');

/** Numbers of different series are alike; that of measures goes without saying. */
const otherSeries = (one: MeasureChange | MeasurePartChange): string =>
  'series' in one && one.series !== 'maatregel' ? `[${one.series}]` : '';

function measureRow(one: MeasureChange | MeasurePartChange, screen: DiffScreen): DiffRow {
  const { say } = screen;
  const { title, numbers, matchedBy, status } = one;
  const isRenumbered = matchedBy !== null && numbers.from !== numbers.to;
  const words = title.changed ? titleChange(title.from ?? '', title.to ?? '') : null;
  return {
    label: one.number,
    short: present([otherSeries(one), one.number, shorten(oneLine(title.to ?? title.from ?? ''), titleWidth)]).join(
      ' ',
    ),
    change: one.change,
    from: statusText({ from: status.from, to: null }, screen),
    to: statusText({ from: null, to: status.to }, screen),
    text: present([otherSeries(one), words ?? title.to ?? title.from ?? '']).join(' '),
    notes: present([
      title.changed && words === null && say('diff.was', { title: title.from ?? '' }),
      isRenumbered && say('diff.was-number', { number: numbers.from ?? '–' }),
      one.contradicted && say('diff.contradicted'),
    ]),
    lines: linesText(one.evidence, screen),
    parts: 'parts' in one ? one.parts.map((part) => measureRow(part, screen)) : [],
  };
}

function motionRow(one: MotionChange, screen: DiffScreen): DiffRow {
  const { say } = screen;
  const short = [one.ids.from, one.ids.to].find((id) => id !== null && id !== one.id) ?? '';
  return {
    label: one.id,
    short: one.id,
    change: one.change,
    from: statusText({ from: one.disposition.from, to: null }, screen),
    to: statusText({ from: null, to: one.disposition.to }, screen),
    text: one.subject ?? '',
    notes: present([
      one.matchedBy === 'probably' && say('diff.probable-id', { id: short }),
      one.contradicted && say('diff.contradicted'),
    ]),
    lines: linesText(one.evidence, screen),
    parts: [],
  };
}

function planRow(one: PlanningChange, screen: DiffScreen): DiffRow {
  const moved = one.days === null || one.days === 0 ? '' : daysText(one.days, screen);
  const text = `${one.title}: ${stageText(one, screen)}`;
  return {
    label: moved,
    short: present([text, whenText(one.from ?? one.to, screen)]).join(', '),
    change: one.change,
    from: whenText(one.from, screen),
    to: whenText(one.to, screen),
    text,
    notes: planNotes(one, screen),
    lines: linesText({ from: one.from?.span ?? null, to: one.to?.span ?? null }, screen),
    parts: [],
  };
}

/** «+488 days». */
const daysText = (days: number, { say }: DiffScreen): string =>
  say('diff.days', { days: `${days > 0 ? '+' : '−'}${Math.abs(days)}`, count: Math.abs(days) });

function promiseRow(one: CommitmentChange, screen: DiffScreen): DiffRow {
  const told = one.to ?? one.from;
  const term = (side: CommitmentSide | null): string => oneLine(side?.due?.printed ?? side?.event ?? '');
  const state = (side: CommitmentSide | null): string =>
    side === null ? '' : present([screen.say(`state.${side.value}`), term(side)]).join(', ');
  const lines = one.candidates.map(({ span }) => screen.say('line', { line: span.line }));
  return {
    label: one.ids.join(', '),
    short: null,
    change: one.change,
    from: state(one.from),
    to: state(one.to),
    text: shorten(oneLine(told?.sentence ?? told?.printed ?? ''), promiseWidth),
    notes: present([lines.length > 0 && screen.say('diff.perhaps', { titles: lines.join('; ') })]),
    lines: linesText({ from: one.from?.span ?? null, to: one.to?.span ?? null }, screen),
    parts: [],
  };
}
