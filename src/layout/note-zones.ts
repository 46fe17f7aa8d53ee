/** The footnotes of a letter that was set in lines: zone by zone, at the foot of each page. */
import type { Block, Document } from '../types.js';
import { isScanned } from '../scanned.js';
import { markTexts, mayBeScanned, textOf } from './body.js';
import { readLoneLabel } from './labels.js';
import { BlockBuilder } from './builder.js';
import { pageMarks } from './mark-places.js';
import type { PageMarks } from './mark-places.js';
import { findNotes, splitLost } from './notes.js';
import type { FoundNote, NoteLine } from './notes.js';
import type { BodyLine } from './plain.js';

interface Zone {
  readonly page: readonly BodyLine[];
  notes: readonly FoundNote[];
}

/** The notes at the foot of each page; a number that a page skips lost its label on the page before. */
export function noteZones(
  pages: readonly (readonly BodyLine[])[],
  document: Pick<Document, 'format' | 'scanned'>,
): Zone[] {
  const zones: Zone[] = [];
  const scanned = isScanned(document);
  const asNoteLines = (page: readonly BodyLine[]): NoteLine[] =>
    page.map((l, index) => ({
      text: textOf(l),
      afterGap: index === 0 || l.gap !== 'none',
      lone: scanned ? null : readLoneLabel(textOf(l)),
    }));
  let due = 1;
  for (const page of pages) {
    // Most pages have no line that could open a note, and ask for none.
    let read: PageMarks | null = null;
    const marks = (): PageMarks => (read ??= pageMarks(markTexts(page, mayBeScanned(document))));
    const startOf = (line: number): number => page[line]?.line.start ?? Infinity;
    const { notes, skipped } = findNotes(asNoteLines(page), due, {
      exact: (number, line) => marks().exact(number, startOf(line)),
      glued: (number, line) => marks().glued(number, startOf(line)),
      any: (line) => marks().any(startOf(line)),
      // Only scans lose their labels.
      count: (line) => (scanned ? marks().count(startOf(line)) : 0),
    });
    const last = zones.at(-1);
    if (skipped > 0 && last) last.notes = splitLost(asNoteLines(last.page), last.notes, skipped);
    if (notes.length > 0) zones.push({ page, notes });
    due = (notes.at(-1)?.number ?? due - 1) + 1;
  }
  return zones;
}

/** A note as a block: its label is left out of its text. */
export function noteBlock(note: FoundNote, lines: readonly BodyLine[]): readonly Block[] {
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
