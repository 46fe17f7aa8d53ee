/** Ranges, and lists of them in order, searched by halves. */

interface Ends {
  readonly start: number;
  readonly end: number;
}

/** Whether two ranges share a place. */
export const overlaps = (a: Ends, b: Ends): boolean => a.start < b.end && b.start < a.end;

/** The index of the first item from which on all fulfil a condition; the length of the list where none does. */
export function firstIndex<T>(sorted: ArrayLike<T>, fulfils: (item: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fulfils(sorted[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The items that start within a range, in a list sorted by their starts. */
export function startingIn<T>(sorted: readonly T[], startOf: (item: T) => number, { start, end }: Ends): readonly T[] {
  const first = firstIndex(sorted, (item) => startOf(item) >= start);
  const behind = firstIndex(sorted, (item) => startOf(item) >= end);
  return sorted.slice(first, behind);
}

/** The items that share a place with a range, in a list sorted by where they start and by where they end. */
export function overlapping<T extends { readonly range: Ends }>(
  sorted: readonly T[],
  { start, end }: Ends,
): readonly T[] {
  const first = firstIndex(sorted, ({ range }) => range.end > start);
  const behind = firstIndex(sorted, ({ range }) => range.start >= end);
  return sorted.slice(first, behind);
}
