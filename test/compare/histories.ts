/**
 * Generated histories of measures whose truth is known: an old letter, a new one, and which
 * measure became which. A measure is known by the line that it stands on.
 */
import fc from 'fast-check';
import type { LetterResult, Measure, State } from '../../src/types.js';
import { measure, motion, place, withMeasures } from './made.js';

/** How the new list got its numbers. Only where they stay put can a title change past recognition. */
const numberings = ['kept', 'closed up', 'shuffled', 'shifted'] as const;
type Numbering = (typeof numberings)[number];

const things = ['sluizen', 'veerdiensten', 'kades', 'pontons', 'reserves', 'loketten', 'gidsen', 'schippers'];
const deeds = ['verdiepen', 'versterken', 'toetsen', 'bekostigen', 'vereenvoudigen', 'registreren'];
const groups = ['reizigers', 'gemeenten', 'havenmeesters', 'vissers', 'eilanders'];
const more = ['in de winter', 'met een landelijke norm', 'conform het advies', 'per regio'];
const others = ['Governance', 'Uniforme escalatieladder', 'Zicht op geschillen', 'Doorbraak', 'Routekaart', 'Meldcode'];

const states: readonly State[] = [
  'announced',
  'starting',
  'in_progress',
  'completed',
  'closed',
  'dropped',
  'held',
  'unknown',
];

/** What became of one measure. */
const fate = fc.record({
  isKept: fc.boolean().chain((first) => (first ? fc.constant(true) : fc.boolean())),
  rename: fc.constantFrom('same', 'same', 'same', 'dressed', 'longer', 'other', 'none'),
  words: fc.nat(more.length - 1),
  from: fc.constantFrom(...states),
  to: fc.constantFrom(...states),
  split: fc.constantFrom('no', 'no', 'no', 'no', 'parts', 'only parts'),
  isInferred: fc.constantFrom(false, false, false, false, true),
});
type Fate = typeof fate extends fc.Arbitrary<infer Value> ? Value : never;

const titles = fc.uniqueArray(
  fc
    .tuple(fc.constantFrom(...things), fc.constantFrom(...deeds), fc.constantFrom(...groups))
    .map(([thing, deed, group]) => `${thing[0]?.toUpperCase()}${thing.slice(1)} ${deed} voor ${group}`),
  { minLength: 1, maxLength: 14 },
);

export interface History {
  readonly from: LetterResult;
  readonly to: LetterResult;
  /** The line in the new letter of each line in the old one that lives on. */
  readonly truth: ReadonlyMap<number, number>;
  /** Lines of the old letter whose title the new one prints unchanged, and no other measure has. */
  readonly plain: ReadonlySet<number>;
}

/** Lines of the new letter begin after all of the old one. */
const later = 1000;
const partLine = 100;

export const history: fc.Arbitrary<History> = fc
  .record({
    titles,
    fates: fc.array(fate, { minLength: 14, maxLength: 14 }),
    numbering: fc.constantFrom<Numbering>(...numberings),
    order: fc.infiniteStream(fc.nat(1_000_000)),
    added: fc.nat(3),
    isProse: fc.boolean(),
  })
  .map(({ titles: all, fates, numbering, order, added, isProse }) => {
    const olds = all.slice(0, Math.max(1, all.length - added));
    const fresh = all.slice(olds.length);
    const lives = olds.map((title, at) => ({ title, at, fate: fateOf(fates[at], numbering, at) }));
    const kept = lives.filter(({ fate: { isKept } }) => isKept);
    const basis = isProse ? 'prose' : 'table';
    const numbers = numbersOf(
      numbering,
      kept.map(({ at }) => at + 1),
      fresh.length,
      [...order.take(kept.length)],
    );
    const from = olds.map((title, at) =>
      measure({ number: String(at + 1), title, span: place(at + 1), value: lives[at]?.fate.from ?? 'announced' }),
    );
    const to = kept.flatMap((life, index) => become(life, numbers[index] ?? 0, numbering, basis));
    const first = numbering === 'shifted' ? 1 : Math.max(0, olds.length, ...numbers) + 1;
    const news = fresh.map((title, index) =>
      measure({ number: String(first + index), title, span: place(later + 500 + index), basis }),
    );
    return {
      from: withMeasures(from, motionsOf(lives.map(({ fate: one }) => one.from))),
      to: withMeasures([...to, ...news], motionsOf(kept.map(({ fate: one }) => one.to))),
      truth: new Map(kept.map(({ at }) => [at + 1, later + at + 1])),
      plain: new Set(kept.filter(isPlain).map(({ at }) => at + 1)),
    };
  });

/**
 * A number that is given out anew is only known as such by what else moved: without any of that,
 * it reads like a new title for the same measure, for people as well.
 */
const fateOf = (one: Fate | undefined, numbering: Numbering, at: number): Fate => {
  if (one === undefined) throw new RangeError('too few fates');
  return numbering === 'shifted' && at === 0 ? { ...one, isKept: true, rename: 'same' } : one;
};

interface Life {
  readonly title: string;
  readonly at: number;
  readonly fate: Fate;
}

const isPlain = ({ fate: { rename, split } }: Life): boolean =>
  (rename === 'same' || rename === 'dressed') && split !== 'only parts';

function numbersOf(numbering: Numbering, old: readonly number[], added: number, order: readonly number[]): number[] {
  if (numbering === 'closed up') return old.map((_, at) => at + 1);
  if (numbering === 'shifted') return old.map((number) => number + added);
  if (numbering === 'kept') return [...old];
  const places = old.map((_, at) => at).sort((a, b) => (order[a] ?? 0) - (order[b] ?? 0) || a - b);
  return old.map((_, at) => old[places[at] ?? at] ?? 0);
}

/** A measure as the new letter has it. */
function become(
  { title, at, fate: one }: Life,
  number: number,
  numbering: Numbering,
  basis: 'prose' | 'table',
): Measure[] {
  const isSafe = numbering === 'kept';
  const renamed = {
    same: title,
    dressed: `${title.toUpperCase()}.`,
    longer: `${title} ${more[one.words] ?? ''}`,
    other: isSafe ? (others[at % others.length] ?? null) : title,
    none: isSafe ? null : title,
  }[one.rename];
  const line = later + at + 1;
  const head = measure({
    number: String(number),
    title: renamed,
    span: place(line),
    value: one.to,
    basis,
    explicit: !(one.isInferred && isSafe),
  });
  const parts = ['a', 'b'].map((letter, index) =>
    measure({
      number: `${number}${letter}`,
      parent: String(number),
      title: `Deel ${letter}`,
      span: place(line + partLine * (index + 1)),
      basis,
    }),
  );
  if (one.split === 'no') return [head];
  // With nothing but parts, only a number that stayed can tell whose parts they are.
  return one.split === 'parts' || !isSafe ? [head, ...parts] : parts;
}

const motionsOf = (values: readonly State[]) =>
  values.slice(0, 4).map((value, at) => motion([`kst-39000-${at + 1}`], value, { span: place(900 + at) }));
