/** Reads what became of a toezegging. The words are data: profiles/commitment-dispositions.ts. */
import type { DispositionLeaf } from '../../candidates/motion.js';
import { fold, folded } from '../../dutch/folded.js';
import { later } from '../../profiles/hinted.js';
import { deliveredNext, fulfilments } from '../../profiles/commitment-dispositions.js';
import { doneHere, herewith } from '../../profiles/commitment-words.js';
import { dispositionCells } from '../../profiles/disposition-words.js';
import { statusWords } from '../../profiles/status-words.js';
import type { State } from '../../types.js';
import type { Stretch } from './grammar-sentence.js';

const BREAK = '(?:zal|zullen|kan|kunnen|moet|moeten|wil|willen|niet)(?!\\p{L})';
const HERE = `(?:(?:met|in|bij|via|door|middels) )?(?:${[herewith, ...doneHere].join('|')}|daarmee)(?!\\p{L})`;
const DETERMINED = '(?:(?:de|het|een|deze|die|mijn|onze|dezelfde) )?(?:[^\\s§¤.;:?]+ ){0,2}?(?<!§)§+';

const SIGNS: Readonly<Record<string, string>> = {
  HERE,
  ' … ': `(?![\\p{L}\\p{N}])(?:(?!(?<!\\p{L})${BREAK})[^¤;?]){0,220}?(?<![\\p{L}\\p{N}])`,
  '~': `(?:(?!${BREAK})[^\\s§¤.;:?]+ ){0,4}?`,
  '§': DETERMINED,
};

/** `<` and `>` around a word are what is printed; `(?<!` and `(?<=` never stand in a form. */
function sourceOf(form: string): string {
  return (
    form
      // Behind the start of a word the words before § need no reading.
      .replace(/^§/, '≡')
      .replace(/<(.+?)>(?=[\s)]|$|\()/g, '(?:≤$1≥)')
      .replace(/ … |HERE|[~§]/g, (sign) => SIGNS[sign] ?? sign)
      .replace(/≤/g, '(?<printed>')
      .replace(/≥/g, ')')
      .replace(/≡/g, '(?<!§)§+')
      .replace(/ /g, '\\s+')
  );
}

interface Form {
  readonly state: State;
  /** What is printed of it: a sentence without these words is not worth a reading. */
  readonly words: () => RegExp;
  readonly pattern: () => RegExp;
}

function compile(state: State, form: string): Form {
  const printed = /<(.+?)>(?=[\s)]|$|\()/.exec(form)?.[1] ?? '';
  return {
    state,
    words: later(() => folded(sourceOf(printed))),
    pattern: later(() =>
      folded(
        `(?<![\\p{L}\\p{N}])(?:${sourceOf(form).replace(/^\^/, '')})(?![\\p{L}\\p{N}])`,
        form.startsWith('^') ? 'dy' : 'd',
      ),
    ),
  };
}

const FORMS: readonly Form[] = fulfilments.flatMap(({ state, forms }) => forms.map((form) => compile(state, form)));
const NEXT: readonly Form[] = deliveredNext.map((form) => compile('completed', form));

/** @param words folded */
function firstFit(words: string, offset: number, forms: readonly Form[]): DispositionLeaf | null {
  for (const form of forms) {
    if (!form.words().test(words)) continue;
    const pattern = form.pattern();
    pattern.lastIndex = 0;
    const match = pattern.exec(words);
    if (match === null) continue;
    const [start, end] = match.indices?.groups?.['printed'] ?? [];
    if (form.state === 'unknown' || start === undefined || end === undefined) return null;
    return { value: form.state, range: { start: offset + start, end: offset + end } };
  }
  return null;
}

/** A sentence in which one toezegging reads § and the others ¤, letter for letter. */
export function mask(text: string, sentence: Stretch, own: Stretch, others: readonly Stretch[]): string {
  const letters = text.slice(sentence.start, sentence.end).replace(/[§¤]/g, '.').split('');
  const write = (sign: string, s: Stretch): void => {
    const from = Math.max(0, s.start - sentence.start);
    letters.fill(sign, from, Math.max(from, Math.min(letters.length, s.end - sentence.start)));
  };
  for (const other of others) if (other !== own) write('¤', other);
  write('§', own);
  return letters.join('');
}

/** What a masked sentence says of the toezegging in it; a question says nothing. */
export const readFulfilment = (masked: string, offset: number): DispositionLeaf | null =>
  /\?[»”"’')\]]*\s*$/u.test(masked) ? null : firstFit(fold(masked), offset, FORMS);

/** What the next sentence says without naming it: `Dat doen wij hierbij.` */
export function readDeliveredNext(text: string, { start, end }: Stretch): DispositionLeaf | null {
  const from = start + (/^\s*/.exec(text.slice(start, start + 20))?.[0].length ?? 0);
  return firstFit(fold(text.slice(from, Math.min(end, from + 200))), from, NEXT);
}

/** `Zoals toegezegd heb ik u op 3 maart geïnformeerd over …`: the telling that was promised has been. */
const AS_PROMISED = folded(/(?<!\p{L})(?:zoals|conform)\s[^.;]{0,120}?(?<!\p{L})toegezegd(?!\p{L})/u);
const TOLD =
  '(?:geïnformeerd|geinformeerd|bericht|ingelicht|toegestuurd|toegezonden|gestuurd|gezonden|aangeboden)(?!\\p{L})';
const HOUSE = '(?:u|uw\\s+kamer|de\\s+(?:tweede\\s+|eerste\\s+)?kamer)(?!\\p{L})';
const WHOLLY =
  '(?:(?!(?<!\\p{L})(?:niet|deels|gedeeltelijk|toegezegd|dat)(?!\\p{L}))(?:[^.;]|(?<=\\sjl)\\.)){0,160}?(?<!\\p{L})';
const TOLD_BEFORE = folded(
  `(?<!\\p{L})(?:heb|hebben)\\s+(?:ik|wij|we),?\\s+(?:[^\\s,;.]+(?:,|(?<=\\sjl)\\.)?\\s+){0,8}?(?:aan\\s+)?${HOUSE}${WHOLLY}${TOLD}|(?<!\\p{L})(?:is|zijn)\\s+${HOUSE}${WHOLLY}${TOLD}`,
);

/** What was promised and has been told to the Kamer, by the sentence that says both. */
export function readToldBefore(text: string, { start, end }: Stretch): DispositionLeaf | null {
  const words = fold(text.slice(start, end));
  if (!AS_PROMISED.test(words)) return null;
  const match = TOLD_BEFORE.exec(words);
  if (match === null) return null;
  return { value: 'completed', range: { start: start + match.index, end: start + match.index + match[0].length } };
}

const CELL_WORDS: readonly (readonly [string, State])[] = [
  ...Object.entries(dispositionCells),
  ...statusWords.flatMap(({ state, phrases }) => phrases.map((phrase): [string, State] => [phrase, state])),
].sort(([a], [b]) => b.length - a.length);

/** What may follow a status in its cell, and how long: `Afgedaan met de Kamerbrief van 3 juli 2022`. */
const GOES_ON = /^(?:[.,;:(–-]|(?:met|per|bij|op|in|via|door|middels|d\.d\.|sinds|tijdens)\s)/u;

/**
 * The status that a cell of a table of toezeggingen prints: its first words, and little behind them.
 * @param told the cell stands behind the one that says what was promised: a status may open a longer text in it.
 */
export function readStatusCell(text: string, { start, end }: Stretch, told: boolean): DispositionLeaf | null {
  const long = end - start > 80;
  if (long && !told) return null;
  const printed = text.slice(start, end).trimEnd();
  const opening = /^[^\p{L}]*/u.exec(printed)?.[0].length ?? 0;
  const words = printed.slice(opening).toLowerCase();
  const found = CELL_WORDS.find(
    ([phrase]) => words.startsWith(phrase) && !/^[\p{L}\p{N}-]/u.test(words.slice(phrase.length)),
  );
  if (found === undefined) return null;
  const [phrase, value] = found;
  const rest = words.slice(phrase.length).trim();
  const short = rest === '' || GOES_ON.test(rest) || (!long && rest.split(/\s+/).length <= 3);
  const range = { start, end: start + (long ? opening + phrase.length : printed.length) };
  return short ? { value, range } : null;
}

/** `De Kamer is op 3 juli 2022 per brief geïnformeerd.` */
const DELIVERED =
  /^[^.;]{0,120}?(?<!\p{L})(?:is|zijn)\s(?:(?!nog\s|niet\s)[^.;]){0,160}?(?<!\p{L})(?:geïnformeerd|verzonden|gezonden|toegezonden|gestuurd|toegestuurd|aangeboden)(?!\p{L})/iu;
/** `Verstuurd op 28 oktober`, `Kamerbrief verzonden d.d. 3 juli` */
const SENT =
  /^\s*(?:(?:de\s|uw\s)?Kamer(?:brief)?\s|brief\s)?(?:geïnformeerd|verstuurd|verzonden|toegezonden|toegestuurd|gestuurd|aangeboden)\s(?:op|bij|per|d\.d\.|met)\s[^.;]{2,60}/iu;
const TO_COME = /(?<!\p{L})(?:zal|zullen|wordt|worden|volgt|volgen|nog|niet)(?!\p{L})/iu;

/** What a cell tells that was delivered to the Kamer, where it speaks of nothing still to come. */
export function readDeliveredCell(text: string, { start, end }: Stretch): DispositionLeaf | null {
  const words = text.slice(start, Math.min(end, start + 600));
  const told = /(?:kamer|brief)/iu.test(words) ? DELIVERED.exec(words) : null;
  const match = TO_COME.test(words) ? null : (told ?? SENT.exec(words));
  return match === null ? null : { value: 'completed', range: { start, end: start + match[0].length } };
}
