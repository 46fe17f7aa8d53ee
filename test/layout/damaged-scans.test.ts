/** Damage that other programs than ours, and other scanners, leave: marks, labels, margins, heads and tables. */
import { describe, expect, it } from 'vitest';
import { fits, readLabel, readStoppedLabel } from '../../src/layout/labels.js';
import type { Analysis } from '../../src/pipeline.js';
import { analyseText } from '../support/pipeline.js';

const damage =
  '0ok dit is een brief waarover u eerder al bent\ngeinformeerd, en lk weet dat creéren al langer\neen werkwoord is.';
const scan = (text: string): Promise<Analysis> => analyseText(`${damage}\n\n${text}\n`);
const marksOf = ({ result, source }: Analysis): (string | null)[] =>
  result.footnotes.map(({ marker }) => marker && source.slice(marker.start, marker.end));

describe('marks', () => {
  const notes = '\n\n1 Zie de eerste nota.\n2 Zie de tweede nota.';
  it.each([
    ['an apostrophe behind a stop', "De boot vaart.' De halte is af.2 En verder.", ["'", '2']],
    ['a stroke behind a stop', 'De boot vaart,l die nieuw is. De halte is af.2 En verder.', ['l', '2']],
    ['an apostrophe behind a plural, before a verb', "De boten' zijn er. De haltes' zijn er nog niet.", ["'", "'"]],
    [
      'a figure behind a year and its comma',
      'De boot vaart sinds 2024,1 die van nu. De halte is af.2 En verder.',
      ['1', '2'],
    ],
    [
      'a mark that opens the next line',
      'De boot vaart weer over de rivier.\n1 De halte is af.2 En verder.',
      ['1', '2'],
    ],
  ])('%s', async (_, text, marks) => {
    expect(marksOf(await scan(text + notes))).toEqual(marks);
  });
  it('a stroke glued to a word that the letter prints without it', async () => {
    const text = 'In de havenstrategiel staat dat de boot vaart.2 De havenstrategie is van nu.';
    expect(marksOf(await scan(text + notes))).toEqual(['l', '2']);
    const none = 'In het havenkapitaal staat dat de boot vaart.2 De havenstrategie is van nu.';
    expect(marksOf(await scan(none + notes))).toEqual([null, '2']);
  });
  it('half of two figures', async () => {
    const text = Array.from({ length: 9 }, (_, n) => `Boot vaart.${n + 1} `).join('De halte is af. ');
    const zone = Array.from({ length: 12 }, (_, n) => `${n + 1} Zie nota ${n + 1} van de rederij.`).join('\n');
    const found = marksOf(
      await scan(`${text}De kade is af,'0 en de brug.'' De weg ligt er.1' Verder niet.\n\n${zone}`),
    );
    expect(found.slice(9)).toEqual(["'0", "''", "1'"]);
  });
  it.each([
    "Dat is Hans' boot en die vaart.",
    "Hij schreef 'de boot vaart.' De halte is af.",
    'De halte is af, l en verder niet.',
    'Dat kost € 2024,1 miljoen per jaar.',
    'De boot vaart per l1 februari 2024 weer.',
  ])('%s holds none', async (text) => {
    expect(marksOf(await scan(`${text}\n\n1 Zie de eerste nota.`)).filter(Boolean)).toEqual([]);
  });
  it('a sign is no mark of a note where it may be that of one whose text is lost', async () => {
    const text = `De boot vaart.° De halte is af.® De kade ligt er.3\n\n2 Zie de tweede nota.\n3 Zie de derde nota.`;
    expect(marksOf(await scan(text))).toEqual(['®', '3']);
    const one = 'De boot vaart.° De halte is af, en de kade ligt er.3\n\n2 Zie de tweede nota.\n3 Zie de derde nota.';
    expect(marksOf(await scan(one))).toEqual([null, '3']);
  });
});

describe('labels', () => {
  const body = 'De boot vaart.1 De halte is af.2 De kade ligt er.3 De brug is open.4';
  it.each([
    ['no gap above them', '\n1 Kamerstuk 39 955, nr. 2.\n2 Zie nota b.\n3 Zie nota c.\n4 Zie nota d.'],
    ['a rule before a label', '\n\n_1 Kamerstuk 39 955, nr. 2.\n2 Zie nota b.\n3 Zie nota c.\n4 Zie nota d.'],
    ['a stop behind a label', '\n\n1 Kamerstuk 39 955, nr. 2.\n2. Zie nota b.\n3 Zie nota c.\n4 Zie nota d.'],
    ['a sign for a label', '\n\n1 Kamerstuk 39 955, nr. 2.\n* Zie nota b.\n3 Zie nota c.\n4 Zie nota d.'],
    [
      'specks before a label',
      '\n\n1 Kamerstuk 39 955, nr. 2.\n2 Zie nota b.\n|, 3 Kamerstuk 39 955, nr. 3.\n4 Zie nota d.',
    ],
    ['a misread cue word', '\n1 Karnerstuk 39 955, nr. 2.\n2 Zie nota b.\n3 Zie nota c.\n4 Zie nota d.'],
  ])('%s', async (_, zone) => {
    const { result } = await scan(body + zone);
    expect(result.footnotes.map(({ number, marker }) => [number, marker !== null])).toEqual(
      [1, 2, 3, 4].map((n) => [n, true]),
    );
  });
  it('a note ends where the next one opens, also with a comma for its stop', async () => {
    const zone = '\n\n1 Kamerstuk 39 955, nr. 2,\n2 Kamerstuk 39 955, nr. 3,\n3 Zie nota c.\n4 Zie nota d.';
    const text = 'De motie van het lid Bedacht1 is af. De halte ook.2 De kade ligt er.3 De brug is open.4';
    const { result } = await scan(text + zone);
    expect(result.footnotes).toHaveLength(4);
    expect(result.motions.map(({ ids }) => ids)).toEqual([['kst-39955-2']]);
  });
  it('a figure and a stroke are a number', () => {
    const label = readLabel('1i-Kamerstuk 39 955, nr. 2.');
    expect(label && fits(label, 11)).toBe('exact');
  });
  it('two strokes before a paper are 11, before a sentence they are none', () => {
    const label = readLabel('H Kamerstuk 39 955, nr. 2.');
    expect(label && fits(label, 11)).toBe('partial');
    expect(label && fits(label, 4)).toBe('none');
    expect(readLabel('U kunt de nota daar vinden.')).toBeNull();
  });
  it('a stop behind the number that is due, and no other', () => {
    expect(readStoppedLabel('3. Zie nota c.', 3)).not.toBeNull();
    expect(readStoppedLabel('3. Zie nota c.', 4)).toBeNull();
  });
  it('rows of a table under marks are no notes', async () => {
    const rows = [
      '1 Een boot per uur  Afgerond',
      '2 Een halte per dorp  Loopt',
      '3 Een brug  Loopt',
      '4 Een kade  Loopt',
    ];
    const { result } = await scan(`${body}\n\n${rows.join('\n\n')}\n\nVerder is er niets te melden.`);
    expect(result.footnotes).toEqual([]);
  });
});

describe('margins and heads', () => {
  const texts = [
    [
      'De boten varen dit jaar weer volgens de dienstregeling, en',
      'de reizigers die daar lang op hebben gewacht zijn ermee geholpen,',
      'al weten wij nog niet wat dat kost en wie het gaat betalen als',
      'de rederij dat zelf niet kan, zoals in het vorige voorjaar toen',
    ],
    [
      'een storm de kade had vernield en de brug een maand lang dicht',
      'moest blijven voor al het verkeer over de rivier. Wat wij daarvan',
      'hebben geleerd, staat in het draaiboek dat nu klaar is en dat',
      'elke haven heeft ontvangen met het verzoek om ermee te oefenen',
    ],
    [
      'en de bevindingen te delen met de andere havens in de regio, die',
      'daar hun voordeel mee kunnen doen als het water weer zo hoog staat',
      'dat de sluis dicht gaat. De kosten daarvan dragen de gemeenten en',
      'het waterschap samen, ieder voor de helft, zoals was afgesproken.',
    ],
  ];
  const lines = (n: number): string[] => texts[n - 1] ?? [];
  const pages = (change: (page: string[], n: number) => string[]): string =>
    [1, 2, 3].map((n) => change(lines(n), n).join('\n')).join('\n\f');
  const bodyOf = async (text: string): Promise<string> => (await scan(text)).normalised.body.text;
  const plain = (n: number): string => lines(n).join(' ');

  it.each([
    ['behind lines', (l: string, margin: string) => `${l}   ${margin}`],
    ['before lines', (l: string, margin: string) => `${margin} ${l}`],
  ])('a misread margin %s', async (_, glue) => {
    const text = pages(([a = '', b = '', ...rest], n) =>
      n === 1
        ? [a, b, ...rest]
        : [glue(a, n === 2 ? 'Onze reterentie' : 'Onze referentle'), glue(b, '9188427'), ...rest],
    );
    expect(await bodyOf(text)).toContain([1, 2, 3].map(plain).join(' '));
  });
  it('the sender above the label, and a reference with letters', async () => {
    const text = pages(([a = '', b = '', c = '', ...rest], n) =>
      n === 1
        ? [a, b, c, ...rest]
        : [`${a} Ministerie van Veren en Vaarten`, `${b} Onze referentie`, `${c} VV/BSK-2024/41882`, ...rest],
    );
    expect(await bodyOf(text)).toContain([1, 2, 3].map(plain).join(' '));
  });
  it('a session or a paper that ends lines is text', async () => {
    const text = pages(([a = '', ...rest]) => [`${a} 2024-2025`, ...rest]);
    expect((await bodyOf(text)).match(/2024-2025/g)).toHaveLength(3);
  });
  it.each([
    [
      'on all pages, each misread',
      ['Ministerie van Veren en Vaarten', 'Ministerie van Veten en Vaarten', '_Ministerie vän Veren en Vaarten'],
    ],
    ['on all pages but the first', [null, 'Ministerie van Veren en Vaarten', 'Ministerie van Veten en Vaarten']],
  ])('a running head %s', async (_, heads) => {
    const text = pages((page, n) => [...(heads[n - 1] ? [heads[n - 1] as string] : []), ...page]);
    // A head on the first page stands at the top of it.
    expect(await bodyOf(heads[0] ? `\f${text}` : text)).toContain([1, 2, 3].map(plain).join(' '));
  });
  it.each(['Pagiha 2 van 3', 'Pagina | van 3', '“Pagina 2 vun 3', '5 Pagina 2 van 3 a'])(
    '%s is a page number',
    async (line) => {
      expect(await bodyOf(`${lines(1).join('\n')}\n\n${line}\n\nzo verder.`)).not.toContain('Pagi');
    },
  );
  it('short notes that cite one dossier recur, and stay', async () => {
    const text = pages((page, n) => [...page, `klaar.${n} En`, '', `${n} Kamerstuk 39 955, nr. ${n + 4}.`]);
    expect((await scan(text)).result.footnotes.map((f) => f.text)).toEqual(
      [5, 6, 7].map((n) => `Kamerstuk 39 955, nr. ${n}.`),
    );
  });
});

describe('tables that a scan reads as lines', () => {
  const head = 'Stand van zaken per maatregel\n\nNr. Maatregel Status\n';
  const end = '\n\nVerder is er in dit halfjaar niets te melden over het plan.';
  const statuses = ({ result }: Analysis): string[] =>
    result.measures.map((m) => `${m.number} ${m.title} ${m.status.value}`);
  const whole = ['1 Een boot per uur Afgerond', '2 Een halte per dorp In uitvoering', '3 Een brug | Stopgezet |'];
  const found = ['1 Een boot per uur completed', '2 Een halte per dorp in_progress', '3 Een brug dropped'];

  it('number, title and status', async () => {
    expect(statuses(await scan(head + whole.join('\n') + end))).toEqual(found);
  });
  it('a row over two lines, one of its words broken', async () => {
    const rows = ['1 Een boot per uur Afgerond', '2 Een halte per dorp In uitvoe-', 'ring', '3 Een brug Stopgezet'];
    expect(statuses(await scan(head + rows.join('\n') + end))).toEqual(found);
  });
  it('number and title in one cell, a third column, a numbered chapter below', async () => {
    const rows = [
      '1. Een boot per uur In uitvoering eind 2026',
      '2. Een halte per dorp Afgerond 1 december 2024',
      '3. Een brug Stopgezet',
    ];
    const text = `Stand in het kort\n\nMaatregel Stand Gereed\n${rows.join('\n')}\n\n2 Wat er is gedaan\n\nDe boot vaart weer.`;
    const { result, normalised } = await scan(text);
    expect(result.measures.map((m) => [m.number, m.title, m.status.value])).toEqual([
      ['1', 'Een boot per uur', 'in_progress'],
      ['2', 'Een halte per dorp', 'completed'],
      ['3', 'Een brug', 'dropped'],
    ]);
    expect(normalised.body.text).toContain('3. Een brug\tStopgezet\t\n2 Wat er');
  });
  it('each printed status is the source', async () => {
    const { result, source } = await scan(head + whole.join('\n') + end);
    for (const { status } of result.measures)
      expect(status.span && source.slice(status.span.start, status.span.end)).toBe(status.printed);
  });
  it.each([
    [
      'a number that was misread',
      ['1 Een boot per uur Afgerond', 'Z Een halte In uitvoering', '3 Een brug Loopt', '4 Een kade Loopt'],
    ],
    ['a number left out', ['1 Een boot per uur Afgerond', '3 Een brug Loopt', '4 Een kade Loopt']],
    ['a last row without a status', [...whole, '4 Een kade uitvoe']],
    ['a half that stands apart', [...whole, '', 'Een losse regel.', '', '4 Een kade Loopt', '5 Een dijk Loopt']],
  ])('%s: no half list', async (_, rows) => {
    const { normalised } = await scan(head + rows.join('\n') + end);
    expect(normalised.blocks.filter((b) => b.kind === 'row')).toEqual([]);
  });
  it('motions with their papers', async () => {
    const rows = [
      'Van der Verzonnen c.s. over boten 39 955, nr. 9 Uitgevoerd',
      'Bedacht over haltes 39 955, nr. 14 In uitvoering',
      'De Kade over bruggen 39 955, nr.\n17 Aangehouden',
    ];
    const { result } = await scan(`Overzicht van moties\n\nMotie Kamerstuk Stand\n${rows.join('\n')}${end}`);
    expect(result.motions.map(({ ids, disposition }) => [ids[0], disposition.value])).toEqual([
      ['kst-39955-9', 'completed'],
      ['kst-39955-14', 'in_progress'],
      ['kst-39955-17', 'held'],
    ]);
  });
});

describe('paragraphs', () => {
  it('a line of running text that opens as a line of the head does', async () => {
    const text =
      'De boot vaart nog niet, want de kade is niet klaar en de beoogde\ndatum van opening verschuift van 1 juli 2026 naar 1 januari\n2027. De rederij wacht dat af.';
    const { result } = await scan(text);
    expect(result.dates.map((d) => d.edtf)).toEqual(['2026-07-01', '2027-01-01']);
  });
});
