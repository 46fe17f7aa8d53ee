import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { texts, viewOf } from '../support/views.js';
import { expectLinear } from '../support/growth.js';
import { commitments } from '../../src/extract/commitment/index.js';
import type { Commitment } from '../../src/types.js';
import { facts } from '../../src/index.js';
import { rowObjects } from '../../src/render/tables.js';
import { analyseText } from '../support/pipeline.js';

describe('examples of commitments', () => {
  it.each(commitments.examples)('$why: $text', ({ text: marked, finds }) => {
    const { view, ranges } = viewOf(marked);
    const found = commitments.find(view);
    expect(
      texts(
        view.text,
        found.map(({ range }) => range),
      ),
    ).toEqual(texts(view.text, ranges));
    expect(found).toMatchObject(finds);
  });

  it('has positive, negative and damaged rows, each once', () => {
    const { examples } = commitments;
    expect(examples.length).toBeGreaterThanOrEqual(80);
    expect(examples.filter(({ finds }) => finds.length === 0).length).toBeGreaterThanOrEqual(30);
    expect(examples.filter(({ damaged }) => damaged).length).toBeGreaterThanOrEqual(10);
    expect(new Set(examples.map(({ text }) => text)).size).toBe(examples.length);
  });
});

const HEAD = 'Den Haag, 15 maart 2024\n\nGeachte voorzitter,\n\n';
const commitmentsIn = async (body: string): Promise<readonly Commitment[]> =>
  (await analyseText(HEAD + body)).result.commitments;
const only = async (body: string): Promise<Commitment | undefined> => {
  const [first, ...more] = await commitmentsIn(body);
  expect(more).toEqual([]);
  return first;
};

describe('terms', () => {
  const term = ({ due, event }: Commitment) => [due?.edtf ?? null, event];
  it.each([
    ['In de tweede helft van oktober 2024 informeer ik uw Kamer over de veren.', '2024-10-16/2024-10-31', null],
    ['Ik informeer uw Kamer een half jaar na de start over de eerste vaarten.', null, 'een half jaar na de start'],
    [
      'Voor het commissiedebat d.d. 4 april ontvangt u een brief over de tarieven.',
      '../2024-04-03',
      'Voor het commissiedebat d.d. 4 april',
    ],
    [
      'Uw Kamer wordt geïnformeerd in de volgende voortgangsrapportage, die is voorzien voor mei 2024.',
      '2024-05',
      'in de volgende voortgangsrapportage',
    ],
    [
      'Het plan wordt in mei 2024 aan de schippers voorgelegd en begin 2025 aan uw Kamer gestuurd.',
      '2025-01/2025-03',
      null,
    ],
    ['Uw Kamer wordt halfjaarlijks geïnformeerd, voor het eerst in mei 2024.', '2024-05', null],
    ['Uw Kamer ontvangt het vaarplan niet eerder dan mei 2025.', '2025-05-01/..', null],
    [
      'Het plan wordt in mei 2024 voor advies aan de Raad van State voorgelegd en dan aan uw Kamer gestuurd.',
      '2024-05',
      null,
    ],
    ['De deadline van toezegging T03141 wordt verplaatst naar 15 december 2024.', '2024-12-15', null],
    ['Uw Kamer wordt voor de zomer van 2025 geïnformeerd.', '../2025-06-20', null],
    ['Deze zomer stuur ik het plan aan uw Kamer.', '2024-22', null],
    ['Over de tarieven van 7 februari jl. informeer ik uw Kamer in mei 2024.', '2024-05', null],
    ['Over de invoering in 2026 informeer ik uw Kamer eind 2024.', '2024-10/2024-12', null],
    ['In 2025 wordt uw Kamer geïnformeerd over de plannen voor 2027.', '2025', null],
    ['Er komt een vaarplan, waarover wij de Kamer in het voorjaar van 2027 berichten.', '2027-21', null],
    [
      'Over de veren wordt uw Kamer voor het Commissiedebat Wadden geïnformeerd.',
      null,
      'voor het Commissiedebat Wadden',
    ],
    [
      'Voor het debat over veren op 21 mei 2024 ontvangt uw Kamer de nota.',
      '../2024-05-20',
      'Voor het debat over veren op 21 mei 2024',
    ],
    ['Uw Kamer wordt na afronding van de telling geïnformeerd.', null, 'na afronding van de telling'],
    ['Hierop kom ik in de volgende voortgangsrapportage terug.', null, 'in de volgende voortgangsrapportage'],
    ['Zoals gemeld in de brief van 3 mei 2023, informeer ik uw Kamer in juni 2024.', '2024-06', null],
    ['Ik zal uw Kamer hierover informeren.', null, null],
    ['De telling is in juni 2024 klaar en wordt dan aan uw Kamer gestuurd.', '2024-06', null],
    ['De Minister zegt toe de Kamer te berichten in een brief die uiterlijk 3 mei verschijnt.', '../2024-05-03', null],
    [
      'Hierover informeer ik u in de volgende voortgangsbrief, die in juni 2024 verschijnt.',
      '2024-06',
      'in de volgende voortgangsbrief',
    ],
    ['De nota zal ik uw Kamer voor het debat van 5 april toezenden.', '../2024-04-04', 'voor het debat van 5 april'],
  ])('%s', async (body, edtf, event) => {
    const found = await only(body);
    expect(found && term(found)).toEqual([edtf, event]);
  });
  it.each([
    ['without a term the present is this letter', 'Graag informeer ik uw Kamer over de veren.'],
    [
      'the day that something takes effect is no term',
      'Ik informeer uw Kamer over de wet die geldt per 1 januari 2026.',
    ],
    ['a past date is no term', 'Ik informeer uw Kamer over het debat van 7 februari 2024.'],
  ])('%s', async (_, body) => expect(await commitmentsIn(body)).toEqual([]));
});

describe('toezeggingen', () => {
  it('have their number, member, debate and outcome', async () => {
    const body =
      'Tijdens het commissiedebat Wadden van 14 februari 2024 heb ik het lid Peereboom (ABC) toegezegd de veren te tellen (TZ202402-017). Hiermee beschouw ik deze toezegging als afgedaan.';
    expect(await only(body)).toMatchObject({
      kind: 'cited',
      ids: ['TZ202402-017'],
      to: [{ name: 'Peereboom', party: 'ABC' }],
      madeIn: { title: 'het commissiedebat Wadden van 14 februari 2024', ids: [] },
      disposition: { value: 'closed', printed: 'als afgedaan' },
    });
  });
  it('have their number through the footnote mark', async () => {
    const body = 'De telling loopt, zoals toegezegd aan uw Kamer.[^1]\n\n[^1]: TZ202402-018.';
    const { result } = await analyseText(HEAD + body);
    expect(result.commitments).toMatchObject([{ kind: 'cited', ids: ['TZ202402-018'] }]);
  });
  it('have the number of the letter in which they were made', async () => {
    const body = 'Zoals toegezegd in mijn brief van 3 mei 2023 (Kamerstuk 39 812, nr. 7) loopt de telling.';
    expect(await only(body)).toMatchObject({ madeIn: { title: 'mijn brief van 3 mei 2023', ids: ['kst-39812-7'] } });
  });
  it('are finds by their number alone', async () => {
    expect(await only('Zie voor de tarieven TZ202402-019.')).toMatchObject({ kind: 'cited', ids: ['TZ202402-019'] });
  });
  it('are delivered by the letter itself, unless it names a later term', async () => {
    const [now, then] = await commitmentsIn(
      'Zoals toegezegd in de brief van 3 mei 2023 informeer ik u over de veren. Zoals toegezegd in de brief van 4 mei 2023 informeer ik u in juni 2024 over de sluizen.',
    );
    expect([now?.disposition.value, then?.disposition.value]).toEqual(['completed', 'open']);
  });
});

it('counts on «u» only where the Kamer is addressed', async () => {
  const body = 'In het najaar wordt u hierover geïnformeerd.';
  const result = async (to: string): Promise<number> =>
    (await analyseText(`${to}\n\nDen Haag, 15 maart 2024\n\n${body}`)).result.commitments.length;
  expect(await result('Aan de Voorzitter van de Tweede Kamer der Staten-Generaal')).toBe(1);
});

it('prints no words of a promise among the facts, and a row of its own', async () => {
  const body =
    'Uw Kamer wordt hierover voor de zomer van 2025 geïnformeerd. Daarmee beschouw ik de toezegging aan het lid Krüs (XY) als afgedaan.';
  const { result } = await analyseText(HEAD + body);
  const kept = facts(result).commitments;
  expect(kept.map(({ printed, disposition }) => [printed, disposition.printed])).toEqual([
    [null, null],
    [null, null],
  ]);
  expect(kept.some((c) => 'sentence' in c)).toBe(false);
  expect(kept[0]?.due?.printed).toBe('voor de zomer van 2025');
  expect(rowObjects('commitments', result)).toMatchObject([
    { kind: 'made', due: '../2025-06-20', due_start: null, due_end: '2025-06-20', due_approximate: true, event: null },
    { kind: 'cited', to: ['Krüs (XY)'], made_in: null, due: null, due_approximate: null, disposition: 'closed' },
  ]);
});

describe('properties', () => {
  const piece = fc.constantFrom(
    ...'Uw Kamer|u|wordt|worden|zal|ik|informeer|informeren|geïnformeerd|ontvangt|toezegging|toegezegd|aan het lid|Krüs (XY)|in het najaar|voor het debat|over|de veren|en|, maar|;|.|?|TZ202402-017|hierbij|niet|dat|waarover|te|verwacht|stuur|aan|met|deel|\t|\n'.split(
      '|',
    ),
  );
  const prose = fc.array(piece, { maxLength: 80 }).map((parts) => parts.join(' '));

  it('ranges lie in order inside the text', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const { view } = viewOf(text);
        const found = commitments.find(view);
        for (const { range, cites } of found) {
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeGreaterThan(range.start);
          expect(range.end).toBeLessThanOrEqual(view.text.length);
          expect(cites.end).toBeLessThanOrEqual(view.text.length);
        }
        const starts = found.map(({ range }) => range.start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
    );
  });

  it.each([
    'wordt uw Kamer ',
    'u ',
    'ik informeer u en ',
    'toezegging aan het lid Aa, ',
    'toegezegd uw Kamer te ',
    'zal ik aan uw Kamer ',
    'waarover we uw Kamer ',
    'voor het ',
    '( ',
    'K',
  ])('twice «%s» takes about twice the time', (word) =>
    expectLinear((text) => commitments.find(viewOf(text).view), word, 40_000),
  );
});
