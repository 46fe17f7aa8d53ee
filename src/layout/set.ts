import { endsSentence } from '../dutch/letters.js';
import type { BodyLine } from './plain.js';
import type { Document, Geometry, Line, MarkPlace, SetLine } from '../types.js';

/** What is known of how the lines of a document were set. */
export interface Setting {
  /** Sizes and places are those of words that were recognised in a picture. */
  readonly scanned: boolean;
  readonly bodySize: number;
  readonly leading: number;
  readonly of: (line: Line) => SetLine | undefined;
}

/** The lines' places by line; null for text that knows of none. */
export function settingOf({ geometry, text, scanned = false }: Document, lines: readonly Line[]): Setting | null {
  if (!geometry || geometry.lines.length === 0) return null;
  const byStart = new Map(geometry.lines.map((l) => [l.start, l]));
  const of = (line: Line): SetLine | undefined => byStart.get(text[line.start] === '\f' ? line.start + 1 : line.start);
  return { scanned, bodySize: geometry.bodySize, leading: leadingOf(geometry, lines, of), of };
}

/** A line that fills this share of its column is full. */
const FULL = 0.85;

/** Whether a line ends a sentence, with or without the mark of a note behind it. */
const endsBeforeMark = (line: string): boolean => {
  const end = line.trimEnd().slice(-20);
  return endsSentence(end.replace(/\d{1,3}$/, ''));
};

/** The distance of two lines that most lines of the body's size have. */
function leadingOf({ bodySize }: Geometry, lines: readonly Line[], of: Setting['of']): number {
  const pitches = new Map<number, number>();
  lines.forEach((line, index) => {
    const set = of(line);
    const before = lines[index - 1];
    const above = before && before.page === line.page ? of(before) : undefined;
    const ofBody = (l: SetLine): boolean => Math.abs(l.size - bodySize) <= 0.06 * bodySize;
    if (!set || !above || !ofBody(set) || !ofBody(above) || set.y <= above.y) return;
    const pitch = Math.round((set.y - above.y) * 2) / 2;
    // Behind a full line a sentence goes on; a letter of short paragraphs has more gaps than lines.
    const full = above.row === null && above.x1 - above.column.left > FULL * (above.column.right - above.column.left);
    const goesOn = full && !endsBeforeMark(before?.text ?? '');
    pitches.set(pitch, (pitches.get(pitch) ?? 0) + (goesOn ? 8 : 1));
  });
  // Programs that set by whole pixels part equal lines by up to a point more or less.
  const near = (pitch: number): number =>
    [-1, -0.5, 0, 0.5, 1].reduce((sum, off) => sum + (pitches.get(pitch + off) ?? 0), 0) +
    (pitches.get(pitch) ?? 0) / 10;
  return [...pitches.keys()].sort((a, b) => near(b) - near(a) || a - b)[0] ?? 1.25 * bodySize;
}

/**
 * Whether the next line's first word would still have fitted behind a line.
 * @param spare how many letters more must fit.
 */
export function hasRoom({ x0, x1, column }: SetLine, text: string, next: string, spare: number): boolean {
  const word = /^\S+/.exec(next)?.[0] ?? '';
  const letter = (x1 - x0) / Math.max(1, text.length);
  return x1 + letter * (word.length + spare) < column.right;
}

/** How many leadings part two paragraphs. */
const GAP = 1.3;

/** Body lines with the gaps that the page shows; lines of a table row belong together. */
export function setGaps(body: readonly BodyLine[], setting: Setting): BodyLine[] {
  return body.map((line, index) => {
    const before = body[index - 1];
    const set = setting.of(line.line);
    const above = before && setting.of(before.line);
    if (!before || !set || !above || line.gap === 'page') return line;
    const pitch = set.y - above.y;
    // Upwards, or to the side: another column.
    if (pitch <= 0)
      return { ...line, gap: pitch < -2 * set.size || set.column.left > above.column.right - 1 ? 'page' : line.gap };
    const size = Math.min(1, Math.max(set.size, above.size) / setting.bodySize);
    return { ...line, gap: pitch > GAP * setting.leading * size ? 'blank' : 'none' };
  });
}

const UNIT = /(?:^|[\s\d])(?:[kcdm]?m|CO)$/;

/**
 * Raised figures of the body as marks; behind a unit (m²) only where a footnote has the number.
 * @param added what is added to the figures of a page whose notes begin anew with 1.
 */
export function raisedMarks(
  { geometry, text, pageStarts }: Document,
  inNotes: (offset: number) => boolean,
  notes: ReadonlySet<number>,
  added: ReadonlyMap<number, number>,
): MarkPlace[] {
  let page = 0;
  return (geometry?.lines ?? []).flatMap((line) => {
    while ((pageStarts?.[page + 1] ?? Infinity) <= line.start) page += 1;
    const add = added.get(page) ?? 0;
    if (line.place !== 'body') return [];
    return line.raised.flatMap((range): MarkPlace[] => {
      const numbers = (text.slice(range.start, range.end).match(/\d{1,3}/g) ?? []).map((n) => Number(n) + add);
      const before = text.slice(Math.max(line.start, range.start - 4), range.start);
      const known = numbers.length > 0 && numbers.every((n) => notes.has(n));
      if (numbers.length === 0 || inNotes(range.start) || (UNIT.test(before) && !known)) return [];
      // A raised figure that opens a line labels something.
      return range.start === line.start && !known ? [] : [{ numbers, range, exact: true }];
    });
  });
}
