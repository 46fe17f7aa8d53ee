/** Running heads by their words: what opens the pages of a letter, however a scanner misread it. */
import { readsAlike } from '../dutch/edit-distance.js';
import type { Line } from '../types.js';

/** A running head that may be misread has so many letters at least. */
export const SHORTEST_HEAD = 16;

/** Digits count as one another, so that page numbers do not hide a repetition. */
export const shape = (text: string): string => text.trim().replace(/\d+/g, '0').replace(/\s+/g, ' ').toLowerCase();

/** Without the specks that a scanner read beside and above letters. */
export const letters = (key: string): string =>
  key
    .normalize('NFD')
    .replace(/[^a-z\d ]/g, '')
    .trim();

/**
 * The head of a short letter: the line that opens each page but the first, two at least. In a letter
 * of two pages the first opens with it as well, and keeps it, for it may be the title.
 */
export function pageHeads(pages: readonly (readonly Line[])[]): Line[] {
  const [first, ...rest] = pages.map((page) => page[0]);
  const heads = rest.flatMap((line) => line ?? []);
  const key = (line: Line): string => letters(shape(line.text));
  const model = heads.length > 1 ? heads[0] : first;
  if (!model || heads.length === 0 || key(model).length < SHORTEST_HEAD) return [];
  const all = heads.every(
    (line) => !line.text.includes('\t') && !line.text.startsWith('|') && readsAlike(key(line), key(model)),
  );
  return all ? heads : [];
}
