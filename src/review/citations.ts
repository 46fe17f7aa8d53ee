/** What can be reviewed of citations and dates; and warnings, which a reader can settle. */
import { addressOf } from '../dutch/kamerstuk.js';
import type { DateFinding, Reference, Warning } from '../types.js';
import { anyId, list, orNone, role, term, yesOrNo } from './kinds.js';
import { field, type Sheet } from './sheet.js';

export const references: Sheet<Reference> = {
  table: 'references',
  items: ({ references: found }) => found,
  put: (result, items) => ({ ...result, references: [...items] }),
  names: ({ ids }) => ids,
  fields: {
    id: field(
      ({ ids }) => ids.join('; ') || null,
      orNone(list(anyId)),
      (item, ids) => identified(item, ids ?? []),
    ),
    finding: field(
      ({ printed }) => printed,
      yesOrNo,
      (item, isOne) => (isOne ? item : null),
    ),
  },
};

const kinds: readonly (readonly [RegExp, Reference['kind']])[] = [
  [/^kst-/, 'kamerstuk'],
  [/^h-/, 'handelingen'],
  [/^ah-/, 'aanhangsel'],
  [/^TZ/, 'toezegging'],
  [/^\d/, 'document'],
];

/** With ids of a reader's the citation is complete, and its addresses are theirs. */
function identified(found: Reference, ids: string[]): Reference {
  const item = { ...found };
  delete item.probably;
  const kind = kinds.find(([shape]) => ids.length > 0 && ids.every((id) => shape.test(id)))?.[1] ?? item.kind;
  return { ...item, kind, ids, incomplete: false, urls: ids.filter((id) => hasPage(id, item)).map(addressOf) };
}

/** Papers of the Eerste Kamer in figures share their id with others. */
const hasPage = (id: string, { chamber }: Reference): boolean =>
  /^(?:kst|a?h)-/.test(id) && !(chamber === 'EK' && /^kst-.*-\d+$/.test(id));

export const dates: Sheet<DateFinding> = {
  table: 'dates',
  items: ({ dates: found }) => found,
  put: (result, items) => ({ ...result, dates: [...items] }),
  names: () => [],
  fields: {
    value: field(
      ({ edtf }) => edtf,
      term,
      (item, value) => ({ ...item, ...value }),
    ),
    role: field(
      ({ role: of }) => of,
      role,
      (item, of) => ({ ...item, role: of }),
    ),
    finding: field(
      ({ printed }) => printed,
      yesOrNo,
      (item, isOne) => (isOne ? item : null),
    ),
  },
};

/** Settled, a warning has done its work; that it was there stands among the reviews. */
export const warnings: Sheet<Warning> = {
  table: 'warnings',
  items: ({ warnings: found }) => found,
  put: (result, items) => ({ ...result, warnings: [...items] }),
  names: ({ code, span }) => [span === null ? code : `${code} line:${span.line}`],
  fields: {
    settled: field(
      ({ code }) => code,
      yesOrNo,
      (item, isSettled) => (isSettled ? null : item),
    ),
  },
};
