/** Chapters (`## Maatregel 8a`, repeated on every page of it), what stands in them, and items that name sub-measures. */
import { hinted } from '../../profiles/hinted.js';
import { fold } from '../../dutch/folded.js';
import type { ChapterLeaf, EntryLeaf, PartLeaf, SentenceLeaf, StatusLeaf } from '../../candidates/measure.js';
import { NUMBER, readNumber, S } from './grammar-number.js';
import { tidyTitle } from './grammar-mention.js';
import { isPartHeading, PartsReader } from './chapter-parts.js';
import { statusBehindTitle } from './title-status.js';
import { part } from './lines.js';
import type { Line } from './lines.js';
import type { Vocabulary } from './vocabulary.js';

export interface ChapterFinds {
  readonly chapters: readonly ChapterLeaf[];
  readonly entries: readonly EntryLeaf[];
  readonly parts: readonly PartLeaf[];
  /** What titles say of how a measure stands. */
  readonly statuses: readonly SentenceLeaf[];
  /** The chapter in which each line stands, by the line's index. */
  readonly owners: ReadonlyMap<number, ChapterLeaf>;
}

const HEAD = hinted(
  /maatrege/i,
  new RegExp(`^(?:(?:sub|verbeter)?-?maatrege[l1I])${S}+(?:nr\\.?${S}*)?(${NUMBER})`, 'iu'),
);
/** What may part number and title; in a heading a blank does. */
const DIVIDER = /^[ \u00a0]*[:.–—-]+[ \u00a0]*/;
const TITLE_START = /^[ \u00a0]+(?=[\p{Lu}(«“"'‘\d])/u;
const LETTERED = /^([A-H])[.):][ \u00a0]+.{0,60}maatregelen/i;
const LONGEST_TITLE = 160;

interface Head {
  readonly series: string;
  readonly number: string;
  readonly name: Line['range'];
  readonly title: string;
  /** How it stands, where that is printed behind the title. */
  readonly said: StatusLeaf | null;
}

/** One pass over the lines: which chapter is open, which part of it, and what each line adds. */
export function chaptersIn(lines: readonly Line[], words: Vocabulary): ChapterFinds {
  const chapters: ChapterLeaf[] = [];
  const entries: EntryLeaf[] = [];
  const statuses: SentenceLeaf[] = [];
  const owners = new Map<number, ChapterLeaf>();
  const parts = new PartsReader(words);
  const others = otherSeries(lines, words);
  let open: { leaf: ChapterLeaf; level: number } | null = null;
  let group: string | null = null;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) continue;
    group = LETTERED.exec(line.text)?.[1]?.toUpperCase() ?? group;
    const found = readHead(line, words) ?? others.get(index) ?? null;
    const head = found && { series: found.series, number: found.number, name: found.name, title: found.title };
    if (found?.said) statuses.push(statusOf(found, found.said));
    if (head && line.kind !== 'item') {
      const below = head.title === '' ? titleBelow(lines[index + 1]) : null;
      const title = head.title === '' ? below : head.title;
      const leaf: ChapterLeaf = { kind: 'chapter', group, ...head, title, range: head.name };
      chapters.push(leaf);
      if (open?.leaf.number !== head.number || open.leaf.series !== head.series) parts.begin(leaf);
      open = { leaf, level: line.level };
      owners.set(index, leaf);
      if (below === null) continue;
      // The line with the title is read.
      index += 1;
      owners.set(index, leaf);
      continue;
    }
    if (head) {
      const title = head.title === '' ? titleBelow(lines[index + 1]) : head.title;
      entries.push({ kind: 'entry', ...head, title, range: head.name });
    }
    if (open && closes(line, open.level)) {
      open = null;
      parts.end();
    }
    if (!open) continue;
    owners.set(index, open.leaf);
    if (!head) parts.read(line);
  }
  return { chapters, entries, parts: parts.finish(), statuses, owners };
}

/** A line that is nothing but the name of a measure, with or without its title. */
const readHead = (whole: Line, words: Vocabulary): Head | null => {
  const line = boldOf(whole) ?? whole;
  const match = isShort(line) ? HEAD.exec(line.text) : null;
  return match && headOf(line, match[0], match[1] ?? '', 'maatregel', words);
};

/** «**Maatregel 4 – Schone sloten** Status: loopt»: the name in bold at the start of a paragraph that goes on with a sentence. */
function boldOf({ lead, ...line }: Line): Line | null {
  if (line.kind !== 'paragraph' || lead === null || !line.text.startsWith(lead)) return null;
  if (!/^\s+\p{Lu}/u.test(line.text.slice(lead.length, lead.length + 4))) return null;
  const { start } = line.range;
  return { ...line, lead, text: lead, range: { start, end: start + lead.length } };
}

const isShort = (line: Line): boolean =>
  line.kind !== 'row' && line.kind !== 'note' && line.text.length <= LONGEST_TITLE + 20;

/** Fewer lines that name one of a series are no series. */
const FEWEST = 2;

/** The lines that name one of another series and its title, where the letter has several of that series. */
function otherSeries(lines: readonly Line[], words: Vocabulary): ReadonlyMap<number, Head> {
  const found = lines.flatMap((line, index): { index: number; head: Head }[] => {
    // An item counts where its name is set in bold.
    const match =
      (line.kind !== 'item' || line.lead !== null) && isShort(line)
        ? words.seriesHead.exec(fold(line.text.slice(0, 40)))
        : null;
    const series = match && words.seriesOf(match[1] ?? '');
    const head = match && series ? headOf(line, match[0], match[2] ?? '', series, words) : null;
    return head && head.title !== '' ? [{ index, head }] : [];
  });
  const numbers = new Map<string, Set<string>>();
  for (const { head } of found) {
    numbers.set(head.series, (numbers.get(head.series) ?? new Set()).add(head.number));
  }
  const counts = ({ head }: { head: Head }): boolean => (numbers.get(head.series)?.size ?? 0) >= FEWEST;
  return new Map(found.filter(counts).map(({ index, head }) => [index, head]));
}

const statusOf = ({ number, series }: Head, said: StatusLeaf): SentenceLeaf => ({
  ...{ kind: 'status', number, series, plan: null, when: null },
  ...said,
});

function headOf(line: Line, named: string, token: string, series: string, words: Vocabulary): Head | null {
  const number = readNumber(token);
  if (!number) return null;
  const rest = line.text.slice(named.length);
  const divider = DIVIDER.exec(rest) ?? (line.kind === 'heading' ? TITLE_START.exec(rest) : null);
  if (!divider && rest.trim() !== '') return null;
  const from = named.length + (divider?.[0].length ?? 0);
  const stands = statusBehindTitle(line.text.slice(from), words);
  const title = tidyTitle(stands?.title ?? line.text.slice(from));
  // A sentence may open with these words too.
  if (line.kind === 'paragraph' && (/[.;?!]$/.test(line.text) || /[.?!]\s/.test(title))) return null;
  const said = stands && { value: stands.value, range: part(line, from + stands.start, from + stands.end).range };
  return { series, number, name: part(line, 0, named.length).range, title, said };
}

/** A title on a line of its own: a heading, or a short line that is no sentence, no part and no remark in brackets. */
function titleBelow(line: Line | undefined): string | null {
  if (!line || line.text.length > LONGEST_TITLE || HEAD.test(line.text) || isPartHeading(line)) return null;
  if (line.kind === 'heading') return tidyTitle(line.text);
  const plain = line.kind === 'paragraph' && !/[.:;?!]$/.test(line.text) && !/^\(.*\)$/.test(line.text);
  return plain ? tidyTitle(line.text) : null;
}

const closes = (line: Line, level: number): boolean =>
  line.kind === 'heading' && line.level <= level && !isPartHeading(line) && !STANDS.test(line.text);

/** `Stand van zaken: loopt` is said within a chapter, also where it looks like a heading. */
const STANDS = /^(?:(?:huidige )?status|stand van zaken|voortgang)\s*:/i;
