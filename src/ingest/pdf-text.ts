import type { Document, SetLine } from '../types.js';
import { sharedGutter } from './pdf-columns.js';
import { orderPage } from './pdf-order.js';
import type { OrderedLine } from './pdf-order.js';
import type { SetPage, Shape } from './pdf-shape.js';

const BOLD = /bold|black|heavy|demi|-bd\b|semibd/i;

/**
 * The source text of a PDF: pages in reading order, joined by form feeds, lines by line feeds;
 * and how each of its lines is set.
 * @param fonts the names of the fonts, where they are known.
 */
export function composeText(
  pages: readonly SetPage[],
  shape: Shape,
  fonts: ReadonlyMap<string, string>,
): Required<Pick<Document, 'text' | 'pageStarts' | 'geometry'>> {
  const bodyIsBold = BOLD.test(fonts.get(shape.bodyFont) ?? '');
  const gutter = sharedGutter(pages, shape);
  const pageStarts: number[] = [];
  const parts: string[] = [];
  const lines: SetLine[] = [];
  let at = 0;
  const put = (text: string): void => {
    parts.push(text);
    at += text.length;
  };
  pages.forEach((page, number) => {
    if (number > 0) put('\f');
    pageStarts.push(at);
    orderPage(page, shape, gutter).forEach((line, order) => {
      if (order > 0) put('\n');
      const { text, x0, x1, y, size, column, place, row } = line;
      const weight = weightOf(line, shape.bodyFont, bodyIsBold, fonts);
      const raised = line.raised.map(([from, to]) => ({ start: at + from, end: at + to }));
      const set = { start: at, x0, x1, y, size, weight, column, place, row, raised };
      lines.push(line.ruled ? { ruled: true, ...set } : set);
      put(text);
    });
  });
  return { text: parts.join(''), pageStarts, geometry: { bodySize: shape.bodySize, lines } };
}

function weightOf(
  { font, pure }: OrderedLine,
  bodyFont: string,
  bodyIsBold: boolean,
  fonts: ReadonlyMap<string, string>,
): SetLine['weight'] {
  if (!pure || font === bodyFont) return 'plain';
  const bold = BOLD.test(fonts.get(font) ?? '');
  // The same font under two names is no other font.
  if (fonts.has(font) && fonts.get(font) === fonts.get(bodyFont)) return 'plain';
  return bold && !bodyIsBold ? 'bold' : 'other';
}

/**
 * Fonts in which short lines of the body's size are set, with a page of each. One such font that
 * few lines have is that of the headings; of several, or one that many lines have, the name tells.
 */
export function doubtfulFonts(pages: readonly SetPage[], { bodySize, bodyFont }: Shape): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  let lines = 0;
  let others = 0;
  pages.forEach(({ rows }, page) => {
    for (const [segment] of rows) {
      if (!segment || Math.abs(segment.size - bodySize) > 0.08 * bodySize) continue;
      lines += 1;
      if (!segment.pure || segment.font === bodyFont || !/\p{L}{2}/u.test(segment.text)) continue;
      others += 1;
      if (!found.has(segment.font)) found.set(segment.font, page);
    }
  });
  return found.size > 1 || others > 0.2 * lines ? found : new Map();
}
