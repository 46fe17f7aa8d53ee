import { describe, expect, test } from 'vitest';
import { InputError, OutputError, UsageError } from '../../src/errors.js';
import { allWords, explain, languageOf, languages, wordsIn } from '../../src/cli/words.js';
import { errorWords } from '../../src/cli/words/errors.js';

const places = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{([\w-]+)/g)].map(([, name]) => name ?? ''))].sort();

describe('every text says the same in both languages', () => {
  test.each(Object.entries(allWords))('%s', (_, { nl, en }) => {
    expect(places(nl)).toEqual(places(en));
    for (const text of [nl, en]) expect(text.trim()).toBe(text);
    expect(nl + en).not.toBe('');
  });
});

describe('every failure of a file names the file and then a cure', () => {
  const failures = Object.entries(errorWords).filter(([key]) => !key.startsWith('UsageError'));
  test.each(failures)('%s', (_, text) => {
    for (const language of languages) expect(text[language]).toMatch(/\{file\}.*[.:;,] .*\.$/s);
  });
});

describe('errors in words', () => {
  const details = { details: { limit: '1 kB' } };
  test.each([
    ['nl', new InputError('a.txt', 'missing'), 'a.txt bestaat niet. Controleer het pad en de spelling.'],
    ['en', new InputError('a.txt', 'missing'), 'a.txt does not exist. Check the path and the spelling.'],
    ['en', new InputError('-', 'empty'), 'standard input is empty. Fetch or save the letter again.'],
    [
      'nl',
      new InputError('a.txt', 'too-large', details),
      'a.txt is groter dan de grens van 1 kB. Splits het bestand, of verhoog de grens met --max-size.',
    ],
    [
      'en',
      new InputError('a\u001b[2J\u202E.txt', 'missing'),
      'a [2J .txt does not exist. Check the path and the spelling.',
    ],
    [
      'en',
      new OutputError('b.csv', 'disk-full'),
      'b.csv cannot be written: the disk is full. Free some space, or choose another disk.',
    ],
    ['nl', new UsageError('unknown-option', { name: '--x' }), 'Onbekende optie --x.'],
  ] as const)('%s %s', (language, error, text) => expect(explain(error, wordsIn(language))).toBe(text));
});

test.each([
  [1, '1 document'],
  [2, '2 documents'],
])('%i chooses the form', (count, text) => expect(wordsIn('en')('documents', { count })).toBe(text));

describe('the language', () => {
  test.each([
    [[], { LANG: 'nl_NL.UTF-8' }, 'nl'],
    [[], { LANG: 'nl' }, 'nl'],
    [[], { LANG: 'en_GB.UTF-8' }, 'en'],
    [[], { LANG: 'nl_NL', LC_ALL: 'C' }, 'en'],
    [[], { LANG: 'en_US', LC_MESSAGES: 'nl_BE' }, 'nl'],
    [[], { LANG: 'nl_NL', LC_ALL: '' }, 'nl'],
    [[], { LANG: 'nlx' }, 'en'],
    [['--lang', 'en'], { LANG: 'nl_NL' }, 'en'],
    [['extract', '--lang=nl'], {}, 'nl'],
    [['--lang', 'fr'], { LANG: 'nl_NL' }, 'nl'],
    [['--lang'], { LANG: 'nl_NL' }, 'nl'],
  ] as const)('%j %j: %s', (argv, env, language) => expect(languageOf(argv, env)).toBe(language));
});
