/** Where Dutch sentences end in a clean text: a line per block, so a sentence never runs over a line. */

/** Words whose full stop ends no sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'nr nrs art artt cs blz p pp jl a.s resp bijv bv ca c.q c.s d.d d.w.z dhr dr drs e.a e.d e.v enz etc evt excl f.d i.c i.c.m ' +
    'i.e i.h.b i.o i.p.v i.v.m incl ing inz ir jan febr feb mrt apr aug sept sep okt nov dec kst m.a.w m.b.t m.b.v m.i.v max ' +
    'mevr mgr min mln mr mrd mw n.a.v n.v.t o.a o.b.v o.g.v o.l.v o.m prof q.q r.k red s.v.p sr st stb stcrt t.a.v t.b.v t.g.v ' +
    't.h.v t.k t.n.v t.o.v t.v.v t.w.v tel v.a v.d vgl vs w.o z.g z.s.m zgn zog hfdst par T.K E.K'
  ).split(' '),
);

/**
 * A stop with the quotes and brackets that close behind it, and a footnote mark that was left there (`vastgesteld.4 De`);
 * or a bullet, which opens a new item.
 */
const STOP = /[.!?…][»”"’')\]]{0,2}(?:(?=\s)|(?<=\p{L}.[»”"’')\]]{0,2})\d{1,2}(?=\s\p{Lu}))|(?<=\s)[•◦▪](?=\s)/uy;
/** What all of these begin with; it is found much faster. */
const MARK = /[.!?…•◦▪]/g;
const BULLETS = '•◦▪';
const OPENS = /[\p{Lu}\d«‘“"'(•◦▪–-]/u;
const LONGEST = 400;
const WINDOW = 1000;

/** A stretch of text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The sentences between two places of a line or cell, in order; together they are all of it. */
export function sentencesIn(text: string, start: number, end: number): Stretch[] {
  const found: Stretch[] = [];
  let from = start;
  for (const stop of stopsIn(text.slice(start, end))) {
    if (start + stop > from) found.push({ start: from, end: start + stop });
    from = start + stop;
  }
  if (from < end) found.push({ start: from, end });
  return found;
}

let read: { readonly line: string; readonly stops: readonly number[] } = { line: '', stops: [] };

/** Where the sentences of a line end. The findings of a line ask one after the other, so the last answer is kept. */
function stopsIn(line: string): readonly number[] {
  if (line !== read.line) read = { line, stops: readStops(line) };
  return read.stops;
}

function readStops(line: string): number[] {
  const stops: number[] = [];
  let from = 0;
  for (let at = next(line, from); at >= 0; at = next(line, from)) {
    STOP.lastIndex = at;
    const bullet = BULLETS.includes(line.charAt(at));
    const ends = STOP.test(line);
    from = ends ? STOP.lastIndex : at + 1;
    if (ends && (bullet || endsHere(line, at, from))) stops.push(bullet ? at : from);
  }
  return stops;
}

function next(line: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.test(line) ? MARK.lastIndex - 1 : -1;
}

/** Where the sentence around a range starts and ends, in the same text. */
export function sentenceBounds(text: string, start: number, end: number): Stretch {
  const { line, from, first, last } = sentenceIn(text, start, end);
  const blank = line.slice(first, last).search(/\S/);
  return { start: from + first + Math.max(0, blank), end: from + last };
}

/** The sentence around a range, at most 400 characters; a longer one is cut around the range. */
export function sentenceAround(text: string, start: number, end: number): string {
  const { line, from, first, last } = sentenceIn(text, start, end);
  return cut(line, first, last, start - from, end - from);
}

/** The line of a range, where it starts, and where in it the sentence starts and ends. */
function sentenceIn(
  text: string,
  start: number,
  end: number,
): { line: string; from: number; first: number; last: number } {
  // A sentence further away is cut anyhow, and a line may be as long as a book.
  const near = text.slice(Math.max(0, start - WINDOW), end + WINDOW);
  const offset = Math.max(0, start - WINDOW);
  const from = offset + near.lastIndexOf('\n', start - 1 - offset) + 1;
  const feed = near.indexOf('\n', end - offset);
  const to = feed < 0 ? Math.min(text.length, end + WINDOW) : offset + feed;
  const line = text.slice(from, to);
  let first = 0;
  let last = line.length;
  for (const stop of stopsIn(line)) {
    if (stop <= start - from) first = stop;
    else if (stop >= end - from) {
      last = stop;
      break;
    }
  }
  return { line, from, first, last };
}

function endsHere(line: string, dot: number, stop: number): boolean {
  const next = line.slice(stop, stop + 8).trimStart()[0];
  if (next !== undefined && !OPENS.test(next)) return false;
  if (line[dot] !== '.') return true;
  const before = line.slice(Math.max(0, dot - 12), dot);
  const word = /[\p{L}.]*$/u.exec(before.slice(before.lastIndexOf(' ') + 1))?.[0] ?? '';
  // An initial or an abbreviation before a name or a number goes on.
  return !(ABBREVIATIONS.has(word) || ABBREVIATIONS.has(word.toLowerCase()) || /^(?:\p{Lu}\.){0,4}\p{Lu}$/u.test(word));
}

function cut(line: string, first: number, last: number, start: number, end: number): string {
  const tidy = (s: string): string => s.replace(/\t/g, ' | ').replace(/ {2,}/g, ' ').trim();
  const whole = tidy(line.slice(first, last));
  if (whole.length <= LONGEST) return whole;
  const room = Math.max(0, LONGEST - 20 - (end - start));
  let from = Math.max(first, start - Math.floor(room / 2));
  let to = Math.min(last, end + Math.floor(room / 2));
  const blankBefore = line.indexOf(' ', from);
  const blankAfter = line.lastIndexOf(' ', to);
  if (from > first && blankBefore >= 0 && blankBefore < start) from = blankBefore;
  if (to < last && blankAfter > end) to = blankAfter;
  const part = tidy(line.slice(from, to)).slice(0, LONGEST - 2);
  return `${from > first ? '…' : ''}${part}${to < last ? '…' : ''}`;
}
