import { isLower, isUpper } from '../dutch/letters.js';
import { labelNumber } from './labels.js';
import type { Range } from '../types.js';

/** A stretch of body text that may hold marks, with where it stands. */
export interface MarkText {
  readonly text: string;
  readonly start: number;
  readonly page: number;
  /** A scanner may have turned figures into signs; elsewhere «?» behind a figure is the sentence's. */
  readonly scanned: boolean;
}

/** A footnote number whose mark is looked for; `page` is that of its text, null where the text is lost. */
export interface WantedMark {
  readonly number: number;
  readonly page: number | null;
}

export interface FoundMark {
  readonly number: number;
  readonly range: Range<'source'>;
  readonly printed: string;
  /** The mark prints its own number. */
  readonly exact: boolean;
}

/** What may be a mark. How likely it is one depends on the number that it would stand for. */
interface Candidate {
  readonly range: Range<'source'>;
  readonly printed: string;
  readonly page: number;
  /** How mark-like its place is, whatever its number. */
  readonly place: number;
}

const DIGITS = /\d{1,3}(?![\d\p{L}])|[¹²³⁰-⁹]{1,3}/gu;
/** Signs that scanners put for small raised digits; a lone apostrophe or dot is no evidence. */
const SIGNS = /[!?®™*°“”"%#§>'’‘\dlI]{1,4}/gu;
/** A mark stands right before: two are set side by side. */
const SIDE_BY_SIDE = /[\p{L})](?:[.,;:)]?[!?®™*°”]{1,2}|[.,;:)]?\d{1,3}) $/u;
const STRONG = /[!?®™*°”"%#§>]/;
const LEAST = 3;

/**
 * Finds the marks of the footnotes in the body: as digits glued to a word, or as signs that a
 * scanner put for them. Marks come in the order of their numbers and stand on the page of their
 * text, so the assignment with the best sum of evidence is found by dynamic programming
 * (Needleman & Wunsch 1970, without penalties for what stays unmatched).
 */
export function findMarks(texts: readonly MarkText[], wanted: readonly WantedMark[]): FoundMark[] {
  if (wanted.length === 0) return [];
  const pages = new Set(wanted.flatMap((w) => (w.page === null ? [] : [w.page, w.page - 1])));
  const loose = wanted.some((w) => w.page === null);
  const candidates = texts.flatMap((t) => (loose || pages.has(t.page) ? candidatesIn(t) : []));
  return align(wanted, candidates);
}

/** What one page shows of marks, looked up by where it stands. */
export interface PageMarks {
  /** Whether the number stands, glued to a word, before this offset. */
  readonly exact: (number: number, before: number) => boolean;
  /** The same, where nothing but a mark stands so. */
  readonly glued: (number: number, before: number) => boolean;
  /** Whether anything before this offset looks like a damaged mark. */
  readonly any: (before: number) => boolean;
}

/** Reads the candidates of a page once, so that each question about them is a look-up. */
export function pageMarks(texts: readonly MarkText[]): PageMarks {
  const firstOf = new Map<string, number>();
  const gluedOf = new Map<string, number>();
  let firstAny = Infinity;
  for (const { range, printed, place } of texts.flatMap(candidatesIn)) {
    if (!firstOf.has(printed)) firstOf.set(printed, range.start);
    if (place >= 6 && !gluedOf.has(printed)) gluedOf.set(printed, range.start);
    if (place >= 5) firstAny = Math.min(firstAny, range.start);
  }
  return {
    exact: (number, before) => (firstOf.get(String(number)) ?? Infinity) < before,
    glued: (number, before) => (gluedOf.get(String(number)) ?? Infinity) < before,
    any: (before) => firstAny < before,
  };
}

/** Beyond this the table of the alignment would not fit a machine; no letter comes near. */
const LARGEST_TABLE = 20_000_000;

/** Takes, for each number, the first place behind the mark before it that prints the number. */
function firstExact(wanted: readonly WantedMark[], candidates: readonly Candidate[]): FoundMark[] {
  const found: FoundMark[] = [];
  let next = 0;
  for (const { number } of wanted) {
    const at = candidates.findIndex((c, i) => i >= next && i < next + 2000 && c.printed === String(number));
    const candidate = candidates[at];
    if (!candidate) continue;
    found.push({ number, range: candidate.range, printed: candidate.printed, exact: true });
    next = at + 1;
  }
  return found;
}

function align(wanted: readonly WantedMark[], candidates: readonly Candidate[]): FoundMark[] {
  if (wanted.length * candidates.length > LARGEST_TABLE) return firstExact(wanted, candidates);
  const width = candidates.length + 1;
  const sums = new Float64Array((wanted.length + 1) * width);
  for (let i = wanted.length - 1; i >= 0; i -= 1) {
    for (let j = candidates.length - 1; j >= 0; j -= 1) {
      const skip = Math.max(at(sums, (i + 1) * width + j), at(sums, i * width + j + 1));
      const score = fit(wanted[i] as WantedMark, candidates[j] as Candidate);
      sums[i * width + j] = score > LEAST ? Math.max(skip, score + at(sums, (i + 1) * width + j + 1)) : skip;
    }
  }
  const found: FoundMark[] = [];
  for (let i = 0, j = 0; i < wanted.length && j < candidates.length;) {
    const want = wanted[i] as WantedMark;
    const candidate = candidates[j] as Candidate;
    const score = fit(want, candidate);
    const taken = score > LEAST && at(sums, i * width + j) === score + at(sums, (i + 1) * width + j + 1);
    if (taken) {
      found.push({
        number: want.number,
        range: candidate.range,
        printed: candidate.printed,
        exact: labelNumber(candidate.printed) === want.number,
      });
      i += 1;
      j += 1;
    } else if (at(sums, (i + 1) * width + j) >= at(sums, i * width + j + 1)) i += 1;
    else j += 1;
  }
  return found;
}

const at = (sums: Float64Array, index: number): number => sums[index] ?? 0;

/** How well a candidate can be the mark of this number; 0 where it cannot. */
function fit(want: WantedMark, candidate: Candidate): number {
  if (want.page !== null && candidate.page !== want.page && candidate.page !== want.page - 1) return 0;
  const away = want.page !== null && candidate.page !== want.page ? 2 : 0;
  const digits = String(want.number);
  if (labelNumber(candidate.printed) === want.number) return candidate.place + 4 - away;
  // Without a text at the foot, only the number itself is evidence; and a readable number is no other.
  if (want.page === null || /^\d+$/.test(candidate.printed) || candidate.place < 4) return 0;
  const survived = [...candidate.printed].filter((c) => c >= '0' && c <= '9');
  if (survived.some((c) => !digits.includes(c))) return 0;
  return candidate.place + survived.length + (candidate.printed.length >= digits.length ? 0.5 : 0) - away;
}

function candidatesIn(text: MarkText): Candidate[] {
  const urls = [...text.text.matchAll(/(?:https?:\/\/|www\.)\S+/g)].map(
    (m) => [m.index, m.index + m[0].length] as const,
  );
  const inUrl = (index: number): boolean => urls.some(([a, b]) => index >= a && index < b);
  const found = new Map<number, Candidate>();
  const add = (index: number, printed: string, place: number): void => {
    if (place <= 0 || inUrl(index)) return;
    const start = text.start + index;
    const before = found.get(start);
    if (!before || before.place < place) {
      found.set(start, { range: { start, end: start + printed.length }, printed, page: text.page, place });
    }
  };
  for (const match of text.text.matchAll(DIGITS))
    add(match.index, match[0], digitPlace(text.text, match.index, match[0], text.scanned));
  for (const [year] of text.text.matchAll(/(?<!\d)(?:19|20)\d{3,4}(?!\d)/g)) {
    const index = text.text.indexOf(year);
    add(index + 4, year.slice(4), 4);
  }
  let previousEnd = -1;
  for (const match of text.text.matchAll(SIGNS)) {
    const place = signPlace(text.text, match.index, match[0], previousEnd);
    add(match.index, match[0], place);
    if (place >= 4) previousEnd = match.index + match[0].length;
  }
  return [...found.values()].sort((a, b) => a.range.start - b.range.start);
}

/** Digits: glued to a word or its punctuation is where marks stand; after a blank is where numbers stand. */
function digitPlace(text: string, index: number, printed: string, scanned: boolean): number {
  const before = text[index - 1];
  const after = text[index + printed.length];
  if (before === undefined || (after !== undefined && /[%€/:)–-]/.test(after) && !/[)]/.test(after))) return 0;
  if (labelNumber(printed) !== null && !/^\d/.test(printed)) return 8;
  if (/^[.,]\d/.test(text.slice(index + printed.length, index + printed.length + 2))) return 0;
  const free = after === undefined || /[\s.,;:)»”’]/.test(after) || (!scanned && after === '?');
  if (!free) return 0;
  if (before === ' ')
    return SIDE_BY_SIDE.test(text.slice(Math.max(0, index - 8), index)) ? 6 : spacedPlace(text, index, printed);
  if (/\p{L}/u.test(before)) return 6;
  if (!/[.,;:!?)»”"’'\]]/.test(before)) return 0;
  // "1.500" is an amount; "2022.26 Het" ends a sentence before its mark.
  const inNumber = /[.,:]/.test(before) && /\d/.test(text[index - 2] ?? '');
  if (!inNumber) return 7;
  const next = text.slice(index + printed.length).trimStart()[0];
  return next === undefined || isUpper(next) ? 4 : 0;
}

/** A number after a blank: some publishers set marks so, at the end of a sentence above all. */
function spacedPlace(text: string, index: number, printed: string): number {
  const before = text.slice(0, index).trimEnd().at(-1);
  if (before === undefined || !/[\p{L}.,;:?!)»”’]/u.test(before)) return 0;
  const next = text.slice(index + printed.length).trimStart()[0];
  if (/[.?!»)]/.test(before)) return next === undefined || isUpper(next) ? 3 : 1;
  const endsLine = /^\d+[ \t]*(?:\n|$)/.test(text.slice(index, index + 8));
  return endsLine ? 1.5 : isLower(next) ? 0.5 : 0;
}

/** Signs: they must follow a word or its punctuation directly, where the sign itself would be odd. */
function signPlace(text: string, index: number, printed: string, previousEnd: number): number {
  if (!STRONG.test(printed)) return 0;
  const before = text[index - 1];
  if (before === undefined) return 0;
  const beside =
    before === ' ' && SIDE_BY_SIDE.test(text.slice(Math.max(0, index - 8), index)) && !/^[”"’'>]/.test(printed);
  const pair = beside || (previousEnd >= 0 && index === previousEnd + 1 && before === ' ');
  if (!pair && !/[\p{L}\d.,;:)»”’'\]]/u.test(before)) return 0;
  const after = text[index + printed.length];
  if (after !== undefined && !/[\s.,;:)]/.test(after)) return 0;
  if (pair) return 6;
  const next = text.slice(index + printed.length).trimStart()[0];
  const plain = /^[?!]$/.test(printed);
  if (/[.,;:)]/.test(before)) return /^[”"’']+$/.test(printed) ? quotePlace(text, index) : 6;
  if (plain) return next !== undefined && isLower(next) ? 5 : 1;
  if (/^[”"’']+$/.test(printed)) return quotePlace(text, index);
  // Half a number that survived, glued to a word: no figure is written so.
  if (/^\d[®*°™?!]$/.test(printed) && /\p{L}/u.test(before)) return 5;
  return printed === '%' || /^\d/.test(printed) ? 1 : 6;
}

/** A closing quote that was never opened is no quote. */
function quotePlace(text: string, index: number): number {
  const before = text.slice(0, index);
  const opened = (before.match(/[“„"]/g) ?? []).length;
  const closed = (before.match(/[”"]/g) ?? []).length;
  const isPlain = text[index] === '"';
  return (isPlain ? opened % 2 === 0 : opened <= closed) ? 5 : 0;
}
