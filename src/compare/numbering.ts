/** Numbers as lists have them: their order, and whether a list was numbered anew. */

export interface Numbered {
  readonly number: string;
}

/** The order of numbers as people count: 2, 8, 8a, 8b, 16; what is no number comes last. */
export function inOrder(a: string, b: string): number {
  const [first, second] = [figureOf(a), figureOf(b)];
  if (first !== second) return first < second ? -1 : 1;
  return a === b ? 0 : a < b ? -1 : 1;
}

const figureOf = (number: string): number => Number(/^[A-Z]{0,2}\.?(\d+)/.exec(number)?.[1] ?? Infinity);

/**
 * Whether a number means the same in both letters, by the items around it that titles identify:
 * the next one below and the next one above must have kept their numbers, in either letter's count.
 */
export function numbersHold(number: string, couples: readonly (readonly [Numbered, Numbered])[]): boolean {
  return ([0, 1] as const).every((side) => {
    const sorted = [...couples].sort((a, b) => inOrder(a[side].number, b[side].number));
    const below = sorted.findLast((couple) => inOrder(couple[side].number, number) < 0);
    const above = sorted.find((couple) => inOrder(couple[side].number, number) > 0);
    return [below, above].every((couple) => couple === undefined || couple[0].number === couple[1].number);
  });
}
