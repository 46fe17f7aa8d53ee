import type { RuleEdit } from '../../types.js';
import type { Rule } from '../rule.js';

/** Lifts footnote marks out of the text, so that words and dates before them stand alone. */
export const marks: Rule = {
  id: 'marks',
  edits: ({ draft, layout }) =>
    layout.marks
      .filter((mark) => draft.holds(mark.range.start))
      .map(({ numbers, range, exact }): RuleEdit => {
        const start = draft.toClean(range.start);
        const end = draft.toClean(range.end);
        const printed = numbers.map((n) => `[^${n}]`).join('');
        const because = {
          kind: 'mark' as const,
          rule: 'marks',
          reason: `order of the footnotes: ${numbers.join(', ')} is due here`,
          corrected: printed,
        };
        return { start, end, after: '', marks: numbers, ...(exact ? {} : { because }) };
      }),
};
