/** What an entry should say, from all that is known of its letter: a flag wins over print, print over a manifest. */
import { namesDossier, otherDossiers, readPaperId, sameMetadata } from '../index.js';
import type { Known, LetterType } from '../types.js';
import type { EntryFields } from './entry.js';

/** Who says something of a letter. */
export type Source = 'flag' | 'print' | 'manifest';

export interface Saying {
  readonly by: Source;
  readonly value: string;
}

/** Two sources say different things; the first counts. */
export interface Conflict {
  readonly field: string;
  readonly counts: Saying;
  readonly other: Saying;
}

/** What is known of a letter, by who says so. */
export interface Sayings {
  readonly given: Known;
  readonly printed: Known;
  /** Its entry as it is. */
  readonly entry: EntryFields;
  /** What another manifest says of it, or its id. */
  readonly beside: EntryFields;
}

export interface Merged {
  readonly fields: EntryFields;
  readonly conflicts: readonly Conflict[];
}

const textFields = ['id', 'date', 'title', 'vergaderjaar'] as const;

/** The fields by what counts most. What says the same stays as the entry has it. */
export function merge(all: Sayings): Merged {
  const conflicts: Conflict[] = [];
  const texts = Object.fromEntries(textFields.map((field) => [field, textOf(field, all, conflicts)]));
  const type = typeOf(all);
  const dossiers = dossiersOf(all, conflicts);
  const { id } = texts;
  const url = urlOf(id, all);
  const found = { ...texts, type, dossiers, url };
  const told = Object.entries(found).filter(([, value]) => value !== undefined);
  return { fields: Object.fromEntries(told) as EntryFields, conflicts };
}

const sources = [
  ['given', 'flag'],
  ['printed', 'print'],
  ['entry', 'manifest'],
  ['beside', 'manifest'],
] as const satisfies readonly (readonly [keyof Sayings, Source])[];

function textOf(field: (typeof textFields)[number], all: Sayings, conflicts: Conflict[]): string | undefined {
  const said = sources.flatMap(([name, by]) => {
    const value = all[name][field];
    return value === undefined ? [] : [{ by, value }];
  });
  const [counts, ...others] = said;
  if (counts === undefined) return undefined;
  const same = sameMetadata[field];
  for (const other of others) if (!same(counts.value, other.value)) add(conflicts, { field, counts, other });
  const own = all.entry[field];
  if (counts.by === 'flag' || own === undefined || !same(counts.value, own)) return counts.value;
  // A day says more than its month.
  return field === 'date' && counts.value.length > own.length ? counts.value : own;
}

const add = (conflicts: Conflict[], found: Conflict): void => {
  const isTold = conflicts.some(({ field, other }) => field === found.field && other.value === found.other.value);
  if (!isTold) conflicts.push(found);
};

const listed = (dossiers: readonly string[]): string => dossiers.join(', ');

/** A letter may run in more dossiers than its entry knows, and an entry may know a chapter that is not printed. */
function dossiersOf(all: Sayings, conflicts: Conflict[]): readonly string[] | undefined {
  const said = sources.flatMap(([name, by]) => {
    const dossiers = all[name].dossiers ?? [];
    return dossiers.length === 0 ? [] : [{ by, dossiers }];
  });
  const [counts, ...others] = said;
  if (counts === undefined) return undefined;
  for (const { by, dossiers } of others) {
    if (!otherDossiers(counts.dossiers, dossiers)) continue;
    const [first, second] = [listed(counts.dossiers), listed(dossiers)];
    add(conflicts, { field: 'dossiers', counts: { by: counts.by, value: first }, other: { by, value: second } });
  }
  const own = all.entry.dossiers ?? [];
  if (counts.by === 'flag' || own.length === 0 || otherDossiers(counts.dossiers, own)) return counts.dossiers;
  return [...own, ...counts.dossiers.filter((dossier) => !namesDossier(own, dossier))];
}

/** Print tells a type less surely than the rest, by its words: what somebody wrote stays. */
function typeOf({ printed, entry, beside }: Sayings): LetterType | undefined {
  const said = [entry.type, beside.type, printed.type].filter((type) => type !== undefined);
  return said.find((type) => type !== 'other') ?? said[0];
}

/** The official address of an id; one that somebody wrote stays, unless it was that of another id. */
function urlOf(id: string | undefined, { entry, beside }: Sayings): string | undefined {
  const official = (one: string | undefined): string | undefined => readPaperId(one ?? '')?.url ?? undefined;
  const isStale = entry.id !== id && entry.url !== undefined && entry.url === official(entry.id);
  const besides = beside.id === undefined || beside.id === id ? beside.url : undefined;
  return (isStale ? undefined : entry.url) ?? besides ?? official(id);
}
