/** The tables: everything that the pictures show, and all that they leave out. */
import type { MeasureHistory, Motion, MotionHistory, State, TimelineLetter } from '../../types.js';
import { type Child, h, type Markup, many } from './html.js';
import { titleMarkup } from './glance.js';
import { stepsOf } from './moves.js';
import { outcomeOf, tellingEntry } from './outcomes.js';
import { type Desk, doubt, type Entry, official, opening, placeText, shortDate, stateLink } from './parts.js';
import { type Promised, promiseText, promiseTitle, termText } from './promises.js';
import { dayOf, daysText, doubts, path, stepText } from './slips.js';
import { table } from './table.js';

const source = (desk: Desk, kind: Parameters<typeof opening>[1], entry: Entry | undefined, title: string): Child =>
  entry === undefined ? null : opening(desk, kind, entry, title, placeText(desk, entry));

/** «what each letter says», each with the date of its letter. */
const steps = (
  desk: Desk,
  kind: 'measure' | 'motion',
  history: readonly (Entry & { readonly value: State })[],
  title: string,
): Markup =>
  h(
    'ol',
    { class: 'path' },
    ...history.map((entry) =>
      h(
        'li',
        {},
        h('span', { class: 'under' }, shortDate(desk.shelves, entry.letter, desk.lang, desk.say)),
        ' ',
        stateLink(desk, kind, entry, title),
      ),
    ),
  );

export function measureGrid(desk: Desk): Markup {
  const { say, timeline } = desk;
  const series = new Set(timeline.measures.map((one) => one.series));
  const entryOf = ({ history }: MeasureHistory): MeasureHistory['history'][number] | undefined =>
    history.findLast(({ value }) => value !== 'unknown') ?? history.at(-1);
  const lastStep = (one: MeasureHistory): string => {
    const step = stepsOf(one, desk.changeOf).at(-1) ?? null;
    return step === null ? '' : say(`diff.change.${step}`);
  };
  return table<MeasureHistory>({
    id: 'measures',
    caption: say('report.measures'),
    empty: say('report.no-measures'),
    rows: timeline.measures,
    groups: {
      label: say('report.status'),
      of: ({ last }) => last?.value ?? 'unknown',
      words: (state) => say(`state.${state as State}`),
    },
    columns: [
      {
        label: say('report.number'),
        head: true,
        cell: (one) => (series.size > 1 ? `${one.series} ${one.number}` : one.number),
        value: ({ number }) => Number.parseInt(number, 10),
      },
      { label: say('report.title'), cell: (one) => titles(one, desk) },
      {
        label: say('report.status'),
        cell: (one) => {
          const entry = entryOf(one);
          return entry === undefined
            ? null
            : stateLink(desk, 'measure', entry, say('report.measure-number', { number: one.number }));
        },
      },
      { label: say('report.last-change'), cell: lastStep },
      {
        label: say('report.course'),
        cell: (one) => steps(desk, 'measure', one.history, say('report.measure-number', { number: one.number })),
      },
      {
        label: say('report.source'),
        cell: (one) => source(desk, 'measure', entryOf(one), say('report.measure-number', { number: one.number })),
      },
      {
        label: say('report.look'),
        cell: (one) =>
          one.history
            .filter(({ others }) => others.length > 0)
            .map((entry) =>
              doubt(
                `${desk.shelves.name(entry.letter)}: ${say('report.also-says', { states: entry.others.map((other) => say(`state.${other}`)).join(', ') })}`,
              ),
            ),
      },
    ],
  });
}

function titles({ titles: all }: MeasureHistory, { say }: Desk): Child {
  const [now, before] = [all.at(-1) ?? '', all.at(-2)];
  if (before === undefined) return now;
  const changed = titleMarkup(before, now);
  const word = changed === null ? say('report.was') : say('report.title-changed');
  return [now, h('span', { class: 'was' }, `${word} `, changed ?? before)];
}

type MotionRow = { readonly history: MotionHistory } | { readonly nameless: Motion; readonly letter: TimelineLetter };

/** Motions by id, then the mentions that print none: which they are cannot be told, and they are not left out. */
export function motionGrid(desk: Desk): Markup {
  const { say, timeline, shelves } = desk;
  const rows: MotionRow[] = [
    ...timeline.motions.map((history) => ({ history })),
    ...shelves.all.flatMap(({ letter, result }) =>
      result.motions.filter(({ ids }) => ids.length === 0).map((nameless) => ({ nameless, letter })),
    ),
  ];
  const stateOf = (row: MotionRow): State =>
    'history' in row ? outcomeOf(row.history) : row.nameless.disposition.value;
  const entryOf = (row: MotionRow): (Entry & { value: State }) | undefined =>
    'history' in row
      ? tellingEntry(row.history)
      : {
          letter: row.letter.key,
          span: row.nameless.disposition.span ?? row.nameless.span,
          value: row.nameless.disposition.value,
        };
  const nameOf = (row: MotionRow): string => ('history' in row ? row.history.id : say('report.nameless'));
  const people = (row: MotionRow): string =>
    ('history' in row ? row.history.submitters : row.nameless.submitters)
      .map(({ name, party }) => (party === null ? name : `${name} (${party})`))
      .join(', ');
  return table<MotionRow>({
    id: 'motions',
    caption: say('report.motions'),
    empty: say('report.no-motions'),
    rows,
    groups: {
      label: say('report.outcome'),
      of: stateOf,
      words: (state) => (state === 'unknown' ? say('report.no-outcome') : say(`state.${state as State}`)),
    },
    columns: [
      {
        label: say('report.motion'),
        head: true,
        cell: (row) => ('history' in row ? official(row.history.id, say) : nameOf(row)),
      },
      {
        label: say('report.subject'),
        cell: (row) => ('history' in row ? row.history.subject : (row.nameless.subject ?? row.nameless.printed)) ?? '',
      },
      { label: say('report.submitters'), cell: people },
      {
        label: say('report.outcome'),
        cell: (row) => {
          const entry = entryOf(row);
          return entry === undefined ? null : stateLink(desk, 'motion', entry, nameOf(row));
        },
      },
      {
        label: say('report.course'),
        cell: (row) => ('history' in row ? steps(desk, 'motion', row.history.history, row.history.id) : null),
      },
      { label: say('report.source'), cell: (row) => source(desk, 'motion', entryOf(row), nameOf(row)) },
      { label: say('report.look'), cell: (row) => ('history' in row ? motionDoubts(row.history, desk) : null) },
    ],
  });
}

const motionDoubts = ({ probably, history }: MotionHistory, { say, shelves }: Desk): Child => [
  ...probably.map(({ id }) => doubt(say('diff.probable-id', { id }))),
  ...history
    .filter(({ others }) => others.length > 0)
    .map(({ letter, others }) =>
      doubt(
        `${shelves.name(letter)}: ${say('report.also-says', { states: others.map((other) => say(`state.${other}`)).join(', ') })}`,
      ),
    ),
];

export function planGrid(desk: Desk): Markup {
  const { say, timeline } = desk;
  type Row = (typeof timeline.planning)[number];
  const nameOf = ({ title, stage }: Row): string => `${title}: ${say(`stage.${stage}`)}`;
  return table<Row>({
    id: 'planning',
    caption: say('report.planning'),
    empty: say('report.no-slips'),
    rows: timeline.planning,
    groups: {
      label: say('report.step'),
      of: ({ stage }) => stage,
      words: (stage) => say(`stage.${stage as Row['stage']}`),
    },
    columns: [
      {
        label: say('report.bill'),
        head: true,
        cell: ({ title, names }) =>
          many(
            title,
            names.length === 0
              ? null
              : h('span', { class: 'was' }, say('report.also-called', { names: names.join('; ') })),
          ),
      },
      { label: say('report.step'), cell: (row) => stepText(row, desk) },
      { label: say('report.state'), cell: ({ history }) => say(`plan.${history.at(-1)?.state ?? 'undated'}`) },
      {
        label: say('report.course'),
        cell: (row) => path(row, desk),
        value: ({ history }) => {
          const last = history.at(-1);
          return last === undefined ? '' : (dayOf(last) ?? '');
        },
      },
      { label: say('report.days'), number: true, cell: (row) => daysText(row, desk), value: ({ days }) => days },
      { label: say('report.measure'), cell: ({ measures }) => measures.join(', ') },
      { label: say('report.source'), cell: (row) => source(desk, 'planning', row.history.at(-1), nameOf(row)) },
      { label: say('report.look'), cell: (row) => doubts(row, desk) },
    ],
  });
}

export function promiseGrid(promises: readonly Promised[], desk: Desk): Markup {
  const { say } = desk;
  return table<Promised>({
    id: 'promises',
    caption: say('report.promises'),
    empty: say('report.no-promises'),
    rows: promises,
    groups: {
      label: say('report.group'),
      of: ({ group }) => group,
      words: (group) => say(`report.group.${group as Promised['group']}`),
    },
    columns: [
      {
        label: say('report.promise'),
        head: true,
        cell: (row) => opening(desk, 'commitment', row.entry, promiseTitle(row, desk), promiseText(row)),
      },
      { label: say('report.registered'), cell: ({ one }) => one.ids.join(', ') },
      {
        label: say('report.to'),
        cell: ({ one }) => one.to.map(({ name, party }) => (party === null ? name : `${name} (${party})`)).join(', '),
      },
      {
        label: say('report.term'),
        cell: (row) => termText(row, desk),
        value: ({ due }) => due?.end ?? due?.start ?? '',
      },
      { label: say('report.group'), cell: ({ group }) => say(`report.group.${group}`) },
      { label: say('report.status'), cell: ({ entry }) => stateLink(desk, 'commitment', entry, say('report.promise')) },
      { label: say('report.source'), cell: (row) => source(desk, 'commitment', row.entry, promiseTitle(row, desk)) },
    ],
  });
}
