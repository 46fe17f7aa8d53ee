/** What can be reviewed of measures, motions and promises. */
import type { Commitment, Measure, Motion, State } from '../types.js';
import {
  goalNumber,
  list,
  measureNumber,
  motionKind,
  orNone,
  paper,
  promise,
  promiseKind,
  state,
  term,
  text,
  yesOrNo,
} from './kinds.js';
import { field, type Sheet } from './sheet.js';

const joined = (values: readonly (string | number)[]): string | null =>
  values.length === 0 ? null : values.join('; ');

export const measures: Sheet<Measure> = {
  table: 'measures',
  items: ({ measures: found }) => found,
  put: (result, items) => ({ ...result, measures: inherited(items) }),
  // The series first: a spreadsheet takes 1.1 for a date.
  names: ({ series, number }) => [`${series}:${number}`, ...(series === 'maatregel' ? [number] : [])],
  fields: {
    status: field(
      ({ status }) => status.value,
      state,
      (item, value) => ({
        ...item,
        status: { ...item.status, value, basis: 'reviewed' as const },
      }),
    ),
    title: field(
      ({ title }) => title,
      text,
      (item, title) => ({ ...item, title }),
    ),
    group: field(
      ({ group }) => group,
      orNone(text),
      (item, group) => ({ ...item, group }),
    ),
    goals: field(
      ({ goals }) => joined(goals),
      orNone(list(goalNumber)),
      (item, goals) => ({ ...item, goals: goals ?? [] }),
    ),
    finding: field(
      ({ status }) => status.printed,
      yesOrNo,
      (item, isOne) => (isOne ? item : null),
    ),
  },
};

/** What a sub-measure has from its parent follows the parent's review. */
function inherited(items: readonly Measure[]): Measure[] {
  const parents = new Map(items.map((one) => [`${one.series}:${one.number}`, one]));
  return items.map((item) => {
    const parent = parents.get(`${item.series}:${item.parent ?? ''}`);
    const follows = item.status.basis === 'inherited' && parent?.status.basis === 'reviewed';
    return follows ? { ...item, status: { ...item.status, value: parent.status.value } } : item;
  });
}

const decided = <Item extends Motion | Commitment>(item: Item, value: State): Item => ({
  ...item,
  disposition: { ...item.disposition, value, basis: 'reviewed' as const },
});

export const motions: Sheet<Motion> = {
  table: 'motions',
  items: ({ motions: found }) => found,
  put: (result, items) => ({ ...result, motions: [...items] }),
  names: ({ ids }) => ids,
  fields: {
    disposition: field(({ disposition }) => disposition.value, state, decided),
    id: field(
      ({ ids }) => joined(ids),
      orNone(list(paper)),
      (item, ids) => ({
        ...item,
        ids: ids ?? [],
        idsBasis: 'reviewed' as const,
      }),
    ),
    kind: field(
      ({ kind }) => kind,
      motionKind,
      (item, kind) => ({ ...item, kind }),
    ),
    subject: field(
      ({ subject }) => subject ?? null,
      orNone(text),
      (item, subject) => ({ ...item, subject }),
    ),
    measure: field(
      ({ measure }) => measure,
      orNone(measureNumber),
      (item, measure) => ({ ...item, measure }),
    ),
    finding: field(
      ({ printed }) => printed,
      yesOrNo,
      (item, isOne) => (isOne ? item : null),
    ),
  },
};

export const commitments: Sheet<Commitment> = {
  table: 'commitments',
  items: ({ commitments: found }) => found,
  put: (result, items) => ({ ...result, commitments: [...items] }),
  names: ({ ids }) => ids,
  fields: {
    disposition: field(({ disposition }) => disposition.value, state, decided),
    due: field(
      ({ due }) => due?.edtf ?? null,
      orNone(term),
      (item, due) => ({
        ...item,
        // Who reads the term must not see the words that were overruled; the promise itself keeps its own.
        due: due === null ? null : { printed: due.edtf, ...due },
      }),
    ),
    event: field(
      ({ event }) => event,
      orNone(text),
      (item, event) => ({ ...item, event }),
    ),
    id: field(
      ({ ids }) => joined(ids),
      orNone(list(promise)),
      (item, ids) => ({ ...item, ids: ids ?? [] }),
    ),
    kind: field(
      ({ kind }) => kind,
      promiseKind,
      (item, kind) => ({ ...item, kind }),
    ),
    measure: field(
      ({ measure }) => measure,
      orNone(measureNumber),
      (item, measure) => ({ ...item, measure }),
    ),
    finding: field(
      ({ printed }) => printed,
      yesOrNo,
      (item, isOne) => (isOne ? item : null),
    ),
  },
};
