/** The number of a motion, from the citation or the footnote that belongs to its mention. Never made up. */
import type { Found } from '../candidates/index.js';
import type { MotionCandidate } from '../candidates/motion.js';
import { firstIndex, startingIn } from '../sorted.js';
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
const BRACKET = /^[\s,;:()–-]{0,4}(?:zie\s+)?(?:nader\s+)?(?:(?:motie|amendement)\s+)?$/iu;
/** `motie met Kamerstuknummer …`, `motie op stuk nr. …`, `motie onder nummer …`: up to the citation, and its first word. */
const LABEL =
  /^\s+(?:(?:met|onder|op)\s+(?:het\s+|de\s+)?(?:(?:kamer)?stuk)?(?:nummer|nr)\.?\s+|(?:met|onder|op)\s+(?:het\s+)?(?=§(?:stuk|kamerstukn|kamerstuk\s?nr))|op\s+(?=§kamerstuk))§/iu;
/** In front of the number of a motion that another took the place of. */
const REPLACED =
  /(?:t\.\s?v\.\s?v\.|(?:ter\s+)?vervanging\s+van)\s(?:(?:die|de\s+motie|het\s+amendement)\s)?(?:gedrukt\s+)?(?:onder\s)?$/iu;
/** What is said of it in brackets parts no mention from its citation. */
const REPLACES = /\s*\((?:t\.\s?v\.\s?v\.|ter\s+vervanging\s+van)[^()\n]{0,80}\)/giu;
/** The words behind a mention say what it is about, so that a paper in them is no other citation. */
const REQUEST = /^\s*,?\s*(?:over|inzake|om|die|waarin)\s/u;
/** `De motie verzoekt om … (Kamerstuk …)`: what is said to ask is the motion that is cited behind what it asks. */
export const ASKS = /^\s(?:verzoekt|vraagt|roept)\s/;
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
      const [start, end] = [text.toClean(span.start), text.toClean(span.end)];
      if (REPLACED.test(text.text.slice(Math.max(0, start - 60), start))) continue;
      const list = this.byNote.get(footnote) ?? [];
      list.push({ start, end, ids });
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
    // One that took the place of another is not the one before, whatever its number.
    const { end } = candidate.range;
    return { ...NO_IDS, own: lost || text.text.slice(end, end + 100).search(REPLACES) === 0 };
  }

  private within(note: number | null, start: number, end: number): readonly Cited[] {
    return startingIn(this.byNote.get(note) ?? [], (cited) => cited.start, { start, end });
  }

  private inline({ note, text }: CleanText, candidate: MotionCandidate): readonly string[] | null {
    const { range, behind, form, marks, plural, submitters } = candidate;
    const list = this.byNote.get(note) ?? [];
    // «motie 39 812, nr. 7 van het lid N»
    const [inside, ...more] = form === 'named' ? this.within(note, range.start, range.end) : [];
    if (inside !== undefined && more.length === 0) return inside.ids;
    const at = firstIndex(list, ({ start }) => start >= range.end);
    const next = list[at];
    if (next !== undefined && next.start < behind.end && next.start - range.end <= FAR) {
      if (ofLetter(text, range, next)) return null;
      const gap = text.slice(range.end, next.start).replace(REPLACES, '');
      // A mention with a footnote has its number there; what is cited further on is another paper.
      if (BRACKET.test(gap) || LABEL.test(`${gap}§${text.slice(next.start, next.start + 16)}`)) {
        return plural && submitters.length === 0 ? inOneBreath(text, list.slice(at, at + MOST)) : next.ids;
      }
      const far = marks.length === 0 && ((form !== 'this' && form !== 'the') || (ASKS.test(gap) && !gap.includes(';')));
      const own = REQUEST.test(gap) || lastWord(gap) !== 'paper';
      if (far && own && /[(,:]\s*(?:motie\s+)?$/.test(gap)) return next.ids;
    }
    const before = list[at - 1];
    if (before === undefined || before.end > range.start) return null;
    const between = text.slice(before.end, range.start);
    const opens = OPENS.test(text.slice(Math.max(0, before.start - 12), before.start));
    return /^\s?\((?:de\s)?$/.test(between) || (opens && /^,\s(?:de\s)?$/.test(between)) ? before.ids : null;
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

/** `de brief van de Minister d.d. 3 mei 2021 inzake de motie van het lid N over sporen (Kamerstuk …)`. */
const LETTER =
  /(?:^|[^\p{L}])de\s+brie(?:f|ven)\s(?:van\s[^.;()]{3,120}?\s)?(?:d\.d\.|van)\s\d{1,2}\s\p{L}{3,9}\s\d{4}\s[^;()]*$/iu;

/** In front of a citation that opens a note, a line or a bracket: `Kamerstuk …, nr. 7, motie van het lid N`. */
const OPENS = /(?:^|\n|\()\s*(?:zie\s+(?:ook\s+)?)?$/i;

/** Whether the only citation behind a mention closes the item for a letter about it: then it is the letter's. */
function ofLetter(text: string, { start }: { readonly start: number }, { start: at, end }: Cited): boolean {
  const closes = /^\)?\s?(?:[;.,]|$|\n)/.test(text.slice(end, end + 3));
  return closes && text[at - 1] === '(' && LETTER.test(text.slice(Math.max(0, start - 400), start));
}

/** More motions than a sentence lists. */
const MOST = 12;
/** Between the citations of `de moties Kamerstuk …, nr. 7 (Krüs) en Kamerstuk …, nr. 9 (Lam)`. */
const AND = /^\)?(?:\s\([^()\d\n]{2,60}\))?\s*(?:[,;]\s*(?:en\s+)?|en\s+)\(?$/u;

/** The ids of citations that nothing but «en» and names in brackets parts. */
function inOneBreath(text: string, list: readonly Cited[]): readonly string[] {
  const end = list.findIndex((c, i) => i > 0 && !AND.test(text.slice(list[i - 1]?.end, c.start)));
  return [...new Set(list.slice(0, end < 0 ? undefined : end).flatMap((c) => c.ids))];
}

/** What the words before a citation call it: the last paper that they name. */
function lastWord(text: string): 'motion' | 'paper' | null {
  const last = (pattern: RegExp): number => [...text.matchAll(pattern)].at(-1)?.index ?? -1;
  const [motion, paper] = [last(MOTION), last(PAPER)];
  if (motion < 0 && paper < 0) return null;
  return motion > paper ? 'motion' : 'paper';
}
