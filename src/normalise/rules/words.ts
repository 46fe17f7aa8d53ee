import type { RuleEdit } from '../../types.js';
import type { Rule } from '../rule.js';
import { commonPair, joinsWith, splitsInto } from '../words/blanks.js';
import { hidden } from '../words/hidden.js';
import { wordsOf } from '../words/tokens.js';

/** Repairs the words that a scanner misread, lost blanks and stray blanks among them. */
export const words: Rule = {
  id: 'words',
  edits: ({ draft, speller }) => {
    if (!speller) return [];
    const edits: RuleEdit[] = [];
    const list = wordsOf(draft.text);
    list.forEach((word, index) => {
      const { start, end, text, opens } = word;
      if (word.protected || word.odd || start < (edits.at(-1)?.end ?? 0)) return;
      const put = (after: string, reason: string, to = end): void => {
        edits.push({ start, end: to, after, because: { kind: 'word', rule: 'words', reason } });
      };
      const context = hidden(draft.text, word, speller);
      if (context) return put(context.word, context.reason);
      const next = list[index + 1];
      const joined = next && joinsWith(word, next, draft.text, speller);
      if (joined && next) return put(joined, 'a blank inside a word', next.end);
      if (speller.knows(text)) return;
      const pair = word.part ? null : commonPair(text, opens);
      const reading = pair === null ? speller.read(text, opens) : null;
      if (reading) return put(reading.word, reading.reason);
      const parts = pair ?? (word.part ? null : splitsInto(text, opens, speller));
      if (parts !== null) put(parts, 'a lost blank between words');
    });
    return edits;
  },
};
