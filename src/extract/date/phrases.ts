/** What words around a point make of it: an open side (voor de zomer), a range (2024 tot en met 2027). */
import type { Bound, DateExpression, Point } from '../../dutch/date-expression.js';
import type { Reading } from './form.js';
import { readPoint } from './grammar.js';
import { CALENDAR_YEAR, DASH, S, S0, YEAR } from './parts.js';

export interface Phrase {
  readonly expression: DateExpression;
  readonly start: number;
  readonly end: number;
  readonly damaged: boolean;
  readonly bare: boolean;
}

const sticky = (source: string): RegExp => new RegExp(source, 'iy');

/** The article and the word for a year that may stand between: tot het kalenderjaar 2028. */
const BETWEEN = `(?:(?:de|het)${S})?(?:(?:${CALENDAR_YEAR}|jaren)${S}(?=${YEAR}))?`;

interface BoundForm {
  readonly bound: Bound;
  readonly why: string;
  readonly form: RegExp;
  /** The only points that it is for; all where nothing is said. */
  readonly only?: readonly Point['is'][];
}

const bounds: readonly BoundForm[] = [
  { bound: 'through', why: 'before «tot»', form: sticky(`(?:tot${S}en${S}met|t/m)${S}${BETWEEN}`) },
  { bound: 'before', why: 'a latest that is still before', form: sticky(`uiterlijk${S}v[oó][oó]r${S}${BETWEEN}`) },
  {
    bound: 'through',
    why: 'the latest day is included',
    form: sticky(`uiterlijk${S}(?:(?:op|in|per|aan)${S})?${BETWEEN}`),
  },
  {
    bound: 'through',
    why: 'before the end of the summer recess is its last day, as with the end of the year',
    form: sticky(`(?:uiterlijk${S})?v[oó][oó]r${S}(?:het${S})?einde?${S}(?:van${S})?(?:de|het)${S}`),
    only: ['season'],
  },
  { bound: 'before', why: 'also vóór', form: sticky(`v[oó][oó]r${S}${BETWEEN}`) },
  { bound: 'until', why: 'also tot aan', form: sticky(`tot${S}(?:aan${S})?${BETWEEN}`) },
  { bound: 'around', why: 'near it', form: sticky(`(?:rond(?:om)?|omstreeks)${S}${BETWEEN}`) },
  { bound: 'after', why: 'an open end', form: sticky(`na${S}${BETWEEN}`) },
  { bound: 'during', why: 'the whole of it', form: sticky(`in${S}de${S}loop${S}van${S}${BETWEEN}`) },
];

/** How all of these, and «tussen», begin: most points have none of them. */
const OPENS_BOUND = /[tuvroni]/i;

const TUSSEN = sticky(`tussen${S}${BETWEEN}`);
const AND = sticky(`${S}en${S}${BETWEEN}`);
const TO = sticky(`${S}(?:tot${S}en${S}met|t/m|tot)${S}(?:aan${S})?${BETWEEN}`);
const LINE = sticky(`${S0}(?:${DASH}|/)${S0}`);

const ENDS: readonly Point['is'][] = [
  'day',
  'month',
  'quarter',
  'half',
  'half-month',
  'weeks',
  'season',
  'year',
  'schoolyear',
  'part',
];
/** What a dash or slash joins; two years so joined are a form of their own. */
const JOINED: readonly Point['is'][] = ['day', 'month', 'quarter', 'season', 'schoolyear', 'part'];

function skip(separator: RegExp, text: string, at: number): number | null {
  separator.lastIndex = at;
  return separator.test(text) ? separator.lastIndex : null;
}

/** After a school year the next pair of years is one too. */
const alike = (from: Point, to: Point): Point =>
  from.is === 'schoolyear' && to.is === 'years' && to.to === to.from + 1
    ? { is: 'schoolyear', year: { said: 'figures', year: to.from } }
    : to;

function rangeTo(text: string, from: Reading, separators: readonly RegExp[]): (Reading & { to: Point }) | null {
  if (!ENDS.includes(from.point.is)) return null;
  for (const separator of separators) {
    const at = skip(separator, text, from.end);
    if (at === null) continue;
    const to = readPoint(text, at);
    if (to === null) continue;
    const point = alike(from.point, to.point);
    const joins =
      separator === LINE ? JOINED.includes(point.is) && point.is === from.point.is : ENDS.includes(point.is);
    if (joins) return { ...to, to: point, damaged: from.damaged || to.damaged, bare: from.bare && to.bare };
  }
  return null;
}

/** The longest phrase that starts at `at`: a bound or a range around a point, or the point alone. */
export function readPhrase(text: string, at: number): Phrase | null {
  const opens = OPENS_BOUND.test(text.charAt(at));
  const between = opens ? skip(TUSSEN, text, at) : null;
  if (between !== null) return between === at ? null : readBetween(text, at, between);
  for (const { bound, form, only } of opens ? bounds : []) {
    const inside = skip(form, text, at);
    const reading = inside === null ? null : readPoint(text, inside);
    if (reading === null || ['span', 'horizon', 'soon', 'weekday'].includes(reading.point.is)) continue;
    const { point, end, damaged } = reading;
    if (only?.includes(point.is) === false) continue;
    const bare = point.is === 'year' || point.is === 'years' ? reading.bare : false;
    return { expression: { form: 'bound', bound, point }, start: at, end, damaged, bare };
  }
  const reading = readPoint(text, at);
  if (reading === null) return null;
  const range = rangeTo(text, reading, [TO, LINE]);
  if (range !== null) {
    return { expression: { form: 'range', from: reading.point, to: range.to }, start: at, ...pick(range) };
  }
  return { expression: { form: 'point', point: reading.point }, start: at, ...pick(reading) };
}

const pick = ({ end, damaged, bare }: Reading): Pick<Reading, 'end' | 'damaged' | 'bare'> => ({ end, damaged, bare });

/** `tussen 2020 en 2023`; two things of which one is no date are left to the scan. */
function readBetween(text: string, at: number, inside: number): Phrase | null {
  const from = readPoint(text, inside);
  const range = from === null ? null : rangeTo(text, from, [AND, TO, LINE]);
  if (from === null || range === null) return null;
  return { expression: { form: 'range', from: from.point, to: range.to }, start: at, ...pick(range), bare: false };
}

/** The same phrase without its bound. */
export function unbound(text: string, phrase: Phrase): Phrase {
  if (phrase.expression.form !== 'bound') return phrase;
  const form = bounds.find((b) => skip(b.form, text, phrase.start) !== null)?.form;
  const start = form === undefined ? null : skip(form, text, phrase.start);
  return start === null
    ? phrase
    : { ...phrase, expression: { form: 'point', point: phrase.expression.point }, start, bare: true };
}
