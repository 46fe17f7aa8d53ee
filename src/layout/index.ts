import type { Block, Deletion, Document, Edit, Layout, Line, MarkPlace, Range, Warning } from '../types.js';
import { BlockBuilder } from './builder.js';
import { explicitMarks } from './explicit-marks.js';
import { findFurniture } from './furniture.js';
import { splitLines } from './lines.js';
import { markdownBlocks } from './markdown.js';
import { findMarks, pageMarks } from './marks.js';
import type { MarkText } from './marks.js';
import { findNotes, splitLost } from './notes.js';
import type { FoundNote, NoteLine } from './notes.js';
import { plainBlocks } from './plain.js';
import type { BodyLine } from './plain.js';
import { raisedMarks, setGaps, settingOf } from './set.js';
import type { Setting } from './set.js';
import { setBlocks } from './set-blocks.js';
import { setFurniture } from './set-furniture.js';
import { setNotes } from './set-notes.js';

/**
 * Decides which line of a document is what: body, footnote, heading, item, row, or no part of the
 * letter at all. Every character ends up in one block's surroundings or in a named deletion.
 */
export function layOut(document: Document): Layout {
  const lines = splitLines(document);
  const setting = settingOf(document, lines);
  const furniture = setting ? setFurniture(lines, setting) : findFurniture(lines);
  const { blocks, deletions, pages, numerals } =
    document.format === 'markdown'
      ? layOutMarkdown(document, lines, furniture)
      : layOutPlain(document, lines, furniture, setting);
  const notes = blocks.filter((b) => b.kind === 'note');
  const sorted = [...furniture, ...deletions].sort((a, b) => a.range.start - b.range.start);
  const marks = marksOf(document, lines, blocks, sorted, pages);
  return { lines, blocks, marks, numerals, deletions: sorted, warnings: unpaired(notes, marks) };
}

interface Laid {
  readonly blocks: readonly Block[];
  readonly deletions: readonly Deletion[];
  /** The page of each footnote's text, by number. */
  readonly pages: ReadonlyMap<number, number>;
  /** Numbers of sections and attachments that a scan has damaged. */
  readonly numerals: readonly Edit<'source'>[];
}

function layOutMarkdown(document: Document, lines: readonly Line[], furniture: readonly Deletion[]): Laid {
  const gone = new Set(furniture.map((d) => d.range.start));
  const kept = lines.filter((l) => !gone.has(l.start + (l.text.length - l.text.trimStart().length)));
  const explicit = new Set(explicitMarks(document.text, () => false, new Set()).flatMap((m) => m.numbers));
  const { blocks, deletions } = markdownBlocks(document.text, kept, (n) => explicit.has(n));
  return { blocks, deletions, pages: new Map(), numerals: [] };
}

function layOutPlain(
  document: Document,
  lines: readonly Line[],
  furniture: readonly Deletion[],
  setting: Setting | null,
): Laid {
  const lined = bodyLines(lines, furniture);
  const body = setting ? setGaps(lined, setting) : lined;
  const pages = byPage(body);
  const atFoot = setting && setNotes([...pages.values()], setting);
  if (setting && atFoot) {
    const rest = withGaps(
      body.filter((l) => !atFoot.lines.has(l)),
      body,
    );
    const blocks = [...setBlocks(document.text, rest, setting), ...atFoot.blocks];
    blocks.sort((a, b) => (a.fragments[0]?.start ?? 0) - (b.fragments[0]?.start ?? 0));
    return { blocks, deletions: [], pages: atFoot.pages, numerals: [] };
  }
  const notes: Block[] = [];
  const inNotes = new Set<BodyLine>();
  const pageOf = new Map<number, number>();
  for (const zone of noteZones([...pages.values()])) {
    for (const note of zone.notes) {
      const lines = note.lines.flatMap((index) => zone.page[index] ?? []);
      lines.forEach((line) => inNotes.add(line));
      notes.push(...noteBlock(note, lines));
      pageOf.set(note.number, lines[0]?.line.page ?? 0);
    }
  }
  const rest = body.filter((l) => !inNotes.has(l));
  const running = withGaps(rest, body);
  const plain = setting
    ? { blocks: setBlocks(document.text, running, setting), repairs: [] }
    : plainBlocks(document.text, running, document.format === 'ocr-text');
  const blocks = [...plain.blocks, ...notes];
  blocks.sort((a, b) => (a.fragments[0]?.start ?? 0) - (b.fragments[0]?.start ?? 0));
  return { blocks, deletions: [], pages: pageOf, numerals: plain.repairs };
}

interface Zone {
  readonly page: readonly BodyLine[];
  notes: readonly FoundNote[];
}

/** The notes at the foot of each page; a number that a page skips lost its label on the page before. */
function noteZones(pages: readonly (readonly BodyLine[])[]): Zone[] {
  const zones: Zone[] = [];
  const asNoteLines = (page: readonly BodyLine[]): NoteLine[] =>
    page.map((l, index) => ({ text: textOf(l), afterGap: index === 0 || l.gap !== 'none' }));
  let due = 1;
  for (const page of pages) {
    const marks = pageMarks(markTexts(page));
    const startOf = (line: number): number => page[line]?.line.start ?? Infinity;
    const { notes, skipped } = findNotes(asNoteLines(page), due, {
      exact: (number, line) => marks.exact(number, startOf(line)),
      any: (line) => marks.any(startOf(line)),
    });
    const last = zones.at(-1);
    if (skipped > 0 && last) last.notes = splitLost(asNoteLines(last.page), last.notes, skipped);
    if (notes.length > 0) zones.push({ page, notes });
    due = (notes.at(-1)?.number ?? due - 1) + 1;
  }
  return zones;
}

/** A note as a block: its label is left out of its text. */
function noteBlock(note: FoundNote, lines: readonly BodyLine[]): readonly Block[] {
  const builder = new BlockBuilder();
  lines.forEach((at, order) => {
    const start = at.line.start + at.from;
    const label = order === 0 ? note.label : null;
    const sign = label ? { start: start + label.start, end: start + label.end } : null;
    if (order === 0)
      builder.open('note', { note: note.number, sign, repaired: note.repaired && sign ? String(note.number) : null });
    builder.add(at.line, at.from + (label?.text ?? 0), at.to);
  });
  builder.close();
  return builder.blocks;
}

function byPage(body: readonly BodyLine[]): Map<number, BodyLine[]> {
  const pages = new Map<number, BodyLine[]>();
  for (const line of body) {
    const page = pages.get(line.line.page);
    if (page) page.push(line);
    else pages.set(line.line.page, [line]);
  }
  return pages;
}

const textOf = (line: BodyLine): string => line.line.text.slice(line.from, line.to);

/** The filled lines without their furniture, each with what stands before it. */
function bodyLines(lines: readonly Line[], furniture: readonly Deletion[]): BodyLine[] {
  const body: BodyLine[] = [];
  let next = 0;
  let gap: BodyLine['gap'] = 'none';
  let page = -1;
  for (const line of lines) {
    let from = 0;
    let to = line.text.length;
    for (; (furniture[next]?.range.start ?? Infinity) < line.next; next += 1) {
      const range = furniture[next]?.range as Range<'source'>;
      // Furniture stands at the ends of a line; what is left of it is the body's.
      if (line.text.slice(from, range.start - line.start).trim() === '') from = range.end - line.start;
      else to = range.start - line.start;
    }
    if (line.page !== page) gap = 'page';
    page = line.page;
    if (line.text.slice(from, to).trim() === '') {
      if (line.text.trim() === '' && gap === 'none') gap = 'blank';
      continue;
    }
    body.push({ line, from, to, gap });
    gap = 'none';
  }
  return body;
}

/** The lines of the body without the notes; where notes were taken out, the page has ended. */
function withGaps(rest: readonly BodyLine[], all: readonly BodyLine[]): BodyLine[] {
  const kept = new Set(rest);
  let lost = false;
  const out: BodyLine[] = [];
  for (const line of all) {
    if (!kept.has(line)) {
      lost = true;
      continue;
    }
    out.push(lost ? { ...line, gap: 'page' } : line);
    lost = false;
  }
  return out;
}

/** Runs of lines that belong together, furniture blanked, in which marks are looked for. */
function markTexts(lines: readonly BodyLine[]): MarkText[] {
  const texts: { text: string; start: number; page: number; end: number }[] = [];
  for (const { line, from, to, gap } of lines) {
    const text = ' '.repeat(from) + line.text.slice(from, to) + ' '.repeat(line.text.length - to);
    const last = texts.at(-1);
    if (last && gap === 'none' && last.page === line.page && line.start >= last.end) {
      last.text += '\n'.repeat(line.start - last.end) + text;
      last.end = line.end;
    } else texts.push({ text, start: line.start, page: line.page, end: line.end });
  }
  return texts;
}

/** Where the footnotes are referred to: what the markup names, then digits and signs by evidence. */
function marksOf(
  document: Document,
  lines: readonly Line[],
  blocks: readonly Block[],
  furniture: readonly Deletion[],
  pages: ReadonlyMap<number, number>,
): MarkPlace[] {
  const notes = blocks.filter((b) => b.kind === 'note');
  const labels = new Set(notes.map((b) => b.sign?.start ?? -1));
  const numbers = new Set(notes.flatMap((b) => b.note ?? []));
  const explicit = [
    ...explicitMarks(document.text, (offset) => labels.has(offset), numbers),
    ...raisedMarks(document, ownedBy(notes), numbers),
  ];
  const named = new Set(explicit.flatMap((m) => m.numbers));
  const last = Math.max(0, ...numbers);
  const wanted = Array.from({ length: last }, (_, i) => i + 1)
    .filter((number) => !named.has(number) && (document.format !== 'markdown' || numbers.has(number)))
    .map((number) => ({ number, page: document.format === 'markdown' ? 0 : (pages.get(number) ?? null) }));
  if (wanted.length === 0) return explicit.sort((a, b) => a.range.start - b.range.start);
  const inNotes = new Set(notes.flatMap((b) => b.fragments.map((f) => f.start)));
  const body = bodyLines(lines, furniture).filter((l) => !isNoteLine(l, inNotes, labels));
  const found = findMarks(markTexts(body), wanted).map(({ number, range, exact }) => ({
    numbers: [number],
    range,
    exact,
  }));
  return [...explicit, ...found].sort((a, b) => a.range.start - b.range.start);
}

/** Whether an offset lies in one of these blocks, its sign included. */
function ownedBy(blocks: readonly Block[]): (offset: number) => boolean {
  const owned = blocks.flatMap((b) => [...b.fragments, ...(b.sign ? [b.sign] : [])]).sort((a, b) => a.start - b.start);
  return (offset) => {
    let low = 0;
    let high = owned.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((owned[middle]?.end ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return (owned[low]?.start ?? Infinity) <= offset;
  };
}

function isNoteLine(line: BodyLine, fragments: ReadonlySet<number>, labels: ReadonlySet<number>): boolean {
  const text = textOf(line);
  const start = line.line.start + line.from + (text.length - text.trimStart().length);
  return fragments.has(start) || labels.has(start);
}

/** What a reader should know: notes without their mark, marks without their note. */
function unpaired(notes: readonly Block[], marks: readonly MarkPlace[]): Warning[] {
  const marked = new Set(marks.flatMap((m) => m.numbers));
  const written = new Set(notes.flatMap((b) => b.note ?? []));
  const withoutMark = [...written].filter((n) => !marked.has(n)).sort((a, b) => a - b);
  const withoutText = [...marked].filter((n) => !written.has(n)).sort((a, b) => a - b);
  return [
    ...withoutMark.map((n) => ({
      code: 'footnote-without-mark',
      message: `Footnote ${n} has a text, but its mark was not found.`,
      span: null,
    })),
    ...withoutText.map((n) => ({
      code: 'mark-without-footnote',
      message: `Mark ${n} stands in the text, but its footnote was not found.`,
      span: null,
    })),
  ];
}
