/** How a diff becomes text: a map by the name of the format. */
import type { Diff } from '../types.js';
import { csvLines } from './csv.js';
import { diffColumns, diffRows } from './diff-rows.js';
import { diffScreen } from './diff-screen.js';
import { diffRowsOf } from './diff-lines.js';
import { type DiffScreen, letterText, summaryLine } from './diff-words.js';
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

/** The summary, then a table for each list. */
function markdown(diff: Diff, screen: DiffScreen): string {
  const { say } = screen;
  const columns = (['item', 'title', 'change', 'from', 'to', 'lines'] as const).map((name) =>
    say(`diff.column.${name}`),
  );
  const tables = diffRowsOf(diff, screen)
    .filter(({ rows }) => rows.length > 0)
    .map(({ name, rows }) => {
      const cells = rows
        .flatMap((row) => [row, ...row.parts])
        .map(({ label, text, notes, change, from, to, lines }) => {
          const about = notes.length === 0 ? text : `${text} (${notes.join('; ')})`;
          return [label, about, say(`diff.change.${change}`), from, to, lines];
        });
      const table = [columns, columns.map(() => '---'), ...cells].map((row) => `| ${row.map(cell).join(' | ')} |`);
      return `## ${say(name)}\n\n${table.join('\n')}`;
    });
  const head = [summaryLine(diff, screen), `${letterText(diff.from, screen)} → ${letterText(diff.to, screen)}`].map(
    cell,
  );
  return `${[...head, ...tables].join('\n\n')}\n`;
}

/** Titles are text: what Markdown would take for markup is escaped. */
const cell = (text: string): string => oneLine(text).replace(/[\\|<>*_`[\]]/g, '\\$&');
