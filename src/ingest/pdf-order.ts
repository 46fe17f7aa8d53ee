import type { SetLine } from '../types.js';
import type { Segment, SetRow } from './pdf-segments.js';
import { takeBoxes } from './pdf-boxes.js';
import { columnsOf } from './pdf-columns.js';
import { inMargin } from './pdf-shape.js';
import type { SetPage, Shape } from './pdf-shape.js';
import { joinLabels } from './pdf-labels.js';
import { unhangQuestions } from './pdf-questions.js';
import { stackSignatures } from './pdf-signatures.js';
import { findTables, isLabelled, joinSigns, merge } from './pdf-table.js';
import type { Rule } from './pdf-rules.js';
import type { TableRow } from './pdf-table.js';

/** A line of the page in reading order, with offsets of its raised figures in its own text. */
export interface OrderedLine extends Omit<SetLine, 'start' | 'raised' | 'weight'> {
  readonly text: string;
  readonly font: string;
  readonly pure: boolean;
  readonly raised: Segment['raised'];
}

type Column = SetLine['column'];

/**
 * The lines of a page in the order in which they are read: columns from the left, the margin last.
 * @param gutter where other pages of the letter have their second column.
 */
export function orderPage(page: SetPage, shape: Shape, gutter: number | null): OrderedLine[] {
  if (page.fault === 'unmapped') {
    return page.rows.map((row) => plain(merge(row), { left: 0, right: page.width }, 'unreadable'));
  }
  const aside: Segment[] = [];
  const rows: SetRow[] = [];
  for (const row of page.rows) {
    const kept: Segment[] = [];
    for (const segment of row) (inMargin(segment, page, shape) ? aside : kept).push(segment);
    if (kept.length > 0) rows.push(kept);
  }
  const bands = bandsOf(rows, shape, gutter);
  const lines = bands.flatMap(({ rows: band, column }) => {
    if (column !== null) return readColumn(band, column, shape, page.rules ?? []);
    const { parts, boxes } = takeBoxes(band, shape);
    const whole = widest(band, shape, page.width);
    return parts.flatMap((part, index) => {
      const box = boxes[index - 1];
      const text = besideBoxes(readColumn(part, whole, shape, page.rules ?? []), boxes, shape);
      return box ? [...readColumn(box, edgesOf(box), shape, []), ...text] : text;
    });
  });
  const margin = aside.map((s) => plain(s, { left: s.x0, right: s.x1 }, 'margin'));
  const turned = page.turned
    .filter((run) => run.text.trim() !== '')
    .map((run): OrderedLine => ({
      ...plain({ ...run, text: run.text.trim(), pure: true, raised: [] }, { left: run.x0, right: run.x1 }, 'turned'),
    }));
  return [...lines, ...margin, ...turned];
}

/** The column of a page that is set in one: as wide as its running lines. */
function widest(rows: readonly SetRow[], shape: Shape, width: number): Column {
  const running = rows
    .flat()
    .filter((s) => s.text.length > 20 && Math.abs(s.size - shape.bodySize) <= 0.06 * shape.bodySize);
  const reach = Math.max(...running.map((s) => s.x1));
  // A landscape annex and the letter before it have edges of their own.
  const shared = shape.right > width ? reach : Math.max(shape.right, reach);
  return { left: shape.left, right: running.length >= 5 ? reach : shared };
}

/** Lines of the text with the edge that they have beside a box: as far as the longest of them reaches. */
function besideBoxes(
  lines: readonly OrderedLine[],
  boxes: readonly (readonly SetRow[])[],
  { leading }: Shape,
): OrderedLine[] {
  return boxes.reduce<OrderedLine[]>(
    (all, box) => {
      const [top, foot, { left }] = [box[0]?.[0]?.y ?? 0, box.at(-1)?.[0]?.y ?? 0, edgesOf(box)];
      const isBeside = ({ y, x1 }: OrderedLine): boolean =>
        y > top - 2 * leading && y < foot + 2 * leading && x1 <= left + 1;
      const right = Math.max(...all.filter(isBeside).map(({ x1 }) => x1));
      return all.map((line) => (isBeside(line) ? { ...line, column: { ...line.column, right } } : line));
    },
    [...lines],
  );
}

function edgesOf(rows: readonly SetRow[]): Column {
  const all = rows.flat();
  return { left: Math.min(...all.map((s) => s.x0)), right: Math.max(...all.map((s) => s.x1)) };
}

interface Band {
  readonly rows: readonly SetRow[];
  /** Null where the page is one column. */
  readonly column: Column | null;
}

/** The page as bands from the top; where it is set in two columns, a band for each. */
function bandsOf(rows: readonly SetRow[], shape: Shape, shared: number | null): Band[] {
  const columns = columnsOf(rows, shape, shared);
  if (columns === null) return [{ rows, column: null }];
  const { gutter, top } = columns;
  const bands: Band[] = [];
  let left: SetRow[] = [];
  let right: SetRow[] = [];
  let wide: SetRow[] = [];
  const close = (): void => {
    for (const side of [left, right]) {
      if (side.length > 0) bands.push({ rows: side, column: edgesOf(side) });
    }
    [left, right] = [[], []];
  };
  const closeWide = (): void => {
    if (wide.length > 0) bands.push({ rows: wide, column: null });
    wide = [];
  };
  for (const row of rows) {
    if (row.some((s) => s.y < top || (s.x0 < gutter - 8 && s.x1 > gutter + 2))) {
      close();
      wide.push(row);
      continue;
    }
    closeWide();
    const [a, b] = [row.filter((s) => s.x0 < gutter - 4), row.filter((s) => s.x0 >= gutter - 4)];
    if (a.length > 0) left.push(a);
    if (b.length > 0) right.push(b);
  }
  close();
  closeWide();
  return bands;
}

/** One column: running lines, and tables row by row. */
function readColumn(rows: readonly SetRow[], column: Column, shape: Shape, rules: readonly Rule[]): OrderedLine[] {
  const rule = rules.find(({ x0 }) => x0 >= column.left - shape.bodySize && x0 < column.right);
  const isRuled = ({ y }: { readonly y: number }): boolean => rule !== undefined && y > rule.y;
  const signed = joinLabels(stackSignatures(unhangQuestions(rows.map(joinSigns))), shape.bodySize, isRuled);
  const out: OrderedLine[] = [];
  let next = 0;
  const running = (to: number): void => {
    for (const row of signed.slice(next, to)) {
      for (const part of apart(row)) out.push(plain(merge(part), column, 'body'));
    }
  };
  for (const table of findTables(signed)) {
    running(table.from);
    table.rows.forEach((row, order) => out.push(...rowLines(row, column, order === 0)));
    next = table.to;
  }
  running(signed.length);
  return out.map((line) => (isRuled(line) ? { ...line, ruled: true } : line));
}

/** The number of a dossier or paper, beside which its title stands. */
const MASTHEAD = /^(?:\d{2} \d{3}(?: [IVXLC]{1,6})?|Nr\. [A-Z\d]{1,4})$/;

/** What stands far apart on one baseline, outside a table, is no running text: a head and its number. */
function apart(row: SetRow): SetRow[] {
  const parts: Segment[][] = [];
  for (const segment of row) {
    const last = parts.at(-1)?.at(-1);
    const far = last !== undefined && segment.x0 - last.x1 > 4 * Math.max(segment.size, last.size);
    const label = last !== undefined && (isLabelled([last]) || (parts.length === 1 && MASTHEAD.test(last.text)));
    if (last === undefined || (far && !/^\d{1,4}$/.test(segment.text) && !label)) parts.push([segment]);
    else parts.at(-1)?.push(segment);
  }
  return parts;
}

/**
 * The lines of a table row, cell after cell: the last line of a cell and the first of the next
 * stand in one line of the source, parted by a tab.
 */
function rowLines(row: TableRow, column: Column, first: boolean): OrderedLine[] {
  const lines: OrderedLine[] = [];
  row.forEach((cell, order) => {
    cell.forEach((segment, index) => {
      const open = lines.at(-1);
      if (open && index === 0) {
        const text = `${open.text}\t`;
        const raised = segment.raised.map(([from, to]) => [from + text.length, to + text.length] as const);
        lines[lines.length - 1] = {
          ...open,
          text: text + segment.text,
          raised: [...open.raised, ...raised],
          pure: open.pure && segment.pure,
        };
      } else {
        const kind = lines.length > 0 ? 'more' : first ? 'table' : 'row';
        const lead = open ? 0 : order;
        const raised = segment.raised.map(([from, to]) => [from + lead, to + lead] as const);
        lines.push({ ...plain(segment, column, 'body'), text: '\t'.repeat(lead) + segment.text, raised, row: kind });
      }
    });
    const open = lines.at(-1);
    if (cell.length === 0 && open) lines[lines.length - 1] = { ...open, text: `${open.text}\t` };
  });
  return lines;
}

function plain(segment: Segment, column: Column, place: SetLine['place']): OrderedLine {
  const { text, x0, x1, y, size, font, pure, raised } = segment;
  return { text, x0, x1, y, size, font, pure, raised, column, place, row: null };
}
