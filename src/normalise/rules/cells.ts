import type { RuleEdit } from '../../types.js';
import type { Rule } from '../rule.js';

/** Parts the cells of a table that a scan has read as a line of words. */
export const cells: Rule = {
  id: 'cells',
  edits: ({ draft, layout, note, source }) => {
    if (note !== null) return [];
    // Where a line ends between two cells, the joining of the lines parts them.
    return layout.cells
      .filter(({ start, end }) => !source.slice(start, end).includes('\n'))
      .map(({ start, end, after }): RuleEdit => {
        const from = draft.toClean(start);
        const because = { kind: 'spacing' as const, rule: 'cells', reason: 'columns of a table', minor: true };
        return { start: from, end: draft.toClean(end), after, because };
      });
  },
};
