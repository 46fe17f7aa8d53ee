import type { Segment, SetRow } from './pdf-segments.js';

/** Who signs, as the first line of a signature. */
const ROLE = /^De (?:vice-)?(?:minister|staatssecretaris|voorzitter|griffier|inspecteur|directeur)\b/i;
/** A signature has at most as many lines, and they are short. */
const LINES = 8;
const LONGEST = 60;
/** Room for the hand itself, in ems. */
const ROOM = 12;
const ALIGNED = 4;

/**
 * The rows of a column with signatures that stand beside each other put below each other: each
 * has its own name under its own office, and they are no table.
 */
export function stackSignatures(rows: readonly SetRow[]): SetRow[] {
  const from = rows.findIndex((row) => row.length > 1 && row.every((s) => ROLE.test(s.text)));
  const first = rows[from];
  if (!first) return [...rows];
  const size = first[0]?.size ?? 0;
  const under = (s: Segment): number => first.findIndex((f) => Math.abs(f.x0 - s.x0) <= ALIGNED);
  let to = from + 1;
  while (to < rows.length && to - from < LINES) {
    const y = rows[to - 1]?.[0]?.y ?? 0;
    const fits = rows[to]?.every(
      (s) =>
        under(s) >= 0 && s.text.length <= LONGEST && s.y - y <= ROOM * s.size && Math.abs(s.size - size) <= 0.1 * size,
    );
    if (!fits) break;
    to += 1;
  }
  const signed = rows.slice(from, to).flat();
  const stacked = first.flatMap((_, index) => signed.filter((s) => under(s) === index).map((s) => [s]));
  return [...rows.slice(0, from), ...stacked, ...rows.slice(to)];
}
