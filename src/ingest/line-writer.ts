import type { MarkedLine, NoteMark, Range } from '../types.js';
import { PRINTED } from './list-signs.js';

/** What a line is, told when its first word comes; `sign` is what stands before its text. */
export type Place = Pick<MarkedLine, 'kind' | 'level' | 'note' | 'goesOn'> & {
  readonly sign: { readonly text: string; readonly isText: boolean } | null;
};

const BLANKS = /[ \t\n\r\f]+/g;
/** What may stand before words in bold and leave them at the start: the number of an item. */
const OPENING = /^(?:\d{1,2}[a-z]?[.)] ?)?$/;
const LONGEST_OPENING = 6;
/** Marks that stand in one place are parted by no more. */
const BETWEEN = /^ ?[,;]? ?$/;

interface LineMark {
  readonly numbers: readonly number[];
  readonly start: number;
  readonly end: number;
}

/** A place in the line that is being written. */
export interface Here {
  readonly offset: number;
  readonly piece: number;
}

/**
 * Writes a source text line by line, blanks collapsed, and keeps what each line is and where marks
 * stand. The pieces of a line are joined when it ends, so that long lines take no longer.
 */
export class LineWriter {
  readonly lines: MarkedLine[] = [];
  readonly marks: NoteMark[] = [];
  private readonly texts: string[] = [];
  private at = 0;
  private pieces: string[] = [];
  private length = 0;
  private place: Place | null = null;
  private signEnd = 0;
  /** Where a label ends that waits for its text. */
  private waiting = 0;
  private lead: { from: number; to: number; open: boolean } | null = null;
  private lineMarks: LineMark[] = [];

  /** Words of a line; `open` tells what the line is, if it only begins here. */
  write(words: string, open: () => Place, emphasised = false): void {
    let text = words.replace(BLANKS, ' ');
    const last = this.pieces.at(-1)?.at(-1);
    if (text.startsWith(' ') && (last === undefined || last === ' ' || last === '\t')) text = text.slice(1);
    if (text === '' || (this.place === null && text === ' ')) return;
    this.begin(open);
    const from = this.length;
    this.add(text);
    if (emphasised) this.emphasise(from, text);
    else if (this.lead && text !== ' ') this.lead.open = false;
  }

  /** A printed footnote label, or the number before an item. */
  label(words: string, open: () => Place, isText: boolean): void {
    const text = words.replace(BLANKS, ' ').trim();
    if (text === '') return;
    this.begin(open);
    this.add(`${text} `);
    if (!isText) this.signEnd = this.length;
    this.waiting = this.length;
  }

  /** The mark of a footnote. */
  mark(words: string, numbers: readonly number[], open: () => Place): void {
    const piece = this.pieces.length;
    const before = this.length;
    this.write(words, open);
    const written = this.pieces.slice(piece).join('');
    // Where the line begins with the mark, its sign is written with it.
    const start = Math.max(before, this.length - written.trimStart().length, this.signEnd);
    const end = this.length - (written.length - written.trimEnd().length);
    if (end > start) this.lineMarks.push({ numbers, start, end });
  }

  /** The border of two cells. */
  tab(open: () => Place): void {
    this.begin(open);
    const last = this.pieces.at(-1);
    if (last?.endsWith(' ')) {
      this.pieces[this.pieces.length - 1] = last.slice(0, -1);
      this.length -= 1;
    }
    this.add('\t');
  }

  get here(): Here {
    return { offset: this.length, piece: this.pieces.length };
  }

  /** Makes one mark of those written since, where nothing else was. */
  joinMarks({ offset, piece }: Here): void {
    let first = this.lineMarks.length;
    while ((this.lineMarks[first - 1]?.start ?? -1) >= offset) first -= 1;
    const inside = this.lineMarks.slice(first);
    const [one] = inside;
    if (!one || inside.length < 2 || !/^[\d\s,;[\]()]*$/.test(this.pieces.slice(piece).join(''))) return;
    const numbers = inside.flatMap((m) => m.numbers);
    const end = Math.max(...inside.map((m) => m.end));
    this.lineMarks.splice(first, inside.length, { numbers, start: one.start, end });
  }

  /** Ends the line; a label that stands by itself waits for its text. */
  break(): void {
    if (this.place === null || this.length !== this.waiting) this.end();
  }

  /** Whether the line has no words yet. */
  get isEmpty(): boolean {
    return this.place === null;
  }

  /** The text, each line with its LF. */
  finish(): string {
    this.end();
    return this.texts.join('');
  }

  private add(text: string): void {
    this.pieces.push(text);
    this.length += text.length;
  }

  private begin(open: () => Place): void {
    if (this.place !== null) return;
    this.place = open();
    const { sign } = this.place;
    if (sign === null) return;
    this.add(sign.text);
    if (!sign.isText) this.signEnd = sign.text.length;
  }

  private emphasise(from: number, text: string): void {
    const to = from + text.trimEnd().length;
    if (this.lead?.open) this.lead.to = to;
    else if (!this.lead && from - this.signEnd <= LONGEST_OPENING) {
      const before = this.pieces.slice(0, -1).join('').slice(this.signEnd);
      if (OPENING.test(before)) this.lead = { from, to, open: true };
    }
  }

  private end(): void {
    const { place, at } = this;
    const line = this.pieces.join('');
    const text = line.endsWith(' ') ? line.slice(0, -1) : line;
    if (place !== null && /[^ \t]/.test(text)) {
      const range = (start: number, end: number): Range<'source'> => ({ start: at + start, end: at + end });
      const signEnd = Math.min(this.signEnd || this.labelIn(text, place), text.length);
      this.marks.push(...this.joined(text).map(({ numbers, start, end }) => ({ numbers, range: range(start, end) })));
      this.lines.push({
        start: at,
        end: at + text.length,
        kind: place.kind,
        level: place.level,
        note: place.note,
        sign: signEnd > 0 ? range(0, signEnd) : null,
        lead: this.lead ? range(this.lead.from, Math.min(this.lead.to, text.length)) : null,
        goesOn: place.goesOn,
      });
      this.texts.push(text, '\n');
      this.at += text.length + 1;
    }
    this.pieces = [];
    this.length = 0;
    this.place = null;
    this.signEnd = 0;
    this.waiting = 0;
    this.lead = null;
    this.lineMarks = [];
  }

  /** The end of a sign that nothing marks as one: the bullet of an item, the number of a note. */
  private labelIn(text: string, { kind, note, goesOn }: Place): number {
    if (kind === 'item' && goesOn === 'no') return PRINTED.exec(text)?.[0].length ?? 0;
    if (note === null || goesOn !== 'no') return 0;
    const match = /^[[(]?(\d{1,3})[\])]?[.:]? (?=\S)/.exec(text);
    return match && Number(match[1]) === note ? match[0].length : 0;
  }

  /** The marks of a line, those that stand side by side as one. */
  private joined(text: string): LineMark[] {
    const found: LineMark[] = [];
    for (const mark of this.lineMarks) {
      const last = found.at(-1);
      const between = last ? text.slice(last.end, mark.start) : '';
      if (last && between !== '' && between.length < 4 && BETWEEN.test(between))
        found[found.length - 1] = { numbers: [...last.numbers, ...mark.numbers], start: last.start, end: mark.end };
      else found.push(mark);
    }
    return found;
  }
}
