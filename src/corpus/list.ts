/** The letters of a manifest in the order of their dates. */
import type { CorpusEntry } from '../types.js';
import { readFields } from './entry.js';
import type { Item } from './manifest-text.js';

/** @param isThere whether a file of the manifest lies in its folder */
export function listed(items: readonly Item[], isThere: (file: string) => boolean): CorpusEntry[] {
  const entries = items.flatMap(({ raw }, at): CorpusEntry[] => {
    const { fields } = readFields(raw);
    if (fields === null) return [];
    const { file = null, id = null, type = null, date = null, title = null } = fields;
    const { dossiers = [], vergaderjaar = null, url = null, sha256 = null } = fields;
    const held = file === null ? 'no' : isThere(file) ? 'yes' : 'missing';
    return [{ entry: at + 1, id, type, date, title, held, file, dossiers: [...dossiers], vergaderjaar, url, sha256 }];
  });
  return entries.sort((a, b) => compare(a.date, b.date) || compare(a.id, b.id));
}

/** What is not known comes last. */
const compare = (a: string | null, b: string | null): number => {
  const [one, other] = [a ?? '~', b ?? '~'];
  return one === other ? 0 : one < other ? -1 : 1;
};
