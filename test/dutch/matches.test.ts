import { describe, expect, it } from 'vitest';
import { matches } from '../../src/dutch/matches.js';

describe('matches', () => {
  it.each([
    ['each in order', 'a1b22', /\d+/g, ['1', '22']],
    ['none', 'abc', /\d/g, []],
    ['empty ones once', 'ab', /x*/g, ['', '', '']],
  ])('%s', (_, text, pattern, found) => {
    expect(matches(text, pattern).map(([match]) => match)).toEqual(found);
  });
  it('starts anew for every text', () => {
    const digit = /\d/g;
    expect([matches('12', digit).length, matches('3', digit).length]).toEqual([2, 1]);
  });
});
