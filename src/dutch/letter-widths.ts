/**
 * How wide letters are, in thousandths of an em, in Verdana, the type of the ministries' letters
 * (its hmtx table, rounded); other sans types differ too little to matter for whole lines.
 */
const SMALL: Readonly<Record<string, number>> = {
  a: 601,
  b: 623,
  c: 521,
  d: 623,
  e: 596,
  f: 352,
  g: 623,
  h: 633,
  i: 274,
  j: 344,
  k: 592,
  l: 274,
  m: 973,
  n: 633,
  o: 607,
  p: 623,
  q: 623,
  r: 427,
  s: 521,
  t: 394,
  u: 633,
  v: 592,
  w: 818,
  x: 592,
  y: 592,
  z: 525,
  ' ': 352,
  '.': 364,
  ',': 364,
  '’': 269,
  "'": 269,
  I: 421,
  '|': 454,
};

function measure(char: string): number {
  const small = SMALL[char];
  if (small !== undefined) return small;
  if (char >= '0' && char <= '9') return 636;
  if (/[-–():;/]/.test(char)) return 454;
  const base = SMALL[char.toLowerCase().normalize('NFD')[0] ?? ''];
  return base === undefined ? 540 : /\p{Lu}/u.test(char) ? base * 1.13 : base;
}

const LATIN = Float64Array.from({ length: 0x180 }, (_, code) => measure(String.fromCharCode(code)));

/** The width of a line as set, in em. */
export function widthOf(line: string): number {
  let sum = 0;
  for (let i = 0; i < line.length; i += 1) sum += LATIN[line.charCodeAt(i)] ?? 540;
  return sum / 1000;
}
