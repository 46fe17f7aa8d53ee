/** What became of one planned date between two letters. */
import type { Milestone, PlanningChange, PlanningSide } from '../types.js';
import { before, daysFrom, type Interval, overlaps, sameDays, within } from './intervals.js';
import { daysOf, type SlotCouple } from './slots.js';
import { takenIn } from './step-ends.js';

export type Slip = Pick<PlanningChange, 'change' | 'certain' | 'days'>;

const still = (change: Slip['change'], days: number | null = null): Slip => ({ change, certain: true, days });

/**
 * The change from one statement to the other, with the days between their last days. It is certain
 * where the two lie apart; how sure it is that both speak of the same bill is another matter.
 */
export const slipOf = ({ from, to }: SlotCouple): Slip =>
  from === null || to === null
    ? still(from === null ? 'added' : 'not-mentioned')
    : ofSides(from.said, to.said, to.stage);

/** The days that a date has moved over all letters; null where it was met, or where nothing can be told. */
export const daysBetweenSides = (from: PlanningSide, to: PlanningSide, stage: Milestone['stage']): number | null =>
  ofSides(from, to, stage).days;

function ofSides(from: PlanningSide, to: PlanningSide, stage: Milestone['stage']): Slip {
  const [old, now] = [daysOf(from), daysOf(to)];
  const [was, is] = [from.state === 'realised', to.state === 'realised'];
  if (was !== is) return was ? undone : done(from, to, stage);
  if (old === null) return still(now === null ? 'unchanged' : 'refined');
  if (now === null) return still(is ? 'unchanged' : 'undated');
  // What both report as done does not move any more, however they word its date.
  if (is) return { change: 'unchanged', certain: overlaps(old, now), days: 0 };
  return moved(from, to);
}

/** The new letter plans what the old one reported as done: one of them means another step. */
const undone: Slip = { change: 'unchanged', certain: false, days: null };

/** What was planned has come about: when it was due, or how many days off. */
function done(from: PlanningSide, to: PlanningSide, stage: Milestone['stage']): Slip {
  const old = daysOf(from);
  if (old === null || daysOf(to) === null) return still('met');
  const now = takenIn(stage, to);
  if (overlaps(old, now)) return still('met', within(now, old) ? 0 : null);
  // Some day before the one that is told: earlier than planned, and not by how much.
  return now.start === null ? { ...moved(old, now), days: null } : moved(old, now);
}

/** Two dates: kept, made more precise, or moved; where they overlap, it is not certain that it moved. */
function moved(from: Interval, to: Interval): Slip {
  const days = daysFrom(from, to);
  if (sameDays(from, to)) return still('unchanged', days === null ? null : 0);
  if (within(to, from)) return still('refined', 0);
  if (before(from, to)) return { change: 'slipped', certain: true, days };
  if (before(to, from)) return { change: 'brought-forward', certain: true, days };
  const isLater = to.end === null || (days !== null && days > 0);
  const change = days === 0 ? 'unchanged' : isLater ? 'slipped' : 'brought-forward';
  return { change, certain: false, days };
}
