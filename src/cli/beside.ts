/** What lies beside letters: the manifest with what is known of them, and reviews with a last word on them. */
import path from 'node:path';
import { entryOf, type Manifest, type ManifestEntry, readManifest } from '../corpus/manifest.js';
import { readReviews } from '../corpus/reviews.js';
import { InputError } from '../errors.js';
import { applyReviews, speaksOf } from '../index.js';
import type { Known, LetterResult, ReviewRow } from '../types.js';
import { stdinName } from './bytes.js';
import type { Source } from './files.js';
import type { Terminal } from './terminal.js';

/** The folders in which something may lie for a letter: its own, then those above up to the one that was given. */
function foldersOf(source: Source): string[] {
  if (source.path === stdinName) return [];
  const top = path.resolve(source.folder?.path ?? path.dirname(source.path));
  const folders: string[] = [];
  for (let folder = path.dirname(path.resolve(source.path)); ; folder = path.dirname(folder)) {
    folders.push(folder);
    if (folder === top || folder === path.dirname(folder)) return folders;
  }
}

/** Each folder is read once. */
function once<Value>(read: (folder: string) => Promise<Value>): (folder: string) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (folder) => {
    const found = known.get(folder) ?? read(folder);
    known.set(folder, found);
    return found;
  };
}

/** What the nearest manifest knows of a letter. */
export function manifests(terminal: Terminal): (source: Source) => Promise<Known | undefined> {
  const entryBeside = entriesBeside(terminal);
  return async (source) => (await entryBeside(source))?.known;
}

/** The entry of a letter in the nearest manifest. */
export function entriesBeside(terminal: Terminal): (source: Source) => Promise<ManifestEntry | undefined> {
  const manifestIn = once(async (folder) => told(await readManifest(folder), terminal));
  return async (source) => {
    for (const folder of foldersOf(source)) {
      const manifest = await manifestIn(folder);
      const entry = manifest === null ? undefined : entryOf(manifest, path.relative(folder, path.resolve(source.path)));
      if (entry !== undefined) return entry;
    }
    return undefined;
  };
}

/** Says which parts of a manifest are not used. A manifest is read once, and its faults are told once. */
export function told(manifest: Manifest | null, { warn }: Terminal): Manifest | null {
  for (const { entry, field, problem } of manifest?.faults ?? []) {
    const file = path.relative('', manifest?.file ?? '');
    if (entry === null) warn('manifest-broken', { file, problem });
    else warn('manifest-entry', { file, entry, field, problem });
  }
  return manifest;
}

/** The reviews beside the letters of a run. */
export interface Reviews {
  /** The letters of one input with their reviews applied; throws InputError where a reviews file is malformed. */
  readonly apply: (source: Source, results: readonly LetterResult[]) => Promise<readonly LetterResult[]>;
  /** Says which rows spoke of no letter, where whole folders were read: there they should have. */
  readonly finish: (sources: readonly (Source | InputError)[]) => Promise<void>;
}

export function reviewsBeside({ warn }: Terminal): Reviews {
  const rowsIn = once(readReviews);
  const heard = new Set<ReviewRow>();
  return {
    apply: async (source, results) => {
      const found: ReviewRow[] = [];
      // The nearest file has the last word.
      for (const folder of foldersOf(source).reverse()) found.push(...((await rowsIn(folder)) ?? []));
      if (found.length === 0) return results;
      for (const row of found) if (results.some((result) => speaksOf(row, result))) heard.add(row);
      return results.map((result) => applyReviews(result, found));
    },
    finish: async (sources) => {
      const whole = sources.flatMap((one) => (one instanceof InputError || one.folder === null ? [] : [one]));
      const folders = new Set(whole.flatMap(foldersOf));
      for (const folder of folders) {
        for (const row of (await rowsIn(folder).catch(() => null)) ?? []) {
          if (!heard.has(row)) warn('review-no-letter', { file: row.file, row: row.row, letter: row.letter });
        }
      }
    },
  };
}

/** Ids of the documents that manifests beside these inputs say are held. */
export async function heldBeside(sources: readonly Source[]): Promise<ReadonlySet<string>> {
  const folders = new Set(sources.flatMap(foldersOf));
  const read = await Promise.all([...folders].map(readManifest));
  const entries = read.flatMap((manifest) => manifest?.entries ?? []);
  return new Set(entries.flatMap(({ file, known }) => (file === null || known.id === undefined ? [] : [known.id])));
}
