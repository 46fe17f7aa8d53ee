import type { Range } from '../../types.js';
import type { Line } from './lines.js';

/** Which letters of a line have been read; asked of each find, so that many in one line take no time by their square. */
export class Cover {
  private read: Uint8Array | null = null;

  constructor(private readonly line: Line) {}

  holds({ start, end }: Range<'clean'>): boolean {
    const from = this.line.range.start;
    return this.read !== null && this.read.subarray(start - from, end - from).includes(1);
  }

  add({ start, end }: Range<'clean'>): void {
    const from = this.line.range.start;
    this.read ??= new Uint8Array(this.line.text.length);
    this.read.fill(1, start - from, end - from);
  }
}
