/** `corpus.json`: what is known of the letters in a folder besides their own text. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Known, LetterType } from '../types.js';

export const manifestName = 'corpus.json';

/** A letter in the manifest; `file: null` is known and not held. */
export interface ManifestEntry {
  readonly file: string | null;
  readonly known: Known;
}

/** What is wrong in a manifest: all of it (`entry` null), or one field of one entry, counted from 1. */
export interface ManifestFault {
  readonly entry: number | null;
  readonly field: string;
  /** What was expected there. */
  readonly problem: string;
}

export interface Manifest {
  readonly file: string;
  readonly entries: readonly ManifestEntry[];
  readonly faults: readonly ManifestFault[];
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

/** The fields that an entry may have, what each must be, and how to say so. */
const fields = {
  file: { fits: (value: unknown) => text(value), expected: 'a file name or null' },
  id: { fits: shaped(/^\S+$/), expected: 'an id such as kst-31497-422' },
  type: { fits: (value: unknown) => text(value) && Object.hasOwn(letterTypes, value), expected: 'a type of letter' },
  date: { fits: shaped(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/), expected: 'a date such as 2021-12-16' },
  title: { fits: (value: unknown) => text(value), expected: 'a text' },
  dossiers: { fits: (value: unknown) => Array.isArray(value) && value.every(text), expected: 'a list such as ["31497"]' },
  vergaderjaar: { fits: shaped(/^\d{4}-\d{4}$/), expected: 'years such as 2021-2022' },
  url: { fits: (value: unknown) => text(value), expected: 'an address' },
  sha256: { fits: shaped(/^[0-9a-f]{64}$/), expected: '64 hexadecimal digits' },
} as const;

const told = ['id', 'type', 'date', 'title', 'dossiers', 'vergaderjaar'] as const satisfies (keyof Known)[];

/** Reads the manifest of a folder. Null where there is none; faults are returned, never thrown. */
export async function readManifest(folder: string): Promise<Manifest | null> {
  const file = path.join(folder, manifestName);
  try {
    return parseManifest(file, await readFile(file, 'utf8'));
  } catch (error) {
    const { code = 'unreadable' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    return broken(file, code);
  }
}

/** Takes every entry and field that is as it should be, and says which are not. */
export function parseManifest(file: string, json: string): Manifest {
  let list: unknown;
  try {
    list = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (error) {
    return broken(file, error instanceof Error ? error.message : 'no JSON');
  }
  if (!Array.isArray(list)) return broken(file, 'no list');
  const faults: ManifestFault[] = [];
  const entries = list.flatMap((entry: unknown, at) => readEntry(entry, at + 1, faults));
  return { file, entries, faults };
}

const broken = (file: string, problem: string): Manifest => ({
  file,
  entries: [],
  faults: [{ entry: null, field: '', problem }],
});

function readEntry(entry: unknown, number: number, faults: ManifestFault[]): ManifestEntry[] {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    faults.push({ entry: number, field: 'file', problem: fields.file.expected });
    return [];
  }
  const given = Object.entries(entry).filter(([, value]) => value !== null && value !== undefined);
  const wrong = given.flatMap(([name, value]) => {
    if (!Object.hasOwn(fields, name)) return [];
    const { fits, expected } = fields[name as keyof typeof fields];
    return fits(value) ? [] : [{ entry: number, field: name, problem: expected }];
  });
  faults.push(...wrong);
  const good = Object.fromEntries(given.filter(([name]) => !wrong.some(({ field }) => field === name)));
  const known = Object.fromEntries(told.filter((name) => name in good).map((name) => [name, good[name]])) as Known;
  return [{ file: typeof good['file'] === 'string' ? good['file'] : null, known }];
}

/** What the manifest knows of a file, by its path below the manifest's folder. */
export function knownOf(manifest: Manifest, below: string): Known | undefined {
  const wanted = comparable(below);
  return manifest.entries.find(({ file }) => file !== null && comparable(file) === wanted)?.known;
}

/** File systems differ in separators and in how they compose é; a manifest travels between them. */
const comparable = (file: string): string => path.posix.normalize(file.replaceAll('\\', '/')).normalize('NFC');
