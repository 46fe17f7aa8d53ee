/** The named parts that the forms of grammar.ts are made of: sources of regular expressions. */
import { monthAbbreviation, monthNames, weekdayNames } from '../../dutch/months.js';
import { looseDigit } from '../../dutch/numerals.js';
import type { Recess, Season } from '../../dutch/calendar.js';
import type { YearSaid } from '../../dutch/date-expression.js';
import { readDigits } from '../../dutch/numerals.js';

/** A few blanks on one line; bounded, so that no run of blanks is read twice. */
export const S = '[ \\u00a0\\u2009\\u202f]{1,3}';
export const S0 = '[ \\u00a0\\u2009\\u202f]{0,3}';
export const DASH = '[-–—‑−]';

/** No word goes on here; Dutch needs no more letters than Latin-1 has. */
export const END = '(?![\\wÀ-ÖØ-öø-ÿ])';
/** No word goes on before. */
export const START = '(?<![\\wÀ-ÖØ-öø-ÿ])';

export const MONTH = monthNames.join('|');
export const MONTH_SHORT = `(?:${monthAbbreviation})\\.?`;
export const WEEKDAY = weekdayNames.join('|');
export const YEAR = '(?:19|20)\\d\\d';
/** The same as a scanner may have read it. */
export const YEAR_LOOSE = `[12lI][90Oo]${looseDigit}{2}`;

/** Years that have their own month to start in, August for schools. */
export const SCHOOL_YEAR = '(?:school|studie|cursus|college)ja(?:ar|ren)|academische?' + S + 'ja(?:ar|ren)';
/** Other words for a calendar year. */
export const CALENDAR_YEAR = '(?:kalender|begrotings|boek)?jaar';

export const SEASON_WORDS: Readonly<Record<string, Season>> = {
  voorjaar: 'spring',
  lente: 'spring',
  zomer: 'summer',
  zomerreces: 'summer',
  zomervakantie: 'summer',
  najaar: 'autumn',
  herfst: 'autumn',
  winter: 'winter',
  ...recesses('voorjaars', 'spring-recess'),
  ...recesses('krokus', 'spring-recess'),
  ...recesses('mei', 'may-recess'),
  ...recesses('herfst', 'autumn-recess'),
  ...recesses('kerst', 'christmas-recess'),
};
function recesses(name: string, value: Recess): Record<string, Season> {
  return { [`${name}reces`]: value, [`${name}vakantie`]: value };
}
export const SEASON = Object.keys(SEASON_WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|');

/** Words that point from the letter, and where to: -1 the one before, 0 this one, 1 the next. */
const POINTER_WORDS: Readonly<Record<string, number>> = {
  dit: 0,
  deze: 0,
  huidig: 0,
  huidige: 0,
  lopend: 0,
  lopende: 0,
  vorig: -1,
  vorige: -1,
  afgelopen: -1,
  volgend: 1,
  volgende: 1,
  komend: 1,
  komende: 1,
  aankomend: 1,
  aankomende: 1,
  aanstaand: 1,
  aanstaande: 1,
};
export const POINTER = Object.keys(POINTER_WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|');

export const pointer = (word: string): number | null => POINTER_WORDS[word.toLowerCase()] ?? null;

/** `jl.`, `a.s.` and their long forms. */
export const SIDE = 'j\\.?l|jongstleden|laatstleden|ll|a\\.?s|aanstaande';
export const sideOf = (word: string): 'back' | 'ahead' => (/^a/i.test(word) ? 'ahead' : 'back');

/**
 * What may follow a day, month, quarter, half or season: a year in figures (also with the figures of a
 * footnote glued to it: `10 maart 202330`), a year that points from the letter, `jl.`, or nothing.
 */
export const YEAR_TAIL =
  `(?:(?:${S}(?:van${S})?(?:het${S}jaar${S})?)?(?<y>${YEAR_LOOSE})(?!${looseDigit}{3})` +
  `|${S}(?:van${S}|in${S})?(?<dy>dit|vorig|volgend|komend)${S}${CALENDAR_YEAR}${END}` +
  `|,?${S}(?<side>${SIDE})${END}(?:(?<=\\.?[ls])\\.)?)?`;

export type Groups = Readonly<Record<string, string | undefined>>;

/** A year of this and the last century, from figures that may be damaged; null where it cannot be one. */
export function readYear(figures: string): number | null {
  // Two true figures at least: `lOOO` is no year.
  if ((figures.match(/\d/g) ?? []).length < 2) return null;
  const year = readDigits(figures);
  return year !== null && year >= 1900 && year <= 2099 ? year : null;
}

/** Reads the groups of YEAR_TAIL; null where its figures are no year. */
export function yearSaid({ y, dy, side }: Groups): YearSaid | null {
  if (y !== undefined) {
    const year = readYear(y);
    return year === null ? null : { said: 'figures', year };
  }
  const offset = dy === undefined ? null : pointer(dy);
  if (offset !== null) return { said: 'deictic', offset };
  return { said: 'nothing', side: side === undefined ? null : sideOf(side) };
}

/** Whether a token of figures has letters in it. */
export const hasLetters = (figures: string | undefined): boolean => figures !== undefined && /[OolI]/.test(figures);
