/** Sentences that tell of work within a measure: `Zo heb ik … verspreid (maatregel 7).` The verb tells how far it is. */
import { tenseOf } from '../../dutch/tense.js';
import { workVerbs } from '../../profiles/status-words.js';
import type { MentionLeaf, SentenceLeaf } from '../../candidates/measure.js';
import type { State } from '../../types.js';
import { asks, clausesOf } from './clauses.js';
import { part } from './lines.js';
import type { Line } from './lines.js';

/** How a sentence says that what it tells belongs to a measure. */
const WITHIN =
  /(?:\((?:zie |onderdeel van |als onderdeel van |in het kader van )?|\b(?:als onderdeel van|in het kader van|ter uitvoering van|(?:uitvoering|invulling|vervolg) aan|binnen|aansluitend bij|passend bij)\s)(?:de )?$/i;
/** What recalls a plan says nothing of work; what denies says nothing plain. */
const RECALLS =
  /\b(?:afgesproken|aangekondigd|opgenomen|voorgenomen|vastgelegd|genoemd|beschreven)\b|\b(?:niet|geen|nooit)\b/i;
const LONGEST = 500;

/** The sentences of running text that tell what was or will be done in the measures that they name. */
export function workIn(line: Line, mentions: readonly MentionLeaf[]): SentenceLeaf[] {
  if (line.kind !== 'paragraph' && line.kind !== 'item') return [];
  let shared: { value: State; start: number; end: number } | null = null;
  return mentions.flatMap(({ number, series, range, plan }): SentenceLeaf[] => {
    const at = range.start - line.range.start;
    const within = WITHIN.test(line.text.slice(Math.max(0, at - 40), at));
    const sentence = within ? sentenceUpTo(line.text.slice(Math.max(0, at - LONGEST), at)) : '';
    const behind = line.text.slice(at, at + LONGEST);
    const asked = asks(behind.slice(0, clausesOf(behind)[0]?.end ?? 0));
    // «maatregel 14 («…») en 17»: the second stands with the first.
    const joined = shared !== null && /^[^.!?]{0,200}\s(?:en|of)\s$|^,\s$/.test(line.text.slice(shared.end, at));
    const value = joined ? (shared?.value ?? null) : within && !asked ? workOf(sentence) : null;
    shared = value && {
      value,
      start: joined && shared ? shared.start : at - sentence.length,
      end: range.end - line.range.start,
    };
    if (!shared) return [];
    return [
      {
        kind: 'work',
        number,
        series,
        plan,
        when: null,
        value: shared.value,
        range: part(line, shared.start, shared.end).range,
      },
    ];
  });
}

/** The sentence that the text ends with; one without a verb (`Ook als onderdeel van …`) with the one before it. */
function sentenceUpTo(text: string): string {
  const clauses = clausesOf(text);
  const last = text.slice(clauses.at(-1)?.start);
  return wordsOf(last).some((word) => word in workVerbs) ? last : text.slice(clauses.at(-2)?.start ?? 0);
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** How far a sentence says that work has come. Dutch puts the finite verb second: the first that is known decides. */
export function workOf(sentence: string): State | null {
  if (RECALLS.test(sentence)) return null;
  const words = wordsOf(sentence);
  const at = words.findIndex((word) => word in workVerbs);
  const verb = words[at] ?? '';
  const tense = workVerbs[verb];
  if (tense === undefined) return null;
  if (tense === 'future') return 'announced';
  const done =
    words.slice(at + 1).some((word) => tenseOf(`${verb} ${word}`) === 'past') ||
    /\b(?:in gesprek|bezig|aan de slag)\b/i.test(sentence);
  return tense === 'present' || done ? 'in_progress' : null;
}
