import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/pipeline.js';
import { bytesOf } from '../support/pipeline.js';
import { blocksOf, paper, read } from './support.js';

const noot = (n: number, text: string, more = ''): string =>
  `<noot id="n${n}" type="voet"${more}><noot.nr>${n}</noot.nr><noot.al>${text}</noot.al></noot>`;
const columns = (n: number): string =>
  Array.from({ length: n }, (_, i) => `<colspec colnum="${i + 1}" colname="c${i + 1}"/>`).join('');

/** What stands in the text of a paper, and the blocks that it gives. */
const texts: readonly (readonly [string, string, readonly string[]])[] = [
  ['paragraphs', '<al>een\n  twee</al><al-groep><al>drie</al></al-groep>', ['¶ een twee', '¶ drie']],
  ['words set apart', '<al>een <nadruk type="vet">twee</nadruk> d<inf>2</inf></al>', ['¶ een twee d2']],
  [
    'parts with their heads',
    '<divisie><kop><nr>1.</nr><titel>Een</titel></kop><al>a.</al><divisie><kop><label>Artikel</label><nr>2</nr><titel>Twee</titel></kop><al>b.</al></divisie></divisie>',
    ['#1 1. Een', '¶ a.', '#2 Artikel 2 Twee', '¶ b.'],
  ],
  [
    'a head between',
    '<divisie><kop><titel>Een</titel></kop><tussenkop kopopmaak="cur">Tussen</tussenkop><al>a.</al></divisie>',
    ['#1 Een', '#2 Tussen', '¶ a.'],
  ],
  [
    'lists with their own signs',
    '<lijst type="expliciet"><li><li.nr>1.</li.nr><al>een</al><al>meer</al></li><li><li.nr>2.</li.nr><al>twee</al><lijst type="expliciet"><li><li.nr>–</li.nr><al>diep</al></li></lijst></li></lijst>',
    ['-1 1. een', '¶ meer', '-1 2. twee', '-2 diep'],
  ],
  ['lists without signs', '<lijst type="bullet"><li><al>een</al></li></lijst>', ['-1 een']],
  [
    'members of an article',
    '<artikel><kop><label>Artikel</label><nr>1</nr></kop><lid><lidnr>1.</lidnr><al>een</al></lid><lid><lidnr>2.</lidnr><al>twee</al></lid></artikel>',
    ['#1 Artikel 1', '-1 1. een', '-1 2. twee'],
  ],
  ['notes', `<al>a${noot(1, 'Een.')} b</al><al>c</al>`, ['¶ a⟦1:1⟧ b', '¶ c', '^1 Een.']],
  [
    'marks side by side',
    `<al>a${noot(1, 'Een.')}<sup>, </sup>${noot(2, 'Twee.')}</al>`,
    ['¶ a⟦1+2:1, 2⟧', '^1 Een.', '^2 Twee.'],
  ],
  ['a second mark', `<al>a${noot(1, 'Een.')} b<nootref refid="n1"/></al>`, ['¶ a⟦1:1⟧ b⟦1:1⟧', '^1 Een.']],
  ['a note in a head', `<tussenkop>Kop${noot(1, 'Een.')}</tussenkop><al>a.</al>`, ['#1 Kop⟦1:1⟧', '¶ a.', '^1 Een.']],
  [
    'a table',
    `<table><titel>Staat</titel><tgroup cols="2">${columns(2)}<thead><row><entry><al>A</al></entry><entry><al>B</al></entry></row></thead><tbody><row><entry><al>a</al><al>b</al></entry><entry><al>c${noot(1, 'Een.')}</al></entry></row></tbody></tgroup></table>`,
    ['¶ Staat', '| A⇥B', '| a b⇥c⟦1:1⟧', '^1 Een.'],
  ],
  [
    'cells over columns and rows',
    `<table><tgroup cols="3">${columns(3)}<tbody><row><entry colname="c1" morerows="1">a</entry><entry namest="c2" nameend="c3">b</entry></row><row><entry colname="c3">c</entry></row></tbody></tgroup></table>`,
    ['| a⇥b⇥', '| ⇥⇥c'],
  ],
  [
    'who signed',
    '<ondertekening><functie>De Minister van Water,</functie><naam><voornaam>P.Q.</voornaam><achternaam>Voorbeeld</achternaam></naam></ondertekening>',
    ['¶ De Minister van Water,', '¶ P.Q. Voorbeeld'],
  ],
  [
    'questions and answers',
    '<vraag><nr>Vraag 1</nr><al>Is dit zo?</al></vraag><antwoord><nr>Antwoord 1</nr><al>Ja.</al></antwoord>',
    ['#1 Vraag 1', '¶ Is dit zo?', '#1 Antwoord 1', '¶ Ja.'],
  ],
  [
    'who asks what',
    '<kamervraagomschrijving>Vragen van het lid <naam><voornaam>A.</voornaam><achternaam>Bedacht</achternaam></naam> (Veer) over <kamervraagonderwerp>laag water</kamervraagonderwerp></kamervraagomschrijving>',
    ['¶ Vragen van het lid A. Bedacht (Veer) over laag water'],
  ],
  [
    'a list in a paragraph',
    '<al>aanhef:<lijst><li><li.nr>a.</li.nr><al>een</al><al>meer</al></li></lijst></al>',
    ['¶ aanhef:', '-1 a. een', '¶ meer'],
  ],
  ['a line break', '<al>Den Haag<br/>Postbus 1</al>', ['¶ Den Haag', '¶ Postbus 1']],
  [
    'a word that the typesetter may break, and the indentation of a note',
    '<al>methaan<?xpp afbm?>doel.<noot id="n1" type="voet">\n  <noot.nr>1</noot.nr>\n  <noot.al>\n   <nadruk type="cur">Kamerstukken II </nadruk>2024/25.</noot.al>\n </noot>\n</al>',
    ['¶ methaandoel.⟦1:1⟧', '^1 Kamerstukken II 2024/25.'],
  ],
  [
    'instructions and pictures',
    '<al>een<?xpp br?>twee</al><plaatje><illustratie naam="a.png"/></plaatje>',
    ['¶ eentwee'],
  ],
  [
    'elements that are not known',
    '<kader><al>een</al><iets>twee <ander>drie</ander></iets></kader>',
    ['¶ een', '¶ twee', '¶ drie'],
  ],
  [
    'heads between by how they are set',
    '<divisie><kop><titel>Een</titel></kop><tussenkop kopopmaak="vet">a</tussenkop><tussenkop kopopmaak="cur">b</tussenkop><tussenkop kopopmaak="rom">c</tussenkop><al>d.</al></divisie>',
    ['#1 Een', '#2 a', '#3 b', '#4 c', '¶ d.'],
  ],
  [
    'a part of a part that the file has beside it',
    '<divisie><kop><nr>2.</nr><titel>Een</titel></kop></divisie><divisie><kop><nr>2.1</nr><titel>Twee</titel></kop><al>a.</al></divisie>',
    ['#1 2. Een', '#2 2.1 Twee', '¶ a.'],
  ],
  ['heads between of one kind', '<tussenkop kopopmaak="cur">a</tussenkop><al>b.</al>', ['#1 a', '¶ b.']],
  [
    'a paragraph set as a head',
    `<tussenkop kopopmaak="vet">a</tussenkop><tussenkop kopopmaak="rom">${'De kade wordt verhoogd. '.repeat(6)}Het gaat om:</tussenkop>`,
    ['#1 a', `¶ ${'De kade wordt verhoogd. '.repeat(6)}Het gaat om:`],
  ],
  [
    'what a law changes',
    '<wijzig-lid><lidnr>A</lidnr><wat>Na artikel 3 komt:</wat><wijziging><artikel><kop><label>Artikel</label><nr>3a</nr></kop><lid><al>een</al></lid></artikel></wijziging></wijzig-lid><wijziging><nr>2.</nr><wat>Een lid vervalt.</wat></wijziging>',
    ['-1 A Na artikel 3 komt:', '#1 Artikel 3a', '¶ een', '-1 2. Een lid vervalt.'],
  ],
  [
    'terms with and without a letter',
    '<definitielijst><definitie-item><li.nr>a.</li.nr><term>veer:</term><definitie><al>een pont;</al></definitie></definitie-item><definitie-item><term>kade:</term><definitie><al>een oever.</al></definitie></definitie-item></definitielijst>',
    ['-1 a. veer:', '¶ een pont;', '¶ kade:', '¶ een oever.'],
  ],
  [
    'the end of a law',
    '<slotformulering><al>Lasten.</al><al>Bevelen.</al></slotformulering><gegeven><dagtekening><plaats>Veerdam,</plaats><datum>2 mei 2025</datum></dagtekening><koning>Floris</koning></gegeven><ondertekening><functie>De Minister,</functie><deze>P.Q. Voorbeeld</deze></ondertekening>',
    ['¶ Lasten.', '¶ Bevelen.', '¶ Veerdam, 2 mei 2025', '¶ Floris', '¶ De Minister,', '¶ P.Q. Voorbeeld'],
  ],
  [
    'the foot of a table, which comes before its rows',
    `<table><tgroup cols="2">${columns(2)}<tfoot><row><entry>som</entry><entry>3</entry></row></tfoot><tbody><row><entry>a</entry><entry>1</entry></row></tbody></tgroup></table>`,
    ['| a⇥1', '| som⇥3'],
  ],
  [
    'the words around a picture',
    '<plaatje><titel>Figuur 1</titel><illustratie naam="a.png"/><bijschrift>Pont.</bijschrift></plaatje>',
    ['¶ Figuur 1', '¶ Pont.'],
  ],
  [
    'who speaks in a debate',
    '<agendapunt><nr>3</nr><item-titel>Veren</item-titel><spreekbeurt nieuw="ja"><spreker><voorvoegsels>De heer</voorvoegsels>\n<naam>\n<achternaam>Bedacht</achternaam>\n</naam> (<politiek>Veer</politiek>):</spreker><tekst><al>Dank.</al></tekst></spreekbeurt><spreekbeurt><spreker><voorvoegsels>De</voorvoegsels>\n<naam>\n<achternaam>voorzitter</achternaam>\n</naam>:</spreker></spreekbeurt></agendapunt>',
    ['¶ 3', '#1 Veren', '¶ De heer Bedacht (Veer):', '¶ Dank.', '¶ De voorzitter:'],
  ],
  ['signs of XML itself', '<al>a &lt; b &amp;&#233; <![CDATA[<c>]]></al>', ['¶ a < b &é <c>']],
  ['a name that nobody declared', '<al>fin&euml;el</al>', ['¶ fin&euml;el']],
];

describe('the text of an official publication', () => {
  it.each(texts)('%s', async (_, text, blocks) => {
    expect(blocksOf(await read(paper(text)))).toEqual(blocks);
  });
});

const old = (n: number, page: string, text: string): string =>
  `<voetnoot id="${page}" nr="${n}"><al>${text}</al></voetnoot>`;
const toOld = (n: number, page: string): string => `<voetref refid="${page}" nr="${n}"></voetref>`;

/** Papers to 2010, of another schema: the root with all below it, and the blocks. */
const olderTexts: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'masthead, dossier and number',
    '<kamerwrk><kop><titel>Tweede Kamer der Staten-Generaal</titel><subtitel>2</subtitel><subtitel>Vergaderjaar 2003-2004</subtitel></kop><frontm><versie dtd="0.1"></versie><ordernr>KST1</ordernr><vergjaar>2003-2004</vergjaar><onderw><nummer>39 911</nummer><naam>Veren\nen kaden</naam></onderw></frontm><body><stuk><ltrlabel>Nr. </ltrlabel><nummer>3</nummer><titel>BRIEF VAN DE MINISTER VAN WATER </titel></stuk></body></kamerwrk>',
    [
      ...['¶ Tweede Kamer der Staten-Generaal', '¶ 2', '¶ Vergaderjaar 2003-2004'],
      ...['¶ 39 911', '¶ Veren en kaden', '¶ Nr. 3', '¶ BRIEF VAN DE MINISTER VAN WATER'],
    ],
  ],
  [
    'heads by how they are set, and typed items',
    '<kamerwrk><body><stuk><tuskop letat="vet">1. Een </tuskop><witreg></witreg><tuskop letat="cur">1.1 Twee</tuskop><al>a:</al><al>– b</al></stuk></body></kamerwrk>',
    ['#1 1. Een', '#2 1.1 Twee', '¶ a:', '-1 b'],
  ],
  [
    'notes behind the text',
    `<kamerwrk><body><stuk><tuskop letat="vet">Kop${toOld(1, 'v1.1')}</tuskop><al>a${toOld(2, 'v1.2')}</al></stuk></body>${old(1, 'v1.1', 'Een.')}${old(2, 'v1.2', 'Twee.')}</kamerwrk>`,
    ['#1 Kop⟦1:1⟧', '¶ a⟦2:2⟧', '^1 Een.', '^2 Twee.'],
  ],
  [
    'notes that begin anew on each page',
    `<kamerwrk><body><stuk><al>a${toOld(1, 'v1.1')} b${toOld(2, 'v1.2')} c${toOld(1, 'v2.1')} d${toOld(1, 'v3.1')} e${toOld(2, 'v3.2')}</al></stuk></body>${[
      ...[old(1, 'v1.1', 'A.'), old(2, 'v1.2', 'B.'), old(1, 'v2.1', 'C.'), old(1, 'v3.1', 'D.'), old(2, 'v3.2', 'E.')],
    ].join('')}</kamerwrk>`,
    ['¶ a⟦1:1⟧ b⟦2:2⟧ c⟦3:1⟧ d⟦4:1⟧ e⟦5:2⟧', '^1 A.', '^2 B.', '^3 C.', '^4 D.', '^5 E.'],
  ],
  [
    'who signed',
    '<kamerwrk><ondtek><functie>De Minister van Water,</functie><naam>P. Q. Voorbeeld </naam></ondtek><al>.</al></kamerwrk>',
    ['¶ De Minister van Water,', '¶ P. Q. Voorbeeld', '¶ .'],
  ],
  [
    'who speaks in a debate',
    '<handeling><part><item><itemnaam>Veren</itemnaam><voorz><al>Het woord is aan:</al></voorz><spreker><wie><aanspr>Mevrouw</aanspr><naam>Bedacht</naam><partij>Veer</partij></wie><al>Voorzitter.</al></spreker></item></part></handeling>',
    ['#1 Veren', '¶ Het woord is aan:', '¶ Mevrouw Bedacht Veer', '¶ Voorzitter.'],
  ],
];

describe('the text of an older official publication', () => {
  it.each(olderTexts)('%s', async (_, text, blocks) => {
    expect(blocksOf(await read(`<?xml version="1.0"?><!DOCTYPE x SYSTEM "x.dtd">${text}`))).toEqual(blocks);
    expect(blocksOf(await read(text))).toEqual(blocks);
  });
});

const head = (meta: string, more = ''): string => `<?xml version="1.0" encoding="UTF-8"?>
<officiele-publicatie><metadata>${meta}</metadata><kamerstuk>
<kamerstukkop><tekstregel inhoud="vergaderjaar">Vergaderjaar 2024–2025</tekstregel></kamerstukkop>
<dossier><dossiernummer><dossiernr>40 112</dossiernr><begrotingshoofdstuk>VIII</begrotingshoofdstuk></dossiernummer><titel>Vaststelling van een begroting</titel></dossier>
<stuk><stuknr>Nr. <ondernummer kamer="2">21</ondernummer></stuknr><titel>BRIEF VAN DE MINISTER VAN WATER</titel>
<algemeen><vrije-tekst><tekst>${more}<al>In deze brief staat niets.</al></tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>`;
const meta = (fields: Readonly<Record<string, string>>): string =>
  Object.entries(fields)
    .map(([name, content]) => `<meta name="${name}" content="${content}"/>`)
    .join('');
const date = '<al>Den Haag, 18 juni 2025</al>';

describe('an official publication as people keep it', () => {
  it.each([
    ['a blank line before its declaration', '\n'],
    ['a byte order mark that was taken for letters', 'ï»¿\n'],
  ])('%s', async (_, before) => {
    expect(blocksOf(await read(before + paper('<al>een</al>')))).toEqual(['¶ een']);
  });
});

describe('the head of an official publication', () => {
  it('is read as printed', async () => {
    const { result } = await analyse({ file: 'stuk.xml', bytes: bytesOf(head('', date)) });
    expect(result.letter).toMatchObject({
      id: 'kst-40112-VIII-21',
      dossiers: ['40112'],
      number: '21',
      vergaderjaar: '2024-2025',
      date: '2025-06-18',
      dateBasis: 'printed',
      type: 'kamerbrief',
    });
  });
  it('its metadata tell what it does not print', async () => {
    const fields = { 'OVERHEIDop.datumBrief': '2025-06-18', 'OVERHEIDop.documenttitel': 'Brief over water' };
    const { result } = await analyse({ file: 'stuk.xml', bytes: bytesOf(head(meta(fields))) });
    expect(result.letter).toMatchObject({ date: '2025-06-18', dateBasis: 'inferred', title: 'Brief over water' });
  });
  it('metadata win over the manifest, print over both, and a conflict is told', async () => {
    const fields = { 'OVERHEIDop.datumBrief': '2025-06-20', 'DC.identifier': 'kst-40112-VIII-22' };
    const bytes = bytesOf(head(meta(fields), date));
    const { result } = await analyse({ file: 'stuk.xml', bytes }, { manifest: { title: 'Een brief' } });
    expect(result.letter).toMatchObject({ date: '2025-06-18', id: 'kst-40112-VIII-21', title: 'Een brief' });
    const told = result.warnings.filter((w) => w.code === 'conflicting-metadata').map((w) => w.message);
    expect(told.length).toBe(2);
    expect(told.join()).toMatch(/«2025-06-18».*«2025-06-20»/);
  });
  it('the address of its metadata tells the id', async () => {
    const content = 'https://zoek.officielebekendmakingen.nl/kst-40112-VIII-21/metadata.xml';
    const text = paper('<al>In deze brief staat niets.</al>').replace(
      '<kamerstuk>',
      `<metadata>${meta({ 'OVERHEIDop.externMetadataRecord': content })}</metadata><kamerstuk>`,
    );
    const { result } = await analyse({ file: 'stuk.xml', bytes: bytesOf(text) });
    expect(result.letter).toMatchObject({ id: 'kst-40112-VIII-21' });
  });
  it('an older paper tells the same', async () => {
    const [, text] = olderTexts[0] ?? [];
    const { result } = await analyse({ file: 'stuk.xml', bytes: bytesOf(text ?? '') });
    expect(result.letter).toMatchObject({ id: 'kst-39911-3', dossiers: ['39911'], number: '3' });
    expect(result.letter).toMatchObject({ vergaderjaar: '2003-2004', type: 'kamerbrief' });
  });
  it('a session with the dash of a figure', async () => {
    const { result } = await analyse({
      file: 'stuk.xml',
      bytes: bytesOf(head('', date).replace('2024–', '2024\u2012')),
    });
    expect(result.letter).toMatchObject({ vergaderjaar: '2024-2025' });
    expect(result.dates.map((d) => d.printed)).toEqual(['18 juni 2025']);
  });
  it('the day of publication is not the letter’s', async () => {
    const { result } = await analyse({
      file: 'stuk.xml',
      bytes: bytesOf(head(meta({ 'DCTERMS.issued': '2025-06-24' }), date)),
    });
    expect(result.warnings).toEqual([]);
  });
});
