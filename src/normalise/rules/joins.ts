import { collides, initialisms, keepsHyphen, sharedPart, verbPrefixes } from '../../dutch/hyphens.js';
import { isLower } from '../../dutch/letters.js';
import type { Because, RuleEdit } from '../../types.js';
import type { Rule, Words } from '../rule.js';

/**
 * Makes a line of every block: lines of a paragraph are joined, words that a line or page end broke
 * too, and whatever stands between blocks (blank lines, bullets, heading signs) becomes one line end.
 */
export const joins: Rule = {
  id: 'joins',
  edits: ({ draft, blocks, words, speller, wants, layout }) => {
    const opensCell = (offset: number): boolean => layout.cells.some((c) => c.start < offset && offset <= c.end);
    const known = speller ? (word: string): boolean => speller.knows(word) : null;
    const edits: RuleEdit[] = [];
    let end = 0;
    blocks.forEach((block, order) => {
      block.fragments.forEach((fragment, part) => {
        const start = Math.max(end, draft.toClean(fragment.start));
        const because = part === 0 ? signReason(block.repaired, block.kind) : null;
        // A repaired sign is a correction of its own; a sound one goes with the blanks around it.
        const sign = because && block.sign ? Math.max(end, draft.toClean(block.sign.start)) : start;
        if (part === 0) edits.push({ start: end, end: sign, after: order === 0 ? '' : '\n' });
        else if (block.kind === 'row' && opensCell(fragment.start)) edits.push({ start: end, end: start, after: '\t' });
        else edits.push(join(draft.text, { start: end, end: start }, words, known, wants('hyphen')));
        if (because && sign < start) edits.push({ start: sign, end: start, after: '', because });
        end = draft.toClean(fragment.end);
      });
    });
    edits.push({ start: end, end: draft.text.length, after: '' });
    return edits.filter((e) => e.end > e.start || e.after !== '').sort((a, b) => a.start - b.start);
  },
};

function signReason(repaired: string | null, kind: string): Because | null {
  if (repaired === null) return null;
  return kind === 'note'
    ? { kind: 'label', rule: 'labels', reason: 'order of the footnotes', corrected: repaired }
    : { kind: 'bullet', rule: 'bullets', reason: 'a bullet as scanners read it', corrected: repaired };
}

/** Whether the dictionary has a word; null where none is at hand. */
type Known = ((word: string) => boolean) | null;

const HYPHENS = '-‐';
const BROKEN = /^(\S*?)(\p{L}[\p{L}’']*|\d+)[-‐]$/u;

/** One join: a blank, or for a broken word nothing, with or without its hyphen; `mends`: broken words are to be made whole. */
function join(
  text: string,
  between: { start: number; end: number },
  words: Words,
  known: Known,
  mends: boolean,
): RuleEdit {
  const after = /^\S+/.exec(text.slice(between.end, between.end + 60))?.[0] ?? '';
  const line: Because = { kind: 'spacing', rule: 'joins', reason: 'line end inside a paragraph', minor: true };
  if (addressGoesOn(text, between, after)) return { after: '', because: line, ...between };
  // A narrow cell breaks a long word where it is full, without a hyphen; no word is a lone consonant.
  if (mends && /^[dgklnrst]$/.test(after) && /\p{Ll}{5}$/u.test(text.slice(between.start - 5, between.start)))
    return { after: '', ...between, because: { ...line, kind: 'hyphen', reason: 'word broken in a narrow cell' } };
  const broke = HYPHENS.includes(text.charAt(between.start - 1));
  const last = broke
    ? text
        .slice(Math.max(0, between.start - 60), between.start)
        .split(/\s/)
        .at(-1)
    : '';
  const broken = BROKEN.exec(last ?? '');
  if (!broken || after === '') return { after: ' ', because: line, ...between };
  const joint = hyphen(broken[1] ?? '', broken[2] ?? '', after, words, known);
  if (joint === 'space' || !mends) return { after: ' ', because: line, ...between };
  if (joint === 'keep')
    return { after: '', ...between, because: { ...line, kind: 'hyphen', reason: 'hyphen of the word at a line end' } };
  return {
    start: between.start - 1,
    end: between.end,
    after: '',
    because: { kind: 'hyphen', rule: 'joins', reason: 'word broken over lines' },
  };
}

/** No address that a letter prints is longer. */
const LONGEST_ADDRESS = 500;
const ADDRESS = /(?:https?:\/\/|www\.)\S*$/i;
/** What may end a line inside an address, and what may open the next: no sentence does. */
const BREAKS = /[-/_=?&%.~]$/;
const OPENS = /^[/?&%=_#]/;

/** Whether a line ends inside an address (`https://` / `www.`), which no blank or hyphen parts. */
function addressGoesOn(text: string, between: { start: number; end: number }, after: string): boolean {
  const last = text[between.start - 1] ?? '';
  if (after === '' || (!BREAKS.test(last) && !OPENS.test(after))) return false;
  const before = text.slice(Math.max(0, between.start - LONGEST_ADDRESS), between.start);
  if (!/http|www\./i.test(before)) return false;
  // The lines before may hold the start of the same address.
  const address = ADDRESS.exec(before.replace(/([-/_=?&%.~])[ \t]?\r?\n[ \t]*(?=[\p{Ll}\d/%])/gu, '$1'))?.[0];
  if (address === undefined) return false;
  if (/:\/\/$/.test(address) || OPENS.test(after)) return true;
  const goesOn = /^[\p{L}\d]/u.test(after) && /[-/_=?&%~]|\.\p{Ll}/u.test(after.slice(0, -1));
  if (last === '-') return true;
  const ends = !/\S/.test(text.slice(between.end + after.length).split('\n', 1)[0] ?? '');
  return isLower(after[0]) && (goesOn || (last !== '.' && ends && /[^.]$/.test(after)));
}

/**
 * What becomes of a hyphen at a line's end: it goes (`drop`), stays within the word (`keep`), or
 * stays before a blank (`space`). How the letter writes the word elsewhere decides before any rule.
 */
export function hyphen(
  lead: string,
  left: string,
  right: string,
  words: Words,
  known: Known = null,
): 'drop' | 'keep' | 'space' {
  const first = /^[\p{L}’']+/u.exec(right)?.[0] ?? '';
  const bare = right.replace(/[.,;:!?)»”]+$/, '').toLowerCase();
  if (/:\/\/|www\.|@/.test(lead + right) || (lead.includes('/') && !isLower(first[0]))) return 'keep';
  if (/\d$/.test(left) || first === '') return 'keep';
  const joined = (left + first).toLowerCase();
  if (sharedPart.has(bare)) return words.has(`${left.toLowerCase()}-`) || !words.has(joined) ? 'space' : 'drop';
  if (words.has(`${left}-${first}`.toLowerCase())) return 'keep';
  if (words.has(joined)) return 'drop';
  if (!isLower(first[0]) || /\p{Lu}$/u.test(left) || keepsHyphen.has(left.toLowerCase())) return 'keep';
  if (initialisms.has(left.toLowerCase()) || collides(left, first)) return 'keep';
  // A word whose halves the letter does not use by themselves was never joined by a hyphen.
  const apart =
    [left, first].every((w) => words.has(w.toLowerCase()) && known?.(w) === true) &&
    !verbPrefixes.has(left.toLowerCase());
  if (known?.(left + first) === true && !apart) return 'drop';
  // Where line ends break few words, a word of two that the letter uses was written with its hyphen.
  return words.hyphenated || !words.has(left.toLowerCase()) || !words.has(first.toLowerCase()) ? 'drop' : 'keep';
}
