import { commonWords, gluedWords } from '../../dutch/common-words.js';
import type { Speller } from './speller.js';
import type { Word } from './tokens.js';

/** Longer pieces that no dictionary knows are compounds of their own. */
const LONGEST_SCRAP = 7;
const PLAIN = /^\p{Ll}+$/u;

/**
 * Two pieces of one word: neither may be a word the letter could mean here, and together they are
 * one. The dictionary forms compounds freely, so a pair of sound words is left alone.
 */
export function joinsWith(left: Word, right: Word, text: string, speller: Speller): string | null {
  if (left.part || right.part || right.protected || right.odd || text.slice(left.end, right.start) !== ' ') return null;
  if (!PLAIN.test(right.text) || !/^\p{L}\p{Ll}*$/u.test(left.text) || left.text.length + right.text.length < 6)
    return null;
  const unknown = [left, right].filter((w) => !speller.knows(w.text));
  if (unknown.length === 0) return null;
  const word = left.text + right.text;
  const capital = /^\p{Lu}/u.test(left.text) && !left.opens;
  // A name is put together only where the letter prints it whole elsewhere.
  if (capital ? speller.count(word) === 0 : !speller.knows(word)) return null;
  // With one sound half, the other must be a scrap that nothing else can be made of.
  const scrap = unknown.every(
    (w) => w.text.length <= LONGEST_SCRAP && speller.count(w.text) === 1 && speller.read(w.text, w.opens) === null,
  );
  const common = [left, right].some((w) => commonWords.has(w.text.toLowerCase()));
  return unknown.length === 2 || speller.count(word) > 0 || (scrap && !common && word.length > 7) ? word : null;
}

/** Two of the words that carry Dutch sentences, run together in exactly one way. */
export function commonPair(word: string, opens: boolean): string | null {
  if (!/^\p{L}\p{Ll}{3,}$/u.test(word) || (/^\p{Lu}/u.test(word) && !opens)) return null;
  const found = [...word].flatMap((_, at) => {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    return at > 1 && commonWords.has(left.toLowerCase()) && commonWords.has(right) ? [`${left} ${right}`] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** An unknown word that is two words of this letter run together, in exactly one way. */
export function splitsInto(word: string, opens: boolean, speller: Speller): string | null {
  if (!/^\p{L}\p{Ll}{2,}$/u.test(word) || (/^\p{Lu}/u.test(word) && !opens)) return null;
  const found: string[] = [];
  for (let at = 1; at < word.length; at += 1) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    const own = (w: string): boolean => speller.count(w) + speller.count(w.toLowerCase()) > 1 && speller.knows(w);
    const glued = gluedWords.has(left.toLowerCase()) || gluedWords.has(right);
    // Dutch ends words in -de, -en and -te, so only short words behind short ones are cut off.
    const ending = /^(?:de|en|te|een|er|is|die)$/.test(right) && left.length > 3;
    if (glued && !ending && right.length > 1 && own(left) && own(right)) found.push(`${left} ${right}`);
  }
  const [only, ...others] = new Set(found);
  return only !== undefined && others.length === 0 ? only : null;
}
