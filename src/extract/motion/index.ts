/**
 * Motions and amendments: every mention of one. A scan stops at each noun, the phrase around it is read outward,
 * and general talk is declined. In tables and lists of motions a row is the mention. Ids are resolve's business.
 */
import type { MotionCandidate } from '../../candidates/motion.js';
import { fold, folded } from '../../dutch/folded.js';
import type { CleanBlock, TextView, Extractor } from '../../types.js';
import { examples } from './examples.js';
import { readMentions } from './grammar-mentions.js';
import type { Setting } from './grammar-mentions.js';
import { measureOfHeading, measureOfItem } from './grammar-place.js';
import { readListItem, readTableRow, withSubject } from './grammar-rows.js';
import { cellsOf, headOfMotions, readHead } from './grammar-table.js';
import type { Head } from './grammar-table.js';

export type { MotionCandidate } from '../../candidates/motion.js';

/** A heading in force: what it speaks of, and the measure whose heading it is. */
interface Heading {
  readonly level: number;
  readonly motions: boolean;
  readonly commitments: boolean;
  readonly measure: string | null;
}

/** What the text above a block tells of it. */
interface Above {
  /** Block of the nearest heading. */
  section: number;
  headings: Heading[];
  /** The head of the table in which we are, and whether it speaks of motions. */
  head: Head | null;
  motionsInHead: boolean;
  /** The line right above says that a table of motions follows. */
  caption: boolean;
  /** The text spoke of measures. */
  measures: boolean;
}

const MOTIONS = folded(/(?<!\p{L})(?:moties?|amendement(?:en)?)(?!\p{L})/u);
const COMMITMENTS = folded(/(?<!\p{L})toezegging(?:en)?(?!\p{L})/u);

const PROMISE = /^\s*toezegging(?:en)?\s*$/i;

/** Headings in force that say that motions follow; one of commitments alone ends them. */
function underMotions({ headings }: Above): boolean {
  const nearest = headings.at(-1);
  return !(nearest?.commitments === true && !nearest.motions) && headings.some((h) => h.motions);
}

/** The answer to a question speaks of what the question does. */
const ANSWER = /^Antwoord(?:en)?(?: (?:op )?vra(?:ag|gen))?(?: \d{1,3})?[:.]?$/i;

function enterHeading(above: Above, { level, range }: CleanBlock, index: number, text: string): void {
  if (!ANSWER.test(text.slice(range.start, Math.min(range.end, range.start + 40)))) above.section = index;
  above.headings = above.headings.filter((h) => h.level < level);
  const heading = text.slice(range.start, Math.min(range.end, range.start + 200));
  const low = fold(heading);
  above.headings.push({
    level,
    motions: MOTIONS.test(low),
    commitments: COMMITMENTS.test(low),
    measure: measureOfHeading(heading),
  });
}

/** Finds the mentions of motions and amendments in a clean text, in order. */
function find(view: TextView): MotionCandidate[] {
  const { text, blocks } = view;
  const above: Above = { section: -1, headings: [], head: null, motionsInHead: false, caption: false, measures: false };
  const found: MotionCandidate[] = [];
  let mark = 0;
  for (const [index, block] of blocks.entries()) {
    const { start, end } = block.range;
    while ((view.marks[mark]?.at ?? Infinity) < start) mark += 1;
    let last = mark;
    while ((view.marks[last]?.at ?? Infinity) <= end) last += 1;
    above.measures ||= /maatregel/i.test(text.slice(start, end));
    if (block.kind === 'heading') enterHeading(above, block, index, text);
    if (block.kind !== 'row') leaveTable(above, text.slice(start, end));
    const cells = block.kind === 'row' ? cellsOf(text, block.range) : [block.range];
    const measure = measureOf(text, block, cells, above);
    const setting: Setting = {
      text,
      marks: view.marks.slice(mark, last),
      cells,
      block: index,
      section: above.section,
      measure,
    };
    const row = found.at(-1);
    if (block.continues && row?.inRow === true && row.block === index - 1)
      found[found.length - 1] = withSubject(row, setting, above.head);
    found.push(...readBlock(block, setting, above));
  }
  return found;
}

const LONGEST_CAPTION = 200;

function leaveTable(above: Above, line: string): void {
  [above.head, above.motionsInHead] = [null, false];
  above.caption = line.length <= LONGEST_CAPTION && MOTIONS.test(fold(line));
}

function readBlock({ kind }: CleanBlock, setting: Setting, above: Above): MotionCandidate[] {
  const { text, cells } = setting;
  if (kind === 'row') {
    const head = readHead(text, cells);
    if (head !== null) {
      [above.head, above.motionsInHead] = [head, headOfMotions(text, cells)];
      return [];
    }
    // Tables of both say in each row which it is.
    if (cells.some(({ start, end }) => PROMISE.test(text.slice(start, Math.min(end, start + 40)))))
      return readMentions(setting);
    const inMotions = above.motionsInHead || above.caption || underMotions(above);
    return inMotions ? readTableRow(setting, above.head) : readMentions(setting);
  }
  return (kind === 'item' || kind === 'paragraph') && underMotions(above)
    ? readListItem(setting)
    : readMentions(setting);
}

/** The measure that a block stands in: its item, the first cell of its row, or the chapter's heading. */
function measureOf(
  text: string,
  block: CleanBlock,
  cells: Setting['cells'],
  { headings, measures }: Above,
): string | null {
  const [first] = cells;
  const cell =
    block.kind === 'row' && first
      ? measureOfHeading(text.slice(first.start, Math.min(first.end, first.start + 40)))
      : null;
  return (
    cell ??
    (measures ? measureOfItem(text, block) : null) ??
    headings.findLast((h) => h.measure !== null)?.measure ??
    null
  );
}

export const motions: Extractor<MotionCandidate> = {
  id: 'motions',
  about: 'Motions and amendments: who handed them in, what they ask for, and what the letter says became of them.',
  find,
  examples,
};
