import type { Document, Line } from '../types.js';

/**
 * The lines of a source text with their pages. Lines end in LF (a CR before it is no content);
 * a form feed belongs to the line that it opens.
 * Where the format tells no pages, the text does: a form feed starts one, or, in text that was
 * taken out of a PDF, a single blank before the first line of each page, or the page numbers that
 * a ministry prints (`Pagina 2 van 5`), where they count up.
 */
export function splitLines(document: Document): Line[] {
  const { text } = document;
  const lines: Line[] = [];
  let page = 0;
  for (let start = 0; start < text.length;) {
    const next = lineEnd(text, start);
    let end = next;
    if (text[end - 1] === '\n') end -= 1;
    if (end > start && text[end - 1] === '\r') end -= 1;
    if (start > 0 && text[start] === '\f') page += 1;
    lines.push({ start, end, next, text: text.slice(start, end), page });
    start = next;
  }
  return document.pageStarts || document.structure || page > 0 ? lines : pagesByEvidence(lines);
}

/** Behind the next LF, or before the next form feed, whichever comes first. */
function lineEnd(text: string, start: number): number {
  const feed = text.indexOf('\n', start);
  const end = feed < 0 ? text.length : feed + 1;
  const form = text.slice(start + 1, end).indexOf('\f');
  return form < 0 ? end : start + 1 + form;
}

/** A single leading blank marks a page only where it is rare and other indentation is absent. */
function pagesByEvidence(lines: readonly Line[]): Line[] {
  const filled = lines.filter((l) => l.text.trim() !== '');
  const single = filled.filter((l) => /^ \S/.test(l.text));
  const indented = filled.filter((l) => /^(?: {2}|\t)/.test(l.text));
  const marksPages = single.length > 1 && single.length * 15 < filled.length && indented.length <= single.length;
  if (!marksPages) return pagesByNumbers(lines);
  let page = 0;
  let filledBefore = false;
  return lines.map((line) => {
    if (filledBefore && /^ \S/.test(line.text)) page += 1;
    filledBefore ||= line.text.trim() !== '';
    return { ...line, page };
  });
}

const PAGE_NUMBER = /^\s*(?:Pagina|Blad|Page)\s(\d{1,3})(?:\s(?:van|of)\s\S{1,3})?\s*$/i;
/** A number among the first lines of a text stands at the head of its pages. */
const HEAD = 6;

/** Printed page numbers end their pages, or open them where the first one stands at the text's head. */
function pagesByNumbers(lines: readonly Line[]): Line[] {
  const filled = lines.flatMap((line, index) => (line.text.trim() === '' ? [] : [index]));
  const numbered = filled.flatMap((index, order) => {
    const number = PAGE_NUMBER.exec(lines[index]?.text ?? '')?.[1];
    return number === undefined ? [] : [{ index, order, number: Number(number) }];
  });
  const countsUp = numbered.every((n, i) => i === 0 || n.number === (numbered[i - 1]?.number ?? 0) + 1);
  if (numbered.length < 2 || !countsUp) return [...lines];
  const opens = (numbered[0]?.order ?? 0) < HEAD;
  const turns = new Set(opens ? numbered.slice(1).map((n) => n.index) : numbered.map((n) => n.index + 1));
  let page = 0;
  return lines.map((line, index) => {
    if (turns.has(index)) page += 1;
    return { ...line, page };
  });
}
