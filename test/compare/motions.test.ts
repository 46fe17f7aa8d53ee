import { describe, expect, test } from 'vitest';
import { compare } from '../../src/index.js';
import { diff } from '../../src/schema/diff.js';
import type { Motion, MotionChange } from '../../src/types.js';
import { reference } from '../render/fixture.js';
import { measure, motion, withMeasures } from './made.js';

const compared = (from: Motion[], to: Motion[]): MotionChange[] =>
  compare(withMeasures([], from), withMeasures([], to)).motions;

const id = 'kst-39000-12';

describe('motions', () => {
  test('are the same by id', () => {
    expect(compared([motion([id], 'in_progress')], [motion([id], 'completed')])).toMatchObject([
      { id, change: 'advanced', disposition: { from: 'in_progress', to: 'completed' } },
    ]);
  });

  const short = 'kst-36410-21';
  const full = 'kst-36410-VIII-21';
  test.each([
    [
      'with its chapter in the new letter only',
      [short],
      [full],
      [{ id: full, matchedBy: 'probably', change: 'advanced' }],
    ],
    [
      'with its chapter in the old letter only',
      [full],
      [short],
      [{ id: full, matchedBy: 'probably', change: 'advanced' }],
    ],
    [
      'in two chapters: which one cannot be told',
      [short],
      [full, 'kst-36410-X-21'],
      [
        { id: short, matchedBy: null, change: 'not-mentioned' },
        { id: full, matchedBy: null, change: 'added' },
        { id: 'kst-36410-X-21', matchedBy: null, change: 'added' },
      ],
    ],
    ['of another number', ['kst-36410-22'], [full], [{ id: 'kst-36410-22' }, { id: full }]],
    [
      'in a dossier that has no chapters',
      ['kst-39000-21'],
      ['kst-39000-VIII-21'],
      [{ id: 'kst-39000-21' }, { id: 'kst-39000-VIII-21' }],
    ],
  ] as const)('without its budget chapter: %s', (_, from, to, expected) => {
    const found = compared(
      from.map((one) => motion([one], 'announced')),
      to.map((one) => motion([one], 'completed')),
    );
    expect(found).toMatchObject(expected);
  });

  test('that the old letter only cites, without calling them so, are followed from there', () => {
    const old = { ...withMeasures([], []), references: [reference({ ids: [id] })] };
    expect(compare(old, withMeasures([], [motion([id], 'in_progress')])).motions).toMatchObject([
      { id, matchedBy: 'id', change: 'unknown', disposition: { from: 'unknown', to: 'in_progress' } },
    ]);
  });

  test('in one phrase are followed one by one', () => {
    const [a, b] = ['kst-39000-1', 'kst-39000-2'];
    expect(compared([motion([a, b], 'in_progress')], [motion([a], 'completed'), motion([b], 'held')])).toMatchObject([
      { id: a, change: 'advanced' },
      { id: b, change: 'unknown' },
    ]);
  });

  test('without id are counted and not compared', () => {
    const found = compare(withMeasures([], [motion([], 'announced')]), withMeasures([], []));
    expect(found.motions).toEqual([]);
    expect(found.summary.motionsWithoutId).toEqual({ from: 1, to: 0 });
  });

  test.each<{ why: string; mentions: Motion[]; value: string; contradicted: boolean }>([
    {
      why: 'a mention that says nothing',
      mentions: [motion([id], 'completed'), motion([id], 'unknown')],
      value: 'completed',
      contradicted: false,
    },
    {
      why: 'the last that says something',
      mentions: [motion([id], 'in_progress'), motion([id], 'completed')],
      value: 'completed',
      contradicted: true,
    },
    {
      why: 'the table before the text',
      mentions: [motion([id], 'closed', { idsBasis: 'table' }), motion([id], 'in_progress')],
      value: 'closed',
      contradicted: true,
    },
    { why: 'nothing at all', mentions: [motion([id], 'unknown')], value: 'unknown', contradicted: false },
  ])('mentioned twice: $why', ({ mentions, value, contradicted }) => {
    expect(compared([], mentions)).toMatchObject([{ disposition: { to: value }, contradicted }]);
  });

  test('the place of the status is the evidence, else that of the mention', () => {
    const there = { start: 7, end: 9, line: 1, page: 2 };
    const plain = motion([id], 'announced');
    const stated = motion([id], 'completed', {
      disposition: { value: 'completed', printed: 'uitgevoerd', span: there },
    });
    expect(compared([plain], [stated])[0]?.evidence).toEqual({ from: plain.span, to: there });
  });
});

test('a comparison is what its schema says', () => {
  const from = withMeasures([measure({ number: '8', title: 'Sluizen' })], [motion([id], 'announced')]);
  const to = withMeasures(
    [measure({ number: '8', title: 'Bruggen', value: 'completed' }), measure({ number: '8a', parent: '8' })],
    [motion([id], 'completed', { subject: 'De sluis' }), motion(['kst-39000-3'], 'held')],
  );
  const found = compare(from, to);
  expect(diff.parse(found)).toEqual(found);
  expect(found.summary).toMatchObject({
    advanced: 1,
    paired: 1,
    titles: 1,
    statuses: { from: { announced: 1 }, to: { completed: 1 } },
    motions: { advanced: 1, added: 1 },
  });
});
