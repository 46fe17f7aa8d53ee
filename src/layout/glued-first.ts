/** The mark of the first footnote, read as the last letter of its word: «dienstregelingl», where a raised 1 stood. */
import type { MarkText } from './mark-places.js';
import type { FoundMark } from './marks.js';

/** Shorter words may be others with an l behind them. */
const WORD = /(?<![\p{L}\d-])(\p{L}\p{Ll}{5,40})[lI](?=[\s.,;:)])/gu;

/**
 * The one word before the next mark that the letter prints nowhere else, and without its last stroke
 * again: that stroke is the mark.
 * @param before where the next mark stands.
 */
export function gluedFirst(texts: readonly MarkText[], source: string, page: number, before: number): FoundMark | null {
  const times = new Map<string, number>();
  for (const [word] of source.matchAll(/\p{L}{6,42}/gu)) times.set(word, (times.get(word) ?? 0) + 1);
  const found = texts
    .filter((text) => text.page === page || text.page === page - 1)
    .flatMap(({ text, start }) =>
      [...text.matchAll(WORD)].map(({ index, 0: printed, 1: word = '' }) => ({
        word,
        printed,
        end: start + index + printed.length,
      })),
    )
    .filter(({ end, printed, word }) => end <= before && times.get(printed) === 1 && times.has(word));
  const [only, ...others] = found;
  if (!only || others.length > 0) return null;
  const range = { start: only.end - 1, end: only.end };
  return { number: 1, range, printed: only.printed.slice(-1), exact: false, other: null, rivals: [] };
}
