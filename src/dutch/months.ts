/** The names of months and days, as written and as scanned. */

/** In order; the index is the month less one. */
export const monthNames = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

const abbreviations: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  febr: 2,
  mrt: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  okt: 10,
  nov: 11,
  dec: 12,
};

/** Alternation of the abbreviations, longest first, without their full stop. */
export const monthAbbreviation = 'jan|febr|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec';

/** In the order of ISO 8601: Monday is 1. */
export const weekdayNames = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;

/** 1 (Monday) to 7 (Sunday), or null. */
export function weekdayNumber(word: string | undefined): number | null {
  const index = weekdayNames.findIndex((name) => name === word?.toLowerCase());
  return index >= 0 ? index + 1 : null;
}

/** 1–12 for a month's name or abbreviation in any case, with or without full stop; else null. */
export function monthNumber(word: string): number | null {
  const name = word.toLowerCase().replace(/\.$/, '');
  const index = monthNames.findIndex((m) => m === name);
  return index >= 0 ? index + 1 : (abbreviations[name] ?? null);
}

/** Letters that scanners take for each other, folded into one: l, I, 1, i, | and rn, m. */
const fold = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[1|!iíìï]/g, 'l')
    .replace(/0/g, 'o')
    .replace(/rn/g, 'm');

/** Whether a and b differ by at most one letter changed, lost or added. */
function nearly(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const tail = (s: string, skip: number): string => s.slice(at + skip);
  return tail(a, 1) === tail(b, 1) || tail(a, 0) === tail(b, 1) || tail(a, 1) === tail(b, 0);
}

/** 1–12 where exactly one month can have been meant by a damaged word (`januarl`, `rnaart`, `oktobcr`); else null. */
export function damagedMonth(word: string): number | null {
  const folded = fold(word);
  const same = monthNames.flatMap((name, i) => (fold(name) === folded ? [i + 1] : []));
  const [only] = same;
  if (same.length === 1 && only !== undefined) return only;
  // A short word has too many neighbours: `jui` is june as well as july.
  const near = monthNames.flatMap((name, i) => (name.length >= 5 && nearly(fold(name), folded) ? [i + 1] : []));
  const [one] = near;
  return near.length === 1 && one !== undefined ? one : null;
}
