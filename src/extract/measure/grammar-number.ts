/** The number of a measure, and the words that announce one. */
import { looseDigit, readDigits } from '../../dutch/numerals.js';

/** Blank inside a line of the text; a tab parts cells. */
export const S = '[ \\u00a0]';

/** `7`, `8a`, `3.2`, and with a figure that a scanner misread: `1O`. One figure at least is whole. */
export const NUMBER = `(?=${looseDigit}?\\d)${looseDigit}{1,2}(?:\\.\\d{1,2})?[a-hA-H]?(?![\\p{L}\\p{N}])`;

/** The number as the contract prints it, or null: `08A` is `8a`, `1O` is `10`. */
export function readNumber(token: string): string | null {
  const match = /^([\dOolI]{1,2})(?:\.(\d{1,2}))?([a-hA-H]?)$/.exec(token);
  const whole = readDigits(match?.[1] ?? '');
  if (!match || whole === null || whole === 0) return null;
  return `${whole}${match[2] === undefined ? '' : `.${Number(match[2])}`}${(match[3] ?? '').toLowerCase()}`;
}

/** `M3`, `A.2`, `KV12`: a code by which a table counts its measures. */
export const CODE = '[A-Z]{1,2}(?:\\.\\d{1,2}|\\d{1,2})(?:\\.\\d{1,2})?[a-h]?(?![\\p{L}\\p{N}])';

/** What stands before the figure by which a code counts, and the figure: `A.1.` and 2; null for another word. */
export function readCode(token: string): { readonly prefix: string; readonly count: number } | null {
  const match = /^([A-Z]{1,2}(?:\.?\d{1,2}(?=\.))?\.?)(\d{1,2})[a-h]?$/.exec(token);
  return match ? { prefix: match[1] ?? '', count: Number(match[2]) } : null;
}

/** What all these words have in common: a line without it names none. */
export const STEM = /aatrege/;
/** The words for one and for several; a scanner reads rn for m and 1 for l. */
const M = '(?:[Mm]|rn|Rn)';
export const ONE = `(?:(?:[Ss]ub|[Vv]erbeter|[Dd]eel)-?)?(?:${M}aatrege[l1I|])`;
export const SEVERAL = `(?:(?:[Ss]ub|[Vv]erbeter|[Dd]eel)-?)?(?:${M}aatrege[l1I|]en)`;
