/** How a letter writes money: a sign or the word euro, a number in Dutch notation, and a scale. */
import { looseDigit, numeral, readDigits, readNumeral } from '../../dutch/numerals.js';

export const S = '[ \\u00a0\\u202f]';
const LOOSE = `\\d${looseDigit}{0,11}`;
/** 1.250.000 · 1 250 000 · 51,8 · 51, 8 (scanned) · 51.8 · 12,50; figures that a scanner read as letters count as such. */
const NUMBER = `${LOOSE}(?:[.]${looseDigit}{3}(?!${looseDigit}))*(?:(?:,${S}?(?=${looseDigit}{1,3}${S}?(?:mi|mr|ml|eu))|,)${looseDigit}{1,3}|[.]\\d{1,2}(?=${S}?(?:mi|mr|ml)))?(?![\\p{L}\\d])`;
const SPACED = `\\d{1,3}(?:[\\u00a0\\u202f ]\\d{3}){1,3}(?![\\d.,]?\\d)`;
/** The stop of an abbreviation belongs to it, unless a sentence begins behind it. */
export const SCALE = `(?:(?:mi[l1I]joen|mi[l1I]jard|duizend)(?!\\p{L})|(?:m[l1I]n|mrd|m[l1I]d)(?!\\p{L})(?:\\.(?!${S}+\\p{Lu}))?)`;
const SIGN = `(?:€|(?<![\\p{L}\\d])EUR(?!\\p{L}))`;
const EURO = `euro(?:['’]?s)?(?!\\p{L})`;
export const TO = `(?:${S}?[-–—]${S}?|${S}(?:tot|à|t/m|tot${S}en${S}met)${S}(?:maximaal${S})?)`;

const figures = `(?:${SPACED}|${NUMBER})`;
const words = `(?:${numeral.replace('|\\d{1,3}', '')}|een${S}half|één${S}half)`;

/** With a sign: € 51,8 miljoen, €250.000,-; `other` is the end of a range that gives the scale. */
export const SIGNED = new RegExp(
  `(?=[€E])(?<![\\p{L}\\d])${SIGN}${S}?(?<number>${figures})(?:${S}?(?<scale>${SCALE})(?:${S}${EURO})?|,[-–—]{1,2})?`,
  'gu',
);
/** With the word: 23,3 miljoen euro, 1.500 euro, anderhalf miljard euro. */
export const WORDED = new RegExp(
  `(?<![\\p{L}\\d€.,])(?<!€${S})(?:(?<number>${NUMBER})|(?<words>${words}))(?:${S}?(?<scale>${SCALE})\\.?)?${S}(?:${EURO}|EUR(?!\\p{L}))`,
  'giu',
);
/** Neither: 3 miljoen; only where the words around it speak of money. */
export const BARE = new RegExp(
  `(?<![\\p{L}\\d€.,])(?<!€${S})(?:(?<number>${NUMBER})|(?<words>${words}))${S}(?<scale>mi[l1]joen|m[l1]n\\.?|mi[l1]jard|mrd\\.?|m[l1]d\\.?)(?!\\p{L})(?!${S}(?:euro|EUR))`,
  'giu',
);

/** The first number of a range, before the second: tot, à or a dash; `en` only behind `tussen`. */
export const NUMBER_BEFORE = new RegExp(
  `(?<![\\p{L}\\d€.,])(?<!€${S})(?<number>\\d{1,3}(?:,\\d{1,2})?)(?:(?<=tussen${S}(?:de${S})?[\\d,]{1,6})${S}en${S}(?:de${S})?|${TO})$`,
  'iu',
);

/** What stands behind a bare number of millions that is money. */
export const SPENT = new RegExp(
  `^${S}(?:(?:extra|structureel|incidenteel|jaarlijks)${S})?(?:vrij(?:${S}?te${S}?maken|gemaakt|${S}te${S}maken)|beschikbaar|uitgetrokken|gereserveerd|ge[iï]nvesteerd|bezuinigd|toegevoegd${S}aan${S}de${S}begroting|aan${S}(?:subsidie|subsidies|middelen|budget|kosten)|subsidie|budget|cofinanciering)(?!\\p{L})`,
  'iu',
);
/** What stands before it. */
export const BUDGET = new RegExp(
  `(?<!\\p{L})(?:(?:\\p{L}{0,20})(?:budget|bedrag|kosten|tekort|bezuiniging|taakstelling|reserve|reserves|subsidie|middelen|investering|uitgaven|intensivering))${S}(?:(?:is|zijn|was|waren|bedraagt|bedragen|bedroeg|bedroegen)${S})?(?:van${S})?(?:ongeveer${S}|circa${S}|ca\\.${S}|ruim${S}|bijna${S}|maximaal${S})?$`,
  'iu',
);
/** Behind a bare `mln.` or `miljard`: what counts something else names it at once, so that a preposition or stop tells money. */
export const MONEY_SCALE = /(?:m[l1]n|mrd|m[l1]d|mi[l1]jard)\.?$/iu;
export const NOTHING_COUNTED =
  /^(?:$|[.,;:)](?:\s|$)|\s(?:per\s(?:jaar|kwartaal|maand)|structureel|incidenteel|extra|in\s(?:19|20)\d\d|voor|naar|tot|aan|uit|en|of|wordt|worden|werd|werden|is|zijn|was|waren|bedraagt|bedragen)(?!\p{L}))/iu;
/** Behind the first end of a range that bears the sign: `€ 10–15 mln.` */
export const RANGE_BEFORE = new RegExp(`€${S}?[\\d.,]{1,12}(?:${S}?${SCALE})?${TO}$`, 'iu');

/** × € 1.000: the unit of a table, no amount. */
export const UNIT_BEFORE = /(?:[×*]|(?<!\p{L})(?:x|maal|keer))[ \u00a0]?$/iu;

const SCALES: readonly [RegExp, number][] = [
  [/^du/i, 1e3],
  [/^(?:mi[l1]jo|m[l1]n)/i, 1e6],
  [/^(?:mi[l1]ja|mrd|m[l1]d)/i, 1e9],
];

/** What a scale multiplies with; 1 without one. */
export const scaleOf = (scale: string | undefined): number =>
  scale === undefined ? 1 : (SCALES.find(([form]) => form.test(scale))?.[1] ?? 1);

/** The value of a number in Dutch notation or in words; null for what is none. */
export function valueOf(number: string | undefined, word: string | undefined, scaled: boolean): number | null {
  if (word !== undefined) {
    const half = /^(?:een|één)\s?half$/iu.test(word.replace(/\s+/g, ' '));
    return half ? 0.5 : readNumeral(word);
  }
  if (number === undefined) return null;
  const bare = number.replace(/[ \u00a0\u202f]/g, '');
  const decimal = scaled && /^\d+\.\d{1,2}$/.test(bare) ? bare.replace('.', ',') : bare;
  const [whole = '', part = '', ...more] = decimal.split(',');
  const units = readDigits(whole.replace(/\./g, ''));
  const rest = part === '' ? 0 : readDigits(part);
  return more.length > 0 || units === null || rest === null
    ? null
    : Number(`${units}.${part === '' ? 0 : part.replace(/[Oo]/g, '0').replace(/[lI]/g, '1')}`);
}

/** Cents are kept, what a binary fraction adds is not. */
export const euros = (value: number, scale: number): number => Math.round(value * scale * 100) / 100;
