import type { Block, Line, MarkedLine, MarkPlace, Structure } from '../types.js';
import { runsOn } from './markdown.js';
import { findHeadings } from './plain.js';

/**
 * Blocks of text that says of each line what it is. A line break inside a paragraph ends it,
 * unless the sentence goes on; where no line is a heading, the words themselves must tell.
 */
export function structuredBlocks(source: string, kept: readonly Line[], { lines }: Structure): Block[] {
  const there = new Set(kept.map((line) => line.start));
  const blocks: Block[] = [];
  let before: MarkedLine | null = null;
  for (const line of lines) {
    if (!there.has(line.start)) continue;
    const last = blocks.at(-1);
    if (last && before && goesOn(line, before, source)) {
      blocks[blocks.length - 1] = { ...last, fragments: [...last.fragments, { start: line.start, end: line.end }] };
    } else blocks.push(blockOf(line));
    before = line;
  }
  return blocks.some((b) => b.kind === 'heading') ? blocks : findHeadings(blocks, source);
}

function blockOf({ kind, level, note, sign, lead, start, end }: MarkedLine): Block {
  return { kind, level, note, sign, lead, repaired: null, fragments: [{ start: sign?.end ?? start, end }] };
}

function goesOn(line: MarkedLine, before: MarkedLine, source: string): boolean {
  if (line.goesOn !== 'maybe' || before.kind !== 'paragraph') return line.goesOn === 'yes';
  return runsOn(source.slice(before.start, before.end), source.slice(line.start, line.end), false);
}

/** The marks that the format names. */
export const structuredMarks = ({ marks }: Structure): MarkPlace[] =>
  marks.map(({ numbers, range }) => ({ numbers, range, exact: true }));
