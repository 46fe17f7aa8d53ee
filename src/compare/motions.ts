/** What became of each motion between two letters: the same motion is the same id, and nothing else. */
import type { LetterResult, Motion, MotionChange, Reference, Span, State } from '../types.js';
import { probableIds } from './chapters.js';
import { changeOf } from './order.js';

/** All that a letter says of one motion. */
export interface Told {
  readonly value: State;
  readonly printed: string | null;
  readonly span: Span;
  readonly kind: Motion['kind'] | null;
  readonly submitters: Motion['submitters'];
  readonly subject: string | null;
  /** What else the letter says of it. */
  readonly others: readonly State[];
  /** The letter cites the paper and does not say that it is a motion. */
  readonly cited: boolean;
}

/** The motions of both letters by id: those of the old letter in its order, then the new ones. */
export function compareMotions(from: LetterResult, to: LetterResult): MotionChange[] {
  const ids = motionIds([from, to]);
  const [old, now] = [toldOf(from, ids), toldOf(to, ids)];
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

/** The papers that one of the letters calls a motion. */
export const motionIds = (letters: readonly LetterResult[]): string[] => [
  ...new Set(letters.flatMap(({ motions }) => motions.flatMap(({ ids }) => ids))),
];

/**
 * What a letter says of each of these motions, by id. It may speak of one in several places, of
 * several in one place, or cite it like any other paper: «at the request of your Kamer».
 */
export function toldOf({ motions, references }: LetterResult, ids: readonly string[]): Map<string, Told> {
  return new Map(
    ids.flatMap((id): [string, Told][] => {
      const mentions = motions.filter((motion) => motion.ids.includes(id));
      const reference = references.find((one) => one.ids.includes(id));
      const found = told(mentions) ?? (reference === undefined ? null : citedOnly(reference));
      return found === null ? [] : [[id, found]];
    }),
  );
}

/** The table that sums them up counts first, then the last place that says anything. */
function told(mentions: readonly Motion[]): Told | null {
  const telling = mentions.filter(({ disposition }) => disposition.value !== 'unknown');
  const motion = telling.findLast(({ idsBasis }) => idsBasis === 'table') ?? telling.at(-1) ?? mentions[0];
  if (motion === undefined) return null;
  const { value, printed, span } = motion.disposition;
  return {
    value,
    printed,
    span: span ?? motion.span,
    kind: mentions.some(({ kind }) => kind === 'amendement') ? 'amendement' : 'motie',
    submitters: [motion, ...mentions].find(({ submitters }) => submitters.length > 0)?.submitters ?? [],
    subject: motion.subject ?? mentions.find(({ subject }) => subject)?.subject ?? null,
    others: [...new Set(telling.map(({ disposition }) => disposition.value))].filter((other) => other !== value),
    cited: false,
  };
}

const citedOnly = ({ printed, span }: Reference): Told => ({
  value: 'unknown',
  printed,
  span,
  kind: null,
  submitters: [],
  subject: null,
  others: [],
  cited: true,
});

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
  told === undefined ? null : { ...told.span };
