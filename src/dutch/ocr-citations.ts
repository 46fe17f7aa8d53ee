/** Written forms of a citation as scanners leave them; data for the rule that prints them whole. */
import { isChapter } from './kamerstuk.js';

const digit = '[\\dOolI]';
/** In the number of a paper and in a session an S is a 5 as well; in a dossier it has not been seen. */
const figure = '[\\dOolIS]';

/** `Kamerstuk(ken)`, also with letters apart (`Kamers tuk`) or misread (`Karnerstuk`). */
const CUE = '[Kk] ?a ?(?:m|[ri] ?n|nn) ?[ec] ?[rt] ?s ?[tlif1] ?[un] ?(?:k|l<)(?: ?(?:k|l<|l) ?[ec] ?n)?';

/** Whether a text opens with such a word. */
export const opensWithCue = (text: string): boolean => OPENING_CUE.test(text);
const OPENING_CUE = new RegExp(`^${CUE}(?![\\p{L}\\d])`, 'u');
const CHAMBER = '(?:[IVHUil1|!tJjÎÏÌÍ()\\[\\]{}L\\\\]{1,2})';
const SESSION = `${figure}{4} ?[-–/] ?${figure}{2,4}`;
const DOSSIER = `${digit} ?${digit}(?:[ .]|\\. |-)?${digit} ?${digit} ?${digit}(?:[- –]{0,2}[IVXivxl1|!]{1,6}(?![\\p{L}\\d]))?`;
const NUMBER = `,? (?:nrs?\\.?|nummers?)`;
/** «nr.» behind a dossier that a cue word opened, its n misread or run into the r. */
const MISREAD_NUMBER = `(?<gap>[,.;‚]{0,2} |[,.‚]{1,2})(?<nr>(?:[naouimûùúñ]?[rt]s?|m)(?: ?[.,;:])?|nummers?)`;
/** Numbers, or the letters of the Eerste Kamer. */
const NUMBERS = `(?:${figure}{1,4}(?:(?:, | en )${figure}{1,4}){0,5}|[A-H]{1,2})(?![\\p{L}\\d-])`;

/**
 * A citation that a cue word opens, its parts by name. No lookahead behind the chamber: with one, the
 * compiled expression of Node 20 misses on its second run what it found on its first.
 */
export const citation = new RegExp(
  `(?<![\\p{L}\\d])(?<cue>${CUE})(?: (?<chamber>${CHAMBER}))?[,.]? (?:(?<session>${SESSION})[,.]? )?` +
    `(?:(?<dossiers>${DOSSIER}(?:(?: en |/|, )${DOSSIER}){0,3})${MISREAD_NUMBER} ?(?<numbers>${NUMBERS})|(?<letters>${DOSSIER}, [A-H]{1,2}(?!\\p{L}))|(?<commitment>T ?(?:Z ?2(?=20)|[Zz2]) ?${figure}{6}-${figure}{3}))`,
  'dgu',
);

/** A dossier with a chapter that no cue word opens: its number vouches for it. */
export const bare = new RegExp(
  `(?<![\\p{L}\\d])(?<dossiers>\\d{2}[ .]?\\d{3}[- ][IVXl1|!]{1,6})(?=${NUMBER} ?\\d)`,
  'dgu',
);

/** A registered promise, its Z read as a 2 or as both. */
export const commitment =
  /(?<![\p{L}\d])(?<commitment>T ?(?:[Z2z]|Z ?2) ?2[0Oo][\dOolIS]{2}(?:[0Oo][1-9lIS]|[1lI][0-2OolI])-[\dOolIS]{3})(?![\p{L}\d])/dgu;

/** What a registered promise must have printed: TZ, year and month, its number. */
export const commitmentOf = (printed: string): string =>
  printed
    .replace(/^T ?(?:[Zz] ?2|[Zz2]) ?(?=2[0Oo][\dOolIS]{4}-|[\dOolIS]{6}-)/, 'TZ')
    .replace(/(?<=^TZ).*$/, numberFigures);

export const dossierParts =
  /^(?<number>[\dOolI] ?[\dOolI](?:[ .]|\. |-)?[\dOolI] ?[\dOolI] ?[\dOolI])(?<gap>[- –]{0,2})(?<suffix>[IVXivxl1|!]{1,6})?$/u;

/** What a word that opens a citation must have been. */
export const cueOf = (printed: string): string => {
  const whole = /[cen]\s?n$/.test(printed) && printed.length > 9 ? 'amerstukken' : 'amerstuk';
  return (printed[0] ?? 'K') + whole;
};

/** What stood before the number of a paper; sound forms stay as they are. */
export const numberSign = (printed: string): string =>
  /^(?:nrs?\.?|nummers?)$/.test(printed) ? printed : /s ?[.,;:]?$/.test(printed) ? 'nrs.' : 'nr.';

/** Figures without what scanners put for them; `spaced` keeps the blank in `31 497`. */
export function figures(printed: string): string {
  const read = printed.replace(/[Oo]/g, '0').replace(/[lI|]/g, '1');
  // A speck in the gap of a dossier: «41-318», «41. 318».
  const digits = read.replace(/^(\d{2})(?:\. |-)(\d{3})$/, '$1 $2');
  return /^\d{2}[ .]\d{3}$/.test(digits) || !/\d \d/.test(digits) ? digits : digits.replace(/ /g, '');
}

/** The same for the number of a paper or a session, where an S among figures is a 5. */
export const numberFigures = (printed: string): string =>
  /\d/.test(printed) ? figures(printed.replace(/S/g, '5')) : printed;

/** The last budget of which XI is a chapter: what looks like it later is another that has lost a stroke. */
const LAST_WITH_XI = 32123;

/** The chapter that a damaged numeral stands for, or null. */
export function chapter(printed: string, dossier: string): string | null {
  const roman = printed.replace(/[l1|!i]/g, 'I').toUpperCase();
  if (roman !== printed && roman === 'XI' && Number(dossier) > LAST_WITH_XI) return null;
  return isChapter(roman) ? roman : null;
}
