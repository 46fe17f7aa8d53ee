/** Short forms by which bills go once they were introduced: «de Cyberbeveiligingswet (Cbw)». */
import { foldWhole } from '../../dutch/folded.js';
import { BEFORE, namesIn } from './grammar-name.js';
import type { NameHit } from './grammar-name.js';
import type { Stretch } from './grammar-pattern.js';

const MOST_ALIASES = 40;

/** The names in a sentence with the short forms that were introduced before; new ones are added to `aliases`. */
export function withAliases(text: string, sentence: Stretch, aliases: Map<string, NameHit>, heads = false): NameHit[] {
  const found = namesIn(text, sentence, heads);
  const short: NameHit[] = [];
  const words = text.slice(sentence.start, sentence.end);
  if ([...aliases.keys()].some((alias) => words.includes(alias))) {
    for (const match of words.matchAll(
      new RegExp(`(?<![\\p{L}(])(?:${[...aliases.keys()].join('|')})(?![\\p{L}-])`, 'gu'),
    )) {
      const range = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
      const known = aliases.get(match[0]);
      if (known === undefined || found.some((f) => f.range.start < range.end && range.start < f.range.end)) continue;
      const before =
        BEFORE.exec(foldWhole(text).slice(Math.max(sentence.start, range.start - 90), range.start))?.groups ?? {};
      short.push({ ...known, range, alias: null, near: false, titled: false, preposition: before['prep'] ?? null });
    }
  }
  for (const name of found) if (name.alias !== null && aliases.size < MOST_ALIASES) aliases.set(name.alias, name);
  return short.length === 0 ? found : [...found, ...short].sort((a, b) => a.range.start - b.range.start);
}
