/**
 * What a Dutch expression of time says, before a calendar is laid beside it. Extraction writes it and
 * resolution reads it; neither needs the other.
 */
import type { Candidate } from '../types.js';
import type { Part, Season } from './calendar.js';

/** A year in figures, by its distance from the letter's, or not at all: then `jl.` and `a.s.` say which side. */
export type YearSaid =
  | { readonly said: 'figures'; readonly year: number }
  | { readonly said: 'deictic'; readonly offset: number }
  | { readonly said: 'nothing'; readonly side: 'back' | 'ahead' | null };

export interface DayPoint {
  readonly is: 'day';
  readonly day: number;
  readonly month: number;
  readonly year: YearSaid;
  /** 1 (Monday) to 7, where printed: it tells which year a date without one belongs to. */
  readonly weekday: number | null;
}
interface MonthPoint {
  readonly is: 'month';
  readonly month: number;
  readonly year: YearSaid;
}
interface QuarterPoint {
  readonly is: 'quarter';
  readonly first: number;
  readonly last: number;
  readonly year: YearSaid;
}
export interface SeasonPoint {
  readonly is: 'season';
  readonly season: Season;
  readonly year: YearSaid;
}
/** `year` is the one in which it starts; `offset` counts from the school year of the letter. */
interface SchoolYearPoint {
  readonly is: 'schoolyear';
  readonly year:
    { readonly said: 'figures'; readonly year: number } | { readonly said: 'deictic'; readonly offset: number };
}
interface YearPoint {
  readonly is: 'year';
  readonly year:
    { readonly said: 'figures'; readonly year: number } | { readonly said: 'deictic'; readonly offset: number };
}
/** `deze maand`, `vorige week`, `het afgelopen kwartaal`. */
interface UnitPoint {
  readonly is: 'unit';
  readonly unit: 'month' | 'week' | 'quarter';
  readonly offset: number;
}
export interface PartPoint {
  readonly is: 'part';
  readonly part: Part;
  readonly of: MonthPoint | YearPoint | SchoolYearPoint | UnitPoint | QuarterPoint;
}

export type Point =
  | DayPoint
  | MonthPoint
  | QuarterPoint
  | SeasonPoint
  | SchoolYearPoint
  | YearPoint
  | UnitPoint
  | PartPoint
  | { readonly is: 'half'; readonly half: 1 | 2; readonly year: YearSaid }
  /** `de eerste helft van mei`, `de tweede helft van deze maand`. */
  | { readonly is: 'half-month'; readonly half: 1 | 2; readonly of: MonthPoint | UnitPoint }
  /** `week 12 van 2025`, `week 14 of 15`: as ISO 8601 counts them. */
  | { readonly is: 'weeks'; readonly first: number; readonly last: number; readonly year: YearSaid }
  | { readonly is: 'years'; readonly from: number; readonly to: number }
  | { readonly is: 'weekday'; readonly weekday: number; readonly side: 'back' | 'ahead' }
  /** `de afgelopen acht maanden`, `het komende jaar`: months or days from the letter. */
  | { readonly is: 'span'; readonly side: 'back' | 'ahead'; readonly unit: 'months' | 'days'; readonly count: number }
  /** `over 15 jaar`, `tien jaar geleden`. */
  | { readonly is: 'horizon'; readonly years: number }
  | { readonly is: 'soon' };

/** What the words before a point make of it: voor, tot, tot en met (uiterlijk), rond, na, in de loop van. */
export type Bound = 'before' | 'until' | 'through' | 'around' | 'after' | 'during';

export type DateExpression =
  | { readonly form: 'point'; readonly point: Point }
  | { readonly form: 'bound'; readonly bound: Bound; readonly point: Point }
  | { readonly form: 'range'; readonly from: Point; readonly to: Point };

/** What the surroundings say that resolution needs. */
export interface DateContext {
  /** Of the clause; null where it has no verb that tells. */
  readonly tense: 'past' | 'present' | null;
  /** The words right before it that leave the interval as it is: `vanaf`, `per`, `sinds`, `in`; lower case. */
  readonly cue: string | null;
  /** Part of a name, date of a document, the day of reckoning of a report; null in running text. */
  readonly place: 'title' | 'publication' | 'peildatum' | null;
  /** The day, in figures, on which this was promised as a term: it counts from there and not from the letter. */
  readonly promised?: string;
}

/** A date as printed in a clean text, parsed and not yet resolved. */
export interface DateCandidate extends Candidate {
  readonly expression: DateExpression;
  readonly context: DateContext;
  /** A letter was read as a figure, or a month's name repaired. */
  readonly damaged: boolean;
}
