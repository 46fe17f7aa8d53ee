import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { Warning } from '../types.js';
import { drawsPicture, isNoText } from './pdf-faults.js';
import { isUnseen, looksFitted } from './pdf-fitted.js';
import { glyphItems, looksTorn, sameLetters } from './pdf-glyphs.js';
import type { Codes } from './pdf-operators.js';
import { placedItems, runsOf } from './pdf-runs.js';
import type { TextItem } from './pdf-runs.js';
import { doubtfulNotes, noteRules } from './pdf-rules.js';
import { segmentsOf } from './pdf-segments.js';
import type { SetPage, Shape } from './pdf-shape.js';
import { doubtfulFonts } from './pdf-text.js';

/** While one page is read here, the thread parses as many further ones. */
const AHEAD = 4;

/** The pages of a document in order; what cannot be read is an empty page and a warning. */
export async function readPages(
  document: PDFDocumentProxy,
  codes: Codes,
): Promise<{ pages: SetPage[]; warnings: Warning[] }> {
  const pages: SetPage[] = [];
  const warnings: Warning[] = [];
  const begun: Promise<SetPage | null>[] = [];
  const layer: Layer = { recognised: null };
  for (let number = 1; number <= document.numPages; number += 1) {
    for (let next = number + begun.length; next <= Math.min(document.numPages, number + AHEAD); next += 1) {
      begun.push(readPage(document, next, codes, layer).catch(() => null));
    }
    const read = await begun.shift();
    if (!read) {
      const message = `Page ${number} is damaged and could not be read.`;
      warnings.push({ code: 'page-unreadable', message, span: null });
    }
    pages.push(read ?? { rows: [], turned: [], width: 0, height: 0, fault: null });
  }
  return { pages, warnings };
}

/** Whether the first page whose words are fitted to something has them over a picture; so have the others. */
interface Layer {
  recognised: Promise<boolean> | null;
}

/** A page with fewer letters may be a picture with a stamp on it. */
const FEW = 60;

async function readPage(document: PDFDocumentProxy, number: number, codes: Codes, layer: Layer): Promise<SetPage> {
  const page = await document.getPage(number);
  try {
    const view = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent({ disableNormalization: true, includeMarkedContent: false });
    const texts = items.filter((item): item is typeof item & TextItem => 'str' in item);
    const viewport = view.transform as number[];
    const placed = placedItems(texts, viewport);
    const fitted = looksFitted(placed);
    if (fitted) layer.recognised ??= isLaidOver(page, codes, view);
    const recognised = fitted && (await layer.recognised) === true;
    const { upright, turned, width, height } = runsOf(placed, viewport, view.width, view.height, recognised);
    const rows = segmentsOf(upright, recognised ? 'words' : 'gaps');
    const text = rows.map((row) => row.map((segment) => segment.text).join(' ')).join('\n');
    const set = { rows, turned, width, height, recognised, fault: isNoText(text) ? ('unmapped' as const) : null };
    if (recognised) return set;
    const torn = rows.some((row) => row.some((segment) => looksTorn(segment.text)));
    const doubtful = turned.length === 0 && page.rotate === 0 ? doubtfulNotes(rows) : [];
    if (!torn && text.length >= FEW && doubtful.length === 0) return set;
    const operators = await page.getOperatorList();
    const picture = text.length < FEW && drawsPicture(operators, codes, view.width, view.height);
    // A page whose text was recognised may hold no more than its number.
    if (picture && rows.length > 0 && isUnseen(operators, codes)) return { ...set, recognised: true };
    if (picture) return { ...set, fault: 'picture' };
    const ruled = doubtful.length > 0 ? { ...set, rules: noteRules(operators, codes, viewport, rows, doubtful) } : set;
    const glyphs = torn ? glyphItems(operators, codes) : [];
    if (!torn || !sameLetters(texts, glyphs)) return ruled;
    const exact = runsOf(placedItems(glyphs, viewport), viewport, view.width, view.height);
    return { ...ruled, rows: segmentsOf(exact.upright, 'printed'), turned: exact.turned };
  } finally {
    page.cleanup();
  }
}

async function isLaidOver(page: PDFPageProxy, codes: Codes, view: { width: number; height: number }): Promise<boolean> {
  const operators = await page.getOperatorList();
  return drawsPicture(operators, codes, view.width, view.height) && isUnseen(operators, codes);
}

/** Pages on which names are looked up: it costs more than reading the page. */
const MOST_LOOKUPS = 1;

/**
 * The names of the fonts in which lines of their own are set, where more than one font could be
 * that of headings: only its name tells what is bold.
 */
export async function namesOf(
  document: PDFDocumentProxy,
  pages: readonly SetPage[],
  shape: Shape,
): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  const doubtful = doubtfulFonts(pages, shape);
  let lookups = 0;
  for (const [font, index] of doubtful) {
    if (names.has(font)) continue;
    const page = await document.getPage(index + 1);
    // A page whose operators were read has told the names of its fonts.
    if (nameIn(page, font) === null) {
      if (lookups >= MOST_LOOKUPS) continue;
      lookups += 1;
      await page.getOperatorList();
      page.cleanup();
    }
    for (const other of [...doubtful.keys(), shape.bodyFont]) {
      const name = nameIn(page, other);
      if (name !== null) names.set(other, name);
    }
  }
  return names;
}

function nameIn(page: PDFPageProxy, font: string): string | null {
  const known = page.commonObjs.has(font) ? (page.commonObjs.get(font) as { name?: unknown }) : {};
  return typeof known.name === 'string' ? known.name : null;
}
