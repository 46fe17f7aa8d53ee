/** What stands before the items of a list, as browsers and word processors number them. */

const ROMAN: readonly (readonly [number, string])[] = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
  ] as const),
  ...([
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
];

export function roman(number: number): string {
  let rest = number;
  let out = '';
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      out += sign;
      rest -= value;
    }
  }
  return out;
}

/** a … z, aa, ab …, as lists of more than 26 items go on. */
export function letters(number: number): string {
  let rest = number;
  let out = '';
  while (rest > 0) {
    rest -= 1;
    out = String.fromCharCode(97 + (rest % 26)) + out;
    rest = Math.floor(rest / 26);
  }
  return out;
}

/** Larger numbers have no Roman numeral, and no list. */
const LARGEST = 3999;

const STYLES: Readonly<Record<string, (number: number) => string>> = {
  a: letters,
  A: (n) => letters(n).toUpperCase(),
  i: roman,
  I: (n) => roman(n).toUpperCase(),
};

/** The number of an item in the style of its list: `1`, `a`, `A`, `i` or `I`. */
export const numbered = (number: number, style: string | undefined): string =>
  number > 0 && number <= LARGEST ? (STYLES[style ?? '1']?.(number) ?? String(number)) : String(number);

/** A bullet by itself, printed where the list has its own. */
export const isBullet = (text: string): boolean => /^[•◦▪·‣●○■□–—*-]$/.test(text);
/** What an item prints itself before its text. */
export const PRINTED = /^\s*([•◦▪·‣●○■□]{1,3}|[–—-](?=\s))\s*/;
