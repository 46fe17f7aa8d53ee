/**
 * Lines that the publishers print around a letter. Data only: a line that matches from end to end
 * is no part of the letter, wherever it stands.
 */
export interface FurnitureLine {
  readonly pattern: RegExp;
  readonly reason: string;
}

const SESSION = '\\d{4}\\s?[-–—/]\\s?\\d{2,4}';

export const furnitureLines: readonly FurnitureLine[] = [
  { pattern: /^Pagina \d{1,3}(?: van \d{1,3})?$/i, reason: 'page number of a ministry' },
  {
    // «Pagiha 2 vun 3», with specks of the page's edge around it.
    pattern:
      /^(?:[^\p{L}\n]{1,3})?P[ao0][gq][il1íì]\p{L}[aàáo0] ?[\dlI|]{1,3} v[aàáou]n [\dlI|]{1,3}(?: ?[^\n]{1,2})?$/iu,
    reason: 'page number of a ministry, misread',
  },
  { pattern: /^(?:kst|ah|h)-[\w-]{3,40}$/, reason: 'document id of the official publication' },
  { pattern: /^X Noot$/, reason: 'sign that opens a note on a page of the official publication' },
  { pattern: /^ISSN\s?\d{4}\s?-\s?\d{3}[\dX]$/, reason: 'ISSN of the official publication' },
  {
    // The page number at its end parts a running foot from a footnote that cites such a paper; a lone page has none.
    pattern: new RegExp(
      `^(?:[’'‘]s-Gravenhage \\d{4}\\s*)?(?:Tweede|Eerste) Kamer, vergaderjaar ${SESSION},(?:(?![^\\n]{0,60}\\bnrs?\\.? ?\\w{1,5}$)[\\w\\s.,()–-]{1,60}\\s\\d{1,4}|\\s?(?:Aanhangsel|Handelingen))$`,
      'i',
    ),
    reason: 'running foot of the official publication',
  },
  {
    pattern: new RegExp(`^(?:Tweede|Eerste) Kamer, vergaderjaar ${SESSION}$`, 'i'),
    reason: 'running head of the official publication',
  },
  { pattern: /^[’'‘]s-Gravenhage \d{4}$/, reason: 'imprint of the official publication' },
  { pattern: /^(?:Sdu Uitgevers|Dit is een gewijzigde (?:her)?druk.{0,80})$/i, reason: 'imprint' },
];

/** Labels of the margin column of a ministry's letter: where they recur at page edges, they are furniture. */
export const marginLabels: readonly string[] = [
  'Onze referentie',
  'Ons kenmerk',
  'Kenmerk',
  'Uw kenmerk',
  'Uw referentie',
  'Uw brief van',
  'Datum',
  'Bijlage(n)',
  'Bijlagen',
];

/** Lines of the contact block in the margin: officials' names, telephone and mail. */
export const contactLines: readonly FurnitureLine[] = [
  { pattern: /^Contactpersoon\b.{0,60}$/i, reason: 'contact block' },
  { pattern: /^(?:T|M|F|Tel\.?|Telefoon)[:\s]\s?[+()\d][\d\s()+-]{6,20}$/i, reason: 'telephone number of an official' },
  { pattern: /^(?:E|E-mail)?[:\s]{0,2}[\w.+-]{1,60}@[\w.-]{3,60}$/i, reason: 'mail address of an official' },
];

/** Lines of the sender's block in the margin of a ministry's letter. */
export const senderLines: readonly RegExp[] = [
  /^Ministerie van\b/i,
  /^(?:Directie|Directoraat|Bureau|Programma)\b/,
  /^\d{4}\s?[A-Z]{2}\s+\p{L}/u,
  /^Postbus \d/i,
  /^[TFM][:\s]\s?[+()\d][\d\s()+-]{6,20}$/,
  /^www\./i,
  /^Contactpersoon\b/i,
];
