import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { gaps as gapsSchema, overdue as overdueSchema, timeline as timelineSchema } from '../../src/schema/timeline.js';
import type { Gap, Overdue, Timeline } from '../../src/types.js';
import { story } from '../render/story.js';
import { folderWith } from './folder.js';
import { run } from './io.js';

const [one, two, three] = story();
const folder = folderWith({
  'brieven/1.json': JSON.stringify(one),
  'brieven/2.json': JSON.stringify(two),
  'brieven/3.json': JSON.stringify(three),
  'held/1.json': JSON.stringify(two),
  'held/corpus.json': JSON.stringify([
    { file: 'moties/40.txt', id: 'kst-39000-40' },
    { file: null, id: 'kst-39000-77' },
  ]),
});
const at = (name: string): string => path.join(folder, name);
const letters = at('brieven');
const parsed = (text: string): unknown => JSON.parse(text);
/** What people read, with runs of blanks as one. */
const read = async (...argv: string[]): Promise<string> => (await run(argv, { columns: 100 })).out.replace(/\s+/g, ' ');

describe('timeline', () => {
  test('JSON is of its schema, whatever order the letters come in', async () => {
    const { code, out, err } = await run(['timeline', letters]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(timelineSchema.safeParse(parsed(out)).error).toBeUndefined();
    expect((await run(['timeline', at('brieven/3.json'), at('brieven/1.json'), at('brieven/2.json')])).out).toBe(out);
  });
  test.each([
    [
      'a planned date with every place',
      'Sluizenwet: entry into force augustus 2025 (2024-01-10, line 40) → 1 januari 2026 (2025-01-10, line 41) → 1 januari 2027 (2026-01-10, line 42) 488 days later',
    ],
    [
      'a motion',
      'kst-39000-40 lichte bruggen open (2024-01-10, line 20; mentioned 2025-01-10, line 22) → completed (2026-01-10, line 25)',
    ],
    ['a title that changed', 'was: Bruggen'],
    ['the last known status', '→ in progress (2025-01-10, line 11; mentioned 2026-01-10, line 13)'],
    ['a letter that says two things', '2025-01-10, line 11: also completed'],
    ['what one letter speaks of, by number', 'Promises and 4 that one letter speaks of (--all)'],
    ['the letters', '3 letters 2024-01-10 kst-39000-1 Brief 1'],
  ])('on a terminal: %s', async (_, text) => expect(await read('timeline', letters, '--no-color')).toContain(text));
  test('--all shows what one letter speaks of', async () => {
    const text = await read('timeline', letters, '--all', '--no-color');
    expect(text).toContain(
      'TZ202401-001 Ik stuur u op 1 maart 2024 een plan; met bijlagen, en cijfers. open, 1 maart 2024',
    );
    expect(text).not.toContain('--all');
  });
  test('--only leaves the other tables empty', async () => {
    const { planning, measures, motions, commitments } = parsed(
      (await run(['timeline', letters, '--only', 'planning'])).out,
    ) as Timeline;
    expect([planning, measures, motions, commitments].map(({ length }) => length)).toEqual([1, 0, 0, 0]);
  });
  test('CSV has a row per mention', async () => {
    const rows = parse((await run(['timeline', letters, '--format', 'csv'])).out, { columns: true }) as Record<
      string,
      string
    >[];
    expect(rows.map(({ kind }) => kind).join(' ')).toBe(
      'measure measure measure motion motion motion planning planning planning commitment commitment commitment commitment',
    );
    expect(rows[8]).toMatchObject({
      id: 'kst-39900-2',
      stage: 'inwerkingtreding',
      value: '2027-01-01',
      days: '488',
      line: '42',
      file: 'drie.txt',
    });
    expect(rows[0]).toMatchObject({
      status: 'announced',
      letter: 'kst-39000-1',
      letter_date: '2024-01-10',
      line: '10',
    });
  });
  test('Markdown is a table per kind', async () => {
    const { out } = await run(['timeline', letters, '--format', 'markdown', '--lang', 'nl']);
    expect(out).toContain(
      '## Planning\n\n| Wat | Verloop | Let op |\n| --- | --- | --- |\n| Sluizenwet: inwerkingtreding | augustus 2025',
    );
  });
  test('-o NAME.ics is a calendar', async () => {
    const out = path.join(folderWith({}), 'termijnen.ics');
    expect(await run(['timeline', letters, '-o', out])).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(out, 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/);
  });
});

describe('overdue', () => {
  const on = (day: string, ...flags: string[]): ReturnType<typeof run> =>
    run(['overdue', letters, '--on', day, ...flags]);
  test('JSON is of its schema, in three groups', async () => {
    const { code, out } = await on('2026-06-10');
    const found = parsed(out) as Overdue;
    expect(code).toBe(0);
    expect(overdueSchema.safeParse(found).error).toBeUndefined();
    expect(
      [found.past, found.pastByWording, found.noDate].map((group) => group.map(({ span, days }) => [span.line, days])),
    ).toEqual([
      [
        [30, 831],
        [33, 10],
      ],
      [[31, 628]],
      [[32, null]],
    ]);
  });
  test.each([
    ['an exact term is past', '2024-03-02', 1],
    ['on its last day it is not', '2024-03-01', 0],
    ['before any letter nothing is', '2023-01-01', 0],
  ])('--fail-on overdue: %s', async (_, day, code) => expect((await on(day, '--fail-on', 'overdue')).code).toBe(code));
  test('a term by its wording alone does not fail', async () => {
    const only = folderWith({
      'a.json': JSON.stringify({ ...one, commitments: one.commitments.slice(1), planning: [] }),
    });
    const { code, out } = await run(['overdue', only, '--on', '2030-01-01', '--fail-on', 'overdue']);
    expect({ code, ...(parsed(out) as Overdue) }).toMatchObject({
      code: 0,
      past: [],
      pastByWording: [{ days: 1929 }],
    });
  });
  test('on a terminal, with since when and where', async () => {
    const text = await read('overdue', letters, '--on', '2026-06-10', '--no-color');
    expect(text).toContain('On 2026-06-10: 2 overdue, 1 overdue by their wording, 1 without a date');
    expect(text).toContain('1 maart 2024 · 831 days after 2024-03-01 last: open (2024-01-10, line 30)');
  });
  test('CSV names the group', async () => {
    const rows = parse((await on('2026-06-10', '--format', 'csv')).out, { columns: true }) as Record<string, string>[];
    expect(rows.map(({ group }) => group)).toEqual(['past', 'past', 'past_by_wording', 'no_date']);
  });
});

describe('gaps', () => {
  test('what is cited and not there, most cited first', async () => {
    const found = parsed((await run(['gaps', letters])).out) as Gap[];
    expect(gapsSchema.safeParse(found).error).toBeUndefined();
    expect(found.map(({ id, mentions }) => [id, mentions])).toEqual([
      ['kst-39000-40', 2],
      ['kst-39000-77', 1],
    ]);
  });
  test('what the manifest holds is no gap; what it only knows is', async () => {
    const found = parsed((await run(['gaps', at('held')])).out) as Gap[];
    expect(found.map(({ id }) => id)).toEqual(['kst-39000-1', 'kst-39000-77']);
  });
  test('on a terminal, with where it is cited', async () =>
    expect(await read('gaps', letters, '--no-color')).toContain(
      'kst-39000-40 https://zoek.officielebekendmakingen.nl/kst-39000-40.html 2 times: 2024-01-10, line 21; 2025-01-10, line 22',
    ));
  test('nothing missing is said', async () => {
    const whole = folderWith({ 'a.json': JSON.stringify({ ...one, references: [] }) });
    expect(await read('gaps', whole, '--lang', 'nl', '--no-color')).toContain('Er ontbreekt niets (1 brief).');
  });
});

describe('diff --fail-on slipped', () => {
  test.each([
    ['a date slipped', '1.json', '2.json', [], 1],
    ['the other way round it came forward', '2.json', '1.json', [], 0],
    ['nothing moved', '1.json', '1.json', [], 0],
    ['it slipped, but is not looked at', '1.json', '2.json', ['--only', 'motions'], 0],
  ])('%s', async (_, from, to, flags, code) => {
    const argv = ['diff', at(`brieven/${from}`), at(`brieven/${to}`), '--fail-on', 'slipped', '--quiet', ...flags];
    expect((await run(argv)).code).toBe(code);
  });
});

describe('when an input fails, the others are answered for and exit is 3', () => {
  test.each([
    ['timeline', []],
    ['overdue', ['--on', '2026-06-10', '--fail-on', 'overdue']],
    ['gaps', []],
  ])('%s', async (name, flags) => {
    const { code, out, err } = await run([name, letters, at('weg.txt'), ...flags]);
    expect(code).toBe(3);
    expect(out).toBe((await run([name, letters, ...flags])).out);
    expect(err).toMatch(/weg\.txt does not exist/);
    expect(await run([name, at('weg.txt'), ...flags])).toMatchObject({ code: 3, out: '' });
  });
});

describe('wrong usage', () => {
  test.each([
    [['overdue', letters], '--on is missing'],
    [['overdue', letters, '--on', '2026-06'], '--on cannot be'],
    [['overdue', letters, '--on', '2026-06-10', '--fail-on', 'slipped'], '--fail-on cannot be'],
    [['timeline'], 'FILE is missing'],
    [['gaps'], 'FILE is missing'],
    [['gaps', letters, '--format', 'ics'], 'Unknown format'],
    [['timeline', letters, '--excel', '--format', 'json'], '--excel and --format json'],
    [['timeline', letters, '-o', at('brieven/1.json')], 'would overwrite'],
  ])('%j', async (argv, text) => {
    const { code, out, err } = await run(argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(text);
  });
});
