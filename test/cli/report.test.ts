import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from './folder.js';
import { run } from './io.js';

const folder = folderWith({
  'brief.txt':
    'Den Haag, 3 maart 2025\n\nGeachte voorzitter,\n\nIk informeer uw Kamer voor 1 april 2025 over de sluis.\n',
  'maand.txt': 'Geachte voorzitter,\n\nIk informeer uw Kamer voor 1 april 2025 over de sluis.\n',
  'corpus.json': JSON.stringify([{ file: 'maand.txt', id: null, date: '2025-04' }]),
  'zonder.md': 'Geachte voorzitter,\n\nEr is niets te melden.\n',
});
const at = (name: string): string => path.join(folder, name);
const made = (line: string, env = {}) =>
  run(
    ['report', ...line.split(' ').map((word) => (/\.(txt|md|html|pdf)$/.test(word) ? at(word) : word))].filter(
      (word) => word !== '',
    ),
    { env },
  );

describe('exit codes', () => {
  test.each<[string, number]>([
    ['', 2],
    ['brief.txt', 0],
    ['brief.txt -o uit.pdf', 2],
    ['brief.txt --on morgen', 2],
    ['brief.txt --on 2025-05', 2],
    ['zonder.md', 2],
    ['zonder.md --on 2025-05-01', 0],
    ['weg.txt', 3],
    ['weg.txt brief.txt', 3],
  ])('report %s: %i', async (line, code) => {
    expect((await made(line)).code).toBe(code);
  });
});

test('what could be read is delivered, and what could not is named', async () => {
  const { out, err } = await made('weg.txt brief.txt');
  expect(out).toMatch(/^<!DOCTYPE html>/);
  expect(err).toContain('weg.txt');
});

test('-o writes the page whole, and prints nothing', async () => {
  expect(await made('brief.txt -o uit.html')).toEqual({ code: 0, out: '', err: '' });
  expect(readFileSync(at('uit.html'), 'utf8')).toMatch(/<\/html>\n$/);
});

test.each([
  [['kst-40131-2'], 'Dossier 40 131: '],
  [['kst-40131-2', 'kst-40131-3'], 'Dossier 40 131: '],
  [['kst-40131-2', 'kst-40212-3'], 'Dossiers 40 131 and 40 212: '],
  [['kst-40131-2', 'kst-40212-3', 'kst-40213-3', 'kst-40214-3', 'kst-40215-3'], 'What letters'],
])('%j is the title %s', async (files, title) => {
  const many = folderWith(
    Object.fromEntries(
      files.map((id) => [
        `${id}.txt`,
        `${id.slice(4, 6)} ${id.slice(6, 9)} Sluizen\n\nNr. ${id.slice(10)} Brief van de minister\n\nDen Haag, 3 maart 2025\n\nGeachte voorzitter,\n\nNiets over ${id}.\n`,
      ]),
    ),
  );
  const { out } = await run(['report', ...files.map((id) => path.join(many, `${id}.txt`))]);
  expect(/<h1>(.*?)<\/h1>/.exec(out)?.[1]).toMatch(new RegExp(`^${title}`));
});

test('a name that is no page is refused with what would do', async () => {
  const { err } = await made('brief.txt -o uit.pdf');
  expect(err).toMatch(/End it in \.html, \.htm\./m);
  expect(err).not.toContain('--format');
});

test.each([
  ['the date of the last letter', 'brief.txt', '3 March 2025'],
  ['all of the month of the last letter', 'maand.txt', '30 April 2025'],
  ['the day that was asked for', 'brief.txt --on 2025-04-02', '2 April 2025'],
])('overdue is told on %s', async (_, line, day) => {
  expect((await made(line)).out).toContain(`Overdue is what was past on ${day}.`);
});

test('a promise is overdue once its term is past', async () => {
  const count = async (on: string): Promise<string> =>
    /<b>(\d+)<\/b> overdue: exact term/.exec((await made(`brief.txt --on ${on}`)).out)?.[1] ?? '';
  expect([await count('2025-03-31'), await count('2025-04-02')]).toEqual(['0', '1']);
});

test.each([
  ['Dutch where the locale is', 'brief.txt', { LANG: 'nl_NL.UTF-8' }, 'lang="nl"', 'Brieven'],
  ['English elsewhere', 'brief.txt', {}, 'lang="en"', 'Letters'],
  ['what was asked for', 'brief.txt --lang nl', {}, 'lang="nl"', 'Brieven'],
])('speaks %s', async (_, line, env, lang, word) => {
  const { out } = await made(line, env);
  expect(out).toContain(`<html ${lang}>`);
  expect(out).toContain(word);
});
