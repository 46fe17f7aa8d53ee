/** What is followed over time: a measure with the sub-measures that it was split into. */
import type { LetterResult, Measure } from '../types.js';
import type { Item } from './match.js';

export interface Subject {
  readonly series: string;
  readonly number: string;
  /** Null where the letter prints only its sub-measures. */
  readonly measure: Measure | null;
  readonly parts: readonly Measure[];
}

/** The only series whose numbers stay with their measures from letter to letter. */
export const lasting = 'maatregel';

/**
 * The subjects of a letter, in its order. A sub-measure belongs to its parent where either letter
 * has that parent: so a measure that was split is found again in a letter that prints only its parts.
 */
export function subjectsOf(letter: LetterResult, other: LetterResult): Subject[] {
  const heads = new Set([...letter.measures, ...other.measures].filter(({ parent }) => parent === null).map(keyOf));
  const parentOf = (measure: Measure): string | null => {
    const key = measure.parent === null ? null : nameOf(measure.series, measure.parent);
    return key !== null && heads.has(key) ? key : null;
  };
  const own = letter.measures.filter((measure) => parentOf(measure) === null);
  const parts = letter.measures.filter((measure) => parentOf(measure) !== null);
  const printed = new Set(own.map(keyOf));
  const taken = new Set<string>();
  const subjects = own.map((measure): Subject => {
    const key = keyOf(measure);
    // Where a number stands twice, its parts go with the first.
    const first = !taken.has(key);
    taken.add(key);
    return { ...headOf(measure), measure, parts: first ? parts.filter((part) => parentOf(part) === key) : [] };
  });
  const orphans = parts.filter((part) => !printed.has(parentOf(part) ?? ''));
  for (const part of orphans) {
    const key = parentOf(part) ?? '';
    if (taken.has(key)) continue;
    taken.add(key);
    const number = part.parent ?? '';
    subjects.push({
      series: part.series,
      number,
      measure: null,
      parts: orphans.filter((one) => parentOf(one) === key),
    });
  }
  return subjects;
}

const nameOf = (series: string, number: string): string => JSON.stringify([series, number]);
const keyOf = ({ series, number }: Measure): string => nameOf(series, number);
const headOf = ({ series, number }: Measure): Pick<Subject, 'series' | 'number'> => ({ series, number });

/** Whether two letters may speak of the same plan: those that do not say their dossier may be of any. */
export const shareDossier = (a: Iterable<string>, b: Iterable<string>): boolean => {
  const [one, other] = [new Set(a), new Set(b)];
  return one.size === 0 || other.size === 0 || [...one].some((dossier) => other.has(dossier));
};

/** What identifies a subject. */
export function itemOf({ series, number, measure, parts }: Subject): Item {
  const one = measure ?? parts[0];
  return {
    number: number === '' ? null : number,
    numbered: series === lasting,
    inferred: measure !== null && !measure.explicit,
    title: measure?.title ?? null,
    place: one === undefined ? '' : placeOf(one),
  };
}

/** What identifies a part among those of its measure: 8a of 8 is 9a of 9 where 8 became 9. */
export function partItem(part: Measure, parent: string): Item {
  const rest = part.number.startsWith(parent) ? part.number.slice(parent.length) : part.number;
  return {
    number: rest === '' ? null : rest,
    numbered: part.series === lasting,
    inferred: !part.explicit,
    title: part.title,
    place: placeOf(part),
  };
}

/** What identifies a measure on its own, whether it is part of another or not. */
export const measureItem = (measure: Measure): Item => ({
  number: measure.number === '' ? null : measure.number,
  numbered: measure.series === lasting,
  inferred: !measure.explicit,
  title: measure.title,
  place: placeOf(measure),
});

const placeOf = ({ span: { start, end } }: Measure): string => `${start}-${end}`;

/** A list of so many at least, and with so much of its numbers in it, is taken for a whole one. */
const fewest = 3;
const share = 0.8;
const listed: ReadonlySet<unknown> = new Set(['table', 'definition']);

/**
 * Whether a letter carries the list of all measures of a series, and not just mentions of some:
 * numbered from 1, with titles, and from a status table or as their definition.
 */
export function isComplete(subjects: readonly Subject[]): boolean {
  const rows = subjects.filter(
    ({ measure }) => measure !== null && measure.explicit && measure.title !== null && listed.has(measure.status.basis),
  );
  const numbers = new Set(rows.map(({ number }) => Number(number)).filter((number) => Number.isInteger(number)));
  if (numbers.size < fewest || !numbers.has(1)) return false;
  return numbers.size >= share * Math.max(...numbers);
}
