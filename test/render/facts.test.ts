import { describe, expect, test } from 'vitest';
import { applyReviews, facts, withoutContext } from '../../src/index.js';
import { letterResult } from '../../src/schema/letter.js';
import { promise } from '../compare/plans.js';
import { row } from '../review/letter.js';
import { at, letter } from './fixture.js';

const full = letter({
  measures: [
    {
      number: '7',
      series: 'maatregel',
      explicit: true,
      parent: null,
      title: 'Bruggen open',
      group: null,
      status: { value: 'in_progress', printed: 'In uitvoering', basis: 'table', span: at(1, 1), others: [] },
      goals: [1],
      dilemmas: [{ text: 'geheim', span: at(1, 1) }],
      research: [{ text: 'geheim', span: at(1, 1) }],
      span: at(1, 1),
      mentions: [],
    },
  ],
  motions: [
    {
      kind: 'motie',
      printed: 'geheim',
      submitters: [],
      cosigned: false,
      ids: ['kst-39000-5'],
      idsBasis: 'footnote',
      subject: 'geheim',
      measure: null,
      disposition: { value: 'completed', printed: 'geheim', span: at(2, 1) },
      sentence: 'geheim',
      span: at(2, 1),
    },
  ],
  footnotes: [{ number: 1, text: 'geheim', span: at(3, 1), marker: null }],
  warnings: [{ code: 'made-up', message: 'geheim', span: null }],
});

test('facts hold no running text, and are still a valid result', () => {
  const text = JSON.stringify(facts(full));
  expect(text).not.toContain('geheim');
  expect(text).not.toMatch(/"(sentence|text|subject|dilemmas|research|corrections|message)":/);
  expect(letterResult.safeParse(facts(full)).error).toBeUndefined();
});

describe('what facts keep', () => {
  const kept = facts(full);
  test.each([
    ['printed of references', kept.references[0]?.printed, 'Kamerstuk 39 000, nr. 7'],
    ['printed of dates', kept.dates[0]?.printed, '1 mei 2025'],
    ['printed of statuses', kept.measures[0]?.status.printed, 'In uitvoering'],
    ['the title of a measure', kept.measures[0]?.title, 'Bruggen open'],
    ['the ids of motions', kept.motions[0]?.ids, ['kst-39000-5']],
    ['a disposition', kept.motions[0]?.disposition.value, 'completed'],
    ['printed of a disposition as null', kept.motions[0]?.disposition.printed, null],
    ['the code of a warning', kept.warnings[0], { code: 'made-up', span: null }],
  ])('%s', (_, value, wanted) => expect(value).toEqual(wanted));
});

test('of a review they keep that there was one, not the words it put away', () => {
  const rows = [
    row('motions / kst-39000-5 / subject / geheim nieuw'),
    row('motions / kst-39000-5 / disposition / held'),
  ];
  const kept = facts(applyReviews(full, rows));
  expect(kept.reviews?.map(({ field, was, value }) => [field, was, value])).toEqual([
    ['subject', null, ''],
    ['disposition', 'completed', 'held'],
  ]);
  expect(JSON.stringify(kept)).not.toContain('geheim');
});

test('without context only the sentences go', () => {
  const { references, dates, footnotes, corrections } = withoutContext(full);
  expect([...references, ...dates].some((finding) => 'sentence' in finding)).toBe(false);
  expect({ footnotes, corrections }).toEqual({ footnotes: full.footnotes, corrections: full.corrections });
});

test('the result that was given stays as it was', () => {
  const before = structuredClone(full);
  facts(full);
  expect(full).toEqual(before);
});

test.each([
  ['voor het commissiedebat Sluizen', 'voor het commissiedebat Sluizen'],
  [
    'zodra ik van de havenmeester van de noordelijke sluis een geheim heb vernomen',
    'zodra ik van de havenmeester van de noordelijke…',
  ],
  [null, null],
])('an event names what it is bound to, not a clause: %s', (event, expected) => {
  const made = letter({ commitments: [{ ...promise('geheim'), event }] });
  expect(facts(made).commitments[0]?.event).toBe(expected);
});
