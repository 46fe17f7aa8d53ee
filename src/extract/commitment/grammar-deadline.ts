/** The deadline that is set for a toezegging spoken of. */
import type { TermZone } from '../../candidates/commitment.js';
import type { Stretch } from './grammar-sentence.js';

/** `de toezegging … als openstaand te beschouwen met nieuwe deadline 1 januari 2023`: what stands behind the word. */
export function deadlineIn(text: string, sentence: Stretch, range: Stretch): TermZone[] {
  const after = DEADLINE.exec(text.slice(range.start, sentence.end));
  if (after !== null)
    return [{ start: range.start + after.index + after[0].length, end: sentence.end, about: false, stated: true }];
  const before = DEADLINE_OF.test(text.slice(sentence.start, range.start));
  const moved = before ? MOVED.exec(text.slice(range.start, sentence.end)) : null;
  return moved === null ? [] : [{ start: range.start + moved.index, end: sentence.end, about: false, stated: true }];
}

const DEADLINE =
  /(?<!\p{L})(?:(?:met\s+)?als\s+)?(?:nieuwe\s+)?(?:deadline|streefdatum|uiterste\s+datum)(?:\s+(?:wordt|is))?(?!\p{L})/iu;
const DEADLINE_OF = /(?<!\p{L})(?:deadline|streefdatum|termijn)\s+(?:van|voor)\s+(?:de\s+)?$/iu;
const MOVED =
  /(?<!\p{L})(?:te\s+)?(?:verplaats\p{L}*|verschuif\p{L}*|verschoven|verplaatst|verleng\p{L}*|verlengd|uitgesteld)?\s?(?:naar|tot)(?=\s)/iu;
