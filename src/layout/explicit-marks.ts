import type { MarkPlace } from '../types.js';
import { isNumber, namedNotes } from './named-notes.js';

const MARK = /<sup>\s?\[?(\d{1,3}(?:\s?[,;]\s?\d{1,3}){0,5})\]?\s?<\/sup>|\[\^([^\]\s]{1,40})\](?!:)/g;

const NUMBERS = /^\d{1,3}(?:\s?[,;]\s?\d{1,3}){0,5}$/;

/**
 * Marks that the markup names: `<sup>6</sup>`, `<sup>21, 22</sup>`, `[^6]`. A label at the start
 * of a line opens a footnote and is none; `isLabel` tells. A raised figure behind a unit (m²)
 * is a mark only where a footnote has its number.
 */
export function explicitMarks(
  source: string,
  isLabel: (offset: number) => boolean,
  notes: ReadonlySet<number>,
): MarkPlace[] {
  const found: MarkPlace[] = [];
  // Few letters have such labels: most are not read for them.
  let named: ReadonlyMap<string, number> | null = null;
  for (const match of source.matchAll(MARK)) {
    if (isLabel(match.index)) continue;
    const label = match[1] ?? match[2] ?? '';
    const byName = isNumber(label) ? undefined : (named ??= namedNotes(source)).get(label);
    if (byName === undefined && !NUMBERS.test(label)) continue;
    const numbers = byName === undefined ? label.split(/[,;]/).map(Number) : [byName];
    const unit = /(?:^|[\s\d])(?:[kcdm]?m|CO)$/.test(source.slice(Math.max(0, match.index - 4), match.index));
    if (unit && !numbers.every((n) => notes.has(n))) continue;
    found.push({ numbers, range: { start: match.index, end: match.index + match[0].length }, exact: true });
  }
  return found;
}
