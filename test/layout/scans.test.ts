import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/pipeline.js';
import { analyseText } from '../support/pipeline.js';

const damage =
  '0ok dit is een brief waarover u eerder al bent\ngeinformeerd, en lk weet dat creéren al langer\neen werkwoord is.';
const scan = (text: string): Promise<Analysis> => analyseText(`${damage}\n\n${text}\n`);
const kinds = async (text: string): Promise<string[]> => {
  const { normalised } = await scan(text);
  return normalised.blocks.slice(1).map((b) => b.kind);
};
const notesOf = ({ result }: Analysis): string[] =>
  result.footnotes.map((f) => `${f.number}${f.marker ? '' : '?'} ${f.text?.slice(0, 16)}`);

const body = [
  'De veerboten varen sinds dit voorjaar weer volgens de dienstregeling,! en de',
  'reizigers zijn daar zichtbaar mee geholpen. De provincie betaalt de helft.? Over de',
  'verdeling van de rest spreken wij nog, met de gemeenten en met de rederijen.',
];
const long = 'Kamerstukken II, 2022-2023, 39812, nr. 7. De bijlage bij deze brief geeft de cijfers per haven en';

/** what it shows · the notes as a scanner leaves them · number, ? without mark, start of the text */
const labels: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['sound labels', [`1 ${long}`, 'per jaar.', '2 Zie de vorige nota.'], ['1 Kamerstukken II,', '2 Zie de vorige no']],
  [
    'a gap read as a rule',
    ['1_ Zie de eerste nota.', '2_Zie de tweede nota.'],
    ['1 Zie de eerste no', '2 Zie de tweede no'],
  ],
  [
    'brackets, one misread',
    ['[1] Zie de eerste nota.', '{2)_ Zie de tweede.'],
    ['1 Zie de eerste no', '2 Zie de tweede.'],
  ],
  [
    'a bracket read as a 1',
    ['[11 Zie de eerste nota.', '[21_ Zie de tweede.'],
    ['1 Zie de eerste no', '2 Zie de tweede.'],
  ],
  [
    'a letter for a figure',
    ['1 Zie de eerste nota.', 'Z_Zie de tweede nota.'],
    ['1 Zie de eerste no', '2 Zie de tweede no'],
  ],
  ['all labels lost', ['Zie de eerste nota.', long, 'per jaar.'], ['1 Zie de eerste no', '2 Kamerstukken II,']],
];

describe('labels of notes as scanners leave them', () => {
  it.each(labels)('%s', async (_, notes, found) => {
    expect(notesOf(await scan(`${body.join('\n')}\n\n${notes.join('\n')}`))).toEqual(found);
  });
  it('a numbered list under a mark is no zone of notes', async () => {
    const list = ['1 De vloot van de provincie', '2 De haltes aan de kade', '3 De prijs van een kaartje'];
    const text = `${body[0]}\n${body[1]}\n\n${list.join('\n')}\n\n${body[2]}\n\n1 Zie de eerste nota.\n2 Zie de tweede.`;
    expect(notesOf(await scan(text))).toEqual(['1 Zie de eerste no', '2 Zie de tweede.']);
  });
  it('text without a mark above it is no note, however it opens', async () => {
    expect(notesOf(await scan('De boot vaart weer.\n\nZie de eerste nota voor meer.'))).toEqual([]);
  });
});

describe('marks as scanners leave them', () => {
  const notes = '\n\n1 Zie de eerste nota.\n2 Zie de tweede nota.';
  it.each([
    ['in brackets', 'De boot vaart.[1] De halte is af.{2]'],
    ['set apart', 'De boot vaart weer. ! De halte is af, *? en open.'],
    ['an opening quote behind a stop', 'De boot vaart weer.“ De halte is af.” En verder.'],
  ])('%s', async (_, text) => {
    const { result } = await scan(text + notes);
    expect(result.footnotes.map((f) => f.marker !== null)).toEqual([true, true]);
  });
  it.each(['Postbus 20901', 'De som 5 * 3 telt.', 'Dat is ver!'])('%s holds none', async (text) => {
    const { result, source } = await scan(`De boot vaart.[1] ${text} De halte is af.[2]${notes}`);
    expect(result.footnotes.map((f) => f.marker && source.slice(f.marker.start, f.marker.end))).toEqual(['[1]', '[2]']);
  });
  it('a sign that may be the mark of two footnotes is that of none', async () => {
    const { result, normalised } = await scan('De boot vaart,® zeker. De halte is af, zeker.' + notes);
    expect(result.footnotes.map((f) => f.marker)).toEqual([null, null]);
    expect(normalised.body.text).toContain('De boot vaart,® zeker.');
    expect(result.warnings.map((w) => w.code).filter((c) => /mark|footnote/.test(c))).toEqual([
      'footnote-mark-uncertain',
    ]);
  });
  it.each([
    [
      'an exclamation mark that ends a sentence is the first',
      'De halte is af! De boot vaart weer.',
      '1 Zie nota een.',
      '!',
    ],
    ['the last letter of a word is its own', 'De boot van het herstel? vaart weer.', '1 Zie nota een.', '?'],
  ])('%s', async (_, text, note, mark) => {
    const { result, source } = await scan(`${text}\n\n${note}`);
    expect(result.footnotes.map((f) => f.marker && source.slice(f.marker.start, f.marker.end))).toEqual([mark]);
  });
  it.each(['De boot vaart per 1 juli weer.', 'Dat is (TZ20251 1-204) beloofd.'])('%s holds none', async (text) => {
    const { result } = await scan(`${text}\n\n1 Zie de eerste nota.`);
    expect(result.footnotes.filter((f) => f.marker)).toEqual([]);
  });
  it('an apostrophe behind a year is one, behind a name or quotation it is none', async () => {
    const text = 'Dat was in het debat van 10 maart 2023’ al zo.\n\n1 Zie de eerste nota.';
    expect((await scan(text)).result.footnotes[0]?.marker).not.toBeNull();
    for (const none of ['Dat is Hans’ boot en die vaart.', 'Het plan ‘Boot\nen kade’ ligt er.'])
      expect((await scan(`${none}\n\n1 Zie de eerste nota.`)).result.footnotes.filter((f) => f.marker)).toEqual([]);
  });
  it('two readings are told', async () => {
    const { result } = await scan('De boot vaart,® zeker. De halte is af,® zeker.\n\n1 Zie de eerste nota.');
    const told = result.warnings.filter((w) => w.code === 'footnote-mark-uncertain');
    expect(told).toMatchObject([
      { message: expect.stringContaining('may as well be «®»') as string, span: { line: 5 } },
    ]);
  });
});

describe('pages and margins', () => {
  const margin = ['Ministerie van Veren en', 'Vaarten', '', 'Datum', '3 mei 2024', '', 'Ons kenmerk', 'VV/2024/88123'];
  const page = (text: string, n: number): string => `${text}\n\n${margin.join('\n')}\n\nPagina ${n} van 3`;
  it('printed numbers part the pages, and whole margins go', async () => {
    const text = [
      page('De boten varen weer, en de reizigers die daar\nlang op hebben gewacht, op de kade en thuis, en', 1),
      page('elke dag opnieuw, zijn geholpen. De haltes zijn\nvoor de zomer klaar, al weten wij nog niet goed', 2),
      page('wat dat kost.', 3),
    ].join('\n');
    const { normalised } = await scan(text);
    expect(normalised.body.text.split('\n').slice(1)).toEqual([
      'De boten varen weer, en de reizigers die daar lang op hebben gewacht, op de kade en thuis, en elke dag ' +
        'opnieuw, zijn geholpen. De haltes zijn voor de zomer klaar, al weten wij nog niet goed wat dat kost.',
    ]);
  });
  it("the sender's block behind the text of the first page is none of it", async () => {
    const block = [
      'Ministerie van Veren',
      'Kade 4',
      '2596 AA Den Haag',
      'Postbus 20901',
      'T 070-4560000',
      'Ons kenmerk',
      'VV/8',
    ];
    const lines = Array.from({ length: 9 }, () => 'De boten varen weer, en reizigers die lang wachten');
    const text = `${lines.join('\n')}\nzijn daarmee geholpen, al weten wij nog niet goed\n\n${block.join('\n')}`;
    const { normalised } = await scan(text);
    expect(normalised.body.text).not.toMatch(/Kade|Postbus|VV/);
    expect(normalised.deletions.map((d) => d.name)).toEqual(block.map(() => 'contact'));
  });
});

describe('blocks of a scan', () => {
  it.each([
    [
      'bullets with a rule',
      'Wij doen dit:\n\n* __ de vloot groter maken;\n«_ de haltes verbeteren.',
      'paragraph item item',
    ],
    ['the first bullet lost', 'Wij zorgen voor:\n\nde vloot van dit jaar;\n\n¢ de haltes.', 'paragraph item item'],
    [
      'titles that lost their bullets',
      'Wij doen dit, zoals:\n\nDe vloot\n\nDie vaart weer.\n\ne De haltes\n\nDie zijn af.',
      'paragraph item paragraph item paragraph',
    ],
    [
      'rows of a table are no headings',
      'Zo staat het ermee.\n\nVloot klaar\n\nHalte bezig\n\nPrijs laag\n\nKade open\n\nDaarmee is alles gezegd.',
      'paragraph paragraph paragraph paragraph paragraph paragraph',
    ],
  ])('%s', async (_, text, expected) => {
    expect((await kinds(text)).join(' ')).toBe(expected);
  });
  it('blanks beside a margin part no sentence', async () => {
    const lines = [
      'Het onderwijs aan boord van de veerboten is dit jaar verder verbeterd en van harte',
      'toegejuicht door de schippers en hun gezinnen, die daar lang op hadden gewacht.',
      'De kosten zijn laag gebleven omdat de rederijen zelf een deel van het werk doen en',
      'omdat de kade al was aangelegd door de gemeente waar de boten elke nacht liggen.',
    ];
    expect(await kinds(lines.join('\n\n'))).toEqual(['paragraph']);
  });
});

describe('specks', () => {
  it.each([
    [
      'Dat vroeg het lid van de provincie in het lange\n‘commissiedebat van mei, en ik zegde het toe.',
      'Dat vroeg het lid van de provincie in het lange commissiedebat van mei, en ik zegde het toe.',
    ],
    ['Wat er staat ___ in de tabel.', 'Wat er staat in de tabel.'],
    [
      'Hij schreef aan de leden van de raad dat dit nu\n‘een goede zaak’ was, en daar bleef het bij.',
      'Hij schreef aan de leden van de raad dat dit nu ‘een goede zaak’ was, en daar bleef het bij.',
    ],
  ])('%s', async (printed, typed) => {
    expect((await scan(printed)).normalised.body.text.split('\n')[1]).toBe(typed);
  });
});
