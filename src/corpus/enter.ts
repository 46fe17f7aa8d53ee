/** How a letter enters a manifest: which entry is its own, what becomes of it, and where it stands. */
import type { CorpusAction } from '../types.js';
import { type EntryFields, readFields, sameFile } from './entry.js';
import type { Item } from './manifest-text.js';
import { type Conflict, merge, type Sayings } from './merge.js';

/** A letter that is to be entered. */
export interface Arrival extends Omit<Sayings, 'entry'> {
  /** Where it lies or will lie, below the folder; null where it is known and not held. */
  readonly file: string | null;
  /** It lies there already. */
  readonly inside: boolean;
  readonly sha256: string | null;
}

/** The entry of a letter by its place in the list. */
export interface Own {
  /** Null where it has none yet. */
  readonly at: number | null;
  /** A second entry without id for the same file, which goes into the first. */
  readonly absorbed: number | null;
}

/** Why a letter cannot be entered, and what it meets. */
export interface Refusal {
  readonly refused: 'other-bytes' | 'other-entry';
  /** The file, or else the id, of the entry that it meets. */
  readonly held: string;
  readonly id: string;
}

export const fieldsOf = (items: readonly Item[]): (EntryFields | null)[] => items.map(({ raw }) => readFields(raw).fields);

/** Finds the entry of a letter: by its id, by the file that it is, by the same bytes. */
export function ownEntry(items: readonly Item[], arrival: Arrival): Own | Refusal {
  const { file, inside, sha256, given, printed, beside } = arrival;
  const entries = fieldsOf(items);
  const find = (fits: (entry: EntryFields) => boolean): number | null => {
    const at = entries.findIndex((entry) => entry !== null && fits(entry));
    return at < 0 ? null : at;
  };
  const id = given.id ?? printed.id ?? beside.id;
  const byId = id === undefined ? null : find((entry) => entry.id === id);
  const byFile = file !== null && inside ? find((entry) => entry.file !== undefined && sameFile(entry.file, file)) : null;
  const same = byFile ?? (sha256 === null ? null : find((entry) => entry.file !== undefined && entry.sha256 === sha256));
  if (byId === null || same === null || byId === same) return { at: byId ?? same, absorbed: null };
  const [named, other] = [entries[byId], entries[same]];
  if (other?.id !== undefined) return { refused: 'other-entry', held: other.id, id: id ?? '' };
  return { at: byId, absorbed: named?.file === undefined ? same : null };
}

/** What becomes of an entry: its action, and the file that it then names. */
interface Settled {
  readonly action: CorpusAction;
  readonly file: string | null;
  /** The letter's file has to be put there. */
  readonly put: boolean;
}

export interface Entered extends Settled {
  readonly items: readonly Item[];
  readonly fields: EntryFields;
  readonly conflicts: readonly Conflict[];
}

/**
 * The list with a letter entered, which is another list only where something changed.
 * @param onDisk the sha256 of the file that the letter's own entry names, as it lies there; null where it does not
 * @param replace other bytes may take the place of those that are held
 */
export function enter(
  items: readonly Item[],
  { at, absorbed }: Own,
  arrival: Arrival,
  onDisk: string | null,
  replace: boolean,
): Entered | Refusal {
  const raw = filled(rawOf(items, at), rawOf(items, absorbed));
  const entry = readFields(raw).fields ?? {};
  const settled = settle(at === null ? null : entry, arrival, onDisk, replace);
  if ('refused' in settled) return settled;
  const { fields, conflicts } = merge({ ...arrival, entry });
  const sha256 = arrival.sha256 ?? entry.sha256;
  const whole: EntryFields = {
    ...fields,
    ...(settled.file === null ? {} : { file: settled.file }),
    ...(sha256 === undefined ? {} : { sha256 }),
  };
  const made = at === null ? blank(whole) : { ...raw, ...whole };
  const isSame = at !== null && absorbed === null && JSON.stringify(made) === JSON.stringify(items[at]?.raw);
  const action = absorbed !== null ? 'filled' : settled.action === 'unchanged' && !isSame ? 'updated' : settled.action;
  const rest = { ...settled, action, fields: whole, conflicts };
  if (isSame) return { ...rest, items };
  return { ...rest, items: placed(items, { at, absorbed }, { raw: made, text: null }) };
}

function settle(entry: EntryFields | null, arrival: Arrival, onDisk: string | null, replace: boolean): Settled | Refusal {
  const { file, inside, sha256 } = arrival;
  const put = file !== null && !inside;
  if (entry === null) return { action: 'entered', file, put };
  if (file === null) return { action: 'unchanged', file: entry.file ?? null, put: false };
  if (entry.file === undefined) return { action: 'filled', file, put };
  const inPlace = inside && sameFile(entry.file, file);
  const held = inPlace ? entry.sha256 : (onDisk ?? entry.sha256);
  if (held !== undefined && held !== sha256) {
    if (replace) return { action: 'replaced', file, put };
    return { refused: 'other-bytes', held: entry.file, id: entry.id ?? '' };
  }
  if (!inPlace && onDisk === null) return { action: 'filled', file, put };
  return { action: 'unchanged', file: entry.file, put: false };
}

type Raw = Readonly<Record<string, unknown>>;

const rawOf = (items: readonly Item[], at: number | null): Raw =>
  at === null ? {} : ((items[at]?.raw ?? {}) as Raw);

const isEmpty = (value: unknown): boolean => (value ?? null) === null || (Array.isArray(value) && value.length === 0);

/** What an entry does not say, a second one does. */
const filled = (raw: Raw, second: Raw): Raw => ({
  ...raw,
  ...Object.fromEntries(Object.entries(second).filter(([name]) => isEmpty(raw[name]))),
});

const names = ['file', 'id', 'type', 'date', 'title', 'dossiers', 'vergaderjaar', 'url', 'sha256'] as const;

const blank = (fields: EntryFields): Raw =>
  Object.fromEntries(names.map((name) => [name, fields[name] ?? (name === 'dossiers' ? [] : null)]));

/** Date, then id: what has no date comes last, a month before its days. */
const orderOf = (raw: unknown): string => {
  const { date = '~', id = '~' } = readFields(raw).fields ?? {};
  return `${date} ${id}`;
};

/** An entry whose date and id stay keeps its place; another goes behind the last that is not later. */
function placed(items: readonly Item[], { at, absorbed }: Own, item: Item): Item[] {
  const order = orderOf(item.raw);
  if (at !== null && absorbed === null && orderOf(items[at]?.raw) === order) return items.with(at, item);
  const others = items.filter((_, one) => one !== at && one !== absorbed);
  return others.toSpliced(others.findLastIndex(({ raw }) => orderOf(raw) <= order) + 1, 0, item);
}
