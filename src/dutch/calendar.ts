/**
 * Calendar arithmetic on ISO days (`YYYY-MM-DD`), proleptic Gregorian, without clock or time zone:
 * what a letter names is an interval of days, not a moment, so JavaScript's `Date` stays out of it.
 */

/** The first and the last day of something, both included. */
export interface Days {
  readonly start: string;
  readonly end: string;
}

export type Season = 'spring' | 'summer' | 'autumn' | 'winter' | Recess;
export type Recess = 'spring-recess' | 'may-recess' | 'autumn-recess' | 'christmas-recess';
export type Part = 'begin' | 'middle' | 'end';

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** The ISO form of a day. */
export const iso = (y: number, m: number, d: number): string => `${pad(y, 4)}-${pad(m, 2)}-${pad(d, 2)}`;

/** Year, month (1–12) and day of an ISO day. */
export function ymd(day: string): { y: number; m: number; d: number } {
  return { y: Number(day.slice(0, 4)), m: Number(day.slice(5, 7)), d: Number(day.slice(8, 10)) };
}

const isLeap = (y: number): boolean => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;

/** 28 to 31. */
export function daysInMonth(y: number, m: number): number {
  if (m === 2) return isLeap(y) ? 29 : 28;
  return m === 4 || m === 6 || m === 9 || m === 11 ? 30 : 31;
}

/** Whether the calendar has this day: not 30 February. */
export const isDay = (y: number, m: number, d: number): boolean =>
  m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m);

/** Days since 1 March of the year 0: years then end in February, so that leap days come last. */
function ordinal({ y, m, d }: { y: number; m: number; d: number }): number {
  const year = m > 2 ? y : y - 1;
  const month = (m + 9) % 12;
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leaps + Math.floor((153 * month + 2) / 5) + d - 1;
}

/** `n` days later, or earlier where `n` is negative. */
export function addDays(day: string, n: number): string {
  let { y, m, d } = ymd(day);
  d += n;
  while (d < 1) {
    m -= 1;
    if (m < 1) [y, m] = [y - 1, 12];
    d += daysInMonth(y, m);
  }
  while (d > daysInMonth(y, m)) {
    d -= daysInMonth(y, m);
    m += 1;
    if (m > 12) [y, m] = [y + 1, 1];
  }
  return iso(y, m, d);
}

/** How many days `to` lies after `from`; negative where it lies before. */
export const daysBetween = (from: string, to: string): number => ordinal(ymd(to)) - ordinal(ymd(from));

/** `n` months later; 31 January plus a month is the last day of February. */
export function addMonths(day: string, n: number): string {
  const { y, m, d } = ymd(day);
  const months = y * 12 + (m - 1) + n;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return iso(year, month, Math.min(d, daysInMonth(year, month)));
}

/** 1 (Monday) to 7 (Sunday), as ISO 8601 counts. */
export const weekday = (day: string): number => ((ordinal(ymd(day)) + 2) % 7) + 1;

/** The week, Monday to Sunday, that lies `offset` weeks from the one of `day`. */
export function week(day: string, offset: number): Days {
  const monday = addDays(day, 1 - weekday(day) + 7 * offset);
  return { start: monday, end: addDays(monday, 6) };
}

export const month = (y: number, m: number): Days => ({ start: iso(y, m, 1), end: iso(y, m, daysInMonth(y, m)) });
export const months = (y: number, from: number, to: number): Days => ({
  start: iso(y, from, 1),
  end: iso(y, to, daysInMonth(y, to)),
});
export const year = (y: number): Days => months(y, 1, 12);
export const half = (y: number, h: 1 | 2): Days => months(y, 6 * h - 5, 6 * h);

/** Begin, middle and end of a year: January–March, May–August, October–December (dates.md). */
export function partOfYear(y: number, part: Part): Days {
  if (part === 'begin') return months(y, 1, 3);
  return part === 'middle' ? months(y, 5, 8) : months(y, 10, 12);
}

/** Begin, middle and end of a month: days 1–10, 11–20, 21–last (dates.md). */
export function partOfMonth(y: number, m: number, part: Part): Days {
  if (part === 'begin') return { start: iso(y, m, 1), end: iso(y, m, 10) };
  if (part === 'middle') return { start: iso(y, m, 11), end: iso(y, m, 20) };
  return { start: iso(y, m, 21), end: iso(y, m, daysInMonth(y, m)) };
}

/** The first or second half of a month: days 1–15, 16–last. */
export const halfOfMonth = (y: number, m: number, h: 1 | 2): Days =>
  h === 1 ? { start: iso(y, m, 1), end: iso(y, m, 15) } : { start: iso(y, m, 16), end: iso(y, m, daysInMonth(y, m)) };

/** Weeks of a year as ISO 8601 counts them: the first holds 4 January. */
export function isoWeeks(y: number, first: number, last: number): Days {
  const { start } = week(iso(y, 1, 4), first - 1);
  return { start, end: addDays(start, 7 * (last - first) + 6) };
}

/** The school year that starts on 1 August of `y`. */
export const schoolYear = (y: number): Days => ({ start: iso(y, 8, 1), end: iso(y + 1, 7, 31) });

/** The year in which the school year around a day started. */
export function schoolYearOf(day: string): number {
  const { y, m } = ymd(day);
  return m >= 8 ? y : y - 1;
}

/** Begin and end of a school year: August–September, June–July (dates.md); its middle, around the turn of the year. */
export function partOfSchoolYear(y: number, part: Part): Days {
  if (part === 'begin') return months(y, 8, 9);
  return part === 'end' ? months(y + 1, 6, 7) : { start: iso(y, 12, 1), end: iso(y + 1, 2, daysInMonth(y + 1, 2)) };
}

/** First and last day (month, day), and the EDTF code of what is a season. Recesses shift from year to year: roughly. */
const seasons: Readonly<Record<Season, readonly [number, number, number, number, number | null]>> = {
  spring: [3, 21, 6, 20, 21],
  summer: [6, 21, 9, 20, 22],
  autumn: [9, 21, 12, 20, 23],
  winter: [12, 21, 3, 20, 24],
  'spring-recess': [2, 15, 3, 5, null],
  'may-recess': [4, 25, 5, 10, null],
  'autumn-recess': [10, 15, 10, 31, null],
  'christmas-recess': [12, 21, 1, 6, null],
};

/** The season that starts in `y`; a winter ends in the next year. */
export function season(y: number, name: Season): Days {
  const [m, d, toM, toD] = seasons[name];
  return { start: iso(y, m, d), end: iso(toM < m ? y + 1 : y, toM, toD) };
}

/** 21 (spring) to 24 (winter), ISO 8601-2; null for a recess. */
export const seasonCode = (name: Season): number | null => seasons[name][4];
