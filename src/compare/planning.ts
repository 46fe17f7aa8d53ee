/** What became of each planned date between two letters. */
import type { LetterResult, Planning, PlanningChange, PlanningChangeName } from '../types.js';
import { type Bill, billOf, type Couple, matchBills } from './bills.js';
import { identityOf } from './letters.js';
import { renumberingOf } from './renumbered.js';
import { slipOf } from './slips.js';
import { pairMilestones, type SlotCouple, slotsOf } from './slots.js';

/** The bills of both letters, those of the new one first, each with a row per milestone. */
export function comparePlanning(from: LetterResult, to: LetterResult): PlanningChange[] {
  const renumbered = renumberingOf(from, to);
  const known = billsOf(from).map((bill) => ({ ...bill, measures: renumbered(bill.measures) }));
  const { couples, open } = matchBills(known, billsOf(to));
  const [olds, news] = [new Set(couples.map((one) => one.from)), new Set(couples.map((one) => one.to))];
  const titles = (plans: readonly Planning[], at: readonly number[] = []): string[] =>
    at.flatMap((index) => plans[index]?.title ?? []);
  return [
    ...couples.flatMap((couple) => coupleRows(couple, from.planning[couple.from], to.planning[couple.to])),
    ...to.planning.flatMap((plan, at) =>
      news.has(at) ? [] : aloneRows(plan, 'to', titles(from.planning, open.to.get(at))),
    ),
    ...from.planning.flatMap((plan, at) =>
      olds.has(at) ? [] : aloneRows(plan, 'from', titles(to.planning, open.from.get(at))),
    ),
  ];
}

const billsOf = (letter: LetterResult): Bill[] => letter.planning.map((plan) => billOf(plan, identityOf(letter)));

function coupleRows({ by, side }: Couple, from: Planning | undefined, to: Planning | undefined): PlanningChange[] {
  if (from === undefined || to === undefined) return [];
  const pairs = pairMilestones(slotsOf(from), slotsOf(to));
  return (
    pairs
      // What belongs to the partner of its own is not said again of the bill that was taken in.
      .filter((pair) => side === 'both' || (side === 'from' ? pair.from : pair.to) !== null)
      .map((pair) => ({
        ...rowOf(to, pair),
        ...slipOf(pair),
        mergedInto: side === 'from' ? to.title : null,
        matchedBy: by,
      }))
  );
}

const isContradicted = ({ from, to }: SlotCouple): boolean => from?.contradicted === true || to?.contradicted === true;

const aloneRows = (plan: Planning, side: 'from' | 'to', candidates: string[]): PlanningChange[] =>
  slotsOf(plan).map((slot) => {
    const pair = { from: null, to: null, [side]: slot };
    return { ...rowOf(plan, pair), ...slipOf(pair), mergedInto: null, matchedBy: null, candidates };
  });

function rowOf(
  { title, kind }: Planning,
  pair: SlotCouple,
): Omit<PlanningChange, 'change' | 'certain' | 'days' | 'mergedInto' | 'matchedBy'> {
  const { from, to } = pair;
  return {
    title,
    kind,
    stage: [from, to].find((side) => side !== null && side.stage !== 'other')?.stage ?? 'other',
    chamber: to?.chamber ?? from?.chamber ?? null,
    phase: to?.phase ?? from?.phase ?? null,
    contradicted: isContradicted(pair),
    from: from?.said ?? null,
    to: to?.said ?? null,
    candidates: [],
  };
}

/** How many rows there are of each change. */
export function countPlanning(rows: readonly PlanningChange[]): Record<PlanningChangeName, number> {
  const counts: Record<PlanningChangeName, number> = {
    slipped: 0,
    'brought-forward': 0,
    refined: 0,
    unchanged: 0,
    met: 0,
    undated: 0,
    added: 0,
    'not-mentioned': 0,
  };
  for (const { change } of rows) counts[change] += 1;
  return counts;
}
