/** A term as a reader writes it: a day, a month, a quarter, an interval; Dutch Excel turns days round. */
import { type Days, isDay, iso, month, months, season, type Season, year } from '../dutch/calendar.js';

/** The same fields as every date finding has, without what is printed. */
export interface Term {
  readonly edtf: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly approximate: boolean;
}

/** ISO 8601-2 puts seasons and quarters in the place of the month. */
const seasons: Readonly<Record<string, Season>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };
const quarters: Readonly<Record<string, number>> = { 33: 1, 34: 4, 35: 7, 36: 10 };

interface Point extends Days {
  readonly edtf: string;
  readonly approximate: boolean;
}

const exact = (edtf: string, days: Days): Point => ({ edtf, ...days, approximate: false });

function day(y: string, m: string, d: string): Point | undefined {
  const [year, monthOf, dayOf] = [Number(y), Number(m), Number(d)];
  if (!isDay(year, monthOf, dayOf)) return undefined;
  const text = iso(year, monthOf, dayOf);
  return exact(text, { start: text, end: text });
}

function withinYear(y: string, code: string): Point | undefined {
  const [edtf, name, quarter] = [`${y}-${code}`, seasons[code], quarters[code]];
  if (name !== undefined) return { edtf, ...season(Number(y), name), approximate: true };
  if (quarter !== undefined) return exact(edtf, months(Number(y), quarter, quarter + 2));
  const m = Number(code);
  return m >= 1 && m <= 12 ? exact(edtf, month(Number(y), m)) : undefined;
}

const forms: readonly (readonly [RegExp, (...parts: string[]) => Point | undefined])[] = [
  [/^(\d{4})$/, (y = '') => exact(y, year(Number(y)))],
  [/^(\d{4})-(\d{2})$/, (y = '', code = '') => withinYear(y, code)],
  [/^(\d{4})-(\d{2})-(\d{2})$/, (y = '', m = '', d = '') => day(y, m, d)],
  // What Dutch Excel makes of 2027-01-01 when it saves a file.
  [/^(\d{1,2})-(\d{1,2})-(\d{4})$/, (d = '', m = '', y = '') => day(y, m, d)],
];

function point(text: string): Point | undefined {
  for (const [shape, make] of forms) {
    const [whole, ...parts] = shape.exec(text) ?? [];
    if (whole !== undefined) return make(...parts);
  }
  return undefined;
}

export const termForms = '2027-01-01, 2027-01, 2027, 2027-33 (first quarter), 2027-01-01/2027-06-30, ../2027-06-30';

/** Reads a term; `~` behind it says that it is approximate. Undefined where it is no term. */
export function readTerm(text: string): Term | undefined {
  const isRough = text.endsWith('~');
  const [from = '', to, ...more] = (isRough ? text.slice(0, -1) : text).trim().split('/');
  if (more.length > 0) return undefined;
  const first = from === '..' && to !== undefined ? null : point(from);
  const last = to === undefined ? first : to === '..' && first !== null ? null : point(to);
  if (first === undefined || last === undefined) return undefined;
  const [start, end] = [first?.start ?? null, last?.end ?? null];
  if (start !== null && end !== null && start > end) return undefined;
  const edtf = to === undefined ? (first?.edtf ?? '') : `${first?.edtf ?? '..'}/${last?.edtf ?? '..'}`;
  return { edtf, start, end, approximate: isRough || [first, last].some((side) => side?.approximate === true) };
}
