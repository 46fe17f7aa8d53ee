/**
 * What scanners take for what. Data only: `printed` is what stands in the scan, `meant` what the
 * clerk typed, `after` what must stand before it for the confusion to be possible.
 */
export interface Confusion {
  readonly printed: string;
  readonly meant: string;
  readonly after?: RegExp;
  /** 1: shapes that differ by a speck or a stroke; 2: shapes that are merely alike. */
  readonly cost: 1 | 2;
  readonly kind: 'trema' | 'speck' | 'stroke' | 'round' | 'joined' | 'capital' | 'shape';
}

const VOWEL = /[aeiouéë]$/i;
const LOWER = /[\p{Ll}]$/u;

const trema: readonly Confusion[] = [
  ...['é', 'è', 'ê'].map((printed): Confusion => ({ printed, meant: 'ë', after: VOWEL, cost: 1, kind: 'trema' })),
  { printed: 'e', meant: 'ë', after: VOWEL, cost: 1, kind: 'trema' },
  ...['i', 'í', 'ì', 'î', 'l', '1'].map((printed): Confusion => ({
    printed,
    meant: 'ï',
    after: VOWEL,
    cost: 1,
    kind: 'trema',
  })),
  ...['o', 'ó', 'ò', '6', 'é'].map((printed): Confusion => ({
    printed,
    meant: 'ö',
    after: VOWEL,
    cost: 1,
    kind: 'trema',
  })),
  ...['u', 'ú', 'ù'].map((printed): Confusion => ({ printed, meant: 'ü', after: VOWEL, cost: 1, kind: 'trema' })),
  { printed: 'ë', meant: 'é', cost: 1, kind: 'trema' },
  { printed: 'è', meant: 'é', cost: 1, kind: 'trema' },
  { printed: 'é', meant: 'è', cost: 1, kind: 'trema' },
  { printed: 'é', meant: 'e', cost: 1, kind: 'trema' },
  { printed: 'ë', meant: 'e', cost: 1, kind: 'trema' },
  { printed: 'ï', meant: 'i', cost: 1, kind: 'trema' },
  { printed: 'ö', meant: 'o', cost: 1, kind: 'trema' },
];

const pairs = (kind: Confusion['kind'], cost: 1 | 2, list: string): Confusion[] =>
  list.split(' ').flatMap((pair) => {
    const [printed = '', meant = ''] = pair.split('>');
    return [{ printed, meant, cost, kind }];
  });

export const confusions: readonly Confusion[] = [
  ...trema,
  // Dutch sets no such accents: a speck stood above the letter.
  ...pairs('speck', 1, 'á>a à>a â>a ä>a ã>a å>a ì>i í>i î>i ï>i ò>o ó>o ô>o ö>o ù>u ú>u û>u ü>u è>e ê>e ñ>n'),
  ...pairs('stroke', 1, 'l>i l>I i>l I>l I>i |>l |>I |>i 1>l 1>i 1>I !>l !>i ]>l ]>I [>l'),
  ...pairs('round', 1, '0>o 0>O O>o 6>b 8>B 5>s 5>S'),
  ...pairs('joined', 1, 'rn>m m>rn ii>n n>ii ni>m in>m iii>m nn>m vv>w cl>d li>h l<>k |<>k lc>k ﬁ>fi ﬂ>fl ÿ>ij'),
  ...pairs(
    'shape',
    2,
    'c>e e>c u>n n>u h>b b>h t>f f>t t>l l>t j>i i>j g>q q>g a>o o>a c>o o>c y>ij y>u y>v ri>n tl>d i>t',
  ),
  ...'COSUVWXZPKJ'
    .split('')
    .map((printed): Confusion => ({ printed, meant: printed.toLowerCase(), after: LOWER, cost: 1, kind: 'capital' })),
];

/** A glyph read twice: round letters and strokes beside their likeness. */
export const doubled: readonly (readonly [string, string])[] = [
  ['OD', 'O'],
  ['DO', 'O'],
  ['OO', 'O'],
  ['CO', 'C'],
  ['II', 'I'],
  ['ll', 'l'],
  ['wy', 'w'],
  ['yv', 'v'],
  ['vy', 'v'],
];
