/** A diff on a terminal: the summary, then what changed, group by group. */
import type { Diff } from '../types.js';
import { type DiffRow, diffRowsOf, type DiffSection } from './diff-lines.js';
import { type AnyChange, changeOrder, type DiffScreen, letterText, summaryLine } from './diff-words.js';
import { hanging, padEnd, widthOf, wrap } from './text.js';
import type { Theme } from './types.js';

/** Below this, the text would be squeezed beside the status and stands under it. */
const roomForText = 34;

type Tone = Extract<keyof Theme, 'added' | 'removed' | 'warn'>;
const tones: Readonly<Partial<Record<AnyChange, Tone>>> = {
  advanced: 'added',
  added: 'added',
  regressed: 'removed',
  dropped: 'removed',
  removed: 'removed',
  unknown: 'warn',
  slipped: 'removed',
  overdue: 'removed',
  undated: 'warn',
  'brought-forward': 'added',
  met: 'added',
  fulfilled: 'added',
  new: 'added',
};

/** Lines within the width of the screen. What is only not mentioned is told in short, with its line. */
export function diffScreen(diff: Diff, screen: DiffScreen): string {
  const { from, to } = diff;
  const head = [
    ...wrap(summaryLine(diff, screen), screen.width).map(screen.theme.strong),
    ...wrap(`${letterText(from, screen)} → ${letterText(to, screen)}`, screen.width).map(screen.theme.dim),
  ];
  const groups = diffRowsOf(diff, screen).flatMap((section) => sections(section, screen));
  return `${[head, ...groups].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function sections({ name, rows }: DiffSection, screen: DiffScreen): string[][] {
  const columns = columnsOf(rows);
  return changeOrder.flatMap((change) => {
    const own = rows.filter((row) => row.change === change);
    if (own.length === 0) return [];
    const heading = screen.theme.strong(`${screen.say(name)}: ${screen.say(`diff.change.${change}`)}`);
    const isShort = change === 'not-mentioned' && own.every(({ short }) => short !== null);
    const lines = isShort ? labels(own, screen) : own.flatMap((row) => rowLines(row, columns, screen));
    return [[heading, ...lines]];
  });
}

const labels = (rows: readonly DiffRow[], { width }: DiffScreen): string[] =>
  hanging('  ', rows.map(labelOf).join('; '), width);

const labelOf = ({ short, text, lines }: DiffRow): string =>
  present([short === null || short === '' ? text : short, lines === '' ? '' : `(${lines})`]).join(' ');

const present = (parts: readonly string[]): string[] => parts.filter((part) => part !== '');

/** What it was and what it is; said once where nothing moved. */
const statusOf = ({ from, to }: DiffRow): string => [...new Set(present([from, to]))].join(' → ');

interface Columns {
  readonly label: number;
  readonly status: number;
}

const columnsOf = (rows: readonly DiffRow[]): Columns => {
  const all = rows.flatMap((row) => [row, ...row.parts]).filter(({ change }) => change !== 'not-mentioned');
  const widest = (of: (row: DiffRow) => string): number => Math.max(0, ...all.map((row) => widthOf(of(row))));
  return { label: widest(({ label }) => label), status: widest(statusOf) };
};

function rowLines(row: DiffRow, columns: Columns, screen: DiffScreen): string[] {
  const { theme, width } = screen;
  const status = statusOf(row);
  const text = present([row.text, row.lines === '' ? '' : `(${row.lines})`]).join(' ');
  const label = columns.label === 0 ? '  ' : `  ${padEnd(row.label, columns.label)}  `;
  const tone = theme[tones[row.change] ?? 'dim'];
  const isBeside = width - widthOf(label) - columns.status - 2 >= roomForText;
  const head = isBeside ? `${label}${padEnd(status, columns.status)}  ` : label;
  const indent = ' '.repeat(widthOf(head));
  const [first = '', ...more] = isBeside
    ? hanging(head, text, width)
    : [...hanging(label, status, width), ...hanging(indent, text, width)];
  const colored =
    label + tone(first.slice(label.length, label.length + status.length)) + first.slice(label.length + status.length);
  return [
    colored.trimEnd(),
    ...more,
    ...row.notes.flatMap((note) => hanging(indent, note, width)).map(theme.dim),
    ...row.parts.flatMap((part) => rowLines(part, columns, screen)),
  ];
}
