/** From FILE arguments to results, one letter after the other. */
import path from 'node:path';
import { InputError } from '../errors.js';
import { knownOf, type Manifest, readManifest } from '../corpus/manifest.js';
import { analyse, type Analysis, type Options } from '../index.js';
import type { Known, LetterResult } from '../types.js';
import { readBytes, stdinName } from './bytes.js';
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
  { maxSize, ...options }: Reading,
  io: Io,
  terminal: Terminal,
): AsyncGenerator<Yield | InputError> {
  const manifest = manifests(terminal);
  for (const [at, source] of list.entries()) {
    if (source instanceof InputError) {
      yield source;
      continue;
    }
    if (list.length > 1) terminal.progress(at + 1, list.length, source.path);
    try {
      const bytes = await readBytes(source.path, io.stdin, maxSize);
      if (bytes.length > large) terminal.progress(at + 1, list.length, source.path);
      yield (await earlier(source, bytes)) ?? (await analysed(source, bytes, options, await manifest(source)));
    } catch (error) {
      yield failure(source.path, error);
    }
  }
  terminal.done();
}

function failure(file: string, cause: unknown): InputError {
  if (cause instanceof InputError) return cause.named(file);
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
function isBeside({ source: { file } }: LetterResult, { file: own, folder }: Source): boolean {
  if (folder === null) return false;
  return folder.files.has(file) || folder.files.has(path.posix.join(path.posix.dirname(own), file));
}

/** What the nearest manifest knows of a letter: beside it, or above it up to the folder that was given. */
function manifests(terminal: Terminal): (source: Source) => Promise<Known | undefined> {
  const read = new Map<string, Promise<Manifest | null>>();
  const manifestIn = (folder: string): Promise<Manifest | null> => {
    const known = read.get(folder) ?? readManifest(folder).then((manifest) => told(manifest, terminal));
    read.set(folder, known);
    return known;
  };
  return async (source) => {
    if (source.path === stdinName) return undefined;
    const top = path.resolve(source.folder?.path ?? path.dirname(source.path));
    const file = path.resolve(source.path);
    for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
      const manifest = await manifestIn(folder);
      const known = manifest === null ? undefined : knownOf(manifest, path.relative(folder, file));
      if (known !== undefined || folder === top || folder === path.dirname(folder)) return known;
    }
  };
}

/** A manifest is read once, and its faults are told once. */
function told(manifest: Manifest | null, { warn }: Terminal): Manifest | null {
  for (const { entry, field, problem } of manifest?.faults ?? []) {
    const file = path.relative('', manifest?.file ?? '');
    if (entry === null) warn('manifest-broken', { file, problem });
    else warn('manifest-entry', { file, entry, field, problem });
  }
  return manifest;
}
