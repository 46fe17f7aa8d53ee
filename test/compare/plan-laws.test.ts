/** Law 5 and known truth for planned dates and promises, on generated histories of three letters. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../../src/dutch/calendar.js';
import { compare, hasChanges, onlyChanges, timeline } from '../../src/index.js';
import { diff } from '../../src/schema/diff.js';
import { timeline as timelineSchema } from '../../src/schema/timeline.js';
import type { LetterResult, Milestone, PlanningChangeName } from '../../src/types.js';
import { letterOf, plan, promise, type Step } from './plans.js';

const runs = { numRuns: 500 };

const subjects = ['sluizen', 'veerdiensten', 'kademuren', 'pontons', 'vaarwegen', 'loketten', 'schippersexamens'];
const stages: readonly Milestone['stage'][] = ['internetconsultatie', 'indiening', 'inwerkingtreding'];
const dates = ['2024-08-01', '2025-01-01', '2026-07-01', '2027-01-01'];

/** What became of one milestone from letter to letter. */
const fate = fc.record({
  date: fc.constantFrom(...dates),
  length: fc.constantFrom(0, 30, 364),
  moves: fc.tuple(...[0, 1].map(() => fc.constantFrom('kept', 'gone', 'undated', -400, 400, 800))),
});

interface Step1 {
  readonly stage: Milestone['stage'];
  readonly days: readonly (string | null)[];
  readonly ends: readonly (string | null)[];
}

const bill = fc.record({ fates: fc.array(fate, { minLength: 1, maxLength: 3 }), dressed: fc.boolean() });

/** Per letter the days as `start/end`, `undated`, or null where it is not mentioned. */
function steps({ date, length, moves }: typeof fate extends fc.Arbitrary<infer F> ? F : never, at: number): Step1 {
  let start = date;
  const span = (): string => `${start}/${addDays(start, length)}`;
  const days: (string | null)[] = [span()];
  for (const move of moves) {
    if (typeof move === 'number') start = addDays(start, move);
    days.push(move === 'gone' ? null : move === 'undated' ? 'undated' : span());
  }
  return { stage: stages[at] ?? 'other', days, ends: days.map((text) => text?.split('/')[1] ?? null) };
}

const history = fc
  .record({
    bills: fc.uniqueArray(fc.tuple(fc.constantFrom(...subjects), bill), { selector: ([name]) => name, maxLength: 6 }),
    promised: fc.array(fc.constantFrom('open', 'completed'), { maxLength: 4 }),
  })
  .map(({ bills, promised }) => {
    const plans = bills.map(([subject, { fates, dressed }]) => ({ subject, dressed, steps: fates.map(steps) }));
    const letters = [0, 1, 2].map((at) =>
      letterOf({
        id: `kst-39901-${at + 1}`,
        date: `202${3 + at}-02-01`,
        planning: plans.flatMap(({ subject, dressed, steps: all }) => {
          const said = all.flatMap(({ stage, days }): Step[] =>
            (days[at] ?? null) === null ? [] : [[stage, days[at] ?? '']],
          );
          const title = dressed && at > 0 ? `Wet ${subject}` : `Wetsvoorstel ${subject}`;
          return said.length === 0 ? [] : [plan(title, said)];
        }),
        commitments: promised.map((value, nr) =>
          promise(`toezegging ${nr}`, {
            ids: [`TZ202401-00${nr + 1}`],
            kind: at === 0 ? 'made' : 'cited',
            value: at === 2 && value === 'completed' ? 'completed' : 'open',
          }),
        ),
      }),
    );
    return { plans, promised, letters: letters as [LetterResult, LetterResult, LetterResult] };
  });

/** The truth of one move, by the contract. */
function expected(from: string | null, to: string | null): PlanningChangeName | null {
  if (from === null || to === null) return from === to ? null : from === null ? 'added' : 'not-mentioned';
  if (from === to) return 'unchanged';
  if (from === 'undated') return 'refined';
  if (to === 'undated') return 'undated';
  return from < to ? 'slipped' : 'brought-forward';
}

describe('on 500 histories', () => {
  test('a letter and itself: nothing changed', () => {
    fc.assert(
      fc.property(history, ({ letters }) => {
        for (const letter of letters) {
          const found = compare(letter, letter);
          expect(hasChanges(found)).toBe(false);
          expect(onlyChanges(found)).toMatchObject({ planning: [], commitments: [] });
          expect(found.commitments.every(({ matchedBy }) => matchedBy !== null)).toBe(true);
        }
      }),
      runs,
    );
  });

  test('no wrong change: every planned date is what became of it', () => {
    fc.assert(
      fc.property(history, ({ plans, letters: [a, b] }) => {
        const truth = plans.flatMap(({ subject, steps: all }) =>
          all.map(
            ({ stage, days }) => `${subject} ${stage}: ${expected(days[0] ?? null, days[1] ?? null) ?? 'absent'}`,
          ),
        );
        const found = compare(a, b).planning.map(
          ({ title, stage, change }) => `${title.replace(/^Wet(?:svoorstel)? /, '')} ${stage}: ${change}`,
        );
        expect(found.sort()).toEqual(truth.filter((row) => !row.endsWith('absent')).sort());
      }),
      runs,
    );
  });

  test('the other way round is the mirror', () => {
    fc.assert(
      fc.property(history, ({ letters: [a, b] }) => {
        const [there, back] = [compare(a, b), compare(b, a)];
        const sides = ({ from, to }: { from: unknown; to: unknown }): string => JSON.stringify([from, to]);
        const turned = ({ from, to }: { from: unknown; to: unknown }): string => JSON.stringify([to, from]);
        expect(back.planning.map(turned).sort()).toEqual(there.planning.map(sides).sort());
        expect(back.commitments.map(turned).sort()).toEqual(there.commitments.map(sides).sort());
        const days = (rows: typeof there.planning, sign: number): (number | null)[] =>
          rows.map((row) => (row.days === null ? null : row.days * sign)).sort();
        const moved = (rows: typeof there.planning) =>
          rows.filter(({ change }) => change === 'slipped' || change === 'brought-forward');
        expect(days(moved(back.planning), -1)).toEqual(days(moved(there.planning), 1));
      }),
      runs,
    );
  });

  test('a promise is followed by its number, and reported done only where a letter says so', () => {
    fc.assert(
      fc.property(history, ({ promised, letters }) => {
        const { commitments } = timeline(letters);
        expect(commitments.map(({ history: told }) => told.length)).toEqual(promised.map(() => 3));
        expect(commitments.map(({ last }) => last?.value)).toEqual(promised);
      }),
      runs,
    );
  });

  test('a timeline: the same bytes whatever the order of the files, valid, and true to the days', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 5 }), ({ plans, letters: [a, b, c] }, nth) => {
        const orders = [
          [a, b, c],
          [a, c, b],
          [b, a, c],
          [b, c, a],
          [c, a, b],
          [c, b, a],
        ];
        const found = timeline([a, b, c]);
        expect(JSON.stringify(timeline(orders[nth] ?? []))).toBe(JSON.stringify(found));
        expect(timelineSchema.parse(found)).toEqual(found);
        const days = plans.flatMap(({ steps: all }) =>
          all.map(({ ends }) => {
            const known = ends.filter((end) => end !== null);
            const [first, last] = [known[0], known.at(-1)];
            return first === undefined || last === undefined || known.length < 2 ? null : daysBetween(first, last);
          }),
        );
        expect(found.planning.map((row) => row.days).sort()).toEqual(days.sort());
      }),
      runs,
    );
  });

  test('each result fits its schema and shares nothing with the letters', () => {
    fc.assert(
      fc.property(history, ({ letters: [a, b] }) => {
        const before = JSON.stringify([a, b]);
        const found = compare(a, b);
        expect(diff.parse(found)).toEqual(found);
        expect(JSON.stringify([a, b])).toBe(before);
      }),
      runs,
    );
  });
});

/** Whatever a letter may say, also what no letter should: phases, chambers and dates in any mixture. */
const anyStep = fc.tuple(
  fc.constantFrom<Milestone['stage']>('indiening', 'inwerkingtreding', 'other'),
  fc.constantFrom('undated', 'done undated', ...dates, ...dates.map((day) => `done ${day}`), `../${dates[1]}`),
  fc.constantFrom(null, null, 'eerste fase', 'tweede fase'),
  fc.constantFrom<Milestone['chamber']>(null, null, 'TK', 'EK'),
);
const anyLetter = fc
  .array(fc.tuple(fc.constantFrom('Wet sluizen', 'wetsvoorstel', 'Wet veren'), fc.array(anyStep, { maxLength: 5 })), {
    maxLength: 4,
  })
  .map((bills) => letterOf({ planning: bills.map(([title, all]) => plan(title, all)) }));

describe('on any letters', () => {
  test('a letter and itself: nothing changed', () => {
    fc.assert(
      fc.property(anyLetter, (letter) => {
        expect(onlyChanges(compare(letter, letter)).planning).toEqual([]);
      }),
      runs,
    );
  });

  test('the other way round is the mirror', () => {
    fc.assert(
      fc.property(anyLetter, anyLetter, (a, b) => {
        const [there, back] = [compare(a, b).planning, compare(b, a).planning];
        expect(back.map(({ from, to }) => JSON.stringify([to, from])).sort()).toEqual(
          there.map(({ from, to }) => JSON.stringify([from, to])).sort(),
        );
      }),
      runs,
    );
  });
});
