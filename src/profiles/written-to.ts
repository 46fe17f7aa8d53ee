/** How the head of a paper says that it is not written to the Kamer, so that «u» in it is somebody else. Data only. */

/** A line of the head that tells whom it is for, as its first words: `Aan: de Staatssecretaris van …`. */
export const ADDRESSED =
  /^(?:aan\s*:\s*(?<who>\S.{0,90})?|aan\s+(?:(?:de|het|alle|mijn)\s+)?(?:minister|staatssecretaris|bewinds\p{L}+|secretaris|directeur|directie|bestuur|college|burgemeester|gemeente|provincie|koning|heer|mevrouw)\p{L}*(?!\p{L}).{0,90})$/iu;

/** The Kamer by any of its names; a bare «Voorzitter» is hers. */
export const KAMER = /kamer|staten-generaal|voorzitter|griffier|commissie|(?<!\p{L})(?:leden|lid)(?!\p{L})/iu;

/** What a ministry calls the notes that it writes to its own minister. */
export const INTERNAL =
  /^(?:(?:beslis|informatie)nota(?:\s.{0,120})?|nota\s+(?:ter|voor\s+de\s+(?:minister|staatssecretaris))\s.{0,80}|ter\s+(?:beslissing|ondertekening))$/iu;

/** The words by which a letter opens. */
export const SALUTATION = /^(?:geachte?|beste|hooggeachte?)\s(?<who>.{2,80})$/iu;
