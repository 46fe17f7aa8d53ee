/** What in a text may be a footnote mark, and how mark-like its place is. */
import { matches } from '../dutch/matches.js';
import { monthNumber } from '../dutch/months.js';
import { isLower, isUpper } from '../dutch/letters.js';
import type { Range } from '../types.js';
import { labelNumber } from './labels.js';
import { SIDE_BY_SIDE, signPlace } from './sign-places.js';

/** A stretch of body text that may hold marks, with where it stands. */
export interface MarkText {
  readonly text: string;
  readonly start: number;
  readonly page: number;
  /** A scanner may have turned figures into signs; elsewhere «?» behind a figure is the sentence's. */
  readonly scanned: boolean;
}

/** What may be a mark. How likely it is one depends on the number that it would stand for. */
export interface Candidate {
  readonly range: Range<'source'>;
  readonly printed: string;
  readonly page: number;
  /** How mark-like its place is, whatever its number. */
  readonly place: number;
  /** The text that it stands in, and where there. */
  readonly text: string;
  readonly index: number;
}

/** Words that a footnote with a paper follows. */
const PAPER =
  /\b(?:moties?|amendement(?:en)?|toezegging(?:en)?|toegezegd|beloofd|gevraagd|verzocht|(?:kamer)?brie(?:f|ven)|kamer|debat|overleg|verslag|voortgangsrapportage|nota|notitie|schreef|gemeld|ge[iï]nformeerd|aangekondigd|aangeboden)\b/i;
/** As far back as most sentences begin. */
const SENTENCE = 200;

/** Whether the text before a candidate speaks of a paper. */
export const followsPaper = ({ text, index }: Candidate): boolean => PAPER.test(sentenceBefore(text, index));

const sentenceBefore = (text: string, index: number): string =>
  text
    .slice(Math.max(0, index - SENTENCE), index - 1)
    .split(/[.?!]\S{0,2}\s/)
    .at(-1) ?? '';

/** How a question opens: with its word, or with its verb. */
const QUESTION =
  /^\W{0,3}(?:wat|wie|waar\p{L}{0,8}|hoe|waarom|welke?|wanneer|of|is|zijn|was|waren|kan|kunt|kunnen|bent|wilt|wil|heeft|hebt|hebben|deelt|klopt|herkent|erkent|komt|gaat|wordt|worden|zou|zal|mag|moet)\b/iu;

/** Whether a sign may end the sentence before it: a question does not open with its subject. */
export const endsQuestion = ({ text, index }: Candidate): boolean => QUESTION.test(sentenceBefore(text, index).trim());

const URL = /(?:https?:\/\/|www\.)\S+/g;
/** A year with a figure behind it. */
const YEARS = /(?=[12])(?<![\p{L}\d]|Postbus )(?:19\d\d|20[0-4]\d)\d{1,2}(?!\d)/giu;
const DIGITS = /\d{1,3}(?![\d\p{L}])|[¹²³⁰-⁹]{1,3}/gu;
/** A number in square brackets behind a word; scanners take the brackets for braces. */
const BRACKETED = /(?<=[\p{L}\d.,;:!?)»”’'])[[{]{1,2}\d{1,3}[\]})lIÌ|]{0,2}(?=[\s.,;:)]|$)/gu;
/** Signs that scanners put for small raised digits; a lone apostrophe or dot is no evidence. */
const SIGNS = /[!?®™*°“”"%#§>'’‘\dlI]{1,4}/gu;
/** What one page shows of marks, looked up by where it stands. */
export interface PageMarks {
  /** Whether the number stands, glued to a word, before this offset. */
  readonly exact: (number: number, before: number) => boolean;
  /** The same, where nothing but a mark stands so. */
  readonly glued: (number: number, before: number) => boolean;
  /** Whether anything before this offset looks like a damaged mark. */
  readonly any: (before: number) => boolean;
  /** How many places before this offset look like marks. */
  readonly count: (before: number) => number;
}

/** Reads the candidates of a page once, so that each question about them is a look-up. */
export function pageMarks(texts: readonly MarkText[]): PageMarks {
  const firstOf = new Map<string, number>();
  const gluedOf = new Map<string, number>();
  let firstAny = Infinity;
  const likely: number[] = [];
  for (const { range, printed, place } of texts.flatMap(candidatesIn)) {
    const sign = bare(printed);
    if (!firstOf.has(sign)) firstOf.set(sign, range.start);
    if (place >= 6 && !gluedOf.has(sign)) gluedOf.set(sign, range.start);
    if (place < 5) continue;
    firstAny = Math.min(firstAny, range.start);
    likely.push(range.start);
  }
  return {
    exact: (number, before) => (firstOf.get(String(number)) ?? Infinity) < before,
    glued: (number, before) => (gluedOf.get(String(number)) ?? Infinity) < before,
    any: (before) => firstAny < before,
    count: (before) => likely.filter((start) => start < before).length,
  };
}

/** The sign without the letter before it, where that is the last of its word: the «l» of «herstel?». */
export function withoutLetter({ printed, text, index }: Candidate): string {
  const own = /^[lI](?=[^\dlI])/.test(printed) && /\p{L}/u.test(text[index - 1] ?? '');
  return own ? printed.slice(1) : printed;
}

/** A mark without the brackets around it. */
export const bare = (printed: string): string => printed.replace(/^[[{]+/, '').replace(/(?<=\d)[\]})lIÌ|]+$/, '');

/** The places of a text at which marks may stand, in order. */
export function candidatesIn(text: MarkText): Candidate[] {
  const urls = matches(text.text, URL).map((m) => [m.index, m.index + m[0].length] as const);
  const inUrl = (index: number): boolean => urls.some(([a, b]) => index >= a && index < b);
  const found = new Map<number, Candidate>();
  const add = (index: number, printed: string, place: number): void => {
    if (place <= 0 || inUrl(index)) return;
    const start = text.start + index;
    const before = found.get(start);
    if (before && before.place >= place) return;
    const range = { start, end: start + printed.length };
    found.set(start, { range, printed, page: text.page, place, text: text.text, index });
  };
  for (const match of matches(text.text, DIGITS))
    add(match.index, match[0], digitPlace(text.text, match.index, match[0], text.scanned));
  for (const { 0: year, index } of matches(text.text, YEARS)) add(index + 4, year.slice(4), 4);
  for (const match of matches(text.text, BRACKETED)) add(match.index, match[0], 8);
  let previousEnd = -1;
  for (const match of matches(text.text, SIGNS)) {
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
  if (!/^\d/.test(printed) && labelNumber(printed) !== null) return 8;
  if (/^[.,]\d/.test(text.slice(index + printed.length, index + printed.length + 2))) return 0;
  const free = after === undefined || /[\s.,;:)»”’]/.test(after) || (!scanned && after === '?');
  if (!free) return 0;
  // A mark that found no room behind its sentence opens the next line.
  if (scanned && before === '\n')
    return /[\p{L})»”][.?!]$/u.test(text.slice(Math.max(0, index - 3), index - 1))
      ? spacedPlace(text, index, printed)
      : 0;
  if (before === ' ')
    return SIDE_BY_SIDE.test(text.slice(Math.max(0, index - 8), index)) ? 6 : spacedPlace(text, index, printed);
  // A lone stroke before a figure is a figure: «van l4 februari».
  if (scanned && /(?:^|\s)[lI]$/.test(text.slice(Math.max(0, index - 2), index))) return 0;
  if (/\p{L}/u.test(before)) return 6;
  if (!/[.,;:!?)»”"’'\]]/.test(before)) return 0;
  // "1.500" is an amount; "2022.26 Het" ends a sentence before its mark.
  const inNumber = /[.,:]/.test(before) && /\d/.test(text[index - 2] ?? '');
  if (!inNumber || behindYear(text, index, printed)) return inNumber ? 5 : 7;
  const next = text.slice(index + printed.length).trimStart()[0];
  return next === undefined || isUpper(next) ? 4 : 0;
}

/** «in 2024,3 en»: no amount has a year before its comma, but for millions. */
const behindYear = (text: string, index: number, printed: string): boolean =>
  /(?<![\d.,€]|€ )(?:19|20)\d\d[.,;:]$/.test(text.slice(Math.max(0, index - 8), index)) &&
  /^\s(?!mi?ljo|mln|mld|miljard|procent|euro|uur)\p{Ll}/u.test(
    text.slice(index + printed.length, index + printed.length + 12),
  );

/** A number after a blank: some publishers set marks so, at the end of a sentence above all. */
function spacedPlace(text: string, index: number, printed: string): number {
  const before = text.slice(0, index).trimEnd().at(-1);
  if (before === undefined || !/[\p{L}.,;:?!)»”’]/u.test(before)) return 0;
  const after = text.slice(index + printed.length, index + printed.length + 20).trimStart();
  // A day before its month is no mark.
  if (monthNumber(/^\p{L}{3,10}/u.exec(after)?.[0] ?? '') !== null) return 0;
  const next = after[0];
  if (/[.?!»)]/.test(before)) return next === undefined || isUpper(next) ? 3 : 1;
  const endsLine = /^\d+[ \t]*(?:\n|$)/.test(text.slice(index, index + 8));
  return endsLine ? 1.5 : isLower(next) ? 0.5 : 0;
}
