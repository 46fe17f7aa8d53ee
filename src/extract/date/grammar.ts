/**
 * The points in time, in the order in which they are tried: the first that reads wins, so that what is longer or
 * stricter stands before what it contains. Each form says why it is there.
 */
import type { Part } from '../../dutch/calendar.js';
import type { PartPoint, Point } from '../../dutch/date-expression.js';
import { days } from './form-days.js';
import { deictic } from './form-deictic.js';
import { form } from './form.js';
import type { Form, Reading } from './form.js';
import { partsOfYears, years } from './form-years.js';
import { CALENDAR_YEAR, END, S, YEAR } from './parts.js';
import type { Groups } from './parts.js';

/** Bare years come last: they are part of most other forms. */
const forms: readonly Form[] = [...days, ...partsOfYears, ...deictic, ...years];

const PARTS: readonly (readonly [RegExp, Part])[] = [
  [/^(begin|start|aanvang|primo)/i, 'begin'],
  [/^(medio|midden|hal[fv])/i, 'middle'],
  [/^(eind|ultimo)/i, 'end'],
];

/** What a part can be of, and with «van het» also the year or, in company, the school year of the letter. */
const PARTED: readonly Point['is'][] = ['month', 'year', 'schoolyear', 'unit', 'quarter'];
const isParted = (point: Point): point is PartPoint['of'] => PARTED.includes(point.is);
const THE_YEAR = form(`(?:${CALENDAR_YEAR}|(?<school>schooljaar|studiejaar))${END}`);

function partOf(groups: Groups, text: string, at: number): Reading | null {
  const name = PARTS.find(([word]) => word.test(groups.part ?? ''))?.[1];
  if (name === undefined) return null;
  const of = readWhole(text, at);
  if (of !== null) {
    return isParted(of.point) ? { ...of, point: { is: 'part', part: name, of: of.point }, bare: false } : null;
  }
  THE_YEAR.lastIndex = at;
  const letters = /het\s$/i.test(groups.link ?? '') ? THE_YEAR.exec(text) : null;
  if (letters === null) return null;
  const school = letters.groups?.school !== undefined;
  // The next school year is the one that still has to begin.
  const year = { said: 'deictic', offset: school && name === 'begin' ? 1 : 0 } as const;
  const point: Point = { is: 'part', part: name, of: { is: school ? 'schoolyear' : 'year', year } };
  return { point, end: at + letters[0].length, damaged: false, bare: school };
}

const PART = form(
  `(?<part>begin|start(?!${S}(?:dit|deze|volgend|komend|vorig))|aanvang|primo|medio|midden|halverwege|half|einde?|ultimo)(?<link>${S}(?:van${S})?(?:(?:het|de)${S})?(?:(?:kalender)?jaar${S}(?=${YEAR}))?)`,
);

/** «De tweede helft (van) mei»: of a year it is a form of its own. */
const HALF_MONTH = form(`(?<h>eerste|tweede|1e|2e)${S}helft${S}(?:van${S}(?:de${S}maand${S})?)?`);

function halfOfMonth(text: string, at: number): Reading | null {
  HALF_MONTH.lastIndex = at;
  const lead = HALF_MONTH.exec(text);
  const of = lead === null ? null : readWhole(text, at + lead[0].length);
  if (of === null || (of.point.is !== 'month' && (of.point.is !== 'unit' || of.point.unit !== 'month'))) return null;
  const half = /^(?:eerste|1)/i.test(lead?.groups?.h ?? '') ? 1 : 2;
  return { ...of, point: { is: 'half-month', half, of: of.point }, bare: false };
}

function readWhole(text: string, at: number): Reading | null {
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

/** The point in time that is written at `at`, by the first form that reads it; null where there is none. */
export function readPoint(text: string, at: number): Reading | null {
  PART.lastIndex = at;
  const lead = PART.exec(text);
  if (lead === null) return halfOfMonth(text, at) ?? readWhole(text, at);
  return partOf(lead.groups ?? {}, text, at + lead[0].length);
}
