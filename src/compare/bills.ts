/**
 * Which bill of the old letter is which of the new one. Bills change their names from letter to
 * letter, are split and taken into others; what cannot be told stays open, with its candidates.
 */
import type { BillMatchedBy, Planning } from '../types.js';
import { type Name, nameKey, nameLikeness, nameOf, type Weights, weightsOf } from './bill-names.js';
import { groups } from './groups.js';

/** A bill by all that may tell which it is. */
export interface Bill {
  readonly title: string;
  readonly kind: Planning['kind'];
  readonly ids: readonly string[];
  readonly measures: readonly string[];
  /** What it is called, without what names no bill; its title first. */
  readonly names: readonly Name[];
  /** All that is known of it, to recognise it where nothing else tells: the same bill in the same letter. */
  readonly place: string;
}

/** Two bills that are one, by their index. */
export interface Couple {
  readonly from: number;
  readonly to: number;
  readonly by: BillMatchedBy;
  /** The other letter knows this bill as part of one that has its own partner: merged, or split off. */
  readonly side: 'both' | 'from' | 'to';
}

export interface Couples {
  readonly couples: readonly Couple[];
  /** Bills without a partner, with those of the other letter that they may be. */
  readonly open: { readonly from: ReadonlyMap<number, number[]>; readonly to: ReadonlyMap<number, number[]> };
}

/** So alike names are taken for the same bill, and no other may come as near as that. */
const alike = 0.6;
const margin = 0.15;
/** So alike ones are worth a look. */
const perhaps = 0.4;

/** A bill to compare; `letter` is the letter that tells of it, which may be at hand as two files (a PDF and its text). */
export const billOf = (plan: Planning, letter: string): Bill => ({
  ...plan,
  names: [plan.title, ...plan.names].map(nameOf).filter((name) => name.length > 0),
  place: JSON.stringify([letter, plan.kind, plan.title, plan.measures, plan.milestones.map(whatAndWhen)]),
});

const whatAndWhen = ({ stage, phase, state, date }: Planning['milestones'][number]): unknown[] => [
  stage,
  phase,
  state,
  date?.edtf ?? null,
];

interface State {
  readonly from: readonly Bill[];
  readonly to: readonly Bill[];
  readonly weigh: Weights;
  readonly found: Couple[];
}

/** What two lists of bills have in common; each bill is in one couple of its own at most. */
export function matchBills(from: readonly Bill[], to: readonly Bill[]): Couples {
  const weigh = weightsOf([from.map(({ names }) => names), to.map(({ names }) => names)]);
  const state: State = { from, to, weigh, found: [] };
  shared(state, 'title', ({ place }) => [place]);
  shared(state, 'id', ({ ids }) => ids);
  shared(state, 'title', ({ kind, names }) => names.slice(0, 1).map((name) => `${kind} ${nameKey(name)}`));
  // An experiment and the order that allows it are one scheme; a law and its order are two papers.
  shared(state, 'title', ({ kind, names }) => names.map((name) => `${families[kind]} ${nameKey(name)}`));
  nearest(state);
  shared(state, 'measure', ({ names, measures }) => (names.length === 0 ? measures : []), [0]);
  shared(state, 'measure', ({ names, measures }) => (names.length === 0 ? measures : []), [1]);
  const couples = [...state.found, ...takenIn(state, 'from'), ...takenIn(state, 'to')];
  return { couples, open: { from: candidates(state, couples, 'from'), to: candidates(state, couples, 'to') } };
}

const leftOf = ({ found, ...sides }: State, side: 'from' | 'to'): number[] => {
  const taken = new Set(found.map((couple) => couple[side]));
  return sides[side].flatMap((_, at) => (taken.has(at) ? [] : [at]));
};

type Ask = (bill: Bill) => readonly string[];

/**
 * Couples that share a sign which each letter has once. Where only one side is asked
 * (`asked`), the other need only belong to the same measures: a bill without a name of its own.
 */
function shared(state: State, by: BillMatchedBy, ask: Ask, asked?: readonly [0 | 1]): void {
  const sides = (['from', 'to'] as const).map((side, index) => {
    const of: Ask = asked === undefined || asked[0] === index ? ask : ({ measures }) => measures;
    return groups(
      leftOf(state, side).flatMap((at) => [...new Set(of(state[side][at] as Bill))].map((sign) => ({ sign, at }))),
      ({ sign }) => sign,
    );
  });
  const [olds, news] = sides;
  const wanted = [...(olds ?? [])].flatMap(([sign, ones]) => {
    const others = news?.get(sign) ?? [];
    const [one, other] = [ones[0], others[0]];
    return ones.length === 1 && others.length === 1 && one !== undefined && other !== undefined
      ? [{ from: one.at, to: other.at }]
      : [];
  });
  take(state, by, wanted);
}

/** Only what points to one partner on both sides is taken. */
function take(
  state: State,
  by: BillMatchedBy,
  wanted: readonly { readonly from: number; readonly to: number }[],
): void {
  const once = [...new Map(wanted.map((couple) => [`${couple.from} ${couple.to}`, couple])).values()];
  const isOnly = (side: 'from' | 'to', at: number): boolean =>
    once.filter((couple) => couple[side] === at).length === 1;
  for (const { from, to } of once) {
    if (isOnly('from', from) && isOnly('to', to)) state.found.push({ from, to, by, side: 'both' });
  }
}

/** Names that are each other's nearest by far. */
function nearest(state: State): void {
  const [olds, news] = [leftOf(state, 'from'), leftOf(state, 'to')];
  const near = nearnessOf(state);
  const wanted = olds.flatMap((from) =>
    news
      .filter((to) => {
        const own = near(from, to);
        const rivals = [
          ...news.filter((other) => other !== to).map((other) => near(from, other)),
          ...olds.filter((other) => other !== from).map((other) => near(other, to)),
        ];
        return own >= alike && rivals.every((rival) => rival <= own - margin);
      })
      .map((to) => ({ from, to })),
  );
  take(state, 'likeness', wanted);
}

const nearnessOf =
  ({ from, to, weigh }: State) =>
  (a: number, b: number): number => {
    const [one, other] = [from[a], to[b]];
    if (one === undefined || other === undefined || !comparable(one, other)) return 0;
    return Math.max(0, ...one.names.flatMap((x) => other.names.map((y) => nameLikeness(x, y, weigh))));
  };

/** Letters call a scheme now by its experiment, now by the order or the regulation that allows it. */
const families: Readonly<Record<Planning['kind'], string>> = {
  wetsvoorstel: 'law',
  amvb: 'scheme',
  regeling: 'scheme',
  product: 'product',
};

/** A brochure on a bill is not the bill. */
const comparable = (a: Bill, b: Bill): boolean => families[a.kind] === families[b.kind];

/** Bills that are left over, but that the other letter names among the names of one that has its partner. */
function takenIn(state: State, side: 'from' | 'to'): Couple[] {
  const other = side === 'from' ? 'to' : 'from';
  return leftOf(state, side).flatMap((at): Couple[] => {
    const bill = state[side][at] as Bill;
    const [key] = bill.names.slice(0, 1).map(nameKey);
    if (key === undefined) return [];
    const hosts = state[other].flatMap((host, index) =>
      comparable(bill, host) && host.names.some((name) => nameKey(name) === key) ? [index] : [],
    );
    const [host] = hosts;
    if (host === undefined || hosts.length > 1) return [];
    return [side === 'from' ? { from: at, to: host, by: 'title', side } : { from: host, to: at, by: 'title', side }];
  });
}

/** For each bill without a partner, those of the other letter without one that it may be: by name or by measure. */
function candidates(state: State, couples: readonly Couple[], side: 'from' | 'to'): Map<number, number[]> {
  const near = nearnessOf(state);
  const other = side === 'from' ? 'to' : 'from';
  const [own, others] = [new Set(couples.map((one) => one[side])), new Set(couples.map((one) => one[other]))];
  return new Map(
    state[side].flatMap((bill, at): [number, number[]][] => {
      if (own.has(at)) return [];
      const found = state[other].flatMap((host, index) => {
        if (others.has(index) || !comparable(bill, host)) return [];
        const nearness = side === 'from' ? near(at, index) : near(index, at);
        return nearness >= perhaps || bill.measures.some((one) => host.measures.includes(one)) ? [index] : [];
      });
      return found.length === 0 ? [] : [[at, found]];
    }),
  );
}
