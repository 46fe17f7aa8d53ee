import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { corpusAdd } from '../../src/schema/corpus.js';
import type { CorpusAdd, LetterResult } from '../../src/types.js';
import { letter } from '../render/fixture.js';
import { bareText, letterText } from './corpus-letters.js';
import { folderWith } from './folder.js';
import { type Ran, run } from './io.js';

let [folder, inbox] = ['', ''];
const inFolder = (name: string): string => path.join(folder, name);
const incoming = (name: string): string => path.join(inbox, name);
const add = (...argv: string[]): Promise<Ran> => run(['corpus', 'add', folder, ...argv]);
const manifest = (): Record<string, unknown>[] =>
  JSON.parse(readFileSync(inFolder('corpus.json'), 'utf8')) as Record<string, unknown>[];
const added = ({ out }: Ran): CorpusAdd['letters'] => corpusAdd.parse(JSON.parse(out)).letters;
const told = ({ err }: Ran): string => err.replaceAll(inbox, 'IN').replaceAll(folder, 'FOLDER');
const official = (id: string): string => `https://zoek.officielebekendmakingen.nl/${id}.html`;
/** Everything in the folder and below, by name. */
const files = (): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

beforeEach(() => {
  folder = folderWith({});
  inbox = folderWith({
    '8.txt': letterText(8),
    '9.txt': letterText(9, { day: '1 februari 2024' }),
    'kaal.txt': bareText,
    'ander/8.txt': letterText(8, { text: 'Zij zijn zwaar.' }),
    'map/b/9.txt': letterText(9, { day: '1 februari 2024' }),
    'map/8.txt': letterText(8),
    'map/bron.txt': bareText,
    'map/corpus.json': JSON.stringify([
      {
        file: 'bron.txt',
        id: 'kst-39000-5',
        date: '2024-06-01',
        title: 'Uit het manifest',
        type: 'nota',
        url: 'https://brieven.example/5',
      },
      { file: '8.txt', date: '2025-03-04' },
    ]),
  });
});

describe('add: a letter and what it prints', () => {
  test('a file from elsewhere is copied under its own name, and a missing manifest is made', async () => {
    const ran = await add(incoming('8.txt'));
    expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: '' });
    expect(added(ran)).toEqual([
      {
        source: incoming('8.txt'),
        action: 'entered',
        copied: true,
        file: '8.txt',
        id: 'kst-39000-8',
        type: 'kamerbrief',
        date: '2025-03-03',
        title: null,
      },
    ]);
    expect(manifest()).toEqual([
      {
        file: '8.txt',
        id: 'kst-39000-8',
        type: 'kamerbrief',
        date: '2025-03-03',
        title: null,
        dossiers: ['39000'],
        vergaderjaar: '2024-2025',
        url: 'https://zoek.officielebekendmakingen.nl/kst-39000-8.html',
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
      },
    ]);
    expect(readFileSync(inFolder('8.txt'), 'utf8')).toBe(letterText(8));
    expect(files()).toEqual(['8.txt', 'corpus.json']);
  });

  test('one that lies there is entered in its place', async () => {
    mkdirSync(inFolder('2025'));
    writeFileSync(inFolder('2025/brief.txt'), letterText(8));
    const [one] = added(await add(inFolder('2025/brief.txt')));
    expect(one).toMatchObject({ file: '2025/brief.txt', copied: false });
    expect(files()).toEqual(['2025', '2025/brief.txt', 'corpus.json']);
  });

  test('a folder keeps its folders; the manifest beside its letters fills what they do not print', async () => {
    const ran = await add(incoming('map'));
    expect(ran.code).toBe(0);
    expect(manifest().map(({ file, id, date, type, url }) => [file, id, date, type, url])).toEqual([
      ['b/9.txt', 'kst-39000-9', '2024-02-01', 'kamerbrief', official('kst-39000-9')],
      ['bron.txt', 'kst-39000-5', '2024-06-01', 'nota', 'https://brieven.example/5'],
      ['8.txt', 'kst-39000-8', '2025-03-03', 'kamerbrief', official('kst-39000-8')],
    ]);
    expect(told(ran)).toBe(
      'pobrief: warning: IN/map/8.txt: “date” is “2025-03-03” by the letter itself, “2025-03-04” by the manifest; the first counts.\n',
    );
  });

  test('a manifest further down fills, too', async () => {
    await add(incoming('map/bron.txt'), '--quiet');
    mkdirSync(inFolder('eigen'));
    writeFileSync(inFolder('eigen/bron.txt'), `${bareText}\nEn nog iets.\n`);
    writeFileSync(inFolder('eigen/corpus.json'), '[{"file": "bron.txt", "id": "kst-39000-4"}]');
    expect(added(await add(folder))).toMatchObject([
      { file: 'bron.txt', action: 'unchanged' },
      { file: 'eigen/bron.txt', id: 'kst-39000-4' },
    ]);
  });

  test('a file in which nothing is found may be no letter', async () => {
    writeFileSync(incoming('leesmij.md'), 'Hier staan brieven.\n');
    expect(told(await add(incoming('leesmij.md')))).toContain('nothing was found in IN/leesmij.md');
  });

  test('a flag wins over print, with a warning', async () => {
    const ran = await add(incoming('8.txt'), '--date', '2025-04-01', '--title', 'Bruggen', '--dossier', '39001');
    expect(manifest()[0]).toMatchObject({ date: '2025-04-01', title: 'Bruggen', dossiers: ['39001'] });
    expect(told(ran)).toContain('“date” is “2025-04-01” by the option, “2025-03-03” by the letter itself;');
    expect(told(ran)).toContain('“dossiers” is “39001” by the option, “39000” by the letter itself;');
  });

  test('an id that is not printed is never made up', async () => {
    const ran = await add(incoming('kaal.txt'));
    expect(ran.code).toBe(0);
    expect(manifest()[0]).toMatchObject({ file: 'kaal.txt', id: null, date: null, url: null });
    expect(told(ran)).toMatch(/IN\/kaal\.txt prints no id .*Give it with --id.*\n.*prints no date.*with --date/);
    const again = await add(inFolder('kaal.txt'), '--id', 'kst-39000-6', '--date', '2024-05-02');
    expect({ err: again.err, action: added(again)[0]?.action }).toEqual({ err: '', action: 'updated' });
    expect(manifest()).toMatchObject([{ file: 'kaal.txt', id: 'kst-39000-6', date: '2024-05-02' }]);
  });

  test('a result of extract is a letter, too; a list of several is not', async () => {
    const one: LetterResult = letter();
    writeFileSync(incoming('een.json'), JSON.stringify([one]));
    writeFileSync(incoming('twee.json'), JSON.stringify([one, one]));
    expect(added(await add(incoming('een.json')))).toMatchObject([{ file: 'een.json', id: one.letter.id }]);
    const ran = await add(incoming('twee.json'));
    expect({ code: ran.code, out: ran.out }).toEqual({ code: 3, out: '' });
    expect(told(ran)).toContain('IN/twee.json holds 2 letters');
  });

  test('a name that a folder is not searched for is told', async () => {
    writeFileSync(incoming('brief'), letterText(8));
    expect(told(await add(incoming('brief')))).toContain('brief is passed over where the whole folder is read');
  });
});

describe('add: what is known and not held', () => {
  test('an id is entered with its official address, then gets its file', async () => {
    expect(added(await add('kst-39000-008', 'kst-39000-9'))).toMatchObject([
      { source: 'kst-39000-8', action: 'entered', file: null, id: 'kst-39000-8' },
      { id: 'kst-39000-9' },
    ]);
    expect(manifest()[0]).toEqual({
      file: null,
      id: 'kst-39000-8',
      type: null,
      date: null,
      title: null,
      dossiers: ['39000'],
      vergaderjaar: null,
      url: 'https://zoek.officielebekendmakingen.nl/kst-39000-8.html',
      sha256: null,
    });
    expect(added(await add(incoming('8.txt')))).toMatchObject([{ action: 'filled', file: '8.txt', copied: true }]);
    expect(manifest().map(({ id, file, date }) => [id, file, date])).toEqual([
      ['kst-39000-8', '8.txt', '2025-03-03'],
      ['kst-39000-9', null, null],
    ]);
  });
  test('with what the user says of it', async () => {
    await add('ah-tk-20242025-100', '--title', 'Antwoord', '--date', '2024-10-01');
    expect(manifest()).toMatchObject([
      { title: 'Antwoord', date: '2024-10-01', vergaderjaar: '2024-2025', dossiers: [] },
    ]);
  });
  test('a budget without its chapter has no address', async () => {
    expect(told(await add('kst-36600-99'))).toContain('kst-36600-99 names no chapter of the budget');
    expect(manifest()).toMatchObject([{ id: 'kst-36600-99', url: null }]);
  });
  test('what is neither a file nor an id does not exist', async () =>
    expect(await add('kst-39000')).toMatchObject({
      code: 3,
      out: '',
      err: expect.stringContaining('does not exist') as unknown,
    }));
});

describe('add: the same again', () => {
  beforeEach(() => add(incoming('8.txt')));
  test('the same bytes are there already, and nothing is written', async () => {
    const before = readFileSync(inFolder('corpus.json'), 'utf8');
    writeFileSync(inFolder('corpus.json'), before.replace(/\n$/, ''));
    for (const file of [incoming('8.txt'), inFolder('8.txt'), incoming('map/8.txt')]) {
      expect(added(await add(file))).toMatchObject([{ file: '8.txt', copied: false }]);
    }
    expect(added(await add(incoming('8.txt'), inFolder('8.txt'))).map(({ action }) => action)).toEqual([
      'unchanged',
      'unchanged',
    ]);
    expect(readFileSync(inFolder('corpus.json'), 'utf8')).toBe(before.replace(/\n$/, ''));
    expect(files()).toEqual(['8.txt', 'corpus.json']);
  });
  test('other bytes under one id are an error that names both; the others go on', async () => {
    const ran = await add(incoming('ander/8.txt'), incoming('9.txt'));
    expect(ran.code).toBe(3);
    expect(told(ran)).toBe(
      'pobrief: IN/ander/8.txt is not the same file as 8.txt, which the manifest has under kst-39000-8. Give --replace to replace it, or --id where it is another letter.\n',
    );
    expect(added(ran)).toMatchObject([{ file: '9.txt' }]);
    expect(readFileSync(inFolder('8.txt'), 'utf8')).toBe(letterText(8));
  });
  test('--replace takes the place of the file of that name', async () => {
    expect(added(await add(incoming('ander/8.txt'), '--replace'))).toMatchObject([
      { action: 'replaced', copied: true },
    ]);
    expect(readFileSync(inFolder('8.txt'), 'utf8')).toContain('Zij zijn zwaar.');
    expect((await run(['corpus', 'verify', folder])).code).toBe(0);
  });
  test('--replace leaves a file of another name where it is, and says so', async () => {
    writeFileSync(incoming('nieuw.txt'), letterText(8, { text: 'Nieuw.' }));
    const ran = await add(incoming('nieuw.txt'), '--replace');
    expect(told(ran)).toContain('8.txt is still there');
    expect(manifest()).toMatchObject([{ file: 'nieuw.txt' }]);
    expect(files()).toEqual(['8.txt', 'corpus.json', 'nieuw.txt']);
  });
  test('a file that changed in its place', async () => {
    writeFileSync(inFolder('8.txt'), letterText(8, { text: 'Veranderd.' }));
    const ran = await add(inFolder('8.txt'));
    expect({ code: ran.code, out: ran.out }).toEqual({ code: 3, out: '' });
    expect(told(ran)).toContain('FOLDER/8.txt changed since it was entered in the manifest under kst-39000-8');
    expect(added(await add(inFolder('8.txt'), '--replace'))).toMatchObject([{ action: 'replaced', copied: false }]);
  });
  test('never over another file of other content', async () => {
    writeFileSync(inFolder('9.txt'), 'mijn aantekeningen');
    const ran = await add(incoming('9.txt'), '--replace');
    expect(ran.code).toBe(3);
    expect(told(ran)).toContain('IN/9.txt was not copied: in the folder, 9.txt is another file');
    expect(readFileSync(inFolder('9.txt'), 'utf8')).toBe('mijn aantekeningen');
  });
  test('two letters of one name, or of one id, in one run', async () => {
    writeFileSync(incoming('ander/9.txt'), letterText(10));
    writeFileSync(incoming('ander/9b.txt'), letterText(9, { text: 'Anders.' }));
    const ran = await add('--replace', ...['9.txt', 'ander/9.txt', 'ander/9b.txt'].map(incoming));
    expect(added(ran).map(({ file }) => file)).toEqual(['9.txt']);
    expect(told(ran)).toMatch(/ander\/9\.txt was not copied.*\n.*ander\/9b\.txt is not the same file as 9\.txt/);
    expect(readFileSync(inFolder('9.txt'), 'utf8')).toBe(letterText(9, { day: '1 februari 2024' }));
  });
});

describe('add: what others wrote', () => {
  test('entries that are not touched keep their text, faulty ones and all', async () => {
    const others = [
      '{"file": "x.txt",   "id": "kst-39000-1", "date": "2020-01-01", "note": 1.0}',
      '{"id": "kst-39000-2", "date": "1 maart"}',
      '"onzin"',
      '{"id": "kst-39000-3", "date": "2026-01-01"}',
    ];
    writeFileSync(inFolder('corpus.json'), `\uFEFF[${others.join(',\n')}]`);
    expect((await add(incoming('8.txt'), '--quiet')).code).toBe(0);
    const lines = readFileSync(inFolder('corpus.json'), 'utf8')
      .split('\n')
      .map((line) => line.trim().replace(/,$/, ''));
    expect(lines.filter((line) => others.includes(line))).toEqual(others);
    expect(lines[2]).toMatch(/^\{"file": "8\.txt", "id": "kst-39000-8"/);
  });
  test.each([
    ['no JSON', '[{', 'cannot be used'],
    ['no list', '{}', 'cannot be used: no list'],
    ['not UTF-8', Buffer.from([0x5b, 0xff, 0x5d]), 'cannot be read as UTF-8'],
  ])('a manifest that is %s is left alone', async (_, text, why) => {
    writeFileSync(inFolder('corpus.json'), text);
    const { code, out, err } = await add(incoming('8.txt'));
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain(why);
    expect(readFileSync(inFolder('corpus.json'))).toEqual(Buffer.from(text));
    expect(files()).toEqual(['corpus.json']);
  });
});

describe('add: all or nothing', () => {
  test('--dry-run says what would be done, and does nothing', async () => {
    const ran = await add(incoming('8.txt'), 'kst-39000-9', '--dry-run');
    expect(JSON.parse(ran.out)).toMatchObject({ dryRun: true, letters: [{ action: 'entered', copied: true }, {}] });
    expect(files()).toEqual([]);
    expect((await run(['corpus', 'add', folder, incoming('8.txt'), '--dry-run'], { columns: 100 })).out).toContain(
      'nothing written (--dry-run)',
    );
  });
  test('where all fail, no manifest is made', async () => {
    expect(await add(incoming('weg.txt'))).toMatchObject({ code: 3, out: '' });
    expect(files()).toEqual([]);
  });
  test('a copy that cannot be written takes the others back', async () => {
    writeFileSync(inFolder('map'), 'geen map');
    mkdirSync(incoming('twee/map'), { recursive: true });
    writeFileSync(incoming('twee/a.txt'), letterText(8));
    writeFileSync(incoming('twee/map/9.txt'), letterText(9));
    expect(await add(incoming('twee'))).toMatchObject({ code: 4, out: '' });
    expect(files()).toEqual(['map']);
  });
});

describe('what add entered, the other commands see', () => {
  test('extract and gaps', async () => {
    await add(incoming('kaal.txt'), '--id', 'kst-39000-6', '--title', 'Kaal');
    await add(incoming('8.txt'));
    const [, bare] = JSON.parse((await run(['extract', folder])).out) as LetterResult[];
    expect(bare?.letter).toMatchObject({ id: 'kst-39000-6', title: 'Kaal' });
    const gaps = async (): Promise<string> => (await run(['gaps', folder])).out;
    expect(await gaps()).toContain('kst-39000-7');
    await add('kst-39000-7');
    expect(await gaps()).toContain('kst-39000-7');
    writeFileSync(incoming('7.txt'), letterText(7));
    await add(incoming('7.txt'));
    expect(await gaps()).toBe('[]\n');
    const { letters } = JSON.parse((await run(['timeline', folder])).out) as { letters: { id: string }[] };
    expect(letters.map(({ id }) => id).sort()).toEqual(['kst-39000-6', 'kst-39000-7', 'kst-39000-8']);
  });
});

describe('for whom', () => {
  test('a terminal gets a table, with colour', async () => {
    const { out } = await run(['corpus', 'add', folder, incoming('8.txt'), '--lang', 'nl'], { columns: 120 });
    expect(out).toMatch(/opgenomen +2025-03-03 +kst-39000-8 +8\.txt \(kopie\)/);
    expect(out).toContain('\u001b[1m');
  });
  test('progress where somebody watches', async () => {
    expect((await run(['corpus', 'add', folder, incoming('map')], { watched: true })).err).toContain('2 of 3');
    expect((await run(['corpus', 'verify', folder], { watched: true })).err).toContain('2 of 3');
  });
});

describe('wrong usage and unknown folders', () => {
  test.each<[string, number, string]>([
    ['', 2, 'Give a command: add, list, verify.\n\nUsage: pobrief corpus COMMAND'],
    ['ad', 2, 'Unknown command “ad”. Did you mean add? See: pobrief corpus --help'],
    ['add', 2, 'FOLDER is missing. See: pobrief corpus add --help'],
    ['add IN', 2, 'FILE is missing. See: pobrief corpus add --help'],
    ['add IN -', 2, 'Standard input (-) has no name'],
    ['add IN a b --id kst-1-2', 2, '--id is for one letter'],
    ['add IN kst-39000-8 --id kst-39000-9', 2, '--id and kst-39000-8 do not go together'],
    ['add IN a --date morgen', 2, '--date cannot be'],
    ['add IN a --format csv', 2, 'Unknown format “csv”. There are: table, json.'],
    ['list', 2, 'FOLDER is missing. See: pobrief corpus list --help'],
    ['list a b', 2, 'Too many arguments: this takes 1. See: pobrief corpus list --help'],
    ['verify --max-size x', 2, '--max-size cannot be'],
    ['list IN -o IN/map/corpus.json --format ndjson', 2, 'Unknown format'],
    ['add IN/weg a', 3, 'IN/weg is no folder. Check the path and the spelling, or make the folder first.'],
    ['add IN/8.txt a', 3, 'IN/8.txt is no folder.'],
    ['list IN/weg', 3, 'IN/weg is no folder.'],
    ['verify IN/weg', 3, 'IN/weg is no folder.'],
  ])('pobrief corpus %s', async (line, code, text) => {
    const argv = line
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => word.replace('IN', inbox));
    const ran = await run(['corpus', ...argv]);
    expect(told(ran)).toContain(`pobrief: ${text}`);
    expect({ code: ran.code, out: ran.out }).toEqual({ code, out: '' });
    expect(existsSync(incoming('corpus.json'))).toBe(false);
  });
  test.each([
    ['corpus --help', 'Commands:', 'add '],
    [
      'corpus add --help',
      'Usage: pobrief corpus add [options] FOLDER FILE...',
      'pobrief corpus add brieven/ kst-31497-484',
    ],
    ['help corpus list', 'Usage: pobrief corpus list [options] FOLDER', 'Examples:'],
    ['corpus verify -h --lang nl', 'Gebruik: pobrief corpus verify [opties] FOLDER', 'Voorbeelden:'],
  ])('pobrief %s', async (line, ...texts) => {
    const { code, out, err } = await run(line.split(' '));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const text of texts) expect(out).toContain(text);
  });
});
