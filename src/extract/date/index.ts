/**
 * Dates: every expression of time that has a place on the calendar. A scan stops where one can begin, the grammar
 * reads it strictly, and what the words around it belie is declined without a sound (dates.md).
 */
import { iso } from '../../dutch/calendar.js';
import { monthAbbreviation } from '../../dutch/months.js';
import { looseDigit, numeral, ordinal } from '../../dutch/numerals.js';
import type { DateCandidate, DateExpression, Point } from '../../dutch/date-expression.js';
import type { Extractor } from '../../types.js';
import { examples } from './examples.js';
import { meaningOfVoor, namesYear, opensSentence, plannedFor } from './figures.js';
import { MONTH, POINTER, S, SCHOOL_YEAR, SEASON, START, WEEKDAY } from './parts.js';
import { readPhrase, unbound } from './phrases.js';
import type { Phrase } from './phrases.js';
import { contextOf, cueOf, endsBetween, isMovedTo, isPromised, promisesProduct, surroundings } from './surroundings.js';
import type { Surroundings } from './surroundings.js';
import { zones } from './zones.js';
import type { Zone } from './zones.js';

export type { DateCandidate } from '../../dutch/date-expression.js';

/** Every way in which an expression of the grammar begins. Figures come first and are taken whole. */
const LEAD = new RegExp(
  `${START}(?:(?:\\d+|${ordinal}|\\d${looseDigit}{1,3}|[lIO]\\d?(?=${S}(?:${MONTH}))|[lIO]\\d?(?=[-./]\\d)|[lI][90]\\d${looseDigit}|` +
    `tot|t/m|uiterlijk|v[oó][oó]r|rond(?:om)?|omstreeks|na|tussen|in${S}de${S}loop|over(?=${S}(?:${numeral})${S}jaar)|` +
    `${POINTER}|voorbije|eerstkomende|laatste|(?:${numeral})(?=${S}jaar)|` +
    `begin|start|aanvang|primo|medio|midden|halverwege|half|einde?|ultimo|kwartaal|[QK][1-4]|` +
    `${SCHOOL_YEAR}|${SEASON}|${MONTH}|(?:${monthAbbreviation})|${WEEKDAY}|we(?:ek|ken)(?=${S}\\d)|binnenkort|op${S}korte)(?![A-Za-zÀ-ÖØ-öø-ÿ])` +
    `|\\d{1,2}(?=${MONTH}))`,
  'gi',
);

const points = (expression: DateExpression): readonly Point[] =>
  expression.form === 'range' ? [expression.from, expression.to] : [expression.point];

/** Prepositions behind which a month or a season alone is a date. */
const COMPANY = new Set(
  'in vanaf sinds sedert per tot tegen richting voor na gedurende tijdens begin eind van met uit'
    .split(' ')
    .concat(['met ingang van', 'ten opzichte van', 'in de loop van']),
);

/** The second of two that share a year: mei en juni 2024, zomer en najaar 2025. */
const TWIN = new RegExp(
  `^(?:${S}(?:en|of)${S}(?:het${S}|de${S})?|/)(?:${SEASON}|${MONTH})${S}(?:van${S})?(?:19|20)\\d\\d`,
  'i',
);

/** Months and seasons also stand in names: Van der Mei, het Comité 4 en 5 mei, de maand van de … */
function keepsCompany(phrase: Phrase, around: Surroundings): boolean {
  if (TWIN.test(around.after) || isMovedTo(around)) return true;
  const cue = cueOf(around.before);
  const [first] = points(phrase.expression);
  if (cue === null || first === undefined || !COMPANY.has(cue)) return false;
  if (first.is === 'month') return !/\b(?:Van|Van der|Van de|heer|mevrouw)\s$/.test(around.before);
  if (first.is === 'weeks') return !['per', 'van', 'met', 'uit', 'gedurende'].includes(cue);
  if (first.is === 'season' && first.season === 'winter')
    return ['vanaf', 'per', 'sinds', 'tegen', 'richting'].includes(cue);
  return true;
}

/** A year or a pair of years, in any of the points. */
const isYears = (point: Point): boolean =>
  point.is === 'years' || (point.is === 'year' && point.year.said === 'figures');

const isDeictic = (point: Point): boolean => 'year' in point && point.year.said === 'deictic';

/** «voor» as for: the point without it, or nothing where it belongs to an amount; the phrase itself where voor is before. */
function unboundFor(text: string, phrase: Phrase, point: Point, { before, after }: Surroundings): Phrase | null {
  if (/[óÓ]/.test(text.slice(phrase.start, phrase.start + 12)) || /^uit/i.test(text.slice(phrase.start))) return phrase;
  if (isYears(point)) {
    const voor = meaningOfVoor(before, after, text.slice(phrase.start, phrase.end));
    if (voor !== 'before') return voor === 'for' ? unbound(text, phrase) : null;
  }
  const part = ['quarter', 'half', 'month'].includes(point.is) && opensSentence(before, after);
  const whole = part || ['schoolyear', 'years', 'unit'].includes(point.is) || (point.is === 'year' && isDeictic(point));
  return whole || plannedFor(before, after) ? unbound(text, phrase) : phrase;
}

const RETROACTIVE = /terugwerkende\s+kracht\s+$/i;

/** What the surroundings make of a phrase: the phrase, a smaller one, or nothing. */
function settle(text: string, phrase: Phrase, zone: Zone | undefined): Phrase | null {
  const { expression } = phrase;
  const around = surroundings(text, phrase.start, phrase.end);
  const all = points(expression);
  if (zone?.is === 'address') return null;
  if (zone?.is === 'citation' && all.some((p) => isYears(p) || p.is === 'schoolyear')) return null;
  if (expression.form === 'bound' && expression.bound === 'before') {
    const inner = unboundFor(text, phrase, expression.point, around);
    if (inner === null) return null;
    if (inner !== phrase) return settle(text, inner, zone);
  }
  // «Met terugwerkende kracht tot» says from when.
  const inner = RETROACTIVE.test(around.before) ? unbound(text, phrase) : phrase;
  if (inner !== phrase) return settle(text, inner, zone);
  if (all.some(isYears)) return settleYears(text, phrase, around);
  const [first] = all;
  if (first?.is === 'soon') return promisesProduct(around) ? phrase : null;
  if (
    first?.is === 'horizon' &&
    /(?:verdeeld|gespreid|verspreid|uitgesmeerd|gemeten|gemiddeld|bereken\w*)\s+$/i.test(around.before)
  )
    return null;
  if (first !== undefined && isDeictic(first) && /\b(?:een|elk|ieder|enig)\s+$/i.test(around.before)) return null;
  if (first?.is === 'day' && /comité\s+(?:\d+\s+en\s+)?$/i.test(around.before)) return null;
  return phrase.bare && !keepsCompany(phrase, around) ? null : phrase;
}

function settleYears(text: string, phrase: Phrase, around: Surroundings): Phrase | null {
  const { expression } = phrase;
  const [first] = points(expression);
  const start = expression.form === 'bound' ? unbound(text, phrase).start : phrase.start;
  const before = expression.form === 'bound' ? around.before + text.slice(phrase.start, start) : around.before;
  if (first !== undefined && isYears(first) && !namesYear(before, around.after, first.is === 'years')) return null;
  if (expression.form !== 'point' || first?.is !== 'years' || first.to !== first.from + 1) return phrase;
  if (!PUPILS.test(around.before) && !(/\b(?:in|over)\s+$/i.test(around.before) && PUPILS_AFTER.test(around.after)))
    return phrase;
  const point: Point = { is: 'schoolyear', year: { said: 'figures', year: first.from } };
  return { ...phrase, expression: { form: 'point', point } };
}

/** Words before a pair of years that count pupils, so that the pair is a school year. */
const PUPILS =
  /(?:(?:verzuim|leerling|leerlingen|onderwijs|uitval|doorstroom|instroom|slagings|examen)cijfers|telling|leerling(?:en)?aantal(?:len)?|schooljaren|schooljaar|schooladvies|schooladviezen|examens?|thuiszitters|leerlingen in|studenten in)(?:\s[a-zà-ÿ]+){0,2}\s+(?:\d{4}[-–/]\d{2,4}(?:,|\sen)\s+)?$/i;

const PUPILS_AFTER = /^\s[^.;\n]{0,60}(?:verzuim|thuiszit|leerling|scholier)/i;

/** Of two things said in one breath the first has its year from the second: mei en juni 2024. */
function shareYear(text: string, found: DateCandidate[]): DateCandidate[] {
  return found.map((candidate, i) => {
    const next = found[i + 1];
    if (next === undefined || !/^(?:,| en| of|\/)\s*$/.test(text.slice(candidate.range.end, next.range.start)))
      return candidate;
    const [own, other] = [candidate.expression, points(next.expression)[0]];
    const { point } = own.form === 'range' ? { point: own.to } : own;
    if (own.form === 'range' || other === undefined || !('year' in other) || !('year' in point)) return candidate;
    if (point.is !== other.is || point.year.said !== 'nothing' || point.year.side !== null) return candidate;
    const shared = { ...point, year: other.year } as Point;
    return { ...candidate, expression: { ...own, point: shared } };
  });
}

/**
 * Finds the dates of a clean text, one paragraph per line.
 * @returns candidates in order, disjoint, with UTF-16 offsets into `text`, parsed and not resolved.
 */
function find(text: string): DateCandidate[] {
  const found: DateCandidate[] = [];
  const closed = zones(text);
  let nextZone = 0;
  LEAD.lastIndex = 0;
  for (let lead = LEAD.exec(text); lead !== null; lead = LEAD.exec(text)) {
    const phrase = readPhrase(text, lead.index);
    if (phrase === null) continue;
    while ((closed[nextZone]?.end ?? Infinity) <= lead.index) nextZone += 1;
    const zone = closed[nextZone];
    const settled = settle(text, phrase, zone !== undefined && zone.start < phrase.end ? zone : undefined);
    LEAD.lastIndex = (settled ?? phrase).end;
    if (settled === null) continue;
    const start = withArticle(text, settled);
    const around = surroundings(text, start, settled.end);
    const said = isPromised(around) ? dayBefore(text, found, start) : null;
    const own = contextOf(around, settled.expression);
    const context = said === null ? own : { ...own, tense: 'present' as const, promised: said };
    found.push({
      range: { start, end: settled.end },
      expression: settled.expression,
      context,
      damaged: settled.damaged,
    });
  }
  return shareYear(text, found);
}

/** The day, in figures, that the same sentence names before a place. */
function dayBefore(text: string, found: readonly DateCandidate[], at: number): string | null {
  const last = found.at(-1);
  const point = last?.expression.form === 'point' ? last.expression.point : null;
  if (last === undefined || point?.is !== 'day' || point.year.said !== 'figures' || at - last.range.end > 200)
    return null;
  return endsBetween(text, last.range.end, at) ? null : iso(point.year.year, point.month, point.day);
}

/** Seasons and spans keep their article: het najaar van 2022, de komende vier jaar. */
function withArticle(text: string, { expression, start }: Phrase): number {
  const [first] = points(expression);
  if (expression.form === 'bound' || (first?.is !== 'season' && first?.is !== 'span')) return start;
  const article = /(?<![\wÀ-ÿ])(?:het|de)[ \u00a0]+$/i.exec(text.slice(Math.max(0, start - 6), start));
  return article === null ? start : start - article[0].length;
}

export const dates: Extractor<DateCandidate> = {
  id: 'dates',
  about:
    'Days, months, quarters, seasons, years, school years, periods, and what points to them from the day of the letter.',
  find: ({ text }) => find(text),
  examples,
};
