/** How a timeline becomes text: a map by the name of the format. */
import type { Timeline } from '../types.js';
import { csvLines, dialects } from './csv.js';
import type { AnswerOptions } from './overdue.js';
import { timelineSections } from './timeline-lines.js';
import { timelineColumns, timelineRows } from './timeline-rows.js';
import { lettersHead } from './timeline-words.js';
import { toldMarkdown, toldScreen } from './told.js';

export const timelineRenderers = {
  table: (timeline, { all = false, screen }) =>
    toldScreen(lettersHead(timeline.letters, screen), timelineSections(timeline, all, screen), screen),
  json: (timeline) => `${JSON.stringify(timeline, null, 2)}\n`,
  csv: (timeline, { excel = false }) =>
    (excel ? dialects.excel.bom : '') + csvLines([timelineColumns, ...timelineRows(timeline)], excel),
  markdown: (timeline, { all = false, screen }) =>
    toldMarkdown(lettersHead(timeline.letters, screen), timelineSections(timeline, all, screen), [
      screen.say('column.what'),
      screen.say('column.history'),
      screen.say('column.notes'),
    ]),
} as const satisfies Record<string, (timeline: Timeline, options: AnswerOptions) => string>;
