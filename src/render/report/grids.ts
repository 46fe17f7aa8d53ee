/** The tables: everything that the pictures show, and all that they leave out. */
import type { MeasureHistory, State } from '../../types.js';
import { type Child, h, type Markup, many } from './html.js';
import { titleMarkup } from './glance.js';
import { stepsOf } from './moves.js';
import { type Desk, doubt, opening, stateLink } from './parts.js';
import { type Promised, promiseText, promiseTitle, termText } from './promises.js';
import { dayOf, daysText, doubts, path, stepText } from './slips.js';
import { source, steps } from './steps.js';
import { table } from './table.js';

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
      of: ({ last }) => [last?.value ?? 'unknown'],
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

export function planGrid(desk: Desk): Markup {
  const { say, timeline } = desk;
  type Row = (typeof timeline.planning)[number];
  const nameOf = ({ title, stage }: Row): string => `${title}: ${say(`stage.${stage}`)}`;
  return table<Row>({
    id: 'planning',
    caption: say('report.planning'),
    empty: say('report.no-slips'),
    about: say('report.days-about'),
    rows: timeline.planning,
    groups: {
      label: say('report.step'),
      of: ({ stage }) => [stage],
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
      of: ({ group }) => [group],
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
