import { endsSentence, isLower } from '../dutch/letters.js';

/** How a row at the top of a page belongs to the row above the page break: its last cell goes on in it, or several do. */
export type Continuation = 'cell' | 'row' | null;

/** A cell of as many signs that ends in no sentence is prose that goes on. */
const PROSE = 30;

/**
 * Whether a row that opens a page is the rest of the last row of the page before it: its first cell is empty, and a
 * cell goes on with the sentence above it. Short cells may as well stand in a row of their own, beside a first cell
 * that spans several.
 * @param above the text of the last row of the page before, its cells parted by tabs.
 * @param row that of the first row of this one.
 */
export function continuationOf(above: string, row: string): Continuation {
  const [before, cells] = [cellsOf(above), cellsOf(row)];
  if (cells.length < 2 || cells.length !== before.length || cells[0] !== '' || before[0] === '') return null;
  const filled = cells.flatMap((cell, at) => (cell === '' ? [] : [{ cell, above: before[at] ?? '' }]));
  // A page may end before any line of a cell.
  const completes = filled.every(({ above: its }) => its === '');
  if (!completes && !filled.some(({ cell, above: its }) => isRest(its, cell))) return null;
  return cells.findIndex((cell) => cell !== '') === cells.length - 1 ? 'cell' : 'row';
}

/** Whether a line goes on with the last cell of a row. */
export const goesOn = (above: string, line: string): boolean => isRest(cellsOf(above).at(-1) ?? '', line);

const cellsOf = (row: string): string[] => row.split('\t').map((cell) => cell.trim());

function isRest(above: string, cell: string): boolean {
  return above !== '' && !endsSentence(above) && (isLower(cell[0]) || above.length >= PROSE);
}
