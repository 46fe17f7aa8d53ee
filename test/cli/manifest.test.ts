import { describe, expect, test } from 'vitest';
import { knownOf, parseManifest, readManifest } from '../../src/corpus/manifest.js';
import { folderWith } from './folder.js';

const known = {
  id: 'kst-39000-8',
  type: 'kamerbrief',
  date: '2025-03',
  title: 'Bruggen',
  dossiers: ['39000'],
  vergaderjaar: '2024-2025',
};
const entry = { file: 'map/brief é.txt', ...known, url: 'https://voorbeeld.example/x', sha256: 'b'.repeat(64) };
const read = (list: unknown): ReturnType<typeof parseManifest> => parseManifest('corpus.json', JSON.stringify(list));

test('an entry gives what is known of its letter', () => {
  const { entries, faults } = read([entry]);
  expect(faults).toEqual([]);
  expect(entries).toEqual([{ file: entry.file, known, url: entry.url }]);
});

describe('which file an entry is for', () => {
  test.each([
    ['the same path', 'map/brief é.txt', true],
    ['another way to write é', 'map/brief é.txt'.normalize('NFD'), true],
    ['separators of Windows', 'map\\brief é.txt', true],
    ['a dot before it', './map/brief é.txt', true],
    ['the name alone', 'brief é.txt', false],
  ])('%s', (_, file, found) => expect(knownOf(read([entry]), file) !== undefined).toBe(found));
});

describe('what is missing is just not known', () => {
  test.each([
    [{ file: 'a.txt' }, {}],
    [{ file: 'a.txt', id: null, date: null }, {}],
    [{ file: 'a.txt', date: '2025-03-01', note: 'of our own' }, { date: '2025-03-01' }],
  ])('%j', (entry, known) => {
    expect(read([entry]).faults).toEqual([]);
    expect(knownOf(read([entry]), 'a.txt')).toEqual(known);
  });
  test('file null is known and not held', () => expect(read([{ ...entry, file: null }]).entries[0]?.file).toBeNull());
});

describe('a fault costs no more than what is wrong', () => {
  test.each([
    ['a date of another kind', { date: '1 maart 2025' }, 'date'],
    ['a month that does not exist', { date: '2025-13' }, 'date'],
    ['an unknown type', { type: 'brief' }, 'type'],
    ['one dossier as text', { dossiers: '39000' }, 'dossiers'],
    ['a title as number', { title: 7 }, 'title'],
  ])('%s', (_, over, field) => {
    const { faults, entries } = read([entry, { ...entry, ...over }]);
    expect(faults).toMatchObject([{ entry: 2, field }]);
    expect(entries[1]?.known).toEqual(Object.fromEntries(Object.entries(known).filter(([name]) => name !== field)));
  });
  test.each([['een'], [null], [['x']]])('an entry that is %j', (entry) =>
    expect(read([entry])).toMatchObject({ entries: [], faults: [{ entry: 1 }] }),
  );
  test.each([
    ['no JSON', '[{'],
    ['no list', '{"file": "a.txt"}'],
  ])('%s', (_, json) => expect(parseManifest('c', json)).toMatchObject({ entries: [], faults: [{ entry: null }] }));
});

test('a folder without a manifest has none', async () => {
  expect(await readManifest(folderWith({ 'a.txt': 'x' }))).toBeNull();
  expect(await readManifest('/bestaat/niet')).toBeNull();
  expect((await readManifest(folderWith({ 'corpus.json': `\uFEFF${JSON.stringify([entry])}` })))?.entries).toHaveLength(
    1,
  );
});
