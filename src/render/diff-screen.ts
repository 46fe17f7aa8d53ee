/** A diff on a terminal: the summary, then what changed, group by group. */
import type { Diff, MeasureChange, MeasurePartChange, MotionChange, State, StatusChange } from '../types.js';
import { changeOrder, type DiffScreen, letterText, linesText, statusText, summaryLine } from './diff-words.js';
import { hanging, padEnd, widthOf, wrap } from './text.js';
import type { Theme } from './types.js';

interface Row {
  readonly label: string;
  /** The label where it stands alone. */
  readonly short: string;
  readonly change: StatusChange;
  readonly status: string;
  readonly text: string;
  readonly notes: readonly string[];
  readonly parts: readonly Row[];
}

/** Below this, the text would be squeezed beside the status and stands under it. */
const roomForText = 34;

type Tone = Extract<keyof Theme, 'added' | 'removed' | 'warn'>;
const tones: Readonly<Partial<Record<StatusChange, Tone>>> = {
  advanced: 'added',
  added: 'added',
  regressed: 'removed',
  dropped: 'removed',
  removed: 'removed',
  unknown: 'warn',
};

/** Lines within the width of the screen. What is only not mentioned is told by its number alone. */
export function diffScreen(diff: Diff, screen: DiffScreen): string {
  const { from, to, measures, motions } = diff;
  const head = [
    ...wrap(summaryLine(diff, screen), screen.width).map(screen.theme.strong),
    ...wrap(`${letterText(from, screen)} → ${letterText(to, screen)}`, screen.width).map(screen.theme.dim),
  ];
  const groups = [
    ...sections(
      'diff.measures',
      measures.map((one) => measureRow(one, screen)),
      screen,
    ),
    ...sections(
      'diff.motions',
      motions.map((one) => motionRow(one, screen)),
      screen,
    ),
  ];
  return `${[head, ...groups].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function measureRow(one: MeasureChange | MeasurePartChange, screen: DiffScreen): Row {
  const { title, numbers, matchedBy } = one;
  const isRenumbered = matchedBy !== null && numbers.from !== numbers.to;
  return {
    ...rowOf(one.number, one, one.status, [otherSeries(one), title.to ?? title.from ?? ''], screen),
    short: [otherSeries(one), one.number].join(' ').trim(),
    notes: [
      ...(title.changed ? [screen.say('diff.was', { title: title.from ?? '' })] : []),
      ...(isRenumbered ? [screen.say('diff.was-number', { number: numbers.from ?? '–' })] : []),
      ...(one.contradicted ? [screen.say('diff.contradicted')] : []),
    ],
    parts: 'parts' in one ? one.parts.map((part) => measureRow(part, screen)) : [],
  };
}

const motionRow = (one: MotionChange, screen: DiffScreen): Row => ({
  ...rowOf(one.id, one, one.disposition, [one.subject ?? ''], screen),
  notes: one.contradicted ? [screen.say('diff.contradicted')] : [],
});

function rowOf(
  label: string,
  { change, evidence }: MeasurePartChange | MotionChange,
  states: { from: State | null; to: State | null },
  names: readonly string[],
  screen: DiffScreen,
): Row {
  const lines = linesText(evidence, screen);
  const text = [...names, lines === '' ? '' : `(${lines})`].filter((part) => part !== '').join(' ');
  return { label, short: label, change, status: statusText(states, screen), text, notes: [], parts: [] };
}

function sections(name: 'diff.measures' | 'diff.motions', rows: readonly Row[], screen: DiffScreen): string[][] {
  const columns = columnsOf(rows);
  return changeOrder.flatMap((change) => {
    const own = rows.filter((row) => row.change === change);
    if (own.length === 0) return [];
    const heading = screen.theme.strong(`${screen.say(name)}: ${screen.say(`diff.change.${change}`)}`);
    const lines =
      change === 'not-mentioned' ? labels(own, screen) : own.flatMap((row) => rowLines(row, columns, screen));
    return [[heading, ...lines]];
  });
}

/** Numbers of different series are alike; that of measures goes without saying. */
const otherSeries = (one: MeasureChange | MeasurePartChange): string =>
  'series' in one && one.series !== 'maatregel' ? `[${one.series}]` : '';

const labels = (rows: readonly Row[], { width }: DiffScreen): string[] =>
  hanging('  ', rows.map(({ short, text }) => (short === '' ? text : short)).join(', '), width);

interface Columns {
  readonly label: number;
  readonly status: number;
}

const columnsOf = (rows: readonly Row[]): Columns => {
  const all = rows.flatMap((row) => [row, ...row.parts]).filter(({ change }) => change !== 'not-mentioned');
  const widest = (of: (row: Row) => string): number => Math.max(0, ...all.map((row) => widthOf(of(row))));
  return { label: widest(({ label }) => label), status: widest(({ status }) => status) };
};

function rowLines(row: Row, columns: Columns, screen: DiffScreen): string[] {
  const { theme, width } = screen;
  const label = `  ${padEnd(row.label, columns.label)}  `;
  const tone = theme[tones[row.change] ?? 'dim'];
  const isBeside = width - widthOf(label) - columns.status - 2 >= roomForText;
  const head = isBeside ? `${label}${padEnd(row.status, columns.status)}  ` : label;
  const indent = ' '.repeat(widthOf(head));
  const [first = '', ...more] = isBeside
    ? hanging(head, row.text, width)
    : [...hanging(label, row.status, width), ...hanging(indent, row.text, width)];
  const colored =
    label +
    tone(first.slice(label.length, label.length + row.status.length)) +
    first.slice(label.length + row.status.length);
  return [
    colored.trimEnd(),
    ...more,
    ...row.notes.flatMap((note) => hanging(indent, note, width)).map(theme.dim),
    ...row.parts.flatMap((part) => rowLines(part, columns, screen)),
  ];
}
