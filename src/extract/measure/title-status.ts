/** A status that stands behind a title: `Maatregel 3: Stille haltes (vertraagd)`, `Actie 1. Veren – afgerond`. */
import { titleWords } from '../../profiles/status-words.js';
import type { State } from '../../types.js';
import type { Vocabulary } from './vocabulary.js';

const TAIL = /^(.{3,170}?)\s*(?:\s\(([^()]{3,40})\)|\s[–—-]\s+([^–—()]{3,40}))\.?$/u;
/** What may follow: until when, or since. */
const ENDS = /^(?:$|\s(?:tot|per|sinds|in|op|vanaf|medio|begin|eind|voorjaar|najaar)\s(?:\d|\p{L}+\s\d{4}))/u;

export interface TitledStatus {
  readonly title: string;
  readonly value: State;
  /** Where in the text the status stands. */
  readonly start: number;
  readonly end: number;
}

/** The title and the status that closes it; null where it closes with other words. */
export function statusBehindTitle(text: string, words: Vocabulary): TitledStatus | null {
  const [, title, inBrackets, apart] = TAIL.exec(text) ?? [];
  const printed = inBrackets ?? apart;
  if (title === undefined || printed === undefined) return null;
  const opened = words.opening.exec(printed);
  const phrase = opened?.[1]?.toLowerCase() ?? '';
  const value = words.stateOf(phrase);
  if (!opened || value === null || titleWords.has(phrase) || !ENDS.test(printed.slice(opened[0].length))) return null;
  const start = text.lastIndexOf(printed);
  return { title, value, start, end: start + printed.length };
}
