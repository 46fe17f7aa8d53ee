/** What became of one planned date: the words of the contract, by intervals of days. */
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/index.js';
import type { PlanningChange } from '../../src/types.js';
import { letterOf, plan, type Step } from './plans.js';

const rows = (old: readonly Step[], now: readonly Step[]): PlanningChange[] =>
  compare(
    letterOf({ date: '2024-01-15', planning: [plan('Wetsvoorstel sluizen', old)] }),
    letterOf({ date: '2025-01-15', planning: [plan('Wetsvoorstel sluizen', now)] }),
  ).planning;

const short = ({ change, certain, days }: PlanningChange): unknown[] => [change, certain, days];

describe('one date', () => {
  test.each<[string, string, string, PlanningChange['change'], boolean, number | null]>([
    ['later and apart', '2024-08-01/2024-08-31', '2026-01-01', 'slipped', true, 488],
    ['a day later', '2025-01-01', '2025-01-02', 'slipped', true, 1],
    ['over a leap day', '2024-02-28', '2024-03-01', 'slipped', true, 2],
    ['earlier and apart', '2026-01-01', '2025-08-01', 'brought-forward', true, -153],
    ['the same', '2025-01-01', '2025-01-01', 'unchanged', true, 0],
    ['a month of the same year', '2026-01-01/2026-12-31', '2026-03-01/2026-03-31', 'refined', true, 0],
    ['the last day of the same term', '2026-01-01/2026-06-30', '2026-06-30', 'refined', true, 0],
    ['a wider term that ends later', '2026-03-01/2026-03-31', '2026-01-01/2026-12-31', 'slipped', false, 275],
    ['an overlapping term that ends later', '2026-01-01/2026-06-30', '2026-06-21/2026-09-20', 'slipped', false, 82],
    [
      'an overlapping term that ends earlier',
      '2026-06-21/2026-09-20',
      '2026-04-01/2026-06-30',
      'brought-forward',
      false,
      -82,
    ],
    ['a wider term that ends on the same day', '2026-06-01/2026-06-30', '2026-01-01/2026-06-30', 'unchanged', false, 0],
    ['before the summer, then before the next', '../2025-06-20', '../2026-06-20', 'slipped', false, 365],
    ['before the summer, then a month of spring', '../2025-06-20', '2025-04-01/2025-04-30', 'refined', true, 0],
    ['before the summer, then in the autumn', '../2025-06-20', '2025-09-21/2025-12-20', 'slipped', true, 183],
    ['an open end that stays', '2025-01-15/..', '2025-01-15/..', 'unchanged', true, null],
    ['a term that gets an open end', '2025-03-01/2025-03-31', '2025-03-15/..', 'slipped', false, null],
    ['an open end that gets a last day', '2025-01-15/..', '2025-09-01', 'refined', true, 0],
    ['without a date, then with one', 'undated', '2027-01-01', 'refined', true, null],
    ['with a date, then without', '2027-01-01', 'undated', 'undated', true, null],
    ['without a date in both', 'undated', 'undated', 'unchanged', true, null],
    ['planned, then done in that term', '2024-10-01/2024-12-31', 'done 2024-11-26', 'met', true, 0],
    ['planned, then done, told more widely', '2025-07-31', 'done 2025-01-01/2025-12-31', 'met', true, null],
    ['planned, then done, no one says when', '2024-10-01/2024-12-31', 'done undated', 'met', true, null],
    ['planned, then done later', '2024-09-21/2024-12-20', 'done 2025-01-10', 'slipped', true, 21],
    ['planned, then done earlier', '2024-09-21/2024-12-20', 'done 2024-09-01', 'brought-forward', true, -110],
    ['done in both, told more precisely', 'done 2023-01-01/2023-12-31', 'done 2023-01-01', 'unchanged', true, 0],
    ['done in both, on days that exclude each other', 'done 2023-01-01', 'done 2023-02-01', 'unchanged', false, 0],
    ['done, then planned: another step', 'done 2023-01-01', '2026-01-01', 'unchanged', false, null],
  ])('%s: %s → %s', (_, old, now, change, certain, days) => {
    expect(rows([['inwerkingtreding', old]], [['inwerkingtreding', now]]).map(short)).toEqual([
      [change, certain, days],
    ]);
  });
});

describe('a step that takes a while', () => {
  test.each<[string, Step, Step, PlanningChange['change'] | null, number | null]>([
    [
      'a consultation is met by the first day it was open',
      ['internetconsultatie', '2025-03-01/2025-03-31'],
      ['internetconsultatie', 'done 2025-03-17/2025-04-28'],
      'met',
      0,
    ],
    [
      'and slips to its first day',
      ['internetconsultatie', '2025-02-01/2025-02-28'],
      ['internetconsultatie', 'done 2025-03-17/2025-04-28'],
      'slipped',
      17,
    ],
    [
      'that it closed says that it was open before, not since when',
      ['internetconsultatie', '2025-03-01/2025-03-31'],
      ['internetconsultatie', 'done 2025-04-30', 'sluiting'],
      'met',
      null,
    ],
    [
      'closed before it was to begin: earlier, not by how much',
      ['internetconsultatie', '2025-03-01/2025-03-31'],
      ['internetconsultatie', 'done 2025-02-10', 'sluiting'],
      'brought-forward',
      null,
    ],
    [
      'advice that was given was asked for before',
      ['raad-van-state', '2024-06-01/2024-06-30'],
      ['raad-van-state', 'done 2024-07-03', 'advies'],
      'met',
      null,
    ],
    [
      'a bill that was adopted was dealt with before',
      ['behandeling', '2024-04-01/2024-04-30', null, 'TK'],
      ['behandeling', 'done 2024-06-25', 'aanneming', 'TK'],
      'met',
      null,
    ],
    [
      'the same end, planned and done',
      ['internetconsultatie', '2025-04-30', 'sluiting'],
      ['internetconsultatie', 'done 2025-05-14', 'sluiting'],
      'met',
      null,
    ],
    [
      'an end that is only planned tells nothing of the beginning',
      ['internetconsultatie', '2025-03-01/2025-03-31'],
      ['internetconsultatie', '2025-04-30', 'sluiting'],
      null,
      null,
    ],
  ])('%s', (_, old, now, change, days) => {
    const found = rows([old], [now]);
    if (change === null) expect(found.map(({ change: one }) => one).sort()).toEqual(['added', 'not-mentioned']);
    else expect(found.map((one) => [one.change, one.days])).toEqual([[change, days]]);
  });
});

/** `stage/phase: from → to = change`, as far as each is there. */
const told = ({ stage, phase, from, to, change, contradicted }: PlanningChange): string =>
  `${stage}${phase === null ? '' : `/${phase}`}: ${from?.edtf ?? from?.state ?? '–'} → ${to?.edtf ?? to?.state ?? '–'} = ${change}${contradicted ? ' !' : ''}`;

describe('the milestones of one bill', () => {
  test.each<[string, Step[], Step[], string[]]>([
    [
      'one date that splits stays two, each from the one',
      [['inwerkingtreding', '2026-01-01']],
      [
        ['inwerkingtreding', '2027-01-01', 'sluizen'],
        ['inwerkingtreding', '2027-08-01', 'overige'],
      ],
      [
        'inwerkingtreding/sluizen: 2026-01-01 → 2027-01-01 = slipped',
        'inwerkingtreding/overige: 2026-01-01 → 2027-08-01 = slipped',
      ],
    ],
    [
      'two phases that become one date',
      [
        ['inwerkingtreding', '2027-01-01', 'sluizen'],
        ['inwerkingtreding', '2027-08-01', 'overige'],
      ],
      [['inwerkingtreding', '2028-01-01']],
      [
        'inwerkingtreding/sluizen: 2027-01-01 → 2028-01-01 = slipped',
        'inwerkingtreding/overige: 2027-08-01 → 2028-01-01 = slipped',
      ],
    ],
    [
      'phases are followed each on its own',
      [
        ['inwerkingtreding', '2027-01-01', 'eerste fase'],
        ['inwerkingtreding', '2027-08-01', 'tweede fase'],
      ],
      [
        ['inwerkingtreding', '2027-08-01', 'Tweede fase'],
        ['inwerkingtreding', '2027-03-01', 'Eerste fase'],
      ],
      [
        'inwerkingtreding/Tweede fase: 2027-08-01 → 2027-08-01 = unchanged',
        'inwerkingtreding/Eerste fase: 2027-01-01 → 2027-03-01 = slipped',
      ],
    ],
    [
      'two sentences that word one date differently are one statement, the narrower',
      [
        ['internetconsultatie', '2026-01-01/2026-03-31'],
        ['internetconsultatie', '2026-02-21/2026-02-28'],
      ],
      [['internetconsultatie', '2026-02-21/2026-02-28']],
      ['internetconsultatie: 2026-02-21/2026-02-28 → 2026-02-21/2026-02-28 = unchanged'],
    ],
    [
      'a step told once with and once without its date',
      [['indiening', '2024-09-21/2024-12-20']],
      [
        ['indiening', 'done undated'],
        ['indiening', 'done 2024-11-26'],
      ],
      ['indiening: 2024-09-21/2024-12-20 → 2024-11-26 = met'],
    ],
    [
      'a letter that contradicts itself says so on both',
      [['einde', '../2025-07-31']],
      [
        ['einde', 'done ../2024-12-31'],
        ['einde', 'done 2025-02-01/2025-12-31'],
      ],
      ['einde: ../2025-07-31 → ../2024-12-31 = met !', 'einde: ../2025-07-31 → 2025-02-01/2025-12-31 = met !'],
    ],
    [
      'a stage that only one letter has',
      [['raad-van-state', '2024-06-01']],
      [['behandeling', '2025-06-01']],
      ['raad-van-state: 2024-06-01 → – = not-mentioned', 'behandeling: – → 2025-06-01 = added'],
    ],
    [
      'a plan that is not ready withdraws every date it does not give',
      [
        ['internetconsultatie', '2025-06-01'],
        ['inwerkingtreding', '2026-01-01'],
        ['aankondiging', 'done 2023-01-01'],
      ],
      [
        ['internetconsultatie', '2025-09-01'],
        ['other', 'undated'],
      ],
      [
        'internetconsultatie: 2025-06-01 → 2025-09-01 = slipped',
        'inwerkingtreding: 2026-01-01 → undated = undated',
        'aankondiging: 2023-01-01 → – = not-mentioned',
      ],
    ],
    [
      'a plan that was not ready gets its first dates',
      [['other', 'undated']],
      [
        ['internetconsultatie', '2027-05-01/2027-08-31'],
        ['raad-van-state', 'done undated'],
      ],
      ['internetconsultatie: undated → 2027-05-01/2027-08-31 = refined', 'raad-van-state: – → realised = added'],
    ],
    [
      'debates in two chambers are two',
      [
        ['behandeling', '2026-01-01', null, 'TK'],
        ['behandeling', '2026-06-01', null, 'EK'],
      ],
      [['behandeling', '2026-09-01', null, 'EK']],
      ['behandeling: 2026-06-01 → 2026-09-01 = slipped', 'behandeling: 2026-01-01 → – = not-mentioned'],
    ],
    [
      'a debate without its chamber may be either',
      [['behandeling', '2026-01-01']],
      [['behandeling', '2026-03-01', null, 'EK']],
      ['behandeling: 2026-01-01 → 2026-03-01 = slipped'],
    ],
  ])('%s', (_, old, now, expected) => {
    expect(rows(old, now).map(told)).toEqual(expected);
  });
});
