/** The history of each planned date: bills are matched letter by letter with what came before, and in them their milestones. */
import type { BillMatchedBy, Planning, PlanningEntry, PlanningHistory } from '../types.js';
import { type Bill, billOf, matchBills } from './bills.js';
import { daysFrom } from './intervals.js';
import type { Dated } from './letters.js';
import { pairMilestones, type Slot, slotsOf } from './slots.js';

interface SlotThread {
  readonly slot: Slot;
  readonly history: readonly PlanningEntry[];
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
  for (const letter of letters) threads = joined(threads, letter);
  return threads.flatMap((thread, bill) => thread.slots.map((slot) => historyOf(thread, slot, bill)));
}

function joined(threads: readonly Thread[], letter: Dated): Thread[] {
  const live = threads.filter(({ mergedInto }) => mergedInto === null);
  const plans = letter.result.planning;
  const { couples } = matchBills(
    live.map(({ bill }) => bill),
    plans.map(billOf),
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
  bill: billOf(plan),
  ids: plan.ids,
  measures: plan.measures,
  titles: [plan.title],
  slots: slotsOf(plan).map((slot) => ({ slot, history: [entryOf(slot, letter, null)] })),
  mergedInto: null,
});

function longer(
  thread: Thread,
  plan: Planning,
  letter: Dated,
  by: BillMatchedBy,
  side: 'both' | 'from' | 'to',
): Thread {
  const bill = billOf(plan);
  const pairs = pairMilestones(
    thread.slots.map(({ slot }) => slot),
    slotsOf(plan),
  );
  const entries = (slot: Slot): PlanningEntry[] =>
    pairs.flatMap(({ from, to }) => (from === slot && to !== null ? [entryOf(to, letter, by)] : []));
  const slots = thread.slots.flatMap((one): SlotThread[] => {
    const next = pairs.filter(({ from, to }) => from === one.slot && to !== null);
    if (next.length === 0) return [one];
    const told = entries(one.slot);
    // A date that splits goes on as several, each with what was planned before.
    return next.map(({ to }, at) => ({
      slot: keptIn(one.slot, to ?? one.slot),
      history: [...one.history, ...told.slice(at, at + 1)],
    }));
  });
  const fresh = pairs.flatMap(({ from, to }) =>
    from === null && to !== null && side === 'both' ? [{ slot: to, history: [entryOf(to, letter, by)] }] : [],
  );
  const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];
  return {
    bill: { ...bill, names: [...bill.names, ...thread.bill.names], measures: union(thread.measures, plan.measures) },
    ids: union(thread.ids, plan.ids),
    measures: union(thread.measures, plan.measures),
    titles: union(
      thread.titles.filter((title) => title !== plan.title),
      [...plan.names.filter((name) => !thread.titles.includes(name)), plan.title],
    ),
    slots: [...slots, ...fresh],
    mergedInto: side === 'from' ? plan.title : null,
  };
}

/** «Not ready yet» says nothing of which milestone it was, and a first date says it of what was not ready. */
const keptIn = (old: Slot, now: Slot): Slot =>
  now.stage !== 'other' || old.stage === 'other'
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
    days: first === undefined || last === undefined || first === last ? null : daysFrom(first, last),
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
