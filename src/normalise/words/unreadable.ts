import type { CleanText, Range } from '../../types.js';
import type { Speller } from './speller.js';
import { wordsOf } from './tokens.js';
import type { Word } from './tokens.js';

/** Consonants with which Dutch words open, two by two. */
const OPENINGS =
  'bl br ch cl cr dr dw fl fr gl gn gr kl kn kr kw pl pn pr ps sc sh sj sk sl sm sn sp sq st sw th tj tr ts tw vl vr wr zw'.split(
    ' ',
  );
const CONSONANTS = /^([b-df-hj-np-tv-xz])([b-df-hj-np-tv-xz])/;

/** Capitals behind small letters, or consonants as no language strings them together. */
function isGarbled(word: string): boolean {
  const [pair, first, second] = CONSONANTS.exec(word) ?? [];
  const opening = pair !== undefined && (first === second || (word.length > 4 && !OPENINGS.includes(pair)));
  return opening || /\p{Ll}\p{Lu}\p{Ll}|[b-df-hj-np-tv-xz]{6}|([b-df-hj-np-tv-xz])\1{2}/u.test(word);
}

/** A short word between two unreadable ones says nothing. */
const SHORT = 3;

/**
 * Stretches of two or more neighbouring words that are none and have no single reading: they stay
 * as printed, and a reader should look. Names and terms of other languages are unknown as well, so
 * one word of the stretch must be garbled past what any language writes.
 */
export function unreadable(text: CleanText, speller: Speller): Range<'source'>[] {
  const found: Range<'source'>[] = [];
  let run: Word[] = [];
  let gap: Word | null = null;
  const close = (): void => {
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && run.length > 1 && run.some((w) => w.odd || isGarbled(w.text))) {
      found.push(text.toSource({ start: first.start, end: last.end }));
    }
    run = [];
    gap = null;
  };
  for (const word of wordsOf(text.text)) {
    const last = gap ?? run.at(-1);
    if (last && !/^[^\p{L}.\n]{0,4}$/u.test(text.text.slice(last.end, word.start))) close();
    // Beside what cannot be read, a capital is no sign of a name.
    const name = isName(word) && (run.length === 0 || !/^\p{Lu}\p{Ll}{4,}$/u.test(word.text));
    const unknown = word.odd || (!word.protected && !name && !speller.knows(word.text));
    if (unknown) {
      run.push(word);
      gap = null;
    } else if (run.length > 0 && gap === null && word.text.length <= SHORT) gap = word;
    else close();
  }
  close();
  return found;
}

const isName = ({ text, opens }: Word): boolean =>
  (/^\p{Lu}\p{Ll}*$/u.test(text) && !opens && !isGarbled(text.toLowerCase())) || /^\p{Lu}+\p{Ll}{0,2}$/u.test(text);
