/** The rows of a text with the columns of their tables. */
import type { StageLeaf } from '../../candidates/planning.js';
import type { TextView } from '../../types.js';
import { labelsIn, saysOpen } from './grammar-label.js';
import type { Label } from './grammar-label.js';
import { CELL_DONE } from '../../profiles/planning-words.js';
import type { Stretch } from './grammar-pattern.js';
import { cellsOf, readHead, titleOf } from './grammar-table.js';
import type { Column } from './grammar-table.js';

export interface Row {
  readonly head: boolean;
  readonly cells: readonly Stretch[];
  readonly columns: readonly Column[] | null;
  readonly title: Stretch | null;
  /** A short cell under a head like `Datum`: a date, or that it is done, or not known. */
  readonly dates: Stretch | null;
  /** A cell under the head of a stage, as its label; `value` is the cell with its date, where that is another. */
  readonly labelOf: (cell: Stretch, stage: StageLeaf['stage'], chamber: StageLeaf['chamber'], value?: Stretch) => Label;
  /** The cell says that nothing is planned yet: `De planning is nog niet gereed.` */
  readonly isOpen: (cell: Stretch) => boolean;
}

const NOT_YET = /^(?:de )?planning (?:is |volgt|wordt )?(?:nog )?(?:niet|nader|onbekend|later|bepaald)/iu;

/** The rows by the index of their block. */
export function rowsOf({ text, blocks }: TextView): ReadonlyMap<number, Row> {
  const rows = new Map<number, Row>();
  let columns: readonly Column[] | null = null;
  const trimmed = ({ start, end }: Stretch): string => text.slice(start, end).trim();
  const saysNone = (words: string): boolean => saysOpen(words) || NOT_YET.test(words);
  const labelOf: Row['labelOf'] = (cell, stage, chamber, value = cell) => {
    const words = trimmed(value);
    const done = CELL_DONE.test(words);
    return { range: cell, stage, chamber, phase: null, value, open: saysNone(words), done };
  };
  const isOpen: Row['isOpen'] = (cell) => {
    const words = trimmed(cell);
    return words.length < 120 && saysNone(words);
  };
  blocks.forEach((block, index) => {
    if (block.kind !== 'row') {
      columns = null;
      return;
    }
    const cells = cellsOf(text, block.range);
    const head = readHead(text, cells);
    columns = head ?? columns;
    const dates =
      cells.find(
        (cell, i) =>
          columns?.[i]?.dates === true &&
          (/\d/u.test(trimmed(cell)) || CELL_DONE.test(trimmed(cell)) || saysNone(trimmed(cell))) &&
          trimmed(cell).length < 50 &&
          labelsIn(text, cell).length === 0,
      ) ?? null;
    rows.set(index, {
      dates,
      head: head !== null,
      cells,
      columns,
      title: titleOf(text, cells, columns),
      labelOf,
      isOpen,
    });
  });
  return rows;
}
