/**
 * The forms of a point in time, in the order in which they are tried: the first that reads wins, so that what is
 * longer or stricter stands before what it contains. `bare` marks what is a date only in company (`in maart`).
 */
import { isDay } from '../../dutch/calendar.js';
import type { Part } from '../../dutch/calendar.js';
import type { PartPoint, Point, SeasonPoint } from '../../dutch/date-expression.js';
import { damagedMonth, monthNumber, weekdayNames } from '../../dutch/months.js';
import { looseDigit, numeral, ordinal, readDigits, readNumeral, readOrdinal } from '../../dutch/numerals.js';
import * as part from './parts.js';
import { CALENDAR_YEAR, DASH, END, MONTH, MONTH_SHORT, POINTER, S, S0, SCHOOL_YEAR, YEAR, YEAR_TAIL } from './parts.js';
import { hasLetters, pointer, readYear, yearSaid } from './parts.js';
import type { Groups } from './parts.js';

export interface Reading {
  readonly point: Point;
  /** Offset behind the last character. */
  readonly end: number;
  readonly damaged: boolean;
  /** A date only where its surroundings say so. */
  readonly bare: boolean;
}
type Read = Point | { readonly point: Point; readonly bare?: boolean; readonly damaged?: boolean } | null;
interface Form {
  readonly name: string;
  readonly why: string;
  readonly form: RegExp;
  readonly read: (groups: Groups, text: string, end: number) => Read;
}

const form = (source: string): RegExp => new RegExp(source, 'iy');
const int = (figures: string | undefined): number => Number(figures ?? NaN);

function day(d: string | undefined, m: number | null, groups: Groups): Read {
  const [number, year] = [readDigits(d ?? ''), yearSaid(groups)];
  if (number === null || m === null || year === null) return null;
  // A day without a year may fall on 29 February.
  if (!isDay(year.said === 'figures' ? year.year : 2024, m, number)) return null;
  return { point: { is: 'day', day: number, month: m, year }, damaged: hasLetters(d) || hasLetters(groups.y) };
}

function figures(y: string | undefined, m: string | undefined, d: string | undefined): Read {
  const [year, month, date] = [readYear(y ?? ''), readDigits(m ?? ''), readDigits(d ?? '')];
  if (year === null || month === null || date === null || !isDay(year, month, date)) return null;
  const damaged = [y, m, d].some(hasLetters);
  return { point: { is: 'day', day: date, month, year: { said: 'figures', year } }, damaged };
}

/** `2021-2022`, `2021/22`: the second year of a pair, null where it does not follow on the first. */
function secondYear(a: number, b: string): number | null {
  const to = b.length === 4 ? readYear(b) : Math.floor(a / 100) * 100 + Number(b);
  return to !== null && to > a && to - a <= 60 ? to : null;
}

function season({ p, s, ...groups }: Groups): Read {
  const name = part.SEASON_WORDS[s?.toLowerCase() ?? ''];
  const year = yearSaid(groups);
  if (name === undefined || year === null) return null;
  const offset = p === undefined ? null : pointer(p);
  if (offset === null) return { point: { is: 'season', season: name, year }, bare: year.said === 'nothing' };
  if (year.said !== 'nothing') return null;
  const said: SeasonPoint['year'] =
    offset === 0 ? { said: 'deictic', offset } : { said: 'nothing', side: offset < 0 ? 'back' : 'ahead' };
  return { is: 'season', season: name, year: said };
}

const PARTS: readonly (readonly [RegExp, Part])[] = [
  [/^(begin|start|aanvang|primo)/i, 'begin'],
  [/^(medio|midden|half)/i, 'middle'],
  [/^(eind|ultimo)/i, 'end'],
];

/** What a part can be of, and with «van het» also the year or, in company, the school year of the letter. */
const PARTED: readonly Point['is'][] = ['month', 'year', 'schoolyear', 'unit', 'quarter'];
const isParted = (point: Point): point is PartPoint['of'] => PARTED.includes(point.is);
const THE_YEAR = form(`(?:${CALENDAR_YEAR}|(?<school>schooljaar|studiejaar))${END}`);

function partOf(groups: Groups, text: string, at: number): Reading | null {
  const name = PARTS.find(([word]) => word.test(groups.part ?? ''))?.[1];
  if (name === undefined) return null;
  const of = readPoint(text, at);
  if (of !== null) {
    return isParted(of.point) ? { ...of, point: { is: 'part', part: name, of: of.point }, bare: false } : null;
  }
  THE_YEAR.lastIndex = at;
  const letters = /het\s$/i.test(groups.link ?? '') ? THE_YEAR.exec(text) : null;
  if (letters === null) return null;
  const school = letters.groups?.school !== undefined;
  const year = { said: 'deictic', offset: 0 } as const;
  const point: Point = { is: 'part', part: name, of: { is: school ? 'schoolyear' : 'year', year } };
  return { point, end: at + letters[0].length, damaged: false, bare: school };
}

const forms: readonly Form[] = [
  {
    name: 'ISO day',
    why: 'its first four figures would be a year',
    form: form(`(?<y>${YEAR})-(?<m>\\d\\d)-(?<d>\\d\\d)(?![\\w-])`),
    read: ({ y, m, d }) => figures(y, m, d),
  },
  {
    name: 'day in figures',
    why: 'with one sign throughout: 7-10-2021, 07/10/2021, 7.10.2021',
    form: form(`(?<d>${looseDigit}{1,2})(?<sign>[-–/.])(?<m>${looseDigit}{1,2})\\k<sign>(?<y>${part.YEAR_LOOSE})(?![\\w-])`),
    read: ({ y, m, d }) => figures(y, m, d),
  },
  {
    name: 'day and month',
    why: 'the commonest form, with or without a year',
    form: form(
      `(?:(?:${part.WEEKDAY})${S})?(?<d>${looseDigit}{1,2})${S0}(?<m>${MONTH}|${MONTH_SHORT})(?![a-zà-ÿ-])${YEAR_TAIL}`,
    ),
    read: ({ d, m, ...year }) => day(d, monthNumber(m ?? ''), year),
  },
  {
    name: 'day and damaged month',
    why: 'a word between a day and a year can be repaired where one month is left',
    form: form(`(?<d>${looseDigit}{1,2})${S}(?<m>[a-zíì1|!0]{3,10})${S}(?<y>${part.YEAR_LOOSE})(?!\\d{3})`),
    read: ({ d, m, ...year }) => {
      const read = day(d, damagedMonth(m ?? ''), year);
      return read !== null && 'point' in read ? { ...read, damaged: true } : read;
    },
  },
  {
    name: 'day of a list',
    why: '1 and 2 in «1, 2 en 3 maart 2024», 3 in «3 t/m 7 mei»: the month stands behind the last',
    form: form(
      `(?<d>\\d{1,2})(?=(?:,${S}\\d{1,2}){0,4}(?:${S}(?:en|of|tot|t/m|tot${S}en${S}met)${S}|${S0}${DASH}${S0})` +
        `\\d{1,2}${S}(?<m>${MONTH})(?![a-zà-ÿ-])${YEAR_TAIL})`,
    ),
    read: ({ d, m, ...year }) => day(d, monthNumber(m ?? ''), year),
  },
  {
    name: 'weekday',
    why: 'alone it points nowhere; «vrij onderwijs» and «zo» are other words',
    form: form(`(?<p>afgelopen|komende|aanstaande)${S}(?<w>${part.WEEKDAY})${END}`),
    read: ({ p, w }) => {
      const number = weekdayNames.findIndex((name) => name === w?.toLowerCase()) + 1;
      return { is: 'weekday', weekday: number, side: pointer(p ?? '') === -1 ? 'back' : 'ahead' };
    },
  },
  {
    name: 'quarter by name',
    why: 'the first thing that an ordinal can count',
    form: form(`(?<q>${ordinal}|laatste)${S}kwartaal${END}${YEAR_TAIL}`),
    read: ({ q, ...groups }) => {
      const [number, year] = [/^l/i.test(q ?? '') ? 4 : readOrdinal(q ?? ''), yearSaid(groups)];
      if (number === null || year === null) return null;
      return { point: { is: 'quarter', first: number, last: number, year }, bare: year.said === 'nothing' };
    },
  },
  {
    name: 'quarter with a hyphen',
    why: 'Q1-2026: the hyphen is no range to another quarter',
    form: form(`[QK](?<a>[1-4])-(?<y>${YEAR})(?!\\d)`),
    read: ({ y, a }) => ({ is: 'quarter', first: int(a), last: int(a), year: { said: 'figures', year: int(y) } }),
  },
  {
    name: 'quarter in short',
    why: 'Q1 2026, Q1/Q2 2026, Q3 van dit jaar, K1 2026, kwartaal 1 2026',
    form: form(`(?:(?<letter>[QK])|kwartaal${S})(?<a>[1-4])(?:${S0}(?:/|${DASH})${S0}[QK]?(?<b>[1-4]))?${END}${YEAR_TAIL}`),
    read: ({ letter, a, b, ...groups }) => {
      const [first, last, year] = [int(a), int(b ?? a), yearSaid(groups)];
      if (year === null || last < first || (year.said === 'nothing' && !/q/i.test(letter ?? ''))) return null;
      return { is: 'quarter', first, last, year };
    },
  },
  {
    name: 'quarter after its year',
    why: '2026-Q1, 2026 Q1; the year alone would be read first',
    form: form(`(?<y>${YEAR})[ -]?Q(?<a>[1-4])${END}`),
    read: ({ y, a }) => ({ is: 'quarter', first: int(a), last: int(a), year: { said: 'figures', year: int(y) } }),
  },
  {
    name: 'half',
    why: 'only of a year: half of the pupils is an amount',
    form: form(
      `(?<h>eerste|tweede|1e|2e)${S}(?:helft|half${S0}jaar)(?:(?<loose>${S}van${S}het${S}(?:kalender)?jaar${END}(?!${S}${YEAR}))|${YEAR_TAIL})`,
    ),
    read: ({ h, loose, ...groups }) => {
      const year = loose === undefined ? yearSaid(groups) : ({ said: 'deictic', offset: 0 } as const);
      if (year === null || year.said === 'nothing') return null;
      return { is: 'half', half: readOrdinal(h ?? '') === 1 ? 1 : 2, year };
    },
  },
  {
    name: 'winter over two years',
    why: 'winter 2022-2023 starts in the first',
    form: form(`winter${S}(?:van${S})?(?<a>${YEAR})${S0}(?:/|${DASH})${S0}(?<b>${YEAR}|\\d\\d)(?!\\d)`),
    read: ({ a, b }) =>
      secondYear(int(a), b ?? '') === int(a) + 1
        ? { is: 'season', season: 'winter', year: { said: 'figures', year: int(a) } }
        : null,
  },
  {
    name: 'season',
    why: 'with a year, a pointing word, or alone («voor de zomer»)',
    form: form(`(?:(?<p>${POINTER})${S})?(?<s>${part.SEASON})${END}(?!-)${YEAR_TAIL}`),
    read: season,
  },
  {
    name: 'school year in figures',
    why: '«schooljaar» turns a pair of years into one year from August to July',
    form: form(`(?:${SCHOOL_YEAR})${S}(?:van${S})?(?<a>${YEAR})${S0}(?:/|${DASH})${S0}(?<b>${YEAR}|\\d\\d)(?!\\d)`),
    read: ({ a, b }) =>
      secondYear(int(a), b ?? '') === int(a) + 1
        ? { is: 'schoolyear', year: { said: 'figures', year: int(a) } }
        : null,
  },
  {
    name: 'school year from the letter',
    why: 'dit schooljaar; «het schooljaar» refers to something said before',
    form: form(`(?<p>${POINTER})${S}(?:${SCHOOL_YEAR})${END}`),
    read: ({ p }) => ({ is: 'schoolyear', year: { said: 'deictic', offset: pointer(p ?? '') ?? 0 } }),
  },
  {
    name: 'month',
    why: 'after the days; alone it needs a preposition',
    form: form(`(?:(?<p>afgelopen|vorige|deze|komende?|aanstaande)${S})?(?<m>${MONTH}|${MONTH_SHORT}(?=${S}${YEAR}))(?![a-zà-ÿ])${YEAR_TAIL}`),
    read: ({ p, m, ...groups }) => {
      const [number, year, offset] = [monthNumber(m ?? ''), yearSaid(groups), p === undefined ? null : pointer(p)];
      if (number === null || year === null || (offset !== null && year.said !== 'nothing')) return null;
      if (offset !== null) {
        return { is: 'month', month: number, year: { said: 'nothing', side: offset < 0 ? 'back' : 'ahead' } };
      }
      const bare = year.said === 'nothing' && year.side === null;
      return { point: { is: 'month', month: number, year }, bare, damaged: hasLetters(groups.y) };
    },
  },
  {
    name: 'span',
    why: 'counted, or one unit: de komende jaren has no end',
    form: form(
      `(?<p>afgelopen|voorbije|laatste|komende?|aankomende?|eerstkomende|aanstaande)${S}` +
        `(?:(?<n>${numeral})(?:${S}(?:tot|à|a|of)${S}(?<upTo>${numeral}))?${S})?(?<unit>half${S0}jaar|jaar|jaren|maand|maanden|week|weken)${END}`,
    ),
    read: ({ p, n, upTo, unit = '' }, text, end) => {
      const count = n === undefined ? 1 : readNumeral(upTo ?? n);
      const plural = /jaren|maanden|weken/i.test(unit);
      if (count === null || (n === undefined && plural)) return null;
      // The last years of something are counted from its end, not from the letter's.
      if (/^laatste$/i.test(p ?? '') && (n === undefined || /^\s+van\b/.test(text.slice(end, end + 8)))) return null;
      const side = /^(a?f|v|l)/i.test(p ?? '') ? 'back' : 'ahead';
      if (/week|weken/i.test(unit)) return { is: 'span', side, unit: 'days', count: 7 * count };
      const months = count * (/half/i.test(unit) ? 6 : /jaar|jaren/i.test(unit) ? 12 : 1);
      return Number.isInteger(months) ? { is: 'span', side, unit: 'months', count: months } : null;
    },
  },
  {
    name: 'horizon',
    why: 'over N jaar is a year; over N maanden is mostly a wait',
    form: form(`over${S}(?<n>${numeral})${S}jaar${END}`),
    read: ({ n }) => {
      const years = readNumeral(n ?? '');
      return years !== null && Number.isInteger(years) ? { is: 'horizon', years } : null;
    },
  },
  {
    name: 'horizon behind',
    why: 'the same, looking back',
    form: form(`(?<n>${numeral})${S}jaar${S}geleden${END}`),
    read: ({ n }) => {
      const years = readNumeral(n ?? '');
      return years !== null && Number.isInteger(years) ? { is: 'horizon', years: -years } : null;
    },
  },
  {
    name: 'year from the letter',
    why: 'without -e: «het volgende jaar» follows on something said before',
    form: form(`(?<p>dit|vorig|volgend)${S}${CALENDAR_YEAR}${END}|(?<q>komende?|afgelopen|huidige?|lopende?)${S}(?:kalender|begrotings|boek)jaar${END}`),
    read: ({ p, q }) => ({ is: 'year', year: { said: 'deictic', offset: pointer(p ?? q ?? '') ?? 0 } }),
  },
  {
    name: 'month or week from the letter',
    why: 'a unit that points',
    form: form(`(?<p>deze|vorige|volgende)${S}(?<unit>maand|week)${END}`),
    read: ({ p, unit }) => ({ is: 'unit', unit: /maand/i.test(unit ?? '') ? 'month' : 'week', offset: pointer(p ?? '') ?? 0 }),
  },
  {
    name: 'years',
    why: 'a pair is one period; 2022-12 is not a pair but a month of another notation',
    form: form(`(?<a>${YEAR})(?:${S0}${DASH}${S0}(?<b>${YEAR})|/(?<c>${YEAR}|\\d\\d)|${DASH}(?<d>\\d\\d))(?![\\w/])(?!${DASH}\\w)`),
    read: ({ a, b, c, d }) => {
      const to = secondYear(int(a), b ?? c ?? d ?? '');
      if (to === null || (d !== undefined && (to !== int(a) + 1 || int(d) <= 12)) || (c?.length === 2 && to !== int(a) + 1)) return null;
      return { point: { is: 'years', from: int(a), to }, bare: true };
    },
  },
  {
    name: 'year',
    why: 'last of the figures: it is part of most other forms',
    form: form(`(?<y>${YEAR}|[12lI][90Oo]${looseDigit}{2})(?![\\w])`),
    read: ({ y }) => {
      const year = readYear(y ?? '');
      return year === null
        ? null
        : { point: { is: 'year', year: { said: 'figures', year } }, bare: true, damaged: hasLetters(y) };
    },
  },
  {
    name: 'soon',
    why: 'kept only where one named product is promised',
    form: form(`(?:binnenkort|op${S}korte${S}termijn)${END}`),
    read: () => ({ point: { is: 'soon' }, bare: true }),
  },
];

const PART = form(
  `(?<part>begin|start|aanvang|primo|medio|midden|halverwege|half|einde?|ultimo)(?<link>${S}(?:van${S})?(?:(?:het|de)${S})?(?:(?:kalender)?jaar${S}(?=${YEAR}))?)`,
);

/** The point in time that is written at `at`, by the first form that reads it; null where there is none. */
export function readPoint(text: string, at: number): Reading | null {
  PART.lastIndex = at;
  const lead = PART.exec(text);
  if (lead !== null) return partOf(lead.groups ?? {}, text, at + lead[0].length);
  for (const { form: expression, read } of forms) {
    expression.lastIndex = at;
    const match = expression.exec(text);
    if (match === null) continue;
    const end = at + match[0].length;
    const found = read(match.groups ?? {}, text, end);
    if (found === null) continue;
    if ('is' in found) return { point: found, end, damaged: false, bare: false };
    return { point: found.point, end, damaged: found.damaged ?? false, bare: found.bare ?? false };
  }
  return null;
}
