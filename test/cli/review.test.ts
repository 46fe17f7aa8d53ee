import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { letterResult } from '../../src/schema/letter.js';
import type { Diff, LetterResult } from '../../src/types.js';
import { reviewed } from '../review/letter.js';
import { folderWith } from './folder.js';
import { run } from './io.js';

const header = 'letter,table,key,field,value,who,why\n';
const found = JSON.stringify(reviewed());
const parsed = (text: string): LetterResult => JSON.parse(text) as LetterResult;

/** What a reader fills in, by field. */
const answers: Readonly<Record<string, string>> = {
  status: 'completed',
  disposition: 'closed',
  id: 'kst-39000-66',
  due: '1-3-2026',
  date: '2027-09',
  settled: 'ja',
};

describe.each([
  ['plain', [], ',', '\n'],
  ['as Dutch Excel saves it', ['--excel'], ';', '\r\n'],
] as const)('written, filled in, applied: %s', (_, flags, delimiter, end) => {
  test('then nothing needs a look any more', async () => {
    const folder = folderWith({ 'een.json': found });
    const file = path.join(folder, 'reviews.csv');
    expect(await run(['extract', folder, '--review', ...flags, '-o', file])).toMatchObject({ code: 0, err: '' });
    const [columns = [], ...rows] = parse(readFileSync(file), { delimiter, bom: true });
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.every((row) => row[columns.indexOf('value')] === '')).toBe(true);
    const bom = flags.length > 0 ? '\uFEFF' : '';
    const lines = rows.map((row) =>
      row.map((cell, at) => (columns[at] === 'value' ? (answers[row[3] ?? ''] ?? '') : cell)),
    );
    const text = [columns, ...lines].map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter));
    writeFileSync(file, bom + text.join(end) + end);

    const { code, out, err } = await run(['extract', path.join(folder, 'een.json')]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const result = parsed(out);
    expect(letterResult.safeParse(result).error).toBeUndefined();
    expect(result.reviews).toHaveLength(rows.length);
    expect(result.warnings).toEqual([]);
    expect(result.commitments[0]?.due).toMatchObject({ edtf: '2026-03-01', printed: '2026-03-01' });
    expect(parse((await run(['extract', folder, '--review'])).out)).toHaveLength(1);
  });
});

describe('where reviews hold', () => {
  const rows = `${header}kst-39000-8,measures,8,status,completed,MB,gebeld\n`;
  test('beside a letter, and above it up to the folder that was given; the nearest has the last word', async () => {
    const near = `${header}kst-39000-8,measures,8,status,held,MB,\n`;
    const folder = folderWith({
      'reviews.csv': rows,
      'map/een.json': found,
      'map/dieper/twee.json': found,
      'map/dieper/reviews.csv': near,
    });
    const [deeper, one] = JSON.parse((await run(['extract', folder, '--quiet'])).out) as LetterResult[];
    expect([one, deeper].map((result) => result?.measures[0]?.status.value)).toEqual(['completed', 'held']);
    const alone = parsed((await run(['extract', path.join(folder, 'map', 'een.json')])).out);
    expect(alone.measures[0]?.status.value).toBe('unknown');
  });
  test('in a diff too', async () => {
    const folder = folderWith({ 'a.json': found, 'b/b.json': found, 'b/reviews.csv': rows });
    const { out } = await run(['diff', path.join(folder, 'a.json'), path.join(folder, 'b', 'b.json')]);
    const { measures } = JSON.parse(out) as Diff;
    expect(measures.find(({ number, series }) => number === '8' && series === 'maatregel')?.status.to).toBe(
      'completed',
    );
  });
  test('JSON that has them already is not changed again', async () => {
    const folder = folderWith({ 'een.json': found, 'reviews.csv': rows });
    const { out } = await run(['extract', path.join(folder, 'een.json')]);
    writeFileSync(path.join(folder, 'een.json'), out);
    expect((await run(['extract', path.join(folder, 'een.json')])).out).toBe(out);
  });
  test('a row of no letter is told where the whole folder was read', async () => {
    const folder = folderWith({ 'een.json': found, 'reviews.csv': `${rows}kst-39000-99,measures,8,status,held,,\n` });
    expect((await run(['extract', folder])).err).toMatch(
      /reviews\.csv, row 3: “kst-39000-99” is the id or the file of none/,
    );
    expect((await run(['extract', path.join(folder, 'een.json')])).err).toBe('');
  });
  test('a malformed file is told once, and none of its letters is delivered', async () => {
    const folder = folderWith({
      'een.json': found,
      'twee.json': found,
      'reviews.csv': `${header}kst-39000-8,measures,,status,held,,\n`,
    });
    const { code, out, err } = await run(['extract', folder]);
    expect({ code, out }).toEqual({ code: 3, out: '[]\n' });
    expect(err).toMatch(/^pobrief: \S+reviews\.csv, row 2: the cell «key» is empty\. Correct the row [^\n]+\n$/);
  });
});

describe('what --review refuses', () => {
  const folder = folderWith({ 'een.json': found, 'reviews.csv': header, 'uit.csv': '' });
  const at = (name: string): string => path.join(folder, name);
  test.each([
    ['a file that is there', ['-o', at('reviews.csv')]],
    ['another format', ['--format', 'json']],
    ['a table', ['--csv', 'motions']],
    ['tables', ['--tables', at('x')]],
    ['another extension', ['-o', at('reviews.json')]],
  ])('%s', async (_, flags) => {
    expect(await run(['extract', at('een.json'), '--review', ...flags])).toMatchObject({ code: 2, out: '' });
    expect(readFileSync(at('reviews.csv'), 'utf8')).toBe(header);
  });
});
