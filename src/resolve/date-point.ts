/** The days that a point in time means, beside the day of the letter (dates.md, «Values»). */
import * as calendar from '../dutch/calendar.js';
import type { Days } from '../dutch/calendar.js';
import type { DateContext, DayPoint, PartPoint, Point, YearSaid } from '../dutch/date-expression.js';
import type { DateFinding } from '../types.js';

/** The letter's day (the first of the month where it is dated by month; a report's peildatum). */
export interface Anchor {
  readonly date: string;
}

export interface Meaning extends Days {
  readonly edtf: string;
  readonly kind: DateFinding['kind'];
  readonly approximate: boolean;
}

const made = (kind: Meaning['kind'], days: Days, edtf?: string, approximate = false): Meaning => ({
  start: days.start,
  end: days.end,
  kind,
  edtf: edtf ?? (days.start === days.end ? days.start : `${days.start}/${days.end}`),
  approximate,
});

const pad = (n: number): string => String(n).padStart(2, '0');

/** Which way a date without a year is to be sought. */
type Look = 'back' | 'ahead' | null;

const lookOf = (side: Look, context: DateContext): Look =>
  side ?? (context.tense === 'past' || context.cue === 'sinds' || context.cue === 'sedert' ? 'back' : null);

/**
 * The year of something that comes every year: the last that has begun by the letter's day, or the next that has
 * not ended before it.
 */
function yearBy(anchor: Anchor, look: Look, daysIn: (year: number) => Days): number {
  const { y } = calendar.ymd(anchor.date);
  if (look === 'back') return [y, y - 1].find((year) => daysIn(year).start <= anchor.date) ?? y - 1;
  return [y, y + 1].find((year) => daysIn(year).end >= anchor.date) ?? y + 1;
}

/** The year that an expression says, points to, or leaves to the letter; null without the letter it needs. */
function yearOf(
  said: YearSaid,
  anchor: Anchor | null,
  context: DateContext,
  daysIn: (year: number) => Days,
): number | null {
  if (said.said === 'figures') return said.year;
  if (anchor === null) return null;
  if (said.said === 'deictic') return calendar.ymd(anchor.date).y + said.offset;
  return yearBy(anchor, lookOf(said.side, context), daysIn);
}

/** Where the weekday is printed and the year is not, the year before or after may be the one in which they meet. */
function weekdayYear(
  { weekday, year: said }: DayPoint,
  year: number | null,
  on: (year: number) => Days,
): number | null {
  if (year === null || weekday === null || said.said !== 'nothing') return year;
  return [year, year - 1, year + 1].find((y) => calendar.weekday(on(y).start) === weekday) ?? year;
}

/** A season is over once its middle has passed; without a past tense it is that of the letter's year, if not gone by. */
function seasonYear(
  said: YearSaid,
  anchor: Anchor | null,
  context: DateContext,
  daysIn: (year: number) => Days,
): number | null {
  if (said.said !== 'nothing' || anchor === null) {
    if (said.said !== 'deictic' || anchor === null) return yearOf(said, anchor, context, daysIn);
    const { y } = calendar.ymd(anchor.date);
    // Deze winter, in January, is the one that is going on.
    return said.offset === 0 && daysIn(y - 1).end >= anchor.date ? y - 1 : y + said.offset;
  }
  const { y } = calendar.ymd(anchor.date);
  const look = lookOf(said.side, context);
  if (look === 'back') {
    const begun = (year: number): boolean => calendar.addDays(daysIn(year).start, 45) <= anchor.date;
    return [y, y - 1].find(begun) ?? y - 1;
  }
  if (look === 'ahead') return daysIn(y).start > anchor.date ? y : y + 1;
  return context.tense === 'present' && daysIn(y).end < anchor.date ? y + 1 : y;
}

function partOf({ part, of }: PartPoint, anchor: Anchor | null, context: DateContext): Days | null {
  if (of.is === 'year') {
    const year = yearOf(of.year, anchor, context, calendar.year);
    return year === null ? null : calendar.partOfYear(year, part);
  }
  if (of.is === 'schoolyear') {
    const year = schoolYearOf(of.year, anchor);
    return year === null ? null : calendar.partOfSchoolYear(year, part);
  }
  if (of.is === 'month') {
    const year = yearOf(of.year, anchor, context, (y) => calendar.partOfMonth(y, of.month, part));
    return year === null ? null : calendar.partOfMonth(year, of.month, part);
  }
  const whole = meaningOf(of, anchor, context);
  if (whole === null || (of.is === 'unit' && of.unit === 'week')) return null;
  const { y, m } = calendar.ymd(whole.start);
  if (of.is === 'unit' && of.unit === 'month') return calendar.partOfMonth(y, m, part);
  return calendar.month(y, m + ['begin', 'middle', 'end'].indexOf(part));
}

function halfMonthOf(
  { half, of }: Extract<Point, { is: 'half-month' }>,
  anchor: Anchor | null,
  context: DateContext,
): Days | null {
  if (of.is === 'month') {
    const year = yearOf(of.year, anchor, context, (y) => calendar.halfOfMonth(y, of.month, half));
    return year === null ? null : calendar.halfOfMonth(year, of.month, half);
  }
  const whole = meaningOf(of, anchor, context);
  if (whole === null) return null;
  const { y, m } = calendar.ymd(whole.start);
  return calendar.halfOfMonth(y, m, half);
}

function schoolYearOf(said: Extract<Point, { is: 'schoolyear' }>['year'], anchor: Anchor | null): number | null {
  if (said.said === 'figures') return said.year;
  return anchor === null ? null : calendar.schoolYearOf(anchor.date) + said.offset;
}

/** Interval by whole months where it is made of them: 2022-01/2022-03. */
function byMonth({ start, end }: Days): string {
  const [a, b] = [calendar.ymd(start), calendar.ymd(end)];
  const whole = a.d === 1 && b.d === calendar.daysInMonth(b.y, b.m);
  return whole ? `${start.slice(0, 7)}/${end.slice(0, 7)}` : `${start}/${end}`;
}

/** The days that a point means, beside the letter's day; null where it needs one and there is none. */
export function meaningOf(point: Point, anchor: Anchor | null, context: DateContext): Meaning | null {
  switch (point.is) {
    case 'day': {
      const on = (y: number): Days => {
        const d = calendar.iso(y, point.month, Math.min(point.day, calendar.daysInMonth(y, point.month)));
        return { start: d, end: d };
      };
      const year = weekdayYear(point, yearOf(point.year, anchor, context, on), on);
      return year === null || !calendar.isDay(year, point.month, point.day) ? null : made('day', on(year));
    }
    case 'month': {
      const year = yearOf(point.year, anchor, context, (y) => calendar.month(y, point.month));
      return year === null ? null : made('month', calendar.month(year, point.month), `${year}-${pad(point.month)}`);
    }
    case 'quarter': {
      const of = (y: number): Days => calendar.months(y, 3 * point.first - 2, 3 * point.last);
      const year = seasonYear(point.year, anchor, context, of);
      if (year === null) return null;
      return made('quarter', of(year), point.first === point.last ? `${year}-${32 + point.first}` : undefined);
    }
    case 'half': {
      const year = yearOf(point.year, anchor, context, (y) => calendar.half(y, point.half));
      return year === null ? null : made('half', calendar.half(year, point.half));
    }
    case 'half-month': {
      const days = halfMonthOf(point, anchor, context);
      return days === null ? null : made('half', days);
    }
    case 'weeks': {
      const year = yearOf(point.year, anchor, context, (y) => calendar.isoWeeks(y, point.first, point.last));
      return year === null ? null : made('part-of-year', calendar.isoWeeks(year, point.first, point.last));
    }
    case 'season': {
      const year = seasonYear(point.year, anchor, context, (y) => calendar.season(y, point.season));
      const code = calendar.seasonCode(point.season);
      if (year === null) return null;
      return made('season', calendar.season(year, point.season), code === null ? undefined : `${year}-${code}`, true);
    }
    case 'year': {
      const year = yearOf(point.year, anchor, context, calendar.year);
      if (year === null) return null;
      return made(point.year.said === 'figures' ? 'year' : 'relative', calendar.year(year), String(year));
    }
    case 'years':
      return made('range', { start: `${point.from}-01-01`, end: `${point.to}-12-31` }, `${point.from}/${point.to}`);
    case 'schoolyear': {
      const year = schoolYearOf(point.year, anchor);
      return year === null ? null : made('schoolyear', calendar.schoolYear(year));
    }
    case 'part': {
      const days = partOf(point, anchor, context);
      return days === null
        ? null
        : made('part-of-year', days, point.of.is === 'year' ? byMonth(days) : undefined, true);
    }
    default:
      return anchor === null ? null : fromLetter(point, anchor.date);
  }
}

/** The quarter that lies `offset` quarters from the one of a day. */
function quarterFrom(day: string, offset: number): Days {
  const { y, m } = calendar.ymd(calendar.addMonths(`${day.slice(0, 7)}-01`, 3 * offset));
  const first = m - ((m - 1) % 3);
  return calendar.months(y, first, first + 2);
}

/** What only the letter's day gives: deze maand, de afgelopen acht maanden, over 15 jaar, binnenkort. */
function fromLetter(
  point: Extract<Point, { is: 'unit' | 'weekday' | 'span' | 'horizon' | 'soon' }>,
  day: string,
): Meaning | null {
  switch (point.is) {
    case 'unit': {
      if (point.unit === 'week') return made('relative', calendar.week(day, point.offset));
      if (point.unit === 'quarter') return made('relative', quarterFrom(day, point.offset));
      const { y, m } = calendar.ymd(calendar.addMonths(`${day.slice(0, 7)}-01`, point.offset));
      return made('relative', calendar.month(y, m), `${y}-${pad(m)}`);
    }
    case 'weekday': {
      const ahead = (point.weekday - calendar.weekday(day) + 7) % 7 || 7;
      const on = calendar.addDays(day, point.side === 'ahead' ? ahead : ahead === 7 ? -7 : ahead - 7);
      return made('relative', { start: on, end: on });
    }
    case 'span': {
      const n = point.side === 'back' ? -point.count : point.count;
      const other = point.unit === 'months' ? calendar.addMonths(day, n) : calendar.addDays(day, n);
      return made('relative', n < 0 ? { start: other, end: day } : { start: day, end: other });
    }
    case 'horizon': {
      const year = calendar.ymd(day).y + point.years;
      return made('relative', calendar.year(year), String(year));
    }
    case 'soon':
      return null;
  }
}
