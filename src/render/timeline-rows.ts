/** The rows of a timeline for CSV: one for each thing that a letter says, letter by letter. */
import type { Timeline } from '../types.js';
import type { Cell } from './tables.js';

/** What a row is read from; empty where a kind has no such thing. */
interface Row {
  readonly kind: 'measure' | 'motion' | 'planning' | 'commitment';
  readonly id: Cell;
  readonly title: Cell;
  readonly stage?: Cell;
  readonly phase?: Cell;
  readonly chamber?: Cell;
  readonly letter: string;
  readonly date: string | null;
  readonly status: Cell;
  readonly value?: Cell;
  readonly start?: Cell;
  readonly end?: Cell;
  readonly approximate?: Cell;
  readonly days?: Cell;
  readonly doubts: readonly string[];
  readonly printed: string | null;
  readonly span: { readonly line: number; readonly page: number | null };
}

const columns: Readonly<Record<string, (row: Row, files: ReadonlyMap<string, string>) => Cell>> = {
  kind: ({ kind }) => kind,
  id: ({ id }) => id,
  title: ({ title }) => title,
  stage: ({ stage }) => stage ?? null,
  phase: ({ phase }) => phase ?? null,
  chamber: ({ chamber }) => chamber ?? null,
  letter: ({ letter }) => letter,
  letter_date: ({ date }) => date,
  status: ({ status }) => status,
  value: ({ value }) => value ?? null,
  start: ({ start }) => start ?? null,
  end: ({ end }) => end ?? null,
  approximate: ({ approximate }) => approximate ?? null,
  days: ({ days }) => days ?? null,
  doubts: ({ doubts }) => doubts,
  printed: ({ printed }) => printed,
  line: ({ span }) => span.line,
  page: ({ span }) => span.page,
  file: ({ letter }, files) => files.get(letter) ?? null,
};

export const timelineColumns = Object.keys(columns);

export function timelineRows(timeline: Timeline): Cell[][] {
  const files = new Map(timeline.letters.map(({ key, file }) => [key, file]));
  const rows = [...measures(timeline), ...motions(timeline), ...plans(timeline), ...promises(timeline)];
  return rows.map((row) => Object.values(columns).map((cell) => cell(row, files)));
}

const measures = ({ measures: list }: Timeline): Row[] =>
  list.flatMap(({ number, series, history }) =>
    history.map(({ letter, date, title, value, printed, others, span }) => ({
      kind: 'measure',
      id: series === 'maatregel' ? number : `${series}:${number}`,
      title,
      letter,
      date,
      status: value,
      doubts: others,
      printed,
      span,
    })),
  );

const motions = ({ motions: list }: Timeline): Row[] =>
  list.flatMap(({ id, subject, history }) =>
    history.map(({ letter, date, value, printed, others, span }) => ({
      kind: 'motion',
      id,
      title: subject,
      letter,
      date,
      status: value,
      doubts: others,
      printed,
      span,
    })),
  );

const plans = ({ planning }: Timeline): Row[] =>
  planning.flatMap(({ ids, stage, chamber, phase, days, doubts, history }) =>
    history.map(({ letter, date, title, state, edtf, start, end, approximate, printed, span }, at) => ({
      kind: 'planning',
      id: ids,
      title,
      stage,
      phase,
      chamber,
      letter,
      date,
      status: state,
      value: edtf,
      start,
      end,
      approximate,
      // How far it moved in all is said once, where the story ends.
      days: at === history.length - 1 ? days : null,
      doubts,
      printed,
      span,
    })),
  );

const promises = ({ commitments }: Timeline): Row[] =>
  commitments.flatMap(({ ids, history }) =>
    history.map(({ letter, date, value, due, event, printed, span }) => ({
      kind: 'commitment',
      id: ids,
      title: event,
      letter,
      date,
      status: value,
      value: due?.edtf ?? null,
      start: due?.start ?? null,
      end: due?.end ?? null,
      approximate: due?.approximate ?? null,
      doubts: [],
      printed,
      span,
    })),
  );
