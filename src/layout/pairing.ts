/** Footnotes and their marks: which stand where, and what is left over. */
import { isScanned } from '../scanned.js';
import { firstIndex } from '../sorted.js';
import type { Block, Deletion, Document, Line, MarkPlace, Range, Warning } from '../types.js';
import { bodyLines, markTexts, mayBeScanned, startOf } from './body.js';
import { explicitMarks } from './explicit-marks.js';
import { gluedFirst } from './glued-first.js';
import type { MarkText } from './mark-places.js';
import { findMarks } from './marks.js';
import type { FoundMark, WantedMark } from './marks.js';
import type { BodyLine } from './plain.js';
import { raisedMarks } from './set.js';
import { structuredMarks } from './structured.js';

/** Where the footnotes are referred to: what the markup names, then digits and signs by evidence. */
export function marksOf(
  document: Document,
  lines: readonly Line[],
  blocks: readonly Block[],
  furniture: readonly Deletion[],
  pages: ReadonlyMap<number, number>,
  added: ReadonlyMap<number, number>,
): MarkPlace[] {
  if (document.structure) return structuredMarks(document.structure);
  const notes = blocks.filter((b) => b.kind === 'note');
  const labels = new Set(notes.map((b) => b.sign?.start ?? -1));
  const numbers = new Set(notes.flatMap((b) => b.note ?? []));
  const citing = new Set(notes.filter((b) => cites(document, b)).flatMap((b) => b.note ?? []));
  const explicit = [
    ...explicitMarks(document.text, (offset) => labels.has(offset), numbers),
    ...raisedMarks(document, ownedBy(notes), numbers, added),
  ];
  const named = new Set(explicit.flatMap((m) => m.numbers));
  const last = Math.max(0, ...numbers);
  const wanted = Array.from({ length: last }, (_, i) => i + 1)
    .filter((number) => !named.has(number) && (document.format !== 'markdown' || numbers.has(number)))
    .map((number) => ({
      number,
      ...pageOf(document, number, pages, last),
      cites: citing.has(number),
      placed: document.scanned === true,
    }));
  if (wanted.length === 0) return explicit.sort((a, b) => a.range.start - b.range.start);
  const inNotes = new Set(notes.flatMap((b) => b.fragments.map((f) => f.start)));
  const body = bodyLines(lines, furniture).filter((l) => !isNoteLine(l, inNotes, labels));
  const texts = markTexts(body, mayBeScanned(document));
  const aligned = findMarks(texts, wanted);
  const first = isScanned(document) ? glued(aligned, wanted, texts, document) : null;
  const found = [...(first ? [first] : []), ...aligned]
    // What may be the mark of a footnote whose text is lost keeps others from it; by itself only its number shows it.
    .filter(({ number, exact }) => exact || numbers.has(number))
    .map(({ number, ...mark }) => ({ numbers: [number], ...mark }));
  return [...explicit, ...found].sort((a, b) => a.range.start - b.range.start);
}

/** The first mark, where none was found that may be it. */
function glued(
  found: readonly FoundMark[],
  wanted: readonly WantedMark[],
  texts: readonly MarkText[],
  { text }: Document,
): FoundMark | null {
  const page = wanted.find(({ number }) => number === 1)?.page ?? null;
  if (page === null || found.some(({ number, rivals }) => number === 1 || rivals.includes(1))) return null;
  return gluedFirst(texts, text, page, Math.min(...found.map(({ range }) => range.start)));
}

/** The page of a footnote's text; of one whose text a scan has lost, the page of the next that is known. */
function pageOf(
  document: Document,
  number: number,
  pages: ReadonlyMap<number, number>,
  last: number,
): { page: number | null } {
  if (document.format === 'markdown') return { page: 0 };
  const known = pages.get(number);
  if (known !== undefined || !isScanned(document)) return { page: known ?? null };
  for (let next = number + 1; next <= last; next += 1) {
    const page = pages.get(next);
    if (page !== undefined) return { page };
  }
  return { page: null };
}

const PAPER = /^\W{0,3}(?:kamerst|handelingen|aanhangsel|tz ?\d{4}|t2 ?\d{4}|bijlage bij kamerst)/i;

/** Whether a footnote gives the paper that the text speaks of, and no more. */
const cites = ({ text }: Document, { fragments }: Block): boolean => {
  const first = fragments[0];
  return first !== undefined && PAPER.test(text.slice(first.start, first.end));
};

/** Whether an offset lies in one of these blocks, its sign included. */
function ownedBy(blocks: readonly Block[]): (offset: number) => boolean {
  const owned = blocks.flatMap((b) => [...b.fragments, ...(b.sign ? [b.sign] : [])]).sort((a, b) => a.start - b.start);
  return (offset) => (owned[firstIndex(owned, ({ end }) => end > offset)]?.start ?? Infinity) <= offset;
}

function isNoteLine(line: BodyLine, fragments: ReadonlySet<number>, labels: ReadonlySet<number>): boolean {
  const start = startOf(line);
  return fragments.has(start) || labels.has(start);
}

/** Marks with two readings: the evidence fits another place, or another footnote, as well. */
export function uncertain(document: Document, lines: readonly Line[], marks: readonly MarkPlace[]): Warning[] {
  const lineOf = (offset: number): number => {
    const next = lines.findIndex((line) => line.start > offset);
    return next < 0 ? lines.length : next;
  };
  const printed = ({ start, end }: Range<'source'>): string => document.text.slice(start, end);
  return marks.flatMap(({ numbers, range, other, rivals = [] }) => {
    if (!other && rivals.length === 0) return [];
    const { start, end } = range;
    const page = document.pageStarts ? Math.max(1, document.pageStarts.filter((p) => p <= start).length) : null;
    const all = [...numbers, ...rivals].sort((a, b) => a - b);
    const message =
      rivals.length > 0
        ? `«${printed(range)}» may be the mark of footnote ${all.join(' or ')}, of which one has lost its own; it stays as printed.`
        : `The mark of footnote ${numbers.join(', ')} may as well be «${other ? printed(other) : ''}» in line ${lineOf(other?.start ?? 0)}.`;
    return [{ code: 'footnote-mark-uncertain', message, span: { start, end, line: lineOf(start), page } }];
  });
}

/** What a reader should know: notes without their mark, marks without their note. */
export function unpaired(notes: readonly Block[], marks: readonly MarkPlace[]): Warning[] {
  const marked = new Set(marks.flatMap((m) => m.numbers));
  const written = new Set(notes.flatMap((b) => b.note ?? []));
  const withoutMark = [...written].filter((n) => !marked.has(n)).sort((a, b) => a - b);
  const withoutText = [...marked].filter((n) => !written.has(n)).sort((a, b) => a - b);
  return [
    ...withoutMark.map((n) => ({
      code: 'footnote-without-mark',
      message: `Footnote ${n} has a text, but its mark was not found.`,
      span: null,
    })),
    ...withoutText.map((n) => ({
      code: 'mark-without-footnote',
      message: `Mark ${n} stands in the text, but its footnote was not found.`,
      span: null,
    })),
  ];
}
