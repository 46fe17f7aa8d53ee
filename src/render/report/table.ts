/** A table that reads without a script; the script of the page makes it sort, filter and copy. */
import { type Child, h, type Markup } from './html.js';

export interface Column<Row> {
  readonly label: string;
  readonly cell: (row: Row) => Child;
  /** What to sort by, where that is not the text of the cell. */
  readonly value?: (row: Row) => string | number | null;
  readonly number?: boolean;
  /** The cell that names the row. */
  readonly head?: boolean;
}

export interface Grid<Row> {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Values by which the rows can be chosen, each with its words. */
  readonly groups: {
    readonly label: string;
    /** A row can belong to several. */
    readonly of: (row: Row) => readonly string[];
    readonly words: (group: string) => string;
  };
  readonly empty: string;
  /** What a reader of the table should know first. */
  readonly about?: string | null;
}

export function table<Row>({ id, caption, columns, rows, groups, empty, about = null }: Grid<Row>): Markup {
  if (rows.length === 0) return h('p', { class: 'none' }, `${caption}: ${empty}`);
  const present = [...new Set(rows.flatMap(groups.of))];
  return h(
    'div',
    {
      class: 'grid',
      id,
      'data-groups-label': groups.label,
      'data-groups': JSON.stringify(present.map((group) => [group, groups.words(group)])),
    },
    about === null ? null : h('p', { class: 'note' }, about),
    h(
      'table',
      {},
      h('caption', {}, caption),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          ...columns.map(({ label, number = false }) =>
            h('th', { scope: 'col', class: number ? 'number' : null }, label),
          ),
        ),
      ),
      h('tbody', {}, ...rows.map((row) => tableRow(row, columns, groups.of(row).join(' ')))),
    ),
  );
}

const tableRow = <Row>(row: Row, columns: readonly Column<Row>[], group: string): Markup =>
  h(
    'tr',
    { 'data-group': group },
    ...columns.map(({ cell, value, number = false, head = false }) =>
      h(
        head ? 'th' : 'td',
        {
          scope: head ? 'row' : null,
          class: number ? 'number' : null,
          'data-value': value?.(row) ?? null,
        },
        cell(row),
      ),
    ),
  );
