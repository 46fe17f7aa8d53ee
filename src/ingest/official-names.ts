/**
 * The elements of the official publications (officiele-publicatie: kamerstukken, kamervragen) and
 * what they are in HTML. Data only. An element that is not named is a part of the text: `span`
 * inside a line, `div` outside of one.
 */
const named = (html: string, ...names: readonly string[]): (readonly [string, string])[] => names.map((n) => [n, html]);

export const htmlNames: ReadonlyMap<string, string> = new Map([
  ...named('p', 'al', 'noot.al', 'tekstregel', 'dossiernummer', 'stuknr', 'titel', 'subtitel', 'datumtekst', 'naam'),
  ...named('p', 'ondertekening', 'kamervraagnummer', 'kamervraagomschrijving', 'aanhangselnummer', 'wie', 'wij', 'wat'),
  ...named('p', 'considerans.al', 'intitule', 'slotformulering', 'gegeven', 'bijschrift', 'bron', 'term', 'adres'),
  ...named('ul', 'lijst'),
  ...named('li', 'li', 'lid'),
  ...named('table', 'table'),
  ...named('thead', 'thead'),
  ...named('tbody', 'tbody', 'tfoot'),
  ...named('tr', 'row'),
  ...named('td', 'entry'),
  ...named('sup', 'sup'),
  ...named('sub', 'inf'),
  ...named('a', 'extref'),
]);

/** Outside of the letter's own text, or none. */
export const withoutText: ReadonlySet<string> = new Set([
  ...['metadata', 'meta', 'plaatje', 'illustratie', 'colspec', 'spanspec', 'meta-data', 'redactionele-correcties'],
]);

/** Numbers that stand before an item or a paragraph of a law. */
export const labels: ReadonlySet<string> = new Set(['li.nr', 'lidnr']);

/** Their parts are elements without blanks between them. */
export const spaced: ReadonlySet<string> = new Set(['kop', 'dossiernummer', 'stuknr', 'naam', 'li', 'lid']);

/** `type` of `nadruk` that sets words apart as bold and italic do. */
export const emphasis: ReadonlySet<string> = new Set(['vet', 'cur', 'vetcur']);

/** An XML text without one of these is no paper. */
export const ofPapers: ReadonlySet<string> = new Set([
  'officiele-publicatie',
  'al',
  'kamerstuk',
  'kamervragen',
  'vrije-tekst',
]);
