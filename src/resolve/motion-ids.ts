/** The number of a motion, from the citation or the footnote that belongs to its mention. Never made up. */
import type { Found } from '../candidates/index.js';
import type { MotionCandidate } from '../candidates/motion.js';
import type { CleanText, Motion, Reference } from '../types.js';

export interface Ids {
  readonly ids: readonly string[];
  readonly basis: Motion['idsBasis'];
  /** The footnote from which they are. */
  readonly note: number | null;
  /** The mention has a citation of its own, whatever came of it. */
  readonly own: boolean;
}

export const NO_IDS: Ids = { ids: [], basis: null, note: null, own: false };

/** A citation by its place in a clean text. */
interface Cited {
  readonly start: number;
  readonly end: number;
  readonly ids: readonly string[];
}

/** A note that only points to another: `Zie voetnoot 4`, `Idem`. */
const SEE_NOTE = /^\W*(?:zie\s+(?:ook\s+)?)?(?:voet)?noot\s+(\d{1,3})\W*$/i;
const SAME_NOTE = /^\W*(?:idem|ibid(?:em)?)\W*$/i;
const PAPER = /(?:brie(?:f|ven)|rapport|verslag|toezegging|nota|wetsvoorstel)(?!\p{L})/giu;
const MOTION = /(?:motie|amendement)/giu;
const BRACKET = /^[\s,;:()–-]{0,4}(?:zie\s+)?(?:nader\s+)?$/iu;
/** The words behind a mention say what it is about, so that a paper in them is no other citation. */
const REQUEST = /^\s*,?\s*(?:over|inzake|om|die|waarin)\s/u;
/** Words between a mention and its citation: `motie van het lid X over … (Kamerstuk …)`. */
const FAR = 250;

/** The citations of a letter, text by text. */
export class Citations {
  private readonly byNote = new Map<number | null, Cited[]>();
  private readonly texts = new Map<number | null, CleanText>();

  constructor(references: readonly Reference[], texts: readonly CleanText[]) {
    for (const text of texts) this.texts.set(text.note, text);
    for (const { kind, attachment, ids, footnote, span } of references) {
      const text = this.texts.get(footnote);
      if (text === undefined || attachment || (kind !== 'kamerstuk' && kind !== 'document')) continue;
      const list = this.byNote.get(footnote) ?? [];
      list.push({ start: text.toClean(span.start), end: text.toClean(span.end), ids });
      this.byNote.set(footnote, list);
    }
    for (const [note, list] of this.byNote) {
      const text = this.texts.get(note)?.text ?? '';
      list.sort((a, b) => a.start - b.start);
      this.byNote.set(
        note,
        list.filter((cited, i) => !isAddress(cited, list[i - 1], text)),
      );
    }
  }

  /** The ids that a mention prints itself, or by its footnote. */
  of({ in: text, candidate }: Found<MotionCandidate>): Ids {
    const { cell, marks } = candidate;
    if (cell !== null) {
      const ids = this.within(text.note, cell.start, cell.end).flatMap((c) => c.ids);
      if (ids.length > 0) return { ids, basis: 'table', note: null, own: true };
    }
    const inline = this.inline(text, candidate);
    if (inline !== null) return { ids: inline, basis: 'inline', note: null, own: true };
    for (const mark of marks) {
      const ids = this.inNote(mark);
      if (ids.length > 0) return { ids, basis: 'footnote', note: mark, own: true };
    }
    // Its footnote got lost: the number stands there, and not with an earlier mention.
    const lost = marks.some((m) => !this.texts.has(m));
    return { ...NO_IDS, own: lost };
  }

  private within(note: number | null, start: number, end: number): readonly Cited[] {
    const list = this.byNote.get(note) ?? [];
    const from = firstFrom(list, start);
    const found: Cited[] = [];
    for (let i = from; (list[i]?.start ?? Infinity) < end; i += 1) found.push(...list.slice(i, i + 1));
    return found;
  }

  private inline({ note, text }: CleanText, { range, behind, form, marks }: MotionCandidate): readonly string[] | null {
    const list = this.byNote.get(note) ?? [];
    const at = firstFrom(list, range.end);
    const next = list[at];
    if (next !== undefined && next.start < behind.end && next.start - range.end <= FAR) {
      const gap = text.slice(range.end, next.start);
      // A mention with a footnote has its number there; what is cited further on is another paper.
      if (BRACKET.test(gap)) return next.ids;
      const far = marks.length === 0 && form !== 'this' && form !== 'the';
      const own = REQUEST.test(gap) || lastWord(gap) !== 'paper';
      if (far && own && /[(,:]\s*$/.test(gap)) return next.ids;
    }
    const before = list[at - 1];
    const near =
      before !== undefined && before.end <= range.start && /^\s?\((?:de\s)?$/.test(text.slice(before.end, range.start));
    return near ? before.ids : null;
  }

  /** The one citation in a note that is the motion's; none where that is open. */
  private inNote(number: number, depth = 0): readonly string[] {
    const note = this.texts.get(number);
    if (note === undefined || depth > 3) return [];
    const elsewhere = SEE_NOTE.exec(note.text)?.[1];
    if (elsewhere !== undefined) return this.inNote(Number(elsewhere), depth + 1);
    if (SAME_NOTE.test(note.text)) return this.inNote(number - 1, depth + 1);
    let from = 0;
    const cited = (this.byNote.get(number) ?? []).map((c) => {
      const word = lastWord(note.text.slice(from, c.start));
      from = c.end;
      return { ...c, word };
    });
    const named = cited.filter((c) => c.word === 'motion');
    const own = named.length > 0 ? named : cited.filter((c) => c.word === null);
    const [only, ...more] = own;
    if (only === undefined) return [];
    // «Kamerstuk 1, nr. 2 en Kamerstuk 1, nr. 5» in one breath are the motions of one phrase.
    return more.length === 0 || named.length > 0 || cited.length === own.length ? own.flatMap((c) => c.ids) : [];
  }
}

/** Whether a citation is the address of the one right before it: `nr. 5 (https://…/kst-39812-5.html)`. */
const isAddress = (cited: Cited, before: Cited | undefined, text: string): boolean =>
  before !== undefined &&
  cited.ids.length === before.ids.length &&
  cited.ids.every((id, i) => id === before.ids[i]) &&
  /^[\s(),.;:<[\]]{0,6}$/.test(text.slice(before.end, cited.start));

/** What the words before a citation call it: the last paper that they name. */
function lastWord(text: string): 'motion' | 'paper' | null {
  const last = (pattern: RegExp): number => [...text.matchAll(pattern)].at(-1)?.index ?? -1;
  const [motion, paper] = [last(MOTION), last(PAPER)];
  if (motion < 0 && paper < 0) return null;
  return motion > paper ? 'motion' : 'paper';
}

/** Index of the first citation that starts at or behind a place. */
function firstFrom(list: readonly Cited[], at: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
