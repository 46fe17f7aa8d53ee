/** The rows of a diff for CSV: one for each field that changed, both letters side by side. */
import type { CommitmentSide, Diff, MeasurePartChange, PlanningChange, PlanningSide, Span } from '../types.js';
import type { AnyChange } from './diff-words.js';
import type { Cell } from './tables.js';

/** What a row is read from; the columns around it are the same for all. */
interface Field {
  readonly kind: 'measure' | 'part' | 'motion' | 'planning' | 'commitment';
  readonly id: string;
  readonly series: string | null;
  readonly parent: string | null;
  readonly field: 'status' | 'title' | 'number' | 'date' | 'due';
  /** Of a status or a date, what became of it; of anything else, that it is another. */
  readonly change: AnyChange | 'changed';
  readonly from: string | null;
  readonly to: string | null;
  readonly title: string | null;
  readonly matchedBy: string | null;
  readonly contradicted: boolean;
  readonly plan?: Pick<PlanningChange, 'stage' | 'phase' | 'days' | 'certain' | 'mergedInto'>;
  readonly evidence: { readonly from: Span | null; readonly to: Span | null };
}

const columns: Readonly<Record<string, (field: Field, diff: Diff) => Cell>> = {
  letter_from: (_, { from }) => from.id,
  letter_from_date: (_, { from }) => from.date,
  letter_to: (_, { to }) => to.id,
  letter_to_date: (_, { to }) => to.date,
  kind: ({ kind }) => kind,
  id: ({ id }) => id,
  series: ({ series }) => series,
  parent: ({ parent }) => parent,
  field: ({ field }) => field,
  change: ({ change }) => change,
  from: ({ from }) => from,
  to: ({ to }) => to,
  title: ({ title }) => title,
  stage: ({ plan }) => plan?.stage ?? null,
  phase: ({ plan }) => plan?.phase ?? null,
  days: ({ plan }) => plan?.days ?? null,
  certain: ({ plan }) => plan?.certain ?? null,
  merged_into: ({ plan }) => plan?.mergedInto ?? null,
  matched_by: ({ matchedBy }) => matchedBy,
  contradicted: ({ contradicted }) => contradicted,
  line_from: ({ evidence }) => evidence.from?.line ?? null,
  page_from: ({ evidence }) => evidence.from?.page ?? null,
  line_to: ({ evidence }) => evidence.to?.line ?? null,
  page_to: ({ evidence }) => evidence.to?.page ?? null,
  file_from: (_, { from }) => from.file,
  file_to: (_, { to }) => to.file,
};

export const diffColumns = Object.keys(columns);

/** A row per changed field; with `all`, also a row for each status that stayed as it was. */
export const diffRows = (diff: Diff, all: boolean): Cell[][] =>
  [...measureFields(diff), ...motionFields(diff), ...planFields(diff), ...promiseFields(diff)]
    .filter(({ change, from, to }) => all || change !== 'unchanged' || from !== to)
    .map((field) => Object.values(columns).map((cell) => cell(field, diff)));

const measureFields = ({ measures }: Diff): Field[] =>
  measures.flatMap((measure) => [
    ...fieldsOf('measure', measure, measure.series, null),
    ...measure.parts.flatMap((part) => fieldsOf('part', part, measure.series, measure.number)),
  ]);

function fieldsOf(kind: 'measure' | 'part', one: MeasurePartChange, series: string, parent: string | null): Field[] {
  const { number, change, status, title, numbers, matchedBy, contradicted, evidence } = one;
  const common = { kind, id: number, series, parent, title: title.to ?? title.from, matchedBy, contradicted, evidence };
  const isRenumbered = matchedBy !== null && numbers.from !== numbers.to;
  return [
    { ...common, field: 'status', change, ...status },
    ...(title.changed
      ? [{ ...common, field: 'title', change: 'changed', from: title.from, to: title.to } as const]
      : []),
    ...(isRenumbered ? [{ ...common, field: 'number', change: 'changed', ...numbers } as const] : []),
  ];
}

const motionFields = ({ motions }: Diff): Field[] =>
  motions.map(({ id, change, disposition, subject, matchedBy, contradicted, evidence }) => ({
    kind: 'motion',
    id,
    series: null,
    parent: null,
    field: 'status',
    change,
    ...disposition,
    title: subject,
    matchedBy,
    contradicted,
    evidence,
  }));

/** A milestone that is realised or planned without a date says so in the place of the date. */
const dateOf = (side: PlanningSide | null): string | null => (side === null ? null : (side.edtf ?? side.state));

const planFields = ({ planning }: Diff): Field[] =>
  planning.map((one) => ({
    kind: 'planning',
    id: '',
    series: null,
    parent: null,
    field: 'date',
    change: one.change,
    from: dateOf(one.from),
    to: dateOf(one.to),
    title: one.title,
    matchedBy: one.matchedBy,
    contradicted: one.contradicted,
    plan: one,
    evidence: { from: one.from?.span ?? null, to: one.to?.span ?? null },
  }));

const promiseFields = ({ commitments }: Diff): Field[] =>
  commitments.flatMap(({ ids, change, matchedBy, from, to }) => {
    const term = (side: CommitmentSide | null): string | null => side?.due?.edtf ?? side?.event ?? null;
    const common = {
      kind: 'commitment',
      id: ids.join('; '),
      series: null,
      parent: null,
      title: to?.printed ?? from?.printed ?? null,
      matchedBy,
      contradicted: false,
      evidence: { from: from?.span ?? null, to: to?.span ?? null },
    } as const;
    const status: Field = { ...common, field: 'status', change, from: from?.value ?? null, to: to?.value ?? null };
    const hasMoved = from !== null && to !== null && term(from) !== term(to);
    return hasMoved
      ? [status, { ...common, field: 'due', change: 'changed', from: term(from), to: term(to) }]
      : [status];
  });
