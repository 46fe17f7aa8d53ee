/** From FILE arguments to results, one letter after the other. */
import path from 'node:path';
import { InputError } from '../errors.js';
import { analyse, type Analysis, type Options } from '../index.js';
import type { Known, LetterResult } from '../types.js';
import { manifests, reviewsBeside } from './beside.js';
import { readBytes } from './bytes.js';
import type { Source, Sources } from './files.js';
import { earlierResults } from './results.js';
import type { Io, Terminal } from './terminal.js';

export interface Reading extends Omit<Options, 'manifest'> {
  readonly maxSize: number;
}

/** From this size on the analysis takes seconds, and people want to see that something happens. */
const large = 2_000_000;

/** What one input gave: a letter with its text, or results of an earlier run without it. */
export interface Yield {
  readonly source: Source;
  readonly results: readonly LetterResult[];
  /** The input was a list itself. */
  readonly list: boolean;
  /** Null for results of an earlier run. */
  readonly analysis: Analysis | null;
}

/**
 * Reads and analyses the inputs in order. An input that cannot be used gives its error in its
 * place, also where the fault is ours; the others go on.
 */
export async function* letters(
  { list }: Sources,
  options: Reading,
  io: Io,
  terminal: Terminal,
): AsyncGenerator<Yield | InputError> {
  const manifest = manifests(terminal);
  const reviews = reviewsBeside(terminal);
  const told = new Set<string>();
  for (const [at, source] of list.entries()) {
    if (source instanceof InputError) {
      yield source;
      continue;
    }
    if (list.length > 1) terminal.progress(at + 1, list.length, source.path);
    try {
      const bytes = await readBytes(source.path, io.stdin, options.maxSize);
      if (bytes.length > large) terminal.progress(at + 1, list.length, source.path);
      const read = (await earlier(source, bytes)) ?? (await analysed(source, bytes, options, await manifest(source)));
      yield { ...read, results: await reviews.apply(source, read.results) };
    } catch (error) {
      const failed = failure(source.path, error);
      // One reviews file may be beside a thousand letters, and says only once what is wrong with it.
      if (failed.code === 'reviews-broken' && told.has(failed.file)) continue;
      told.add(failed.file);
      yield failed;
    }
  }
  await reviews.finish(list);
  terminal.done();
}

/** What stops one letter, as an error under the name by which the user knows it. */
export function failure(file: string, cause: unknown): InputError {
  if (cause instanceof InputError) return cause.code === 'reviews-broken' ? cause : cause.named(file);
  const problem = cause instanceof Error ? cause.message : String(cause);
  return new InputError(file, 'fault', { cause, details: { problem } });
}

async function analysed(source: Source, bytes: Uint8Array, options: Options, known: Known | undefined): Promise<Yield> {
  const analysis = await analyse(
    { file: source.file, bytes },
    known === undefined ? options : { ...options, manifest: known },
  );
  return { source, results: [analysis.result], list: false, analysis };
}

async function earlier(source: Source, bytes: Uint8Array): Promise<Yield | null> {
  const found = await earlierResults(source.path, bytes);
  if (found === null) return null;
  return { ...found, source, analysis: null, results: found.results.filter((result) => !isBeside(result, source)) };
}

/** In a folder, the result of a letter that is there itself would give that letter twice. */
export function isBeside({ source: { file } }: LetterResult, { file: own, folder }: Source): boolean {
  if (folder === null) return false;
  return folder.files.has(file) || folder.files.has(path.posix.join(path.posix.dirname(own), file));
}
