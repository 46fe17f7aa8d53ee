import type { Block, Deletion, Document, Edit, Layout, Line } from '../types.js';
import { isScanned } from '../scanned.js';
import { bodyLines, byPage, withGaps } from './body.js';
import { explicitMarks } from './explicit-marks.js';
import { findFurniture } from './furniture.js';
import { splitLines } from './lines.js';
import { markdownBlocks } from './markdown.js';
import { noteBlock, noteZones } from './note-zones.js';
import { marksOf, uncertain, unpaired } from './pairing.js';
import { plainBlocks } from './plain.js';
import type { BodyLine } from './plain.js';
import { scanNotes } from './scan-notes.js';
import { setGaps, settingOf } from './set.js';
import type { Setting } from './set.js';
import { setBlocks } from './set-blocks.js';
import { setFurniture } from './set-furniture.js';
import { setNotes } from './set-notes.js';
import { structuredBlocks } from './structured.js';

/**
 * Decides which line of a document is what: body, footnote, heading, item, row, or no part of the
 * letter at all. Every character ends up in one block's surroundings or in a named deletion.
 */
export function layOut(document: Document): Layout {
  const lines = splitLines(document);
  const setting = settingOf(document, lines);
  const furniture = setting ? setFurniture(lines, setting) : findFurniture(lines, isScanned(document));
  const { blocks, deletions, pages, numerals, cells = [], added } = layOutBy(document, lines, furniture, setting);
  const notes = blocks.filter((b) => b.kind === 'note');
  const sorted = [...furniture, ...deletions].sort((a, b) => a.range.start - b.range.start);
  const found = marksOf(document, lines, blocks, sorted, pages, added);
  const told = found.map((m) => ({ ...m, numbers: [...m.numbers, ...(m.rivals ?? [])] }));
  return {
    lines,
    blocks,
    marks: found.filter((m) => !m.rivals?.length),
    numerals,
    cells,
    deletions: sorted,
    warnings: [...unpaired(notes, told), ...uncertain(document, lines, found)],
  };
}

/** Notes are set no larger than the body. */
const NOT_A_NOTE = 1.08;

interface Laid {
  readonly blocks: readonly Block[];
  readonly deletions: readonly Deletion[];
  /** The page of each footnote's text, by number. */
  readonly pages: ReadonlyMap<number, number>;
  /** What is added to the raised figures of a page whose notes begin anew with 1. */
  readonly added: ReadonlyMap<number, number>;
  /** Numbers of sections and attachments that a scan has damaged. */
  readonly numerals: readonly Edit<'source'>[];
  /** Where the cells of a table part that a scan has read as lines of words. */
  readonly cells?: readonly Edit<'source'>[];
}

/** By what the format tells of its lines: all, their markup, how they were set, or no more than their words. */
function layOutBy(
  document: Document,
  lines: readonly Line[],
  furniture: readonly Deletion[],
  setting: Setting | null,
): Laid {
  const { structure, text, format } = document;
  if (structure) {
    const blocks = structuredBlocks(text, without(lines, furniture), structure);
    return { blocks, deletions: [], pages: new Map(), numerals: [], added: new Map() };
  }
  return format === 'markdown'
    ? layOutMarkdown(document, lines, furniture)
    : layOutPlain(document, lines, furniture, setting);
}

/** The lines that are not furniture as a whole. */
function without(lines: readonly Line[], furniture: readonly Deletion[]): Line[] {
  const gone = new Set(furniture.map((d) => d.range.start));
  return lines.filter((l) => !gone.has(l.start + (l.text.length - l.text.trimStart().length)));
}

function layOutMarkdown(document: Document, lines: readonly Line[], furniture: readonly Deletion[]): Laid {
  const kept = without(lines, furniture);
  const explicit = new Set(explicitMarks(document.text, () => false, new Set()).flatMap((m) => m.numbers));
  const { blocks, deletions } = markdownBlocks(document.text, kept, (n) => explicit.has(n));
  return { blocks, deletions, pages: new Map(), numerals: [], added: new Map() };
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
  const atFoot = setting && (isScanned(document) ? scanNotes : setNotes)([...pages.values()], setting);
  if (setting && atFoot) {
    const rest = withGaps(
      body.filter((l) => !atFoot.lines.has(l)),
      body,
    );
    const blocks = [...setBlocks(document.text, rest, setting), ...atFoot.blocks];
    blocks.sort((a, b) => (a.fragments[0]?.start ?? 0) - (b.fragments[0]?.start ?? 0));
    return { blocks, deletions: [], pages: atFoot.pages, numerals: [], added: atFoot.added };
  }
  const notes: Block[] = [];
  const inNotes = new Set<BodyLine>();
  const pageOf = new Map<number, number>();
  // A row of a table is no note, whatever figure opens it; nor is a heading in large type.
  const noNote = (line: BodyLine): boolean => {
    const set = setting?.of(line.line);
    return set !== undefined && (set.row !== null || set.size > NOT_A_NOTE * (setting?.bodySize ?? set.size));
  };
  const candidates = byPage(body.filter((line) => !noNote(line)));
  for (const zone of noteZones([...candidates.values()], document)) {
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
    ? { blocks: setBlocks(document.text, running, setting), repairs: [], cells: [] }
    : plainBlocks(document.text, running, isScanned(document));
  const blocks = [...plain.blocks, ...notes];
  blocks.sort((a, b) => (a.fragments[0]?.start ?? 0) - (b.fragments[0]?.start ?? 0));
  return { blocks, deletions: [], pages: pageOf, numerals: plain.repairs, cells: plain.cells, added: new Map() };
}
