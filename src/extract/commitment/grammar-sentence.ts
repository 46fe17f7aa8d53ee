/** Sentences of a line or a cell, and stretches without what hangs on their edges. */
import { sentencesIn } from '../../dutch/sentence.js';
import type { Stretch } from '../../dutch/sentence.js';

export type { Stretch } from '../../dutch/sentence.js';

/** A sentence beyond this is no prose: what follows is read as another. */
const LONGEST = 1500;

/** The sentences between two places, in order; together they are all of it. */
export const sentences = (text: string, from: number, to: number): Stretch[] =>
  sentencesIn(text, from, to).flatMap((sentence) => {
    const { start, end } = sentence;
    if (end - start <= LONGEST) return sentence;
    return Array.from({ length: Math.ceil((end - start) / LONGEST) }, (_, i) => ({
      start: start + i * LONGEST,
      end: Math.min(end, start + (i + 1) * LONGEST),
    }));
  });

/** A stretch without the blanks, bullets and final stops around it. */
export function trimmed(text: string, { start, end }: Stretch): Stretch {
  const part = text.slice(start, end);
  const left = /^[\s•◦,;:–-]*/u.exec(part)?.[0].length ?? 0;
  const right = /[\s,;:]*$/.exec(part.slice(-40))?.[0].length ?? 0;
  return { start: Math.min(start + left, end), end: Math.max(end - right, Math.min(start + left, end)) };
}
