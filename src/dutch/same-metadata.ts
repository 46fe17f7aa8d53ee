/** When two sources say the same of a letter, each in its own words: print, a manifest, a flag. */

type Same = (a: string, b: string) => boolean;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

/** A month says the same as a day in it. */
const sameDate: Same = (a, b) => a.startsWith(b) || b.startsWith(a);
/** Publishers shorten titles, and set their marks as they like. */
const sameTitle: Same = (a, b) => plain(a).includes(plain(b)) || plain(b).includes(plain(a));
const equal: Same = (a, b) => a === b;

/** By field, whether two values say the same. */
export const sameMetadata = { id: equal, date: sameDate, title: sameTitle, vergaderjaar: equal } as const;

const dossierNumber = (dossier: string): string => dossier.split('-')[0] ?? dossier;

/** A letter prints the numbers of its dossiers; others may know the chapter, too. */
export const namesDossier = (dossiers: readonly string[], wanted: string): boolean =>
  dossiers.some((one) => dossierNumber(one) === dossierNumber(wanted));

/** Whether two lists of dossiers, neither of them empty, have none in common. */
export const otherDossiers = (a: readonly string[], b: readonly string[]): boolean =>
  !a.some((dossier) => namesDossier(b, dossier));
