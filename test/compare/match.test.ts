import { describe, expect, test } from 'vitest';
import { compare } from '../../src/index.js';
import type { LetterResult, Measure } from '../../src/types.js';
import { listOf, measure, type Short, withMeasures } from './made.js';

/** «3→4 title», «+5» for what is added, «~5» for what may be new or not, «-2» and «?2» for what is removed or not mentioned. */
const told = (from: LetterResult, to: LetterResult): string[] =>
  compare(from, to).measures.map(({ numbers, matchedBy, change }) => {
    if (matchedBy !== null) return `${numbers.from ?? ''}→${numbers.to ?? ''} ${matchedBy}`;
    if (change === 'unknown') return `~${numbers.to ?? ''}`;
    if (change === 'added') return `+${numbers.to ?? ''}`;
    return `${change === 'removed' ? '-' : '?'}${numbers.from ?? ''}`;
  });

const made = (...all: Short[]): Measure[] => all.map((one) => measure(one));
const letterOf = (...all: Short[]): LetterResult => withMeasures(made(...all));

const ofDossier = (dossier: string, one: LetterResult): LetterResult => ({
  ...one,
  letter: { ...one.letter, dossiers: [dossier] },
});

describe('who is who', () => {
  test.each<{ why: string; from: LetterResult; to: LetterResult; is: string[] }>([
    {
      why: 'the same number and title',
      from: listOf('Sluis verdiepen.', 'Veren laten varen'),
      to: listOf('Sluis verdiepen', 'Veren laten varen'),
      is: ['1→1 both', '2→2 both'],
    },
    {
      why: 'renamed a little, and altogether',
      from: listOf('Sluis verdiepen', 'Veren laten varen', 'Kade ophogen'),
      to: listOf('Sluis verdiepen bij Aldendam', 'Nieuwe pontons', 'Kade ophogen'),
      is: ['1→1 both', '2→2 number', '3→3 both'],
    },
    {
      why: 'of another dossier: only titles tell',
      from: listOf('Sluis verdiepen', 'Veren laten varen', 'Kade ophogen'),
      to: ofDossier('39955', listOf('Loketten openen', 'Veren laten varen', 'Gidsen drukken')),
      is: ['+1', '?1', '2→2 both', '+3', '?3'],
    },
    {
      why: 'renumbered under the same title',
      from: listOf('Sluis verdiepen', 'Veren laten varen', 'Kade ophogen'),
      to: listOf('Veren laten varen', 'Kade ophogen', 'Sluis verdiepen'),
      is: ['2→1 title', '3→2 title', '1→3 title'],
    },
    {
      why: 'renumbered and renamed a little',
      from: listOf('Sluis verdiepen', 'Veren laten varen', 'Kade ophogen', 'Baggeren'),
      to: listOf('Veren vaker laten varen in de winter', 'Kade ophogen', 'Baggeren'),
      is: ['2→1 title', '3→2 title', '4→3 title', '-1'],
    },
    {
      why: 'renumbered, and one is renamed so that nothing is left to tell it by',
      from: listOf('Sluis verdiepen', 'Veren laten varen', 'Kade ophogen', 'Baggeren'),
      to: listOf('Nieuwe pontons', 'Kade ophogen', 'Baggeren'),
      is: ['?1', '~1', '3→2 title', '4→3 title', '?2'],
    },
    {
      why: 'renumbered, and a new one that is like none of the old',
      from: listOf('Sluis verdiepen', 'Veren laten varen', 'Kade ophogen', 'Baggeren'),
      to: listOf('Veren laten varen', 'Kade ophogen', 'Baggeren', 'Sluis verdiepen', 'Nieuwe pontons'),
      is: ['2→1 title', '3→2 title', '4→3 title', '1→4 title', '+5'],
    },
    {
      why: 'a number that nothing shows to be given out anew is believed',
      from: listOf('Sluis verdiepen', 'Veren laten varen', 'Kade ophogen'),
      to: listOf('Sluis verdiepen', 'Nieuwe pontons', 'Kade ophogen'),
      is: ['1→1 both', '2→2 number', '3→3 both'],
    },
    {
      why: 'missing from a whole list, its number with it',
      from: listOf('Sluis verdiepen', 'Veren laten varen', 'Kade ophogen', 'Baggeren', 'Meten'),
      to: letterOf(
        ...['Sluis verdiepen', 'Veren laten varen', null, 'Baggeren', 'Meten'].flatMap((title, at) =>
          title === null ? [] : [{ number: String(at + 1), title }],
        ),
      ),
      is: ['1→1 both', '2→2 both', '-3', '4→4 both', '5→5 both'],
    },
    {
      why: 'missing from a whole list where a new one came between',
      from: listOf('Sluis verdiepen', 'Veren laten varen', 'Kade ophogen', 'Baggeren', 'Meten'),
      to: letterOf(
        ...[...['Sluis verdiepen', 'Veren laten varen', 'Kade ophogen'].entries()].map(([n, title]) => ({
          number: String(n + 1),
          title,
        })),
        { number: '5', title: 'Nieuwe pontons' },
        { number: '6', title: 'Meten' },
      ),
      is: ['1→1 both', '2→2 both', '3→3 both', '-4', '+5', '5→6 title'],
    },
    {
      why: 'dropped from a whole list',
      from: listOf('Sluis verdiepen', 'Veren laten varen', 'Kade ophogen', 'Baggeren'),
      to: listOf('Sluis verdiepen', 'Veren laten varen', 'Kade ophogen'),
      is: ['1→1 both', '2→2 both', '3→3 both', '-4'],
    },
    {
      why: 'not in a letter that only mentions some',
      from: listOf('Sluis verdiepen', 'Veren laten varen', 'Kade ophogen'),
      to: letterOf({ number: '2', basis: 'prose' }),
      is: ['?1', '2→2 number', '?3'],
    },
    {
      why: 'a number that the vocabulary gave',
      from: listOf('Sluis verdiepen', 'Veren laten varen', 'Kade ophogen'),
      to: letterOf({ number: '2', explicit: false, basis: 'prose' }),
      is: ['?1', '2→2 vocabulary', '?3'],
    },
    {
      why: 'no number at all, by title',
      from: listOf('Sluis verdiepen', 'Veren laten varen'),
      to: letterOf({ number: '', explicit: false, title: 'Veren laten varen.', basis: 'prose' }),
      is: ['?1', '2→ title'],
    },
    {
      why: 'one title twice is nobody',
      from: letterOf({ number: '4', title: 'Sluis verdiepen' }, { number: '5', title: 'Sluis verdiepen' }),
      to: letterOf({ number: '6', title: 'Sluis verdiepen' }),
      is: ['?4', '?5', '~6'],
    },
    {
      why: 'two titles that are equally near are nobody',
      from: letterOf({ number: '4', title: 'Sluis in Aldendam verdiepen' }),
      to: letterOf(
        { number: '5', title: 'Sluis in Aldendam verdiepen en verbreden' },
        { number: '6', title: 'Sluis in Aldendam verdiepen en vernieuwen' },
      ),
      is: ['?4', '~5', '~6'],
    },
    {
      why: 'one number twice is nobody by its number',
      from: letterOf({ number: '4' }),
      to: letterOf({ number: '4', title: 'Kade' }, { number: '4', title: 'Sluis' }),
      is: ['?4', '~4', '~4'],
    },
    {
      why: 'another series is another thing',
      from: letterOf({ number: '1', title: 'Sluis verdiepen' }),
      to: letterOf({ number: '1', title: 'Sluis verdiepen', series: 'prioriteit' }),
      is: ['?1', '+1'],
    },
    {
      why: 'numbers of priorities are given out anew',
      from: letterOf({ number: '1', title: 'Sluis verdiepen', series: 'prioriteit' }),
      to: letterOf({ number: '1', title: 'Nieuwe pontons', series: 'prioriteit' }),
      is: ['?1', '+1'],
    },
    {
      why: 'the same priority under another number',
      from: letterOf({ number: '1', title: 'Sluis verdiepen', series: 'prioriteit' }),
      to: letterOf({ number: '3', title: 'Sluis verdiepen', series: 'prioriteit' }),
      is: ['1→3 title'],
    },
  ])('$why', ({ from, to, is }) => {
    expect(told(from, to).sort()).toEqual([...is].sort());
  });
});

describe('a measure that was split', () => {
  const parts = (number: string) => [
    { number: `${number}a`, parent: number, title: 'Sluis bij Aldendam', value: 'completed' as const },
    { number: `${number}b`, parent: number, title: 'Sluis bij Nieuwstad', value: 'starting' as const },
  ];
  const split = letterOf({ number: '8', value: 'in_progress', title: 'Sluizen' }, ...parts('8'));
  const whole = letterOf({ number: '8', title: 'Sluizen' });

  test('has its parts with their status', () => {
    expect(compare(whole, split).measures).toMatchObject([
      {
        number: '8',
        change: 'advanced',
        parts: [
          { number: '8a', change: 'added', status: { from: null, to: 'completed' } },
          { number: '8b', change: 'added', status: { from: null, to: 'starting' } },
        ],
      },
    ]);
  });

  test('is itself still there where only its parts are printed', () => {
    const { measures } = compare(whole, letterOf(...parts('8')));
    expect(measures).toMatchObject([
      { number: '8', change: 'unknown', status: { from: 'announced', to: null }, parts: [{}, {}] },
    ]);
    expect(compare(letterOf(...parts('8')), whole).measures).toMatchObject([{ number: '8', change: 'unknown' }]);
  });

  test('its parts are followed, also under another number', () => {
    const later = letterOf(
      { number: '9', title: 'Sluizen' },
      { number: '9a', parent: '9', title: 'Sluis bij Aldendam', value: 'completed' },
      { number: '9b', parent: '9', title: 'Sluis bij Nieuwstad', value: 'completed' },
    );
    expect(compare(split, later).measures).toMatchObject([
      {
        numbers: { from: '8', to: '9' },
        parts: [
          { numbers: { from: '8a', to: '9a' }, change: 'unchanged' },
          { numbers: { from: '8b', to: '9b' }, change: 'advanced' },
        ],
      },
    ]);
  });

  test('parts without their parent in either letter stand for themselves', () => {
    expect(told(letterOf(...parts('8')), letterOf(...parts('8')))).toEqual(['8a→8a both', '8b→8b both']);
  });
});
