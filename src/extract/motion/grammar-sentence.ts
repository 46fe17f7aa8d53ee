/** Where the sentences of a line or a cell begin and end. */

/** Words whose full stop ends no sentence, as they stand near motions. */
const ABBREVIATION =
  /(?:^|[\s(«‘“"'])(?:nrs?|kst|artt?|c\.s|cs|blz|p|pp|jl|a\.s|resp|bijv|ca|d\.d|dhr|mevr|mw|dr|drs|ir|mr|prof|i\.v\.m|m\.b\.t|n\.a\.v|o\.a|t\.a\.v|t\.b\.v|incl|excl|evt|mln|mrd|vgl|e\.a|e\.d|zgn|tel|st|(?:\p{Lu}\.){0,4}\p{Lu})$/iu;
const STOP = /[.!?…][»”"’')\]]{0,2}(?=\s)/g;

/** A stretch of text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The sentences between two places of a line, in order; together they are all of it. */
export function sentences(text: string, start: number, end: number): Stretch[] {
  const found: Stretch[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(STOP)) {
    const at = start + match.index;
    const stop = at + match[0].length;
    const next = text.slice(stop, stop + 8).trimStart()[0];
    if (next !== undefined && !/[\p{Lu}\d«‘“"'(]/u.test(next)) continue;
    if (text[at] === '.' && ABBREVIATION.test(text.slice(Math.max(start, at - 12), at))) continue;
    found.push({ start: from, end: stop });
    from = stop;
  }
  if (from < end) found.push({ start: from, end });
  return found;
}

/** The index of the stretch that holds a place; they are in order. */
export function around(stretches: readonly Stretch[], at: number): number {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
