import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { run } from './io.js';

describe('wrong usage: exit 2, one line on standard error, nothing on standard output', () => {
  test.each([
    [
      '',
      'Give a command: extract, normalize, diff, timeline, overdue, gaps, report, corpus, schema. See: pobrief --help',
    ],
    ['frobnicate', 'Unknown command “frobnicate”. See: pobrief --help'],
    ['extrct x', 'Unknown command “extrct”. Did you mean extract? See: pobrief --help'],
    ['--foo', 'Unknown option --foo. See: pobrief --help'],
    ['extract --fromat json x', 'Unknown option --fromat. Did you mean --format? See: pobrief extract --help'],
    ['extract', 'FILE is missing. See: pobrief extract --help'],
    ['extract x -o', 'A value is missing after --output. See: pobrief extract --help'],
    ['extract x --format csv', 'CSV is written per table: choose one with --csv TABLE. There are: measures, '],
    ['extract --csv x.txt', 'Unknown table “x.txt”. There are: measures, references, '],
    [
      'extract x --format pdf',
      'Unknown format “pdf”. There are: json, ndjson, csv, table, xlsx. See: pobrief extract --help',
    ],
    [
      'extract x --date morgen',
      '--date cannot be “morgen”. Expected: YYYY-MM-DD, YYYY-MM. See: pobrief extract --help',
    ],
    [
      'extract x y --id kst-1-2',
      '--id is for one letter, and there are more here. Give one file. See: pobrief extract',
    ],
    ['extract - -', 'Standard input (-) can be read only once. See: pobrief extract --help'],
    ['extract x --lang fr', '--lang cannot be “fr”. Expected: nl, en. See: pobrief extract --help'],
    ['normalize', 'FILE is missing. See: pobrief normalize --help'],
    ['normalize x y', 'Too many arguments: this takes 1. See: pobrief normalize --help'],
    ['normalize x --format json', 'Unknown format “json”. There are: markdown, source, diff, corrections. '],
    ['normalize package.json -o package.json', 'The name package.json does not tell the format. End it in .md, '],
    ['schema', 'NAME is missing. See: pobrief schema --help'],
    [
      'schema brief',
      'Unknown schema “brief”. There are: letter, diff, timeline, overdue, gaps, corpus-add, corpus-list, corpus-verify. See',
    ],
  ])('pobrief %s', async (line, text) => {
    const { code, out, err } = await run(line === '' ? [] : line.split(' '));
    expect(err.startsWith(`pobrief: ${text}`)).toBe(true);
    expect(err.indexOf('\n')).toBe(err.length - 1);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  test('in Dutch where the locale is', async () => {
    const { err } = await run(['extract', '--fromat'], { env: { LANG: 'nl_NL.UTF-8' } });
    expect(err).toBe('pobrief: Onbekende optie --fromat. Bedoelt u --format? Zie: pobrief extract --help\n');
  });
});

describe('help', () => {
  test.each([
    ['--help', 'Usage: pobrief COMMAND'],
    ['extract --help', 'pobrief extract brief.pdf > brief.json'],
    ['help normalize', '--format <FORMAT>'],
    ['schema -h', 'which schema: letter'],
    ['extract --help --lang nl', 'Voorbeelden:'],
  ])('pobrief %s', async (line, text) => {
    const { code, out, err } = await run(line.split(' '));
    expect(out).toContain(text);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});

test.each([['--version'], ['-V']])('%s prints the version and nothing else', async (flag) => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(await run([flag])).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

test('schema letter is JSON Schema', async () => {
  const { code, out } = await run(['schema', 'letter']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    type: 'object',
    $schema: expect.stringContaining('json-schema.org') as unknown,
  });
});
