/** The lines of the body once furniture is cut away: by page, with gaps, as runs in which marks are looked for. */
import { isScanned } from '../scanned.js';
import type { Deletion, Document, Line, Range } from '../types.js';
import type { MarkText } from './mark-places.js';
import type { BodyLine } from './plain.js';

export function byPage(body: readonly BodyLine[]): Map<number, BodyLine[]> {
  const pages = new Map<number, BodyLine[]>();
  for (const line of body) {
    const page = pages.get(line.line.page);
    if (page) page.push(line);
    else pages.set(line.line.page, [line]);
  }
  return pages;
}

export const textOf = (line: BodyLine): string => line.line.text.slice(line.from, line.to);

/** Where the content of a line starts in the source. */
export const startOf = (line: BodyLine): number => {
  const text = textOf(line);
  return line.line.start + line.from + text.length - text.trimStart().length;
};

/** The filled lines without their furniture, each with what stands before it. */
export function bodyLines(lines: readonly Line[], furniture: readonly Deletion[]): BodyLine[] {
  const body: BodyLine[] = [];
  let next = 0;
  let gap: BodyLine['gap'] = 'none';
  let page = -1;
  for (const line of lines) {
    let from = 0;
    let to = line.text.length;
    for (; (furniture[next]?.range.start ?? Infinity) < line.next; next += 1) {
      const range = furniture[next]?.range as Range<'source'>;
      // Furniture stands at the ends of a line; what is left of it is the body's.
      if (line.text.slice(from, range.start - line.start).trim() === '') from = range.end - line.start;
      else to = range.start - line.start;
    }
    if (line.page !== page) gap = 'page';
    page = line.page;
    if (line.text.slice(from, to).trim() === '') {
      if (line.text.trim() === '' && gap === 'none') gap = 'blank';
      continue;
    }
    body.push({ line, from, to, gap });
    gap = 'none';
  }
  return body;
}

/** The lines of the body without the notes; where notes were taken out, the page has ended. */
export function withGaps(rest: readonly BodyLine[], all: readonly BodyLine[]): BodyLine[] {
  const kept = new Set(rest);
  let lost = false;
  const out: BodyLine[] = [];
  for (const line of all) {
    if (!kept.has(line)) {
      lost = true;
      continue;
    }
    out.push(lost ? { ...line, gap: 'page' } : line);
    lost = false;
  }
  return out;
}

/** Runs of lines that belong together, furniture blanked, in which marks are looked for. */
export function markTexts(lines: readonly BodyLine[], scanned: boolean): MarkText[] {
  const texts: { text: string; start: number; page: number; end: number; scanned: boolean }[] = [];
  for (const { line, from, to, gap } of lines) {
    const text = ' '.repeat(from) + line.text.slice(from, to) + ' '.repeat(line.text.length - to);
    const last = texts.at(-1);
    if (last && gap === 'none' && last.page === line.page && line.start >= last.end) {
      last.text += '\n'.repeat(line.start - last.end) + text;
      last.end = line.end;
    } else texts.push({ text, start: line.start, page: line.page, end: line.end, scanned });
  }
  return texts;
}

/** Whether signs may stand for figures: a scan is not always known as one, a PDF that was set is none. */
export const mayBeScanned = (document: Pick<Document, 'format' | 'scanned'>): boolean =>
  document.format !== 'pdf' || isScanned(document);
