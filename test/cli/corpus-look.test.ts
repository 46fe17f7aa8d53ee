import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { corpusList, corpusVerify } from '../../src/schema/corpus.js';
import type { CorpusList, CorpusVerify, LetterResult } from '../../src/types.js';
import { bareText, letterText } from './corpus-letters.js';
import { folderWith } from './folder.js';
import { type Ran, run } from './io.js';

const sha = 'b'.repeat(64);

/** A folder in which all is well, made by the commands themselves. */
async function inOrder(): Promise<string> {
  const folder = folderWith({
    '8.txt': letterText(8),
    'README.md': '# Brieven over bruggen\n',
    'map/9.txt': letterText(9, { day: '1 februari 2024' }),
    'eigen/bron.txt': bareText,
    'eigen/corpus.json': JSON.stringify([{ file: 'bron.txt', id: 'kst-39000-5', sha256: null }]),
  });
  await run(['corpus', 'add', folder, path.join(folder, '8.txt'), path.join(folder, 'map'), 'kst-39000-7', '--quiet']);
  const result = (await run(['extract', path.join(folder, '8.txt')])).out;
  // What extract wrote of a letter that is there is no letter more.
  writeFileSync(path.join(folder, '8.json'), result);
  return folder;
}

const fine = await inOrder();
const broken = folderWith({
  '8.txt': letterText(8),
  '9.txt': letterText(9),
  'los.txt': bareText,
  'corpus.json': `[
  {"file": "8.txt", "id": "kst-39000-8", "date": "2025-04-01", "dossiers": ["39001"], "sha256": "${sha}"},
  {"file": "weg.txt", "id": "kst-39000-3", "sha256": "${sha}"},
  {"file": "8.txt", "id": "kst-39000-3", "date": "gisteren"},
  {"file": "9.txt", "id": "kst-39000-9"},
  "onzin"
]`,
});
const list = async (folder: string, ...argv: string[]): Promise<CorpusList> =>
  corpusList.parse(JSON.parse((await run(['corpus', 'list', folder, '--quiet', ...argv])).out));
const verify = async (folder: string): Promise<CorpusVerify & { code: number }> => {
  const { out, code } = await run(['corpus', 'verify', folder]);
  return { ...corpusVerify.parse(JSON.parse(out)), code };
};
const people = (name: string, folder: string, ...argv: string[]): Promise<Ran> =>
  run(['corpus', name, folder, '--no-color', ...argv], { columns: 120 });

describe('list', () => {
  test('the entries in date order, then what the manifest does not name', async () => {
    const { entries, unlisted, manifest } = await list(broken);
    expect(manifest).toBe(path.join(broken, 'corpus.json'));
    expect(entries.map(({ entry, id, held }) => [entry, id, held])).toEqual([
      [1, 'kst-39000-8', 'yes'],
      [2, 'kst-39000-3', 'missing'],
      [3, 'kst-39000-3', 'yes'],
      [4, 'kst-39000-9', 'yes'],
    ]);
    expect(unlisted).toEqual(['los.txt']);
  });
  test('what another manifest names below, and results of letters, are no strangers', async () => {
    const { entries, unlisted } = await list(fine);
    expect(entries.map(({ file }) => file)).toEqual(['map/9.txt', '8.txt', null]);
    expect(unlisted).toEqual([]);
  });
  test('nor are results of a letter that is known and not held', async () => {
    const result = (await run(['extract', path.join(fine, '8.txt')])).out;
    const known = { 'corpus.json': '[{"file": null, "id": "kst-39000-8"}]', 'uit.json': result };
    expect((await list(folderWith(known))).unlisted).toEqual([]);
    expect((await list(folderWith({ ...known, 'corpus.json': '[]' }))).unlisted).toEqual(['uit.json']);
  });
  test('on a terminal', async () => {
    const { code, out } = await people('list', broken, '--lang', 'nl', '--quiet');
    expect(code).toBe(0);
    expect(out).toContain('corpus.json: 4 ingangen, 3 aanwezig');
    expect(out).toMatch(
      /\ndatum +kenmerk +aanwezig +bestand\n2025-04-01 +kst-39000-8 +ja +8\.txt\n +kst-39000-3 +zoek +weg/,
    );
    expect(out).toContain('Niet in het manifest (1)\n  los.txt\n');
  });
  test('faults of the manifest are warned of', async () =>
    expect((await people('list', broken)).err).toMatch(
      /entry 3: “date” was not used.*\n.*entry 5: “file” was not used/,
    ));
  test('CSV has a row per letter', async () => {
    const rows = parse((await run(['corpus', 'list', broken, '--format', 'csv', '-q'])).out, {
      columns: true,
    }) as Record<string, string>[];
    expect(rows.map(({ file, held }) => `${file ?? ''} ${held ?? ''}`)).toEqual([
      '8.txt yes',
      'weg.txt missing',
      '8.txt yes',
      '9.txt yes',
      'los.txt unlisted',
    ]);
  });
  test('Markdown is a table', async () => {
    const { out } = await run(['corpus', 'list', broken, '--format', 'markdown', '-q']);
    expect(out).toContain('| 2025-04-01 | kst-39000-8 |  |  | yes | 8.txt |');
    expect(out).toContain('## Not in the manifest (1)\n\n- los.txt\n');
  });
  test('-o decides by its name, and never overwrites manifest or letter', async () => {
    const out = path.join(folderWith({}), 'lijst.csv');
    expect(await run(['corpus', 'list', fine, '--excel', '-o', out])).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(out, 'utf8')).toMatch(/^\uFEFFid;date;type;/);
    for (const [name, file] of [
      ['list', 'corpus.json'],
      ['verify', '8.txt'],
    ] as const)
      expect(await run(['corpus', name, fine, '-o', path.join(fine, file)])).toMatchObject({ code: 2, out: '' });
  });
  test.each([
    ['without a manifest', { '8.txt': letterText(8) }, [], ['8.txt']],
    ['without a letter', { 'corpus.json': '[{"id": "kst-39000-7"}]' }, ['kst-39000-7'], []],
    ['with nothing', {}, [], []],
  ])('a folder %s', async (_, files, ids, unlisted) => {
    const found = await list(folderWith(files));
    expect([found.entries.map(({ id }) => id), found.unlisted]).toEqual([ids, unlisted]);
  });
  test('a broken manifest cannot be listed', async () =>
    expect(await run(['corpus', 'list', folderWith({ 'corpus.json': '{' })])).toMatchObject({ code: 3, out: '' }));
});

describe('verify', () => {
  test('all in order', async () => {
    const { code, entries, letters, faults, notes, unread } = await verify(fine);
    expect({ code, entries, letters, faults, notes, unread }).toEqual({
      code: 0,
      entries: 3,
      letters: 2,
      faults: [],
      notes: [],
      unread: [],
    });
    expect((await people('verify', fine)).out).toMatch(/corpus\.json: 3 entries and 2 letters are in order\n$/);
  });
  test('every fault with its place, in the order of the manifest', async () => {
    const { code, faults, notes, letters } = await verify(broken);
    expect({ code, letters }).toEqual({ code: 1, letters: 3 });
    expect(faults.map(({ code, entry, line, field, file }) => [code, entry, line, field, file])).toEqual([
      ['sha256', 1, 2, 'sha256', '8.txt'],
      ['conflict', 1, 2, 'date', '8.txt'],
      ['conflict', 1, 2, 'dossiers', '8.txt'],
      ['file-missing', 2, 3, null, 'weg.txt'],
      ['field', 3, 4, 'date', '8.txt'],
      ['file-twice', 3, 4, 'file', '8.txt'],
      ['id-twice', 3, 4, 'id', '8.txt'],
      ['conflict', 3, 4, 'id', '8.txt'],
      ['entry', 5, 6, null, null],
      ['unlisted', null, null, null, 'los.txt'],
    ]);
    expect(notes).toMatchObject([{ entry: 3 }, { entry: 4, file: '9.txt' }]);
  });
  test('on a terminal, with what to do', async () => {
    const { code, out } = await people('verify', broken);
    expect(code).toBe(1);
    expect(out).toContain('10 faults in 5 entries and 3 letters, 0 not read');
    const text = out.replace(/\s+/g, ' ');
    expect(text).toContain(
      'line 2, entry 1 · kst-39000-8 · 8.txt “date”: the letter says “2025-03-03”, the manifest “2025-04-01” what the letter says counts; correct the manifest',
    );
    expect(text).toContain('los.txt is not in the manifest enter the letter with pobrief corpus add');
    expect(text).toContain('Notes (2)');
  });
  test('CSV and Markdown', async () => {
    const rows = parse((await run(['corpus', 'verify', broken, '--format', 'csv'])).out, { columns: true }) as Record<
      string,
      string
    >[];
    expect(rows).toHaveLength(12);
    expect(rows[1]).toMatchObject({ code: 'conflict', line: '2', manifest: '2025-04-01', found: '2025-03-03' });
    expect((await run(['corpus', 'verify', broken, '--format', 'markdown'])).out).toContain(
      '| Place | What | What to do |',
    );
  });
  test.each<[string, Record<string, string>, number, string[]]>([
    ['no manifest', { '8.txt': letterText(8) }, 1, ['manifest-missing', 'unlisted']],
    ['a broken manifest', { 'corpus.json': '[\n{"id": }]', '8.txt': letterText(8) }, 1, ['manifest-broken']],
    ['no list', { 'corpus.json': '{}' }, 1, ['manifest-broken']],
    ['an empty list', { 'corpus.json': '[]' }, 0, []],
    ['what is only known', { 'corpus.json': '[{"file": null, "id": "kst-39000-7"}]' }, 0, []],
    ['a note is no fault', { 'corpus.json': '[{"file": "8.txt"}]', '8.txt': letterText(8) }, 0, []],
    ['a file outside is not looked at', { 'corpus.json': '[{"file": "../8.txt"}]' }, 1, ['outside']],
  ])('%s', async (_, files, code, codes) => {
    const found = await verify(folderWith(files));
    expect([found.code, found.faults.map(({ code }) => code)]).toEqual([code, codes]);
  });
  test('a letter that cannot be read is exit 3, whatever else is wrong; its bytes still count', async () => {
    const folder = folderWith({
      'corpus.json': JSON.stringify([{ file: 'half.pdf', sha256: sha }, { file: 'leeg.txt' }, { file: '8.txt' }]),
      'half.pdf': '%PDF-1.7\n1 0 obj',
      'leeg.txt': '',
      '8.txt': letterText(8),
    });
    const { code, out, err } = await run(['corpus', 'verify', folder]);
    const { faults, unread, letters } = JSON.parse(out) as CorpusVerify;
    expect({ code, letters }).toEqual({ code: 3, letters: 1 });
    expect(faults.map(({ code }) => code)).toEqual(['sha256']);
    expect(unread.map(({ code }) => code)).toEqual(['pdf-truncated', 'empty']);
    expect(err).toMatch(/half\.pdf is a damaged or truncated PDF.*\n.*leeg\.txt is empty/);
  });
  test('a result of extract is held against its entry like a letter', async () => {
    const result = JSON.parse((await run(['extract', path.join(fine, '8.txt')])).out) as LetterResult;
    const folder = folderWith({
      'corpus.json': '[{"file": "8.json", "id": "kst-39000-9"}]',
      '8.json': JSON.stringify(result),
    });
    expect((await verify(folder)).faults).toMatchObject([{ code: 'conflict', field: 'id', found: 'kst-39000-8' }]);
  });
});
