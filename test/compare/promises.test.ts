/** Promises are the same only by number or by citation; likeness of words gives candidates. */
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/index.js';
import type { Commitment } from '../../src/types.js';
import { date } from '../render/fixture.js';
import { due, type Held, letterOf, plan, promise } from './plans.js';

const [oldLetter, newLetter]: [Held, Held] = [
  { id: 'kst-39901-4', date: '2024-02-01' },
  { id: 'kst-39901-9', date: '2025-02-01' },
];

function told(old: Commitment[], now: Commitment[], dates: Held['dates'] = []): string[] {
  const found = compare(
    letterOf({ ...oldLetter, commitments: old }),
    letterOf({ ...newLetter, commitments: now, dates }),
  );
  return found.commitments.map(({ change, matchedBy, from, to, candidates }) =>
    [
      `${from?.printed ?? '–'} → ${to?.printed ?? '–'}: ${change}`,
      ...(matchedBy === null ? [] : [`by ${matchedBy}`]),
      ...(candidates.length === 0 ? [] : [`perhaps ${candidates.map(({ printed }) => printed).join(', ')}`]),
    ].join(' '),
  );
}

const cited = (printed: string, over: Parameters<typeof promise>[1] = {}): Commitment =>
  promise(printed, { kind: 'cited', ...over });
const inLetter = { title: null, ids: ['kst-39901-4'] };
const inDebate = { title: 'het commissiedebat Sluizen van 14 mei 2024', ids: [] };

describe('promises', () => {
  test.each<[string, Commitment[], Commitment[], string[], Held['dates']?]>([
    [
      'by number, done',
      [promise('a', { ids: ['TZ202401-001'] })],
      [cited('b', { ids: ['TZ202401-001'], value: 'closed' })],
      ['a → b: fulfilled by id'],
    ],
    [
      'by number, open, its term past for sure',
      [promise('a', { ids: ['TZ202401-001'], due: due('2024-12-31') })],
      [cited('b', { ids: ['TZ202401-001'] })],
      ['a → b: overdue by id'],
    ],
    [
      'by number, open, its term past by its wording only',
      [promise('a', { ids: ['TZ202401-001'], due: due('2024-12-20', true) })],
      [cited('b', { ids: ['TZ202401-001'] })],
      ['a → b: open by id'],
    ],
    [
      'by number, with a new term',
      [promise('a', { ids: ['TZ202401-001'], due: due('2024-12-31') })],
      [cited('b', { ids: ['TZ202401-001'], due: due('2025-06-30') })],
      ['a → b: open by id'],
    ],
    [
      'several mentions of one number are one, the telling one',
      [promise('a', { ids: ['TZ202401-001'] })],
      [
        cited('b', { ids: ['TZ202401-001'] }),
        cited('c', { ids: ['TZ202401-001'], value: 'completed' }),
        cited('d', { ids: ['TZ202401-001'] }),
      ],
      ['a → c: fulfilled by id'],
    ],
    [
      'by a citation of the letter that made only this one',
      [promise('het rapport over de bruggen')],
      [cited('zoals toegezegd', { madeIn: inLetter, value: 'completed' })],
      ['het rapport over de bruggen → zoals toegezegd: fulfilled by letter'],
    ],
    [
      'by a citation of the letter, and by its words among several',
      [promise('de evaluatie van zelfvarende veren'), promise('een overzicht van kademuren in beheer')],
      [cited('de evaluatie van de zelfvarende veren ontving u', { madeIn: inLetter, value: 'completed' })],
      [
        'de evaluatie van zelfvarende veren → de evaluatie van de zelfvarende veren ontving u: fulfilled by letter',
        'een overzicht van kademuren in beheer → –: not-mentioned',
      ],
    ],
    [
      'a citation of a letter that made several, and no word tells which',
      [promise('de evaluatie van zelfvarende veren'), promise('een overzicht van kademuren')],
      [cited('zoals toegezegd', { madeIn: inLetter, value: 'completed' })],
      [
        '– → zoals toegezegd: fulfilled',
        'de evaluatie van zelfvarende veren → –: not-mentioned',
        'een overzicht van kademuren → –: not-mentioned',
      ],
    ],
    [
      'by the day of the letter',
      [promise('het rapport over de bruggen')],
      [cited('zoals toegezegd', { madeIn: { title: 'de brief van 1 februari 2024', ids: [] }, value: 'completed' })],
      ['het rapport over de bruggen → zoals toegezegd: fulfilled by letter'],
      [date({ printed: '1 februari 2024', kind: 'day', start: '2024-02-01', end: '2024-02-01' })],
    ],
    [
      'by the day of the letter, whose month and term tell none apart',
      [promise('Ik zeg toe om voor 1 juni de telling van de veren te sturen.'), promise('De sluis ontvangt u in mei.')],
      [
        cited('In mijn brief van 1 februari 2024 heb ik toegezegd de telling van de veren te sturen.', {
          madeIn: { title: 'mijn brief van 1 februari 2024', ids: [] },
        }),
      ],
      [
        'Ik zeg toe om voor 1 juni de telling van de veren te sturen. → In mijn brief van 1 februari 2024 heb ik toegezegd de telling van de veren te sturen.: open by letter',
        'De sluis ontvangt u in mei. → –: not-mentioned',
      ],
      [date({ printed: '1 februari 2024', kind: 'day', start: '2024-02-01', end: '2024-02-01' })],
    ],
    [
      'a debate on the day of the letter is not the letter',
      [promise('het rapport over de bruggen')],
      [cited('zoals toegezegd', { madeIn: { title: 'het debat van 1 februari 2024', ids: [] }, value: 'completed' })],
      ['– → zoals toegezegd: fulfilled', 'het rapport over de bruggen → –: not-mentioned'],
      [date({ printed: '1 februari 2024', kind: 'day', start: '2024-02-01', end: '2024-02-01' })],
    ],
    [
      'by the debate that both cite',
      [cited('a', { madeIn: inDebate })],
      [cited('b', { madeIn: { ...inDebate, title: 'Het commissiedebat sluizen van 14 mei 2024' }, value: 'closed' })],
      ['a → b: fulfilled by debate'],
    ],
    [
      'two promises of one debate cannot be told apart',
      [cited('a', { madeIn: inDebate }), cited('b', { madeIn: inDebate })],
      [cited('c', { madeIn: inDebate, value: 'closed' })],
      ['– → c: fulfilled', 'a → –: not-mentioned', 'b → –: not-mentioned'],
    ],
    [
      'one debate, to different members',
      [cited('a', { madeIn: inDebate, to: [{ name: 'Verzonnen', party: null }] })],
      [cited('b', { madeIn: inDebate, to: [{ name: 'Bedacht', party: null }] })],
      ['– → b: open', 'a → –: not-mentioned'],
    ],
    [
      'alike words are a candidate, never the same',
      [promise('Uw Kamer ontvangt dit najaar de evaluatie van zelfvarende veren.')],
      [promise('De evaluatie van de zelfvarende veren stuur ik uw Kamer in het voorjaar.')],
      [
        '– → De evaluatie van de zelfvarende veren stuur ik uw Kamer in het voorjaar.: new',
        'Uw Kamer ontvangt dit najaar de evaluatie van zelfvarende veren. → –: not-mentioned perhaps De evaluatie van de zelfvarende veren stuur ik uw Kamer in het voorjaar.',
      ],
    ],
    [
      'the words of every promise make none alike',
      [promise('Uw Kamer wordt hierover dit najaar nader geïnformeerd.')],
      [promise('Uw Kamer wordt hierover dit najaar nader geïnformeerd.')],
      [
        '– → Uw Kamer wordt hierover dit najaar nader geïnformeerd.: new',
        'Uw Kamer wordt hierover dit najaar nader geïnformeerd. → –: not-mentioned',
      ],
    ],
  ])('%s', (_, old, now, expected, dates) => {
    expect(told(old, now, dates)).toEqual(expected);
  });
});

test('one letter in two files, its lines broken differently, tells the same promises', () => {
  const [text, pdf] = ['De eva-\nluatie van de\nveren ontvangt u.', 'De evaluatie van de veren ontvangt u.'].map(
    (words) => letterOf({ id: 'kst-39901-4', commitments: [promise(words)] }),
  );
  expect(text && pdf && compare(text, pdf).commitments).toMatchObject([{ change: 'open', matchedBy: 'letter' }]);
});

test('a bill that is handed in is followed as a bill, and not as a promise besides', () => {
  const made = plan('Wetsvoorstel sluizen', [['indiening', '2025-06-30']]);
  const [step] = made.milestones;
  const words = promise('Ik dien het wetsvoorstel sluizen op 30 juni in.', { due: due('2025-06-30') });
  const said = step === undefined ? words : { ...words, span: { ...step.span, end: step.span.end + 20 } };
  const letters = [letterOf({ planning: [made], commitments: [said] }), letterOf({ id: 'kst-39000-9' })] as const;
  expect(compare(...letters).commitments).toEqual([]);
  expect(compare(...letters).planning).toMatchObject([{ change: 'not-mentioned' }]);
});
