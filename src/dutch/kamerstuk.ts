/**
 * What a parliamentary paper is called: its parts, its official identifier and its address.
 * Numbering: Reglement van Orde van de Tweede Kamer; form of citation: Aanwijzingen voor de
 * regelgeving 4.42 and Leidraad voor juridische auteurs; identifiers: officielebekendmakingen.nl.
 */

export type Chamber = 'TK' | 'EK' | 'VV';

/** A dossier with, for budgets and EU councils, its part: `36600`+`VIII`, `21501`+`02`. */
export interface Dossier {
  readonly number: string;
  readonly suffix: string | null;
}

/** A citation as printed, its parts normalised; nothing in it was looked up elsewhere. */
export interface Citation {
  readonly kind: 'kamerstuk' | 'toezegging' | 'document' | 'handelingen' | 'aanhangsel';
  /** Canonical ids, in the order of the numbers printed. */
  readonly ids: readonly string[];
  /** The other dossiers of the same paper, in id form: `31839`, `36200-VIII`. */
  readonly alsoIn: readonly string[];
  /** Of a Kamerstuk: the dossiers in the order printed; the numbers run in the first. */
  readonly dossiers: readonly Dossier[];
  readonly chamber: Chamber | null;
  /** The chamber's printed form (`II`, `11`, `Tweede Kamer`), or null. */
  readonly chamberPrinted: string | null;
  /** `2023-2024`, or null. */
  readonly vergaderjaar: string | null;
  readonly attachment: boolean;
  /** Pages as figures: `3`, `12-14`. */
  readonly pages: string | null;
  /** A printed part was damaged and had one reading left. */
  readonly damaged: boolean;
}

/** Dossier in id form: `36600-VIII`. */
export const dossierId = ({ number, suffix }: Dossier): string => (suffix === null ? number : `${number}-${suffix}`);

/** `kst-36600-VIII-7`; leading zeros of the last number go, letters (Eerste Kamer) stay as they are. */
export const kstId = (dossier: Dossier, number: string): string =>
  `kst-${dossierId(dossier)}-${number.replace(/^0+(?=\d)/, '')}`;

/** The official page of a Kamerstuk, Handelingen or Aanhangsel id. */
export const addressOf = (id: string): string => `https://zoek.officielebekendmakingen.nl/${id}.html`;

const UNITS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
const ROMANS = new Set(['', 'X', 'XX'].flatMap((ten) => UNITS.map((unit) => ten + unit)).filter(Boolean));

/** Whether a part of a budget dossier can exist: `VIII`, `IXB`, `XXIII`. */
export const isChapter = (text: string): boolean => {
  const [, roman = '', letter] = /^([IVX]+)([A-E]?)$/.exec(text) ?? [];
  return ROMANS.has(roman) && letter !== undefined;
};
