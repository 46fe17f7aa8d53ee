import { describe, expect, test } from 'vitest';
import { applyReviews, reviewable } from '../../src/index.js';
import { letterResult } from '../../src/schema/letter.js';
import type { LetterResult } from '../../src/types.js';
import { reviewed, row } from './letter.js';

const apply = (...rows: string[]): LetterResult =>
  applyReviews(
    reviewed(),
    rows.map((text) => row(text)),
  );
const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce((part: unknown, name) => (part as Record<string, unknown> | undefined)?.[name], value);

/** What a row changes, and the old value that is kept. */
const changes = [
  [
    'measures / maatregel:8 / status / completed',
    'measures.0.status',
    { value: 'completed', basis: 'reviewed' },
    'unknown',
  ],
  ['measures / 8 / status / Completed', 'measures.0.status', { value: 'completed', basis: 'reviewed' }, 'unknown'],
  ['measures / thema:8 / status / held', 'measures.2.status', { value: 'held', basis: 'reviewed' }, 'in_progress'],
  ['measures / line:12 / status / held', 'measures.2.status', { value: 'held' }, 'in_progress'],
  ['measures / 8 / title / Bruggen open', 'measures.0', { title: 'Bruggen open' }, 'Bruggen'],
  ['measures / 8 / goals / 1; 2', 'measures.0', { goals: [1, 2] }, null],
  ['measures / 8 / group / A', 'measures.0', { group: 'A' }, null],
  [
    'motions / kst-39000-5 / disposition / closed',
    'motions.1.disposition',
    { value: 'closed', basis: 'reviewed' },
    'unknown',
  ],
  ['motions / line:22/2 / id / kst-39000-6', 'motions.3', { ids: ['kst-39000-6'], idsBasis: 'reviewed' }, null],
  ['motions / line:20 / subject / sluizen', 'motions.0', { subject: 'sluizen' }, null],
  ['motions / line:20 / measure / 8a', 'motions.0', { measure: '8a' }, null],
  ['motions / line:20 / kind / amendement', 'motions.0', { kind: 'amendement' }, 'motie'],
  [
    'commitments / line:30 / due / 2026-22',
    'commitments.0.due',
    { edtf: '2026-22', start: '2026-06-21', end: '2026-09-20', approximate: true },
    null,
  ],
  [
    'commitments / TZ202405-067 / disposition / completed',
    'commitments.1.disposition',
    { value: 'completed', basis: 'reviewed' },
    'open',
  ],
  ['commitments / line:30 / event / het debat', 'commitments.0', { event: 'het debat' }, null],
  ['commitments / TZ202405-067 / id / geen', 'commitments.1', { ids: [] }, 'TZ202405-067'],
  [
    'planning / Wet op de verzonnen sluizen|indiening| / date / 2027-09',
    'planning.0.milestones.0',
    { state: 'planned', date: { edtf: '2027-09', start: '2027-09-01', end: '2027-09-30' } },
    null,
  ],
  [
    'planning / wet op de  verzonnen sluizen | indiening / date / 2027',
    'planning.0.milestones.0.date',
    { end: '2027-12-31' },
    null,
  ],
  [
    'planning / Wet op de verzonnen sluizen|inwerkingtreding|kleine sluizen / phase / none',
    'planning.0.milestones.1',
    { phase: null },
    'kleine sluizen',
  ],
  ['planning / line:41 / state / realised', 'planning.0.milestones.1', { state: 'realised' }, 'undated'],
  ['planning / line:41 / stage / publicatie', 'planning.0.milestones.1', { stage: 'publicatie' }, 'inwerkingtreding'],
  ['planning / line:41 / chamber / EK', 'planning.0.milestones.1', { chamber: 'EK' }, null],
  ['planning / Wet op de verzonnen sluizen / kind / amvb', 'planning.0', { kind: 'amvb' }, 'wetsvoorstel'],
  [
    'planning / Wet op de verzonnen sluizen / title / Sluizenwet',
    'planning.0',
    { title: 'Sluizenwet', names: ['Wet op de verzonnen sluizen'] },
    'Wet op de verzonnen sluizen',
  ],
  ['planning / Wet op de verzonnen sluizen / measures / 8; 8a', 'planning.0', { measures: ['8', '8a'] }, null],
  [
    'references / kst-39410-21 / id / kst-39410-VIII-21',
    'references.1',
    {
      ids: ['kst-39410-VIII-21'],
      incomplete: false,
      urls: ['https://zoek.officielebekendmakingen.nl/kst-39410-VIII-21.html'],
    },
    'kst-39410-21',
  ],
  ['references / kst-39000-7 / id / TZ202405-067', 'references.0', { kind: 'toezegging', urls: [] }, 'kst-39000-7'],
  [
    'dates / line:60 / value / 1-6-2025',
    'dates.0',
    { edtf: '2025-06-01', start: '2025-06-01', end: '2025-06-01' },
    '2025-05-01',
  ],
  ['dates / line:60 / role / past', 'dates.0', { role: 'past' }, 'deadline'],
  ['commitments / line:30 / kind / cited', 'commitments.0', { kind: 'cited' }, 'made'],
  ['commitments / line:30 / measure / 8', 'commitments.0', { measure: '8' }, null],
  ['planning / Wet op de verzonnen sluizen / id / kst-39900-2', 'planning.0', { ids: ['kst-39900-2'] }, null],
] as const;

const findings = [
  ['motions / line:21 / finding / nee', 'motions', 3],
  ['motions / kst-39000-5 / finding / no', 'motions', 2],
  ['motions / line:21 / finding / yes', 'motions', 4],
  ['measures / 8a / finding / ONWAAR', 'measures', 2],
  ['commitments / line:30 / finding / no', 'commitments', 1],
  ['planning / line:41 / finding / no', 'planning', 1],
  ['references / kst-39000-7 / finding / no', 'references', 1],
  ['dates / line:60 / finding / no', 'dates', 0],
  ['warnings / unreadable line:70 / settled / ja', 'warnings', 0],
] as const;

describe('a row decides', () => {
  test.each(changes)('%s', (text, place, wanted, was) => {
    const result = apply(text);
    expect(at(result, place)).toMatchObject(wanted);
    const [, , field] = text.split(' / ');
    expect(result.reviews).toMatchObject([{ field, was, who: 'MB' }]);
    expect(JSON.stringify(result)).toContain(
      `"reviewed":[{"field":"${field ?? ''}","was":${JSON.stringify(was)},"who":"MB","why":null}]`,
    );
    expect(result.warnings.map(({ code }) => code)).toEqual(['unreadable']);
    expect(letterResult.safeParse(result).error).toBeUndefined();
  });
  test.each(findings)('%s', (text, list, left) => expect(apply(text)[list]).toHaveLength(left));
  test('a plan without milestones is none', () =>
    expect(apply('planning / line:40 / finding / no', 'planning / line:41 / finding / no').planning).toEqual([]));
  test('what a sub-measure has of its parent follows', () =>
    expect(apply('measures / 8 / status / completed').measures[1]?.status).toMatchObject({
      value: 'completed',
      basis: 'inherited',
    }));
  test('a row finds its finding by what was found, whatever another row makes of it', () => {
    const rows = [
      'planning / line:40 / stage / publicatie',
      'planning / Wet op de verzonnen sluizen|indiening / date / 2027',
    ];
    expect(apply(...rows).planning[0]?.milestones[0]).toMatchObject({ stage: 'publicatie', date: { edtf: '2027' } });
  });
});

describe('a row that cannot be applied is a warning, and changes nothing', () => {
  test.each([
    ['measures / 9 / status / completed', 'review-unmatched'],
    ['motions / line:99 / disposition / open', 'review-unmatched'],
    ['motions / line:22 / id / kst-39000-6', 'review-ambiguous'],
    ['measures / 8 / status / klaar', 'review-value'],
    ['motions / line:20 / id / 39000, nr. 5', 'review-value'],
    ['commitments / line:30 / due / sep-26', 'review-value'],
    ['commitments / line:30 / due / 2026-02-30', 'review-value'],
    ['commitments / line:30 / due / 1/2/2026', 'review-value'],
    ['commitments / line:30 / due / 2027-01-01/2026-01-01', 'review-value'],
    ['measures / 8 / basis / table', 'review-field'],
    ['amounts / line:3 / eur / 5', 'review-table'],
    ['toString / 8 / status / held', 'review-table'],
    ['measures / 8 / toString / held', 'review-field'],
  ])('%s', (text, code) => {
    const { warnings, reviews, ...rest } = apply(text);
    expect(warnings.slice(1)).toMatchObject([
      { code, message: expect.stringMatching(/^reviews\.csv, row 2: .+\.$/) as string },
    ]);
    expect(reviews).toEqual([]);
    expect(rest).toMatchObject({ measures: reviewed().measures.map(({ status }) => ({ status })) });
  });
  test('of two rows for one field the last counts, and that is said', () => {
    const rows = [row('measures / 8 / status / held'), row('measures / 8 / status / closed', { row: 7 })];
    const result = applyReviews(reviewed(), rows);
    expect(result.measures[0]?.status.value).toBe('closed');
    expect(result.warnings[1]).toMatchObject({
      code: 'review-twice',
      message: expect.stringContaining('row 7') as string,
    });
  });
});

describe('which letter a row is of', () => {
  test.each([
    ['kst-39000-8', true],
    ['KST-39000-8', true],
    ['brief.txt', true],
    ['map/brief.txt', true],
    ['ander/brief.txt', false],
    ['kst-39000-9', false],
  ])('%s: %s', (letter, own) => {
    const result = { ...reviewed(), source: { ...reviewed().source, file: 'map/brief.txt' } };
    expect(applyReviews(result, [row('measures / 8 / status / held', { letter })]) !== result).toBe(own);
  });
});

describe('applied to its own result', () => {
  test.each([
    ...changes.map(([text]) => [text] as const),
    ['motions / line:21 / finding / no'] as const,
    ['measures / 9 / status / held'] as const,
  ])('%s changes nothing', (text) => {
    const result = apply(text);
    expect(applyReviews(result, [row(text)])).toEqual(result);
  });
  test('another word on the same field keeps what was found first', () => {
    const again = applyReviews(apply('measures / 8 / status / held'), [row('measures / 8 / status / closed')]);
    expect(again.measures[0]?.reviewed).toMatchObject([{ field: 'status', was: 'unknown' }]);
    expect(again.reviews).toMatchObject([{ was: 'unknown', value: 'closed' }]);
  });
});

test('every field that can be reviewed has a row above', () => {
  const shown = [...changes, ...findings]
    .map(([text]) => text.split(' / '))
    .map(([table, , field]) => `${table ?? ''}.${field ?? ''}`);
  const all = Object.entries(reviewable).flatMap(([table, fields]) => fields.map((field) => `${table}.${field}`));
  expect(all.filter((name) => !shown.includes(name))).toEqual([]);
});
