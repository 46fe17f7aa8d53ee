import type { MarkedLine, NoteMark, Range } from '../types.js';
import { PRINTED } from './list-signs.js';

/** What a line is, told when its first word comes; `sign` is what stands before its text. */
export type Place = Pick<MarkedLine, 'kind' | 'level' | 'note' | 'goesOn'> & {
  readonly sign: { readonly text: string; readonly isText: boolean } | null;
};

const BLANKS = /[ \t\n\r\f]+/g;
/** What may stand before words in bold and leave them at the start: the number of an item. */
const OPENING = /^(?:\d{1,2}[a-z]?[.)] ?)?$/;
/** Marks that stand in one place are parted by no more. */
const BETWEEN = /^ ?[,;]? ?$/;

/** Writes a source text line by line, blanks collapsed, and keeps what each line is and where marks stand. */
export class LineWriter {
  readonly lines: MarkedLine[] = [];
  readonly marks: NoteMark[] = [];
  private readonly texts: string[] = [];
  private at = 0;
  private line = '';
  private place: Place | null = null;
  private signEnd = 0;
  /** Where a label ends that waits for its text. */
  private waiting = 0;
  private lead: { from: number; to: number } | null = null;
  private lineMarks: { numbers: readonly number[]; start: number; end: number }[] = [];

  /** Words of a line; `open` tells what the line is, if it only begins here. */
  write(words: string, open: () => Place, emphasised = false): void {
    let text = words.replace(BLANKS, ' ');
    if (this.line === '' || /[ \t]$/.test(this.line)) text = text.replace(/^ /, '');
    if (text === '' || (this.place === null && text.trim() === '')) return;
    this.begin(open);
    const from = this.line.length;
    this.line += text;
    if (emphasised) this.emphasise(from);
  }

  /** A printed footnote label, or the number before an item. */
  label(words: string, open: () => Place, isText: boolean): void {
    const text = words.replace(BLANKS, ' ').trim();
    if (text === '') return;
    this.begin(open);
    this.line += `${text} `;
    if (!isText) this.signEnd = this.line.length;
    this.waiting = this.line.length;
  }

  /** The mark of a footnote; the label of a note is none. */
  mark(words: string, numbers: readonly number[], open: () => Place): void {
    const before = this.line.length;
    this.write(words, open);
    const written = this.line.slice(before);
    const start = before + written.length - written.trimStart().length;
    const end = before + written.trimEnd().length;
    if (end > start) this.lineMarks.push({ numbers, start, end });
  }

  /** The border of two cells. */
  tab(open: () => Place): void {
    this.begin(open);
    this.line = `${this.line.replace(/ +$/, '')}\t`;
  }

  /** Where the next words stand in the line, and whether it has any. */
  get length(): number {
    return this.line.length;
  }

  /** The words of the line from an offset on. */
  from(offset: number): string {
    return this.line.slice(offset);
  }

  /** Makes one mark of all that begin behind an offset, over everything written since. */
  joinMarks(offset: number): void {
    const inside = this.lineMarks.filter((m) => m.start >= offset);
    const words = this.line.slice(offset);
    const [first] = inside;
    if (!first || inside.length < 2 || !/^[\d\s,;[\]()]*$/.test(words)) return;
    const end = Math.max(...inside.map((m) => m.end));
    this.lineMarks.splice(-inside.length, inside.length, {
      numbers: inside.flatMap((m) => m.numbers),
      start: first.start,
      end,
    });
  }

  /** Ends the line; a label that stands by itself waits for its text. */
  break(): void {
    if (this.place === null || this.line.length !== this.waiting) this.end();
  }

  /** The text, each line with its LF. */
  finish(): string {
    this.end();
    return this.texts.join('');
  }

  private begin(open: () => Place): void {
    if (this.place !== null) return;
    this.place = open();
    const { sign } = this.place;
    if (sign === null) return;
    this.line = sign.text;
    if (!sign.isText) this.signEnd = sign.text.length;
  }

  private emphasise(from: number): void {
    const to = this.line.trimEnd().length;
    if (this.lead && this.line.slice(this.lead.to, from).trim() === '') this.lead.to = to;
    else if (!this.lead && OPENING.test(this.line.slice(this.signEnd, from))) this.lead = { from, to };
  }

  private end(): void {
    const { place, at } = this;
    const text = this.line.replace(/ +$/, '');
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
    this.line = '';
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
  private joined(text: string): { numbers: readonly number[]; start: number; end: number }[] {
    const found: { numbers: readonly number[]; start: number; end: number }[] = [];
    for (const mark of this.lineMarks) {
      const last = found.at(-1);
      const between = last ? text.slice(last.end, mark.start) : '';
      if (last && between !== '' && BETWEEN.test(between))
        found[found.length - 1] = { numbers: [...last.numbers, ...mark.numbers], start: last.start, end: mark.end };
      else found.push(mark);
    }
    return found;
  }
}
