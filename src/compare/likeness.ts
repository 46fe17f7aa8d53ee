/** Whether two titles are the same, and how alike they are where they are not. */
import { likeness } from '../dutch/likeness.js';
import { stems } from '../dutch/stem.js';

/** Signs that differ with who typed the letter and not with what it says. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201B\u2032`´]/g, "'"],
  [/[\u201C-\u201F«»]/g, '"'],
  [/[\u2010-\u2015]/g, '-'],
  [/\u00AD/g, ''],
  [/\s+/g, ' '],
];

/** A title as it is compared: case, a final full stop, blanks and the form of quotes do not count. */
export const titleKey = (title: string): string =>
  signs
    .reduce((text, [sign, plain]) => text.replace(sign, plain), title.normalize('NFC').toLowerCase())
    .trim()
    .replace(/\s*\.+$/, '');

/** Whether two titles, both printed, say something else. */
export const titleChanged = (from: string | null, to: string | null): boolean =>
  from !== null && to !== null && titleKey(from) !== titleKey(to);

/** Stems as alike as this are one word with a misread letter; shorter ones must be equal. */
const sameStem = 0.93;
const shortest = 5;

/** A title that only gained words is as like as this at least; one word alone does not carry that far. */
const extended = 0.85;
const fewest = 2;

/** A title as its stems, so that each title is stemmed once. */
export type Stems = readonly string[];

export const stemsOf = (title: string | null): Stems => (title === null ? [] : stems(title));

/**
 * How alike two titles are, from 0 to 1, the same either way round: the share of stems in common
 * (Dice), where letters that a scan misread are forgiven (Jaro-Winkler).
 */
export function titleLikeness(a: Stems, b: Stems): number {
  if (a.length === 0 || b.length === 0) return 0;
  const common = Math.min(commonTo(a, b), commonTo(b, a));
  const dice = (2 * common) / (a.length + b.length);
  const smaller = Math.min(a.length, b.length);
  return common === smaller && smaller >= fewest ? Math.max(dice, extended) : dice;
}

const commonTo = (a: Stems, b: Stems): number => a.filter((one) => b.some((other) => same(one, other))).length;

/** The two are put in order first, for the distance is not always the same the other way round. */
const same = (a: string, b: string): boolean => {
  if (a === b) return true;
  const [first, second] = a < b ? [a, b] : [b, a];
  return Math.min(a.length, b.length) >= shortest && likeness(first, second) >= sameStem;
};
