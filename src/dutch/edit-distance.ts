/** Beyond this no two lines are compared: a page has few, and none of them is longer. */
const LONGEST = 160;

/**
 * How many letters differ between two short strings, one more or one less counting as one (Levenshtein 1966). That of
 * `natural` keeps an object and a way back for each pair of letters, which is too much for the lines of a scan.
 */
export function editDistance(a: string, b: string): number {
  if (a === b) return 0;
  if (a.length > LONGEST || b.length > LONGEST) return Infinity;
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}

/** Whether two lines are one line that a scanner read twice: a tenth of their letters may differ. */
export const readsAlike = (a: string, b: string): boolean => {
  const most = Math.max(1, Math.floor(Math.max(a.length, b.length) / 10));
  return Math.abs(a.length - b.length) <= most && editDistance(a, b) <= most;
};
