/** The order and the kinship of measures' numbers. */

interface Parts {
  readonly prefix: string;
  readonly whole: number;
  readonly sub: number;
  readonly letter: string;
}

const parts = (number: string): Parts => {
  const [, prefix = '', whole = '0', sub = '0', letter = ''] =
    /^([A-Z]{0,2}\.?)(\d+)(?:\.(\d+))?([a-z]?)$/.exec(number) ?? [];
  return { prefix, whole: Number(whole), sub: Number(sub), letter };
};

/** 1, 2, 8, 8a, 8b, 9, 10; those of a code behind them. */
export function compareNumbers(a: string, b: string): number {
  const [x, y] = [parts(a), parts(b)];
  if (x.prefix !== y.prefix) return x.prefix < y.prefix ? -1 : 1;
  return x.whole - y.whole || x.sub - y.sub || (x.letter < y.letter ? -1 : Number(x.letter > y.letter));
}

/** The measure of which 8a or 3.2 is a part; null for 8. */
export const parentOf = (number: string): string | null =>
  /^([A-Z]{0,2}\.?\d+(?:\.\d+)?)[a-z]$|^(\d+)\.\d+$/
    .exec(number)
    ?.slice(1)
    .find((p) => p) ?? null;
