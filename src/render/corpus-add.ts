/** What was entered in a manifest. */
import type { CorpusAdd } from '../types.js';
import type { CorpusOptions } from './corpus-words.js';
import { gridText } from './grid.js';
import { oneLine } from './text.js';

const columns = ['action', 'date', 'id', 'file', 'title'] as const;

export const corpusAddRenderers = {
  table: ({ manifest, dryRun, letters }, { screen }) => {
    const { say, theme } = screen;
    const rows = letters.map(({ action, date, id, file, copied, title }) => [
      say(`corpus.action.${action}`),
      date,
      id,
      copied && file !== null ? say('corpus.copied', { file }) : file,
      title,
    ]);
    const head = say(dryRun ? 'corpus.add-dry' : 'corpus.add-head', { count: letters.length, manifest });
    const names = columns.map((name) => say(`corpus.column.${name}`));
    return `${theme.strong(oneLine(head))}\n\n${gridText(names, rows, screen)}`;
  },
  json: (added) => `${JSON.stringify(added, null, 2)}\n`,
} as const satisfies Record<string, (added: CorpusAdd, options: CorpusOptions) => string>;
