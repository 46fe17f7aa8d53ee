/** Dates as people write them; a month without its day stays a month. */
import type { Language } from './types.js';

type Length = 'long' | 'short';

const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** Making a format takes longer than using it a hundred times. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(lang: Language, month: Length, withDay: boolean): Intl.DateTimeFormat {
  const key = `${lang} ${month} ${withDay}`;
  const known =
    formats.get(key) ??
    new Intl.DateTimeFormat(locales[lang], {
      timeZone: 'UTC',
      year: 'numeric',
      month,
      ...(withDay ? { day: 'numeric' } : {}),
    });
  formats.set(key, known);
  return known;
}

/** «16 december 2021», «april 2026»; what is no date is given back as it is. */
export function dayText(iso: string, lang: Language, month: Length = 'long'): string {
  const [year, at, day] = iso.split('-').map(Number);
  if (year === undefined || at === undefined || !Number.isInteger(year) || !Number.isInteger(at)) return iso;
  const format = formatOf(lang, month, day !== undefined);
  return format.format(Date.UTC(year, at - 1, day ?? 1));
}

/** Days since 1970 of an ISO day; of a month, its first. */
export function dayNumber(iso: string): number {
  const [year = 1970, month = 1, day = 1] = iso.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}
