/** `corpus.json`: what is known of the letters in a folder besides their own text. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Known } from '../types.js';
import { comparable, type FieldFault, readFields } from './entry.js';

export const manifestName = 'corpus.json';

/** A letter in the manifest; `file: null` is known and not held. */
export interface ManifestEntry {
  readonly file: string | null;
  readonly known: Known;
  readonly url: string | null;
}

/** What is wrong in a manifest: all of it (`entry` null), or one field of one entry, counted from 1. */
export interface ManifestFault extends FieldFault {
  readonly entry: number | null;
}

export interface Manifest {
  readonly file: string;
  readonly entries: readonly ManifestEntry[];
  readonly faults: readonly ManifestFault[];
}

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
  const { fields: good, faults: wrong } = readFields(entry);
  faults.push(...wrong.map((fault) => ({ entry: number, ...fault })));
  if (good === null) return [];
  const known = Object.fromEntries(told.filter((name) => name in good).map((name) => [name, good[name]])) as Known;
  return [{ file: good.file ?? null, known, url: good.url ?? null }];
}

/** The entry of a file, by its path below the manifest's folder. */
export function entryOf(manifest: Manifest, below: string): ManifestEntry | undefined {
  const wanted = comparable(below);
  return manifest.entries.find(({ file }) => file !== null && comparable(file) === wanted);
}

/** What the manifest knows of a file. */
export const knownOf = (manifest: Manifest, below: string): Known | undefined => entryOf(manifest, below)?.known;
