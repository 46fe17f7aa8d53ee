import { monthNames } from '../../dutch/months.js';
import { matches } from '../../dutch/matches.js';
import type { RuleEdit } from '../../types.js';
import type { Rule } from '../rule.js';

const MONTH = monthNames.join('|');
/** A year of which no more than two figures are damaged. */
const YEAR = '(?:19|2[0Oo])[\\dOolIS]{2}(?![\\p{L}\\d])';
/** S where a figure stands: as the day or its end before a month and a year, or in the year behind a month. */
const DAY = new RegExp(`(?<=(?<![\\p{L}\\d.,-])[12]?)S(?= (?:${MONTH}) ${YEAR})`, 'gu');
const IN_YEAR = new RegExp(`(?<=(?:${MONTH}) (?:19|2[0Oo])[\\dOolIS]?)S(?=[\\dOolIS]?(?![\\p{L}\\d]))`, 'gu');

/** A 5 that a scanner read as an S, in a date; without it the day would be looked for in another year. */
export const dates: Rule = {
  id: 'dates',
  edits: ({ draft, scanned }) => {
    if (!scanned) return [];
    const found = [DAY, IN_YEAR].flatMap((pattern) => matches(draft.text, pattern));
    return found
      .sort((a, b) => a.index - b.index)
      .map(({ index }): RuleEdit => ({
        start: index,
        end: index + 1,
        after: '5',
        because: { kind: 'word', rule: 'dates', reason: 'a 5 read as S in a date' },
      }));
  },
};
