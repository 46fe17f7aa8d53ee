/** The sentences of a line, and whether what stands in one is said to be so. */
import { asserts, conditions, doubts } from '../../profiles/status-forms.js';
import { alternation } from './vocabulary.js';

export interface Clause {
  readonly start: number;
  readonly end: number;
}

const STOP = /[.!?][»”"’')\]]{0,2}\s+(?=[\p{Lu}«“‘])/gu;

/** The sentences of a line, in order, without gaps. */
export function clausesOf(text: string): Clause[] {
  const stops = Array.from(text.matchAll(STOP), (m) => m.index + m[0].length);
  return [0, ...stops].map((start, i) => ({ start, end: stops[i] ?? text.length }));
}

const any = (words: readonly string[]): string => `(?<!\\p{L})(?:${alternation(words)})(?!\\p{L})`;
const DOUBT = new RegExp(any(doubts), 'iu');
const CONDITION = new RegExp(any(conditions), 'iu');
const CONDITION_HERE = new RegExp(`${any(conditions)}[ \\u00a0]+(?:(?:ook|de)[ \\u00a0]+)*$`, 'iu');
const THAT = /(?<!\p{L})dat[ \u00a0]+(?:(?:ook|de)[ \u00a0]+)*$/iu;
const ASSERTS = new RegExp(any(asserts), 'iu');
const BEHIND =
  /^,?[ \u00a0]*(?:aldus|volgens(?![ \u00a0](?:plan|planning|schema)(?!\p{L}))|naar verwachting)(?!\p{L})/iu;
/** How far before a statement it may be put in doubt. */
const WINDOW = 240;

/** Whether a sentence asks. */
export const asks = (sentence: string): boolean => /\?[»”"’')\]]*\s*$/.test(sentence);

/**
 * Whether the stretch of a line is said by the writer, of the present, without a condition.
 * @param inverted the verb comes first: then a condition may stand anywhere before it.
 */
export function isSaid(text: string, start: number, end: number, inverted: boolean): boolean {
  const from = Math.max(0, start - WINDOW);
  const before = text.slice(from + (clausesOf(text.slice(from, start)).at(-1)?.start ?? 0), start);
  const after = text.slice(end, end + WINDOW);
  const rest = after.slice(0, clausesOf(after)[0]?.end ?? 0);
  if (asks(rest) || BEHIND.test(rest) || DOUBT.test(before)) return false;
  if (inverted ? CONDITION.test(before) : CONDITION_HERE.test(before)) return false;
  if (THAT.test(before) && !ASSERTS.test(before)) return false;
  // Within quotation marks someone else may speak.
  return before.lastIndexOf('«') <= before.lastIndexOf('»');
}
