/**
 * The tables of a letter, for CSV and for the screen. A new table is one entry here: its rows and
 * its own columns. The columns around them (which letter, where in it) are the same for all.
 */
import type { LetterResult, Reference, Span, Submitter } from '../types.js';

export type Cell = string | number | boolean | null | readonly (string | number)[];

/** What the columns at the end of every table are read from. */
interface Placed {
  readonly printed?: string | null | undefined;
  readonly sentence?: string | undefined;
  readonly span: Span | null;
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: (result: LetterResult) => readonly (readonly Cell[])[];
}

const before: Readonly<Record<string, (result: LetterResult) => Cell>> = {
  letter: ({ letter }) => letter.id,
  letter_date: ({ letter }) => letter.date,
};

const after: Readonly<Record<string, (row: Placed, result: LetterResult) => Cell>> = {
  printed: ({ printed }) => printed ?? null,
  sentence: ({ sentence }) => sentence ?? null,
  line: ({ span }) => span?.line ?? null,
  page: ({ span }) => span?.page ?? null,
  file: (_, { source }) => source.file,
};

function table<Row extends Placed>(
  rowsOf: (result: LetterResult) => readonly Row[],
  columns: Readonly<Record<string, (row: Row) => Cell>>,
): Table {
  const own = Object.values(columns);
  const first = Object.values(before);
  const last = Object.values(after);
  return {
    columns: [before, columns, after].flatMap(Object.keys),
    rows: (result) =>
      rowsOf(result).map((row) => [
        ...first.map((cell) => cell(result)),
        ...own.map((cell) => cell(row)),
        ...last.map((cell) => cell(row, result)),
      ]),
  };
}

/** A citation without an id keeps its row: what could not be read is what people must look at. */
const rowPerId = ({ references }: LetterResult): readonly (Reference & { readonly id: string | null })[] =>
  references.flatMap((reference) =>
    (reference.ids.length > 0 ? reference.ids : [null]).map((id) => ({ ...reference, id })),
  );

/** Addresses are not paired with ids in the result (an incomplete id has none), but end in their id. */
const addressOf = ({ id, urls }: { id: string | null; urls: readonly string[] }) =>
  id === null ? null : (urls.find((url) => url.endsWith(`/${id}.html`)) ?? null);

/** «Van den Hul (PvdA)». */
const named = ({ name, party }: Submitter): string => (party === null ? name : `${name} (${party})`);

/** A bill has a row for each of its milestones. */
const rowPerMilestone = ({ planning }: LetterResult) =>
  planning.flatMap(({ title, kind, measures, milestones }) =>
    milestones.map((milestone) => ({ ...milestone, title, kind, measures })),
  );

export const tables = {
  measures: table(({ measures }) => measures.map((measure) => ({ ...measure, printed: measure.status.printed })), {
    number: ({ number }) => number,
    series: ({ series }) => series,
    parent: ({ parent }) => parent,
    title: ({ title }) => title,
    group: ({ group }) => group,
    status: ({ status }) => status.value,
    status_basis: ({ status }) => status.basis,
    goals: ({ goals }) => goals,
    explicit: ({ explicit }) => explicit,
  }),
  references: table(rowPerId, {
    id: ({ id }) => id,
    kind: ({ kind }) => kind,
    chamber: ({ chamber }) => chamber,
    vergaderjaar: ({ vergaderjaar }) => vergaderjaar,
    damaged: ({ damaged }) => damaged,
    incomplete: ({ incomplete }) => incomplete,
    footnote: ({ footnote }) => footnote,
    url: addressOf,
  }),
  motions: table(({ motions }) => motions, {
    id: ({ ids }) => ids,
    kind: ({ kind }) => kind,
    submitters: ({ submitters }) => submitters.map(named),
    cosigned: ({ cosigned }) => cosigned,
    subject: ({ subject }) => subject ?? null,
    measure: ({ measure }) => measure,
    disposition: ({ disposition }) => disposition.value,
    ids_basis: ({ idsBasis }) => idsBasis,
  }),
  commitments: table(({ commitments }) => commitments, {
    kind: ({ kind }) => kind,
    id: ({ ids }) => ids,
    to: ({ to }) => to.map(named),
    made_in: ({ madeIn }) => madeIn?.title ?? madeIn?.ids ?? null,
    due: ({ due }) => due?.edtf ?? null,
    due_start: ({ due }) => due?.start ?? null,
    due_end: ({ due }) => due?.end ?? null,
    due_approximate: ({ due }) => due?.approximate ?? null,
    event: ({ event }) => event,
    disposition: ({ disposition }) => disposition.value,
  }),
  dates: table(({ dates }) => dates, {
    value: ({ edtf }) => edtf,
    start: ({ start }) => start,
    end: ({ end }) => end,
    kind: ({ kind }) => kind,
    role: ({ role }) => role,
  }),
  planning: table(rowPerMilestone, {
    title: ({ title }) => title,
    kind: ({ kind }) => kind,
    measures: ({ measures }) => measures,
    stage: ({ stage }) => stage,
    phase: ({ phase }) => phase,
    chamber: ({ chamber }) => chamber,
    state: ({ state }) => state,
    value: ({ date }) => date?.edtf ?? null,
    start: ({ date }) => date?.start ?? null,
    end: ({ date }) => date?.end ?? null,
  }),
  goals: table(({ goals }) => goals, {
    number: ({ number }) => number,
    title: ({ title }) => title,
    measures: ({ measures }) => measures,
  }),
  amounts: table(({ amounts }) => amounts, {
    eur: ({ eur }) => eur,
  }),
  footnotes: table(({ footnotes }) => footnotes, {
    number: ({ number }) => number,
    text: ({ text }) => text ?? null,
    marker_line: ({ marker }) => marker?.line ?? null,
  }),
  corrections: table(({ corrections }) => corrections ?? [], {
    kind: ({ kind }) => kind,
    corrected: ({ corrected }) => corrected,
    rule: ({ rule }) => rule,
    reason: ({ reason }) => reason,
  }),
  warnings: table(({ warnings }) => warnings, {
    code: ({ code }) => code,
    message: ({ message }) => message ?? null,
  }),
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof tables;

export const tableNames = Object.keys(tables) as TableName[];

export const isTableName = (name: string): name is TableName => Object.hasOwn(tables, name);

/** The rows of one table as objects by column, for JSON. */
export function rowObjects(name: TableName, result: LetterResult): Record<string, Cell>[] {
  const { columns, rows } = tables[name];
  return rows(result).map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null])));
}
