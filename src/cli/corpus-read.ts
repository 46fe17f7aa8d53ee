/** Reading letters for a manifest: what they print themselves, with no manifest put over it. */
import { InputError } from '../errors.js';
import { analyse } from '../index.js';
import type { Known, LetterResult } from '../types.js';
import { readBytes } from './bytes.js';
import { sha256 } from './corpus-folder.js';
import type { Source } from './files.js';
import { failure, isBeside } from './letters.js';
import { type Limits, limitsOf } from './options.js';
import { earlierResults } from './results.js';
import type { Io } from './terminal.js';

/** What one file gave. */
export interface Read {
  /** Null where its bytes could not be read. */
  readonly sha256: string | null;
  /** What the letter prints; null where it could not be read as one. */
  readonly printed: Known | null;
  /** Why something is null. */
  readonly error: InputError | null;
  /** What the reader of the letter should know of its id and date. */
  readonly remarks: readonly string[];
  /** Nothing was found in it: it may be no letter. */
  readonly empty: boolean;
}

/** Reads one letter; null for a result of `extract` whose letter lies in the same folder. */
export async function readPlain(source: Source, limits: Limits, { stdin }: Io): Promise<Read | null> {
  let bytes: Uint8Array;
  try {
    bytes = await readBytes(source.path, stdin, limits.maxSize);
  } catch (error) {
    return { sha256: null, ...failed(source, error) };
  }
  try {
    const earlier = await earlierOne(source, bytes);
    if (earlier === 'beside') return null;
    const result = earlier ?? (await analyse({ file: source.file, bytes }, limitsOf(limits))).result;
    return {
      sha256: sha256(bytes),
      printed: printedBy(result),
      error: null,
      remarks: remarksOf(result),
      empty: isEmpty(result),
    };
  } catch (error) {
    return { sha256: sha256(bytes), ...failed(source, error) };
  }
}

const failed = (source: Source, error: unknown): Omit<Read, 'sha256'> => ({
  printed: null,
  error: failure(source.path, error),
  remarks: [],
  empty: false,
});

/** The one letter in what `extract` wrote earlier; null where the bytes are a letter themselves. */
async function earlierOne(source: Source, bytes: Uint8Array): Promise<LetterResult | 'beside' | null> {
  const earlier = await earlierResults(source.path, bytes);
  if (earlier === null) return null;
  const results = earlier.results.filter((result) => !isBeside(result, source));
  if (results.length === 0 && earlier.results.length > 0) return 'beside';
  const [only] = results;
  if (only !== undefined && results.length === 1) return only;
  throw new InputError(source.path, 'several-letters', { details: { count: results.length } });
}

function printedBy({ letter }: LetterResult): Known {
  const { id, type, date, title, dossiers, vergaderjaar } = letter;
  const all = { id, type, date, title, dossiers, vergaderjaar };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null)) as Known;
}

const telling = new Set(['incomplete-id', 'conflicting-metadata']);

const remarksOf = ({ warnings }: LetterResult): string[] =>
  warnings.flatMap(({ code, message }) => (telling.has(code) && message !== undefined ? [message] : []));

const isEmpty = ({ warnings }: LetterResult): boolean => warnings.some(({ code }) => code === 'nothing-found');
