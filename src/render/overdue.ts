/** What is past on a day and not reported done: three groups, of which only the first is certain. */
import type { Overdue, OverdueItem } from '../types.js';
import { csvLines, dialects } from './csv.js';
import { stageText } from './diff-words.js';
import type { Cell } from './tables.js';
import { oneLine, shorten } from './text.js';
import { type Told, toldMarkdown, toldScreen, type ToldSection } from './told.js';
import { type AnyScreen, lettersHead, placesOf, type TimelineKey } from './timeline-words.js';

export interface AnswerOptions {
  /** CSV for Dutch Excel. */
  readonly excel?: boolean;
  /** What is told by its number alone otherwise, too. */
  readonly all?: boolean;
  readonly screen: AnyScreen;
}

const groups = [
  ['past', 'overdue.past'],
  ['pastByWording', 'overdue.wording'],
  ['noDate', 'overdue.no-date'],
] as const satisfies readonly (readonly [keyof Overdue, TimelineKey])[];

/** So much of a promise tells which it is. */
const promiseWidth = 160;

function told(item: OverdueItem, place: ReturnType<typeof placesOf>, screen: AnyScreen): Told {
  const { say } = screen;
  const { title, stage, ids, printed, due, event, days, lastDay, value } = item;
  const words = shorten(oneLine(item.sentence ?? printed ?? ''), promiseWidth);
  const name =
    title === null || stage === null
      ? words || say('timeline.promise')
      : `${title}: ${stageText({ ...item, stage, chamber: null }, screen)}`;
  const since = lastDay === null || days === null || days <= 0 ? '' : say('overdue.since', { day: lastDay, days });
  const term = due === null || due.printed === '' ? (event ?? '') : oneLine(due.printed);
  return {
    label: [...ids, name].join('  '),
    text: [term, since].filter((part) => part !== '').join(' · '),
    notes: [
      say('overdue.said', { place: place(item), state: stateText(value, screen) }),
      ...item.candidates.map((one) =>
        say('overdue.perhaps', { title: one.title, state: stateText(one.value, screen), place: place(one) }),
      ),
    ],
  };
}

/** A status, or the state of a milestone. */
const stateText = (value: string, { say }: AnyScreen): string =>
  value === 'planned' || value === 'realised' || value === 'undated'
    ? say(`plan.${value}`)
    : say(`state.${value}` as 'state.open');

function sectionsOf(found: Overdue, screen: AnyScreen): ToldSection[] {
  const place = placesOf(found.letters, screen.say);
  return groups.map(([group, key]) => ({
    heading: screen.say(key, { count: found[group].length }),
    items: found[group].map((item) => told(item, place, screen)),
    rest: '',
  }));
}

const head = ({ on, letters, past, pastByWording, noDate }: Overdue, screen: AnyScreen): string[] => [
  screen.say('overdue.head', { on, past: past.length, wording: pastByWording.length, undated: noDate.length }),
  ...lettersHead(letters, screen),
];

const columns: Readonly<
  Record<string, (item: OverdueItem, group: string, files: ReadonlyMap<string, string>) => Cell>
> = {
  group: (_, group) => group,
  kind: ({ kind }) => kind,
  id: ({ ids }) => ids,
  title: ({ title }) => title,
  stage: ({ stage }) => stage,
  phase: ({ phase }) => phase,
  letter: ({ letter }) => letter,
  letter_date: ({ date }) => date,
  status: ({ value }) => value,
  due: ({ due }) => due?.edtf ?? null,
  due_approximate: ({ due }) => due?.approximate ?? null,
  event: ({ event }) => event,
  last_day: ({ lastDay }) => lastDay,
  days: ({ days }) => days,
  perhaps: ({ candidates }) => candidates.map(({ letter, span }) => `${letter}, line ${span.line}`),
  printed: ({ printed }) => printed,
  sentence: ({ sentence }) => sentence ?? null,
  line: ({ span }) => span.line,
  page: ({ span }) => span.page,
  file: ({ letter }, _, files) => files.get(letter) ?? null,
};

const groupNames = { past: 'past', pastByWording: 'past_by_wording', noDate: 'no_date' } as const;

function rows(found: Overdue): Cell[][] {
  const files = new Map(found.letters.map(({ key, file }) => [key, file]));
  return groups.flatMap(([group]) =>
    found[group].map((item) => Object.values(columns).map((cell) => cell(item, groupNames[group], files))),
  );
}

export const overdueRenderers = {
  table: (found, { screen }) => toldScreen(head(found, screen), sectionsOf(found, screen), screen),
  json: (found) => `${JSON.stringify(found, null, 2)}\n`,
  csv: (found, { excel = false }) =>
    (excel ? dialects.excel.bom : '') + csvLines([Object.keys(columns), ...rows(found)], excel),
  markdown: (found, { screen }) =>
    toldMarkdown(head(found, screen), sectionsOf(found, screen), [
      screen.say('column.what'),
      screen.say('column.history'),
      screen.say('column.notes'),
    ]),
} as const satisfies Record<string, (found: Overdue, options: AnswerOptions) => string>;
