/** Stems of Dutch words. The door to natural's stemmer; its root is never loaded, for that opens databases. */
import { createRequire } from 'node:module';

interface Stemmer {
  readonly stem: (word: string) => string;
}

// The package types only its root, so the sub-path is required by hand and typed here.
const porter = createRequire(import.meta.url)('natural/lib/natural/stemmers/porter_stemmer_nl.js') as Stemmer;

/** Words that say nothing about what a title is about. */
const empty = new Set(
  (
    'aan al alle als alsmede bij dan dat de den der des die dit door een en er het hoe ' +
    'hun ik in is met meer naar niet nog of om onder onze ook op over te tot uit van via voor waar wat we wordt worden zo'
  ).split(' '),
);

/**
 * The stem of one word, in lower case (Porter's algorithm for Dutch, snowballstem.org).
 * The package keeps a flag between words, so that «baar» would stem differently after another word;
 * an object of its own for each word holds that flag back.
 */
export const stem = (word: string): string => (Object.create(porter) as Stemmer).stem(word.toLowerCase());

/** The different stems of the words in a text that carry meaning, in the order of the text. */
export function stems(text: string): string[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\d]+/gu) ?? [];
  return [...new Set(words.filter((word) => !empty.has(word)).map(stem))];
}
