import type { RuleEdit } from '../../types.js';
import type { Rule } from '../rule.js';

/** Numbers of sections and attachments as they count up, for what a scan made of them. */
export const numerals: Rule = {
  id: 'numerals',
  edits: ({ draft, layout, note }) => {
    if (note !== null) return [];
    return layout.numerals.map(({ start, end, after }): RuleEdit => {
      const from = draft.toClean(start);
      const because = {
        kind: 'heading' as const,
        rule: 'numerals',
        reason: 'numbers of sections and attachments count up',
      };
      return { start: from, end: from + (end - start), after, because };
    });
  },
};
