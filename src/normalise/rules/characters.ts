import { matches } from '../../dutch/matches.js';
import type { Because, RuleEdit } from '../../types.js';
import type { Rule } from '../rule.js';

const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
  ĳ: 'ij',
  Ĳ: 'IJ',
  '\uf001': 'fi',
  '\uf002': 'fl',
};
const ODD =
  /[ﬀﬁﬂﬃﬄﬅﬆĳĲ\ue000-\uf8ff\u00ad\u200b\u200c\u200d\u2060\ufeff\u2011\u2012\u00a0\u2000-\u200a\u202f\u3000\f](?:(?<=\u00ad)\r?\n[ \t]*)?/g;

/** Characters that typesetting made: ligatures, soft and hard-set hyphens, blanks of other widths. */
export const characters: Rule = {
  id: 'characters',
  edits: ({ draft }) => matches(draft.text, ODD).map((match) => edit(match.index, match[0])),
};

function edit(start: number, printed: string): RuleEdit {
  const end = start + printed.length;
  const because = (kind: Because['kind'], reason: string, minor = false): Because => ({
    kind,
    rule: 'characters',
    reason,
    minor,
  });
  const ligature = LIGATURES[printed];
  if (ligature !== undefined) return { start, end, after: ligature, because: because('word', 'ligature') };
  if (printed === '\f') return { start, end, after: '' };
  if (printed.startsWith('\u00ad')) return { start, end, after: '', because: because('hyphen', 'soft hyphen') };
  if (printed === '\u2011')
    return { start, end, after: '-', because: because('hyphen', 'hyphen that must not break', true) };
  // Typesetters put it between years and before negative figures.
  if (printed === '\u2012')
    return { start, end, after: '–', because: because('word', 'dash of the width of a figure', true) };
  if (/[\ue000-\uf8ff]/.test(printed))
    return { start, end, after: '', because: because('word', 'sign of a symbol font, without a meaning in text') };
  const blank = /[\u00a0\u2000-\u200a\u202f\u3000]/.test(printed);
  return { start, end, after: blank ? ' ' : '', because: because('spacing', 'blank of another width', true) };
}
