/** Days: in figures, in words, in lists; also as scanners leave them. */
import { isDay } from '../../dutch/calendar.js';
import { damagedMonth, monthNumber, weekdayNumber } from '../../dutch/months.js';
import { looseDigit, readDigits } from '../../dutch/numerals.js';
import { form } from './form.js';
import type { Form, Read } from './form.js';
import { DASH, END, MONTH, MONTH_SHORT, S, S0, WEEKDAY, YEAR, YEAR_LOOSE, YEAR_TAIL } from './parts.js';
import { SIDE, hasLetters, pointer, readYear, sideOf, yearSaid } from './parts.js';
import type { Groups } from './parts.js';

function day(d: string | undefined, m: number | null, groups: Groups, w?: string): Read {
  const [number, year] = [readDigits(d ?? ''), yearSaid(groups)];
  if (number === null || m === null || year === null) return null;
  // A day without a year may fall on 29 February.
  if (!isDay(year.said === 'figures' ? year.year : 2024, m, number)) return null;
  return {
    point: { is: 'day', day: number, month: m, year, weekday: weekdayNumber(w) },
    damaged: hasLetters(d) || hasLetters(groups.y),
  };
}

function figures(y: string | undefined, m: string | undefined, d: string | undefined): Read {
  const [year, month, date] = [readYear(y ?? ''), readDigits(m ?? ''), readDigits(d ?? '')];
  if (year === null || month === null || date === null || !isDay(year, month, date)) return null;
  const damaged = [y, m, d].some(hasLetters);
  return { point: { is: 'day', day: date, month, year: { said: 'figures', year }, weekday: null }, damaged };
}

export const days: readonly Form[] = [
  {
    name: 'ISO day',
    why: 'its first four figures would be a year',
    form: form(`(?<y>${YEAR})-(?<m>\\d\\d)-(?<d>\\d\\d)(?![\\w-])`),
    read: ({ y, m, d }) => figures(y, m, d),
  },
  {
    name: 'day in figures',
    why: 'with one sign throughout: 7-10-2021, 07/10/2021, 7.10.2021',
    form: form(`(?<d>${looseDigit}{1,2})(?<sign>[-–/.])(?<m>${looseDigit}{1,2})\\k<sign>(?<y>${YEAR_LOOSE})(?![\\w-])`),
    read: ({ y, m, d }) => figures(y, m, d),
  },
  {
    name: 'day and month',
    why: 'the commonest form, with or without a year',
    form: form(
      `(?:(?<w>${WEEKDAY})${S})?(?<d>${looseDigit}{1,2})${S0}(?<m>${MONTH}|${MONTH_SHORT})(?!-?[a-zà-ÿ])${YEAR_TAIL}`,
    ),
    read: ({ w, d, m, ...year }) => day(d, monthNumber(m ?? ''), year, w),
  },
  {
    name: 'day and damaged month',
    why: 'a word between a day and a year can be repaired where one month is left',
    form: form(`(?<d>${looseDigit}{1,2})${S}(?<m>[a-zíì1|!0]{3,10})${S}(?<y>${YEAR_LOOSE})(?!\\d{3})`),
    read: ({ d, m, ...year }) => {
      const read = day(d, damagedMonth(m ?? ''), year);
      return read !== null && 'point' in read ? { ...read, damaged: true } : read;
    },
  },
  {
    name: 'day of a list',
    why: '1 and 2 in «1, 2 en 3 maart 2024», 3 in «3 t/m 7 mei» and in «van 3 op 4 mei»: the month stands behind the last',
    form: form(
      `(?:(?<w>${WEEKDAY})${S})?(?<d>\\d{1,2})(?=(?:,${S}\\d{1,2}){0,4}(?:${S}(?:en|of|op|tot|t/m|tot${S}en${S}met)${S}|${S0}${DASH}${S0})` +
        `(?:(?:${WEEKDAY})${S})?\\d{1,2}${S}(?<m>${MONTH})(?!-?[a-zà-ÿ])${YEAR_TAIL})`,
    ),
    read: ({ w, d, m, ...year }) => day(d, monthNumber(m ?? ''), year, w),
  },
  {
    name: 'weekday',
    why: 'alone it points nowhere; «vrij onderwijs» and «zo» are other words',
    form: form(
      `(?:(?<p>afgelopen|komende|aanstaande)${S}(?<w>${WEEKDAY})|(?<d>${WEEKDAY})${S}(?<side>${SIDE}))${END}(?:(?<=\\.?[ls])\\.)?`,
    ),
    read: ({ p, w, d, side }) => {
      const number = weekdayNumber(w ?? d);
      if (number === null) return null;
      const looks = side === undefined ? (pointer(p ?? '') === -1 ? 'back' : 'ahead') : sideOf(side);
      return { is: 'weekday', weekday: number, side: looks };
    },
  },
];
