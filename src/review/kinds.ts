/** What a value in reviews.csv may be, per kind of field. */
import type { Milestone, Motion, Planning, DateFinding, State } from '../types.js';
import { readTerm, type Term, termForms } from './term.js';

export interface Kind<Value> {
  /** What fits, for who wrote something else. */
  readonly expected: string;
  /** The value, or undefined where the text is none of this kind. */
  readonly read: (text: string) => Value | undefined;
}

export const text: Kind<string> = { expected: 'a text', read: (given) => given };

/** One of the words of a vocabulary, in any case. */
export function word<Name extends string>(vocabulary: Readonly<Record<Name, true>>): Kind<Name> {
  const names = Object.keys(vocabulary) as Name[];
  return {
    expected: names.join(', '),
    read: (given) => names.find((name) => name.toLowerCase() === given.toLowerCase()),
  };
}

/** `none` where there is nothing: an empty cell is a row that nobody has filled in yet. */
export const orNone = <Value>({ expected, read }: Kind<Value>): Kind<Value | null> => ({
  expected: `${expected}, or none`,
  read: (given) => (/^(none|geen)$/i.test(given) ? null : read(given)),
});

/** Parted by semicolons, as every table of pobrief parts them. */
export const list = <Value>({ expected, read }: Kind<Value>): Kind<Value[]> => ({
  expected: `${expected} (several parted by ;)`,
  read: (given) => {
    const values = given
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map(read);
    const known = values.filter((value) => value !== undefined);
    return known.length === values.length && known.length > 0 ? known : undefined;
  },
});

const matching = (shape: RegExp, expected: string): Kind<string> => ({
  expected,
  read: (given) => (shape.test(given) ? given : undefined),
});

export const paper = matching(/^kst-\d{5}(?:-[A-Za-z0-9]+)+$/, 'an id such as kst-31497-371');
export const promise = matching(/^TZ\d{6}-\d+$/, 'an id such as TZ202405-067');
export const anyId = matching(
  /^(?:kst-\d{5}(?:-[A-Za-z0-9]+)+|a?h-(?:tk|ek|vv)-\d{8}(?:-\d+)+|TZ\d{6}-\d+|\d{4}[A-Z]\d{3,6})$/,
  'an id such as kst-31497-371, h-tk-20242025-20-3, TZ202405-067 or 2021D15326',
);
export const measureNumber = matching(/^\d[\w.]*$/, 'a number such as 8a');

export const goalNumber: Kind<number> = {
  expected: 'a number',
  read: (given) => (/^[1-9]\d{0,3}$/.test(given) ? Number(given) : undefined),
};

/** Whether the finding is one: Dutch Excel writes what it takes for a truth value as WAAR and ONWAAR. */
export const yesOrNo: Kind<boolean> = {
  expected: 'yes, no',
  read: (given) => {
    if (/^(?:yes|ja|true|waar)$/i.test(given)) return true;
    return /^(?:no|nee|false|onwaar)$/i.test(given) ? false : undefined;
  },
};

export const term: Kind<Term> = { expected: termForms, read: readTerm };

const states = {
  announced: true,
  starting: true,
  in_progress: true,
  completed: true,
  closed: true,
  held: true,
  declined: true,
  dropped: true,
  open: true,
  unknown: true,
} as const satisfies Readonly<Record<State, true>>;

const stages = {
  aankondiging: true,
  internetconsultatie: true,
  'raad-van-state': true,
  indiening: true,
  behandeling: true,
  inwerkingtreding: true,
  publicatie: true,
  einde: true,
  other: true,
} as const satisfies Readonly<Record<Milestone['stage'], true>>;

export const state = word<State>(states);
export const stage = word<Milestone['stage']>(stages);
export const milestoneState = word<Milestone['state']>({ planned: true, realised: true, undated: true });
export const planKind = word<Planning['kind']>({ wetsvoorstel: true, amvb: true, regeling: true, product: true });
export const motionKind = word<Motion['kind']>({ motie: true, amendement: true });
export const chamber = word<'TK' | 'EK'>({ TK: true, EK: true });
export const promiseKind = word<'made' | 'cited'>({ made: true, cited: true });
export const role = word<DateFinding['role']>({
  deadline: true,
  past: true,
  period: true,
  publication: true,
  title: true,
  other: true,
});
