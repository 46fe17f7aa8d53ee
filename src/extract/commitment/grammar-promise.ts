/** Promises that a sentence makes to the Kamer: broad frames, then all that speaks against one. */
import type { EventLeaf } from '../../candidates/commitment.js';
import { doneHere, later, reported } from '../../profiles/commitment-words.js';
import { clauseAround } from './grammar-clause.js';
import type { Clause } from './grammar-clause.js';
import { EXPECTS, GOVERNS, MAY_PROMISE, frames } from './grammar-frames.js';
import type { Frame } from './grammar-frames.js';
import type { Stretch } from './grammar-sentence.js';
import { eventOf, termsOf } from './grammar-term.js';

export interface Promise {
  readonly frame: Stretch;
  readonly clause: Clause;
  readonly weak: boolean;
  /** It says `u` and names no Kamer. */
  readonly bare: boolean;
  readonly event: EventLeaf | null;
  readonly terms: readonly Stretch[];
}

const HERE = new RegExp(`(?<!\\p{L})(?:${doneHere.join('|')}|(?:gelijk|tegelijker)tijdig met (?:deze|dit|mijn))(?![\\p{L}])`, 'iu');
const LATER = new RegExp(`(?<!\\p{L})(?:${later}|(?<=(?:Kamer|u|ik|we|wij)\\s)dan)(?!\\p{L})`, 'iu');
const REPORTED = new RegExp(`(?<!\\p{L})(?:${reported})(?!\\p{L})[^.;]{0,80}?(?<!\\p{L})(?:dat|om|of)\\s[^.;]{0,80}$`, 'iu');
const DENIED = /(?<!\p{L})(?:niet(?!\s+(?:alleen|enkel|slechts|eerder dan|later dan))|geen|nooit|evenmin)(?!\p{L})/iu;
const DENIED_YET = /,\s+maar\s/iu;
/** Conjunctions behind which a clause supposes and does not say. */
const SUPPOSES =
  /(?<!\p{L})(?:voordat|alvorens|nadat|zodat|opdat|of|als|indien|omdat|doordat|hoe|hoewel|sinds|totdat|zolang|tenzij|wanneer|zodra|om)\s+(?:[^\s,;]+\s+){0,4}$/iu;
const KAMER = /(?<!\p{L})(?:Ka(?:m|rn)ers?|[\p{L}-]*Ka(?:m|rn)erbrie\p{L}*|Staten-Generaal)(?!\p{L})/iu;
const QUESTION = /\?[»”"’')\]]*\s*$/u;

/** Whether what the frame needs is there, and nothing in its clause denies, reports or fulfils it. */
function holds(text: string, sentence: Stretch, frame: Frame, at: Stretch, clause: Clause): boolean {
  const before = text.slice(sentence.start, at.start);
  const lead = text.slice(clause.start, at.end);
  const whole = text.slice(clause.start, clause.end);
  if (frame.needs === 'subject' && !GOVERNS.test(text.slice(clause.printed.start, at.end))) return false;
  if (frame.needs === 'expectation' && !EXPECTS.test(lead)) return false;
  if (HERE.test(whole) || REPORTED.test(before.slice(-240))) return false;
  if (frame.final && SUPPOSES.test(before.slice(-120))) return false;
  const inside = text.slice(at.start, at.end);
  return !DENIED.test(inside) || DENIED_YET.test(inside);
}

function promiseAt(text: string, sentence: Stretch, from: number, frame: Frame): Promise | null {
  const match = frame.pattern.exec(text.slice(from, sentence.end));
  if (match === null) return null;
  const at = { start: from + match.index, end: from + match.index + match[0].length };
  const clause = clauseAround(text, { start: from, end: sentence.end }, at);
  if (!holds(text, sentence, frame, at, clause)) return null;
  const event = eventOf(text, clause, at, frame.weak);
  return {
    frame: at,
    clause,
    weak: frame.weak && !LATER.test(text.slice(clause.start, clause.end)),
    bare: !KAMER.test(text.slice(clause.start, clause.end)),
    event,
    terms: termsOf(text, clause, at),
  };
}

/** The promises of a sentence, in order, one for a clause; a question makes none. */
export function readPromises(text: string, sentence: Stretch): Promise[] {
  const found: Promise[] = [];
  if (QUESTION.test(text.slice(Math.max(sentence.start, sentence.end - 8), sentence.end))) return found;
  let from = sentence.start;
  while (from < sentence.end && found.length < 4 && MAY_PROMISE.test(text.slice(from, sentence.end))) {
    const here = frames.map((frame) => promiseAt(text, sentence, from, frame)).filter((p) => p !== null);
    const [first] = here.sort((a, b) => a.frame.start - b.frame.start || Number(a.weak) - Number(b.weak));
    if (first === undefined) break;
    // Of the frames that fit the same clause the firm one says more.
    const firm = here.find((p) => !p.weak && p.frame.start < first.clause.end && p.clause.start === first.clause.start);
    found.push(firm ?? first);
    from = Math.max((firm ?? first).clause.printed.end, first.frame.end, from + 1);
  }
  return found;
}
