/** What stands in the columns of each table: for spreadsheets and for the description beside the CSV. */
import type { TableName } from './tables.js';

/** `date` is a day, or where no more is known a month; `day` is always a day; `list` is parted by «; ». */
export type ColumnType = 'text' | 'list' | 'id' | 'date' | 'day' | 'count' | 'amount' | 'yesno' | 'address';

export interface Column {
  readonly type: ColumnType;
  readonly about: string;
}

const around: Readonly<Record<string, Column>> = {
  letter: { type: 'id', about: 'The letter: kst-31497-422' },
  letter_date: { type: 'date', about: 'Its date: a day, or a month where no day is printed' },
  printed: { type: 'text', about: 'What the letter prints, damage included' },
  sentence: { type: 'text', about: 'The sentence around it, cleaned' },
  line: { type: 'count', about: 'Its line in the source text, from 1' },
  page: { type: 'count', about: 'Its page, from 1' },
  file: { type: 'text', about: 'The file of the letter' },
};

const dueColumns: Readonly<Record<string, Column>> = {
  due: { type: 'text', about: 'The term as EDTF (ISO 8601-2)' },
  due_start: { type: 'day', about: 'The first day that the term can mean' },
  due_end: { type: 'day', about: 'The last day that the term can mean' },
  due_approximate: { type: 'yesno', about: 'Whether the term is a rough one' },
};

const intervals: Readonly<Record<string, Column>> = {
  value: { type: 'text', about: 'The date as EDTF (ISO 8601-2)' },
  start: { type: 'day', about: 'The first day that it can mean' },
  end: { type: 'day', about: 'The last day that it can mean' },
};

const own: Readonly<Record<TableName, Readonly<Record<string, Column>>>> = {
  measures: {
    number: { type: 'text', about: 'The number of the measure: 8a' },
    series: { type: 'text', about: 'maatregel, prioriteit, thema, or as printed' },
    parent: { type: 'text', about: 'The measure that it is a part of' },
    title: { type: 'text', about: 'Its title' },
    group: { type: 'text', about: 'The group in which it stands' },
    status: { type: 'text', about: 'How far it has come' },
    status_basis: { type: 'text', about: 'What tells the status' },
    goals: { type: 'list', about: 'The numbers of the goals that it serves' },
    explicit: { type: 'yesno', about: 'Whether the letter prints its number' },
  },
  references: {
    id: { type: 'id', about: 'The document cited: kst-31497-371' },
    kind: { type: 'text', about: 'kamerstuk, toezegging, document, handelingen or aanhangsel' },
    chamber: { type: 'text', about: 'TK, EK or VV' },
    vergaderjaar: { type: 'text', about: 'The parliamentary year: 2021-2022' },
    damaged: { type: 'yesno', about: 'Whether it was damaged and repaired' },
    incomplete: { type: 'yesno', about: 'Whether the chapter of the budget is missing' },
    footnote: { type: 'count', about: 'The footnote in which it stands' },
    url: { type: 'address', about: 'Its official page' },
  },
  motions: {
    id: { type: 'id', about: 'The motion: kst-31497-375' },
    kind: { type: 'text', about: 'motie or amendement' },
    submitters: { type: 'list', about: 'Members who submitted it, with their party where printed' },
    cosigned: { type: 'yesno', about: 'Whether others signed (c.s.)' },
    subject: { type: 'text', about: 'What it is about, as the letter says' },
    measure: { type: 'text', about: 'The measure under which it falls' },
    disposition: { type: 'text', about: 'What became of it' },
    ids_basis: { type: 'text', about: 'What tells the id' },
  },
  commitments: {
    kind: { type: 'text', about: 'made: this letter promises; cited: it speaks of an earlier promise' },
    id: { type: 'list', about: 'As registered: TZ202405-067' },
    to: { type: 'list', about: 'Members to whom it was made' },
    made_in: { type: 'list', about: 'The debate or letter where it was made' },
    ...dueColumns,
    event: { type: 'text', about: 'A term that is bound to an event' },
    disposition: { type: 'text', about: 'What became of it' },
  },
  dates: {
    ...intervals,
    kind: { type: 'text', about: 'day, month, quarter, half, season, …' },
    role: { type: 'text', about: 'deadline, past, period, publication, title or other' },
  },
  planning: {
    title: { type: 'text', about: 'The bill, scheme or product' },
    kind: { type: 'text', about: 'wetsvoorstel, amvb, regeling or product' },
    measures: { type: 'list', about: 'The measures that it belongs to' },
    stage: { type: 'text', about: 'The milestone: indiening, inwerkingtreding, …' },
    phase: { type: 'text', about: 'The part of it for which this date holds' },
    chamber: { type: 'text', about: 'TK or EK' },
    state: { type: 'text', about: 'planned, realised or undated' },
    ...intervals,
  },
  goals: {
    number: { type: 'count', about: 'The number of the goal' },
    title: { type: 'text', about: 'Its title' },
    measures: { type: 'list', about: 'The measures that serve it' },
  },
  amounts: { eur: { type: 'amount', about: 'The amount in euros' } },
  footnotes: {
    number: { type: 'count', about: 'The number of the footnote' },
    text: { type: 'text', about: 'Its text, cleaned' },
    marker_line: { type: 'count', about: 'The line of its mark in the text' },
  },
  corrections: {
    kind: { type: 'text', about: 'What was corrected: word, reference, mark, …' },
    corrected: { type: 'text', about: 'What it should read' },
    rule: { type: 'text', about: 'The rule that says so' },
    reason: { type: 'text', about: 'Why' },
  },
  warnings: {
    code: { type: 'text', about: 'The kind of warning' },
    message: { type: 'text', about: 'What needs a look' },
  },
};

/** What a column of a table holds. Throws where a table has a column that is not described here. */
export function columnOf(table: TableName, name: string): Column {
  const column = own[table][name] ?? around[name];
  if (column === undefined) throw new TypeError(`${table}.${name} is not described`);
  return column;
}
