/** Planned legislation: names of bills, AMvB's, schemes and products, and their stages in prose, lists and tables. */
import type { PlanningCandidate, StageLeaf } from '../../candidates/planning.js';
import { DONE, TO_COME } from '../../profiles/planning-words.js';
import type { CleanBlock, TextView, Extractor } from '../../types.js';
import { examples } from './examples.js';
import { labelsIn, phasesIn, shortAlone, shortLabelsIn, stageAlone } from './grammar-label.js';
import type { Label } from './grammar-label.js';
import { namesIn } from './grammar-name.js';
import { measuresIn, Outline } from './places.js';
import { Reader } from './reader.js';
import type { Unit } from './reader.js';
import { rowsOf } from './rows.js';
import type { Row } from './rows.js';

export type { PlanningCandidate } from '../../candidates/planning.js';

/** Finds names and stages in a clean text, in the order in which resolve needs them: unit by unit. */
function find(view: TextView): PlanningCandidate[] {
  const reader = new Reader(view.text);
  const outline = new Outline(view);
  const rows = rowsOf(view);
  let waiting: Label | null = null;
  view.blocks.forEach((block, index) => {
    outline.enter(block, index);
    const row = rows.get(index);
    if (row !== undefined) readRow(view, reader, outline, row, block, index);
    else waiting = readLine(view, reader, outline, block, index, waiting);
  });
  return reader.found;
}

const saidUnder = (words: string): StageLeaf['said'] =>
  DONE.test(words) ? 'realised' : TO_COME.test(words) ? 'planned' : null;

function readLine(
  view: TextView,
  reader: Reader,
  outline: Outline,
  block: CleanBlock,
  index: number,
  waiting: Label | null,
): Label | null {
  const place = { block: index, lead: outline.lead, headings: outline.headings, inList: block.kind === 'item' };
  const said = block.kind === 'item' ? saidUnder(outline.words) : null;
  const unit: Unit = {
    stretch: block.range,
    place,
    measures: outline.measureOf(block),
    said,
    title: null,
    steps: said !== null,
    heads: block.kind === 'heading',
    about: null,
    dates: null,
  };
  if (waiting !== null && block.kind === 'item') {
    const [phase] = phasesIn(view.text, block.range);
    if (phase !== undefined) {
      reader.label(unit, { ...waiting, ...phase });
      return waiting;
    }
  }
  return reader.unit(unit);
}

function readRow(view: TextView, reader: Reader, outline: Outline, row: Row, block: CleanBlock, index: number): void {
  if (row.head) return;
  const place = { block: index, lead: index, headings: outline.headings, inList: true };
  const numbers = measuresIn(view.text, block.range);
  const base = {
    place,
    measures: numbers.length > 0 ? numbers : outline.measureOf(block),
    title: row.title === null ? null : view.text.slice(row.title.start, row.title.end),
  };
  const unnamed =
    row.columns?.some(({ is }) => is === 'title') === true &&
    row.title !== null &&
    namesIn(view.text, row.title).every(({ name, isLaw }) => name === null || isLaw);
  if (unnamed && row.title !== null)
    reader.titled(
      { stretch: row.title, said: null, steps: false, heads: true, about: row.title, dates: null, ...base },
      row.title,
    );
  // What the row is about first, wherever it stands.
  const isDate = (at: number): boolean => ['planning', 'stage', 'done'].includes(row.columns?.[at]?.is ?? 'other');
  const order = row.cells.map((cell, at) => ({ cell, at })).sort((a, b) => Number(isDate(a.at)) - Number(isDate(b.at)));
  order.forEach(({ cell, at }) => {
    const column = row.columns?.[at];
    const said =
      column?.is === 'done' ? 'realised' : column?.is === 'planning' || column?.is === 'stage' ? 'planned' : null;
    const unit: Unit = {
      stretch: cell,
      said,
      steps: said !== null,
      heads: false,
      about: unnamed ? null : row.title,
      dates: row.dates === cell ? null : row.dates,
      ...base,
    };
    const short = labelsIn(view.text, cell).length === 0 ? shortLabelsIn(view.text, cell) : [];
    const words = view.text.slice(cell.start, cell.end);
    const alone = row.dates === null || row.dates === cell ? null : (stageAlone(words) ?? shortAlone(words));
    if (alone !== null && row.dates !== null)
      reader.label(unit, row.labelOf(cell, alone.stage, alone.chamber, row.dates));
    else if (column?.is === 'stage' && column.stage !== null)
      reader.label(unit, row.labelOf(cell, column.stage, column.chamber));
    else if (column?.is === 'planning' && short.length > 0) short.forEach((label) => reader.label(unit, label));
    else reader.unit(unit);
    if (column?.is === 'planning' && row.isOpen(cell)) reader.label(unit, row.labelOf(cell, 'other', null));
  });
}

export const planning: Extractor<PlanningCandidate> = {
  id: 'planning',
  about: 'Bills, AMvB’s, schemes and products by name, and the stages that they have passed or are planned to.',
  find,
  examples,
};
