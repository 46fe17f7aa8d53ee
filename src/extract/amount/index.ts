/** Amounts of money in euros, one by one; the ends of a range are two. What is paid per year stays in the sentence. */
import type { AmountCandidate } from '../../candidates/amount.js';
import { folded, foldWhole } from '../../dutch/folded.js';
import type { TextView, Extractor } from '../../types.js';
import { examples } from './examples.js';
import {
  BARE,
  BUDGET,
  euros,
  MONEY_SCALE,
  NOTHING_COUNTED,
  NUMBER_BEFORE,
  RANGE_BEFORE,
  SCALE,
  scaleOf,
  SIGNED,
  SPENT,
  TO,
  UNIT_BEFORE,
  valueOf,
  WORDED,
  S,
} from './grammar.js';

export type { AmountCandidate } from '../../candidates/amount.js';

/** The other end of a range, which says what the first one counts in. */
const SCALE_BEHIND = new RegExp(`^(?:${TO})(?:€${S}?)?[\\d.,]{1,15}${S}?(?<scale>${SCALE})`, 'u');
/** € 3 en € 5 miljoen: whether the first are millions is not said. */
const UNCLEAR = new RegExp(`^(?:,|${S}en|${S}of|${S}respectievelijk)${S}(?:€${S}?)?[\\d.,]{1,15}${S}?${SCALE}`, 'u');

interface Hit extends AmountCandidate {
  readonly scale: number;
}

/** tussen de € 5 en € 8 miljoen: there it is. */
const BETWEEN = new RegExp(`tussen${S}(?:de${S})?$`, 'iu');
const OTHER_END = new RegExp(`^${S}en${S}(?:de${S})?(?:€${S}?)?[\\d.,]{1,15}${S}?(?<scale>${SCALE})`, 'u');

function read(match: RegExpMatchArray, before: string, behind: string): Hit | null {
  const { number, words, scale } = match.groups ?? {};
  const start = match.index ?? 0;
  const value = valueOf(number, words, scale !== undefined);
  // «een euro» is an article, «één euro» an amount.
  if (value === null || (scale === undefined && words?.toLowerCase() === 'een')) return null;
  const small = scale === undefined && value < 1000;
  const between = BETWEEN.test(before) ? OTHER_END.exec(behind) : null;
  if (small && between === null && UNCLEAR.test(behind)) return null;
  const given = scale ?? (small ? (between ?? SCALE_BEHIND.exec(behind))?.groups?.['scale'] : undefined);
  const range = { start, end: start + match[0].length };
  return { range, eur: euros(value, scaleOf(given)), scale: scaleOf(given) };
}

/** tussen de 3 en 5 miljoen euro: the first number of a range that bears neither sign nor scale. */
function opening(text: string, { range, scale }: Hit): Hit | null {
  const before = text.slice(Math.max(0, range.start - 40), range.start);
  const match = NUMBER_BEFORE.exec(before);
  const number = match?.groups?.['number'];
  const value = valueOf(number, undefined, true);
  if (match === null || number === undefined || value === null || value >= 1000) return null;
  const start = range.start - match[0].length;
  return { range: { start, end: start + number.length }, eur: euros(value, scale), scale };
}

/** Whether millions without a sign or the word euro are money. */
const isMoney = (printed: string, before: string, behind: string): boolean =>
  SPENT.test(behind) ||
  BUDGET.test(before) ||
  RANGE_BEFORE.test(before) ||
  (MONEY_SCALE.test(printed) && (NOTHING_COUNTED.test(behind) || (printed.endsWith('.') && /^\s\p{Lu}/u.test(behind))));

/** A pattern that ignores case, looked for on folded text and read where it is found. */
const seeker = (pattern: RegExp, stem: RegExp) => ({
  pattern,
  stem,
  seek: folded(pattern),
  read: new RegExp(pattern.source, 'iuy'),
});
/** Each with what all that it finds holds in folded text. */
const SEEKERS = [seeker(WORDED, /eur/g), seeker(BARE, /mi[l1]j|m[l1][nd]|mrd/g)];

/** The lines of a text that hold a stem, with where they start: a pattern need not read the others. */
function* linesWith(text: string, stem: RegExp): Generator<{ readonly line: string; readonly start: number }> {
  stem.lastIndex = 0;
  for (let match = stem.exec(text); match !== null; match = stem.exec(text)) {
    const start = text.lastIndexOf('\n', match.index) + 1;
    const feed = text.indexOf('\n', match.index);
    const end = feed < 0 ? text.length : feed;
    yield { line: text.slice(start, end), start };
    stem.lastIndex = end;
  }
}

/** What the patterns match in a text, each in order. */
function* matches(text: string): Generator<{ readonly pattern: RegExp; readonly match: RegExpExecArray }> {
  for (const match of text.matchAll(SIGNED)) yield { pattern: SIGNED, match };
  for (const { pattern, stem, seek, read } of SEEKERS) {
    for (const { line, start } of linesWith(foldWhole(text), stem)) {
      seek.lastIndex = 0;
      for (let found = seek.exec(line); found !== null; found = seek.exec(line)) {
        read.lastIndex = start + found.index;
        const match = read.exec(text);
        if (match === null) seek.lastIndex = found.index + 1;
        else yield { pattern, match };
      }
    }
  }
}

/** Finds the amounts of a clean text, in order. */
function find({ text }: TextView): AmountCandidate[] {
  const hits: Hit[] = [];
  for (const { pattern, match } of matches(text)) {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const behind = text.slice(end, end + 60);
    if (pattern === SIGNED && UNIT_BEFORE.test(before)) continue;
    if (pattern === BARE && !isMoney(match[0], before, behind)) continue;
    const hit = read(match, before, behind);
    if (hit === null) continue;
    const first = pattern !== SIGNED && match.groups?.['number'] !== undefined ? opening(text, hit) : null;
    hits.push(...(first === null ? [] : [first]), hit);
  }
  hits.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  let last = 0;
  return hits.flatMap(({ range, eur }) => {
    if (range.start < last) return [];
    last = range.end;
    return [{ range, eur }];
  });
}

export const amounts: Extractor<AmountCandidate> = {
  id: 'amounts',
  about: 'Amounts of money: with a sign, with the word euro, or as millions that are spoken of as money.',
  find,
  examples,
};
