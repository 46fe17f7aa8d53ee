import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { diff } from '../../src/schema/diff.js';
import { listOf, measure, motion, withMeasures } from '../compare/made.js';
import { due, letterOf, plan, promise } from '../compare/plans.js';
import { folderWith } from './folder.js';
import { run, type Setting } from './io.js';

const old = withMeasures(
  [
    measure({ number: '1', title: 'Sluis verdiepen' }),
    measure({ number: '2', title: 'Veren laten varen', value: 'in_progress' }),
    measure({ number: '3', title: 'Kade ophogen', value: 'completed' }),
  ],
  [motion(['kst-39000-12'], 'in_progress', { subject: 'De =sluis' })],
);
const now = withMeasures(
  [
    measure({ number: '1', title: 'Sluis verdiepen en verbreden', value: 'completed' }),
    measure({ number: '2', title: 'Veren laten varen', value: 'announced' }),
    measure({ number: '3', title: 'Kade ophogen.', value: 'completed' }),
  ],
  [motion(['kst-39000-12'], 'completed')],
);

const folder = folderWith({
  'oud.json': JSON.stringify(old),
  'nieuw.json': JSON.stringify({ ...now, letter: { ...now.letter, date: '2026-04' } }),
  'elders.json': JSON.stringify({ ...now, letter: { ...now.letter, date: '2026-04', dossiers: ['40212'] } }),
  'twee.json': JSON.stringify([old, now]),
  'leeg.txt': '',
  'brief.txt': 'Den Haag, 3 maart 2025\n\nGeachte voorzitter,\n\nEr is niets te melden.\n',
});
const at = (name: string): string => path.join(folder, name);
const differ = (a: string, b: string, ...flags: string[]) => run(['diff', at(a), at(b), ...flags]);
const onScreen = (setting: Setting, ...flags: string[]) =>
  run(['diff', at('oud.json'), at('nieuw.json'), ...flags], setting);

describe('exit codes', () => {
  test.each<[string, string[], number]>([
    ['something changed', ['oud.json', 'nieuw.json'], 0],
    ['something changed, and the code is asked for', ['oud.json', 'nieuw.json', '--exit-code'], 1],
    ['nothing changed', ['oud.json', 'oud.json', '--exit-code'], 0],
    ['a letter that is not there', ['oud.json', 'weg.json', '--exit-code'], 3],
    ['a letter that cannot be read', ['leeg.txt', 'nieuw.json'], 3],
    ['two letters in one file', ['oud.json', 'twee.json'], 2],
    ['a format that does not exist', ['oud.json', 'nieuw.json', '--format', 'ndjson'], 2],
    ['Excel that is no CSV', ['oud.json', 'nieuw.json', '--excel', '--format', 'json'], 2],
  ])('%s', async (_, [a = '', b = '', ...flags], code) => {
    expect((await differ(a, b, ...flags)).code).toBe(code);
  });

  test.each([[['diff']], [['diff', at('oud.json')]], [['diff', ...['oud.json', 'oud.json', 'oud.json'].map(at)]]])(
    'one letter too few or too many',
    async (argv) => expect(await run(argv)).toMatchObject({ code: 2, out: '' }),
  );
});

describe('a letter and itself', () => {
  test.each([[{}], [{ columns: 80 }]])('is silent under --exit-code', async (setting) => {
    const same = await run(['diff', at('oud.json'), at('oud.json'), '--exit-code'], setting);
    expect(same).toEqual({ code: 0, out: '', err: '' });
  });

  test('a format that was asked for is written all the same', async () => {
    const { code, out } = await differ('oud.json', 'oud.json', '--exit-code', '--format', 'json');
    expect(code).toBe(0);
    expect(diff.parse(JSON.parse(out)).summary.unchanged).toBe(3);
  });

  test('without --exit-code the summary says so', async () => {
    const { out } = await run(['diff', at('oud.json'), at('oud.json'), '--no-color'], { columns: 120 });
    expect(out.split('\n')[0]).toMatch(/^3 measures in both: 3 unchanged/);
    expect(out.trimEnd().split('\n')).toHaveLength(2);
  });
});

describe('formats', () => {
  test('JSON in a pipe, valid and whole', async () => {
    const found = diff.parse(JSON.parse((await differ('oud.json', 'nieuw.json')).out));
    expect(found.measures.map(({ number, change }) => [number, change])).toEqual([
      ['1', 'advanced'],
      ['2', 'regressed'],
      ['3', 'unchanged'],
    ]);
    expect(found.to).toMatchObject({ id: 'kst-39000-8', date: '2026-04' });
  });

  test('a table for people: the summary first, and what changed', async () => {
    const { out } = await onScreen({ columns: 90, env: { LANG: 'nl_NL' } }, '--no-color');
    const lines = out.split('\n');
    expect(lines[0]).toMatch(/^3 maatregelen in beide: 1 vooruit, 1 terug, 1 gelijk · nu /);
    expect(out).toMatch(/1 {2}aangekondigd → afgerond +Sluis verdiepen \{\+en verbreden\+\}/);
    expect(out).toMatch(/kst-39000-12 {2}in uitvoering → afgerond +De =sluis/);
    expect(out).not.toContain('Kade ophogen');
  });

  test('--all shows what stayed', async () => {
    expect((await onScreen({ columns: 90 }, '--all')).out).toMatch(
      /Measures: unchanged\S*\n +3 {2}\S*completed\S* +Kade/,
    );
  });

  test.each([40, 60, 80, 120])('nothing is wider than %i columns', async (columns) => {
    const { out } = await onScreen({ columns }, '--all', '--no-color');
    expect(Math.max(...out.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(columns);
  });

  test('CSV has a row per changed field, and keeps formulas from running', async () => {
    const { out } = await differ('oud.json', 'nieuw.json', '--format', 'csv');
    const rows = parse(out, { columns: true }) as Record<string, string>[];
    expect(
      rows.map(({ kind, id, field, change, from, to }) => [kind, id, field, change, from, to].join(' | ')),
    ).toEqual([
      'measure | 1 | status | advanced | announced | completed',
      'measure | 1 | title | changed | Sluis verdiepen | Sluis verdiepen en verbreden',
      'measure | 2 | status | regressed | in_progress | announced',
      'motion | kst-39000-12 | status | advanced | in_progress | completed',
    ]);
    const { out: all } = await differ('oud.json', 'nieuw.json', '--format', 'csv', '--all');
    expect(parse(all, { columns: true })).toHaveLength(5);
  });

  test('Excel gets its dialect', async () => {
    const { out } = await differ('oud.json', 'nieuw.json', '--excel');
    expect(out.startsWith('\uFEFFletter_from;letter_from_date;')).toBe(true);
    expect(out).toContain('\r\n');
  });

  test('Markdown escapes what a title prints', async () => {
    const [a, b] = [listOf('Een | twee'), listOf('Een *drie*')];
    const made = folderWith({ 'a.json': JSON.stringify(a), 'b.json': JSON.stringify(b) });
    const { out } = await run(['diff', ...['a.json', 'b.json'].map((f) => path.join(made, f)), '--format', 'markdown']);
    expect(out).toContain('| 1 | Een \\*drie\\* (was: Een \\| twee) | unchanged | announced | announced |');
  });

  test('-o decides by its extension', async () => {
    const file = at('uit.csv');
    expect(await differ('oud.json', 'nieuw.json', '-o', file)).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(file, 'utf8')).toMatch(/^letter_from,/);
  });
});

describe('planned dates and promises', () => {
  const first = letterOf({
    date: '2024-02-01',
    planning: [
      plan('Wetsvoorstel kades', [['inwerkingtreding', '2024-08-01/2024-08-31']]),
      plan('Wet sluizen', [['indiening', '2024-05-01']]),
    ],
    commitments: [
      promise('Het rapport over de veren.', { ids: ['TZ202401-001'], due: due('2024-12-31') }),
      promise('Een agenda.'),
    ],
  });
  const then = letterOf({
    date: '2025-02-01',
    planning: [
      plan('Wet kades', [['inwerkingtreding', '2026-01-01']]),
      plan('Wet sluizen', [['indiening', '2024-05-01']]),
    ],
    commitments: [promise('Het rapport komt later.', { kind: 'cited', ids: ['TZ202401-001'] })],
  });
  const made = folderWith({ 'oud.json': JSON.stringify(first), 'nieuw.json': JSON.stringify(then) });
  const compared = (flags: readonly string[], setting: Setting = {}) =>
    run(['diff', path.join(made, 'oud.json'), path.join(made, 'nieuw.json'), ...flags], setting);

  test('on the screen: days, words, lines, and how a bill was recognised', async () => {
    const { out } = await compared(['--no-color'], { columns: 110, env: { LANG: 'nl_NL' } });
    expect(out).toMatch(/^Planning: 1 uitgesteld, 1 gelijk · Toezeggingen: 1 over tijd, 1 niet genoemd/);
    expect(out).toMatch(/\+488 dagen {2}2024-08-01\/2024-08-31 → 2026-01-01 +Wet kades: inwerkingtreding\s+\(regel/);
    expect(out).toMatch(/was: Wetsvoorstel kades/);
    expect(out).not.toContain('Wet sluizen');
    expect(out).toMatch(/Toezeggingen: over tijd\n +TZ202401-001 {2}open, 2024-12-31 → open +Het rapport komt later\./);
  });

  test('as CSV: a row per changed field, with days and certainty', async () => {
    const { out } = await compared(['--format', 'csv']);
    const rows = parse(out, { columns: true }) as Record<string, string>[];
    expect(
      rows.map((row) =>
        ['kind', 'field', 'change', 'from', 'to', 'days', 'certain'].map((name) => row[name]).join(' | '),
      ),
    ).toEqual([
      'planning | date | slipped | 2024-08-01/2024-08-31 | 2026-01-01 | 488 | true',
      'commitment | status | overdue | open | open |  | ',
      'commitment | due | changed | 2024-12-31 |  |  | ',
      'commitment | status | not-mentioned | open |  |  | ',
    ]);
  });

  test.each<[string, number[]]>([
    ['measures,motions', [0, 0, 0, 0]],
    ['planning', [0, 0, 2, 0]],
    ['planning, commitments', [0, 0, 2, 2]],
  ])('--only %s', async (only, lengths) => {
    const { measures, motions, planning, commitments } = diff.parse(JSON.parse((await compared(['--only', only])).out));
    expect([measures, motions, planning, commitments].map(({ length }) => length)).toEqual(lengths);
  });

  test.each([
    [['--only', 'measures', '--exit-code'], 0],
    [['--only', 'planning', '--exit-code'], 1],
    [['--only', 'dates'], 2],
  ] as const)('exit code of %s: %i', async (flags, code) => {
    expect((await compared(flags)).code).toBe(code);
  });
});

test('a letter is as good as what extract made of it', async () => {
  const { code, out } = await differ('brief.txt', 'nieuw.json');
  expect(code).toBe(0);
  expect(diff.parse(JSON.parse(out)).summary.added).toBe(3);
});

test('letters the wrong way round are compared, with a warning', async () => {
  const { code, err } = await differ('nieuw.json', 'oud.json');
  expect(code).toBe(0);
  expect(err).toMatch(/is of a later date than/);
  expect((await differ('nieuw.json', 'oud.json', '--quiet')).err).toBe('');
});

test('letters of other dossiers are compared, with a warning that equal numbers of measures tell nothing', async () => {
  expect((await differ('oud.json', 'elders.json')).err).toMatch(/are of other dossiers: 39000 and 40212/);
  expect((await differ('oud.json', 'nieuw.json')).err).toBe('');
});

const built = existsSync('dist/bundle/pobrief.cjs');
if (!built) process.stderr.write('part of test/cli/diff.test.ts is SKIPPED: dist/ is not built. Run: npm run build\n');

describe.skipIf(!built)('the programme', () => {
  const code = (...args: string[]) =>
    spawnSync(process.execPath, ['bin/pobrief.js', 'diff', ...args], { encoding: 'utf8' });
  test.each<[string, string, number]>([
    ['oud.json', 'nieuw.json', 1],
    ['oud.json', 'oud.json', 0],
    ['oud.json', 'weg.json', 3],
  ])('diff %s %s --exit-code: %i', (a, b, status) => {
    expect(code(at(a), at(b), '--exit-code').status).toBe(status);
  });
});
