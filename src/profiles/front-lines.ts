/** Lines of a letter's head, in the official layout and in a ministry's; data only. */
export const frontLines: readonly RegExp[] = [
  /^Vergaderjaar\s+\d{4}/i,
  /^\d{2}[ .]?\d{3}(?:[ -](?:\(?R\s?\d{3,4}\)?|[IVXLC]{1,6}|[A-Z]))?(?:\s+\p{L}.{0,150})?$/u,
  /^nr\.?\s*(?:\d{1,4}|[A-Z]{1,3})(?:\s+\S.{0,150})?$/i,
  /^(?:Den Haag|[’']s-Gravenhage|Amsterdam|Rotterdam|Utrecht|Voorgesteld|Vastgesteld|Ontvangen)(?:\s+op)?,?\s+(?:\p{L}+dag\s+)?\d{1,2}\s+\p{L}{3,9}\s+\d{4}/iu,
  /^(?:Datum|Betreft|Onderwerp|Kenmerk|Ons kenmerk|Onze referentie|Uw kenmerk|Uw referentie|Uw brief van|Bijlage\(n\))\b/i,
  /^\d{1,2}\s+(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\s+\d{4}$/,
  /^(?:>\s*)?Retouradres\b/i,
  /^Postbus \d/i,
  /^\d{4}\s?[A-Z]{2}\s+\p{L}/u,
  /^(?:Aan\s+)?de\s+voorzitter\s+van\s+de\s+(?:Tweede|Eerste)\s+Kamer/i,
  /^(?:Tweede|Eerste) Kamer der Staten-Generaal$/i,
  /^(?:GEWIJZIGDE )?(?:BRIEF|MOTIE|VERSLAG|NOTA|AMENDEMENT|LIJST|AGENDA)\b/,
  /^Geachte\b/i,
];

/** Whether a line belongs to the head of a letter by its form. */
export const isFrontLine = (line: string): boolean => frontLines.some((pattern) => pattern.test(line.trim()));

/** Whether a line greets the reader: the letter itself begins with it. */
export const isSalutation = (line: string): boolean => /^Geachte\s[\p{L} ,-]{3,60},$/u.test(line.trim());
