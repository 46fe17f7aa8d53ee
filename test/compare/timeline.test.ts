/** What several letters say in the order of their dates, and what is read off that. */
import { describe, expect, test } from 'vitest';
import { gaps, overdue, timeline } from '../../src/index.js';
import { reference } from '../render/fixture.js';
import { measure, motion, withMeasures } from './made.js';
import { due, type Held, letterOf, plan, promise, type Step } from './plans.js';

const three = (...held: readonly Held[]) =>
  held.map((one, at) => letterOf({ id: `kst-39901-${at + 1}`, date: `202${at + 3}-02-01`, ...one }));

describe('planned dates', () => {
  test('one that slips and splits keeps its whole history on both phases', () => {
    const letters = three(
      { planning: [plan('Wetsvoorstel kades', [['inwerkingtreding', '2024-08-01/2024-08-31']])] },
      { planning: [plan('Wet kades', [['inwerkingtreding', '2026-01-01']])] },
      {
        planning: [
          plan('Wetsvoorstel kades', [
            ['inwerkingtreding', '2027-01-01', 'muren'],
            ['inwerkingtreding', '2027-08-01', 'overige'],
          ]),
        ],
      },
    );
    const { planning } = timeline(letters);
    expect(planning.map(({ phase, days, history }) => [phase, days, history.map(({ edtf }) => edtf)])).toEqual([
      ['muren', 853, ['2024-08-01/2024-08-31', '2026-01-01', '2027-01-01']],
      ['overige', 1065, ['2024-08-01/2024-08-31', '2026-01-01', '2027-08-01']],
    ]);
    expect(planning.map(({ bill }) => bill)).toEqual([0, 0]);
  });

  test('a bill is found again over a letter that leaves it out, by any name it ever had', () => {
    const letters = three(
      { planning: [plan('Wetsvoorstel overlast', [['indiening', '2024-01-01']])] },
      {},
      { planning: [plan('Wet geluidsoverlast', [['indiening', '2026-01-01']], { names: ['WV overlast'] })] },
    );
    expect(timeline(letters).planning).toMatchObject([
      { title: 'Wet geluidsoverlast', names: expect.arrayContaining(['Wetsvoorstel overlast']), days: 731, doubts: [] },
    ]);
  });

  test('a date that splits and joins again and again does not multiply', () => {
    const one: Step[] = [['inwerkingtreding', '2030-01-01']];
    const two: Step[] = [
      ['inwerkingtreding', '2031-01-01'],
      ['inwerkingtreding', '2032-01-01'],
    ];
    const letters = three(
      ...Array.from({ length: 30 }, (_, at) => ({
        date: `20${10 + at}-01-01`,
        planning: [plan('Wet kades', at % 2 === 0 ? one : two)],
      })),
    );
    expect(timeline(letters).planning.length).toBeLessThan(40);
  });

  test.each([
    ['2025-07-31', 'done 2025-01-01/2025-12-31', null],
    ['2025-07-31', 'done 2025-08-10', 10],
    ['2026-01-01/2026-12-31', '2026-03-01', 0],
    ['2026-01-01', '2026-02-01', 31],
  ])('%s, then %s: %s days', (first, then, days) => {
    const letters = three(
      { planning: [plan('Wet kades', [['einde', first]])] },
      { planning: [plan('Wet kades', [['einde', then]])] },
    );
    expect(timeline(letters).planning.map((row) => row.days)).toEqual([days]);
  });

  test('a plan that is not ready withdraws all its dates, and each may come back', () => {
    const dated = (year: number): Step[] => [
      ['internetconsultatie', `${year}-01-01`],
      ['inwerkingtreding', `${year + 1}-01-01`],
    ];
    const letters = three(
      { planning: [plan('Wet kades', dated(2026))] },
      { planning: [plan('Wet kades', [['other', 'undated']])] },
      { planning: [plan('Wet kades', dated(2028))] },
    );
    expect(timeline(letters).planning.map(({ stage, history }) => [stage, ...history.map(({ edtf }) => edtf)])).toEqual(
      [
        ['internetconsultatie', '2026-01-01', null, '2028-01-01'],
        ['inwerkingtreding', '2027-01-01', null, '2029-01-01'],
      ],
    );
  });

  test('a bill that was taken in ends there, and says in what', () => {
    const letters = three(
      {
        planning: [
          plan('Wet bruggen', [['indiening', '2024-01-01']]),
          plan('Wet sluizen', [['indiening', '2024-01-01']]),
        ],
      },
      { planning: [plan('Wet sluizen', [['indiening', '2025-01-01']], { names: ['wet bruggen'] })] },
      { planning: [plan('Wet sluizen', [['indiening', '2026-01-01']])] },
    );
    expect(
      timeline(letters).planning.map(({ title, mergedInto, history }) => [title, mergedInto, history.length]),
    ).toEqual([
      ['Wet sluizen', 'Wet sluizen', 2],
      ['Wet sluizen', null, 3],
    ]);
  });
});

describe('letters', () => {
  test('one file given twice counts once; one id with two texts has two keys', () => {
    const [a, b] = three({ id: 'kst-39901-1' }, { id: 'kst-39901-1' });
    if (a === undefined || b === undefined) throw new TypeError('no letters');
    const two = { ...b, source: { ...b.source, file: 'scan.txt' } };
    expect(timeline([a, a]).letters.map(({ key }) => key)).toEqual(['kst-39901-1']);
    expect(timeline([two, a]).letters.map(({ key }) => key)).toEqual(['kst-39901-1.txt', 'scan.txt']);
  });
});

describe('measures and motions', () => {
  test('the last known status is carried with its source, and every title is kept', () => {
    const titled = (title: string | null, value: 'announced' | 'in_progress' | 'unknown') =>
      withMeasures([measure({ number: '4', title, value })], [motion(['kst-36410-21'], value)]);
    const letters = [
      titled('Kades ophogen', 'announced'),
      titled('Kades verhogen', 'in_progress'),
      titled(null, 'unknown'),
    ];
    const dated = letters.map((one, at) => ({
      ...one,
      source: { ...one.source, sha256: String(at).repeat(64) },
      letter: { ...one.letter, id: `kst-39901-${at}`, date: `202${at}-01-01` },
    }));
    const { measures } = timeline(dated);
    expect(measures).toMatchObject([
      {
        number: '4',
        titles: ['Kades ophogen', 'Kades verhogen'],
        last: { letter: 'kst-39901-1', value: 'in_progress' },
      },
    ]);
    expect(measures[0]?.history.map(({ value }) => value)).toEqual(['announced', 'in_progress', 'unknown']);
  });

  test.each([
    [['39901'], ['39901', '39955'], 1],
    [['39901'], ['39955'], 2],
    [['39901'], [], 1],
  ])('measure 1 of dossiers %j and of %j: %i', (first, second, rows) => {
    const letters = [first, second].map((dossiers, at) => {
      const made = withMeasures([measure({ number: '1', title: at === 0 ? 'Kades ophogen' : 'Loketten openen' })]);
      return {
        ...made,
        source: { ...made.source, sha256: String(at).repeat(64) },
        letter: { ...made.letter, dossiers, date: `202${at}-01-01` },
      };
    });
    expect(timeline(letters).measures).toHaveLength(rows);
  });

  test('among letters of several dossiers, one that does not say its own is known by titles only', () => {
    const letters = [['39901'], ['39955'], []].map((dossiers, at) => {
      const titles = ['Kades ophogen', 'Loketten openen', null];
      const made = withMeasures([measure({ number: '1', title: titles[at] ?? null, value: 'in_progress' })]);
      return {
        ...made,
        source: { ...made.source, sha256: String(at).repeat(64) },
        letter: { ...made.letter, dossiers, date: `202${at}-01-01` },
      };
    });
    expect(timeline(letters).measures.map(({ history }) => history.length)).toEqual([1, 1, 1]);
  });

  test('a motion without its chapter goes with the only one of that number, and says so', () => {
    const letters = ['kst-36410-21', 'kst-36410-VIII-21'].map((id, at) => ({
      ...withMeasures([], [motion([id], at === 0 ? 'in_progress' : 'completed')]),
      source: { ...letterOf().source },
      letter: { ...letterOf().letter, id: `kst-39901-${at}`, date: `202${at}-01-01` },
    }));
    expect(timeline(letters).motions).toMatchObject([
      { id: 'kst-36410-VIII-21', probably: [{ id: 'kst-36410-21' }], history: [{}, {}], last: { value: 'completed' } },
    ]);
  });
});

describe('overdue', () => {
  const on = '2025-03-01';
  test.each<[string, readonly Held[], string[]]>([
    ['an exact term that has passed', [{ commitments: [promise('a', { due: due('2024-12-31') })] }], ['past a 60']],
    ['its last day is not past yet', [{ commitments: [promise('a', { due: due('2025-03-01') })] }], []],
    [
      'a term by its wording',
      [{ commitments: [promise('a', { due: due('2024-09-21/2024-12-20', true) })] }],
      ['wording a 71'],
    ],
    ['an open end', [{ commitments: [promise('a', { due: due('2024-01-01/..') })] }], ['none a']],
    ['no date', [{ commitments: [promise('a')] }], ['none a']],
    ['reported done', [{ commitments: [promise('a', { due: due('2024-12-31'), value: 'completed' })] }], []],
    [
      'reported done in a later letter',
      [
        { commitments: [promise('a', { ids: ['TZ202301-001'], due: due('2024-12-31') })] },
        { commitments: [promise('b', { ids: ['TZ202301-001'], value: 'closed' })] },
      ],
      [],
    ],
    [
      'by the last letter that names a term',
      [
        { commitments: [promise('a', { ids: ['TZ202301-001'], due: due('2023-12-31') })] },
        { commitments: [promise('b', { ids: ['TZ202301-001'], due: due('2025-12-31') })] },
      ],
      [],
    ],
    ['a planned date', [{ planning: [plan('Wet kades', [['indiening', '2024-12-31']])] }], ['past Wet kades 60']],
    [
      'a planned date that a later letter moved',
      [
        { planning: [plan('Wet kades', [['indiening', '2023-12-31']])] },
        { planning: [plan('Wet kades', [['indiening', '2025-12-31']])] },
      ],
      [],
    ],
    ['a realised date', [{ planning: [plan('Wet kades', [['indiening', 'done 2024-12-31']])] }], []],
    [
      'a step before one that was taken',
      [
        { planning: [plan('Wet kades', [['raad-van-state', '2023-06-01']])] },
        { planning: [plan('Wet kades', [['indiening', 'done 2024-01-01']])] },
      ],
      [],
    ],
    ['an undated step', [{ planning: [plan('Wet kades', [['inwerkingtreding', 'undated']])] }], ['none Wet kades']],
    [
      'a letter of after that day is not known on it',
      [
        { commitments: [promise('a', { ids: ['TZ1'], due: due('2024-12-31') })] },
        {},
        { date: '2025-06-01', commitments: [promise('b', { ids: ['TZ1'], value: 'completed' })] },
      ],
      ['past a 60'],
    ],
  ])('%s', (_, held, expected) => {
    const found = overdue(timeline(three(...held)), on);
    const told = (group: string, items: typeof found.past): string[] =>
      items.map(({ title, printed, days }) => `${group} ${title ?? printed}${days === null ? '' : ` ${days}`}`);
    expect([
      ...told('past', found.past),
      ...told('wording', found.pastByWording),
      ...told('none', found.noDate),
    ]).toEqual(expected);
  });
});

describe('where a later letter may report what is overdue', () => {
  const norm = (title: string, step: Step, measures: string[] = []) => plan(title, [step], { measures });
  const kades = [plan('Wet kades', [['inwerkingtreding', '2024-08-01']])];
  test.each<[string, readonly Held[], string[]]>([
    [
      'the same step on the same day',
      [{ planning: kades }, { planning: [norm('Hoorrecht', ['inwerkingtreding', 'done 2024-08-01'])] }],
      ['Hoorrecht realised'],
    ],
    [
      'another day',
      [{ planning: kades }, { planning: [norm('Hoorrecht', ['inwerkingtreding', 'done 2024-09-01'])] }],
      [],
    ],
    ['another step', [{ planning: kades }, { planning: [norm('Hoorrecht', ['publicatie', 'done 2024-08-01'])] }], []],
    ['only planned', [{ planning: kades }, { planning: [norm('Hoorrecht', ['inwerkingtreding', '2024-08-01'])] }], []],
    [
      'the same kind of thing for the same measure',
      [
        { planning: [norm('brochure voor leraren', ['publicatie', '2023-03-31'], ['14'])] },
        { planning: [norm('brochure Helderheid', ['publicatie', 'done 2023-06-20'], ['14', '2'])] },
      ],
      ['brochure Helderheid realised'],
    ],
    [
      'planned anew',
      [
        { planning: [norm('brochure voor leraren', ['publicatie', '2023-03-31'], ['14'])] },
        { planning: [norm('brochure Helderheid', ['publicatie', '2025-06-20'], ['14'])] },
      ],
      ['brochure Helderheid planned'],
    ],
    [
      'another thing for it',
      [
        { planning: [norm('brochure voor leraren', ['publicatie', '2023-03-31'], ['14'])] },
        { planning: [norm('handreiking Helderheid', ['publicatie', 'done 2023-06-20'], ['14'])] },
      ],
      [],
    ],
    [
      'for another measure',
      [
        { planning: [norm('brochure voor leraren', ['publicatie', '2023-03-31'], ['14'])] },
        { planning: [norm('brochure Helderheid', ['publicatie', 'done 2023-06-20'], ['4'])] },
      ],
      [],
    ],
    [
      'a letter of before',
      [{ planning: [norm('Hoorrecht', ['inwerkingtreding', 'done 2024-08-01'])] }, { planning: kades }],
      [],
    ],
    [
      'a letter of after that day',
      [
        { planning: kades },
        {},
        { date: '2025-06-01', planning: [norm('Hoorrecht', ['inwerkingtreding', 'done 2024-08-01'])] },
      ],
      [],
    ],
  ])('%s', (_, held, expected) => {
    const [item] = overdue(timeline(three(...held)), '2025-03-01').past;
    expect(item?.candidates.map(({ title, value }) => `${title} ${value}`)).toEqual(expected);
  });

  test('the bill in the sentence of a promise', () => {
    const bill = plan('Wet kades', [['behandeling', '2023-06-30']]);
    const span = bill.milestones[0]?.span;
    const letters = three(
      { planning: [bill], commitments: [promise('a', { due: due('2023-06-30'), ...(span ? { span } : {}) })] },
      { planning: [plan('Wet kades', [['behandeling', 'done 2024-01-10']])] },
    );
    const [item] = overdue(timeline(letters), '2025-03-01').past;
    expect(item).toMatchObject({ kind: 'commitment', candidates: [{ title: 'Wet kades', value: 'realised' }] });
  });
});

describe('gaps', () => {
  const cites = (...ids: string[]) =>
    ids.map((id) => reference({ ids: [id], urls: [`https://example.test/${id}.html`] }));
  test('documents that are cited and not there, those that most letters cite first', () => {
    const letters = three(
      { references: cites('kst-39901-2', 'kst-39902-7', 'kst-39902-7', 'kst-39903-1') },
      { references: cites('kst-39903-1', 'kst-39904-5') },
    );
    const found = gaps(letters, new Set(['kst-39904-5']));
    expect(found.map(({ id, mentions, cited }) => [id, mentions, cited.length])).toEqual([
      ['kst-39903-1', 2, 2],
      ['kst-39902-7', 2, 2],
    ]);
    expect(found[0]?.url).toBe('https://example.test/kst-39903-1.html');
  });

  test('a toezegging is no document, an incomplete citation has no address', () => {
    const [letter] = three({
      references: [
        reference({ kind: 'toezegging', ids: ['TZ202401-001'], urls: [] }),
        reference({ ids: ['kst-36410-21'], incomplete: true, urls: [] }),
      ],
    });
    expect(letter && gaps([letter])).toMatchObject([{ id: 'kst-36410-21', url: null, probably: null }]);
  });

  test('a citation without its chapter says what it probably means', () => {
    const [letter] = three({
      references: [
        reference({ ids: ['kst-36410-21'], incomplete: true, urls: [] }),
        reference({ ids: ['kst-36410-VIII-21'] }),
      ],
    });
    expect(letter && gaps([letter])[0]).toMatchObject({ id: 'kst-36410-21', probably: { id: 'kst-36410-VIII-21' } });
  });
});
