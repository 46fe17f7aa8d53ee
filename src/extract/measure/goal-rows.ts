/** Rows of the matrix of goals and measures: `1. Elke leerling telt.⇥• M1. … • M4. …`. */
import type { GoalLeaf, Naming } from '../../candidates/measure.js';
import { NUMBER, readNumber, S } from './grammar-number.js';
import { tidyTitle } from './grammar-mention.js';
import { itemsOf, part } from './lines.js';
import type { Line, Piece } from './lines.js';
import type { Role } from './table-roles.js';

const GOAL = /^(?:doel(?:stelling)?\s*)?(\d{1,2})(?:\s*[.:)–-]|(?=\s+\p{Lu}))\s*/iu;
const SHORT = `(?:M\\.?${S}?|[Mm]aatregel${S}+)`;
const ENTRY = new RegExp(`^${SHORT}?(${NUMBER})(?:[.:)]|${S}*[–—-])?${S}*`, 'u');
/** Where the next measure of a cell without bullets begins. */
const NEXT = new RegExp(`(?<![\\p{L}\\d])${SHORT}(?=${NUMBER})`, 'gu');
const NUMBERS = new RegExp(`^(?:[\\s,;&/]|en|${SHORT}?${NUMBER}\\.?)+$`, 'u');

/**
 * A row of the matrix, by the columns of its header: a goal before measures in the plural.
 * A row without a goal goes on with the one before it, on the page above.
 */
export function readGoal(line: Line, roles: readonly Role[], before: GoalLeaf | null): GoalLeaf | null {
  const goalAt = roles.findIndex((role) => role.is === 'goal');
  const measuresAt = roles.findIndex((role) => role.is === 'measure');
  const role = roles[measuresAt];
  if (goalAt < 0 || measuresAt < goalAt || role?.is !== 'measure') return null;
  const cell = line.cells[goalAt];
  const listed = line.cells[measuresAt];
  if (!cell || !listed) return null;
  const match = GOAL.exec(cell.text);
  const measures = measuresOf(listed, role.series);
  if (match) {
    const title = tidyTitle(cell.text.slice(match[0].length));
    return { kind: 'goal', number: Number(match[1]), title, measures, range: line.range };
  }
  return cell.text === '' && before ? { ...before, measures, range: line.range } : null;
}

function measuresOf(cell: Piece, series: string): Naming[] {
  return entriesOf(cell).flatMap((entry) => {
    const match = ENTRY.exec(entry.text);
    const number = match && readNumber(match[1] ?? '');
    if (!match || !number) return [];
    const title = tidyTitle(entry.text.slice(match[0].length));
    return [{ number, series, title: title === '' ? null : title, name: entry.range, range: entry.range }];
  });
}

/** The bulleted items of a cell; else its figures; else a piece from each `M3` to the next. */
function entriesOf(cell: Piece): Piece[] {
  if (cell.text.includes('•')) return itemsOf(cell);
  if (NUMBERS.test(cell.text)) {
    const each = new RegExp(`${SHORT}?${NUMBER}`, 'gu');
    return [...cell.text.matchAll(each)].map((m) => part(cell, m.index, m.index + m[0].length));
  }
  const starts = [...cell.text.matchAll(NEXT)].map((m) => m.index);
  return starts.length === 0 ? [cell] : starts.map((start, i) => part(cell, start, starts[i + 1]));
}
