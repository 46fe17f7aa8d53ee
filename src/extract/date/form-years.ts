/** Years and their parts: quarters, halves, seasons, school years, months. */
import type { SeasonPoint } from '../../dutch/date-expression.js';
import { monthNumber } from '../../dutch/months.js';
import { looseDigit, ordinal, readOrdinal } from '../../dutch/numerals.js';
import { form, int } from './form.js';
import type { Form, Read } from './form.js';
import {
  CALENDAR_YEAR,
  DASH,
  END,
  MONTH,
  MONTH_SHORT,
  POINTER,
  S,
  S0,
  SCHOOL_YEAR,
  SEASON,
  YEAR,
  YEAR_TAIL,
} from './parts.js';
import { SEASON_WORDS, hasLetters, pointer, readYear, yearSaid } from './parts.js';
import type { Groups } from './parts.js';

/** `2021-2022`, `2021/22`: the second year of a pair, null where it does not follow on the first. */
function secondYear(a: number, b: string): number | null {
  const to = b.length === 4 ? readYear(b) : Math.floor(a / 100) * 100 + Number(b);
  return to !== null && to > a && to - a <= 60 ? to : null;
}

function season({ p, s, ...groups }: Groups): Read {
  const name = SEASON_WORDS[s?.toLowerCase() ?? ''];
  const year = yearSaid(groups);
  if (name === undefined || year === null) return null;
  const offset = p === undefined ? null : pointer(p);
  if (offset === null) return { point: { is: 'season', season: name, year }, bare: year.said === 'nothing' };
  if (year.said !== 'nothing') return null;
  const said: SeasonPoint['year'] =
    offset === 0 ? { said: 'deictic', offset } : { said: 'nothing', side: offset < 0 ? 'back' : 'ahead' };
  return { is: 'season', season: name, year: said };
}

/** Behind the number of a week: a stop, a verb, a pronoun or a preposition other than «van». */
const GOES_ON =
  /^\s*(?:[.,;:)]|$)|^\s(?:ge[a-zà-ÿ]{3}|informe|bericht|plaats)|^\s(?:wordt|worden|werd|werden|zal|zullen|kan|kunnen|moet|moeten|heb|heeft|hebben|is|zijn|was|waren|gaat|gaan|komt|komen|vindt|vinden|ontvangt|ontvangen|volgt|volgen|start|starten|begint|loopt|staat|spreek|stuur|deel|ik|wij|we|u|uw|de|het|een|er|dan|nog|weer|opnieuw|nader|over|hierover|daarover|en|of|aan|naar|door|bij|in|met|op|per)(?![a-zà-ÿ])/i;

export const partsOfYears: readonly Form[] = [
  {
    name: 'quarter by name',
    why: 'the first thing that an ordinal can count',
    form: form(
      `(?<q>${ordinal}|laatste)(?:${S}(?:en|of)${S}(?:het${S})?(?<r>${ordinal}))?${S}kwartaal${END}${YEAR_TAIL}`,
    ),
    read: ({ q, r, ...groups }) => {
      const [first, year] = [/^l/i.test(q ?? '') ? 4 : readOrdinal(q ?? ''), yearSaid(groups)];
      const last = r === undefined ? first : readOrdinal(r);
      if (first === null || last === null || year === null || last < first) return null;
      return { point: { is: 'quarter', first, last, year }, bare: year.said === 'nothing' };
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
    form: form(
      `(?:(?<letter>[QK])|kwartaal${S})(?<a>[1-4])(?:${S0}(?:/|${DASH})${S0}[QK]?(?<b>[1-4]))?${END}${YEAR_TAIL}`,
    ),
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
    form: form(`(?:(?<p>${POINTER})${S})?(?<s>${SEASON})${END}(?!-)${YEAR_TAIL}`),
    read: season,
  },
  {
    name: 'season behind its year',
    why: '«volgend jaar zomer», «volgend jaar in het voorjaar»: the year alone would be read first, the season of another year behind it',
    form: form(
      `(?<dy>dit|vorig|volgend|komend)${S}${CALENDAR_YEAR}${S}(?:in${S}(?:het|de)${S})?(?<s>${SEASON})${END}(?!-)`,
    ),
    read: season,
  },
  {
    name: 'month behind its year',
    why: '«volgend jaar mei», «vorig jaar in maart»',
    form: form(`(?<dy>dit|vorig|volgend|komend)${S}${CALENDAR_YEAR}${S}(?:in${S})?(?<m>${MONTH})${END}`),
    read: ({ m, ...groups }) => {
      const [number, year] = [monthNumber(m ?? ''), yearSaid(groups)];
      return number === null || year === null ? null : { is: 'month', month: number, year };
    },
  },
  {
    name: 'weeks of a year',
    why: 'by number, with its year or in company: «per week 12 uur» and «week 3 van de cursus» are no dates',
    form: form(
      `we(?:ek|ken)${S}(?<a>\\d{1,2})(?:(?:${S}(?:en|of|tot${S}en${S}met|t/m)${S}|${S0}(?:/|${DASH})${S0})(?<b>\\d{1,2}))?${END}(?![.,]\\d)${YEAR_TAIL}`,
    ),
    read: ({ a, b, ...groups }, text, end) => {
      const [first, last, year] = [int(a), int(b ?? a), yearSaid(groups)];
      if (year === null || first < 1 || last > 53 || last < first) return null;
      // What goes on with «van», «na» or a thing counts weeks of something else.
      if (year.said === 'nothing' && !GOES_ON.test(text.slice(end, end + 16))) return null;
      return { point: { is: 'weeks', first, last, year }, bare: year.said === 'nothing' };
    },
  },
  {
    name: 'school year in figures',
    why: '«schooljaar» turns a pair of years into one year from August to July',
    form: form(`(?:${SCHOOL_YEAR})${S}(?:van${S})?(?<a>${YEAR})${S0}(?:/|${DASH})${S0}(?<b>${YEAR}|\\d\\d)(?!\\d)`),
    read: ({ a, b }) =>
      secondYear(int(a), b ?? '') === int(a) + 1 ? { is: 'schoolyear', year: { said: 'figures', year: int(a) } } : null,
  },
  {
    name: 'month',
    why: 'after the days; alone it needs a preposition',
    form: form(
      `(?:(?<p>afgelopen|vorige|deze|komende?|aanstaande)${S})?(?<m>${MONTH}|${MONTH_SHORT}(?=${S}${YEAR}))(?![a-zà-ÿ])${YEAR_TAIL}`,
    ),
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
];

export const years: readonly Form[] = [
  {
    name: 'years',
    why: 'a pair is one period; 2022-12 is not a pair but a month of another notation',
    form: form(
      `(?<a>${YEAR})(?:${S0}${DASH}${S0}(?<b>${YEAR})|/(?<c>${YEAR}|\\d\\d)|${DASH}(?<d>\\d\\d))(?![\\w/])(?!${DASH}\\w)`,
    ),
    read: ({ a, b, c, d }) => {
      const to = secondYear(int(a), b ?? c ?? d ?? '');
      if (
        to === null ||
        (d !== undefined && (to !== int(a) + 1 || int(d) <= 12)) ||
        (c?.length === 2 && to !== int(a) + 1)
      )
        return null;
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
];
