/** The history of each planned date: bills are matched letter by letter with what came before, and in them their milestones. */
import type { BillMatchedBy, Planning, PlanningEntry, PlanningHistory } from '../types.js';
import { nameKey } from './bill-names.js';
import { type Bill, billOf, matchBills } from './bills.js';
import type { Dated } from './letters.js';
import { renumberingOf } from './renumbered.js';
import { daysBetweenSides } from './slips.js';
import { endsStep } from './step-ends.js';
import { pairMilestones, type Slot, slotsOf } from './slots.js';

interface SlotThread {
  readonly slot: Slot;
  readonly history: readonly PlanningEntry[];
  /** It became one with another phase, which goes on for both. */
  readonly ended: boolean;
}

interface Thread {
  readonly bill: Bill;
  readonly ids: readonly string[];
  readonly measures: readonly string[];
  /** As each letter calls it, the last one last. */
  readonly titles: readonly string[];
  readonly slots: readonly SlotThread[];
  /** Once taken into another bill, it is not looked for any more. */
  readonly mergedInto: string | null;
}

/** A row per milestone and phase, bill by bill in the order in which letters first plan them. */
export function planningHistories(letters: readonly Dated[]): PlanningHistory[] {
  let threads: Thread[] = [];
  letters.forEach((letter, at) => {
    const before = letters[at - 1];
    threads = joined(before === undefined ? threads : numberedAs(threads, before, letter), letter);
  });
  return threads.flatMap((thread, bill) => thread.slots.map((slot) => historyOf(thread, slot, bill)));
}

/** The threads with the numbers that the next letter gives their measures. */
function numberedAs(threads: readonly Thread[], before: Dated, letter: Dated): Thread[] {
  const renumbered = renumberingOf(before.result, letter.result);
  return threads.map((thread) => ({
    ...thread,
    bill: { ...thread.bill, measures: renumbered(thread.bill.measures) },
  }));
}

function joined(threads: readonly Thread[], letter: Dated): Thread[] {
  const live = threads.filter(({ mergedInto }) => mergedInto === null);
  const plans = letter.result.planning;
  const { couples } = matchBills(
    live.map(({ bill }) => bill),
    plans.map((plan) => billOf(plan, letter.key)),
  );
  const grown = new Map(
    couples
      .filter(({ side }) => side !== 'to')
      .flatMap(({ from, to, by, side }): [Thread, Thread][] => {
        const [thread, plan] = [live[from], plans[to]];
        return thread === undefined || plan === undefined ? [] : [[thread, longer(thread, plan, letter, by, side)]];
      }),
  );
  const known = new Set(couples.filter(({ side }) => side !== 'to').map(({ to }) => to));
  return [
    ...threads.map((thread) => grown.get(thread) ?? thread),
    ...plans.filter((_, at) => !known.has(at)).map((plan) => started(plan, letter)),
  ];
}

const started = (plan: Planning, letter: Dated): Thread => ({
  bill: billOf(plan, letter.key),
  ids: plan.ids,
  measures: plan.measures,
  titles: [plan.title],
  slots: slotsOf(plan).map((slot) => startedSlot(slot, letter, null)),
  mergedInto: null,
});

function longer(
  thread: Thread,
  plan: Planning,
  letter: Dated,
  by: BillMatchedBy,
  side: 'both' | 'from' | 'to',
): Thread {
  const bill = billOf(plan, letter.key);
  const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];
  const names = [...bill.names, ...thread.bill.names];
  return {
    bill: {
      ...bill,
      names: [...new Map(names.map((name) => [nameKey(name), name])).values()],
      measures: union(thread.bill.measures, plan.measures),
    },
    ids: union(thread.ids, plan.ids),
    measures: union(thread.measures, plan.measures),
    titles: union(
      thread.titles.filter((title) => title !== plan.title),
      [...plan.names.filter((name) => !thread.titles.includes(name)), plan.title],
    ),
    slots: followed(thread.slots, plan, letter, by, side),
    mergedInto: side === 'from' ? plan.title : null,
  };
}

/** The milestones of a bill with what one more letter says of them. */
function followed(
  slots: readonly SlotThread[],
  plan: Planning,
  letter: Dated,
  by: BillMatchedBy,
  side: 'both' | 'from' | 'to',
): SlotThread[] {
  const live = slots.filter(({ ended }) => !ended);
  const pairs = pairMilestones(
    live.map(({ slot }) => slot),
    slotsOf(plan),
  );
  const taken = new Set<Slot>();
  const longer = slots.flatMap((one): SlotThread[] => {
    const next = pairs.flatMap(({ from, to }) => (from === one.slot && to !== null && !one.ended ? [to] : []));
    if (next.length === 0) return [one];
    // A date that splits goes on as several, each with what was planned before; where several
    // phases became one date, the first of them goes on.
    return next.map((to) => {
      const ended = taken.has(to) && to.stage === one.slot.stage;
      taken.add(to);
      return { slot: keptIn(one.slot, to), history: [...one.history, entryOf(to, letter, by)], ended };
    });
  });
  const fresh = pairs.flatMap(({ from, to }) =>
    from === null && to !== null && side === 'both' ? [startedSlot(to, letter, by)] : [],
  );
  return [...longer, ...fresh];
}

const startedSlot = (slot: Slot, letter: Dated, by: BillMatchedBy | null): SlotThread => ({
  slot,
  history: [entryOf(slot, letter, by)],
  ended: false,
});

/** «Not ready yet» says nothing of which milestone it was, and a first date says it of what was not ready. */
const keptIn = (old: Slot, now: Slot): Slot =>
  endsStep(now.stage, old.said, now.said)
    ? { ...now, phase: old.phase }
    : now.stage !== 'other' || old.stage === 'other'
      ? now
      : { ...now, stage: old.stage, phase: old.phase, chamber: old.chamber };

const entryOf = (
  { said, contradicted }: Slot,
  { key, result }: Dated,
  matchedBy: BillMatchedBy | null,
): PlanningEntry => ({
  letter: key,
  date: result.letter.date,
  ...said,
  span: { ...said.span },
  matchedBy,
  contradicted,
});

function historyOf(
  { bill, ids, measures, titles, mergedInto }: Thread,
  { slot, history }: SlotThread,
  at: number,
): PlanningHistory {
  const dated = history.filter(({ end }) => end !== null);
  const [first, last] = [dated[0], dated.at(-1)];
  return {
    bill: at,
    title: bill.title,
    names: titles.filter((title) => title !== bill.title),
    kind: bill.kind,
    ids: [...ids],
    measures: [...measures],
    stage: slot.stage,
    chamber: slot.chamber,
    phase: slot.phase,
    days:
      first === undefined || last === undefined || first === last ? null : daysBetweenSides(first, last, slot.stage),
    doubts: doubtsOf(history),
    mergedInto,
    history: [...history],
  };
}

/** Why a reader should look twice: a bill that was only likely the same, a letter that contradicts itself. */
const doubtsOf = (history: readonly PlanningEntry[]): PlanningHistory['doubts'] =>
  planningDoubts.filter((doubt) =>
    history.some(({ matchedBy, contradicted }) => (doubt === 'contradicted' ? contradicted : matchedBy === doubt)),
  );

const planningDoubts = ['likeness', 'measure', 'contradicted'] as const;
