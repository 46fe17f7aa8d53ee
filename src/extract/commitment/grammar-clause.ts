/** The clause that a promise fills: as far as its words, its term and its event may reach. */
import { folded } from '../../dutch/folded.js';
import { trimmed } from './grammar-sentence.js';
import type { Stretch } from './grammar-sentence.js';

const SUBJECT = '(?:ik|we|wij|uw|u|het kabinet|de (?:Tweede |Eerste )?Kamer)(?!\\p{L})';
const VERB = '(?:informeer|informeren|stuur|sturen|deel|zal|zullen|wordt|worden|ontvangt|krijgt|kom|bied)(?!\\p{L})';

/** «De Minister van Visserij en ik streven»: one subject. */
const TOGETHER = 'ik\\s+\\p{L}+en(?!\\p{L})';
/** A main clause of its own begins: `; …`, `en ik …`, `, maar zal …`, `, het eindrapport ontvangt …`. */
const HARD = `[;:]|(?:,\\s+|\\s)(?:en|maar|want)\\s+(?!${TOGETHER})(?=${SUBJECT}|${VERB})|,\\s+dus\\s+|,\\s+(?:en|maar|want)\\s+(?=(?:[^\\s,;]+\\s+){1,6}?${VERB})|,\\s+(?=(?:het|de|een|dit|deze)\\s+\\S+(?:\\s+\\S+)?\\s+${VERB})`;
/** A subordinate clause begins. */
const SOFT = `,\\s+(?=(?:waar\\p{L}+|die|dat|zodat|omdat|terwijl|welke|hetgeen|zodra|nadat|indien|als|mits|tenzij|te(?!\\p{L}))(?!\\p{L}))|\\s(?=waar(?:over|bij|na|in|op|van|mee)\\s)|\\s(?=dat\\s+${SUBJECT})`;
/** Behind the frame: a clause that hangs on it, or a main clause that goes on. */
const CLOSES = `${HARD}|,\\s+(?=(?:waar\\p{L}+|die|dat|zodat|omdat|terwijl|welke|hetgeen|en|maar|want|zal|zullen|ga|gaan|is|zijn|wordt|worden)(?!\\p{L}))|\\s(?=(?:dat|of|waarin|zodat|omdat|opdat)\\s)`;

const BREAKS = folded(`(?<hard>${HARD})|(?:${SOFT})`, 'g');
const HARD_BREAKS = folded(HARD);
const GOES_ON = folded(`^${VERB}`);
/** «… en de Kamer daarover te informeren» has its verb before. */
const INFINITIVE = folded(/^(?:uw|de)\s[^,;]*?(?<!\p{L})te\s+(?:kunnen\s+)?\p{L}+n$/u);
const CLOSE = folded(CLOSES);
/** A relative clause ends at its comma. */
const FIRST = /[;:,]\s/u;
const RELATIVE = folded(/^\s*(?:waar\p{L}+|die|dat|welke|hetgeen)(?!\p{L})/u);
/** More than this is quoted from the clause on, not from the start of its sentence. */
const LONGEST = 400;

export interface Clause extends Stretch {
  /** What is printed of it: from the start of its main clause, so that one can tell what is promised. */
  readonly printed: Stretch;
}

/** The clause around a frame within its sentence. */
export function clauseAround(text: string, sentence: Stretch, frame: Stretch): Clause {
  let [start, main] = [sentence.start, sentence.start];
  for (const match of text.slice(sentence.start, frame.end).matchAll(BREAKS)) {
    const at = sentence.start + match.index + match[0].length;
    if (at > frame.start) break;
    start = at;
    // A clause that goes on with a verb has its subject in the one before.
    const goesOn = GOES_ON.test(text.slice(at, at + 20)) || INFINITIVE.test(text.slice(at, frame.end));
    if (match.groups?.['hard'] !== undefined && !goesOn) main = at;
  }
  const relative = RELATIVE.test(text.slice(start, frame.end));
  const tail = text.slice(frame.end, sentence.end);
  const end = frame.end + ((relative ? FIRST : CLOSE).exec(tail)?.index ?? tail.length);
  // A main clause is printed whole, with the clause that says what is promised; a relative one ends where it does.
  const whole = relative ? end : frame.end + (HARD_BREAKS.exec(tail)?.index ?? tail.length);
  const printed = trimmed(text, { start: main, end: whole });
  return { start, end, printed: printed.end - printed.start > LONGEST ? trimmed(text, { start, end }) : printed };
}
