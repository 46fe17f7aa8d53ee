/** Planned dates over the letters: which moved, how far, and in what words each letter says it. */
import type { PlanningEntry, PlanningHistory } from '../../types.js';
import { stageText, whenText } from '../diff-words.js';
import { type Child, h, type Markup } from './html.js';
import { type Desk, doubt, opening, shortDate } from './parts.js';

/** The day that a statement comes down to: its last one, or where that is open its first. */
export const dayOf = ({ end, start }: PlanningEntry): string | null => end ?? start;

/** What says when something enters into force, and how often letters said so. */
export interface SlipRow {
  readonly row: PlanningHistory;
  readonly dated: readonly PlanningEntry[];
}

export const slipRows = ({ timeline }: Desk, stage: PlanningHistory['stage'] | null): SlipRow[] =>
  timeline.planning
    .filter((row) => stage === null || row.stage === stage)
    .map((row) => ({ row, dated: row.history.filter((entry) => dayOf(entry) !== null) }))
    .filter(({ dated }) => dated.length > 0);

/** Told more than once, those that moved furthest first; a bill that kept its date belongs to them. */
export const tracked = (rows: readonly SlipRow[]): SlipRow[] =>
  rows.filter(({ dated }) => dated.length > 1).sort((a, b) => (b.row.days ?? -1e9) - (a.row.days ?? -1e9));

/** The one that slipped most, over all stages; null where none did. */
export const mostSlipped = (desk: Desk): SlipRow | null => {
  const [first] = tracked(slipRows(desk, null));
  return first !== undefined && (first.row.days ?? 0) > 0 ? first : null;
};

/** «+335 dagen», «op tijd gehouden». */
export function daysText({ days }: PlanningHistory, { say }: Desk): string {
  if (days === null) return '';
  if (days === 0) return say('report.kept');
  return `${days > 0 ? '+' : '−'}${say('diff.days', { days: Math.abs(days), count: Math.abs(days) })}`;
}

const screen = ({ say }: Desk): Parameters<typeof whenText>[1] => ({ say, width: 0, theme: plain });
const same = (text: string): string => text;
const plain = {
  strong: same,
  dim: same,
  warn: same,
  removed: same,
  added: same,
  state: (_: unknown, text: string) => text,
};

export const stepText = (row: PlanningHistory, desk: Desk): string => stageText(row, screen(desk));

/** Why a reader should look twice at a row. */
export function doubts({ doubts: all, mergedInto }: PlanningHistory, { say }: Desk): Child {
  const words = {
    likeness: say('diff.likely'),
    measure: say('diff.by-measure'),
    contradicted: say('diff.two-dates'),
  } as const;
  return [
    ...all.map((one) => doubt(words[one])),
    mergedInto === null ? null : h('span', { class: 'doubt' }, say('diff.merged', { title: mergedInto })),
  ];
}

/** What each letter says, in a line; each opens its sentence. */
export function path({ title, history, stage }: PlanningHistory, desk: Desk): Markup {
  const { say, lang, shelves } = desk;
  return h(
    'ol',
    { class: 'path' },
    ...history.map((entry) =>
      h(
        'li',
        {},
        h(
          'span',
          { class: 'under' },
          say('report.in-letter', { date: shortDate(shelves, entry.letter, lang, say), line: entry.span.line }),
        ),
        ' ',
        opening(desk, 'planning', entry, `${title}: ${say(`stage.${stage}`)}`, whenText(entry, screen(desk))),
      ),
    ),
  );
}
