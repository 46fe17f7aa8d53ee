/** The measure that a promise belongs to, as its surroundings name it. */
import { hinted } from '../../profiles/hinted.js';
import { matches } from '../../dutch/matches.js';
import type { CleanBlock } from '../../types.js';
import type { Stretch } from './grammar-sentence.js';

const MEASURE = /(?<!\p{L})maatregel(?:en)?\s+(\d{1,2}[a-z]?)(?![\p{L}\d])/giu;
/** Without it the text names none. */
const STEM = /maatregel/i;
const HEADING = hinted(/^Maatregel/i, /^Maatregel\s+(\d{1,2}[a-z]?)(?![\p{L}\d])/iu);
const ITEM_NUMBER = /^(\d{1,2}[a-z]?)[.)]\s/;

/** The one measure that a stretch names; null where none or several. */
export function measureIn(text: string, { start, end }: Stretch): string | null {
  const words = text.slice(start, end);
  if (!STEM.test(words)) return null;
  const numbers = new Set(matches(words, MEASURE).map((m) => m[1]));
  const [only, ...more] = numbers;
  return more.length === 0 ? (only ?? null) : null;
}

/** The measure whose heading, or whose row's first cell, this is. */
export const measureOfHeading = (heading: string): string | null => HEADING.exec(heading)?.[1] ?? null;

/** The number of an item with its title in bold: in a letter that speaks of measures, one of them. */
export function measureOfItem(text: string, { kind, lead, range }: CleanBlock): string | null {
  if (kind !== 'item' || lead === null) return null;
  return ITEM_NUMBER.exec(text.slice(range.start, range.start + 5))?.[1] ?? null;
}
