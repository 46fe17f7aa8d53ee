import { firstIndex } from '../sorted.js';
import type { Change, CleanText, Edit, Mark, Range, RuleEdit } from '../types.js';

/** A stretch of the clean text: either the source as it stands, or what replaced it. */
interface Segment {
  /** Offset in the clean text. */
  readonly at: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly verbatim: boolean;
}

/**
 * A text in the making with its map back to the source. Rules declare edits against the text as
 * it stands; composing them keeps the map exact, so nothing is ever recovered by comparing.
 */
export class Draft {
  private constructor(
    readonly text: string,
    private readonly source: string,
    private readonly segments: readonly Segment[],
    readonly changes: readonly Change[],
    readonly marks: readonly Mark[],
  ) {}

  /** The text that the given stretches of the source (sorted, disjoint) make one after the other. */
  static of(source: string, pieces: readonly Range<'source'>[]): Draft {
    const segments: Segment[] = [];
    let at = 0;
    for (const { start, end } of pieces) {
      if (end <= start) continue;
      segments.push({ at, text: source.slice(start, end), start, end, verbatim: true });
      at += end - start;
    }
    return new Draft(segments.map((s) => s.text).join(''), source, segments, [], []);
  }

  /**
   * Applies edits (sorted, disjoint, in offsets of the present text). An edit that runs over a gap
   * in the source puts its text before the gap and only deletes behind it.
   */
  edit(edits: readonly RuleEdit[]): Draft {
    if (edits.length === 0) return this;
    const out = new Composer(this.source);
    const changes: Change[] = [...this.changes];
    const marks: Mark[] = [...this.marks];
    let index = 0;
    let offset = 0;
    /** Copies or replaces up to `to`; returns the source range that was passed. */
    const pass = (to: number, keep: boolean): Range<'source'>[] => {
      const passed: Range<'source'>[] = [];
      for (;;) {
        const segment = this.segments[index];
        // A segment that an earlier rule emptied stays with what was before it.
        if (!segment || (offset >= to && !(keep && segment.text === ''))) break;
        const from = offset - segment.at;
        const until = Math.min(to - segment.at, segment.text.length);
        const whole = until === segment.text.length;
        // The first part of a replacement carries its whole source range, a later part none of it.
        const start = segment.verbatim ? segment.start + from : from === 0 ? segment.start : segment.end;
        const end = segment.verbatim && !whole ? segment.start + until : segment.end;
        if (keep) out.copy(segment.text.slice(from, until), start, end, segment.verbatim);
        else passed.push({ start, end });
        offset = segment.at + until;
        if (whole) index += 1;
      }
      return passed;
    };
    for (const edit of edits) {
      pass(edit.start, true);
      const passed = pass(edit.end, false);
      const range = out.replace(passed.length > 0 ? passed : [out.position(this.sourceAt(edit.start))], edit.after);
      if (edit.because) changes.push({ range, after: edit.after, ...edit.because });
      for (const number of edit.marks ?? []) marks.push({ number, source: range });
    }
    pass(this.text.length, true);
    const segments = out.segments;
    return new Draft(segments.map((s) => s.text).join(''), this.source, segments, changes, marks);
  }

  /** The source range of a clean range; of an empty one, the empty place before it. */
  readonly toSource = (range: Range<'clean'>): Range<'source'> => {
    const first = this.segmentAt(range.start);
    const start = first ? (first.verbatim ? first.start + (range.start - first.at) : first.start) : this.source.length;
    if (range.end <= range.start) return { start, end: start };
    const last = this.segmentAt(range.end - 1);
    const end = last ? (last.verbatim ? last.start + (range.end - last.at) : last.end) : this.source.length;
    return { start, end };
  };

  /** Where a source offset comes out; the place of what was deleted is where it stood. */
  readonly toClean = (offset: number): number => {
    const segment = this.upTo(offset);
    if (segment === undefined) return this.text.length;
    return segment.verbatim ? segment.at + Math.max(0, offset - segment.start) : segment.at;
  };

  /** Whether this place of the source belongs to this text. */
  holds(offset: number): boolean {
    const segment = this.upTo(offset);
    return segment !== undefined && segment.start <= offset;
  }

  /** The finished text; replaying its edits on the pieces gives it. */
  finish(note: number | null, pieces: readonly Range<'source'>[]): CleanText {
    const edits: Edit<'source'>[] = this.segments
      .filter((s) => !s.verbatim)
      .map(({ start, end, text }) => ({ start, end, after: text }));
    const { text, marks, toSource, toClean } = this;
    return { note, text, pieces, edits, marks, toSource, toClean };
  }

  private sourceAt(offset: number): number {
    return this.toSource({ start: offset, end: offset }).start;
  }

  /** The first segment whose source reaches beyond a place of it. */
  private upTo(offset: number): Segment | undefined {
    return this.segments[firstIndex(this.segments, ({ end }) => end > offset)];
  }

  private segmentAt(offset: number): Segment | undefined {
    const segment = this.segments[firstIndex(this.segments, ({ at, text }) => at + text.length > offset)];
    return segment === undefined || segment.at > offset ? undefined : segment;
  }
}

/** Builds the segments of the next draft; an insertion melts into the replacement beside it. */
class Composer {
  readonly segments: Segment[] = [];
  private at = 0;

  constructor(private readonly source: string) {}

  copy(text: string, start: number, end: number, verbatim: boolean): void {
    if (!verbatim) {
      this.put(text, start, end);
      return;
    }
    const last = this.segments.at(-1);
    if (last?.verbatim && last.end === start) this.lengthen(last, text, end);
    else this.push(text, start, end, true);
  }

  /** Replaces the given source ranges by `after`, put on the first of them; returns their hull. */
  replace(ranges: readonly Range<'source'>[], after: string): Range<'source'> {
    ranges.forEach(({ start, end }, i) => this.put(i === 0 ? after : '', start, end));
    return { start: ranges[0]?.start ?? 0, end: ranges.at(-1)?.end ?? 0 };
  }

  /** Where an insertion stands in the source: at the end of what was copied before it. */
  position(fallback: number): Range<'source'> {
    const at = this.segments.at(-1)?.end ?? Math.min(fallback, this.source.length);
    return { start: at, end: at };
  }

  /** One replacement. */
  private put(text: string, start: number, end: number): void {
    const last = this.segments.at(-1);
    // Two stretches of the source stay two edits, so that the map knows where one ends.
    const apart = last !== undefined && last.start < last.end && start < end;
    if (last && !last.verbatim && last.end === start && !apart) this.lengthen(last, text, end);
    else this.push(text, start, end, false);
  }

  private lengthen({ at, text, start, verbatim }: Segment, more: string, end: number): void {
    this.segments[this.segments.length - 1] = { at, text: text + more, start, end, verbatim };
    this.at += more.length;
  }

  private push(text: string, start: number, end: number, verbatim: boolean): void {
    this.segments.push({ at: this.at, text, start, end, verbatim });
    this.at += text.length;
  }
}
