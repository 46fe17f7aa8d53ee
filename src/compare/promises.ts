/**
 * Which promise of the old letter is which of the new one: only by a TZ number, or because the new
 * letter cites the old one, or both cite the same debate. Likeness of words gives candidates.
 */
import type { Commitment, LetterResult } from '../types.js';
import { stem, stems } from '../dutch/stem.js';
import { PROMISE_WORDS } from '../profiles/promise-words.js';
import { identityOf } from './letters.js';
import { titleLikeness } from './likeness.js';

export type PromiseSign = 'id' | 'letter' | 'debate';

export interface PromiseCouple {
  readonly from: Commitment;
  readonly to: Commitment;
  readonly by: PromiseSign;
}

/** With a citation of the letter, words as alike as this tell which of its promises is meant. */
const alike = 0.5;
const margin = 0.15;
/** So alike ones are worth a look, where nothing else tells; one word in common is chance. */
const perhaps = 0.4;
const fewest = 2;

/** A promise with the stems that tell it from others, which are taken only where they are asked for. */
interface Told {
  readonly commitment: Commitment;
  readonly stems: () => readonly string[];
}

/** The promises of one letter, ready to be compared with those of several others. */
export interface PromiseSide {
  readonly letter: LetterResult;
  readonly told: readonly Told[];
}

export const promiseSide = (letter: LetterResult): PromiseSide => ({ letter, told: promisesOf(letter).map(told) });

/** The promises of a letter; of several mentions of one number, the last that tells what became of it. */
export function promisesOf({ commitments, planning }: LetterResult): Commitment[] {
  const mentions = (id: string): Commitment[] => commitments.filter(({ ids }) => ids.includes(id));
  const telling = (all: readonly Commitment[]): Commitment | undefined =>
    all.findLast(({ disposition: { value } }) => value !== 'open' && value !== 'unknown') ?? all.at(-1);
  return commitments.filter((one) =>
    one.ids.length === 0 ? !isPlan(one, planning) : one.ids.some((id) => telling(mentions(id)) === one),
  );
}

/** «Ik dien het wetsvoorstel in mei in» is followed as a step of the bill, and not a second time as a promise. */
const isPlan = ({ kind, due, span }: Commitment, planning: LetterResult['planning']): boolean =>
  kind === 'made' &&
  due !== null &&
  planning.some(({ milestones }) =>
    milestones.some(
      ({ stage, date, span: { start, end } }) =>
        stage === 'indiening' && span.start <= start && end <= span.end && date?.edtf === due.edtf,
    ),
  );

const commonStems: ReadonlySet<string> = new Set(PROMISE_WORDS.map(stem));

function told(commitment: Commitment): Told {
  let own: readonly string[] | undefined;
  const words = (): readonly string[] =>
    stems(commitment.sentence ?? commitment.printed ?? '').filter((one) => !commonStems.has(one) && !/^\d+$/.test(one));
  return { commitment, stems: () => (own ??= words()) };
}

const likenessOf = (a: Told, b: Told): number => {
  const [one, other] = [a.stems(), b.stems()];
  return Math.min(one.length, other.length) < fewest ? 0 : titleLikeness(one, other);
};

/** Promises of two letters that are not in a couple yet. */
interface State {
  readonly from: PromiseSide;
  readonly to: PromiseSide;
  readonly found: PromiseCouple[];
}

/** The promises that two letters share. */
export function matchPromises(from: PromiseSide, to: PromiseSide): PromiseCouple[] {
  const state: State = { from, to, found: [] };
  const isSameLetter = identityOf(from.letter) === identityOf(to.letter);
  pairOnce(state, 'letter', (a, b) => isSameLetter && sameWords(a.commitment, b.commitment));
  if (isSameLetter) pairOnce(state, 'letter', (a, b) => JSON.stringify(a.commitment) === JSON.stringify(b.commitment));
  pairOnce(state, 'id', (a, b) => a.commitment.ids.some((id) => b.commitment.ids.includes(id)));
  pairOnce(state, 'debate', (a, b) => sameDebate(a.commitment, b.commitment));
  cited(state, 'from');
  cited(state, 'to');
  return state.found;
}

/** For what is left over in the old letter, what its words make likely in the new one. */
export function candidatesOf(
  from: PromiseSide,
  to: PromiseSide,
  found: readonly PromiseCouple[],
): Map<Commitment, Commitment[]> {
  const [olds, news] = [left({ from, to, found: [...found] }, 'from'), left({ from, to, found: [...found] }, 'to')];
  return new Map(
    olds.flatMap((old): [Commitment, Commitment[]][] => {
      const near = news.filter((one) => likenessOf(old, one) >= perhaps).map(({ commitment }) => commitment);
      return near.length === 0 ? [] : [[old.commitment, near]];
    }),
  );
}

const left = ({ found, ...sides }: State, side: 'from' | 'to'): Told[] => {
  const taken = new Set(found.map((couple) => couple[side]));
  return sides[side].told.filter(({ commitment }) => !taken.has(commitment));
};

/** Couples where each side has one that fits. */
function pairOnce(state: State, by: PromiseSign, fits: (a: Told, b: Told) => boolean): void {
  const [olds, news] = [left(state, 'from'), left(state, 'to')];
  for (const a of olds) {
    const partners = news.filter((b) => fits(a, b));
    const [b] = partners;
    const isClear = b !== undefined && partners.length === 1 && olds.filter((other) => fits(other, b)).length === 1;
    if (isClear) state.found.push({ from: a.commitment, to: b.commitment, by });
  }
}

/** One letter in two files (a PDF and its text) breaks its lines differently. */
const sameWords = (a: Commitment, b: Commitment): boolean =>
  a.printed !== null && b.printed !== null && plain(a.printed) === plain(b.printed);

const plain = (text: string): string => text.replace(/[‐-]\s*\n\s*|\s+/g, '').toLowerCase();

const debateWord = /debat|overleg|behandeling|vragenuur/i;

/** Both cite the same debate, by its name, and no other member. */
function sameDebate(a: Commitment, b: Commitment): boolean {
  const [one, other] = [a, b].map(({ madeIn }) => madeIn?.title ?? '');
  if (one === undefined || other === undefined || !debateWord.test(one) || !/\d/.test(one)) return false;
  const members = [a, b].map(({ to }) => to.map(({ name }) => name).sort());
  const clash = members.every(({ length }) => length > 0) && String(members[0]) !== String(members[1]);
  return !clash && stems(one).sort().join(' ') === stems(other).sort().join(' ');
}

/** The letter on the other side cites promises that this one (`maker`) made; where it made several, words must tell. */
function cited(state: State, maker: 'from' | 'to'): void {
  const citing = maker === 'from' ? 'to' : 'from';
  const isCited = citesOf(state[maker].letter, state[citing].letter);
  for (const one of left(state, citing)) {
    if (one.commitment.kind !== 'cited' || !isCited(one.commitment)) continue;
    const made = left(state, maker).filter(({ commitment }) => commitment.kind === 'made');
    const [best, next] = made.map((it) => ({ it, near: likenessOf(it, one) })).sort((a, b) => b.near - a.near);
    if (best === undefined) continue;
    const isOnly = next === undefined && promisesOf(state[maker].letter).length === 1;
    if (!isOnly && !(best.near >= alike && (next?.near ?? 0) <= best.near - margin)) continue;
    const [from, to] = maker === 'from' ? [best.it, one] : [one, best.it];
    state.found.push({ from: from.commitment, to: to.commitment, by: 'letter' });
  }
}

const letterWord = /\b(?:kamer)?brief\b|rapportage\b/i;

/** Whether a promise says that it was made in that letter: by its number, or as the letter of its day. */
function citesOf({ letter }: LetterResult, citing: LetterResult): (one: Commitment) => boolean {
  const days = new Set(
    citing.dates
      .filter(({ kind, start, end }) => kind === 'day' && start !== null && start === end && start === letter.date)
      .map(({ printed }) => printed),
  );
  return ({ madeIn }) => {
    if (madeIn === null) return false;
    if (letter.id !== null && madeIn.ids.includes(letter.id)) return true;
    const title = madeIn.title ?? '';
    return letterWord.test(title) && [...days].some((day) => title.includes(day));
  };
}
