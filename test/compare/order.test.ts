import { describe, expect, test } from 'vitest';
import { compare } from '../../src/index.js';
import { state } from '../../src/schema/parts.js';
import type { State, StatusChange } from '../../src/types.js';
import { measure, withMeasures } from './made.js';

const changeOf = (from: State, to: State): StatusChange | undefined =>
  compare(withMeasures([measure({ value: from })]), withMeasures([measure({ value: to })])).measures[0]?.change;

describe('a status pair gives its change', () => {
  test.each<[State, State, StatusChange]>([
    ['announced', 'starting', 'advanced'],
    ['announced', 'completed', 'advanced'],
    ['starting', 'in_progress', 'advanced'],
    ['in_progress', 'completed', 'advanced'],
    ['in_progress', 'closed', 'advanced'],
    ['starting', 'announced', 'regressed'],
    ['completed', 'in_progress', 'regressed'],
    ['closed', 'starting', 'regressed'],
    ['completed', 'closed', 'unchanged'],
    ['closed', 'completed', 'unchanged'],
    ['announced', 'dropped', 'dropped'],
    ['completed', 'dropped', 'dropped'],
    ['held', 'dropped', 'dropped'],
    ['unknown', 'dropped', 'dropped'],
    ['dropped', 'announced', 'unknown'],
    ['announced', 'held', 'unknown'],
    ['held', 'in_progress', 'unknown'],
    ['in_progress', 'declined', 'unknown'],
    ['open', 'completed', 'unknown'],
    ['unknown', 'completed', 'unknown'],
    ['announced', 'unknown', 'unknown'],
  ])('%s → %s: %s', (from, to, change) => expect(changeOf(from, to)).toBe(change));

  test.each(state.options)('%s → the same: unchanged', (value) => expect(changeOf(value, value)).toBe('unchanged'));
});

describe('what is said of one side alone', () => {
  const one = withMeasures([measure({ number: '1', value: 'starting' })]);
  const none = withMeasures([]);
  test('only in the new letter: added', () => {
    expect(compare(none, one).measures).toMatchObject([{ change: 'added', status: { from: null, to: 'starting' } }]);
  });
  test('only in the old letter: not mentioned', () => {
    expect(compare(one, none).measures).toMatchObject([
      { change: 'not-mentioned', number: '1', matchedBy: null, status: { from: 'starting', to: null } },
    ]);
  });
});

describe('a letter that says two things', () => {
  const others = (value: State) => [{ value, printed: null, basis: 'prose' as const, span: null }];
  test.each<[State, State, boolean]>([
    ['completed', 'in_progress', true],
    ['completed', 'completed', false],
    ['completed', 'unknown', false],
  ])('%s, and elsewhere %s: contradicted %s', (value, other, contradicted) => {
    const letter = withMeasures([measure({ value, others: others(other) })]);
    expect(compare(withMeasures([measure()]), letter).measures[0]?.contradicted).toBe(contradicted);
    expect(compare(letter, withMeasures([measure()])).measures[0]?.contradicted).toBe(contradicted);
  });
});
