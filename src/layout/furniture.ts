import { likeness } from '../dutch/likeness.js';
import { readsAlike } from '../dutch/edit-distance.js';
import { contactLines, furnitureLines, marginLabels } from '../profiles/furniture.js';
import type { Deletion, Line, Range } from '../types.js';
import { gluedMargin } from './glued-margin.js';
import { opensLikeNote } from './note-shape.js';
import { letters, pageHeads, shape, SHORTEST_HEAD } from './page-heads.js';
import { senderBlock } from './sender-block.js';

/** How many lines from the top and the bottom of a page can be furniture. */
const EDGE = 4;
/** No margin has more lines than this many times an edge. */
const LONGEST_MARGIN = 6;
/** In longer papers heads that were read right tell enough, and to compare all lines would take for ever. */
const MOST_LINES = 300;
/** A line or tail is furniture when it recurs on this share of the pages. */
const SHARE = 0.4;

type Page = readonly Line[];

/**
 * What stands on the page but not in the letter: lines of the publisher by their form, lines that
 * recur at page edges, and recurring margin text that was glued to the ends of the first lines.
 * Evidence is the repetition, never one letter's words.
 */
export function findFurniture(lines: readonly Line[], scanned: boolean): Deletion[] {
  const filled = lines.filter((l) => l.text.trim() !== '');
  const pages = groupByPage(filled);
  const found = new Map<number, Deletion>();
  const take = (range: Range<'source'>, name: Deletion['name'], reason: string): void => {
    if (!found.has(range.start)) found.set(range.start, { name, range, reason });
  };
  const names = officials(pages[0] ?? []);
  for (const line of filled) {
    const text = line.text.trim();
    const publisher = furnitureLines.find((f) => f.pattern.test(text));
    const contact = contactLines.find((f) => f.pattern.test(text)) ?? (names.has(line) ? officialName : undefined);
    if (publisher) take(content(line), 'furniture', publisher.reason);
    else if (contact && pages[0]?.includes(line)) take(content(line), 'contact', contact.reason);
  }
  for (const line of senderBlock(pages[0] ?? [])) take(content(line), 'contact', 'block of the sender in the margin');
  if (pages.length > 1) {
    for (const line of peel(pages, (line) => found.has(content(line).start), scanned))
      take(content(line), 'furniture', 'recurs at the edge of the pages');
    for (const line of pageHeads(pages.map((page) => page.filter((line) => !found.has(content(line).start)))))
      take(content(line), 'furniture', 'opens every page');
    const glued = gluedTails(pages);
    for (const tail of glued.tails) take(tail.range, 'furniture', tail.reason);
    const alone = pages.flatMap((page) => edges(page)).filter((line) => glued.margins.has(line.text.trim()));
    for (const line of alone) take(content(line), 'furniture', 'margin text by itself');
    for (const { range, reason } of gluedMargin(pages)) take(range, 'furniture', reason);
  }
  return [...found.values()].sort((a, b) => a.range.start - b.range.start);
}

const officialName = { reason: 'name of an official' };

/** The lines between «Contactpersoon» and the telephone or mail below it. */
function officials(page: Page): Set<Line> {
  const found = new Set<Line>();
  const head = page.findIndex((l) => /^Contactpersoon:?$/i.test(l.text.trim()));
  const next = page.slice(head + 1, head + 5).findIndex((l) => contactLines.some((c) => c.pattern.test(l.text.trim())));
  if (head >= 0 && next >= 0) page.slice(head + 1, head + 1 + next).forEach((l) => found.add(l));
  return found;
}

function groupByPage(lines: readonly Line[]): Page[] {
  const pages: Line[][] = [];
  for (const line of lines) (pages[line.page] ??= []).push(line);
  return pages.filter((page) => page !== undefined);
}

const content = (line: Line): Range<'source'> => {
  const lead = line.text.length - line.text.trimStart().length;
  return { start: line.start + lead, end: line.start + line.text.trimEnd().length };
};

const edges = (page: Page): Line[] => [...new Set([...page.slice(0, EDGE), ...page.slice(-EDGE)])];

const enough = (pages: number): number => Math.max(3, Math.ceil(pages * SHARE));

/** What recurs at the edges, and what recurs at the edges that are left without it: margins are blocks of lines. */
function peel(pages: readonly Page[], gone: (line: Line) => boolean, scanned: boolean): Set<Line> {
  const taken = new Set<Line>();
  for (let round = 0; round < LONGEST_MARGIN; round += 1) {
    const rest = pages.map((page) => page.filter((line) => !taken.has(line) && !gone(line)));
    const inMargin = (line: Line): boolean => [...taken].some((t) => isLabel(t.text) && near(t, line));
    const more = recurringLines(
      rest.filter((page) => page.length > 0),
      inMargin,
      scanned,
    );
    if (more.length === 0) break;
    for (const line of more) taken.add(line);
  }
  return taken;
}

/** The lines right before and behind this one, blank lines aside. */
const near = (a: Line, b: Line): boolean => a.page === b.page && Math.abs(a.start - b.start) < 60;

function recurringLines(pages: readonly Page[], inMargin: (line: Line) => boolean, scanned: boolean): Line[] {
  const on = new Map<string, Set<number>>();
  for (const page of pages) {
    for (const line of edges(page)) {
      const key = shape(line.text);
      (on.get(key) ?? on.set(key, new Set()).get(key))?.add(line.page);
    }
  }
  // A label of the margin, and what stands beside one, needs no more than to come back.
  const needed = (key: string, line: Line): number => (isLabel(key) || inMargin(line) ? 2 : enough(pages.length));
  /** The pages that have this line, or, at their very edge in a scan, one that was misread from the same. */
  const pagesWith = (key: string, line: Line): number => {
    const same = on.get(key) ?? new Set();
    if (
      !scanned ||
      on.size > MOST_LINES ||
      key.length < SHORTEST_HEAD ||
      !pages.some((page) => line === page[0] || line === page.at(-1))
    )
      return same.size;
    const alike = [...on].filter(([other]) => readsAlike(letters(other), letters(key))).flatMap(([, at]) => [...at]);
    return new Set([...same, ...alike]).size;
  };
  const recurs = (line: Line): boolean => {
    const key = shape(line.text);
    // Notes that cite one dossier differ by their numbers only.
    if (/^\W{0,3}\d/.test(line.text) && opensLikeNote(line.text)) return false;
    // A row that recurs over a table is its head, and a list sign or a lone numeral says too little.
    return (
      key.length > 3 &&
      !line.text.includes('\t') &&
      !line.text.startsWith('|') &&
      pagesWith(key, line) >= needed(key, line)
    );
  };
  const pageNumber = (line: Line, page: Page): boolean =>
    /^[-–\s]*\d{1,3}[-–\s]*$/.test(line.text) && (line === page[0] || line === page.at(-1)) && pages.length > 2;
  return pages.flatMap((page) => edges(page).filter((line) => recurs(line) || pageNumber(line, page)));
}

const isLabel = (text: string): boolean =>
  marginLabels.some((label) => label.toLowerCase() === text.trim().replace(/:$/, '').toLowerCase());

interface Tail {
  readonly range: Range<'source'>;
  readonly reason: string;
}

/** The last one to three words of a line, with their range. */
function tails(line: Line): { text: string; range: Range<'source'> }[] {
  const words = [...line.text.trimEnd().matchAll(/\S+/g)];
  const end = line.start + line.text.trimEnd().length;
  return [1, 2, 3].flatMap((count) => {
    const first = words[words.length - count];
    if (!first) return [];
    const start = line.start + first.index;
    return [{ text: line.text.slice(first.index).trim(), range: { start, end } }];
  });
}

/**
 * Margin text that the reading order glued to the first lines of a page: the same tail at the same
 * line of many pages. What stands in its place on the other pages is a misreading of it.
 */
function gluedTails(pages: readonly Page[]): { tails: Tail[]; margins: Set<string> } {
  const found: Tail[] = [];
  const margins = new Set<string>();
  for (let row = 0; row < EDGE - 1; row += 1) {
    const at = pages.flatMap((page) => page[row] ?? []);
    const on = new Map<string, number>();
    for (const line of at) for (const tail of tails(line)) on.set(tail.text, (on.get(tail.text) ?? 0) + 1);
    const best = [...on]
      .filter(
        ([text, n]) => text.length > 4 && isMarginText(text) && (n >= enough(pages.length) || vouched(text, at, pages)),
      )
      .sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)[0];
    if (!best) continue;
    margins.add(best[0]);
    for (const line of at) {
      const tail = misread(line, best[0]);
      if (tail) found.push(tail);
    }
  }
  return { tails: found, margins };
}

/** In a short letter: margin text that stands alone elsewhere, or a label that returns misread in the same place. */
function vouched(text: string, at: readonly Line[], pages: readonly Page[]): boolean {
  const alone = pages.flat().filter((line) => line.text.trim() === text).length;
  const alike = at.filter((line) =>
    tails(line).some((t) => t.text === text || (isLabel(text) && likeness(t.text, text) > 0.9)),
  ).length;
  return alone > 0 || alike > 1;
}

/** A label of the margin, or a number of six digits or more: what a margin repeats on each page. */
const isMarginText = (text: string): boolean =>
  marginLabels.some((label) => label.toLowerCase() === text.toLowerCase()) ||
  (/^[\d-]{6,20}$/.test(text) && !/^\d{4}-\d{2,4}$/.test(text));

/** Both are several words and end in the same long one. */
function sharesWord(a: string, b: string): boolean {
  const last = (s: string): string => s.slice(s.lastIndexOf(' ') + 1);
  return a.includes(' ') && b.includes(' ') && last(a).length > 5 && last(a) === last(b);
}

/** The tail of this line that is the margin text, exactly, nearly, or as signs without a word. */
function misread(line: Line, margin: string): Tail | null {
  const reason = `margin text «${margin}» glued to the line`;
  const exact = tails(line).find((t) => t.text === margin);
  if (exact) {
    const rest = line.text.slice(0, exact.range.start - line.start);
    // Specks before the margin text, such as ". . . B", are no words either.
    const start = rest.trim() !== '' && !/[\p{L}\d]{2}/u.test(rest) ? content(line).start : exact.range.start;
    return { range: { start, end: exact.range.end }, reason };
  }
  const near = tails(line)
    .filter(
      (t) =>
        Math.abs(t.text.length - margin.length) <= 4 && (likeness(t.text, margin) > 0.8 || sharesWord(t.text, margin)),
    )
    .at(-1);
  if (near) return { range: near.range, reason: `${reason}, misread` };
  return specks(line, reason);
}

/** Signs that no Dutch word holds inside; two of them make a token a misreading. */
const ODD = /[;:"“”‘°~!?*|<>{}\\^=#%@]/g;

/** Tokens without a word in them at the end of a line: what scanners make of a line of small print. */
function specks(line: Line, reason: string): Tail | null {
  const odd = (text: string): boolean =>
    !/^(?:https?:|www|\S+@)/.test(text) && (text.slice(0, -1).match(ODD) ?? []).length >= 2;
  const words = [...line.text.trimEnd().matchAll(/\S+/g)];
  let first = words.length;
  while (first > 0 && words.length - first < 3 && odd(words[first - 1]?.[0] ?? '')) first -= 1;
  const start = words[first]?.index;
  if (start === undefined) return null;
  return { range: { start: line.start + start, end: content(line).end }, reason: `${reason}, misread` };
}
