/** All letters of the page, each with its findings, its name and its date as people say them. */
import type { Span, TimelineLetter } from '../../types.js';
import { dayText } from './days.js';
import { Shelf } from './evidence.js';
import type { FindingKind, Language, PageLetter, ReportInput, ReportSay } from './types.js';

export interface Shelves {
  readonly letters: readonly TimelineLetter[];
  /** Where the sentence of a finding opens; null for a letter that is not there. */
  readonly link: (key: string, kind: FindingKind, span: Span, title: string) => string | null;
  readonly name: (key: string) => string;
  readonly date: (key: string) => string;
  readonly indexOf: (key: string) => number;
  readonly all: readonly Shelf[];
  readonly pages: () => readonly PageLetter[];
}

export const nameOf = ({ id, file }: Pick<TimelineLetter, 'id' | 'file'>): string => id ?? file;

export function shelvesOf({ letters, timeline }: ReportInput, lang: Language, say: ReportSay): Shelves {
  const left = [...letters];
  const all = timeline.letters.flatMap((letter, index): Shelf[] => {
    const at = left.findIndex(
      ({ result }) =>
        result.source.file === letter.file && result.letter.id === letter.id && result.letter.date === letter.date,
    );
    const [own] = at < 0 ? [] : left.splice(at, 1);
    return own === undefined ? [] : [new Shelf(index, letter, own, say)];
  });
  const byKey = new Map(all.map((shelf) => [shelf.letter.key, shelf]));
  const date = (key: string): string => {
    const day = byKey.get(key)?.letter.date ?? null;
    return day === null ? say('no-date') : dayText(day, lang);
  };
  const name = (key: string): string => {
    const letter = byKey.get(key)?.letter;
    return letter === undefined ? key : nameOf(letter);
  };
  return {
    letters: timeline.letters,
    all,
    name,
    date,
    indexOf: (key) => byKey.get(key)?.index ?? -1,
    link: (key, kind, span, title) => byKey.get(key)?.link(kind, span, { title }) ?? null,
    pages: () => all.map((shelf) => shelf.page(name(shelf.letter.key), date(shelf.letter.key))),
  };
}
