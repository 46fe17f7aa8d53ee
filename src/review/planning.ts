/** What can be reviewed of plans: a bill by its title, each milestone of it by title, stage and phase. */
import type { LetterResult, Milestone, Planning, Span } from '../types.js';
import {
  chamber,
  list,
  measureNumber,
  milestoneState,
  orNone,
  paper,
  planKind,
  stage,
  term,
  text,
  yesOrNo,
} from './kinds.js';
import { field, type Sheet } from './sheet.js';

/** A milestone with the bill that it belongs to. */
interface Row extends Milestone {
  plan: number;
  title: string;
}

export const milestones: Sheet<Row> = {
  table: 'planning',
  items: ({ planning }) =>
    planning.flatMap(({ title, milestones: own }, plan) => own.map((milestone) => ({ ...milestone, plan, title }))),
  put: (result, rows) => ({
    ...result,
    planning: result.planning
      .map((one, plan) => ({ ...one, milestones: rows.filter((row) => row.plan === plan).map(bare) }))
      // A plan is told by its milestones: without any there is none.
      .filter(({ milestones: own }) => own.length > 0),
  }),
  names: ({ title, stage: at, phase }) => [
    `${title}|${at}|${phase ?? ''}`,
    ...(phase === null ? [`${title}|${at}`] : []),
  ],
  fields: {
    date: field(
      ({ date }) => date?.edtf ?? null,
      orNone(term),
      (row, date) => ({
        ...row,
        date: date === null ? null : { printed: date.edtf, ...date },
        state: date === null ? ('undated' as const) : row.state === 'undated' ? ('planned' as const) : row.state,
      }),
    ),
    state: field(
      ({ state }) => state,
      milestoneState,
      (row, state) => ({
        ...row,
        state,
        date: state === 'undated' ? null : row.date,
      }),
    ),
    stage: field(
      ({ stage: at }) => at,
      stage,
      (row, at) => ({ ...row, stage: at }),
    ),
    phase: field(
      ({ phase }) => phase,
      orNone(text),
      (row, phase) => ({ ...row, phase }),
    ),
    chamber: field(
      ({ chamber: of }) => of,
      orNone(chamber),
      (row, of) => ({
        ...row,
        chamber: of,
      }),
    ),
    finding: field(
      ({ printed }) => printed,
      yesOrNo,
      (row, isOne) => (isOne ? row : null),
    ),
  },
};

function bare(row: Row): Milestone {
  const milestone: Milestone & Partial<Row> = { ...row };
  delete milestone.plan;
  delete milestone.title;
  return milestone;
}

/** A bill has no place of its own: it is known by its title. */
interface Plan extends Planning {
  span: Span | null;
}

function placeless(item: Plan): Planning {
  const plan: Planning & Partial<Plan> = { ...item };
  delete plan.span;
  return plan;
}

export const plans: Sheet<Plan> = {
  table: 'planning',
  items: ({ planning }) => planning.map((one) => ({ ...one, span: null })),
  put: (result: LetterResult, items) => ({ ...result, planning: items.map(placeless) }),
  names: ({ title, names }) => [title, ...names],
  fields: {
    title: field(
      ({ title }) => title,
      text,
      (plan, title) => ({
        ...plan,
        title,
        names: plan.names.includes(plan.title) ? plan.names : [...plan.names, plan.title],
      }),
    ),
    kind: field(
      ({ kind }) => kind,
      planKind,
      (plan, kind) => ({ ...plan, kind }),
    ),
    id: field(
      ({ ids }) => ids.join('; ') || null,
      orNone(list(paper)),
      (plan, ids) => ({ ...plan, ids: ids ?? [] }),
    ),
    measures: field(
      ({ measures }) => measures.join('; ') || null,
      orNone(list(measureNumber)),
      (plan, measures) => ({
        ...plan,
        measures: measures ?? [],
      }),
    ),
  },
};
