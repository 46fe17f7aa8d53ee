import { describe, expect, test } from 'vitest';
import { type Item, splitList } from '../../src/corpus/manifest-text.js';
import { listed } from '../../src/corpus/list.js';
import { entryFaults, fileFaults, manifestBroken, notesOf } from '../../src/corpus/verify.js';
import type { CorpusFault, Known } from '../../src/types.js';

const sha = 'b'.repeat(64);
const good = {
  file: 'brief.txt',
  id: 'kst-39000-8',
  type: 'kamerbrief',
  date: '2025-03-03',
  title: 'Voortgang bruggen',
  dossiers: ['39000'],
  vergaderjaar: '2024-2025',
  url: null,
  sha256: sha,
};
const written = (...entries: unknown[]) => splitList(JSON.stringify(entries, null, 1));
const short = ({ code, entry, field, manifest, found, first }: CorpusFault): string =>
  [code, entry, field, manifest, found, first].filter((part) => part !== null).join(' ');

describe('what is wrong in the manifest alone', () => {
  test.each<[string, unknown[], string[]]>([
    ['nothing', [good, { ...good, file: null, id: 'kst-39000-9' }], []],
    ['fields of our own are no fault', [{ ...good, note: 7 }], []],
    ['a date that does not exist', [{ ...good, date: '2025-02-30' }], ['field 1 date 2025-02-30']],
    ['years that do not follow each other', [{ ...good, vergaderjaar: '2020-2025' }], ['field 1 vergaderjaar 2020-2025']],
    ['an unknown type', [good, { ...good, file: null, id: 'x', type: 'brief' }], ['field 2 type brief']],
    ['a title that is a number', [{ ...good, title: 7 }], ['field 1 title 7']],
    ['two faulty fields', [{ ...good, dossiers: '39000', sha256: 'b' }], ['field 1 dossiers 39000', 'field 1 sha256 b']],
    ['no entry', ['onzin', null], ['entry 1 onzin', 'entry 2 null']],
    ['neither file nor id', [{ title: 'Bruggen' }], ['nameless 1']],
    ['a faulty id is told once', [{ id: 'een brief' }], ['field 1 id een brief']],
    ['a file outside the folder', [{ ...good, file: '../brief.txt' }], ['outside 1 file ../brief.txt']],
    ['a file from the root', [{ ...good, file: '/brief.txt' }], ['outside 1 file /brief.txt']],
    ['a file of another drive', [{ ...good, file: 'C:\\brief.txt' }], ['outside 1 file C:\\brief.txt']],
    ['out and in again', [{ ...good, file: 'a/../../brief.txt' }], ['outside 1 file a/../../brief.txt']],
    ['in and out again', [{ ...good, file: 'a/../brief.txt' }], []],
    ['a file twice', [good, { ...good, id: 'x', file: './brief.txt' }], ['file-twice 2 file ./brief.txt 1']],
    ['an id twice, and thrice', [good, { id: good.id }, { id: good.id }], ['id-twice 2 id kst-39000-8 1', 'id-twice 3 id kst-39000-8 1']],
  ])('%s', (_, entries, wanted) => expect(entryFaults(written(...entries)).map(short)).toEqual(wanted));
  test('each has its line', () =>
    expect(entryFaults(splitList('[\n{"id": "a"},\n\n{"id": "a"}\n]'))).toMatchObject([{ line: 4, entry: 2, id: 'a' }]));
});

describe('a manifest that is no JSON', () => {
  test.each([
    ['Unexpected token } in JSON at position 5', '[\n{\n}}', 3],
    ['Unexpected end of JSON input', '[\n{\n\n', 2],
    ['no list', '{}', null],
  ])('%s', (problem, json, line) =>
    expect(manifestBroken(problem, json)).toMatchObject({ code: 'manifest-broken', line, found: problem }),
  );
});

describe('what a file shows of its entry', () => {
  const check = (over: object, printed: Known | null, sha256: string | null = sha): string[] =>
    written({ ...good, ...over }).flatMap((item, at) => fileFaults(item, at, { sha256, printed }).map(short));
  test.each<[string, object, Known | null, string | null, string[]]>([
    ['all the same', {}, { id: good.id, date: good.date, dossiers: ['39000'] }, sha, []],
    ['nothing printed', {}, {}, sha, []],
    ['not to be read', {}, null, sha, []],
    ['not there', {}, null, null, ['file-missing 1']],
    ['other bytes', {}, null, 'c'.repeat(64), [`sha256 1 sha256 ${sha} ${'c'.repeat(64)}`]],
    ['no sha256 to compare', { sha256: null }, null, 'c'.repeat(64), []],
    ['another id', {}, { id: 'kst-39000-9' }, sha, ['conflict 1 id kst-39000-8 kst-39000-9']],
    ['another date', {}, { date: '2025-03-04' }, sha, ['conflict 1 date 2025-03-03 2025-03-04']],
    ['its month', {}, { date: '2025-03' }, sha, []],
    ['another year', {}, { vergaderjaar: '2023-2024' }, sha, ['conflict 1 vergaderjaar 2024-2025 2023-2024']],
    ['another title', {}, { title: 'Sluizen' }, sha, ['conflict 1 title Voortgang bruggen Sluizen']],
    ['a shorter title', {}, { title: 'Voortgang «bruggen»' }, sha, []],
    ['another dossier', {}, { dossiers: ['39001', '39002'] }, sha, ['conflict 1 dossiers 39000 39001, 39002']],
    ['a chapter more', { dossiers: ['36600-VIII'] }, { dossiers: ['36600'] }, sha, []],
    ['what the entry does not say', { id: null, dossiers: [] }, { id: 'kst-1', dossiers: ['39001'] }, sha, []],
    ['a type is no conflict', { type: 'nota' }, { type: 'kamerbrief' }, sha, []],
  ])('%s', (_, over, printed, bytes, wanted) => expect(check(over, printed, bytes)).toEqual(wanted));
});

test('an entry that is held without sha256 is noted', () =>
  expect(notesOf(written(good, { ...good, sha256: null }, { id: 'x' }))).toMatchObject([{ code: 'no-sha256', entry: 2 }]));

test('the list is in date order, what has no date last', () => {
  const items: Item[] = written({ id: 'c' }, { id: 'b', date: '2025-03-03', file: 'b.txt' }, 'onzin', {
    id: 'a',
    date: '2025-03',
    file: 'weg.txt',
  });
  expect(listed(items, (file) => file === 'b.txt').map(({ id, entry, held }) => [id, entry, held])).toEqual([
    ['a', 4, 'missing'],
    ['b', 2, 'yes'],
    ['c', 1, 'no'],
  ]);
});
