/**
 * Identity over time: which item of the old letter is which of the new one. The one place where
 * that is decided. What could be either of two stays open; nothing is guessed, and all steps are
 * the same whichever letter comes first.
 */
import type { MatchedBy } from '../types.js';
import { groups } from './groups.js';
import { type Stems, stemsOf, titleKey, titleLikeness } from './likeness.js';
import { inOrder, type Numbered, numbersHold } from './numbering.js';

/** What is known of an item that may tell who it is. */
export interface Item {
  readonly number: string | null;
  /** The number alone identifies it: numbers of other series are given out anew. */
  readonly numbered: boolean;
  /** The letter does not print the number; the vocabulary of its profile gave it. */
  readonly inferred: boolean;
  readonly title: string | null;
  /** Where it stands in its letter: all that tells apart items without number and title. */
  readonly place: string;
}

export interface Matching {
  /** Items by their index, each in one pair at most; in the order of the old letter. */
  readonly pairs: readonly { readonly from: number; readonly to: number; readonly by: MatchedBy }[];
  /** Items of the old letter that may well be in the new one, though it cannot be told as which. */
  readonly open: ReadonlySet<number>;
  /** Items of the new letter that may well be one of those: alike in number or title. */
  readonly openNew: ReadonlySet<number>;
}

/** With the same number, titles need only be this alike; under another number, so much. */
const alike = 0.5;
const muchAlike = 0.8;
/** And no other title may come as near as this. */
const margin = 0.15;

interface Known extends Item {
  readonly at: number;
  readonly key: string | null;
  readonly stems: Stems;
}

type Couple = readonly [Known, Known];
type Sides = readonly [readonly Known[], readonly Known[]];

interface State {
  readonly all: Sides;
  /** What the steps before left. */
  readonly left: Sides;
  readonly found: readonly Couple[];
}

/** The surest signs come first. */
const steps: readonly ((state: State) => readonly Couple[])[] = [
  identical,
  sameTitle,
  muchAlikeTitle,
  sameNumberAlikeTitle,
  sameNumber,
];

/** Finds the same items in two lists. */
export function match(from: readonly Item[], to: readonly Item[]): Matching {
  const all: Sides = [from.map(known), to.map(known)];
  let state: State = { all, left: all, found: [] };
  for (const step of steps) {
    const couples = step(state);
    const gone = new Set<Known>(couples.flat());
    const stay = (side: readonly Known[]): Known[] => side.filter((item) => !gone.has(item));
    state = { all, left: [stay(state.left[0]), stay(state.left[1])], found: [...state.found, ...couples] };
  }
  const [olds, news] = state.left;
  // In a list that was numbered anew, what is left may be whatever else is left.
  const isRenumbered = anchors(state).some(([a, b]) => a.number !== b.number);
  const isLost = (a: Known): boolean => isRenumbered && !leavesGap(a, all[1]);
  return {
    pairs: state.found.map(([a, b]) => ({ from: a.at, to: b.at, by: signOf(a, b) })).sort((a, b) => a.from - b.from),
    openNew: new Set(news.filter((b) => olds.some((a) => mayBe(a, b))).map(({ at }) => at)),
    open: new Set(olds.filter((a) => news.some((b) => isLost(a) || couldBe(a, b))).map(({ at }) => at)),
  };
}

const known = (item: Item, at: number): Known => ({
  ...item,
  at,
  key: item.title === null ? null : titleKey(item.title),
  stems: stemsOf(item.title),
});

const near = (a: Known, b: Known): number => titleLikeness(a.stems, b.stems);

const isSame = (a: string | null, b: string | null): boolean => a !== null && a === b;

const couldBe = (a: Known, b: Known): boolean =>
  isSame(a.number, b.number) || isSame(a.key, b.key) || near(a, b) >= alike;

/** Of those, a number tells something only where it is not given out anew with each letter. */
const mayBe = (a: Known, b: Known): boolean =>
  (a.numbered && b.numbered && isSame(a.number, b.number)) || isSame(a.key, b.key) || near(a, b) >= alike;

/** Who numbers anew leaves no number out, so a number that is missing inside a list went with its item. */
const leavesGap = ({ number }: Known, others: readonly Known[]): boolean =>
  number !== null &&
  others.every((other) => other.number !== number) &&
  others.some((other) => other.number !== null && inOrder(other.number, number) > 0);

/** How a couple is recognised, for the reader: by what it has in common. */
function signOf(a: Known, b: Known): MatchedBy {
  const number = isSame(a.number, b.number);
  const title = isSame(a.key, b.key) || near(a, b) >= alike;
  const inferred = a.inferred || b.inferred;
  if (number && title && !inferred) return 'both';
  if (title || !number) return 'title';
  return inferred ? 'vocabulary' : 'number';
}

/** Nothing tells them apart. Where each letter has as many of them, they are the same in their order. */
function identical({ left }: State): Couple[] {
  const sign = ({ number, key, place }: Known): string => JSON.stringify([number, key, key === null ? place : null]);
  const to = groups(left[1], sign);
  return [...groups(left[0], sign)].flatMap(([key, ones]) => {
    const others = to.get(key) ?? [];
    return ones.length === others.length ? zip(ones, others) : [];
  });
}

const zip = (ones: readonly Known[], others: readonly Known[]): Couple[] =>
  ones.flatMap((one, at): Couple[] => {
    const other = others[at];
    return other === undefined ? [] : [[one, other]];
  });

/** A title that each letter has once, whatever its number now is. */
function sameTitle({ all, left }: State): Couple[] {
  return shared(left, ({ key }) => key, all);
}

/** Titles so alike, each other's nearest by far, that the number need not be the same. */
function muchAlikeTitle({ left }: State): Couple[] {
  const [from, to] = left;
  const couples = from.flatMap((a) => to.filter((b) => near(a, b) >= muchAlike).map((b): Couple => [a, b]));
  return couples.filter(([a, b]) => rivals(a, b, left).every((rival) => rival < near(a, b) - margin));
}

/** The same number, where numbers hold, under a title that is alike, if perhaps not the nearest. */
function sameNumberAlikeTitle(state: State): Couple[] {
  const found = anchors(state);
  return shared(state.left, ({ number }) => number, state.all).filter(
    ([a, b]) =>
      near(a, b) >= alike &&
      numbersHold(a.number ?? '', found) &&
      rivals(a, b, state.left).every((rival) => rival < near(a, b) + margin),
  );
}

/** The number alone: where the list was not renumbered here, and no other title comes near either. */
function sameNumber(state: State): Couple[] {
  const found = anchors(state);
  return shared(state.left, ({ numbered, number }) => (numbered ? number : null), state.all).filter(
    ([a, b]) => numbersHold(a.number ?? '', found) && rivals(a, b, state.left).every((rival) => rival < alike),
  );
}

/** What was found already, by the numbers that the letters print for it. */
const anchors = ({ found }: State): (readonly [Numbered, Numbered])[] =>
  found.flatMap(([a, b]) =>
    a.number === null || b.number === null || a.inferred || b.inferred
      ? []
      : [[{ number: a.number }, { number: b.number }] as const],
  );

/** How near the titles come that either of the two could have besides the other. */
const rivals = (a: Known, b: Known, [from, to]: Sides): number[] => [
  ...to.filter((other) => other !== b).map((other) => near(a, other)),
  ...from.filter((other) => other !== a).map((other) => near(other, b)),
];

/** Couples that share what is asked of them, where each whole letter has it once. */
function shared([from, to]: Sides, ask: (item: Known) => string | null, all: Sides): Couple[] {
  const counts = all.map((side) => groups(side, ask));
  const once = (value: string): boolean => counts.every((found) => found.get(value)?.length === 1);
  const others = new Map(to.map((item) => [ask(item), item]));
  return from.flatMap((a): Couple[] => {
    const wanted = ask(a);
    const b = wanted === null || !once(wanted) ? undefined : others.get(wanted);
    return b === undefined ? [] : [[a, b]];
  });
}
