/** Law 5, and that nothing is paired wrongly, on histories whose truth is known. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, hasChanges, onlyChanges } from '../../src/index.js';
import { diff } from '../../src/schema/diff.js';
import type { Diff, MeasurePartChange, MotionChange, StatusChange } from '../../src/types.js';
import { history } from './histories.js';

const runs = { numRuns: 500 };

/** What a change is called the other way round; null where that takes a look at the statuses. */
const mirrored: Readonly<Record<StatusChange, readonly StatusChange[]>> = {
  advanced: ['regressed'],
  regressed: ['advanced'],
  unchanged: ['unchanged'],
  added: ['removed', 'not-mentioned'],
  removed: ['added'],
  // What may be one of the others is not told to be new.
  'not-mentioned': ['added', 'unknown'],
  // Out of the order: what was dropped and is back, went neither forth nor back.
  dropped: ['unknown', 'dropped'],
  unknown: ['unknown', 'dropped', 'not-mentioned'],
};

const turned = <Side>({ from, to }: { from: Side; to: Side }): { from: Side; to: Side } => ({ from: to, to: from });

/** All of a change that is the same from either end, with its sides changed over. */
const turnedMeasure = (one: MeasurePartChange) => ({
  status: turned(one.status),
  title: { ...turned(one.title), changed: one.title.changed },
  contradicted: one.contradicted,
  matchedBy: one.matchedBy,
  numbers: turned(one.numbers),
  evidence: turned(one.evidence),
});
const straightMeasure = (one: MeasurePartChange) => turnedMeasure({ ...one, ...turnedMeasure(one) });

const keyOf = ({ evidence: { from, to }, numbers }: MeasurePartChange): string =>
  JSON.stringify([from?.line ?? null, to?.line ?? null, numbers]);
const backKey = ({ evidence, numbers, ...rest }: MeasurePartChange): string =>
  keyOf({ ...rest, evidence: turned(evidence), numbers: turned(numbers) });

const backDisposition = (one: MotionChange) => ({ ...turned(one.disposition), evidence: turned(one.evidence) });

const checkTurned = (there: Diff, back: Diff): void => {
  expect(turned(back)).toEqual({ from: there.from, to: there.to });
  const backs = new Map(back.measures.map((one) => [backKey(one), one]));
  expect(backs.size).toBe(there.measures.length);
  for (const one of there.measures) {
    const other = backs.get(keyOf(one));
    expect(other && turnedMeasure(other)).toEqual(straightMeasure(one));
    expect(mirrored[one.change]).toContain(other?.change);
    expect(other?.parts.map(turnedMeasure)).toEqual(one.parts.map(straightMeasure));
  }
  for (const one of there.motions) {
    const other = back.motions.find(({ id }) => id === one.id);
    expect(other && backDisposition(other)).toEqual({ ...one.disposition, evidence: one.evidence });
    expect(mirrored[one.change]).toContain(other?.change);
  }
  expect(back.motions).toHaveLength(there.motions.length);
};

describe('on 500 histories', () => {
  test('a letter and itself: all unchanged', () => {
    fc.assert(
      fc.property(history, ({ from, to }) => {
        for (const letter of [from, to]) {
          const found = compare(letter, letter);
          expect(hasChanges(found)).toBe(false);
          expect([...found.measures, ...found.motions].filter(({ change }) => change !== 'unchanged')).toEqual([]);
          expect(onlyChanges(found)).toMatchObject({ measures: [], motions: [] });
        }
      }),
      runs,
    );
  });

  test('the other way round is the mirror', () => {
    fc.assert(
      fc.property(history, ({ from, to }) => checkTurned(compare(from, to), compare(to, from))),
      runs,
    );
  });

  test('no wrong pair, no measure twice, none lost', () => {
    fc.assert(
      fc.property(history, ({ from, to, truth }) => {
        const { measures } = compare(from, to);
        const wrong = measures.filter(
          ({ evidence: { from: a, to: b } }) => a !== null && b !== null && truth.get(a.line) !== b.line,
        );
        expect(wrong).toEqual([]);
        const lines = measures.flatMap(({ evidence: { from: a }, parts }) => [
          a,
          ...parts.map((one) => one.evidence.from),
        ]);
        expect(lines.filter((span) => span !== null)).toHaveLength(from.measures.length);
        const news = measures.flatMap(({ evidence: { to: b }, parts }) => [b, ...parts.map((one) => one.evidence.to)]);
        expect(news.filter((span) => span !== null)).toHaveLength(to.measures.length);
      }),
      runs,
    );
  });

  test('a title that stayed is found again, whatever its number', () => {
    fc.assert(
      fc.property(history, ({ from, to, plain }) => {
        const paired = compare(from, to).measures.filter(({ matchedBy }) => matchedBy !== null);
        const found = new Set(paired.map(({ evidence }) => evidence.from?.line));
        expect([...plain].filter((line) => !found.has(line))).toEqual([]);
      }),
      runs,
    );
  });

  test('what is removed is gone', () => {
    fc.assert(
      fc.property(history, ({ from, to, truth }) => {
        const gone = compare(from, to).measures.filter(({ change }) => change === 'removed');
        expect(gone.filter(({ evidence }) => truth.has(evidence.from?.line ?? -1))).toEqual([]);
      }),
      runs,
    );
  });

  test('each result fits its schema and shares nothing with the letters', () => {
    fc.assert(
      fc.property(history, ({ from, to }) => {
        const before = JSON.stringify([from, to]);
        const found = compare(from, to);
        expect(diff.parse(found)).toEqual(found);
        expect(JSON.stringify([from, to])).toBe(before);
      }),
      runs,
    );
  });
});
