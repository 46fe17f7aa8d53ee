import type { Range } from '../types.js';
import { labelNumber } from './labels.js';
import { bare, candidatesIn, endsQuestion, followsPaper, withoutLetter } from './mark-places.js';
import type { Candidate, MarkText } from './mark-places.js';

/** A footnote number whose mark is looked for; `page` is that of its text, null where the text is lost. */
export interface WantedMark {
  readonly number: number;
  readonly page: number | null;
  /** The footnote gives a paper, and no more. */
  readonly cites: boolean;
  /** In a scan whose lines have places its page is no guess: few notes stand a page behind their marks. */
  readonly placed?: boolean;
}

export interface FoundMark {
  readonly number: number;
  readonly range: Range<'source'>;
  readonly printed: string;
  /** The mark prints its own number. */
  readonly exact: boolean;
  /** Another place that could as well be this mark, where two readings remain. */
  readonly other: Range<'source'> | null;
  /** Other footnotes that this place could as well be the mark of: one of them has lost its own. */
  readonly rivals: readonly number[];
}

const LEAST = 3;
/** Evidence that differs by less does not decide between two places, nor between two footnotes. */
const TIE = 0.75;
const RIVAL = 1.75;
/** A footnote that gives a paper stands behind words that speak of one, any other does not: by itself too little. */
const APT = 1;

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
  return align(wanted, vouchedFor(wanted, candidates));
}

/** A place that looks like a mark in any case. */
const STRONG = 4;

/**
 * On a page whose notes are known by their place, «?» behind a sentence that is no question is the
 * mark that is still missing, where there are just as many of them as marks are missing.
 */
function vouchedFor(wanted: readonly WantedMark[], candidates: readonly Candidate[]): readonly Candidate[] {
  const missing = new Map<number, number>();
  const count = (page: number, by: number): unknown => missing.set(page, (missing.get(page) ?? 0) + by);
  for (const { page, placed } of wanted) if (placed && page !== null) count(page, 1);
  if (missing.size === 0) return candidates;
  const weak = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const { page, place, printed } = candidate;
    if (place >= STRONG) count(page, -1);
    else if (printed === '?' && !endsQuestion(candidate))
      (weak.get(page) ?? weak.set(page, []).get(page))?.push(candidate);
  }
  const vouched = new Set([...weak].flatMap(([page, all]) => (all.length === missing.get(page) ? all : [])));
  return candidates.map((c) => (vouched.has(c) ? { ...c, place: STRONG } : c));
}

/** Beyond this the table of the alignment would not fit a machine; no letter comes near. */
const LARGEST_TABLE = 4_000_000;

/** Takes, for each number, the first place behind the mark before it that prints the number. */
function firstExact(wanted: readonly WantedMark[], candidates: readonly Candidate[]): FoundMark[] {
  const found: FoundMark[] = [];
  let next = 0;
  for (const { number } of wanted) {
    const at = candidates.findIndex((c, i) => i >= next && i < next + 2000 && c.printed === String(number));
    const candidate = candidates[at];
    if (!candidate) continue;
    found.push({ number, range: candidate.range, printed: candidate.printed, exact: true, other: null, rivals: [] });
    next = at + 1;
  }
  return found;
}

function align(wanted: readonly WantedMark[], candidates: readonly Candidate[]): FoundMark[] {
  if (wanted.length * candidates.length > LARGEST_TABLE) return firstExact(wanted, candidates);
  const width = candidates.length + 1;
  const scores = wanted.map((want) => candidates.map((candidate) => fit(want, candidate)));
  const score = (i: number, j: number): number => scores[i]?.[j] ?? 0;
  /** The best sum of what is left from here, and of what stands before here. */
  const behind = new Float64Array((wanted.length + 1) * width);
  const before = new Float64Array((wanted.length + 1) * width);
  for (let i = wanted.length - 1; i >= 0; i -= 1) {
    for (let j = candidates.length - 1; j >= 0; j -= 1) {
      const skip = Math.max(at(behind, (i + 1) * width + j), at(behind, i * width + j + 1));
      const both = score(i, j) + at(behind, (i + 1) * width + j + 1);
      behind[i * width + j] = score(i, j) > LEAST ? Math.max(skip, both) : skip;
    }
  }
  for (let i = 1; i <= wanted.length; i += 1) {
    for (let j = 1; j < width; j += 1) {
      const skip = Math.max(at(before, (i - 1) * width + j), at(before, i * width + j - 1));
      const both = score(i - 1, j - 1) + at(before, (i - 1) * width + j - 1);
      before[i * width + j] = score(i - 1, j - 1) > LEAST ? Math.max(skip, both) : skip;
    }
  }
  const best = at(behind, 0);
  const rival = (i: number, chosen: number): Range<'source'> | null => {
    const other = candidates.findIndex((_, j) => {
      if (j === chosen || score(i, j) <= LEAST) return false;
      return at(before, i * width + j) + score(i, j) + at(behind, (i + 1) * width + j + 1) > best - TIE;
    });
    return candidates[other]?.range ?? null;
  };
  const rivals = (chosen: number, j: number): number[] =>
    wanted.flatMap(({ number }, i) => {
      if (i === chosen || score(i, j) <= LEAST) return [];
      const sum = at(before, i * width + j) + score(i, j) + at(behind, (i + 1) * width + j + 1);
      return sum > best - RIVAL ? [number] : [];
    });
  const found: FoundMark[] = [];
  for (let i = 0, j = 0; i < wanted.length && j < candidates.length;) {
    const want = wanted[i] as WantedMark;
    const { range, printed } = placeFor(want, candidates[j] as Candidate);
    const taken =
      score(i, j) > LEAST && at(behind, i * width + j) === score(i, j) + at(behind, (i + 1) * width + j + 1);
    if (taken) {
      const exact = labelNumber(bare(printed)) === want.number;
      found.push({ number: want.number, range, printed, exact, other: rival(i, j), rivals: rivals(i, j) });
      i += 1;
      j += 1;
    } else if (at(behind, (i + 1) * width + j) >= at(behind, i * width + j + 1)) i += 1;
    else j += 1;
  }
  return found;
}

/** Where the mark of this number stands: a letter that was read for a 1 belongs to it where the number has one. */
function placeFor({ number }: WantedMark, candidate: Candidate): Pick<Candidate, 'range' | 'printed'> {
  const printed = /^1\d/.test(String(number)) ? candidate.printed : withoutLetter(candidate);
  const { start, end } = candidate.range;
  return { printed, range: { start: start + candidate.printed.length - printed.length, end } };
}

const at = (sums: Float64Array, index: number): number => sums[index] ?? 0;

/** How well a candidate can be the mark of this number; 0 where it cannot. */
function fit(want: WantedMark, candidate: Candidate): number {
  if (want.page !== null && candidate.page !== want.page && candidate.page !== want.page - 1) return 0;
  const away = want.page !== null && candidate.page !== want.page ? (want.placed ? 4 : 2) : 0;
  const digits = String(want.number);
  const printed = bare(candidate.printed);
  if (labelNumber(printed) === want.number) return candidate.place + 4 - away;
  if (/^[[{].*\d$/.test(candidate.printed) && printed === `${digits}1`) return candidate.place + 2 - away;
  // The commonest misreading of all, and letters to parliament call out nothing.
  const isFirst = want.number === 1 && want.page !== null && candidate.printed === '!';
  if (isFirst && candidate.place > 0 && candidate.place < STRONG) return LEAST + 0.5 - away;
  // A stroke is a 1, and of two figures it is half.
  if (/^[lI]$/.test(candidate.printed)) return want.number === 1 && want.page !== null ? candidate.place - away : 0;
  // Without a text at the foot, only the number itself is evidence; and a readable number is no other.
  if (want.page === null || /^\d+$/.test(printed) || candidate.place < STRONG) return 0;
  const survived = [...candidate.printed].filter((c) => c >= '0' && c <= '9');
  if (survived.some((c) => !digits.includes(c))) return 0;
  const apt = want.cites === followsPaper(candidate) ? APT : 0;
  return candidate.place + survived.length + (candidate.printed.length >= digits.length ? 0.5 : 0) + apt - away;
}
