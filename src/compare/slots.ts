/**
 * What a letter says of the milestones of one bill: per stage and phase one statement, also where
 * two sentences word the same date differently.
 */
import type { Milestone, Planning, PlanningSide } from '../types.js';
import { stems } from '../dutch/stem.js';
import { endsStep } from './step-ends.js';
import { type Interval, lengthOf, overlaps, sameDays } from './intervals.js';

export interface Slot {
  readonly stage: Milestone['stage'];
  readonly chamber: Milestone['chamber'];
  readonly phase: string | null;
  readonly said: PlanningSide;
  /** The same letter gives other dates for it, which exclude this one. */
  readonly contradicted: boolean;
}

/** The slots of a bill, in the order of the letter. */
export function slotsOf(plan: Planning): Slot[] {
  const clusters: Milestone[][] = [];
  for (const milestone of plan.milestones) {
    const fits = clusters.filter((cluster) => cluster.every((one) => couldBeOne(one, milestone)));
    const [cluster] = fits;
    // A milestone that fits several is none of them for sure.
    if (cluster === undefined || fits.length > 1) clusters.push([milestone]);
    else cluster.push(milestone);
  }
  return clusters.flatMap((cluster): Slot[] => {
    const [told] = [...cluster].sort(tellingFirst);
    if (told === undefined) return [];
    const { stage } = told;
    const chamber = cluster.find((one) => one.chamber !== null)?.chamber ?? null;
    const others = clusters.filter((other) => other !== cluster && other.some((one) => sameSlot(one, told)));
    const contradicted = told.date !== null && others.some((other) => other.some(({ date }) => date !== null));
    return [{ stage, chamber, phase: told.phase, said: sideOf(plan.title, told), contradicted }];
  });
}

const sideOf = (title: string, { phase, state, date, span }: Milestone): PlanningSide => ({
  title,
  phase,
  state,
  printed: date?.printed ?? null,
  edtf: date?.edtf ?? null,
  start: date?.start ?? null,
  end: date?.end ?? null,
  approximate: date?.approximate ?? false,
  span: { ...span },
});

const phaseKey = (phase: string | null): string => (phase === null ? '' : stems(phase).sort().join(' '));

const samePhase = (a: string | null, b: string | null): boolean => phaseKey(a) === phaseKey(b);

const sameSlot = (a: Milestone, b: Milestone): boolean =>
  a.stage === b.stage && samePhase(a.phase, b.phase) && sameChamber(a.chamber, b.chamber);

/** A letter that names no chamber may mean either. */
const sameChamber = (a: Milestone['chamber'], b: Milestone['chamber']): boolean => a === null || b === null || a === b;

/** One event told twice: dates that have a day in common, or one of them without a date. */
const couldBeOne = (a: Milestone, b: Milestone): boolean =>
  sameSlot(a, b) && (a.date === null || b.date === null || overlaps(a.date, b.date));

/** What is realised tells more than what is planned, and the narrower date more than the wider one. */
function tellingFirst(a: Milestone, b: Milestone): number {
  return rank(a) - rank(b) || width(a) - width(b);
}

const rank = ({ state, date }: Milestone): number => (date === null ? 2 : 0) + (state === 'realised' ? 0 : 1);
const width = ({ date }: Milestone): number => (date === null ? 0 : lengthOf(date));

/** The days that a statement leaves open; null where it has no date. */
export const daysOf = ({ edtf, start, end }: PlanningSide): Interval | null => (edtf === null ? null : { start, end });

export interface SlotCouple {
  readonly from: Slot | null;
  readonly to: Slot | null;
}

/** Which milestone became which, within one bill: one date that splits goes to each of its phases. */
function pairSlots(from: readonly Slot[], to: readonly Slot[]): SlotCouple[] {
  const stages = [...new Set([...from, ...to].map(({ stage }) => stage))];
  return stages.flatMap((stage) =>
    pairStage(
      from.filter((slot) => slot.stage === stage),
      to.filter((slot) => slot.stage === stage),
    ),
  );
}

type Same = (a: Slot, b: Slot) => boolean;

/** The surest signs come first. */
const signs: readonly Same[] = [
  (a, b) => samePhase(a.phase, b.phase) && a.chamber === b.chamber && sameSaid(a, b),
  (a, b) => samePhase(a.phase, b.phase) && a.chamber === b.chamber && meets(a, b),
  (a, b) => samePhase(a.phase, b.phase) && sameChamber(a.chamber, b.chamber) && meets(a, b),
  (a, b) => samePhase(a.phase, b.phase) && sameChamber(a.chamber, b.chamber),
  (a, b) => endsStep(a.stage, a.said, b.said),
];

const sameSaid = ({ said: a }: Slot, { said: b }: Slot): boolean => a.state === b.state && sameDays(a, b);

const meets = ({ said: a }: Slot, { said: b }: Slot): boolean => {
  const [x, y] = [daysOf(a), daysOf(b)];
  return x === null || y === null ? x === y : overlaps(x, y);
};

function pairStage(from: readonly Slot[], to: readonly Slot[]): SlotCouple[] {
  let [olds, news] = [[...from], [...to]];
  const pairs: { from: Slot; to: Slot }[] = [];
  for (const same of signs) {
    const found = olds.flatMap((a) => {
      const [b, ...more] = news.filter((one) => same(a, one));
      const isOnly = b !== undefined && more.length === 0 && olds.filter((one) => same(one, b)).length === 1;
      return isOnly ? [{ from: a, to: b }] : [];
    });
    pairs.push(...found);
    olds = olds.filter((a) => !found.some((pair) => pair.from === a));
    news = news.filter((b) => !found.some((pair) => pair.to === b));
  }
  return [...pairs, ...(splits(olds, from, to) ?? turned(splits(news, to, from)) ?? apart(olds, news))];
}

const apart = (olds: readonly Slot[], news: readonly Slot[]): SlotCouple[] => [
  ...olds.map((a) => ({ from: a, to: null })),
  ...news.map((b) => ({ from: null, to: b })),
];

/** One date, of no phase, that became several goes to each of them; null where that is not so. */
function splits(left: readonly Slot[], from: readonly Slot[], to: readonly Slot[]): SlotCouple[] | null {
  const [old] = left;
  if (old === undefined || from.length !== 1 || to.length < 2 || old.phase !== null) return null;
  const [parts, others] = [true, false].map((is) =>
    to.filter(({ chamber }) => sameChamber(old.chamber, chamber) === is),
  );
  if (parts === undefined || others === undefined || parts.length === 0) return null;
  return [...parts.map((part) => ({ from: old, to: part })), ...others.map((other) => ({ from: null, to: other }))];
}

const turned = (couples: readonly SlotCouple[] | null): SlotCouple[] | null =>
  couples?.map(({ from, to }) => ({ from: to, to: from })) ?? null;

/**
 * The milestones of one bill in two letters. «The planning is not ready yet» speaks of every planned
 * date that only the other letter gives, and is then no milestone of its own.
 */
export function pairMilestones(from: readonly Slot[], to: readonly Slot[]): SlotCouple[] {
  const pairs = pairSlots(from, to);
  const withdrawn = spread(pairs, 'from', 'to');
  return spread(withdrawn, 'to', 'from');
}

/** Gives the planned dates that only `one` has what the other side says of the whole planning. */
function spread(pairs: readonly SlotCouple[], one: 'from' | 'to', other: 'from' | 'to'): SlotCouple[] {
  const whole = pairs.map((pair) => pair[other]).find((slot) => slot !== null && isWhole(slot));
  const isOpen = (pair: SlotCouple): boolean => pair[other] === null && pair[one]?.said.state === 'planned';
  if (whole === undefined || !pairs.some(isOpen)) return [...pairs];
  return pairs
    .filter((pair) => pair[other] !== whole || pair[one] !== null)
    .map((pair) => (isOpen(pair) ? { ...pair, [other]: whole } : pair));
}

const isWhole = ({ stage, phase, said }: Slot): boolean =>
  stage === 'other' && phase === null && said.state === 'undated';
