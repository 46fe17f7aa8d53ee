/** Where the sentences of a line or a cell begin and end. */

/** Words whose full stop ends no sentence, as they stand near promises. */
const ABBREVIATION =
  /(?:^|[\s(«‘“"'])(?:nrs?|kst|artt?|c\.s|cs|blz|p|pp|jl|a\.s|resp|bijv|ca|d\.d|dhr|mevr|mw|dr|drs|ir|mr|prof|i\.v\.m|m\.b\.t|n\.a\.v|o\.a|t\.a\.v|t\.b\.v|t\.z\.t|incl|excl|evt|mln|mrd|vgl|e\.a|e\.d|zgn|tel|st|(?:\p{Lu}\.){0,4}\p{Lu})$/iu;
const STOP = /[.!?…][»”"’')\]]{0,2}(?=\s)/g;
/** A sentence beyond this is no prose: what follows is read as another. */
const LONGEST = 1500;

/** A stretch of text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The sentences between two places of a line, in order; together they are all of it. */
export function sentences(text: string, start: number, end: number): Stretch[] {
  const found: Stretch[] = [];
  let from = start;
  const push = (to: number): void => {
    for (; to - from > LONGEST; from += LONGEST) found.push({ start: from, end: from + LONGEST });
    if (from < to) found.push({ start: from, end: to });
    from = to;
  };
  for (const match of text.slice(start, end).matchAll(STOP)) {
    const at = start + match.index;
    const stop = at + match[0].length;
    const next = text.slice(stop, stop + 8).trimStart()[0];
    if (next !== undefined && !/[\p{Lu}\d«‘“"'(•◦–-]/u.test(next)) continue;
    if (text[at] === '.' && ABBREVIATION.test(text.slice(Math.max(start, at - 12), at))) continue;
    push(stop);
  }
  push(end);
  return found;
}

/** A stretch without the blanks, bullets and final stops around it. */
export function trimmed(text: string, { start, end }: Stretch): Stretch {
  const part = text.slice(start, end);
  const left = /^[\s•◦,;:–-]*/u.exec(part)?.[0].length ?? 0;
  const right = /[\s,;:]*$/.exec(part.slice(-40))?.[0].length ?? 0;
  return { start: Math.min(start + left, end), end: Math.max(end - right, Math.min(start + left, end)) };
}
