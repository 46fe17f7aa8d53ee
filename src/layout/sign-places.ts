/** How mark-like the place of a sign is that a scanner may have put for small raised figures. */
import { isLower } from '../dutch/letters.js';

/** A mark stands right before: two are set side by side. */
export const SIDE_BY_SIDE = /[\p{L})](?:[.,;:)]?[!?®™*°”]{1,2}|[.,;:)]?\d{1,3}) $/u;
const STRONG = /[!?®™*°”“"%#§>]/;
/** How mark-like the place of a lone stroke is. */
const STROKE = 4;

/** Signs: they must follow a word or its punctuation directly, where the sign itself would be odd. */
export function signPlace(text: string, index: number, printed: string, previousEnd: number): number {
  if (/^[’']$/.test(printed)) return apostrophePlace(text, index);
  if (/^[lI]$/.test(printed)) return strokePlace(text, index);
  if (HALF.test(printed)) return halfPlace(text, index, printed);
  if (!STRONG.test(printed)) return 0;
  const before = text[index - 1];
  if (before === undefined) return 0;
  const beside =
    before === ' ' && SIDE_BY_SIDE.test(text.slice(Math.max(0, index - 8), index)) && !/^[”"’'>]/.test(printed);
  const pair = beside || (previousEnd >= 0 && index === previousEnd + 1 && before === ' ');
  if (!pair && before === ' ') return setApart(text, index, printed);
  if (!pair && !/[\p{L}\d.,;:)»”’'\]]/u.test(before)) return 0;
  const after = text[index + printed.length];
  if (after !== undefined && !/[\s.,;:)]/.test(after)) return 0;
  if (pair) return 6;
  const next = text.slice(index + printed.length).trimStart()[0];
  const plain = /^[?!]$/.test(printed);
  if (/[.,;:)]/.test(before)) return /^[”"’']+$/.test(printed) ? quotePlace(text, index) : 6;
  if (plain) return next !== undefined && isLower(next) ? 5 : 1;
  if (/^[”"’']+$/.test(printed)) return quotePlace(text, index);
  // Half a number that survived, glued to a word: no figure is written so.
  if (/^\d[®*°™?!]$/.test(printed) && /\p{L}/u.test(before)) return 5;
  return printed === '%' || /^\d/.test(printed) ? 1 : 6;
}

/** Signs alone between blanks are no word; behind a finished clause a scanner set the mark apart. */
function setApart(text: string, index: number, printed: string): number {
  const around =
    text.slice(Math.max(0, index - 3), index) + '·' + text.slice(index + printed.length, index + printed.length + 1);
  if (/\d/.test(printed) || !/[\p{L})»”’][.,;:] ·(?:\s|$)/u.test(around)) return 0;
  return /^['’‘]?[®™*°?!]{1,3}$/.test(printed) ? 5 : 0;
}

/** What stands right before a mark at the end of a clause: its stop, behind a word or a figure. */
const CLAUSE_END = /[\p{L}\d)»”][.,;:]$/u;

/** A stroke by itself behind a stop: no word is one, and a raised 1 looks so. */
function strokePlace(text: string, index: number): number {
  const around = CLAUSE_END.test(text.slice(Math.max(0, index - 2), index)) && /\s/.test(text[index + 1] ?? '');
  return around ? STROKE : 0;
}

/** Two small figures of which one or both became an apostrophe: `1'`, `'0`, `''`. */
const HALF = /^(?:1[’']|[’'][\d’'])$/;

/** Behind a stop or a word, before a blank; what a quote may have opened stays a quote. */
function halfPlace(text: string, index: number, printed: string): number {
  const before = text.slice(Math.max(0, index - 2), index);
  const glued = CLAUSE_END.test(before) || (/\d/.test(printed) && /\p{Ll}{2}$/u.test(before));
  if (!glued || !/^(?:\s|$)/.test(text.slice(index + 2, index + 3))) return 0;
  return opensQuote(text, index) ? 0 : 5;
}

/** Whether a single quote opened before this place that none has closed. */
const opensQuote = (text: string, index: number): boolean =>
  /(?:^|[\s(])[‘'][^’']{0,300}$/.test(text.slice(Math.max(0, index - 320), index));

const NO_NOUN =
  /^\s(?:is|was|zijn|waren|wordt|worden|werd|heeft|hebben|zal|kan|en|in|op|van|voor|over|met|aan|die|dat)\s/;

/** An apostrophe behind a word that no quote opened, and that takes none: «Hans’ boek» does. */
function apostrophePlace(text: string, index: number): number {
  const around = text.slice(Math.max(0, index - 2), index) + '·' + text.slice(index + 1, index + 3);
  // A genitive has its noun behind it, never a verb or a preposition.
  if (/\p{Ll}[sxz]·/u.test(around) && NO_NOUN.test(text.slice(index + 1, index + 12)))
    return opensQuote(text, index) ? 0 : 4;
  if (!/(?:\p{L}[^sxzSXZ\W]|\d)·(?:\s[\p{Ll}]|[.,;])|[\p{L}\d)][.,;:]·(?:\s|$)/u.test(around)) return 0;
  return opensQuote(text, index) ? 0 : 4;
}

/** No quotation of a letter is longer: what opens further back is a speck. */
const LONGEST_QUOTE = 500;

/** A closing quote that was never opened is no quote. */
function quotePlace(text: string, index: number): number {
  const before = text.slice(Math.max(0, index - LONGEST_QUOTE), index);
  const opened = (before.match(/(?<![.,;:])[“„"]/g) ?? []).length;
  const closed = (before.match(/[”"]/g) ?? []).length;
  const isPlain = text[index] === '"';
  return (isPlain ? opened % 2 === 0 : opened <= closed) ? 5 : 0;
}
