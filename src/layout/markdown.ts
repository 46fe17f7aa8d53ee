import { endsSentence, isLower } from '../dutch/letters.js';
import type { Block, Deletion, Line } from '../types.js';
import { BlockBuilder } from './builder.js';
import { labelNumber, readLabel } from './labels.js';
import { namedNotes } from './named-notes.js';
import { readItemSign } from './signs.js';

const EXPLICIT_LABEL = /^\s{0,3}(?:<sup>\s?\[?\d{1,3}\]?\s?<\/sup>|\[\^\d{1,3}\]:)\s*\S/;
const HEADING = /^\s{0,3}(#{1,6})\s+/;
const RULE = /^\s{0,3}(?:-{3,}|\*{3,}|_{3,})\s*$/;
const TABLE_RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;
/** A note as Markdown writes it goes on with the paragraphs behind it that are indented. */
const MARKDOWN_LABEL = /^\s{0,3}\[\^([^\]\s]{1,40})\]:\s*/;
const INDENTED = /^(?: {4}|\t)\s*(?=\S)/;
const HARD_BREAK = / {2}$|\\$/;

export interface MarkdownLayout {
  readonly blocks: readonly Block[];
  readonly deletions: readonly Deletion[];
}

/**
 * Blocks of Markdown as converters write it: headings by `#`, items, tables by pipes or tabs,
 * footnote texts wherever they stand. A sentence that notes interrupt goes on behind them.
 * `marked` tells whether a footnote number has its mark in the text.
 */
export function markdownBlocks(
  source: string,
  lines: readonly Line[],
  marked: (number: number) => boolean,
): MarkdownLayout {
  const builder = new BlockBuilder();
  const deletions: Deletion[] = [];
  const seen = new Set<number>();
  let before: Line | null = null;
  let afterGap = true;
  let hard = false;
  let inNote = false;
  const named = namedNotes(source);
  for (const line of lines) {
    const text = line.text;
    if (text.trim() === '') {
      afterGap = true;
      continue;
    }
    const indent = inNote ? INDENTED.exec(text) : null;
    if (indent) {
      builder.add(line, indent[0].length);
      afterGap = false;
      continue;
    }
    const heading = HEADING.exec(text);
    const sign = readItemSign(text);
    const label = namedLabel(text, named) ?? noteLabel(text, afterGap, seen, marked);
    if (RULE.test(text) || TABLE_RULE.test(text)) {
      deletions.push({ name: 'markup', range: { start: line.start, end: line.end }, reason: 'rule' });
      afterGap = true;
      continue;
    }
    if (label) {
      seen.add(label.number);
      builder.open('note', {
        note: label.number,
        sign: { start: line.start + label.start, end: line.start + label.text },
      });
      builder.add(line, label.text);
    } else if (heading) {
      builder.open('heading', {
        level: heading[1]?.length ?? 1,
        sign: { start: line.start, end: line.start + heading[0].length },
      });
      builder.add(line, heading[0].length);
    } else if (/^\s*\|/.test(text) || text.trim().includes('\t')) {
      builder.open('row');
      builder.add(line);
    } else if (sign) {
      const start = line.start + sign.start;
      const printed = sign.kind === 'number' ? {} : { sign: { start, end: line.start + sign.text } };
      builder.open('item', { level: 1 + Math.floor(sign.start / 2), repaired: sign.repaired, ...printed });
      builder.add(line, sign.kind === 'number' ? 0 : sign.text);
    } else {
      if (afterGap || builder.kind === 'row' || builder.kind === 'heading' || (hard && !insideEmphasis(before)))
        builder.open('paragraph');
      builder.add(line);
    }
    inNote = (label !== null && MARKDOWN_LABEL.test(text)) || (inNote && builder.kind === 'note');
    hard = HARD_BREAK.test(text);
    before = line;
    afterGap = false;
  }
  builder.close();
  return { blocks: isTidy(lines) ? builder.blocks : joinOverNotes(builder.blocks, source), deletions };
}

interface NoteLabel {
  readonly number: number;
  readonly start: number;
  readonly text: number;
}

/** The label of a footnote text that is a word. */
function namedLabel(text: string, named: ReadonlyMap<string, number>): NoteLabel | null {
  const match = MARKDOWN_LABEL.exec(text);
  const number = named.get(match?.[1] ?? '');
  if (!match || number === undefined) return null;
  return { number, start: text.length - text.trimStart().length, text: match[0].length };
}

/** The label of a footnote text: explicit, or a plain number whose mark stands in the text and that is due. */
function noteLabel(
  text: string,
  afterGap: boolean,
  seen: ReadonlySet<number>,
  marked: (n: number) => boolean,
): NoteLabel | null {
  const explicit = EXPLICIT_LABEL.test(text);
  const label = readLabel(text);
  if (!label) return explicit ? explicitLabel(text) : null;
  const number = labelNumber(label.printed);
  if (number === null || number === 0) return null;
  if (explicit) return { number, start: label.start, text: label.text };
  const due = seen.size === 0 ? 1 : Math.max(...seen) + 1;
  const begins = afterGap || seen.has(number - 1);
  return begins && number === due && marked(number) && !seen.has(number)
    ? { number, start: label.start, text: label.text }
    : null;
}

/** A label that is glued to its text: `<sup>3</sup>Zie …`. */
function explicitLabel(text: string): NoteLabel | null {
  const match = /^(\s*)(?:<sup>\s?\[?|\[\^)(\d{1,3})(?:\]?\s?<\/sup>|\]:)\s*/.exec(text);
  return match ? { number: Number(match[2]), start: (match[1] ?? '').length, text: match[0].length } : null;
}

/** A hard break inside bold or italic text only wraps it. */
function insideEmphasis(line: Line | null): boolean {
  return line !== null && (line.text.match(/\*\*/g) ?? []).length % 2 === 1;
}

/** Each paragraph is one line and no HTML is left: whoever wrote this joined what belongs together. */
function isTidy(lines: readonly Line[]): boolean {
  const plain = (line: Line | undefined): boolean =>
    line !== undefined &&
    line.text.trim() !== '' &&
    !/^(?:#{1,6}\s|[-+*•]\s|\d{1,2}[.)]\s|\(?[a-hA-H][.)]\s|\||\[\^\d|<)/.test(line.text);
  return !lines.some(
    (line, i) => (plain(line) && plain(lines[i - 1])) || /<\/?(?:sup|ul|li|b|p|br)\b/i.test(line.text),
  );
}

/** Joins a paragraph or item that footnotes interrupt with what follows them. */
function joinOverNotes(blocks: readonly Block[], source: string): Block[] {
  const joined: Block[] = [];
  let open = -1;
  let notesBetween = false;
  const slice = (block: Block, which: 0 | -1): string => {
    const fragment = block.fragments.at(which);
    return fragment ? source.slice(fragment.start, fragment.end) : '';
  };
  for (const block of blocks) {
    if (block.kind === 'note') {
      notesBetween = true;
      joined.push(block);
      continue;
    }
    const last = joined[open];
    const continues = last && block.kind === 'paragraph' && (last.kind === 'paragraph' || last.kind === 'item');
    if (continues && runsOn(slice(last, -1), slice(block, 0), notesBetween)) {
      joined[open] = { ...last, fragments: [...last.fragments, ...block.fragments] };
    } else {
      joined.push(block);
      open = joined.length - 1;
    }
    notesBetween = false;
  }
  return joined;
}

/** Marks and emphasis at the edges do not count. */
const bare = (text: string): string => text.replace(/<sup>[^<]{1,12}<\/sup>|\[\^\d+\]|\*/g, '').trim();

/** Whether a paragraph goes on over a line end or over notes. */
export function runsOn(previous: string, text: string, notesBetween: boolean): boolean {
  const end = bare(previous);
  const start = bare(text);
  if (end === '' || start === '' || endsSentence(end)) return false;
  if (/\p{L}-$/u.test(end)) return true;
  if (isLower(start[0]) || /^[(«‘“]\p{Ll}/u.test(start)) return true;
  return notesBetween && end.length > 40;
}
