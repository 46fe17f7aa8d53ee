/** Everything that people read, in Dutch and in English: the door to the tables in words/. */
import type { Details, Stop } from '../errors.js';
import { corpusWords } from './words/corpus.js';
import { diffWords } from './words/diff.js';
import { errorWords } from './words/errors.js';
import { helpWords } from './words/help.js';
import { reportWords } from './words/report.js';
import { screenWords } from './words/screen.js';
import { timelineWords } from './words/timeline.js';

export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text per language; `{name}` is filled in, `{name|one|more}` chooses by number. */
export type Pair = Readonly<Record<Language, string>>;

const table = {
  ...errorWords,
  ...helpWords,
  ...screenWords,
  ...diffWords,
  ...timelineWords,
  ...reportWords,
  ...corpusWords,
};
export type Key = keyof typeof table;
export type Words = (key: Key, values?: Details) => string;

/** The words of one language. */
export const wordsIn =
  (language: Language): Words =>
  (key, values = {}) =>
    fill(table[key][language], values);

/** Every key with its texts, for tests and documentation. */
export const allWords: Readonly<Record<string, Pair>> = table;

function fill(text: string, values: Details): string {
  return text.replace(/\{([\w-]+)(?:\|([^|}]*)\|([^}]*))?\}/g, (whole, name: string, one?: string, more?: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    if (one !== undefined && more !== undefined) return Number(value) === 1 ? one : more;
    // Names of files end up on a terminal: no control characters, no reversed reading order.
    return String(value).replace(/[\p{Cc}\p{Bidi_Control}]+/gu, ' ');
  });
}

const errorKey = (error: Stop): Key | null => {
  const key = `${error.name}.${error.code}`;
  return Object.hasOwn(table, key) ? (key as Key) : null;
};

/** What is wrong and what to do about it, in one or two sentences that name the file. */
export function explain(error: Stop, words: Words): string {
  const key = errorKey(error);
  if (key === null) return error.message;
  return words(key, { ...error.details, file: shownName(error.file ?? '', words) });
}

/** The name of a file as people read it. */
export const shownName = (file: string, words: Words): string => (file === '-' ? words('stdin') : file);

const isLanguage = (name: string | undefined): name is Language => languages.some((language) => language === name);

/**
 * The language to speak: `--lang` if it is one of ours, else the locale.
 * POSIX variables come first; where none is set (Windows), the system's own locale decides.
 */
export function languageOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const at = argv.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = argv[at]?.split('=')[1] ?? (at < 0 ? undefined : argv[at + 1]);
  if (isLanguage(asked)) return asked;
  const posix = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'];
  const locale = posix || (process.platform === 'win32' ? Intl.DateTimeFormat().resolvedOptions().locale : '');
  return /^nl\b|^nl_/i.test(locale) ? 'nl' : 'en';
}
