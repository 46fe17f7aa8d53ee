import { hiddenWords } from '../../dutch/hidden-words.js';
import type { Reading } from './reading.js';
import type { Speller } from './speller.js';
import type { Word } from './tokens.js';

/**
 * Words whose letters say nothing but whose place does: `leder` at the start of a sentence, where
 * no small letter can stand, is Ieder; `in leder gebonden` is leather.
 */
export function hidden(text: string, word: Word, speller: Speller): Reading | null {
  if (word.part) return null;
  const around = {
    before: text.slice(Math.max(0, word.start - 12), word.start),
    after: text.slice(word.end, word.end + 16),
  };
  const row = hiddenWords.find(({ printed, where }) => {
    if (!printed.test(word.text)) return false;
    if (where === 'anywhere') return true;
    if (where === 'sentence-start') return word.opens;
    return (where.before?.test(around.before) ?? true) && (where.after?.test(around.after) ?? true) && !word.opens;
  });
  if (row) {
    const meant = row.meant === 'i' ? `i${word.text.slice(1)}` : row.meant;
    const shown = word.opens ? meant.slice(0, 1).toUpperCase() + meant.slice(1) : meant;
    return { word: shown, reason: 'by its place in the sentence' };
  }
  // A small l at the start of a sentence is no letter that can stand there; I is.
  if (!word.opens || !/^[l|1]\p{Ll}{2}/u.test(word.text)) return null;
  const capital = `I${word.text.slice(1)}`;
  if (!speller.knows(`i${word.text.slice(1)}`) && !speller.knows(capital)) return null;
  return { word: capital, reason: 'a small l cannot open a sentence' };
}
