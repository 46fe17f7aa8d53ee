/** How a result becomes text: a map by the name of the format. */
import type { LetterResult } from '../types.js';
import { csv } from './csv.js';
import { grid } from './grid.js';
import { json } from './json.js';
import { ndjson } from './ndjson.js';
import { summary } from './summary.js';
import type { Renderer, RenderOptions } from './types.js';

export { changes } from './changes.js';
export { facts, withoutContext } from './facts.js';
export { calendar } from './ics.js';
export { corpusAddRenderers } from './corpus-add.js';
export { corpusListRenderers } from './corpus-list.js';
export { corpusVerifyRenderers } from './corpus-verify.js';
export type { CorpusKey } from './corpus-words.js';
export { type Gaps, gapsRenderers } from './gaps.js';
export { overdueRenderers } from './overdue.js';
export { timelineRenderers } from './timeline.js';
export type { TimelineKey } from './timeline-words.js';
export { datapackage } from './datapackage.js';
export { reviewHead, reviewLines } from './review.js';
export { workbook } from './xlsx.js';
export { isTableName, tableNames, type TableName } from './tables.js';
export type { Packing, Renderer, Rendering, RenderOptions, Say, Screen, ScreenKey, Theme } from './types.js';

/** For people: a summary per letter, or one table of all letters. */
const table: Renderer = ({ table, screen }) => {
  if (table !== undefined) return grid(table, screen);
  let gap = '';
  return {
    open: '',
    letter: (result) => {
      const text = gap + summary(result, screen);
      gap = '\n';
      return text;
    },
    close: () => '',
  };
};

export const renderers = { json, ndjson, csv, table } as const satisfies Record<string, Renderer>;

export type FormatName = keyof typeof renderers;

/** All letters at once, for who has them at hand. */
export function render(format: FormatName, results: readonly LetterResult[], options: RenderOptions): string {
  const { open, letter, close } = renderers[format](options);
  return open + results.map(letter).join('') + close();
}
