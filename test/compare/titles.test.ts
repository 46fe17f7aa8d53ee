import { describe, expect, test } from 'vitest';
import { compare } from '../../src/index.js';
import { stem, stems } from '../../src/dutch/stem.js';
import { stemsOf, titleLikeness } from '../../src/compare/likeness.js';
import { listOf } from './made.js';

describe('whether a title changed', () => {
  test.each<[string | null, string | null, boolean]>([
    ['Veilige oversteek.', 'Veilige oversteek', false],
    ['Een loket voor elke VO-leerling', 'Een loket voor elke vo-leerling.', false],
    ['Veilige  oversteek', ' Veilige oversteek ', false],
    ['De «stille» kade', 'De “stille” kade', false],
    ['Foto’s van de kade', "Foto's van de kade", false],
    ['Veilige oversteek', 'Veilige oversteken', true],
    ['Veilige oversteek', 'Veilige oversteek bij de sluis', true],
    ['Brug: meer dialoog', 'Bruggen: meer dialoog', true],
    ['Meer toezicht', 'Nieuwe regels', true],
    [null, 'Veilige oversteek', false],
    ['Veilige oversteek', null, false],
  ])('%s → %s: %s', (from, to, changed) => {
    expect(compare(listOf(from), listOf(to)).measures).toMatchObject([{ title: { from, to, changed } }]);
    expect(compare(listOf(to), listOf(from)).measures).toMatchObject([{ title: { from: to, to: from, changed } }]);
  });
});

describe('stems', () => {
  test.each([
    ['De veilige oversteken van het kanaal', ['veilig', 'overstek', 'kanal']],
    ['van de en het', []],
    ['', []],
  ])('of «%s»', (text, expected) => expect(stems(text)).toEqual(expected));

  test('do not depend on the words before', () => {
    const words = ['bereikbare', 'bereikbar', 'openbar', 'lopende', 'dienstbar'];
    const alone = words.map(stem);
    expect([...words].reverse().map(stem).reverse()).toEqual(alone);
    expect(words.map(stem)).toEqual(alone);
  });
});

describe('how alike titles are', () => {
  const near = (a: string, b: string): number => titleLikeness(stemsOf(a), stemsOf(b));
  test.each([
    ['Havenverband: meer dialoog', 'Havenverbanden: meer dialoog', 0.99],
    ['Veilige oversteek', 'Veilige oversteek bij elke sluis en brug', 0.8],
    ['Financiële reserves verlagen', 'Financiéle reserves verlagen', 0.99],
  ])('%s ~ %s: at least %d', (a, b, least) => {
    expect(near(a, b)).toBeGreaterThanOrEqual(least);
    expect(near(b, a)).toBe(near(a, b));
  });
  test.each([
    ['Meer toezicht', 'Nieuwe regels voor de kade', 0],
    ['Toezicht', 'Toezicht op de veren en de sluizen', 0.5],
    ['', 'Toezicht', 0],
  ])('%s ~ %s: at most %d', (a, b, most) => expect(near(a, b)).toBeLessThanOrEqual(most));
});
