/** An entry of a manifest: which fields it may have, and what each must be. */
import path from 'node:path';
import type { Known, LetterType } from '../types.js';

/** What is wrong in a field. */
export interface FieldFault {
  readonly field: string;
  /** What was expected there. */
  readonly problem: string;
}

const letterTypes: Readonly<Record<LetterType, true>> = {
  kamerbrief: true,
  voortgangsrapportage: true,
  antwoord: true,
  motie: true,
  nota: true,
  verslag: true,
  agenda: true,
  other: true,
};

const text = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const shaped =
  (shape: RegExp) =>
  (value: unknown): boolean =>
    typeof value === 'string' && shape.test(value);

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function isDate(value: unknown): boolean {
  const [, year, month = '01', day = '01'] = (typeof value === 'string' && DATE.exec(value)) || [];
  if (year === undefined) return false;
  const utc = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return utc.toISOString().startsWith(`${year}-${month}-${day}T`);
}

function isSession(value: unknown): boolean {
  const [, from, to] = (typeof value === 'string' && /^(\d{4})-(\d{4})$/.exec(value)) || [];
  return from !== undefined && Number(to) === Number(from) + 1;
}

/** The fields that an entry may have, what each must be, and how to say so. */
const fields = {
  file: { fits: (value: unknown) => text(value), expected: 'a file name or null' },
  id: { fits: shaped(/^\S+$/), expected: 'an id such as kst-31497-422' },
  type: { fits: (value: unknown) => text(value) && Object.hasOwn(letterTypes, value), expected: 'a type of letter' },
  date: { fits: isDate, expected: 'a date such as 2021-12-16' },
  title: { fits: (value: unknown) => text(value), expected: 'a text' },
  dossiers: { fits: (value: unknown) => Array.isArray(value) && value.every(text), expected: 'a list such as ["31497"]' },
  vergaderjaar: { fits: isSession, expected: 'years such as 2021-2022' },
  url: { fits: (value: unknown) => text(value), expected: 'an address' },
  sha256: { fits: shaped(/^[0-9a-f]{64}$/), expected: '64 hexadecimal digits' },
} as const;

/** The fields of an entry that are as they should be; what is null or unknown is left out. */
export interface EntryFields extends Known {
  readonly file?: string;
  readonly url?: string;
  readonly sha256?: string;
}

/** An entry as it was read; `fields` is null where it is no entry at all. */
export interface ReadEntry {
  readonly fields: EntryFields | null;
  readonly faults: readonly FieldFault[];
}

/** Every letter that enters looks at every entry: each is read once. */
const entriesRead = new WeakMap<object, ReadEntry>();

/** Takes the fields of an entry that are as they should be, and says which are not. */
export function readFields(entry: unknown): ReadEntry {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    return { fields: null, faults: [{ field: 'file', problem: fields.file.expected }] };
  }
  const read = entriesRead.get(entry) ?? readEntry(entry);
  entriesRead.set(entry, read);
  return read;
}

function readEntry(entry: object): ReadEntry {
  const given = Object.entries(entry).filter(
    ([name, value]) => Object.hasOwn(fields, name) && (value ?? null) !== null,
  );
  const wrong = given.flatMap(([name, value]) => {
    const { fits, expected } = fields[name as keyof typeof fields];
    return fits(value) ? [] : [{ field: name, problem: expected }];
  });
  const good = given.filter(([name]) => !wrong.some(({ field }) => field === name));
  return { fields: Object.fromEntries(good) as EntryFields, faults: wrong };
}

/** File systems differ in separators and in how they compose é; a manifest travels between them. */
export const comparable = (file: string): string => path.posix.normalize(file.replaceAll('\\', '/')).normalize('NFC');

export const sameFile = (a: string, b: string): boolean => comparable(a) === comparable(b);

/** Whether a path leads nowhere but into the folder: a manifest may come from somebody else. */
export const isBelow = (file: string): boolean => {
  const below = comparable(file);
  return !/^(?:\.{0,2}$|\.\.\/|\/|[A-Za-z]:)/.test(below) && !below.includes('\0');
};
