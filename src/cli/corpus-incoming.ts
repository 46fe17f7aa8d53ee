/** From what was typed to a letter that comes in, and what there is to say once it has. */
import path from 'node:path';
import type { Arrival } from '../corpus/enter.js';
import type { ManifestEntry } from '../corpus/manifest.js';
import { InputError } from '../errors.js';
import type { Placed, Wanted } from './corpus-arrivals.js';
import type { Outcome } from './corpus-entering.js';
import { readPlain } from './corpus-read.js';
import { isLetter, letterExtensions } from './files.js';
import { type KnownOptions, saidOf } from './known-flags.js';
import type { Limits } from './options.js';
import type { Io, Terminal } from './terminal.js';

/** A letter that comes in, under the name by which the user knows it. */
export interface Incoming extends Arrival {
  readonly name: string;
  /** What the reader of the letter should know of its id and date. */
  readonly remarks: readonly string[];
  /** Nothing was found in it: it may be no letter. */
  readonly empty: boolean;
  /** A folder that is read whole passes it over. */
  readonly unseen: boolean;
}

/** Reads what is to be entered; null for a result of `extract` that lies beside its letter. Throws InputError. */
export async function incomingOf(
  wanted: Wanted,
  options: Limits & KnownOptions,
  io: Io,
  besides: (letter: Placed) => Promise<ManifestEntry | undefined>,
): Promise<Incoming | null> {
  if (wanted instanceof InputError) throw wanted;
  const given = saidOf(options);
  if ('paper' in wanted) {
    const { id, dossiers, vergaderjaar } = wanted.paper;
    const beside = { dossiers, ...(vergaderjaar === null ? {} : { vergaderjaar }) };
    const nothing = { file: null, inside: false, sha256: null, printed: {}, remarks: [], empty: false, unseen: false };
    return { ...nothing, name: id, given: { ...given, id }, beside };
  }
  const { source, file, inside } = wanted;
  const read = await readPlain(source, options, io);
  if (read === null) return null;
  const { sha256, printed, error, remarks, empty } = read;
  if (sha256 === null || printed === null) throw error ?? new InputError(source.path, 'unreadable');
  const { known = {}, url = null } = (await besides(wanted)) ?? {};
  const beside = { ...known, ...(url === null ? {} : { url }) };
  const unseen = path.basename(file).startsWith('.') || !(await isLetter(source.path));
  return { name: source.path, file, inside, sha256, printed, given, beside, remarks, empty, unseen };
}

/** Warns of what the entry of a letter lacks, and of what was decided in it. */
export function tell(
  { name, remarks, empty, unseen }: Incoming,
  { entered, left }: Outcome,
  { warn, words }: Terminal,
): void {
  for (const { field, counts, other } of entered.conflicts) {
    const [first, second] = [words(`corpus.by.${counts.by}`), words(`corpus.by.${other.by}`)];
    warn('corpus-conflict', { file: name, field, counts: counts.value, first, other: other.value, second });
  }
  for (const message of remarks) warn('corpus-says', { file: name, message });
  if (empty) warn('found-nothing', { file: name });
  const { id, date, file, url } = entered.fields;
  if (id === undefined) warn('corpus-no-id', { file: name });
  if (date === undefined && file !== undefined) warn('corpus-no-date', { file: name });
  if (file === undefined && url === undefined && id?.startsWith('kst-') === true) warn('corpus-no-address', { id });
  if (left !== null) warn('corpus-left', { file: left });
  if (unseen && file !== undefined) warn('corpus-unseen', { file, extensions: [...letterExtensions].join(', ') });
}
