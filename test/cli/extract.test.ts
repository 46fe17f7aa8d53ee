import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { LetterResult } from '../../src/types.js';
import { letter } from '../render/fixture.js';
import { folderWith } from './folder.js';
import { run } from './io.js';
import { tableNames } from '../../src/render/tables.js';

/** Results of an earlier run are input too, so that these need no letter. */
const one = letter();
const two = letter({ source: { ...one.source, file: 'twee.txt' }, warnings: [], references: [] });
const folder = folderWith({
  'een.json': JSON.stringify(one),
  'twee.json': JSON.stringify(two),
  'map/een.json': JSON.stringify(one),
  'map/twee.json': JSON.stringify(two),
  'kapot.json': '{"name": "x"}',
  'brief.txt': 'Geachte voorzitter,\n\nZie Kamerstuk 39 000, nr. 7, van 1 mei 2024.\n',
  'corpus.json': JSON.stringify([{ file: 'brief.txt', date: '2024-06-01', title: 'Uit het manifest', type: 'x' }]),
});
const at = (name: string): string => path.join(folder, name);
const files = (...names: string[]): string[] => ['extract', ...names.map(at)];
const parsed = (text: string): unknown => JSON.parse(text);

describe('an object or an array', () => {
  test.each([
    ['one file', ['een.json'], one],
    ['two files, in their order', ['twee.json', 'een.json'], [two, one]],
    ['a folder', ['map'], [one, two]],
    ['one that fails among others', ['een.json', 'weg.txt'], [one]],
  ])('%s', async (_, names, wanted) => expect(parsed((await run(files(...names))).out)).toEqual(wanted));

  test('ndjson is a line per letter', async () => {
    const { out } = await run([...files('map'), '--format', 'ndjson']);
    expect(out.trimEnd().split('\n').map(parsed)).toEqual([one, two]);
  });
});

describe('when an input fails', () => {
  test('the others are delivered, the error names the file and the cure, exit 3', async () => {
    const { code, out, err } = await run([...files('weg.txt', 'een.json', 'kapot.json'), '--csv', 'references']);
    expect(code).toBe(3);
    expect(out.split('\n')).toHaveLength(3);
    expect(err).toMatch(
      /^pobrief: \S+weg\.txt does not exist\. Check .*\npobrief: warning: .*\npobrief: \S+kapot\.json is JSON/,
    );
  });
  test('alone, it gives no output at all', async () =>
    expect(await run(files('weg.txt'))).toMatchObject({ code: 3, out: '' }));
  test('a file that was there stays', async () => {
    const out = path.join(folderWith({ 'uit.json': 'old' }), 'uit.json');
    expect(await run([...files('weg.txt', 'kapot.json'), '-o', out])).toMatchObject({ code: 3 });
    expect(readFileSync(out, 'utf8')).toBe('old');
  });
  test('of several that all fail the list is empty', async () =>
    expect(await run(files('weg.txt', 'weg.md'))).toMatchObject({ code: 3, out: '[]\n' }));
});

describe('where it goes', () => {
  test('-o writes what standard output would get', async () => {
    const out = path.join(folderWith({}), 'uit.json');
    expect(await run([...files('een.json'), '-o', out])).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(out, 'utf8')).toBe((await run(files('een.json'))).out);
  });
  test('--tables writes every table, beside a result where one is asked for', async () => {
    const out = path.join(folderWith({}), 'a', 'b');
    const { code, out: json } = await run([...files('map'), '--tables', out, '--format', 'json']);
    expect(code).toBe(0);
    expect(parsed(json)).toEqual([one, two]);
    expect(readdirSync(out).sort()).toEqual([...tableNames.map((name) => `${name}.csv`), 'datapackage.json'].sort());
    expect(readFileSync(path.join(out, 'dates.csv'), 'utf8').split('\n')).toHaveLength(4);
  });
  test('-o NAME.xlsx is a workbook, written whole or not at all', async () => {
    const out = path.join(folderWith({}), 'uit.xlsx');
    expect(await run([...files('map'), '-o', out])).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
    expect(await run([...files('weg.txt'), '-o', path.join(path.dirname(out), 'niet.xlsx')])).toMatchObject({
      code: 3,
    });
    expect(readdirSync(path.dirname(out))).toEqual(['uit.xlsx']);
  });
  test('a workbook is not for a terminal', async () =>
    expect(await run([...files('een.json'), '--format', 'xlsx'], { columns: 80 })).toMatchObject({ code: 2, out: '' }));
  test('an output that cannot be written is exit 4, before any work', async () => {
    const { code, out, err } = await run([...files('een.json'), '-o', at('weg/uit.json')]);
    expect({ code, out }).toEqual({ code: 4, out: '' });
    expect(err).toContain('its folder does not exist');
  });
  test('never over an input', async () => {
    expect(await run([...files('een.json'), '-o', at('een.json')])).toMatchObject({ code: 2 });
    expect(await run(['normalize', at('brief.txt'), '-o', at('brief.txt')])).toMatchObject({ code: 2 });
  });
});

describe('for whom', () => {
  test('a terminal gets the summary, with colour', async () => {
    const { out } = await run(files('een.json'), { columns: 60 });
    expect(out).toContain('Needs a look');
    expect(out).toContain('\u001b[');
  });
  test.each([
    ['NO_COLOR', [], { NO_COLOR: '1' }],
    ['--no-color', ['--no-color'], {}],
    ['a dumb terminal', [], { TERM: 'dumb' }],
  ])('%s: no colour', async (_, flags, env) => {
    const { out } = await run([...files('een.json'), ...flags], { columns: 60, env });
    expect(out).not.toContain('\u001b[');
  });
  test('--lang speaks to people only', async () => {
    const people = await run([...files('een.json'), '--lang', 'nl'], { columns: 60 });
    expect(people.out).toContain('Om na te kijken');
    expect(parsed((await run([...files('een.json'), '--lang', 'nl'])).out)).toEqual(one);
  });
  test('progress only where somebody watches', async () => {
    expect((await run(files('map'), { watched: true })).err).toContain('2 of 2');
    expect((await run([...files('map'), '--quiet'], { watched: true })).err).toBe('');
    expect((await run(files('map'))).err).toBe('');
  });
});

describe('a letter', () => {
  const read = async (...flags: string[]): Promise<LetterResult> =>
    parsed((await run([...files('brief.txt'), '--quiet', ...flags])).out) as LetterResult;

  test('its manifest says what it does not print, and a flag wins', async () => {
    expect((await read()).letter).toMatchObject({
      date: '2024-06-01',
      dateBasis: 'manifest',
      title: 'Uit het manifest',
    });
    expect((await read('--date', '2024-07-01')).letter).toMatchObject({ date: '2024-07-01', dateBasis: 'given' });
  });
  test('a fault in the manifest is a warning that names the file', async () => {
    const { code, err } = await run(files('brief.txt'));
    expect(code).toBe(0);
    expect(err).toMatch(/^pobrief: warning: \S*corpus\.json, entry 1: “type” was not used\. Expected: .*\n$/);
  });
  test('--no-context and --facts', async () => {
    expect(JSON.stringify(await read())).toContain('"sentence"');
    expect(JSON.stringify(await read('--no-context'))).not.toContain('"sentence"');
    expect(await read('--facts')).not.toHaveProperty('corrections');
  });
  test('that yields nothing is a warning, not an error', async () => {
    const { code, err } = await run(['extract', '-'], { stdin: 'Hier staat niets.\n' });
    expect(code).toBe(0);
    expect(err).toContain('nothing was found in standard input');
  });
  test('over the limit is exit 3', async () => {
    const { code, err } = await run([...files('brief.txt'), '--max-size', '10']);
    expect(code).toBe(3);
    expect(err).toContain('brief.txt is larger than the limit of 10 bytes.');
  });
});

describe('a result beside its own letter', () => {
  test('is not taken twice', async () => {
    const both = folderWith({ 'brief.txt': 'Zie Kamerstuk 39 000, nr. 7.\n', 'over.json': '' });
    const json = (await run(['extract', path.join(both, 'brief.txt')])).out;
    const copy = folderWith({
      'brief.txt': 'Zie Kamerstuk 39 000, nr. 7.\n',
      'over.json': json,
      'sub/over.json': json,
    });
    expect(parsed((await run(['extract', copy])).out)).toHaveLength(1);
  });
});
