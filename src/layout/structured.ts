import type { Block, Line, MarkedLine, MarkPlace, Structure } from '../types.js';
import { runsOn } from './markdown.js';
import { findHeadings } from './plain.js';
import { readItemSign } from './signs.js';

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
    } else blocks.push(typedItem(line, source) ?? blockOf(line));
    before = line;
  }
  return blocks.some((b) => b.kind === 'heading') ? blocks : findHeadings(blocks, source);
}

function blockOf({ kind, level, note, sign, lead, start, end }: MarkedLine): Block {
  return { kind, level, note, sign, lead, repaired: null, fragments: [{ start: sign?.end ?? start, end }] };
}

/** A paragraph that a typist made an item of, by a dash or a number. */
function typedItem(line: MarkedLine, source: string): Block | null {
  if (line.kind !== 'paragraph') return null;
  const sign = readItemSign(source.slice(line.start, line.end));
  // Damage of scans is none of this text's.
  if (!sign || sign.repaired !== null) return null;
  const block = { ...blockOf(line), kind: 'item' } as const;
  if (sign.kind === 'number') return block;
  const start = line.start + sign.text;
  return { ...block, sign: { start: line.start, end: start }, fragments: [{ start, end: line.end }] };
}

function goesOn(line: MarkedLine, before: MarkedLine, source: string): boolean {
  if (line.goesOn !== 'maybe' || before.kind !== 'paragraph') return line.goesOn === 'yes';
  return runsOn(source.slice(before.start, before.end), source.slice(line.start, line.end), false);
}

/** The marks that the format names. */
export const structuredMarks = ({ marks }: Structure): MarkPlace[] =>
  marks.map(({ numbers, range }) => ({ numbers, range, exact: true }));
