/** A bill without a name is known by its measure; where measures are numbered anew, by what the measure is now. */
import { describe, expect, test } from 'vitest';
import { compare, timeline } from '../../src/index.js';
import type { LetterResult } from '../../src/types.js';
import { listOf } from './made.js';
import { letterOf, plan, type Step } from './plans.js';

const scheme = (measure: string, day: string): LetterResult['planning'][number] => {
  const steps: Step[] = [['inwerkingtreding', day]];
  return plan('regeling', steps, { kind: 'regeling', names: ['de regeling'], measures: [measure] });
};

const held = (
  id: string,
  date: string,
  titles: readonly string[],
  ...planning: LetterResult['planning']
): LetterResult => ({ ...letterOf({ id, date, planning }), measures: listOf(...titles).measures });

const [sluices, quays, boats] = ['Sluizen verdiepen', 'Kades ophogen', 'Veren laten varen'] as const;

describe('schemes without a name', () => {
  const old = held('kst-39000-8', '2024-03-01', [sluices, quays, boats], scheme('2', '2024-10-01'));

  test('follow their measure to its new number', () => {
    const now = held('kst-39000-9', '2025-03-01', [quays, boats, sluices], scheme('1', '2026-01-01'));
    expect(compare(old, now).planning).toMatchObject([{ change: 'slipped', days: 457, matchedBy: 'measure' }]);
    expect(timeline([old, now]).planning.map(({ history }) => history.length)).toEqual([2]);
  });

  test('are not that of the measure that has their number now', () => {
    const now = held('kst-39000-9', '2025-03-01', [quays, boats, sluices], scheme('2', '2026-01-01'));
    expect(
      compare(old, now)
        .planning.map(({ change }) => change)
        .sort(),
    ).toEqual(['added', 'not-mentioned']);
    expect(timeline([old, now]).planning.map(({ history }) => history.length)).toEqual([1, 1]);
  });

  test('keep their number where the list does', () => {
    const now = held('kst-39000-9', '2025-03-01', [sluices, quays, boats], scheme('2', '2026-01-01'));
    expect(compare(old, now).planning).toMatchObject([{ change: 'slipped', matchedBy: 'measure' }]);
  });
});
