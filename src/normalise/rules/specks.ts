import type { RuleEdit } from '../../types.js';
import type { Rule } from '../rule.js';

/** A quote at the start of a line that none closes before the paragraph ends, and rules between words. */
const SPECKS: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  {
    pattern: /(?<=^[ \t]*)‘(?=\p{L})(?![^’'‘\n]{0,400}(?:\n[^’'‘\n]{1,400}){0,8}?[’'])/gmu,
    reason: 'a speck read as a quote',
  },
  { pattern: /(?<=^|[\p{L}\d.,;:*•«-] ?)_{1,20}(?= ?\p{L})/gmu, reason: 'a gap read as a rule' },
  { pattern: /(?<=\p{L}:? )_{1,20}(?= \d|[ \t]{0,4}\n)/gu, reason: 'a gap read as a rule' },
];

/** Takes out what a scanner read where nothing was printed. */
export const specks: Rule = {
  id: 'specks',
  edits: ({ draft, scanned }) => {
    if (!scanned) return [];
    return SPECKS.flatMap(({ pattern, reason }) =>
      [...draft.text.matchAll(pattern)].map((match): RuleEdit => ({
        start: match.index,
        end: match.index + match[0].length,
        after: match[0].startsWith('_') ? ' ' : '',
        because: { kind: 'spacing', rule: 'specks', reason },
      })),
    ).sort((a, b) => a.start - b.start);
  },
};
