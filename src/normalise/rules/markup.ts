import { isAddressOf } from '../../dutch/official-address.js';
import type { RuleEdit } from '../../types.js';
import type { Rule } from '../rule.js';

const TAG = /<(?<!\\<)(\/?)(b|i|em|strong|u|p|br|ul|ol|li|sup|sub|span|div|small|center|a)\b[^<>]{0,300}>/gi;
const LINK = /(?<!\\)(!?\[)([^\][\n]{1,400})(\]\()([^()\s]{0,500})(\))/g;
const AUTOLINK = /<(?<!\\<)(?:https?:\/\/|mailto:)[^<>\s]{1,500}>/g;
const ESCAPE = /\\(?=[\\`*_{}[\]()<>#+\-.!|~&•–—])/g;
const ENTITY = /&(?<!\\&)(amp|lt|gt|quot|nbsp|apos|#39|euro|ndash|mdash|lsquo|rsquo|ldquo|rdquo|laquo|raquo);/g;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  apos: "'",
  '#39': "'",
  euro: '€',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
};

/** Tags that part what stands before them from what follows; the others only dress it. */
const PARTING = new Set(['p', 'br', 'ul', 'ol', 'li', 'div']);

/** Takes Markdown and the HTML inside it out of the text: what it dresses stays. */
export const markup: Rule = {
  id: 'markup',
  edits: ({ draft, markdown, blocks }) => {
    if (!markdown) return [];
    const text = draft.text;
    const edits: RuleEdit[] = [];
    edits.push(...tagEdits(text));
    for (const match of text.matchAll(AUTOLINK)) {
      edits.push(replace(match.index, '<', ''), replace(match.index + match[0].length - 1, '>', ''));
    }
    for (const match of text.matchAll(LINK)) edits.push(...linkEdits(match));
    for (const match of text.matchAll(ESCAPE)) edits.push(replace(match.index, '\\', ''));
    for (const match of text.matchAll(ENTITY))
      edits.push(replace(match.index, match[0], ENTITIES[match[1] ?? ''] ?? match[0]));
    for (const block of blocks) {
      const first = block.fragments[0];
      const last = block.fragments.at(-1);
      if (!first || !last) continue;
      const start = draft.toClean(first.start);
      const end = draft.toClean(last.end);
      edits.push(...emphasis(text, start, end));
      if (block.kind === 'row') edits.push(...cells(text, start, end));
    }
    return disjoint(edits);
  },
};

const replace = (start: number, printed: string, after: string): RuleEdit => ({
  start,
  end: start + printed.length,
  after,
});

/** Tags go; an item of a list gets a bullet, one of a list within a list a hollow one. */
function tagEdits(text: string): RuleEdit[] {
  let depth = 0;
  return [...text.matchAll(TAG)].map((match) => {
    const name = (match[2] ?? '').toLowerCase();
    const opens = match[1] === '';
    if (name === 'ul' || name === 'ol') depth = Math.max(0, depth + (opens ? 1 : -1));
    if (name !== 'li' || !opens) return replace(match.index, match[0], PARTING.has(name) ? ' ' : '');
    // Converters often keep the bullet that was printed besides the tag.
    const end = match.index + match[0].length;
    const printed = /^\s?[•▪·◦]\s/.exec(text.slice(end, end + 3))?.[0] ?? '';
    return replace(match.index, match[0] + printed, depth > 1 ? ' ◦ ' : ' • ');
  });
}

/** `[text](address)` keeps its address where the text does not print it, nor cites the paper that is there. */
function linkEdits(match: RegExpMatchArray): RuleEdit[] {
  const [, open = '', text = '', middle = '', address = '', close = ''] = match;
  const start = match.index ?? 0;
  const behind = start + open.length + text.length;
  const plain = (url: string): string =>
    url
      .replace(/^(?:https?:\/\/|mailto:)/, '')
      .replace(/\/$/, '')
      .toLowerCase();
  const shown =
    address === '' || address.startsWith('#') || plain(text).includes(plain(address)) || isAddressOf(address, text);
  if (shown) return [replace(start, open, ''), replace(behind, middle + address + close, '')];
  return [replace(start, open, ''), replace(behind, middle, ' (')];
}

/** Runs of asterisks that pair up around text. */
function emphasis(text: string, start: number, end: number): RuleEdit[] {
  const runs = [...text.slice(start, end).matchAll(/\*(?<!\\\*)\*{0,2}/g)].map((m) => ({
    at: start + m.index,
    run: m[0],
  }));
  const edits: RuleEdit[] = [];
  const open: { at: number; run: string }[] = [];
  for (const { at, run } of runs) {
    const closes = at > start && !/\s/.test(text[at - 1] ?? ' ');
    const opener = closes ? open.findLastIndex((o) => o.run === run) : -1;
    if (opener >= 0) {
      const [pair] = open.splice(opener);
      if (pair) edits.push(replace(pair.at, run, ''), replace(at, run, ''));
    } else if (at + run.length < end && !/\s/.test(text[at + run.length] ?? ' ')) open.push({ at, run });
  }
  return edits;
}

/** The bars of a pipe table become tabs. */
function cells(text: string, start: number, end: number): RuleEdit[] {
  if (text[start] !== '|') return [];
  const bars = [...text.slice(start, end).matchAll(/\|(?<!\\\|)/g)].map((m) => start + m.index);
  return bars.map((at) => replace(at, '|', at === start || at === end - 1 ? '' : '\t'));
}

/** Of edits that overlap, the one that starts first counts. */
function disjoint(edits: RuleEdit[]): RuleEdit[] {
  const sorted = edits.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: RuleEdit[] = [];
  for (const edit of sorted) if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
  return kept;
}
