/** Reads what a sentence or a status cell says became of a motion. The words are data: profiles/disposition-words.ts. */
import type { DispositionLeaf } from '../../candidates/motion.js';
import { fold, folded } from '../../dutch/folded.js';
import { later } from '../../profiles/hinted.js';
import {
  dispositionAdjectives,
  dispositionCells,
  dispositionForms,
  verdictForms,
} from '../../profiles/disposition-words.js';
import type { DispositionForm } from '../../profiles/disposition-words.js';
import { statusWords, tickMarks } from '../../profiles/status-words.js';
import type { State } from '../../types.js';
import type { Stretch } from './grammar-sentence.js';

interface Form {
  readonly state: State;
  readonly pattern: () => RegExp;
  /** What is printed of it: a sentence without these words is not worth a reading. */
  readonly word: () => RegExp;
}

/** Verbs that start a clause of their own: what stands behind them is no longer said of the motion. */
const AUXILIARY = '(?:wordt|worden|zal|zullen|kan|kunnen|moet|moeten|wil|willen|niet(?!-))(?!\\p{L})';

/** The signs of a form, as regular expressions; all of them bounded. */
const SIGNS: Readonly<Record<string, string>> = {
  '…': `(?![\\p{L}\\p{N}])(?:(?!(?<!\\p{L})${AUXILIARY})[^§¤;?]){0,160}?(?<![\\p{L}\\p{N}])`,
  '~': `(?:(?!${AUXILIARY})[^\\s§¤.;:?]+\\s+){0,4}?`,
  '§': '(?:(?:de|het|een|deze|dit|die|dat)\\s+(?:[^\\s§¤.;:?]+\\s+){0,8}?)?(?<!§)§+',
  '<': '(?<printed>',
  '>': ')',
  ' ': '\\s+',
};

/** `(?<!`, `(?<=` and `(?>` never stand in a form, so that `<` and `>` are signs only. */
function compile(form: string): Pick<Form, 'pattern' | 'word'> {
  const source = form.replace(/ ?… ?|[~§<> ]/g, (sign) => SIGNS[sign.length > 1 ? '…' : sign] ?? sign);
  return {
    pattern: later(() => folded(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'd')),
    word: later(() => folded(printedOf(form))),
  };
}

const printedOf = (form: string): string =>
  (/<([^<>]*)>/.exec(form)?.[1] ?? '').replace(/[~ ]/g, (sign) => SIGNS[sign] ?? sign);

const compileAll = (rows: readonly DispositionForm[]): readonly Form[] =>
  rows.flatMap(({ state, forms }) => forms.map((form) => ({ state, ...compile(form) })));

const OWN = compileAll(dispositionForms);
const VERDICTS = compileAll(verdictForms);

function firstFit(printed: string, offset: number, forms: readonly Form[]): DispositionLeaf | null {
  const masked = fold(printed);
  for (const { state, pattern, word } of forms) {
    const match = word().test(masked) ? pattern().exec(masked) : null;
    if (match === null) continue;
    const [start, end] = match.indices?.groups?.['printed'] ?? [];
    if (state === 'unknown' || start === undefined || end === undefined) return null;
    return { value: state, range: { start: offset + start, end: offset + end } };
  }
  return null;
}

/** A note mark that lost its height, right behind a name or `c.s.`. */
const GLUED_MARK = /^\d{1,2}(?![\d\p{L}])/u;

/** A sentence in which the mention reads § and other mentions read ¤, letter for letter. */
export function mask(text: string, sentence: Stretch, own: readonly Stretch[], others: readonly Stretch[]): string {
  const letters = text.slice(sentence.start, sentence.end).replace(/[§¤]/g, '.').split('');
  const write = (sign: string) => (s: Stretch) => {
    const from = Math.max(0, s.start - sentence.start);
    const mark = GLUED_MARK.exec(text.slice(s.end, s.end + 3))?.[0].length ?? 0;
    letters.fill(sign, from, Math.max(from, Math.min(letters.length, s.end + mark - sentence.start)));
  };
  others.forEach(write('¤'));
  own.forEach(write('§'));
  return letters.join('');
}

/** What a masked sentence that starts at `offset` says of the mention in it; a question says nothing. */
export function readDisposition(masked: string, offset: number): DispositionLeaf | null {
  return /\?[»”"’')\]]*\s*$/.test(masked) ? null : firstFit(masked, offset, OWN);
}

/** What a later sentence says of the motion that its paragraph is about. */
export const readVerdict = (sentence: string, offset: number): DispositionLeaf | null =>
  firstFit(sentence, offset, VERDICTS);

const ADJECTIVES = new RegExp(`(?<!\\p{L})(${Object.keys(dispositionAdjectives).join('|')})(?=\\s)`, 'iu');

/** `de aangehouden motie`: an adjective within the mention. */
export function readAdjective(text: string, start: number, end: number): DispositionLeaf | null {
  const match = ADJECTIVES.exec(text.slice(start, end));
  const value = dispositionAdjectives[match?.[1]?.toLowerCase() ?? ''];
  if (match === null || value === undefined) return null;
  return { value, range: { start: start + match.index, end: start + match.index + match[0].length } };
}

const CELL_WORDS: readonly { readonly phrase: string; readonly state: State }[] = [
  ...Object.entries(dispositionCells).map(([phrase, state]) => ({ phrase, state })),
  ...statusWords.flatMap(({ state, phrases }) => phrases.map((phrase) => ({ phrase, state }))),
].sort((a, b) => b.phrase.length - a.phrase.length);

const CELL_SIGN = new RegExp(`^(?:[${tickMarks}•●■]|\\s)*`, 'u');
/** Longer cells explain; a status is short. */
const LONGEST_STATUS = 60;
const OPENING = 200;
/** «Afgedaan met de brief van 4 juni 2025»: by what, and no more. */
const BY_LETTER =
  /^(?:met|bij|per|via|door|in|middels|tijdens)(?: (?:de|het|deze|mijn|onze|een))? \p{L}*(?:brief|nota|debat|overleg|rapportage)(?: (?:van|d\.d\.|op))?(?: \d{1,2} \p{L}+ \d{4})?$/u;

/**
 * The status that a cell prints: its first words, with little behind them. In the column of statuses more may
 * follow: `Afgedaan. De Kamer is op 3 mei per brief geïnformeerd.`
 */
export function readStatusCell(text: string, cell: Stretch, inStatusColumn: boolean): DispositionLeaf | null {
  const printed = text.slice(cell.start, Math.min(cell.end, cell.start + OPENING)).replace(/[\s.;,]+$/, '');
  const words = printed.replace(CELL_SIGN, '').toLowerCase();
  const long = printed.length > LONGEST_STATUS;
  if (long && !inStatusColumn) return null;
  const start = cell.start + (printed.length - printed.trimStart().length);
  const end = cell.start + printed.length;
  const range = { start, end };
  if (words === '' && printed.trim() !== '' && [...printed.trim()].some((c) => tickMarks.includes(c))) {
    return { value: 'completed', range };
  }
  const found = CELL_WORDS.find(
    ({ phrase }) => words.startsWith(phrase) && !/^[\p{L}\p{N}-]/u.test(words.slice(phrase.length)),
  );
  if (found === undefined || found.state === 'open') return null;
  // «In voorbereiding wordt genomen dat …» is a sentence; «Afgerond (brief van 3 mei)» is a status.
  const rest = words.slice(found.phrase.length).trim();
  if (long) {
    const first = { start, end: end - (words.length - found.phrase.length) };
    return /^[.,;:(–-]/.test(rest) ? { value: found.state, range: first } : null;
  }
  const little = rest === '' || /^[.,;:(–-]/.test(rest) || rest.split(/\s+/).length <= 3 || BY_LETTER.test(rest);
  return little ? { value: found.state, range } : null;
}
