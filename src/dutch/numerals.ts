/** Numbers in words and figures, and figures that a scanner read as letters. */

const words: Readonly<Record<string, number>> = {
  een: 1,
  één: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  zestien: 16,
  zeventien: 17,
  achttien: 18,
  negentien: 19,
  twintig: 20,
  vijfentwintig: 25,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  honderd: 100,
};

/** Numbers with a half; only units of time take them. */
const halves: Readonly<Record<string, number>> = {
  half: 0.5,
  driekwart: 0.75,
  anderhalf: 1.5,
  tweeënhalf: 2.5,
  'twee en een half': 2.5,
  drieënhalf: 3.5,
  'drie en een half': 3.5,
};

const all = { ...words, ...halves };

/** Alternation of the words, longest first, and of figures up to three. */
export const numeral = [...Object.keys(all)].sort((a, b) => b.length - a.length).join('|') + '|\\d{1,3}';

/** The value of a numeral (`vier`, `15`, `anderhalf`); null for any other word. */
export function readNumeral(text: string): number | null {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  return all[text.toLowerCase() as keyof typeof all] ?? null;
}

/** Alternation of the ordinals that count quarters and halves. */
export const ordinal = 'eerste|tweede|derde|vierde|[1-4](?:e|ste|de)';

/** 1–4, or null. */
export function readOrdinal(text: string): number | null {
  const index = ['eerste', 'tweede', 'derde', 'vierde'].indexOf(text.toLowerCase());
  if (index >= 0) return index + 1;
  return /^[1-4]/.test(text) ? Number(text[0]) : null;
}

/** What a figure may look like once scanned: O for 0, l and I for 1. */
export const looseDigit = '[\\dOolI]';

/** The number that a possibly damaged token of figures stands for (`2O24`, `l`); null for anything else. */
export function readDigits(token: string): number | null {
  const figures = token.replace(/[Oo]/g, '0').replace(/[lI]/g, '1');
  return /^\d+$/.test(figures) ? Number(figures) : null;
}
