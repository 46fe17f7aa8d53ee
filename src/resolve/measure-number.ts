/** The order and the kinship of measures' numbers. */

interface Parts {
  readonly whole: number;
  readonly sub: number;
  readonly letter: string;
}

const parts = (number: string): Parts => {
  const [, whole = '0', sub = '0', letter = ''] = /^(\d+)(?:\.(\d+))?([a-z]?)$/.exec(number) ?? [];
  return { whole: Number(whole), sub: Number(sub), letter };
};

/** 1, 2, 8, 8a, 8b, 9, 10. */
export function compareNumbers(a: string, b: string): number {
  const [x, y] = [parts(a), parts(b)];
  return x.whole - y.whole || x.sub - y.sub || (x.letter < y.letter ? -1 : Number(x.letter > y.letter));
}

/** The measure of which 8a or 3.2 is a part; null for 8. */
export const parentOf = (number: string): string | null =>
  /^(\d+(?:\.\d+)?)[a-z]$|^(\d+)\.\d+$/
    .exec(number)
    ?.slice(1)
    .find((p) => p) ?? null;
