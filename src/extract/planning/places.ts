/** Where a block stands: its headings, the paragraph that introduces it, the measure of its chapter. */
import { hinted } from '../../profiles/hinted.js';
import { matches } from '../../dutch/matches.js';
import { DONE, TO_COME } from '../../profiles/planning-words.js';
import type { CleanBlock, TextView } from '../../types.js';
import type { Stretch } from './grammar-pattern.js';

const CHAPTER = hinted(/^Maatregel/i, /^Maatregel\s+(\d{1,2}[a-z]?)(?![\p{L}\d])/iu);
/** The same on a line of its own, in text without headings: «Maatregel 2. Stille kades». */
const PLAIN_CHAPTER = hinted(
  /^Maatregel/i,
  /^Maatregel\s+(\d{1,2}[a-z]?)\s?[:.–—-]\s+\p{L}[^\n]{2,150}(?<![.;:?!])$/iu,
);
/** Any heading closes it. */
const DEEPEST = 99;
const MEASURE =
  /(?<!\p{L})maatregel(?:en)?\s+(\d{1,2}[a-z]?)(?![\p{L}\d])(?:\s?(?:,|en)\s(\d{1,2}[a-z]?)(?![\p{L}\d]))?/giu;
/** Without it the text names none. */
const STEM = /maatregel/i;
const ITEM = /^(\d{1,2}[a-z]?)[.)]\s/u;

/** The numbers of the measures that a stretch names, each once. */
export function measuresIn(text: string, { start, end }: Stretch): string[] {
  const words = text.slice(start, end);
  if (!STEM.test(words)) return [];
  const found = matches(words, MEASURE).flatMap((m) => [m[1], m[2]]);
  return [...new Set(found.filter((n): n is string => n !== undefined))];
}

/** Follows the blocks of a text, one by one. */
export class Outline {
  private stack: { level: number; block: number; text: string }[] = [];
  private chapter: { number: string; level: number; block: number } | null = null;
  private leads: { level: number; block: number }[] = [];
  private titleItem: number | null = null;
  private readonly speaksOfMeasures: boolean;

  constructor(private readonly view: TextView) {
    this.speaksOfMeasures = STEM.test(view.text);
  }

  /** Takes note of a block before it is read. */
  enter({ kind, level, range }: CleanBlock, block: number): void {
    const text = this.view.text.slice(range.start, Math.min(range.end, range.start + 200));
    if (kind === 'heading') {
      const number = CHAPTER.exec(text)?.[1];
      const last = this.stack.at(-1);
      // The title under «Maatregel 8a» may have any level: it belongs to it.
      const titles = this.chapter !== null && this.chapter.block === block - 1;
      if (number !== undefined) this.chapter = { number, level, block };
      else if (this.chapter !== null && level <= this.chapter.level && !titles) this.chapter = null;
      // «Vervolgstappen» stands under what it continues, whatever its level: plain text has no levels.
      const steps = text.length < 60 && (DONE.test(text) || TO_COME.test(text));
      const depth = steps ? level + 0.5 : titles && last !== undefined ? Math.max(level, last.level) : level;
      if (!(titles && last !== undefined)) this.stack = this.stack.filter((h) => h.level < depth);
      this.stack.push({ level: depth, block, text });
    }
    const plain =
      kind === 'paragraph' ? PLAIN_CHAPTER.exec(this.view.text.slice(range.start, range.end))?.[1] : undefined;
    if (plain !== undefined) this.chapter = { number: plain, level: DEEPEST, block };
    const depth = kind === 'item' ? level : 0;
    this.leads = this.leads.filter((l) => l.level < depth);
    const short = text.length < 90 && !/[.;,:!?]\s*$/u.test(text);
    // A short item without a stop is the title of the paragraph under it.
    if (kind === 'paragraph' && this.titleItem !== null) this.leads = [{ level: -1, block: this.titleItem }];
    this.titleItem = kind === 'item' && short ? block : null;
    this.leads.push({ level: depth, block });
  }

  /** Blocks of the headings in force. */
  get headings(): readonly number[] {
    return this.stack.map(({ block }) => block);
  }

  /** The words of the nearest headings. */
  get words(): string {
    return this.stack
      .slice(-2)
      .map(({ text }) => text)
      .join(' ');
  }

  /** The block that introduces the present one: its paragraph, or the item that it stands under. */
  get lead(): number {
    return this.leads.at(-2)?.block ?? this.leads.at(-1)?.block ?? 0;
  }

  /** The measure of the chapter, or of the numbered item with its title in bold. */
  measureOf({ kind, lead, range }: CleanBlock): string[] {
    const item =
      kind === 'item' && lead !== null && this.speaksOfMeasures
        ? ITEM.exec(this.view.text.slice(range.start, range.start + 6))?.[1]
        : undefined;
    const number = item ?? this.chapter?.number;
    return number === undefined ? [] : [number];
  }
}
