/** Documents that letters cite and the corpus lacks, most cited first. */
import type { Gap, TimelineLetter } from '../types.js';
import { csvLines, dialects } from './csv.js';
import type { AnswerOptions } from './overdue.js';
import type { Cell } from './tables.js';
import { toldMarkdown, toldScreen, type ToldSection } from './told.js';
import { type AnyScreen, placesOf } from './timeline-words.js';

/** The gaps, and the letters that their citations point into. */
export interface Gaps {
  readonly gaps: readonly Gap[];
  readonly letters: readonly TimelineLetter[];
}

function section({ gaps, letters }: Gaps, { say }: AnyScreen): ToldSection[] {
  const place = placesOf(letters, say);
  const items = gaps.map(({ id, url, probably, cited }) => ({
    label: url === null ? id : `${id}  ${url}`,
    text: say('gaps.cited', { count: cited.length, places: cited.map(place).join('; ') }),
    notes: probably === null ? [] : [say('probably', { id: probably.id })],
  }));
  return [{ heading: '', items, rest: '' }];
}

const head = ({ gaps, letters }: Gaps, { say }: AnyScreen): string[] => [
  gaps.length === 0
    ? say('gaps.none', { letters: letters.length })
    : say('gaps.head', { count: gaps.length, letters: letters.length }),
];

type Citation = Gap['cited'][number];

/** A row per citation, so that each can be looked up. */
const columns: Readonly<Record<string, (gap: Gap, cited: Citation, letter: TimelineLetter | undefined) => Cell>> = {
  id: ({ id }) => id,
  url: ({ url }) => url,
  probably: ({ probably }) => probably?.id ?? null,
  mentions: ({ mentions }) => mentions,
  letter: (_, { letter }) => letter,
  letter_date: (_, __, letter) => letter?.date ?? null,
  line: (_, { span }) => span.line,
  page: (_, { span }) => span.page,
  file: (_, __, letter) => letter?.file ?? null,
};

function rows({ gaps, letters }: Gaps): Cell[][] {
  const byKey = new Map(letters.map((letter) => [letter.key, letter]));
  return gaps.flatMap((gap) =>
    gap.cited.map((cited) => Object.values(columns).map((cell) => cell(gap, cited, byKey.get(cited.letter)))),
  );
}

export const gapsRenderers = {
  table: (found, { screen }) => toldScreen(head(found, screen), section(found, screen), screen),
  json: ({ gaps }) => `${JSON.stringify(gaps, null, 2)}\n`,
  csv: (found, { excel = false }) =>
    (excel ? dialects.excel.bom : '') + csvLines([Object.keys(columns), ...rows(found)], excel),
  markdown: (found, { screen }) =>
    toldMarkdown(head(found, screen), section(found, screen), [
      screen.say('column.what'),
      screen.say('column.history'),
      screen.say('column.notes'),
    ]),
} as const satisfies Record<string, (found: Gaps, options: AnswerOptions) => string>;
