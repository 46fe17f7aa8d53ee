/** Several motions of the same members, told apart by what they ask: `de moties van het lid N over A (…) en over B (…)`. */
import type { Group } from './grammar-names.js';

/** What one is about, up to its citation. */
const ABOUT =
  /(?:over|inzake)\s[^()[\].;:\n]{2,120}?(?=\s*\(|,?\s+en\s+(?:over|inzake)\s|,\s+(?:over|inzake)\s|[.;:]|$)/uy;
const CITATION = /\s*\((?=[^()]{0,40}\d{2})[^()\n]{3,80}\)/uy;
const FIRST = /\s+(?=(?:over|inzake)\s)/uy;
const NEXT = /(?:,?\s+en\s+|,\s+)(?=(?:over|inzake)\s)/uy;
/** More motions than a sentence lists. */
const MOST = 12;

/**
 * The groups of a phrase for several motions, where each has words and a citation or a footnote of its own behind the
 * names; the one group as it stands where it has not.
 */
export function bySubjects(text: string, group: Group, markAt: (at: number) => boolean): readonly Group[] {
  const take = (pattern: RegExp, at: number): number => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0].length ?? 0;
  };
  const groups: Group[] = [];
  let at = group.end;
  for (let count = 0; count < MOST; count += 1) {
    const join = take(count === 0 ? FIRST : NEXT, at);
    const start = at + join;
    const end = start + take(ABOUT, start);
    const cited = take(CITATION, end);
    if (join === 0 || end === start || (cited === 0 && !markAt(end))) break;
    groups.push(count === 0 ? { ...group, about: start } : { ...group, start, end, about: start });
    at = end + cited;
  }
  return groups.length > 1 ? groups : [group];
}
