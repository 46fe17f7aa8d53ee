import type { Block, BlockKind, Line, Range } from '../types.js';

/** Collects the fragments of one block after another; the two layouts share it. */
export class BlockBuilder {
  readonly blocks: Block[] = [];
  private current: { -readonly [K in keyof Block]: Block[K] } | null = null;
  private fragments: Range<'source'>[] = [];
  private filled = 0;

  /** Opens a block; `sign` is what its first line prints before the text. */
  open(
    kind: BlockKind,
    options: {
      level?: number;
      note?: number;
      sign?: Range<'source'> | null;
      repaired?: string | null;
      continues?: boolean;
    } = {},
  ): void {
    this.close();
    const { level = 1, note = null, sign = null, repaired = null } = options;
    this.current = { kind, level, note, fragments: [], sign, repaired };
    if (options.continues === true) this.current.continues = true;
  }

  /** Adds a stretch of a line to the open block, without the blanks around it; a tab that opens a row is an empty cell. */
  add(line: Line, from = 0, to = line.text.length): void {
    const text = line.text.slice(from, to);
    const lead = this.current?.kind === 'row' ? text.search(/[^ \u00a0]/) : text.length - text.trimStart().length;
    const end = line.start + from + text.trimEnd().length;
    const start = Math.min(line.start + from + Math.max(0, lead), end);
    if (end <= start) return;
    this.fragments.push({ start, end });
    this.filled += end - start;
  }

  /** The open block's kind, or null. */
  get kind(): BlockKind | null {
    return this.current?.kind ?? null;
  }

  get size(): number {
    return this.fragments.length;
  }

  /** How many characters the open block holds so far. */
  get length(): number {
    return this.filled;
  }

  close(): void {
    if (this.current && this.fragments.length > 0) {
      this.blocks.push({ ...this.current, fragments: this.fragments });
    }
    this.current = null;
    this.fragments = [];
    this.filled = 0;
  }
}
