/** Lines of a letter's head, in the official layout, in a ministry's, and as portals print it; data only. */

import { hinted } from './hinted.js';
import type { Pattern } from './hinted.js';

/** What a paper calls itself in the official layout, in capitals. */
const KIND =
  '(?:(?:(?:NADER|NADERE|GEWIJZIGDE|EERSTE|TWEEDE|DERDE|VIERDE|VIJFDE|ZESDE|INBRENG|CONCEPT|VOORLOPIG) )*' +
  '(?:BRIEF|MOTIE|VERSLAG|NOTA|AMENDEMENT|LIJST|AGENDA|CONVOCATIE|MEMORIE|EINDVERSLAG|VOORSTEL|MEDEDELING)(?!\\p{L}))';

/** `36 600 XVI`, `21 501-32`, `CXXIV`: a dossier with the part of a budget or a council. */
export const DOSSIER =
  '(?:(\\d{2})[ .]?(\\d{3})(?:(?:[ -]\\(?R\\s?\\d{3,4}\\)?)|-(\\d{2})|[ -]([IVXLC]{1,6}|[A-Z]))?|(C[XVILC]{1,6}))(?![\\p{L}\\d])';

/** `Nr. 207`, `nr. H`, `AE1` (with the figure of a note), `2018D49007`: what may stand before the kind. */
export const NUMBER =
  '(?:[Nn][Rr]\\.?\\s*(\\d{1,4}|[A-Z]{1,3})(?![\\p{L}\\d])|([A-Z]{1,3})\\d{0,2}(?=\\s+KIND)|\\d{4}D\\d{5})'.replace(
    'KIND',
    KIND,
  );

/** The kind of paper, behind dossier and number where they share its line. */
export const kindLine = hinted(
  /[A-Z]{4}|(?:Brief|Motie|Verslag) van /,
  new RegExp(
    `^(?:${DOSSIER}\\s+)?(?:${NUMBER}\\s+|\\d{1,4}\\s+(?=${KIND}))?(?=${KIND}|(?:Brief|Motie|Verslag) van )`,
    'u',
  ),
);

/** A dossier without its title. */
export const bareDossier = new RegExp(`^${DOSSIER}$`, 'u');

/** The titles that the site of the Tweede Kamer prints above a paper: `Brief regering : Onderwerp`. */
export const portalTitle = hinted(
  / : /,
  /^((?:Brief|Antwoord|Verslag|Inbreng|Nota|Motie|Amendement|Lijst|Vergadering|Agenda|Stenogram|Mededeling|Memorie)(?: \p{L}[\p{L} ]{0,70})?) : (\S.*)$/u,
);

export const frontLines: readonly Pattern[] = [
  /^Vergaderjaar\s+\d{4}/i,
  hinted(/^(?:\d\d|C[XVILC])/, new RegExp(`^${DOSSIER}(?:\\s+(?:\\p{L}|['‘’«“"]).{0,500})?$`, 'u')),
  /^nr\.?\s*(?:\d{1,4}|[A-Z]{1,3})(?:\s+\S.{0,150})?$/i,
  hinted(/[A-Z]{4}/, new RegExp(`^(?:${DOSSIER}\\s+)?(?:${NUMBER}|\\d{1,4})\\s+${KIND}.{0,200}$`, 'u')),
  hinted(
    /^(?:Den|[’']s|Amst|Rott|Utr|Voor|Vast|Ontv)/i,
    /^(?:Den Haag|[’']s-Gravenhage|Amsterdam|Rotterdam|Utrecht|Voorgesteld|Vastgesteld|Ontvangen)(?:\s+op)?,?\s+(?:\p{L}+dag\s+)?[\dlO]{1,2}\s+\p{L}{3,9}\s+\d{4}/iu,
  ),
  /^(?:Voorgesteld|Vastgesteld)(?:\s|\d|$)/,
  /^(?:Datum|Betreft|Onderwerp|Kenmerk|Ons kenmerk|Onze referentie|Uw kenmerk|Uw referentie|Uw brief van|Bijlage\(n\))\b/i,
  /^\d{1,2}\s+(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\s+\d{4}$/,
  /^(?:>\s*)?Retouradres\b/i,
  /^Postbus \d/i,
  /^\d{4}\s?[A-Z]{2}\s+\p{L}/u,
  /^(?:Aan\s+)?de\s+voorzitter\s+van\s+der?\s+(?:Tweede|Eerste)\s+Kamer/i,
  /^(?:Tweede|Eerste) Kamer der Staten-Generaal$/i,
  hinted(/^[A-Z]{4}/, new RegExp(`^${KIND}`, 'u')),
  portalTitle,
  /^(?:Vragen van (?:het lid|de leden)|Antwoord van (?:de )?(?:minister|staatssecretaris)|Mededeling van (?:de )?(?:minister|staatssecretaris))\b/i,
  /^Geachte\b/i,
];

/** Chair and clerk of a committee with their names: a line of its own, also right behind a sentence. */
export const officerLine = hinted(
  /^(?:De (?:fung|voor|adj|grif)|Adj|Grif)/,
  /^(?:De (?:fungerend )?voorzitter|(?:De (?:fungerend )?(?:adjunct-)?g|(?:Adjunct-g|G))riffier) van de [^.;:!?]{3,120},(?:\s+(?:(?:[Vv]an|[Dd]er?|[Dd]en|[Tt]en|[Tt]er|[Ee]l)\s+){0,3}\p{Lu}[\p{L}’'-]{1,30}(?:\s\p{Lu}[\p{L}’'-]{1,30})?)?$/u,
);

/** Whether a line belongs to the head of a letter by its form. */
export function isFrontLine(line: string): boolean {
  const words = line.trim();
  return frontLines.some((pattern) => pattern.test(words)) || officerLine.test(words);
}

/** Where a portal prints the id of the paper it shows; the groups: dossier, its part, number. */
export const portalIds: readonly RegExp[] = [
  /^Kamerstuk\s+(\d{5})(?:-([A-Z\d]{1,6}))?-([A-Z\d]{1,4})$/,
  /^ID:\s*(\d{5})(?:-([A-Z\d]{1,6}))?-([A-Z\d]{1,4})$/,
  /^Bron:.{0,80}\/kst-(\d{5})(?:-([A-Z\d]{1,6}))?-([A-Z\d]{1,4})\.html/,
  /\(kst-(\d{5})(?:-([A-Z\d]{1,6}))?-([A-Z\d]{1,4})\)\.?$/,
  /^Onderdeel van kamerstukdossier\s+(\d{5})\s(?:([A-Z\d]{1,6})\s?)?-\s?([A-Z\d]{1,4})(?=\s|\.|$)/,
  /Kamer der Staten-Generaal\b.{0,6}\d{4}-\d{4}\s?\|?\s?(\d{5})(?:-([A-Z\d]{1,6}))?\s+nr\.\s*([A-Z\d]{1,4})\s*\|?$/,
];

/** The session that such a table prints. */
export const portalSession = /Kamer der Staten-Generaal\b.{0,6}?(\d{4})-(\d{4})\s?\|?\s?\d{5}/;

/** A paper's own registration among those of the Tweede Kamer, in a portal's head: no reference to another. */
export const portalDocument = /^Nummer:\s*\d{4}[A-Z]\d{5}\b/;

/** What shows that a head goes on below a portal's preamble. */
export const anchors: readonly Pattern[] = [
  kindLine,
  /^(?:Aan\s+)?de\s+voorzitter\s+van\s+der?\s+(?:Tweede|Eerste)\s+Kamer/i,
  hinted(/^(?:Den|[’']s)/, /^(?:Den Haag|[’']s-Gravenhage),?\s+\d{1,2}\s+\p{L}{3,9}\s+\d{4}$/u),
];

/** Whether a line greets the reader: the letter itself begins with it. */
export const isSalutation = (line: string): boolean => /^Geachte\s[\p{L} ,-]{3,60},$/u.test(line.trim());
