/**
 * The elements of the official publications and what they are in HTML: of officiele-publicatie
 * (kamerstukken, kamervragen, handelingen) and of what came before it (kamerwrk, handeling, to 2010).
 * Data only. An element that is not named is a part of the text: `span` inside a line, `div` outside of one.
 */
const named = (html: string, ...names: readonly string[]): (readonly [string, string])[] => names.map((n) => [n, html]);

export const htmlNames: ReadonlyMap<string, string> = new Map([
  ...named('p', 'al', 'noot.al', 'tekstregel', 'dossiernummer', 'stuknr', 'titel', 'subtitel', 'datumtekst', 'naam'),
  ...named('p', 'kamervraagnummer', 'kamervraagomschrijving', 'aanhangselnummer', 'wie', 'wij', 'wat', 'dagtekening'),
  ...named('p', 'considerans.al', 'intitule', 'bijschrift', 'bron', 'term', 'adres', 'koning', 'spreker'),
  // Parts of one line: «Nr. 3» of an older paper, place and day of a law.
  ...named('span', 'ltrlabel', 'nummer', 'letter', 'plaats', 'datum'),
  ...named('ul', 'lijst'),
  ...named('li', 'li'),
  ...named('table', 'table'),
  ...named('thead', 'thead'),
  ...named('tbody', 'tbody', 'tfoot'),
  ...named('tr', 'row'),
  ...named('td', 'entry'),
  ...named('sup', 'sup'),
  ...named('sub', 'inf'),
  ...named('a', 'extref'),
  ...named('br', 'br'),
]);

/** Outside of the letter's own text, or none. */
export const withoutText: ReadonlySet<string> = new Set([
  ...['metadata', 'meta', 'illustratie', 'colspec', 'spanspec', 'meta-data', 'redactionele-correcties'],
  // The printer's own: `versie` of the data, order number, the session that the masthead prints.
  ...['versie', 'ordernr', 'vergjaar'],
]);

/** A note at its mark; in older papers it stands behind the text and the mark refers to it. */
export const notes: ReadonlyMap<string, 'at its mark' | 'apart'> = new Map([
  ['noot', 'at its mark'],
  ['voetnoot', 'apart'],
  ['eindnoot', 'apart'],
]);
export const noteMarks: ReadonlySet<string> = new Set(['nootref', 'voetref', 'eindref']);
export const noteNumbers: ReadonlySet<string> = new Set(['noot.nr', 'nootnr']);

/** Numbers that stand before an item or a paragraph of a law. */
export const labels: ReadonlySet<string> = new Set(['li.nr', 'lidnr']);

/** Items where they have a number; without one they are parts of the text, and no bullet is made up. */
export const numbered: ReadonlySet<string> = new Set([
  ...['lid', 'wijzig-lid', 'amendement-lid', 'wijziging', 'definitie-item'],
]);

/** Their parts are elements without blanks between them. */
export const spaced: ReadonlySet<string> = new Set([
  ...['kop', 'dossiernummer', 'stuknr', 'naam', 'li', 'spreker', 'wie', 'dagtekening', ...numbered],
]);

/** `type` of `nadruk` that sets words apart as bold and italic do. */
export const emphasis: ReadonlySet<string> = new Set(['vet', 'halfvet', 'cur', 'vetcur']);

/** Heads, with how far below the part around them they stand. */
export const heads: ReadonlyMap<string, number> = new Map([
  ['kop', 0],
  ['item-titel', 0],
  ['itemnaam', 0],
  ['tussenkop', 1],
  ['tuskop', 1],
]);

/** How a head between paragraphs is set, the greatest first: `kopopmaak`, and `letat` of older papers. */
export const headStyles: readonly string[] = ['vet', 'halfvet', 'vetcur', 'cur', 'rom'];

/** Their own `kop` is the masthead: chamber and session. */
export const withMasthead: ReadonlySet<string> = new Set([
  ...['officiele-publicatie', 'kamerwrk', 'handeling', 'handelingen', 'vraagdoc', 'aanhangsel'],
]);

/** An XML text without one of these is no paper. */
export const ofPapers: ReadonlySet<string> = new Set([
  ...['officiele-publicatie', 'kamerstuk', 'kamervragen', 'vrije-tekst', 'al', 'kamerwrk', 'handeling'],
]);
