import { endsSentence, isLower, isUpper } from '../dutch/letters.js';
import { widthOf } from '../dutch/letter-widths.js';
import { isFrontLine, isSalutation, officerLine } from '../profiles/front-lines.js';
import { entryLine, labelLine, monthLine, officeLine } from '../profiles/own-lines.js';
import type { Block, Edit, Line } from '../types.js';
import { attachmentNumbers } from './attachments.js';
import { startOf } from './body.js';
import { BlockBuilder } from './builder.js';
import { withLostBullets } from './lost-bullets.js';
import { scanTables } from './scan-tables.js';
import type { ScanTables } from './scan-tables.js';
import { sectionNumerals } from './numerals.js';
import type { Numbered } from './numerals.js';
import { countsOn, opensWithNumeral, readItemSign } from './signs.js';
import { withoutStrayBlanks } from './stray-blanks.js';
import { measure } from './text-shape.js';
import type { Shape } from './text-shape.js';

/** A line of the body as it reads once furniture is cut away; notes and furniture are gaps. */
export interface BodyLine {
  readonly line: Line;
  /** The stretch of the line's text that belongs to the body. */
  readonly from: number;
  readonly to: number;
  /** What stands between this line and the one before it. */
  readonly gap: 'none' | 'blank' | 'page';
}

/** A line as long as this share of the text's width is full: it broke because the page ended. */
const FULL = 0.72;
/** Letters differ in width: a sentence that ends before this share of the column ends its paragraph too. */
const EARLY = 0.8;
const TITLE = 0.92;
const LONGEST_HEADING = 130;

/**
 * Paragraphs, items, rows and headings of text that was set in lines: OCR, PDF and plain text.
 * A line breaks on purpose where the next word would still have fitted.
 */
export function plainBlocks(source: string, all: readonly BodyLine[], scanned: boolean): PlainBlocks {
  const lines = scanned ? withoutStrayBlanks(all) : all;
  const builder = new BlockBuilder();
  const shape = measure(lines, scanned);
  const tables: ScanTables = scanned ? scanTables(lines) : { rows: new Set(), more: new Set(), cells: [] };
  const numbered = scanned ? [sectionNumerals(lines), attachmentNumbers(lines)] : [];
  const ownBlock = (line: BodyLine): boolean =>
    numbered.some((n) => n.headings.has(startOf(line)) || n.entries.has(startOf(line)));
  let before: BodyLine | null = null;
  let opened = '';
  for (const line of lines) {
    const text = line.line.text.slice(line.from, line.to);
    if (tables.more.has(startOf(line))) {
      builder.add(line.line, line.from, line.to);
      before = line;
      continue;
    }
    const sign = readItemSign(text);
    const stands =
      ownBlock(line) ||
      (before !== null &&
        numbered.some((n) => n.headings.has(startOf(before as BodyLine))) &&
        fitsBehind(textOf(before), textOf(line), shape.width));
    if (tables.rows.has(startOf(line)) || (text.includes('\t') && text.trim().includes('\t'))) builder.open('row');
    else if (stands) builder.open('paragraph');
    else if (
      sign &&
      (itemStarts(sign.kind, line, before, builder) ||
        (builder.kind === 'item' && countsOn(opened, text)) ||
        breaks(line, before, shape, builder))
    ) {
      opened = text;
      const start = line.line.start + line.from + sign.start;
      const range = { start, end: line.line.start + line.from + sign.text };
      builder.open('item', sign.kind === 'number' ? {} : { sign: range, repaired: sign.repaired });
      builder.add(line.line, line.from + (sign.kind === 'number' ? 0 : sign.text), line.to);
      before = line;
      continue;
    } else if (builder.kind === null || builder.kind === 'row' || breaks(line, before, shape, builder))
      builder.open('paragraph');
    builder.add(line.line, line.from, line.to);
    before = line;
  }
  builder.close();
  const blocks = asNumbered(findHeadings(builder.blocks, source), numbered);
  const repairs = numbered.flatMap((n) => n.repairs).filter(({ start }) => !tables.rows.has(start));
  return { blocks: scanned ? withLostBullets(blocks, source) : blocks, repairs, cells: tables.cells };
}

/** The blocks of plain text, and the numerals in them that a scan has damaged. */
export interface PlainBlocks {
  readonly blocks: Block[];
  readonly repairs: readonly Edit<'source'>[];
  readonly cells: readonly Edit<'source'>[];
}

/** Numerals that count up make a heading of their line, or an entry of a list of sections. */
function asNumbered(blocks: readonly Block[], numbered: readonly Numbered[]): Block[] {
  return blocks.map((block) => {
    const start = block.fragments[0]?.start ?? -1;
    if (numbered.some((n) => n.headings.has(start))) return { ...block, kind: 'heading' };
    return numbered.some((n) => n.entries.has(start)) ? { ...block, kind: 'paragraph' } : block;
  });
}

const textOf = (line: BodyLine): string => line.line.text.slice(line.from, line.to).trim();

function itemStarts(
  kind: 'bullet' | 'dash' | 'number',
  line: BodyLine,
  before: BodyLine | null,
  builder: BlockBuilder,
): boolean {
  if (kind === 'bullet' || line.gap !== 'none' || before === null) return true;
  // A dash or a number at the start of a line may stand in the middle of a sentence.
  const previous = textOf(before);
  return (
    endsSentence(previous) ||
    /[,;]$/.test(previous) ||
    (builder.kind === 'item' && kind === 'dash' && previous.length < 60)
  );
}

/** The line above a question or an answer. */
const QUESTION_HEAD =
  /^(?:Vra(?:ag|gen)|Antwoord(?:en)?)(?: (?:op )?vra(?:ag|gen))? \d{1,3}(?:(?:,| en| t\/m| tot en met) \d{1,3}){0,20}:?$/;

/** Whether this line opens a block of its own. */
function breaks(line: BodyLine, before: BodyLine | null, shape: Shape, { size, kind, length }: BlockBuilder): boolean {
  if (before === null || shape.unwrapped) return true;
  const text = textOf(line);
  const previous = textOf(before);
  if (isSalutation(text)) return true;
  if (line.gap === 'none' && goesOn(previous)) return false;
  // «datum van inwerkingtreding» in the middle of a paragraph is no line of the letter's head.
  const front = isFrontLine(previous) && !(size > 1 && isLower(previous[0]));
  if (!isLower(text[0]) && (front || (size === 1 && QUESTION_HEAD.test(previous)))) return true;
  if (QUESTION_HEAD.test(text) && endsSentence(previous)) return true;
  if (officerLine.test(text) && endsSentence(previous)) return true;
  if (officeLine.test(text) && endsSentence(previous)) return true;
  if (officeLine.test(previous) || labelLine.test(text) || monthLine.test(text)) return true;
  if (entryLine.test(text) && (entryLine.test(previous) || endsSentence(previous))) return true;
  if (line.gap !== 'none') return !runsOn(previous, text, line.gap, shape, size);
  if (opensWithNumeral(text) || (opensWithNumeral(previous) && fitsBehind(previous, text, shape.width))) return true;
  if (isLower(text[0]) && !/^[a-h][.)]\s+\p{Lu}/u.test(text)) return false;
  const slack = shape.spaced ? FULL : 0.92;
  // More than a heading holds, and its last sentence goes on: a name may begin any line of ragged text.
  if (kind === 'paragraph' && size > 1 && length > LONGEST_HEADING && !endsSentence(previous)) return false;
  if (fitsBehind(previous, text, shape.width * slack)) return true;
  const word = /^\S+/.exec(text)?.[0] ?? '';
  // The title of a box: one line by itself that ends in a colon.
  const early = size === 1 && previous.endsWith(':') ? TITLE : EARLY;
  return shape.column !== null && endsSentence(previous) && widthOf(`${previous} ${word}`) <= shape.column * early;
}

/** A line that ends where no sentence and no title does: behind an article or a preposition, or inside brackets. */
export const goesOn = (line: string): boolean =>
  /(?:^|\s)(?:[Dd]e|[Hh]et|[Ee]en|der|den|[Vv]an|voor|en|of|in|op|over|aan|met|tot|door|bij|naar|uit|om|te|dat|die|mijn|uw|onze)$/u.test(
    line,
  ) || /\([^()]*$/.test(line);

/** Whether the next line's first word would still have fitted behind this line. */
function fitsBehind(previous: string, text: string, width: number): boolean {
  const word = /^\S+/.exec(text)?.[0] ?? '';
  return previous.length + 1 + word.length <= width;
}

/** Whether a sentence goes on over a blank line, a page end or a note. */
function runsOn(previous: string, text: string, gap: 'blank' | 'page', shape: Shape, size: number): boolean {
  if (/[\p{L}]-$/u.test(previous)) return true;
  if (endsSentence(previous)) return false;
  const full = previous.length >= shape.width * FULL;
  if (isLower(text[0]) || /^[(«‘“]\p{Ll}/u.test(text)) return gap === 'page' || full;
  // Some scans part every line by a blank one: a line that fills the width and ends nothing goes on.
  const wide = gap === 'page' ? full : size > 1 && previous.length >= shape.width * 0.85;
  return wide && (isUpper(text[0]) || /^[\d(«‘“]/.test(text)) && !opensWithNumeral(text);
}

/** Text that ends as sentences and introductions do; lines of a signature or a list do not. */
const isRunningText = (text: string): boolean =>
  (text.length > 12 && endsSentence(text)) || labelLine.test(text) || monthLine.test(text);

/** Headings by their words: a short block that stands alone before running text, and does not end as a sentence does, is a heading. */
export function findHeadings(blocks: readonly Block[], source: string): Block[] {
  const textOfBlock = (block: Block): string => block.fragments.map((f) => source.slice(f.start, f.end)).join(' ');
  const found: Block[] = [...blocks];
  // From the end, so that a heading above a heading finds it.
  for (let index = blocks.length - 2; index >= 0; index -= 1) {
    const block = blocks[index];
    const next = found[index + 1];
    const above = blocks[index - 1];
    // The name below an office signs; an item that counts on from the one right above it is of its list.
    if (above && officeLine.test(textOfBlock(above))) continue;
    if (block && above?.kind === 'item' && countsOn(textOfBlock(above), textOfBlock(block))) continue;
    if (block && next && isHeading(block, next, textOfBlock)) found[index] = { ...block, kind: 'heading' };
  }
  return withoutRuns(found, blocks);
}

/** More headings one below the other are rows of a table, or a list. */
const MOST_HEADINGS = 3;

function withoutRuns(found: readonly Block[], plain: readonly Block[]): Block[] {
  const length = (index: number, step: 1 | -1): number => {
    let n = 0;
    while (n <= MOST_HEADINGS && found[index + n * step]?.kind === 'heading') n += 1;
    return n;
  };
  return found.map((block, index) =>
    block.kind === 'heading' && length(index, 1) + length(index, -1) - 1 > MOST_HEADINGS
      ? (plain[index] ?? block)
      : block,
  );
}

const TITLED = /^(?:[\p{Lu}«‘“]|\d{1,2}[.)]?\s+[\p{Lu}«‘“]|[IVX]{1,5}[.:]?\s+\p{Lu}|[A-H][.)]\s+\p{Lu})/u;

function isHeading(block: Block, next: Block, textOfBlock: (block: Block) => string): boolean {
  if ((block.kind !== 'paragraph' && block.kind !== 'item') || block.sign) return false;
  const text = textOfBlock(block);
  if (text.length > LONGEST_HEADING || text.length < 3 || !TITLED.test(text) || isFrontLine(text)) return false;
  if (goesOn(text) || labelLine.test(text) || monthLine.test(text)) return false;
  // A question that is answered below it is the question, not its heading.
  if (/^Antwoord(?: vraag)? \d/i.test(textOfBlock(next)) && !/^Vra(?:ag|gen)\b/i.test(text)) return false;
  // Two sentences make no heading.
  if (/[\p{L}\d)][.!?][»”’)]? [\p{Lu}€«]/u.test(text.replace(/^(?:\d{1,2}|[A-Z]|[IVX]{1,5})[.):]?\s+/, '')))
    return false;
  if (/[.,;:]$/.test(text) && !/\b(?:etc|e\.d)\.$/.test(text)) return false;
  if (next.kind === 'heading') return block.kind === 'paragraph';
  // Below «2. Haltes» a list that letters its items is no more of the same.
  const lettered = /^\d/.test(text) && /^[a-h][.)]/.test(textOfBlock(next));
  if (next.kind === 'item') return next.sign !== null || block.kind === 'paragraph' || lettered;
  return next.kind === 'paragraph' && isRunningText(textOfBlock(next));
}
