import { firstIndex } from '../sorted.js';
import type { Document, Range, Span } from '../types.js';

/** Turns source ranges into spans with their line and page. */
export class Places {
  private readonly lineStarts: readonly number[];

  constructor(private readonly document: Document) {
    const starts = [0];
    for (let at = document.text.indexOf('\n'); at >= 0; at = document.text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.lineStarts = starts;
  }

  span({ start, end }: Range<'source'>): Span {
    const { pageStarts } = this.document;
    return {
      start,
      end,
      line: rank(this.lineStarts, start),
      page: pageStarts ? Math.max(1, rank(pageStarts, start)) : null,
    };
  }

  printed({ start, end }: Range<'source'>): string {
    return this.document.text.slice(start, end);
  }
}

/** How many of the sorted numbers are at most `value`. */
const rank = (sorted: readonly number[], value: number): number => firstIndex(sorted, (other) => other > value);
