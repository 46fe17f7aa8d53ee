/** Dates against the letter's day: bounds, ranges and roles around what date-point.ts reads (dates.md; EDTF is ISO 8601-2). */
import * as calendar from '../dutch/calendar.js';
import type { Days } from '../dutch/calendar.js';
import type { Bound, DateCandidate, DateContext, Point } from '../dutch/date-expression.js';
import type { DateFinding } from '../types.js';
import { meaningOf } from './date-point.js';
import type { Anchor, Meaning } from './date-point.js';

export type { Anchor } from './date-point.js';
export type ResolvedDate = Pick<DateFinding, 'kind' | 'edtf' | 'start' | 'end' | 'approximate' | 'role'>;
type Open = Omit<ResolvedDate, 'role'>;

/** `voor eind maart` reaches to its last day, `voor de zomer` to the day before its first. */
const reaches = (point: Point): boolean => point.is === 'part' && point.part === 'end';

const isUnsaid = (point: Point): boolean =>
  'year' in point && point.year.said === 'nothing' && point.year.side === null;

function bounded(bound: Bound, point: Point, inner: Meaning): Open {
  const { kind, start, end, approximate } = inner;
  switch (bound) {
    case 'before':
    case 'until': {
      const last = reaches(point) ? end : calendar.addDays(start, -1);
      return { kind, edtf: `../${last}`, start: null, end: last, approximate };
    }
    case 'through':
      return { kind, edtf: `../${end}`, start: null, end, approximate };
    case 'after': {
      const first = calendar.addDays(end, 1);
      return { kind, edtf: `${first}/..`, start: first, end: null, approximate };
    }
    case 'around':
      return { ...inner, approximate: true };
    case 'during':
      return inner;
  }
}

/** The first day of a range takes from its last what it leaves unsaid: 1 november tot 1 december jl. */
function opening(point: Point, to: Days, anchor: Anchor | null, context: DateContext): Meaning | null {
  if (!('year' in point) || point.year.said !== 'nothing') return meaningOf(point, anchor, context);
  return meaningOf({ ...point, year: { said: 'nothing', side: 'back' } } as Point, { date: to.end }, context);
}

function closing(point: Point, from: Point, anchor: Anchor | null, context: DateContext): Meaning | null {
  if (!isUnsaid(point) || !('year' in point) || !('year' in from) || from.year.said === 'nothing')
    return meaningOf(point, anchor, context);
  const start = meaningOf(from, anchor, context);
  if (start === null) return null;
  return meaningOf({ ...point, year: { said: 'nothing', side: 'ahead' } } as Point, { date: start.start }, context);
}

/** EDTF of an end of a range: as coarse as it was said. */
function coarse({ kind, edtf, ...days }: Meaning, side: 'start' | 'end'): string {
  if (kind === 'year' || kind === 'month') return edtf;
  return kind === 'part-of-year' && edtf.length === 15 ? days[side].slice(0, 7) : days[side];
}

/** What was said of a range that runs on the letter's day: aangekondigd voor de periode van 1 april tot 1 juni. */
function running(from: Point, to: Point, anchor: Anchor | null, context: DateContext): Meaning | null {
  if (context.tense !== 'past' || anchor === null || !isUnsaid(from) || !isUnsaid(to)) return null;
  const start = meaningOf(from, anchor, context);
  if (start === null || start.start > anchor.date) return null;
  const end = meaningOf(to, { date: start.start }, { ...context, tense: 'present' });
  return end !== null && end.start >= anchor.date ? end : null;
}

function value({ expression, context }: DateCandidate, anchor: Anchor | null): Open | null {
  if (expression.form === 'range') {
    const to =
      running(expression.from, expression.to, anchor, context) ??
      closing(expression.to, expression.from, anchor, context);
    const from = to === null ? null : opening(expression.from, to, anchor, context);
    if (to === null || from === null || from.start > to.end) return null;
    const edtf = `${coarse(from, 'start')}/${coarse(to, 'end')}`;
    return { kind: 'range', edtf, start: from.start, end: to.end, approximate: from.approximate || to.approximate };
  }
  const { point } = expression;
  if (point.is === 'soon') {
    return anchor && { kind: 'relative', edtf: `${anchor.date}/..`, start: anchor.date, end: null, approximate: true };
  }
  const inner = meaningOf(point, anchor, context);
  if (inner === null) return null;
  if (expression.form !== 'bound') return inner;
  const own = bounded(expression.bound, point, inner);
  // «Die verwacht ik voor de zomer», in December: one that is over is nobody's term.
  if (point.is !== 'season' || !isUnsaid(point) || context.tense === 'past') return own;
  if (anchor === null || own.end === null || own.end >= anchor.date || expression.bound !== 'before') return own;
  const next = meaningOf({ ...point, year: { said: 'nothing', side: 'ahead' } }, anchor, context);
  return next === null ? own : bounded(expression.bound, point, next);
}

/** Where a date stands to the letter; the line between past and period is soft. */
function roleOf(
  { kind, start, end }: Open,
  { place, tense }: DateContext,
  anchor: Anchor | null,
): ResolvedDate['role'] {
  if (place === 'title' || place === 'publication') return place;
  if (place === 'peildatum' || anchor === null) return 'other';
  if (start !== null && start > anchor.date) return 'deadline';
  if (end === null || start === null) return end !== null && end < anchor.date ? 'past' : 'deadline';
  if (start === anchor.date && end > start) return 'deadline';
  if (end <= anchor.date)
    return ['range', 'schoolyear'].includes(kind) || (end === anchor.date && start < end) ? 'period' : 'past';
  if (tense === 'past') return ['relative', 'range'].includes(kind) ? 'period' : 'past';
  return tense === 'present' && kind !== 'range' ? 'deadline' : 'period';
}

/**
 * Resolves a date that was found in a letter.
 * @param anchor the day from which relative forms count; null declines those that need one.
 * @returns first and last day (both included, null for an open side), EDTF, kind and role; null where nothing certain is left.
 */
export function resolveDate(candidate: DateCandidate, anchor: Anchor | null): ResolvedDate | null {
  const { promised } = candidate.context;
  const open = value(candidate, promised === undefined ? anchor : { date: promised });
  return open === null
    ? null
    : {
        kind: open.kind,
        edtf: open.edtf,
        start: open.start,
        end: open.end,
        approximate: open.approximate,
        role: roleOf(open, candidate.context, anchor),
      };
}
