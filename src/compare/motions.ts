/** What became of each motion between two letters: the same motion is the same id, and nothing else. */
import type { LetterResult, Motion, MotionChange, State } from '../types.js';
import { probableIds } from './chapters.js';
import { changeOf } from './order.js';

/** All that a letter says of one motion. */
export interface Told {
  /** The mention that tells what became of it, else the first. */
  readonly motion: Motion;
  readonly value: State;
  readonly subject: string | null;
  /** What else the letter says of it. */
  readonly others: readonly State[];
}

/** The motions of both letters by id: those of the old letter in its order, then the new ones. */
export function compareMotions(from: LetterResult, to: LetterResult): MotionChange[] {
  const [old, now] = [toldOf(from.motions), toldOf(to.motions)];
  const full = probableIds([...old.keys(), ...now.keys()]);
  const fullOf = (id: string): string => full.get(id) ?? id;
  return [...new Set([...old.keys(), ...now.keys()].map(fullOf))].map((id) => {
    const idIn = (side: ReadonlyMap<string, Told>): string | undefined =>
      side.has(id) ? id : [...side.keys()].find((other) => fullOf(other) === id);
    const [a, b] = [idIn(old), idIn(now)];
    return motionChange({ id, from: a ?? null, to: b ?? null }, old.get(a ?? ''), now.get(b ?? ''));
  });
}

/** Mentions whose motion cannot be told, and that therefore stay out of the comparison. */
export const withoutId = ({ motions }: LetterResult): number => motions.filter(({ ids }) => ids.length === 0).length;

/** A letter speaks of a motion in several places, and one place may speak of several motions. */
export function toldOf(motions: readonly Motion[]): Map<string, Told> {
  const ids = new Set(motions.flatMap((motion) => motion.ids));
  return new Map([...ids].map((id) => [id, told(motions.filter((motion) => motion.ids.includes(id)))]));
}

/** The table that sums them up counts first, then the last place that says anything. */
function told(mentions: readonly Motion[]): Told {
  const telling = mentions.filter(({ disposition }) => disposition.value !== 'unknown');
  const motion = telling.findLast(({ idsBasis }) => idsBasis === 'table') ?? telling.at(-1) ?? mentions[0];
  if (motion === undefined) throw new TypeError('a motion without mentions');
  return {
    motion,
    value: motion.disposition.value,
    subject: motion.subject ?? mentions.find(({ subject }) => subject)?.subject ?? null,
    others: [...new Set(telling.map(({ disposition }) => disposition.value))].filter(
      (value) => value !== motion.disposition.value,
    ),
  };
}

/** A letter need not speak of every motion, so one that it lacks is not mentioned, never removed. */
function motionChange(
  { id, ...ids }: { id: string } & MotionChange['ids'],
  from: Told | undefined,
  to: Told | undefined,
): MotionChange {
  return {
    id,
    ids,
    matchedBy: from === undefined || to === undefined ? null : ids.from === ids.to ? 'id' : 'probably',
    change: from === undefined ? 'added' : to === undefined ? 'not-mentioned' : changeOf(from.value, to.value),
    disposition: { from: from?.value ?? null, to: to?.value ?? null },
    subject: to?.subject ?? from?.subject ?? null,
    contradicted: [from, to].some((one) => (one?.others.length ?? 0) > 0),
    evidence: { from: evidenceOf(from), to: evidenceOf(to) },
  };
}

const evidenceOf = (told: Told | undefined): MotionChange['evidence']['from'] =>
  told === undefined ? null : { ...(told.motion.disposition.span ?? told.motion.span) };
