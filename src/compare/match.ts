/**
 * Identity over time: which item of the old letter is which of the new one. The one place where
 * that is decided. What could be either of two stays open; nothing is guessed, and all steps are
 * the same whichever letter comes first.
 */
import type { MatchedBy } from '../types.js';
import { groups } from './groups.js';
import { type Stems, stemsOf, titleKey, titleLikeness } from './likeness.js';
import { type Numbered, numbersHold } from './numbering.js';

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

/** An item of the old letter and one of the new by their index. */
export interface Pair {
  readonly from: number;
  readonly to: number;
  readonly by: MatchedBy;
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
/** A step finds couples among the items that the steps before it left. */
type Step = (state: State) => readonly Couple[];

interface State {
  readonly all: readonly [readonly Known[], readonly Known[]];
  readonly left: readonly [readonly Known[], readonly Known[]];
  readonly found: readonly Couple[];
}

/** The surest signs come first. */
const steps: readonly Step[] = [identical, sameTitle, sameNumberAlikeTitle, muchAlikeTitle, sameNumber];

/** The pairs among two lists, each item in one pair at most, in the order of the old letter. */
export function match(from: readonly Item[], to: readonly Item[]): Pair[] {
  const all: State['all'] = [from.map(known), to.map(known)];
  let state: State = { all, left: all, found: [] };
  for (const step of steps) {
    const couples = step(state);
    const gone = new Set<Known>(couples.flat());
    const stay = (side: readonly Known[]): Known[] => side.filter((item) => !gone.has(item));
    state = { all, left: [stay(state.left[0]), stay(state.left[1])], found: [...state.found, ...couples] };
  }
  return state.found.map(([a, b]) => ({ from: a.at, to: b.at, by: signOf(a, b) })).sort((a, b) => a.from - b.from);
}

const known = (item: Item, at: number): Known => ({
  ...item,
  at,
  key: item.title === null ? null : titleKey(item.title),
  stems: stemsOf(item.title),
});

/** How a couple is recognised, for the reader: by what it has in common. */
function signOf(a: Known, b: Known): MatchedBy {
  const number = a.number !== null && a.number === b.number;
  const title = a.key !== null && b.key !== null && (a.key === b.key || near(a, b) >= alike);
  const inferred = a.inferred || b.inferred;
  if (number && title && !inferred) return 'both';
  if (title || !number) return 'title';
  return inferred ? 'vocabulary' : 'number';
}

const near = (a: Known, b: Known): number => titleLikeness(a.stems, b.stems);

/** Nothing tells them apart. Where each letter has as many of them, they are the same in their order. */
function identical({ left }: State): Couple[] {
  const sign = ({ number, key, place }: Known): string => JSON.stringify([number, key, key === null ? place : null]);
  const to = groups(left[1], sign);
  return [...groups(left[0], sign)].flatMap(([key, ones]) => {
    const others = to.get(key) ?? [];
    return others.length === ones.length ? zip(ones, others) : [];
  });
}

const zip = (ones: readonly Known[], others: readonly Known[]): Couple[] =>
  ones.flatMap((one, at) => {
    const other = others[at];
    return other === undefined ? [] : [[one, other] as const];
  });

/** A title that each letter has once, whatever its number now is. */
function sameTitle({ all, left }: State): Couple[] {
  return shared(left, ({ key }) => key).filter(
    ([a, b]) => isOnly(all[0], ({ key }) => key === a.key) && isOnly(all[1], ({ key }) => key === b.key),
  );
}

/** The same number under a title that is alike, unless another title is nearer. */
function sameNumberAlikeTitle(state: State): Couple[] {
  return byNumber(state, () => true).filter(
    ([a, b]) => near(a, b) >= alike && rivals(a, b, state.left).every((rival) => rival <= near(a, b) + margin),
  );
}

/** Titles so alike, each other's nearest by far, that the number need not be the same. */
function muchAlikeTitle({ left: [from, to] }: State): Couple[] {
  return from.flatMap((a) =>
    to
      .filter((b) => near(a, b) >= muchAlike)
      .filter((b) => rivals(a, b, [from, to]).every((rival) => rival < near(a, b) - margin))
      .map((b) => [a, b] as const),
  );
}

/** The number alone: where the list was not renumbered here, and no other title comes near either. */
function sameNumber(state: State): Couple[] {
  const anchors = state.found.filter((couple): couple is readonly [Known & Numbered, Known & Numbered] =>
    couple.every(({ number, inferred }) => number !== null && !inferred),
  );
  return byNumber(state, ({ numbered }) => numbered).filter(
    ([a, b]) => numbersHold(a.number ?? '', anchors) && rivals(a, b, state.left).every((rival) => rival < alike),
  );
}

/** Couples with a number that each letter has once. */
function byNumber({ all, left }: State, fits: (item: Known) => boolean): Couple[] {
  return shared(left, (item) => (fits(item) ? item.number : null)).filter(
    ([a, b]) =>
      isOnly(all[0], ({ number }) => number === a.number) && isOnly(all[1], ({ number }) => number === b.number),
  );
}

/** How near the titles come that either of the two could have besides the other. */
const rivals = (a: Known, b: Known, [from, to]: State['left']): number[] => [
  ...to.filter((other) => other !== b).map((other) => near(a, other)),
  ...from.filter((other) => other !== a).map((other) => near(other, b)),
];

/** Couples that share what is asked of them. */
function shared([from, to]: State['left'], ask: (item: Known) => string | null): Couple[] {
  const others = groups(to, ask);
  return from.flatMap((a) => {
    const wanted = ask(a);
    return wanted === null ? [] : (others.get(wanted) ?? []).map((b) => [a, b] as const);
  });
}

const isOnly = (items: readonly Known[], test: (item: Known) => boolean): boolean => items.filter(test).length === 1;
