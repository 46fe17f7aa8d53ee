/** Footnotes without links: `<sup>1</sup>` in the text and a paragraph that begins with `<sup>1</sup>`. */
import { firstFrom } from './family.js';
import type { Family } from './family.js';
import type { FoundNote } from './html-notes.js';
import { tagsOf, textOf } from './markup.js';
import type { Tag } from './markup.js';

const NUMBERS = /^\s*\[?\d{1,3}(?:\s?[,;]\s?\d{1,3}){0,5}\]?\s*$/;
const TEXTS = new Set(['p', 'li', 'div', 'dd', 'td', 'aside']);
/** Raised figures behind a unit are powers. */
const UNIT = /(?:^|[\s\d])(?:[kcdm]?m|CO)$/;

/** Pairs raised numbers with the paragraph behind them that begins with the same one. */
export function notesByNumber(
  top: Tag,
  family: Family,
  known: ReadonlySet<Tag>,
  linked: ReadonlySet<Tag>,
): FoundNote[] {
  const isLinked = (sup: Tag): boolean => family.within(sup, linked) || [...tagsOf(sup)].some((t) => linked.has(t));
  const raised = [...tagsOf(top)].filter(
    (t) => t.name === 'sup' && NUMBERS.test(textOf(t)) && !family.within(t, known) && !isLinked(t),
  );
  const texts = new Map<number, { readonly orders: number[]; readonly blocks: Tag[] }>();
  const marks: Tag[] = [];
  for (const sup of raised) {
    const block = family.parent(sup);
    const numbers = numbersIn(sup);
    if (block && numbers.length === 1 && opens(block, sup)) {
      const list = texts.get(numbers[0] ?? 0) ?? { orders: [], blocks: [] };
      list.orders.push(family.order(block));
      list.blocks.push(block);
      texts.set(numbers[0] ?? 0, list);
    } else if (!UNIT.test(before(sup, family))) marks.push(sup);
  }
  const notes = new Map<Tag, { marks: Tag[]; printed: string }>();
  for (const mark of marks) {
    for (const number of numbersIn(mark)) {
      const list = texts.get(number);
      const text = list?.blocks[firstFrom(list.orders, family.order(mark))];
      if (!text) continue;
      const note = notes.get(text) ?? { marks: [], printed: String(number) };
      note.marks.push(mark);
      notes.set(text, note);
    }
  }
  return [...notes].map(([text, note]) => ({ text, ...note }));
}

const numbersIn = (sup: Tag): number[] => (textOf(sup).match(/\d{1,3}/g) ?? []).map(Number);

/** Whether a raised number is the first thing in a block, and not all of it. */
function opens(block: Tag, sup: Tag): boolean {
  if (!TEXTS.has(block.name)) return false;
  const first = block.children.findIndex((child) => typeof child === 'object' || /\S/.test(child));
  return (
    block.children[first] === sup && block.children.slice(first + 1).some((c) => typeof c !== 'string' || /\S/.test(c))
  );
}

/** The last characters before a tag within its parent. */
function before(of: Tag, family: Family): string {
  const previous = family.previous(of);
  return previous === undefined ? '' : (typeof previous === 'string' ? previous : textOf(previous)).slice(-4);
}
