import { endsSentence } from '../dutch/letters.js';
import type { Block, Range } from '../types.js';
import { BlockBuilder } from './builder.js';
import type { BodyLine } from './plain.js';
import { gluedNumbers, labelOf, numberedLabel } from './set-labels.js';
import type { SetLabel } from './set-labels.js';
import type { Setting } from './set.js';

export interface SetNotes {
  readonly blocks: readonly Block[];
  /** The lines that belong to notes. */
  readonly lines: ReadonlySet<BodyLine>;
  /** The page of each note, by number; endnotes, on pages without other text, stand on that of no mark. */
  readonly pages: ReadonlyMap<number, number>;
  /** What is added to the figures of a page, where notes begin anew with 1: they are numbered through. */
  readonly added: ReadonlyMap<number, number>;
}

/** Notes are set smaller than the body by at least this much. */
const SMALLER = 0.95;
/** Labels may leave out as many numbers. */
const LARGEST_GAP = 12;

interface Open {
  readonly number: number;
  readonly sign: Range<'source'>;
  readonly page: number;
  readonly parts: { readonly line: BodyLine; readonly from: number }[];
}

/**
 * The footnotes of a letter by place and size: the small lines at the foot of each page, from the
 * first that a label opens. Small lines above it go on with the note of the page before. Where
 * notes have the size of the text, their raised labels tell.
 * Null where no page has such lines: then the words themselves must tell.
 */
export function setNotes(pages: readonly (readonly BodyLine[])[], setting: Setting): SetNotes | null {
  const notes: Open[] = [];
  const lines = new Set<BodyLine>();
  const atEnd = new Set<number>();
  const isGlued = gluedNumbers(pages);
  const added = new Map<number, number>();
  let add = 0;
  for (const page of pages) {
    for (const zone of tails(page, setting)) {
      if (zone.length === page.length) atEnd.add(zone[0]?.line.page ?? -1);
      const labels = zone.map((line) => labelOf(line, setting) ?? numberedLabel(line, isGlued));
      if (beginsAnew(labels, notes.at(-1)?.number ?? 0, add) && marksOne(page, setting))
        add = notes.at(-1)?.number ?? 0;
      const shifted = labels.map((label) => label && { ...label, number: label.number + add });
      readZone(zone, shifted, notes, lines);
    }
    if (add > 0) added.set(page[0]?.line.page ?? -1, add);
  }
  if (notes.length === 0) return null;
  const blocks = notes.flatMap(({ number, sign, parts }) => {
    const builder = new BlockBuilder();
    builder.open('note', { note: number, sign });
    for (const { line, from } of parts) builder.add(line.line, from, line.to);
    builder.close();
    return builder.blocks;
  });
  const pageOf = new Map(notes.filter((n) => !atEnd.has(n.page)).map((n) => [n.number, n.page]));
  return { blocks, lines, pages: pageOf, added };
}

const sizeOf = (line: BodyLine, setting: Setting): number => setting.of(line.line)?.size ?? setting.bodySize;

/** The lines at the foot of each column of a page that may be notes. */
export function tails(page: readonly BodyLine[], setting: Setting): BodyLine[][] {
  const columns: BodyLine[][] = [];
  page.forEach((line, index) => {
    const before = page[index - 1];
    const column = columns.at(-1);
    if (!column || !before || startsColumn(before, line, setting)) columns.push([line]);
    else column.push(line);
  });
  return columns.flatMap((column) => {
    const isLarge = (line: BodyLine, index: number): boolean =>
      !isSmall(line, setting) && !(setting.scanned && amongSmall(column, index, setting));
    const small = column.slice(1 + column.findLastIndex(isLarge));
    const tail = small.length > 0 ? small : labelledTail(column, setting);
    return tail.length > 0 ? [tail] : [];
  });
}

const isRow = (line: BodyLine, setting: Setting): boolean => (setting.of(line.line)?.row ?? null) !== null;

const isSmall = (line: BodyLine, setting: Setting): boolean =>
  (sizeOf(line, setting) < SMALLER * setting.bodySize || setting.of(line.line)?.ruled === true) &&
  !isRow(line, setting);

/** In a scan a speck above or below makes a line of small print seem large; no text is a line between two such. */
const amongSmall = (column: readonly BodyLine[], index: number, setting: Setting): boolean =>
  [index - 2, index - 1, index + 1].every((at) => {
    const line = column[at];
    return line !== undefined && isSmall(line, setting);
  });

/** From the first line on that a raised figure opens: where a mark slips to the next line, a sentence goes on there. */
function labelledTail(column: readonly BodyLine[], setting: Setting): BodyLine[] {
  const first = column.findIndex(
    (line, index) =>
      !isRow(line, setting) &&
      labelOf(line, setting)?.raised === true &&
      (line.gap !== 'none' || apart(column[index - 1])),
  );
  const tail = first < 0 ? [] : column.slice(first);
  return tail.some((line) => isRow(line, setting) || sizeOf(line, setting) > setting.bodySize / SMALLER) ? [] : tail;
}

/** Whether the next line stands at the top of a further column. */
function startsColumn(line: BodyLine, next: BodyLine, setting: Setting): boolean {
  const [a, b] = [setting.of(line.line), setting.of(next.line)];
  return a !== undefined && b !== undefined && b.y < a.y - 4 * a.size && b.column.left > a.column.left + 4 * a.size;
}

/** Whether the labels of a page count from 1 again. */
function beginsAnew(labels: readonly (SetLabel | null)[], last: number, add: number): boolean {
  const first = labels.find((label) => label !== null);
  return first?.number === 1 && first.number + add <= last;
}

/** Whether a raised 1 stands in the text of the page. */
const marksOne = (page: readonly BodyLine[], setting: Setting): boolean =>
  page.some(({ line }) =>
    setting
      .of(line)
      ?.raised.some((r) => r.start > line.start && line.text.slice(r.start - line.start, r.end - line.start) === '1'),
  );

function readZone(
  zone: readonly BodyLine[],
  labels: readonly (SetLabel | null)[],
  notes: Open[],
  lines: Set<BodyLine>,
): void {
  const due = (notes.at(-1)?.number ?? 0) + 1;
  const first = labels.findIndex((l) => l !== null && l.number >= due && l.number <= due + LARGEST_GAP);
  const last = notes.at(-1);
  zone.forEach((line, index) => {
    const label = labels[index] ?? null;
    const number = (notes.at(-1)?.number ?? 0) + 1;
    const opens =
      label !== null && first >= 0 && index >= first && label.number >= number && label.number <= number + LARGEST_GAP;
    if (opens && (label.raised || label.number === number || apart(zone[index - 1]))) {
      notes.push({ number: label.number, sign: label.sign, page: line.line.page, parts: [{ line, from: label.text }] });
    } else if (first >= 0 && index >= first) notes.at(-1)?.parts.push({ line, from: line.from });
    else if (last && line.line.page === last.page + 1 && goesOn(last)) last.parts.push({ line, from: line.from });
    else return;
    lines.add(line);
  });
}

const textOf = ({ line, from, to }: BodyLine): string => line.text.slice(from, to).trim();

const apart = (before: BodyLine | undefined): boolean => before === undefined || endsSentence(textOf(before));

function goesOn({ parts }: Open): boolean {
  const last = parts.at(-1);
  return last !== undefined && !endsSentence(textOf(last.line));
}
