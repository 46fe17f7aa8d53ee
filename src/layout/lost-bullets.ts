import { readNumeral } from '../dutch/numerals.js';
import { widthOf } from '../dutch/letter-widths.js';
import type { Block } from '../types.js';

/** The width of the text and, smaller by its indent, that of its lists, in em. */
interface Columns {
  readonly text: number;
  readonly list: number;
}

/**
 * Items whose bullets a scan lost, recognised by what is left of the list: the count that its
 * introduction announces, the pattern of its items, or the narrower column in which lists are set.
 */
export function withLostBullets(blocks: readonly Block[], source: string): Block[] {
  const linesOf = (block: Block): string[] => block.fragments.map((f) => source.slice(f.start, f.end));
  const columns = measure(blocks, linesOf);
  const titles = lostTitles(blocks, (block) => linesOf(block).join(' '));
  let list: { announced: number | null; items: number; led: boolean; titled: boolean } | null = null;
  return blocks.map((block, index) => {
    if (titles.has(block)) {
      list = { announced: null, items: (list?.items ?? 0) + 1, led: false, titled: true };
      return { ...block, kind: 'item', repaired: '-' };
    }
    const lines = linesOf(block);
    const text = lines.join(' ');
    const signed = block.kind === 'item' && block.sign !== null;
    if (signed) {
      list = {
        announced: list?.announced ?? null,
        items: (list?.items ?? 0) + 1,
        led: (list?.led ?? true) && LED.test(text),
        titled: !ENDED.test(text),
      };
      return block;
    }
    // A new block in small letters behind a finished item can only be the next one.
    if (block.kind === 'paragraph' && list && list.items > 0 && !list.titled && /^\p{Ll}/u.test(text)) {
      list = { ...list, items: list.items + 1, titled: !ENDED.test(text) };
      return { ...block, kind: 'item', repaired: '-' };
    }
    // So can one behind the introduction that ends as items do.
    if (block.kind === 'paragraph' && list?.items === 0 && /^\p{Ll}[^.?!]*[;,]$/u.test(text)) {
      list = { ...list, items: 1, led: false, titled: false };
      return { ...block, kind: 'item', repaired: '-' };
    }
    if (block.kind !== 'paragraph' || !/^[\p{Lu}\d«‘“(]/u.test(text)) {
      if (block.kind !== 'note') list = null;
      return block;
    }
    if (text.endsWith(':')) {
      list = { announced: announced(text), items: 0, led: true, titled: false };
      return block;
    }
    // An item that is a title has its own text below it, set in the same column.
    if (!list || list.titled) return block;
    const { announced: wanted, items, led } = list;
    const counted = wanted !== null && items > 0 && items < wanted && follows(blocks, index, wanted - items);
    const patterned = led && items > 1 && LED.test(text);
    const set = columns && (wanted === null || items < wanted) ? narrow(lines, columns, items > 0) : false;
    if (!counted && !patterned && !set) {
      list = null;
      return block;
    }
    list = { ...list, items: items + 1 };
    return { ...block, kind: 'item', repaired: '-' };
  });
}

/**
 * Titles that stand where headings would, between the introduction of a list («…, zoals:») and an
 * item of it that is a title and kept its bullet: the same list, so they lost theirs.
 */
function lostTitles(blocks: readonly Block[], textOf: (block: Block) => string): ReadonlySet<Block> {
  const found = new Set<Block>();
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    if (block.kind !== 'heading' || before?.kind !== 'paragraph' || !textOf(before).endsWith(':')) return;
    const titles: Block[] = [];
    for (const [at, other] of blocks.slice(index).entries()) {
      if (other.kind === 'heading' && !NUMBERED.test(textOf(other))) titles.push(other);
      else if (other.kind === 'item') {
        const text = blocks[index + at + 1];
        const titled = other.sign !== null && text?.kind === 'paragraph' && !ENDED.test(textOf(other));
        if (titled) titles.forEach((title) => found.add(title));
        return;
      } else if (other.kind !== 'paragraph' && other.kind !== 'note') return;
    }
  });
  return found;
}

const NUMBERED = /^(?:[IVX]{1,5}|\d{1,2}|[A-Z])[.)]?\s/;

/** Ended as a sentence or an item ends, a footnote mark behind it. */
const ENDED = /[.;,!?][»”’')\]]{0,2}[^\p{L}\s]{0,4}$|(?:\ben|\bof)$/u;

/** «Personeel: er komen …»: items that open with their subject. */
const LED = /^\p{Lu}[\p{L} -]{2,30}: /u;
const COUNT = /\b(twee|drie|vier|vijf|zes|zeven|acht|negen|tien|\d)\s+(?:\p{L}+\s+){0,2}\p{L}+(?=[^.?!]{0,30}:$)/iu;

/** How many items an introduction announces («drie dingen:»), or null. */
function announced(text: string): number | null {
  const numeral = COUNT.exec(text.slice(-90))?.[1];
  return numeral === undefined ? null : readNumeral(numeral);
}

/** No more signed items follow before the next heading than the list still lacks. */
function follows(blocks: readonly Block[], index: number, lacking: number): boolean {
  const rest = blocks.slice(index + 1);
  const end = rest.findIndex((b) => b.kind === 'heading' || b.kind === 'paragraph');
  return rest.slice(0, end < 0 ? undefined : end).filter((b) => b.kind === 'item').length < lacking;
}

/** A line that is not the last of its block, with and without the word that no longer fitted. */
interface Wrapped {
  readonly width: number;
  readonly needed: number;
}

const wrapped = (lines: readonly string[]): Wrapped[] =>
  lines.slice(0, -1).map((line, i) => ({
    width: widthOf(line),
    needed: widthOf(`${line} ${/^\S+/.exec(lines[i + 1] ?? '')?.[0] ?? ''}`),
  }));

/** How far a line may pass its column: marks and misread letters. */
const SLACK = 0.3;
const LEAST_LINES = 8;
const LEAST_INDENT = 0.8;
const LARGEST_INDENT = 6;

/** Both columns, where the lines of the lists break just where the narrower one ends. */
function measure(blocks: readonly Block[], linesOf: (block: Block) => string[]): Columns | null {
  const of = (kind: (b: Block) => boolean): Wrapped[] =>
    blocks.filter((b) => kind(b) && b.fragments.length > 2).flatMap((b) => wrapped(linesOf(b)));
  const inText = of((b) => b.kind === 'paragraph');
  const inLists = of((b) => b.kind === 'item' && b.sign !== null);
  if (inText.length < LEAST_LINES || inLists.length < LEAST_LINES) return null;
  const widest = (lines: readonly Wrapped[]): number =>
    lines.map((l) => l.width).sort((a, b) => a - b)[Math.floor(lines.length * 0.98)] ?? 0;
  const [text, list] = [widest(inText), widest(inLists)];
  const early = inLists.filter((l) => l.needed < list - SLACK).length;
  const fits = text - list >= LEAST_INDENT && text - list <= LARGEST_INDENT && early <= inLists.length * 0.06;
  return fits ? { text, list } : null;
}

/** Whether these lines are set in the lists' column; `within` a list, three lines that keep to it are enough. */
function narrow(lines: readonly string[], { text, list }: Columns, within: boolean): boolean {
  const found = wrapped(lines);
  const keeps = lines.every((line) => widthOf(line) <= list + SLACK);
  if (!keeps || found.length === 0) return false;
  return found.some((l) => l.needed <= text - (text - list) / 3) || (within && found.length > 2);
}
