/** Which parts of a page are footnotes, and where they are referred to: by links, by raised numbers, by role. */
import type { Warning } from '../types.js';
import { filled, hasClass, hasText, tagsOf, textOf } from './markup.js';
import type { Tag } from './markup.js';
import { notesByNumber } from './html-raised.js';
import { Family } from './family.js';

/** What was found, by the tags that hold it. */
export interface Notes {
  /** The texts, each with its number. */
  readonly texts: ReadonlyMap<Tag, number>;
  readonly marks: ReadonlyMap<Tag, readonly number[]>;
  /** Printed labels in front of the texts, and links back to the marks. */
  readonly labels: ReadonlySet<Tag>;
  readonly backlinks: ReadonlySet<Tag>;
  readonly warnings: readonly Warning[];
}

/** A text before it has its number: `printed` is what its marks or its label say. */
export interface FoundNote {
  readonly text: Tag;
  readonly marks: readonly Tag[];
  readonly printed: string;
}

const LABEL = /^\s*[[(]?\s*(?:noot\s*)?(\d{1,3}|\p{L}{1,5}|[*†‡§#]{1,3})\s*[\])]?\s*[.:]?\s*$/iu;
const BRACKETED = /^\s*\[\s*\d{1,3}\s*\]\s*$/;
const REFERENCE = ['nootnum', 'footnote-ref', 'footnoteref', 'noteref', 'footnote-reference', 'MsoFootnoteReference'];
const REFERENCE_ROLES = ['doc-noteref', 'noteref'];
const NOTE_ROLES = ['doc-footnote', 'doc-endnote', 'footnote', 'endnote'];
const CONTAINERS = new Set(['p', 'li', 'div', 'dd', 'aside', 'section', 'tr', 'td', 'blockquote', 'footer']);
/** Our own class of notes that older papers count from 1 on each page. */
export const ofPage = 'noot-van-pagina';
/** A container is one note's own where its id or class says so. */
const OWN = /(?:^|[\s_-])(?:fn|ftn|edn|footnote|endnote|note|noot|voetnoot|eindnoot)(?:[\s_-]|\d|$)/i;

/** What a label or mark prints, without brackets and the word for a note. */
export const labelOf = (text: string): string | null => LABEL.exec(text)?.[1] ?? null;

/** Finds the notes of a page in the order of their texts, with a number of its own each. */
export function notesOf(top: Tag): Notes {
  const family = new Family(top);
  const linked = byLinks(top, family);
  const known = new Set(linked.map((n) => n.text));
  const raised = notesByNumber(top, family, known, new Set(linked.flatMap((n) => n.marks)));
  const named = byRole(top, family, new Set([...known, ...raised.map((n) => n.text)]));
  const found = [...linked, ...raised, ...named].sort((a, b) => family.order(a.text) - family.order(b.text));
  const { numbers, warnings } = numbersOf(found);
  const texts = new Map(found.map((note, i) => [note.text, numbers[i] ?? 0]));
  const marks = new Map<Tag, number[]>();
  found.forEach((note, i) => {
    for (const mark of note.marks) marks.set(mark, [...(marks.get(mark) ?? []), numbers[i] ?? 0]);
  });
  for (const lost of withoutText(top, family, marks)) marks.set(lost, [Number(labelOf(textOf(lost)))]);
  return { texts, marks, ...inNotes(found, family, new Set(marks.keys())), warnings };
}

/** Links to a text further on, by a raised number or by what the page calls a reference. */
function byLinks(top: Tag, family: Family): FoundNote[] {
  const byText = new Map<Tag, { marks: Tag[]; printed: string }>();
  for (const link of tagsOf(top)) {
    const printed = link.name === 'a' ? labelOf(textOf(link)) : null;
    const target = printed === null ? undefined : family.target(link);
    if (printed === null || !target) continue;
    // What each points to is the other: a mark and the label of its note.
    const mutual = target.name === 'a' && family.target(target) === link;
    if (!mutual && !refersToNote(link, family)) continue;
    const text = family.order(target) > family.order(link) ? noteAround(target, link, family) : null;
    if (!text) continue;
    const known = byText.get(text);
    if (known) known.marks.push(link);
    else byText.set(text, { marks: [link], printed });
  }
  return [...byText].map(([text, note]) => ({ text, ...note }));
}

function refersToNote(link: Tag, family: Family): boolean {
  const above = [link, family.parent(link), family.parent(family.parent(link))];
  const raised = above.some((t) => t?.name === 'sup') || [...tagsOf(link)].some((t) => t.name === 'sup');
  const roles = [link.attributes['role'], link.attributes['epub:type']];
  return (
    raised ||
    above.some((t) => t !== undefined && hasClass(t, ...REFERENCE)) ||
    roles.some((role) => role !== undefined && REFERENCE_ROLES.includes(role)) ||
    BRACKETED.test(textOf(link))
  );
}

/** The block that holds the text of a note, from the tag that its mark points to; null where that holds more. */
function noteAround(target: Tag, mark: Tag, family: Family): Tag | null {
  let block: Tag | undefined = target;
  while (block && !CONTAINERS.has(block.name)) block = /^h[1-6]$/.test(block.name) ? undefined : family.parent(block);
  // A cell holds no line of its own: the note is its row.
  const row = block && family.above(block, 'tr');
  let note = row && !family.holds(row, mark) ? row : block;
  if (!note || family.holds(note, mark)) return null;
  for (let outer = family.parent(note); outer && isOwn(outer, note, mark, family); outer = family.parent(note))
    note = outer;
  return hasText(note) ? note : null;
}

/** Whether a container of a note's first paragraph is this note's alone. */
function isOwn(outer: Tag, inner: Tag, mark: Tag, family: Family): boolean {
  if (!['div', 'li', 'aside', 'dd', 'section'].includes(outer.name) || family.holds(outer, mark)) return false;
  if (filled(outer)[0] !== inner) return false;
  const { id = '', class: classes = '' } = outer.attributes;
  // The list of all notes has many texts in it that marks point to.
  return (outer.name === 'li' || OWN.test(`${id} ${classes}`)) && family.targetsIn(outer) <= 1;
}

/** What the page itself calls a footnote, though no mark was found. */
function byRole(top: Tag, family: Family, known: ReadonlySet<Tag>): FoundNote[] {
  const orders = [...known].map((t) => family.order(t)).sort((a, b) => a - b);
  return [...tagsOf(top)].flatMap((text) => {
    const roles = [text.attributes['role'], text.attributes['epub:type']];
    const is = roles.some((r) => r !== undefined && NOTE_ROLES.includes(r)) || hasClass(text, 'noot', 'voetnoot');
    if (!is || !CONTAINERS.has(text.name) || !hasText(text)) return [];
    if (family.countIn(text, orders) > 0 || family.within(text, known)) return [];
    const label = [...tagsOf(text)].find((t) => t.name === 'sup' && /^\s*\d{1,3}\s*$/.test(textOf(t)));
    return label ? [{ text, marks: [], printed: textOf(label).trim() }] : [];
  });
}

/** A number of its own for each note: the printed one, or one behind all of them where it is taken or none. */
function numbersOf(found: readonly FoundNote[]): { numbers: number[]; warnings: Warning[] } {
  const wanted = found.map(({ printed }) => (/^\d{1,3}$/.test(printed) ? Number(printed) : 0));
  const anew = wanted.filter((number) => number === 1).length - 1;
  if (anew > 0 && found.every(({ text }) => hasClass(text, ofPage))) {
    const message = `The footnotes count from 1 on each page, ${anew} times anew: they are numbered through.`;
    return { numbers: wanted.map((_, i) => i + 1), warnings: [{ code: 'footnote-renumbered', message, span: null }] };
  }
  let next = Math.max(0, ...wanted) + 1;
  const taken = new Set<number>();
  const warnings: Warning[] = [];
  const numbers = wanted.map((number, i) => {
    if (number > 0 && !taken.has(number)) {
      taken.add(number);
      return number;
    }
    const message = `Another footnote «${found[i]?.printed ?? ''}» counts as footnote ${next}.`;
    warnings.push({ code: 'footnote-renumbered', message, span: null });
    next += 1;
    return next - 1;
  });
  return { numbers, warnings };
}

/** Raised links to a place that the page lacks. */
const withoutText = (top: Tag, family: Family, marks: ReadonlyMap<Tag, unknown>): Tag[] =>
  [...tagsOf(top)].filter(
    (link) =>
      link.name === 'a' &&
      !marks.has(link) &&
      family.pointsNowhere(link) &&
      /^\d{1,3}$/.test(labelOf(textOf(link)) ?? '') &&
      refersToNote(link, family),
  );

/** Labels and links back within the texts. */
function inNotes(
  found: readonly FoundNote[],
  family: Family,
  marks: ReadonlySet<Tag>,
): { labels: Set<Tag>; backlinks: Set<Tag> } {
  const labels = new Set<Tag>();
  const backlinks = new Set<Tag>();
  for (const { text, printed } of found) {
    const label = firstLabel(text, printed);
    if (label) labels.add(label);
    for (const link of tagsOf(text)) {
      if (link.name !== 'a' || link === label || marks.has(link) || (label && family.holds(label, link))) continue;
      const target = family.target(link);
      const back = target && family.order(target) < family.order(text);
      const words = textOf(link);
      if (back && (!/[\p{L}\d]/u.test(words) || /^\W{0,3}(?:terug|back|return)\b/i.test(words))) backlinks.add(link);
    }
  }
  return { labels, backlinks };
}

/** The first inline tag of a note, where it prints the number of its mark. */
function firstLabel(note: Tag, printed: string): Tag | null {
  let here = note;
  for (;;) {
    const [first] = filled(here);
    if (typeof first !== 'object') return null;
    const words = textOf(first);
    if (['sup', 'a', 'span', 'b', 'strong'].includes(first.name) && labelOf(words) === printed) return first;
    if (first.name === 'td' && labelOf(words) === printed) return first;
    here = first;
  }
}
