import { endsSentence } from '../dutch/letters.js';
import type { Block, Range } from '../types.js';
import { BlockBuilder } from './builder.js';
import { labelNumber, readLabel } from './labels.js';
import type { BodyLine } from './plain.js';
import type { Setting } from './set.js';

export interface SetNotes {
  readonly blocks: readonly Block[];
  /** The lines that belong to notes. */
  readonly lines: ReadonlySet<BodyLine>;
  /** The page of each note, by number; endnotes, on pages without other text, stand on that of no mark. */
  readonly pages: ReadonlyMap<number, number>;
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
 * first that a label opens. Small lines above it go on with the note of the page before.
 * Null where no page has such lines: then the words themselves must tell.
 */
export function setNotes(pages: readonly (readonly BodyLine[])[], setting: Setting): SetNotes | null {
  const notes: Open[] = [];
  const lines = new Set<BodyLine>();
  const atEnd = new Set<number>();
  for (const page of pages) {
    for (const zone of smallTails(page, setting)) {
      if (zone.length === page.length) atEnd.add(zone[0]?.line.page ?? -1);
      readZone(zone, notes, lines, setting);
    }
  }
  if (notes.length === 0) return null;
  const blocks = notes.flatMap(({ number, sign, parts }) => {
    const builder = new BlockBuilder();
    builder.open('note', { note: number, sign });
    for (const { line, from } of parts) builder.add(line.line, from, line.to);
    builder.close();
    return builder.blocks;
  });
  return { blocks, lines, pages: new Map(notes.filter((n) => !atEnd.has(n.page)).map((n) => [n.number, n.page])) };
}

const sizeOf = (line: BodyLine, setting: Setting): number => setting.of(line.line)?.size ?? setting.bodySize;

/** The small lines at the foot of each column of a page. */
function smallTails(page: readonly BodyLine[], setting: Setting): BodyLine[][] {
  const small = (line: BodyLine): boolean =>
    sizeOf(line, setting) < SMALLER * setting.bodySize && (setting.of(line.line)?.row ?? null) === null;
  const tails: BodyLine[][] = [];
  let tail: BodyLine[] = [];
  page.forEach((line, index) => {
    if (small(line)) tail.push(line);
    const next = page[index + 1];
    const ends = !next || startsColumn(line, next, setting);
    if (!small(line)) tail = [];
    if (ends && tail.length > 0) tails.push(tail);
    if (ends) tail = [];
  });
  return tails;
}

/** Whether the next line stands at the top of a further column. */
function startsColumn(line: BodyLine, next: BodyLine, setting: Setting): boolean {
  const [a, b] = [setting.of(line.line), setting.of(next.line)];
  return a !== undefined && b !== undefined && b.y < a.y - 4 * a.size && b.column.left > a.column.left + 4 * a.size;
}

function readZone(zone: readonly BodyLine[], notes: Open[], lines: Set<BodyLine>, setting: Setting): void {
  const labels = zone.map((line) => labelOf(line, setting));
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

interface SetLabel {
  readonly number: number;
  readonly sign: Range<'source'>;
  /** Where the note's text starts in the line. */
  readonly text: number;
  readonly raised: boolean;
}

/** The label of a note at the start of a line: raised figures, or figures and a blank. */
function labelOf(line: BodyLine, setting: Setting): SetLabel | null {
  const start =
    line.line.start +
    line.from +
    (line.line.text.slice(line.from).length - line.line.text.slice(line.from).trimStart().length);
  const raised = setting.of(line.line)?.raised.find((r) => r.start === start);
  if (raised) {
    const number = labelNumber(
      line.line.text.slice(raised.start - line.line.start, raised.end - line.line.start).trim(),
    );
    return number === null ? null : { number, sign: raised, text: raised.end - line.line.start, raised: true };
  }
  const label = readLabel(line.line.text.slice(line.from, line.to));
  const number = label ? labelNumber(label.printed) : null;
  if (!label || number === null) return null;
  const sign = { start: line.line.start + line.from + label.start, end: line.line.start + line.from + label.end };
  return { number, sign, text: line.from + label.text, raised: false };
}
