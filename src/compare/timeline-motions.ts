/** The history of each motion, by its id. */
import type { MotionHistory } from '../types.js';
import { probableIds, probablyReason } from './chapters.js';
import type { Dated } from './letters.js';
import { type Told, toldOf } from './motions.js';
import { lastOf } from './timeline-last.js';

/** Motions in the order in which letters first name them; one without its chapter goes with the one it probably is. */
export function motionHistories(letters: readonly Dated[]): MotionHistory[] {
  const told = letters.map((letter) => ({ letter, motions: toldOf(letter.result.motions) }));
  const ids = [...new Set(told.flatMap(({ motions }) => [...motions.keys()]))];
  const full = probableIds(ids);
  return ids
    .filter((id) => !full.has(id))
    .map((id) => {
      const short = ids.filter((other) => full.get(other) === id);
      const mentions = told.flatMap(({ letter, motions }) => {
        const found = motions.get(id) ?? short.map((other) => motions.get(other)).find((one) => one !== undefined);
        return found === undefined ? [] : [{ letter, found }];
      });
      const history = mentions.map(({ letter, found }) => entryOf(found, letter));
      return {
        id,
        probably: short.map((other) => ({ id: other, reason: probablyReason(other, id) })),
        kind: mentions.some(({ found }) => found.motion.kind === 'amendement') ? 'amendement' : 'motie',
        subject: mentions.findLast(({ found }) => found.subject !== null)?.found.subject ?? null,
        submitters: mentions.find(({ found }) => found.motion.submitters.length > 0)?.found.motion.submitters ?? [],
        last: lastOf(history),
        history,
      };
    });
}

const entryOf = ({ motion, value, others }: Told, { key, result }: Dated): MotionHistory['history'][number] => ({
  letter: key,
  date: result.letter.date,
  value,
  printed: motion.disposition.printed,
  others: [...others],
  span: { ...(motion.disposition.span ?? motion.span) },
});
