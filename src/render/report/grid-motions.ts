/** The table of motions. */
import type { Motion, MotionHistory, State, TimelineLetter } from '../../types.js';
import { type Child, type Markup } from './html.js';
import { allOpen, isOpenState, namelessNote, namelessOf, outcomeOf, tellingEntry } from './outcomes.js';
import { type Desk, doubt, type Entry, official, stateLink } from './parts.js';
import { source, steps } from './steps.js';
import { table } from './table.js';

type MotionRow = { readonly history: MotionHistory } | { readonly nameless: Motion; readonly letter: TimelineLetter };

/** Motions by id, then the mentions that print none: which they are cannot be told, and they are not left out. */
export function motionGrid(desk: Desk): Markup {
  const { say, timeline } = desk;
  const rows: MotionRow[] = [...timeline.motions.map((history) => ({ history })), ...namelessOf(desk)];
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
    about: namelessNote(desk),
    rows,
    groups: {
      label: say('report.outcome'),
      of: (row) => (isOpenState(stateOf(row)) ? [allOpen, stateOf(row)] : [stateOf(row)]),
      words: (state) => (state === allOpen ? say('report.all-open') : say(`state.${state as State}`)),
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
