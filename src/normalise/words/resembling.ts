/** Readings that no confusion of letters gives: a letter too many, or one letter from what the letter prints elsewhere. */
import { doubled } from '../../dutch/confusions.js';
import type { Lexicon } from '../../dutch/lexicon.js';
import type { OwnWords } from './own-words.js';
import type { Reading } from './reading.js';

/** The one word that an unknown word resembles, or null; `opens` says that a sentence starts with it. */
export const resembling = (word: string, opens: boolean, own: OwnWords, lexicon: Lexicon): Reading | null =>
  stutter(word, opens, own, lexicon) ?? twice(word, own) ?? neighbour(word, own, lexicon);

/** A consonant read twice: no Dutch word opens with two of the same. */
function stutter(word: string, opens: boolean, own: OwnWords, lexicon: Lexicon): Reading | null {
  if (!/^([b-df-hj-np-tv-z])\1\p{Ll}{3,}$/iu.test(word) || (/^\p{Lu}/u.test(word) && !opens)) return null;
  const whole = (word[0] ?? '') + word.slice(2);
  const known = lexicon.has(whole.toLowerCase()) || own.count(whole) > 1;
  return known ? { word: whole, reason: 'a letter read twice' } : null;
}

/** An abbreviation with a glyph read twice, where the letter prints it soundly several times. */
function twice(word: string, own: OwnWords): Reading | null {
  if (!/\p{Lu}.*\p{Lu}/u.test(word)) return null;
  const found = new Set(
    doubled.flatMap(([printed, meant]) => {
      const at = word.indexOf(printed);
      return at < 0 ? [] : [word.slice(0, at) + meant + word.slice(at + printed.length)];
    }),
  );
  const [only, ...others] = [...found].filter(
    (w) => w.length > 2 && own.count(w) > 2 && own.count(w) >= 2 * own.count(word),
  );
  return only !== undefined && others.length === 0
    ? { word: only, reason: 'a letter read twice; the letter prints it so elsewhere' }
    : null;
}

/** A long word printed once that differs by one letter from just one that the letter uses again and again. */
function neighbour(word: string, own: OwnWords, lexicon: Lexicon): Reading | null {
  if (word.length < 8 || own.count(word) > 1 || !/^\p{L}\p{Ll}+$/u.test(word)) return null;
  const lower = word.toLowerCase();
  const found = own
    .frequent()
    .filter((w) => w[0] === lower[0] && w.slice(-2) === lower.slice(-2) && oneApart(w, lower));
  const [only, ...others] = found.filter((w) => lexicon.has(w));
  if (only === undefined || others.length > 0) return null;
  return { word: (word[0] ?? '') + only.slice(1), reason: 'one letter from a word that the letter uses often' };
}

/** Whether two words differ by one letter: another, one more or one less. */
function oneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const [from, to] = [same + (a.length >= b.length ? 1 : 0), same + (b.length >= a.length ? 1 : 0)];
  // Compounds with and without a linking letter are both Dutch.
  const extra = a.length === b.length ? '' : a.length > b.length ? a[same] : b[same];
  return a.slice(from) === b.slice(to) && !/^[sen]$/.test(extra ?? '');
}
