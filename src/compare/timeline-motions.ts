/** The history of each motion, by its id. */
import type { MotionHistory } from '../types.js';
import { probableIds, probablyReason } from './chapters.js';
import type { Dated } from './letters.js';
import { motionIds, type Told, toldOf } from './motions.js';
import { lastOf } from './timeline-last.js';

/** Motions in the order in which letters first name them; one without its chapter goes with the one it probably is. */
export function motionHistories(letters: readonly Dated[]): MotionHistory[] {
  const ids = motionIds(letters.map(({ result }) => result));
  const told = letters.map((letter) => ({ letter, motions: toldOf(letter.result, ids) }));
  const full = probableIds(ids);
  return ids
    .filter((id) => !full.has(id))
    .map((id) => {
      const short = ids.filter((other) => full.get(other) === id);
      const mentions = told.flatMap(({ letter, motions }) => {
        const found = [id, ...short].map((other) => motions.get(other)).find((one) => one !== undefined);
        return found === undefined ? [] : [{ letter, found }];
      });
      const history = mentions.map(({ letter, found }) => entryOf(found, letter));
      const found = mentions.map((one) => one.found);
      return {
        id,
        probably: short.map((other) => ({ id: other, reason: probablyReason(other, id) })),
        kind: found.some(({ kind }) => kind === 'amendement') ? 'amendement' : 'motie',
        subject: found.findLast(({ subject }) => subject !== null)?.subject ?? null,
        submitters: [...(found.find(({ submitters }) => submitters.length > 0)?.submitters ?? [])],
        last: lastOf(history),
        history,
      };
    });
}

const entryOf = (
  { value, printed, others, cited, span }: Told,
  { key, result }: Dated,
): MotionHistory['history'][number] => ({
  letter: key,
  date: result.letter.date,
  value,
  printed,
  others: [...others],
  cited,
  span: { ...span },
});
