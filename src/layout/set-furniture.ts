import { isFrontLine } from '../profiles/front-lines.js';
import { contactLines, furnitureLines, marginLabels, senderLines } from '../profiles/furniture.js';
import type { Deletion, Line, SetLine } from '../types.js';
import type { Setting } from './set.js';

interface Placed {
  readonly line: Line;
  readonly set: SetLine;
  readonly text: string;
}

/** How far from its place on other pages a running head may stand. */
const SAME_PLACE = 4;
/** On how many lines before and behind it a repetition is looked for. */
const NEAR = 12;

/**
 * What stands on the page but not in the letter, by place: the margin column, text set at an
 * angle, lines of the publisher, and lines that recur at the same place of several pages.
 */
export function setFurniture(lines: readonly Line[], setting: Setting): Deletion[] {
  const placed = lines.flatMap((line): Placed[] => {
    const set = setting.of(line);
    const text = line.text.trim();
    return set && text !== '' ? [{ line, set, text }] : [];
  });
  const contacts = contactBlocks(placed);
  const recurring = recurringLines(placed, setting);
  const letterhead = letterheadOf(placed);
  const besideHead = besideHeads(placed, recurring);
  const heads = repeatedHeads(placed);
  const feet = dividedFeet(placed, setting.scanned);
  return placed.flatMap((at): Deletion[] => {
    const publisher = furnitureLines.find((f) => f.pattern.test(at.text)) ?? feet.get(at);
    const contact =
      contacts.get(at) ?? (at.line.page === 0 ? contactLines.find((f) => f.pattern.test(at.text))?.reason : undefined);
    if (publisher) return [deletion(at, 'furniture', publisher.reason)];
    if (contact !== undefined) return [deletion(at, 'contact', contact)];
    if (letterhead.has(at)) return [deletion(at, 'contact', 'letterhead')];
    if (at.set.place === 'margin') return [deletion(at, 'furniture', 'margin column')];
    if (at.set.place === 'unreadable') return [deletion(at, 'furniture', 'text whose font does not tell its letters')];
    if (at.set.place === 'turned') return [deletion(at, 'furniture', 'set at an angle')];
    if (besideHead.has(at)) return [deletion(at, 'furniture', 'stands beside a running head')];
    if (recurring.has(at)) return [deletion(at, 'furniture', 'recurs at this place of the pages')];
    return heads.has(at) ? [deletion(at, 'furniture', 'head of the table, repeated')] : [];
  });
}

function deletion({ line }: Placed, name: Deletion['name'], reason: string): Deletion {
  const lead = line.text.length - line.text.trimStart().length;
  return { name, reason, range: { start: line.start + lead, end: line.start + line.text.trimEnd().length } };
}

const isLabel = (text: string): boolean =>
  marginLabels.some((l) => l.toLowerCase() === text.replace(/:$/, '').toLowerCase());

/** A running foot whose page number stands far from its words, in another column or in the margin. */
function dividedFeet(placed: readonly Placed[], scanned: boolean): Map<Placed, { readonly reason: string }> {
  const baseline = ({ line, set }: Placed): string => `${line.page} ${Math.round(set.y)}`;
  // A scan reads «Ì» or «l» for a page number.
  const isNumber = scanned ? /^[^\s,;]{1,3}$/ : /^\d{1,4}$/;
  const numbers = new Map(placed.filter((at) => isNumber.test(at.text)).map((at) => [baseline(at), at]));
  const found = new Map<Placed, { readonly reason: string }>();
  for (const at of placed) {
    const number = numbers.get(baseline(at));
    if (!number || number === at) continue;
    const foot = furnitureLines.find((f) => f.pattern.test(`${at.text} ${/\d/.test(number.text) ? number.text : '0'}`));
    if (foot) [at, number].forEach((part) => found.set(part, foot));
  }
  if (scanned) for (const page of byPage(placed).values()) feetAlone(page).forEach((foot, at) => found.set(at, foot));
  return found;
}

/** The lowest lines of a page, where they stand apart: a scan may have missed the number beside its running foot. */
function feetAlone(page: readonly Placed[]): Map<Placed, { readonly reason: string }> {
  const found = new Map<Placed, { readonly reason: string }>();
  let below = Infinity;
  for (const at of [...page].sort((a, b) => b.set.y - a.set.y)) {
    const foot = furnitureLines.find(({ pattern }) => pattern.test(at.text) || pattern.test(`${at.text} 0`));
    if (!foot) return below - at.set.y > 2 * at.set.size ? found : new Map();
    found.set(at, foot);
    below = at.set.y;
  }
  return new Map();
}

const RETURN_ADDRESS = /^>?\s?Retouradres\b/i;

/** What a ministry prints above the address of its letter: its name, and where to send it back to. */
function letterheadOf(placed: readonly Placed[]): Set<Placed> {
  const first = placed.filter((at) => at.line.page === 0 && at.set.place === 'body');
  const front = first.filter((at) => isFrontLine(at.text) && !RETURN_ADDRESS.test(at.text));
  const top = Math.min(...front.map((at) => at.set.y));
  const isSender = ({ text }: Placed): boolean => senderLines.some((pattern) => pattern.test(text));
  const above = first.filter((at) => at.set.y < top && top < Infinity && isSender(at));
  return new Set([...above, ...first.filter((at) => RETURN_ADDRESS.test(at.text) && at.set.row === null)]);
}

/** In the margin, what stands between «Contactpersoon» and the next label: names, telephone, mail. */
function contactBlocks(placed: readonly Placed[]): Map<Placed, string> {
  const found = new Map<Placed, string>();
  let open = false;
  for (const at of placed) {
    if (at.set.place !== 'margin') {
      open = false;
      continue;
    }
    if (/^Contactpersoon\b/i.test(at.text)) open = true;
    else if (isLabel(at.text)) open = false;
    const line = contactLines.find((f) => f.pattern.test(at.text));
    if (open || line) found.set(at, line?.reason ?? 'contact block');
  }
  return found;
}

/** Equal lines at one height of two pages or more; a number in them may count the pages. */
function recurringLines(placed: readonly Placed[], setting: Setting): Set<Placed> {
  const groups = new Map<string, Edge[]>();
  const pages = byPage(placed);
  for (const at of edges(pages)) {
    if (at.set.row !== null) continue;
    const key = at.text.replace(/\d+/g, '0').replace(/\s+/g, ' ').toLowerCase();
    const edge = { at, numbers: at.text.match(/\d+/g) ?? [] };
    const group = groups.get(key);
    if (group) group.push(edge);
    else groups.set(key, [edge]);
  }
  const found = new Set<Placed>();
  for (const group of groups.values()) {
    group.forEach((edge, index) => {
      const near = group.slice(Math.max(0, index - NEAR), index + NEAR);
      if (near.some((other) => sharePlace(edge, other) && countsPages(edge, other))) found.add(edge.at);
    });
  }
  return new Set([...found].filter((at) => isAside(at, pages.get(at.line.page) ?? [], setting, found)));
}

/** The title of a chapter, beside the head that all pages have: on its baseline and in its size. */
function besideHeads(placed: readonly Placed[], recurring: ReadonlySet<Placed>): Set<Placed> {
  const heads = new Map<string, Placed>();
  for (const at of recurring) heads.set(`${at.line.page} ${Math.round(at.set.y)}`, at);
  return new Set(
    placed.filter((at) => {
      const head = heads.get(`${at.line.page} ${Math.round(at.set.y)}`);
      return (
        head !== undefined && !recurring.has(at) && at.set.row === null && Math.abs(head.set.size - at.set.size) < 0.5
      );
    }),
  );
}

function byPage(placed: readonly Placed[]): Map<number, Placed[]> {
  const pages = new Map<number, Placed[]>();
  for (const at of placed) {
    if (at.set.place !== 'body') continue;
    const page = pages.get(at.line.page);
    if (page) page.push(at);
    else pages.set(at.line.page, [at]);
  }
  return pages;
}

/** The four lines nearest to the top and to the bottom of each page. */
function edges(pages: ReadonlyMap<number, readonly Placed[]>): Placed[] {
  return [...pages.values()].flatMap((page) => {
    const sorted = [...page].sort((a, b) => a.set.y - b.set.y);
    return [...new Set([...sorted.slice(0, 4), ...sorted.slice(-4)])];
  });
}

/** A line at the top or the bottom of its page, with the numbers in it. */
interface Edge {
  readonly at: Placed;
  readonly numbers: readonly string[];
}

const sharePlace = ({ at: a }: Edge, { at: b }: Edge): boolean =>
  a.line.page !== b.line.page && Math.abs(a.set.y - b.set.y) <= SAME_PLACE;

/** Equal, or apart by one number that grows as the pages do. */
function countsPages(a: Edge, b: Edge): boolean {
  if (a.at.text === b.at.text) return true;
  const at = a.numbers.findIndex((number, index) => number !== b.numbers[index]);
  if (at < 0 || a.numbers.some((number, index) => index > at && number !== b.numbers[index])) return false;
  return Number(b.numbers[at]) - Number(a.numbers[at]) === b.at.line.page - a.at.line.page;
}

/** Set apart from the text below or above it, or in another size; a note or a row that recurs is neither. */
function isAside(
  { set, line }: Placed,
  page: readonly Placed[],
  { leading, bodySize }: Setting,
  recurring: ReadonlySet<Placed>,
): boolean {
  if (Math.abs(set.size - bodySize) > 0.04 * bodySize || set.weight !== 'plain') return true;
  const near = page.filter(
    (o) => o.line !== line && Math.abs(o.set.y - set.y) < 1.25 * leading && Math.abs(o.set.y - set.y) > 1,
  );
  return near.length === 0 || near.every((o) => recurring.has(o));
}

/**
 * The head of a table that goes on over the page, where the page prints it again: as a row, or as a line whose cells
 * were read otherwise, for a page that holds little of a table shows little of its columns.
 */
function repeatedHeads(placed: readonly Placed[]): Set<Placed> {
  const found = new Set<Placed>();
  const heads = new Map<string, number>();
  placed.forEach((at, index) => {
    const again = index > 0 && placed[index - 1]?.line.page !== at.line.page;
    if (at.set.row !== 'table' && !again) return;
    const row = placed.slice(index, index + lengthOfRow(placed, index));
    const text = row.map((r) => r.text.replace(/\s+/g, ' ')).join(' ');
    const page = heads.get(text);
    if (page !== undefined && page < at.line.page && page >= at.line.page - 1) row.forEach((r) => found.add(r));
    if (found.has(at) || at.set.row === 'table') heads.set(text, at.line.page);
  });
  return found;
}

/** How many lines the row has that begins here; outside a table, those on its baseline. */
function lengthOfRow(placed: readonly Placed[], index: number): number {
  const first = placed[index];
  let more = 1;
  for (let next = placed[index + 1]; next !== undefined; next = placed[index + more]) {
    const goesOn =
      first?.set.row === null
        ? next.set.row === null && next.line.page === first.line.page && Math.abs(next.set.y - first.set.y) < 1
        : next.set.row === 'more';
    if (!goesOn) break;
    more += 1;
  }
  return more;
}
