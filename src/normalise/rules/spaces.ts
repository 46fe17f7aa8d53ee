import { matches } from '../../dutch/matches.js';
import type { RuleEdit } from '../../types.js';
import type { Rule } from '../rule.js';

const BLANKS = / (?: +|(?=[\t\n])|$|(?<=(?:^|[\t\n]) ))/g;

/** Runs of blanks count as one; at the edges of a line or cell they count as none. */
export const spaces: Rule = {
  id: 'spaces',
  edits: ({ draft }) => {
    const { text } = draft;
    return matches(text, BLANKS).map((match): RuleEdit => {
      const end = match.index + match[0].length;
      const edge =
        match.index === 0 || end === text.length || /[\t\n]/.test((text[match.index - 1] ?? '') + (text[end] ?? ''));
      // The last blank stays, so that what was lifted out between two blanks stands behind the word.
      return {
        start: match.index,
        end: edge ? end : end - 1,
        after: '',
        because: { kind: 'spacing', rule: 'spaces', reason: 'blanks', minor: true },
      };
    });
  },
};
