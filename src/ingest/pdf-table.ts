import type { Segment, SetRow } from './pdf-segments.js';
import { bandsFrom } from './pdf-table-bands.js';
import type { Column } from './pdf-table-bands.js';
import { centredRows, isCentred } from './pdf-table-middle.js';

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
    if ((rows[from]?.length ?? 0) < 2 || isLabelled(rows[from]) || isMasthead(rows, from)) continue;
    const flush = extent(rows, from);
    const isTable = rows.slice(from, flush).filter((row) => row.length > 1).length > 1;
    const bands = isTable ? null : bandsFrom(rows, from);
    if (!isTable && bands === null) continue;
    const to = bands?.to ?? flush;
    const part = rows.slice(from, to);
    tables.push({ from, to, rows: cellsOf(part, bands?.columns ?? columnsOf(part)) });
    from = to - 1;
  }
  return tables;
}

/** The subject and date of a letter stand beside their labels, and are no table. */
export const isLabelled = (row: SetRow | undefined): boolean =>
  /^(?:Datum|Betreft|Onderwerp|(?:Ons |Uw )?[Kk]enmerk|(?:Onze|Uw) referentie|Uw brief van)\s?:?$/.test(
    row?.[0]?.text ?? '',
  );

const DOSSIER = /^\d{2} \d{3}(?: [IVXLC]{1,6})?$/;
const PAPER = /^Nr\. [A-Z\d]{1,4}$/;

/** The head of an official publication: a dossier beside its title, over the number of the paper beside its kind. */
function isMasthead(rows: readonly SetRow[], from: number): boolean {
  const opens = (index: number, sign: RegExp): boolean =>
    rows[index]?.length === 2 && sign.test(rows[index][0]?.text ?? '');
  const near = [1, 2, 3, 4, 5];
  if (opens(from, DOSSIER)) return near.some((n) => opens(from + n, PAPER));
  return opens(from, PAPER) && near.some((n) => opens(from - n, DOSSIER));
}

const pitchTo = (rows: readonly SetRow[], index: number): number =>
  (rows[index]?.[0]?.y ?? 0) - (rows[index - 1]?.[0]?.y ?? 0);

/** Set flush left, flush right or centred with a cell of the column. */
const isFlush = (segment: Segment, { cells }: Column): boolean =>
  cells.some(
    (c) =>
      Math.abs(c.x0 - segment.x0) <= ALIGNED ||
      Math.abs(c.x1 - segment.x1) <= ALIGNED ||
      Math.abs(c.x0 + c.x1 - segment.x0 - segment.x1) <= ALIGNED,
  );

/** The columns over which a segment reaches. */
const under = (segment: Segment, columns: readonly Column[]): Column[] =>
  columns.filter((c) => segment.x0 < c.x1 && segment.x1 > c.x0 - ALIGNED);

/** Puts the cells of a line into their columns; what stands under none opens one of its own. */
function widen(columns: Column[], row: SetRow): void {
  for (const segment of row) {
    const [column, more] = under(segment, columns);
    if (!column) columns.push({ x0: segment.x0, x1: segment.x1, cells: [segment] });
    else if (!more) {
      column.x0 = Math.min(column.x0, segment.x0);
      column.x1 = Math.max(column.x1, segment.x1);
      column.cells.push(segment);
    }
  }
  columns.sort((a, b) => a.x0 - b.x0);
}

/** Behind the last row that belongs to the table that starts here. */
function extent(rows: readonly SetRow[], from: number): number {
  let columns = columnsOf(rows.slice(from, from + 1));
  let most = rows[from]?.length ?? 0;
  let to = from + 1;
  let shared = 0;
  let last = from;
  for (; to < rows.length; to += 1) {
    const row = rows[to] ?? [];
    const size = row[0]?.size ?? 10;
    const pitch = pitchTo(rows, to);
    if (pitch > 3.2 * size) break;
    if (row.length > 1) {
      const known = row.filter((s) => under(s, columns).some((c) => isFlush(s, c))).length;
      const begins = columns[0] !== undefined && row.some((s) => Math.abs(s.x0 - (columns[0]?.x0 ?? 0)) <= ALIGNED);
      if (known < 2 && !(known === 1 && begins && to === from + 1)) break;
      // A head may span columns that only the rows below it show.
      if (row.length > most) columns = columnsOf(rows.slice(from, to + 1));
      else widen(columns, row);
      most = Math.max(most, row.length);
      shared += 1;
      last = to;
      continue;
    }
    const [only] = row;
    const at = only ? columns.findIndex((c) => Math.abs(c.x0 - only.x0) <= ALIGNED) : -1;
    const next = columns[at + 1];
    const fits = only !== undefined && at >= 0 && (next === undefined ? at > 0 : only.x1 <= next.x0 - 2);
    // Where cells are centred, the longest of a row begins above its first.
    const centred = (shared > 0 || most > 2) && isCentred(rows.slice(Math.max(from, to - 3), to + 3));
    const furthest = centred || (at > 0 && most > 2 && last === from && goesToRow(rows, to, columns)) ? 3.2 : 1.9;
    if (!fits || pitch > furthest * size || to - last > LONGEST) break;
  }
  // Lines in the first column alone, below the last row, may be text that follows the table.
  const least = Math.min(...rows.slice(from + 1, to).map((_, i) => pitchTo(rows, from + 1 + i)));
  const trails = (index: number): boolean =>
    (rows[index] ?? []).some((s) => Math.abs(s.x0 - (columns[0]?.x0 ?? 0)) <= ALIGNED);
  const loose = (index: number): boolean => pitchTo(rows, index) > 1.12 * least;
  while (to > last + 1 && trails(to - 1) && (loose(to - 1) || loose(last + 1))) to -= 1;
  return shared === 0 ? from + 1 : to;
}

/** A cell of more lines is text beside a table. */
const LONGEST = 12;

/** Whether lines of one cell lead to a row that has several, as where a page opens with the rest of a row. */
function goesToRow(rows: readonly SetRow[], from: number, columns: readonly Column[]): boolean {
  const x0 = rows[from]?.[0]?.x0 ?? 0;
  let to = from + 1;
  while (to - from < LONGEST && rows[to]?.length === 1 && Math.abs((rows[to]?.[0]?.x0 ?? 0) - x0) <= ALIGNED) to += 1;
  const row = rows[to] ?? [];
  const known = row.filter((s) => columns.some((c) => Math.abs(c.x0 - s.x0) <= ALIGNED)).length;
  return row.length > 1 && known === row.length && pitchTo(rows, to) <= 3.2 * (row[0]?.size ?? 10);
}

/** Programs that round places part equal lines by this many ems more or less. */
const UNEVEN = 0.18;

/** Lines of cells as rows: a row begins where the lines stand further apart, at its first cell, or at figures. */
function cellsOf(rows: readonly SetRow[], columns: readonly Column[]): TableRow[] {
  const place = (segment: Segment): number => {
    const over = under(segment, columns);
    const flush = over.find((c) => isFlush(segment, c)) ?? over[0];
    if (flush) return columns.indexOf(flush);
    return Math.max(
      0,
      columns.findLastIndex((c) => segment.x0 >= c.x0 - ALIGNED),
    );
  };
  if (isCentred(rows)) {
    const lines = columns.map((_, index) => rows.flat().filter((s) => place(s) === index));
    const centred = centredRows(lines);
    if (centred) return centred;
  }
  const pitches = rows.slice(1).map((_, i) => pitchTo(rows, i + 1));
  const least = Math.min(...pitches);
  const size = rows[0]?.[0]?.size ?? 10;
  const even = Math.max(...pitches) - least <= UNEVEN * size;
  const tight = least <= 1.5 * size;
  const table: Segment[][][] = [];
  rows.forEach((row, index) => {
    const pitch = pitches[index - 1] ?? Infinity;
    const first = row.length > 1 && row.some((s) => place(s) === 0) && !goesOn(row, rows, index, columns.length);
    const spaced = even ? first : pitch > least + UNEVEN * size;
    if (index === 0 || !tight || spaced || (first && countsOn(row, rows[index - 1] ?? []))) {
      table.push(columns.map(() => []));
    }
    for (const segment of row) table.at(-1)?.[place(segment)]?.push(segment);
  });
  return table;
}

/**
 * A line that lacks cells and opens with a small letter goes on: behind a broken word, or in a table whose rows open
 * with capitals or figures.
 */
function goesOn(row: SetRow, rows: readonly SetRow[], index: number, columns: number): boolean {
  const isSmall = (r: SetRow): boolean => /^\p{Ll}/u.test(r[0]?.text ?? '');
  if (row.length === columns || !isSmall(row)) return false;
  if (/\p{Ll}-$/u.test(rows[index - 1]?.[0]?.text ?? '')) return true;
  const full = rows.filter((r) => r.length === columns);
  return full.length > 1 && !full.some(isSmall);
}

const isFigure = ({ text }: Segment): boolean => /^[€%+\-–\d][\d.,\s%€–-]*$/.test(text);

/** Figures in two columns under figures: no cell goes on so. */
function countsOn(row: SetRow, above: SetRow): boolean {
  const under = row.filter((s) => isFigure(s) && above.some((a) => isFigure(a) && a.x0 < s.x1 && s.x0 < a.x1));
  return under.length >= 2;
}

/** The columns of a table, from its fullest lines on: a cell that spans several makes none of them wider. */
function columnsOf(rows: readonly SetRow[]): Column[] {
  const columns: Column[] = [];
  const fullest = [...rows].sort((a, b) => b.length - a.length);
  for (const row of fullest) widen(columns, row);
  return columns;
}
