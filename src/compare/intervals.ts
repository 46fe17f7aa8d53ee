/** What two statements of when become: intervals of days, an open side of which is null. */
import { daysBetween } from '../dutch/calendar.js';

export interface Interval {
  readonly start: string | null;
  readonly end: string | null;
}

const early = '0000-01-01';
const late = '9999-12-31';
const startOf = ({ start }: Interval): string => start ?? early;
const endOf = ({ end }: Interval): string => end ?? late;

/** Whether the two have a day in common. */
export const overlaps = (a: Interval, b: Interval): boolean => startOf(a) <= endOf(b) && startOf(b) <= endOf(a);

/** Whether every day of the first lies in the second. */
export const within = (inner: Interval, outer: Interval): boolean =>
  startOf(outer) <= startOf(inner) && endOf(inner) <= endOf(outer);

export const sameDays = (a: Interval, b: Interval): boolean => a.start === b.start && a.end === b.end;

/** Whether the first ends before the second begins. */
export const before = (a: Interval, b: Interval): boolean => endOf(a) < startOf(b);

/** From last day to last day; null where one of them is open. */
export const daysFrom = (a: Interval, b: Interval): number | null =>
  a.end === null || b.end === null ? null : daysBetween(a.end, b.end);

/** How many days it spans, to prefer the more precise of two; an open one spans more than any other. */
export const lengthOf = (interval: Interval): number => daysBetween(startOf(interval), endOf(interval));
