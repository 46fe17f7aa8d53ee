/** How a diff becomes text: a map by the name of the format. */
import type { Diff } from '../types.js';
import { csvLines } from './csv.js';
import { diffColumns, diffRows } from './diff-rows.js';
import { diffScreen } from './diff-screen.js';
import { type DiffScreen, letterText, linesText, statusText, summaryLine } from './diff-words.js';
import { oneLine } from './text.js';

export type { DiffKey, DiffScreen } from './diff-words.js';

export interface DiffOptions {
  /** Rows of CSV for what stayed as it was, too. */
  readonly all: boolean;
  /** CSV for Dutch Excel. */
  readonly excel?: boolean;
  readonly screen: DiffScreen;
}

type DiffRenderer = (diff: Diff, options: DiffOptions) => string;

const csv: DiffRenderer = (diff, { all, excel = false }) =>
  (excel ? '\uFEFF' : '') + csvLines([diffColumns, ...diffRows(diff, all)], excel);

/** Each shows what the diff has in it; leaving out what is unchanged is done before. */
export const diffRenderers = {
  table: (diff, { screen }) => diffScreen(diff, screen),
  json: (diff) => `${JSON.stringify(diff, null, 2)}\n`,
  csv,
  markdown: (diff, { screen }) => markdown(diff, screen),
} as const satisfies Record<string, DiffRenderer>;

export type DiffFormat = keyof typeof diffRenderers;

/** The summary, then one table of all that is there. */
function markdown(diff: Diff, screen: DiffScreen): string {
  const { say } = screen;
  const columns = (['item', 'title', 'change', 'from', 'to', 'lines'] as const).map((name) =>
    say(`diff.column.${name}`),
  );
  const rows = [
    ...diff.measures
      .flatMap((measure) => [measure, ...measure.parts])
      .map((one) => ({
        ...one,
        name: one.number,
        states: one.status,
        text: one.title.changed
          ? `${one.title.to ?? ''} (${say('diff.was', { title: one.title.from ?? '' })})`
          : (one.title.to ?? one.title.from ?? ''),
      })),
    ...diff.motions.map((one) => ({ ...one, name: one.id, states: one.disposition, text: one.subject ?? '' })),
  ].map(({ name, text, change, states: { from, to }, evidence }) => [
    name,
    text,
    say(`diff.change.${change}`),
    statusText({ from, to: null }, screen),
    statusText({ from: null, to }, screen),
    linesText(evidence, screen),
  ]);
  const table = [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`);
  const head = [summaryLine(diff, screen), `${letterText(diff.from, screen)} → ${letterText(diff.to, screen)}`].map(
    cell,
  );
  return `${[...head, ...(rows.length === 0 ? [] : [table.join('\n')])].join('\n\n')}\n`;
}

/** Titles are text: what Markdown would take for markup is escaped. */
const cell = (text: string): string => oneLine(text).replace(/[\\|<>*_`[\]]/g, '\\$&');
