import path from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { readBytes } from '../../src/cli/bytes.js';
import { sourcesOf } from '../../src/cli/files.js';
import { earlierResults } from '../../src/cli/results.js';
import { InputError } from '../../src/errors.js';
import { letter } from '../render/fixture.js';
import { folderWith } from './folder.js';

const result = JSON.stringify(letter(), null, 2);
const folder = folderWith({
  'brieven/b.txt': 'b',
  'brieven/a.md': 'a',
  'brieven/B.PDF': '%PDF',
  'brieven/corpus.json': '[]',
  'brieven/package.json': '{"name": "x"}',
  'brieven/eerder.json': result,
  'brieven/lijst.json': `[\n  ${result}]`,
  'brieven/eerder.ndjson': JSON.stringify(letter()),
  'brieven/.verborgen.txt': 'x',
  'brieven/foto.png': 'x',
  'brieven/d.html': '<p>d</p>',
  'brieven/e.docx': 'e',
  'brieven/~$e.docx': 'x',
  'brieven/README.md': '# Over deze map',
  'brieven/rapport.html': '<!DOCTYPE html>\n<html><head><meta name="generator" content="pobrief">',
  'brieven/2024/c.txt': 'c',
  'brieven/2024/corpus.json': '[]',
  'leeg/notities.csv': 'x',
  'leeg.txt': '',
});
const below = (name: string): string => path.join(folder, name);

test('a folder is every letter in it, sorted, and never its manifests', async () => {
  const { many, list } = await sourcesOf([below('brieven')]);
  expect(many).toBe(true);
  expect(list.map(({ file }) => file)).toEqual([
    '2024/c.txt',
    'B.PDF',
    'a.md',
    'b.txt',
    'd.html',
    'e.docx',
    'eerder.json',
    'eerder.ndjson',
    'lijst.json',
  ]);
});

describe('what stands behind an argument', () => {
  test.each([
    ['a file', ['brieven/b.txt'], false, ['b.txt']],
    ['two files, in the order given', ['brieven/b.txt', 'brieven/a.md'], true, ['b.txt', 'a.md']],
    ['a folder of one', ['brieven/2024'], true, ['c.txt']],
    ['what is missing', ['brieven/weg.txt'], false, ['missing']],
    ['a folder without letters', ['leeg'], true, ['folder-without-letters']],
    ['a manifest', ['brieven/corpus.json'], false, ['manifest']],
    ['one that fails beside one that does not', ['weg', 'brieven/b.txt'], true, ['missing', 'b.txt']],
  ])('%s', async (_, args, many, names) => {
    const sources = await sourcesOf(args.map(below));
    expect(sources.many).toBe(many);
    expect(sources.list.map((one) => (one instanceof InputError ? one.code : one.file))).toEqual(names);
  });

  test('standard input, once', async () => {
    expect(await sourcesOf(['-'])).toMatchObject({ many: false, list: [{ path: '-', file: '-' }] });
    await expect(sourcesOf(['-', '-'])).rejects.toThrow('stdin-twice');
  });
});

describe('bytes', () => {
  const stdin = (): Readable => Readable.from([Buffer.from('abc'), Buffer.from('def')]);
  test.each([
    ['a file', 'brieven/b.txt', 10, 'b'],
    ['a file of just the limit', 'brieven/b.txt', 1, 'b'],
    ['standard input', '-', 6, 'abcdef'],
  ])('%s', async (_, file, limit, text) =>
    expect(Buffer.from(await readBytes(file === '-' ? file : below(file), stdin(), limit)).toString()).toBe(text),
  );

  test.each([
    ['over the limit', 'brieven/B.PDF', 3, 'too-large'],
    ['standard input over the limit', '-', 5, 'too-large'],
    ['empty', 'leeg.txt', 10, 'empty'],
    ['missing', 'weg.txt', 10, 'missing'],
    ['a folder by now', 'leeg', 10_000_000, 'unreadable'],
  ])('%s', async (_, file, limit, code) =>
    expect(readBytes(file === '-' ? file : below(file), stdin(), limit)).rejects.toMatchObject({ code }),
  );
});

describe('JSON that extract wrote', () => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(result, 'utf16le')]);
  test.each([
    ['an object', 'a.json', Buffer.from(result), 1, false],
    ['an array', 'a.json', Buffer.from(`[${result}, ${result}]`), 2, true],
    ['an empty array', 'a.json', Buffer.from('[]'), 0, true],
    ['lines', 'a.ndjson', Buffer.from(`${JSON.stringify(letter())}\n${JSON.stringify(letter())}\n`), 2, true],
    ['redirected by PowerShell', 'a.json', utf16, 1, false],
  ])('%s', async (_, file, bytes, count, list) => {
    const earlier = await earlierResults(file, bytes);
    expect(earlier?.list).toBe(list);
    expect(earlier?.results).toEqual(Array.from({ length: count }, () => letter()));
  });

  test.each([
    ['text', 'a.txt', 'Geachte voorzitter,'],
    ['text with a bracket', 'a.txt', '[ Postbus 16375\nGeachte voorzitter'],
    ['text with a brace that is no JSON', 'a.txt', '{ leesfout van de scanner'],
  ])('%s is a letter', async (_, file, text) => expect(await earlierResults(file, Buffer.from(text))).toBeNull());

  test.each([
    ['another object', 'a.json', '{"name": "x"}'],
    ['a later version', 'a.json', result.replace('letter@1', 'letter@2')],
    ['a field of the wrong type', 'a.json', result.replace('"line": 2', '"line": "twee"')],
    ['cut off', 'a.json', result.slice(0, 300)],
  ])('%s is refused', async (_, file, text) =>
    expect(earlierResults(file, Buffer.from(text))).rejects.toMatchObject({ code: 'not-a-result' }),
  );
});
