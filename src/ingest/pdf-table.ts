import type { Segment, SetRow } from './pdf-segments.js';

/** A row of a table: its cells, each with its lines from the top. */
export type TableRow = readonly (readonly Segment[])[];

/** Where a table starts among the rows of a column, behind which it ends, and what it holds. */
export interface Table {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly TableRow[];
}

const ALIGNED = 4;
const SIGN = /^(?:[•◦▪·‣●○■□➢➤✔\uf0b7\uf0a7–—-]|\(?\d{1,2}[.)]|\(?[a-h][.)]|[IVX]{1,5}[.)]?)$/u;

/** A sign and the text that it opens are one; so are the words around a wide blank in the letter. */
export function joinSigns(row: SetRow): SetRow {
  const [sign, next, ...rest] = row;
  if (!sign || !next || !SIGN.test(sign.text) || next.x0 - sign.x1 > 5 * next.size) return row;
  return [merge([sign, next]), ...rest];
}

/** Segments as one, parted by blanks. */
export function merge(segments: readonly Segment[]): Segment {
  const [first, ...rest] = segments;
  if (!first) throw new RangeError('nothing to merge');
  return rest.reduce((a, b) => {
    const shift = a.text.length + 1;
    const main = b.text.length > a.text.length ? b : a;
    return {
      ...main,
      text: `${a.text} ${b.text}`,
      x0: Math.min(a.x0, b.x0),
      x1: Math.max(a.x1, b.x1),
      y: a.y,
      pure: a.pure && b.pure && a.font === b.font,
      raised: [...a.raised, ...b.raised.map(([from, to]) => [from + shift, to + shift] as const)],
    };
  }, first);
}

/**
 * Tables among the rows of one column: at least two rows whose cells start at the same places.
 * Lines that start in a further column only go on with a cell.
 */
export function findTables(rows: readonly SetRow[]): Table[] {
  const tables: Table[] = [];
  for (let from = 0; from < rows.length; from += 1) {
    if ((rows[from]?.length ?? 0) < 2 || isLabelled(rows[from])) continue;
    const to = extent(rows, from);
    const part = rows.slice(from, to);
    if (part.filter((row) => row.length > 1).length < 2) continue;
    tables.push({ from, to, rows: cellsOf(part) });
    from = to - 1;
  }
  return tables;
}

/** The subject and date of a letter stand beside their labels, and are no table. */
export const isLabelled = (row: SetRow | undefined): boolean =>
  /^(?:Datum|Betreft|Onderwerp|(?:Ons |Uw )?[Kk]enmerk|(?:Onze|Uw) referentie|Uw brief van)\s?:?$/.test(
    row?.[0]?.text ?? '',
  );

const starts = (row: SetRow, at: number): boolean => row.some((s) => Math.abs(s.x0 - at) <= ALIGNED);

const pitchTo = (rows: readonly SetRow[], index: number): number =>
  (rows[index]?.[0]?.y ?? 0) - (rows[index - 1]?.[0]?.y ?? 0);

/** Behind the last row that belongs to the table that starts here. */
function extent(rows: readonly SetRow[], from: number): number {
  const columns = (rows[from] ?? []).map((s) => s.x0);
  let to = from + 1;
  let shared = 0;
  let last = from;
  for (; to < rows.length; to += 1) {
    const row = rows[to] ?? [];
    const size = row[0]?.size ?? 10;
    const pitch = (row[0]?.y ?? 0) - (rows[to - 1]?.[0]?.y ?? 0);
    if (pitch > 3.2 * size) break;
    if (row.length > 1) {
      const known = row.filter((s) => columns.some((x) => Math.abs(x - s.x0) <= ALIGNED)).length;
      if (known < 2 && !(known === 1 && starts(row, columns[0] ?? 0) && to === from + 1)) break;
      row.forEach((s) => {
        if (!columns.some((x) => Math.abs(x - s.x0) <= ALIGNED)) columns.push(s.x0);
      });
      columns.sort((a, b) => a - b);
      shared += 1;
      last = to;
      continue;
    }
    const [only] = row;
    const column = only ? columns.findIndex((x) => Math.abs(x - only.x0) <= ALIGNED) : -1;
    const next = columns[column + 1];
    const fits = only !== undefined && column >= 0 && (next === undefined ? column > 0 : only.x1 <= next - 2);
    if (!fits || pitch > 1.9 * size || to - last > 12) break;
  }
  // Lines in the first column alone, below the last row, may be text that follows the table.
  const least = Math.min(...rows.slice(from + 1, to).map((_, i) => pitchTo(rows, from + 1 + i)));
  const trails = (index: number): boolean => starts(rows[index] ?? [], columns[0] ?? 0);
  const loose = (index: number): boolean => pitchTo(rows, index) > 1.12 * least;
  while (to > last + 1 && trails(to - 1) && (loose(to - 1) || loose(last + 1))) to -= 1;
  return shared === 0 ? from + 1 : to;
}

/** Lines of cells as rows: a row begins where the lines stand further apart, or at its first cell. */
function cellsOf(rows: readonly SetRow[]): TableRow[] {
  const columns = columnsOf(rows);
  const pitches = rows.slice(1).map((row, i) => (row[0]?.y ?? 0) - (rows[i]?.[0]?.y ?? 0));
  const least = Math.min(...pitches);
  const size = rows[0]?.[0]?.size ?? 10;
  const even = Math.max(...pitches) - least <= 0.12 * size;
  const tight = least <= 1.45 * size;
  const table: Segment[][][] = [];
  rows.forEach((row, index) => {
    const pitch = pitches[index - 1] ?? Infinity;
    const first = row.length > 1 && starts(row, columns[0] ?? 0);
    const opens = index === 0 || !tight || (even ? first : pitch > least + 0.12 * size);
    if (opens) table.push(columns.map(() => []));
    for (const segment of row) {
      const column = columns.findLastIndex((x) => segment.x0 >= x - ALIGNED);
      table.at(-1)?.[Math.max(0, column)]?.push(segment);
    }
  });
  return table;
}

function columnsOf(rows: readonly SetRow[]): number[] {
  const columns: number[] = [];
  for (const { x0 } of rows.flat()) if (!columns.some((x) => Math.abs(x - x0) <= ALIGNED)) columns.push(x0);
  return columns.sort((a, b) => a - b);
}
