/** The sign that opens a list item, read at the start of a line. */
export interface ItemSign {
  /** Offset at which the sign starts, and at which the item's text starts. */
  readonly start: number;
  readonly text: number;
  /** What the clean text prints for a damaged bullet; null for a sound one. */
  readonly repaired: string | null;
  /** A bullet is left out of the clean text, a number is part of it. */
  readonly kind: 'bullet' | 'dash' | 'number';
}

const FORMS: readonly { kind: ItemSign['kind']; pattern: RegExp; repaired: string | null; why: string }[] = [
  {
    kind: 'bullet',
    pattern: /^(\s*)([•◦▪·‣●○■□➢➤✔\uf0a7\uf0b7\uf0d8\uf0fc\uf02d]|o(?=\s+\p{Lu}))(\s+)\S/u,
    repaired: null,
    why: 'as typed',
  },
  {
    kind: 'bullet',
    pattern: /^(\s*)([¢©®»]|e)(\s+)\S/u,
    repaired: '-',
    why: 'a bullet as scanners read it; no Dutch word is one e',
  },
  {
    kind: 'bullet',
    pattern: /^(\s*)([«•*+=~¢©®»e—–-])(\s*_{1,4}\s*)\S/u,
    repaired: '-',
    why: 'a bullet whose gap scanners read as a rule',
  },
  {
    kind: 'bullet',
    pattern: /^(\s*)(«)(\s+)[^\s»][^»]*$/u,
    repaired: '-',
    why: 'a quotation that opens before a blank and never closes',
  },
  { kind: 'dash', pattern: /^(\s*)([-–—*+])(\s+)\S/u, repaired: null, why: 'typed list' },
  {
    kind: 'number',
    pattern: /^(\s*)(\d{1,2}[.)]|\(?[a-h][.)]|[A-H][.)])(\s+)\S/u,
    repaired: null,
    why: 'numbered list',
  },
];

/** Reads the sign that opens a list item, or null. */
export function readItemSign(line: string): ItemSign | null {
  for (const { kind, pattern, repaired } of FORMS) {
    const match = pattern.exec(line);
    if (!match) continue;
    const [, lead = '', sign = '', gap = ''] = match;
    return { start: lead.length, text: lead.length + sign.length + gap.length, repaired, kind };
  }
  return null;
}

/** A section numeral before a title: I, II, IV … with or without a full stop. */
export const SECTION_NUMERAL = /^\s*(?:X{0,2}(?:IX|IV|V?I{0,3}))[.:]?\s+(?=[\p{Lu}«‘“])/u;
export const opensWithNumeral = (line: string): boolean => /^\s*[IVX]/.test(line) && SECTION_NUMERAL.test(line);

const COUNT = /^\s*(\d{1,2})([.)])\s+(?=[\p{Lu}«“])/u;

/** Whether a line's number is the one behind that of the item which a line above opened. */
export function countsOn(opened: string, line: string): boolean {
  const [, number, sign] = COUNT.exec(line) ?? [];
  const [, before, same] = COUNT.exec(opened) ?? [];
  return number !== undefined && Number(number) === Number(before) + 1 && sign === same;
}
