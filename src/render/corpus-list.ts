/** The letters of a folder and its manifest. */
import type { CorpusList } from '../types.js';
import type { CorpusOptions, CorpusScreen } from './corpus-words.js';
import { csvLines, dialects } from './csv.js';
import { gridText } from './grid.js';
import { markdownCell } from './told.js';
import { oneLine, wrap } from './text.js';
import type { Cell } from './tables.js';

const shown = ['date', 'id', 'type', 'title', 'held', 'file'] as const;

const shownRows = ({ entries }: CorpusList, { say }: CorpusScreen): Cell[][] =>
  entries.map(({ held, ...entry }) =>
    shown.map((name) => (name === 'held' ? say(`corpus.held.${held}`) : entry[name])),
  );

const head = ({ entries, unlisted, manifest }: CorpusList, { say }: CorpusScreen): string => {
  if (entries.length === 0) return say('corpus.list-empty', { manifest });
  const held = entries.filter((entry) => entry.held === 'yes').length;
  return say('corpus.list-head', { manifest, count: entries.length, held, unlisted: unlisted.length });
};

function table(list: CorpusList, screen: CorpusScreen): string {
  const { say, theme, width } = screen;
  const names = shown.map((name) => say(`corpus.column.${name}`));
  const rest = [
    theme.strong(say('corpus.unlisted', { count: list.unlisted.length })),
    ...list.unlisted.map((file) => `  ${oneLine(file)}`),
    ...wrap(say('corpus.unlisted-cure'), width).map(theme.dim),
  ];
  return [
    theme.strong(oneLine(head(list, screen))),
    ...(list.entries.length === 0 ? [] : [gridText(names, shownRows(list, screen), screen).trimEnd()]),
    ...(list.unlisted.length === 0 ? [] : [rest.join('\n')]),
  ]
    .join('\n\n')
    .concat('\n');
}

function markdown(list: CorpusList, screen: CorpusScreen): string {
  const { say } = screen;
  const rows = [
    shown.map((name) => say(`corpus.column.${name}`)),
    shown.map(() => '---'),
    ...shownRows(list, screen).map((row) => row.map((cell) => markdownCell(String(cell ?? '')))),
  ];
  return [
    markdownCell(head(list, screen)),
    ...(list.entries.length === 0 ? [] : [rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')]),
    ...(list.unlisted.length === 0
      ? []
      : [
          `## ${say('corpus.unlisted', { count: list.unlisted.length })}`,
          list.unlisted.map((file) => `- ${markdownCell(file)}`).join('\n'),
        ]),
  ]
    .join('\n\n')
    .concat('\n');
}

const columns = ['id', 'date', 'type', 'title', 'held', 'file', 'dossiers', 'vergaderjaar', 'url', 'sha256'] as const;

/** Letters that the manifest does not name are rows, too, with nothing but their file. */
const rows = ({ entries, unlisted }: CorpusList): Cell[][] => [
  ...entries.map((entry) => columns.map((name): Cell => entry[name])),
  ...unlisted.map((file) => columns.map((name): Cell => ({ file, held: 'unlisted' })[name as 'file' | 'held'] ?? null)),
];

export const corpusListRenderers = {
  table: (list, { screen }) => table(list, screen),
  json: (list) => `${JSON.stringify(list, null, 2)}\n`,
  csv: (list, { excel = false }) => (excel ? dialects.excel.bom : '') + csvLines([[...columns], ...rows(list)], excel),
  markdown: (list, { screen }) => markdown(list, screen),
} as const satisfies Record<string, (list: CorpusList, options: CorpusOptions) => string>;
