/** A folder of letters with its manifest, as the `corpus` commands open it. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { comparable, isBelow, readFields } from '../corpus/entry.js';
import { manifestName } from '../corpus/manifest.js';
import { type Item, splitList, type Written } from '../corpus/manifest-text.js';
import { InputError } from '../errors.js';
import type { LetterResult } from '../types.js';
import { manifests } from './beside.js';
import { inputError } from './bytes.js';
import { type Source, type Sources, sourcesOf } from './files.js';
import { isBeside } from './letters.js';
import { earlierResults } from './results.js';
import type { Terminal } from './terminal.js';

export interface Folder {
  readonly path: string;
  /** The path of its manifest, as people know it. */
  readonly manifest: string;
  /** The text of the manifest; null where there is none. */
  readonly json: string | null;
}

/** Throws InputError where there is no such folder, or its manifest cannot be read. */
export async function openFolder(folder: string): Promise<Folder> {
  const found = await stat(folder).catch(() => null);
  if (found?.isDirectory() !== true) throw new InputError(folder, 'no-folder');
  const manifest = path.join(folder, manifestName);
  return { path: folder, manifest, json: await textOf(manifest) };
}

async function textOf(manifest: string): Promise<string | null> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(manifest);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw inputError(manifest, error);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new InputError(manifest, 'not-utf8', { cause });
  }
}

/** The entries of a manifest, or why it is no list of them. */
export function entriesIn(json: string): { readonly items: Written[] } | { readonly problem: string } {
  try {
    return Array.isArray(JSON.parse(json)) ? { items: splitList(json) } : { problem: 'no list' };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : 'no JSON' };
  }
}

/** The entries of a folder's manifest, none where there is none. Throws InputError where it is broken. */
export function itemsOf({ manifest, json }: Folder): Written[] {
  if (json === null) return [];
  const found = entriesIn(json);
  if ('items' in found) return found.items;
  throw new InputError(manifest, 'manifest-broken', { details: { problem: found.problem } });
}

/** What tells of a folder and is none of its letters, though its name ends like theirs. */
const about = /(?:^|\/)(?:readme|leesmij|lees-mij)(?:\.[a-z]+)?$/i;
export const isAboutFolder = ({ file, folder }: Source): boolean => folder !== null && about.test(file);

/** The letters in a folder, and what of it could not be looked into. */
export async function lettersIn({ path: folder }: Folder): Promise<{ letters: Source[]; failed: InputError[] }> {
  const { list } = await sourcesOf([folder]);
  const failed = list.filter((one) => one instanceof InputError);
  return {
    letters: list.filter((one): one is Source => !(one instanceof InputError) && !isAboutFolder(one)),
    // A folder may hold nothing yet but a manifest of what is known.
    failed: failed.filter(({ code }) => code !== 'folder-without-letters'),
  };
}

/** The files that entries name. */
export const filesOf = (items: readonly Item[]): string[] =>
  items.flatMap(({ raw }) => readFields(raw).fields?.file ?? []);

/** Where a file of the manifest lies, whatever way its name is written on this disk; null where that is not in the folder. */
export function pathsIn({ path: folder }: Folder, letters: readonly Source[]): (file: string) => string | null {
  const byName = new Map(letters.map((source) => [comparable(source.file), source.path]));
  return (file) => (isBelow(file) ? (byName.get(comparable(file)) ?? path.join(folder, comparable(file))) : null);
}

/** What an output must not overwrite. */
export const inputsOf = ({ manifest }: Folder, letters: readonly Source[]): Sources => ({
  many: true,
  list: [...letters, { path: manifest, file: manifestName, folder: null }],
});

/** Letters that no manifest names: not this one, and none in a folder below. */
export async function unlistedIn(
  letters: readonly Source[],
  items: readonly Item[],
  terminal: Terminal,
): Promise<string[]> {
  const entries = items.flatMap(({ raw }) => readFields(raw).fields ?? []);
  const named = new Set(filesOf(items).map(comparable));
  const known = new Set(entries.flatMap(({ id, sha256 }) => [id ?? [], sha256 ?? []].flat()));
  // What is wrong with the manifest itself is told elsewhere.
  const knownBelow = manifests({ ...terminal, warn: () => undefined });
  const found: string[] = [];
  for (const source of letters) {
    if (named.has(comparable(source.file)) || (await knownBelow(source)) !== undefined) continue;
    if (!(await holdsOnly(source, (one) => isBeside(one, source) || isOf(one, known)))) found.push(source.file);
  }
  return found;
}

/** A result of `extract` of a letter that an entry names, by its id or by its bytes. */
const isOf = ({ letter, source }: LetterResult, known: ReadonlySet<string>): boolean =>
  (letter.id !== null && known.has(letter.id)) || known.has(source.sha256);

/** Whether a file is what `extract` wrote of such letters: it is then no letter more. */
async function holdsOnly(source: Source, fits: (result: LetterResult) => boolean): Promise<boolean> {
  if (!/\.(?:json|ndjson|jsonl)$/i.test(source.path)) return false;
  try {
    const earlier = await earlierResults(source.path, await readFile(source.path));
    return earlier !== null && earlier.results.length > 0 && earlier.results.every(fits);
  } catch {
    return false;
  }
}

/** The sha256 of a file; null where there is none. */
export async function sha256Of(file: string): Promise<string | null> {
  try {
    return sha256(await readFile(file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw inputError(file, error);
  }
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
