import { endsSentence, isLower } from '../dutch/letters.js';
import { isFrontLine, isSalutation } from '../profiles/front-lines.js';
import type { Block, SetLine } from '../types.js';
import { startOf, textOf } from './body.js';
import { BlockBuilder } from './builder.js';
import { findHeadings } from './plain.js';
import type { BodyLine } from './plain.js';
import { continuationOf, goesOn } from './set-rows.js';
import type { Continuation } from './set-rows.js';
import { hasRoom } from './set.js';
import type { Setting } from './set.js';
import { opensWithNumeral, readItemSign } from './signs.js';

/** A line with its place and what it prints. */
interface Here {
  readonly line: BodyLine;
  readonly set: SetLine;
  readonly text: string;
  /** The heading's style, where it is set as one. */
  readonly style: Style | null;
}

interface Style {
  readonly size: number;
  readonly weight: SetLine['weight'];
}

const LONGEST_HEADING = 160;
/** Larger than the body by as much is larger on purpose. */
const LARGER = 1.08;
/** The same in a scan, where sizes are measured on the words. */
const PLAINLY = 1.18;

/**
 * Paragraphs, items, rows and headings by how they are set: a paragraph ends at a gap, at a short
 * line or before an indented one; a heading is larger or bolder than the body.
 */
export function setBlocks(source: string, lines: readonly BodyLine[], setting: Setting): Block[] {
  const here = lines.flatMap((line): Here[] => {
    const set = setting.of(line.line);
    const text = textOf(line).trim();
    return set ? [{ line, set, text, style: styleOf(set, text, setting) }] : [];
  });
  const levels = levelsOf(here);
  const builder = new BlockBuilder();
  here.forEach((at, index) => {
    const before = here[index - 1] ?? null;
    const rest = before === null || at.line.gap !== 'page' ? null : restOf(here, index, at, before, setting);
    if (rest === 'cell') {
      // The cells before it are empty.
      builder.add(at.line.line, startOf(at.line) - at.line.line.start, at.line.to);
      return;
    }
    open(builder, at, before, levels, setting, rest !== null);
    const sign = index > 0 && builder.size > 0 ? null : readItemSign(at.line.line.text.slice(at.line.from, at.line.to));
    const from =
      builder.kind === 'item' && builder.size === 0 && sign && sign.kind !== 'number'
        ? at.line.from + sign.text
        : at.line.from;
    builder.add(at.line.line, from, at.line.to);
  });
  builder.close();
  const styled = builder.blocks.some((b) => b.kind === 'heading');
  return styled && !setting.scanned ? builder.blocks : findHeadings(builder.blocks, source);
}

/** How what opens a page goes on with a row before it: as a row, or as lines under its last cell alone. */
function restOf(here: readonly Here[], index: number, at: Here, before: Here, { bodySize }: Setting): Continuation {
  if (before.set.row === null) return null;
  if (at.set.row !== null) return continuationOf(rowTo(here, index - 1), rowFrom(here, index));
  const under = before.set.row === 'more' && Math.abs(at.set.x0 - before.set.x0) <= 2;
  const apart = at.set.x0 > at.set.column.left + 2 * bodySize;
  return under && apart && goesOn(rowTo(here, index - 1), at.text) ? 'cell' : null;
}

/** The text of the row that begins here, and of that which ends here. */
function rowFrom(here: readonly Here[], index: number): string {
  const more = here.slice(index + 1).findIndex(({ set }) => set.row !== 'more');
  return rowText(here.slice(index, more < 0 ? undefined : index + 1 + more));
}

function rowTo(here: readonly Here[], index: number): string {
  let from = index;
  while (from > 0 && here[from]?.set.row === 'more') from -= 1;
  return rowText(here.slice(from, index + 1));
}

const rowText = (row: readonly Here[]): string => row.map(({ line }) => textOf(line)).join('\n');

function styleOf(set: SetLine, text: string, { bodySize, scanned }: Setting): Style | null {
  const larger = set.size > (scanned ? PLAINLY : LARGER) * bodySize;
  if (!larger && (set.weight === 'plain' || set.size < 0.97 * bodySize)) return null;
  if (set.row !== null || text.length > LONGEST_HEADING || !/\p{L}{2}/u.test(text) || isFrontLine(text)) return null;
  return { size: larger ? Math.round(set.size * 2) / 2 : bodySize, weight: set.weight };
}

const WEIGHTS = ['bold', 'other', 'plain'];
const keyOf = ({ size, weight }: Style): string => `${size.toFixed(1)} ${weight}`;

/** The styles of headings by rank: size first, then weight. */
function levelsOf(here: readonly Here[]): ReadonlyMap<string, number> {
  const styles = new Map(here.flatMap(({ style }) => (style ? [[keyOf(style), style] as const] : [])));
  const ranked = [...styles.values()].sort(
    (a, b) => b.size - a.size || WEIGHTS.indexOf(a.weight) - WEIGHTS.indexOf(b.weight),
  );
  return new Map(ranked.map((style, index) => [keyOf(style), Math.min(6, index + 1)]));
}

/** Opens a block where this line begins one. */
function open(
  builder: BlockBuilder,
  at: Here,
  before: Here | null,
  levels: ReadonlyMap<string, number>,
  setting: Setting,
  continues: boolean,
): void {
  const { set, text, style } = at;
  if (set.row === 'more' && builder.kind === 'row') return;
  if (set.row !== null) {
    builder.open('row', { continues });
    return;
  }
  if (before !== null && builder.kind === 'paragraph' && hangs(at, before, setting)) return;
  const sign = readItemSign(text);
  const wasRow = before !== null && before.set.row !== null;
  if (style) {
    const goesOn =
      builder.kind === 'heading' &&
      before?.style &&
      keyOf(before.style) === keyOf(style) &&
      at.line.gap === 'none' &&
      !opensTitle(text);
    if (!goesOn) builder.open('heading', { level: levels.get(keyOf(style)) ?? 1 });
  } else if (
    sign &&
    (before === null || wasRow || itemStarts(sign.kind, at, before, builder) || breaks(at, before, setting))
  ) {
    const start = startOf(at.line);
    const range = { start: start + sign.start, end: start + sign.text };
    builder.open('item', sign.kind === 'number' ? {} : { sign: range, repaired: sign.repaired });
  } else if (before !== null && !wasRow && listGoesOn(at, before, builder, setting)) builder.open('item');
  else if (before === null || wasRow || builder.kind === null || before.style !== null || breaks(at, before, setting))
    builder.open('paragraph');
}

const opensTitle = (text: string): boolean =>
  /^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[A-H][.)])\s/.test(text) || opensWithNumeral(text);

/** A full stop behind which a sentence goes on, often with a number. */
const ABBREVIATION = /\b(?:nrs?|no|art|blz|pag|p|cf|vgl|resp|ca|max|min|nl|bijv|d\.d|c\.s|o\.a|t\.a\.v|m\.b\.t)\.$/i;

function itemStarts(kind: 'bullet' | 'dash' | 'number', at: Here, before: Here, builder: BlockBuilder): boolean {
  if (kind === 'number' && ABBREVIATION.test(before.text)) return false;
  if (kind === 'bullet' || at.line.gap !== 'none') return true;
  // A dash or a number at the start of a line may stand in the middle of a sentence.
  return (
    endsSentence(before.text) ||
    before.text.endsWith(',') ||
    (builder.kind === 'item' && kind === 'dash' && before.text.length < 60)
  );
}

/**
 * Whether a list goes on whose signs are drawn and no text: behind a colon or semicolon, set back
 * from the lines around it, and where the line before ends early.
 */
function listGoesOn(at: Here, before: Here, builder: BlockBuilder, { bodySize }: Setting): boolean {
  if (!/[;:](?:\s?\d{1,3})?$/.test(before.text)) return false;
  const back = at.set.x0 - before.set.x0;
  if (at.line.gap === 'page') return builder.kind === 'item' && Math.abs(back) < 0.3 * bodySize;
  if (before.text.endsWith(':') && builder.kind === 'paragraph') return back > 0.7 * bodySize;
  return builder.kind === 'item' && Math.abs(back) < 0.3 * bodySize && (isShort(before, at) || at.line.gap !== 'none');
}

/** Whether the subject of a letter, or the title of a dossier, goes on under its own first word. */
function hangs(at: Here, before: Here, { bodySize }: Setting): boolean {
  return (
    at.line.gap === 'none' &&
    at.set.x0 - before.set.x0 > 2 * bodySize &&
    /^(?:Betreft|Onderwerp|\d{2} \d{3}(?: [IVXLC]{1,6})?) /i.test(before.text) &&
    !isFrontLine(at.text)
  );
}

/** Lines whose sizes differ by more are no lines of one paragraph. */
const OTHER_SIZE = 0.75;
/** The same for lines of two columns, of which one may be a box. */
const OTHER_PLACE = 0.95;

/** Whether this line begins a block of its own. */
function breaks(at: Here, before: Here, { bodySize }: Setting): boolean {
  const { set, text } = at;
  if (isSalutation(text)) return true;
  // A title that fills its line goes on in the next.
  if (!isLower(text[0]) && !/\p{L}-$/u.test(before.text) && isFrontLine(before.text))
    return at.line.gap !== 'none' || isShort(before, at) || isFrontLine(text);
  const ratio = Math.min(set.size, before.set.size) / Math.max(set.size, before.set.size);
  const elsewhere = set.column.left !== before.set.column.left;
  if (ratio < (elsewhere ? OTHER_PLACE : OTHER_SIZE)) return true;
  if (at.line.gap !== 'none') return !runsOn(at, before);
  if (opensWithNumeral(text) && isShort(before, at)) return true;
  if (isLower(text[0])) return false;
  // Set back further than the line above: the first line of a paragraph, unless that line opens an item.
  const back =
    set.x0 - before.set.x0 > 0.7 * bodySize && endsSentence(before.text) && readItemSign(before.text) === null;
  return back || isShort(before, at);
}

/** Whether the next line's first word would still have fitted behind this line. */
const isShort = (before: Here, at: Here): boolean => hasRoom(before.set, before.text, at.text, 3);

/** Whether a sentence goes on over a gap, a page end or a note. */
function runsOn(at: Here, before: Here): boolean {
  if (/\p{L}-$/u.test(before.text)) return true;
  if ((endsSentence(before.text) && !ABBREVIATION.test(before.text)) || at.style !== null || before.style !== null)
    return false;
  if (isLower(at.text[0]) || /^[(«‘“]\p{Ll}/u.test(at.text)) return at.line.gap === 'page' || !isShort(before, at);
  if (at.line.gap !== 'page' || isShort(before, at)) return false;
  return /^[\p{Lu}\d(«‘“]/u.test(at.text) && !opensWithNumeral(at.text);
}
