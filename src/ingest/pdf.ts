import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { InputError } from '../errors.js';
import type { Document, Warning } from '../types.js';
import { drawsPicture, fileWarnings, isNoText, pageWarnings } from './pdf-faults.js';
import { glyphItems, looksTorn, sameLetters } from './pdf-glyphs.js';
import { runsOf } from './pdf-runs.js';
import type { TextItem } from './pdf-runs.js';
import { segmentsOf } from './pdf-segments.js';
import type { SetPage } from './pdf-shape.js';
import { composeText } from './pdf-text.js';
import { OverLimit, ParserThread } from './pdf-thread.js';

/** The most that reading one PDF may take. */
export interface PdfLimits {
  readonly pages: number;
  readonly milliseconds: number;
}

export type PdfText = Required<Pick<Document, 'text' | 'pageStarts' | 'geometry' | 'warnings'>>;

/** What reading one PDF may take of the memory beside what the process holds already. */
const MEMORY = 1_500_000_000;

type Engine = Awaited<ReturnType<typeof load>>;

/** pdf.js, through pdf-parse, loaded when the first PDF comes. */
async function load() {
  const thread = new ParserThread(MEMORY);
  const [{ PDFParse }, { PDFWorker, OPS }] = await Promise.all([
    import('pdf-parse'),
    import('pdfjs-dist/legacy/build/pdf.mjs'),
  ]);
  const worker = new PDFWorker({ port: thread.port, verbosity: 0 } as never);
  return { thread, worker, PDFParse, OPS };
}

let engine: Promise<Engine> | null = null;

/** The engine of the PDF before; a new one where that had to be stopped. */
async function engineAlive(): Promise<Engine> {
  engine ??= load();
  const ready = await engine;
  if (ready.thread.alive) return ready;
  engine = load();
  return engine;
}

/** pdf-parse opens the document; its types keep to themselves what it opens it with. */
interface Opener {
  load(): Promise<PDFDocumentProxy>;
}

/**
 * Reads the text layer of a PDF with the place, size and font of each line. Nothing in the PDF is
 * run, and nothing it points to is fetched.
 * @throws InputError where the file is truncated, encrypted, over a limit, or has no text layer.
 */
export async function readPdf(bytes: Uint8Array, file: string, limits: PdfLimits): Promise<PdfText> {
  const ready = await engineAlive();
  const budget = { milliseconds: limits.milliseconds, bytes: MEMORY };
  try {
    const read = await ready.thread.run(budget, () => readWith(ready, bytes, file, limits));
    return { ...read, warnings: [...fileWarnings(bytes), ...read.warnings] };
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    if (cause instanceof OverLimit) {
      const details = { seconds: Math.round(limits.milliseconds / 1000), megabytes: Math.round(MEMORY / 1e6) };
      throw new InputError(file, cause.limit === 'time' ? 'too-slow' : 'too-much-memory', { cause, details });
    }
    throw new InputError(file, isPassword(cause) ? 'pdf-password' : 'pdf-truncated', { cause });
  }
}

async function readWith(
  { worker, PDFParse, OPS }: Engine,
  bytes: Uint8Array,
  file: string,
  limits: PdfLimits,
): Promise<PdfText> {
  const parser = new PDFParse({
    // pdf.js takes the buffer over, so it gets one of its own.
    data: bytes.slice(),
    worker,
    verbosity: 0,
    isEvalSupported: false,
    enableXfa: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    // Pictures are not looked at.
    maxImageSize: 1,
  });
  try {
    const document = await (parser as unknown as Opener).load();
    if (document.numPages > limits.pages) {
      throw new InputError(file, 'too-many-pages', { details: { pages: document.numPages, max: limits.pages } });
    }
    return await readPages(document, file, OPS);
  } finally {
    await Promise.race([parser.destroy().catch(() => undefined), new Promise((done) => setTimeout(done, 500).unref())]);
  }
}

async function readPages(document: PDFDocumentProxy, file: string, codes: Engine['OPS']): Promise<PdfText> {
  const pages: SetPage[] = [];
  const warnings: Warning[] = [];
  const fonts = new Map<string, string>();
  for (let number = 1; number <= document.numPages; number += 1) {
    const read = await readPage(document, number, fonts, codes).catch((cause: unknown) => {
      if (isPassword(cause)) throw cause;
      return null;
    });
    if (read === null) warnings.push(warn('page-unreadable', `Page ${number} is damaged and could not be read.`));
    pages.push(read ?? { rows: [], turned: [], width: 0, height: 0, fault: null });
  }
  if (warnings.length === pages.length) throw new InputError(file, 'pdf-truncated');
  const letters = pages.reduce((sum, page) => sum + lettersOf(page), 0);
  // A line or two of text on page after page of pictures is a stamp, not a text layer.
  if (letters < 20 * Math.max(1, pages.length / 4))
    throw new InputError(file, 'scan', { details: { pages: pages.length } });
  if (pages.every((page) => page.fault === 'unmapped' || page.rows.length === 0))
    throw new InputError(file, 'pdf-unmapped');
  return { ...composeText(pages, fonts), warnings: [...warnings, ...pageWarnings(pages)] };
}

const warn = (code: string, message: string): Warning => ({ code, message, span: null });

const lettersOf = ({ rows }: SetPage): number =>
  rows.reduce((sum, row) => sum + row.reduce((n, s) => n + s.text.length, 0), 0);

/** A page with fewer letters may be a picture with a stamp on it. */
const FEW = 60;
/** Names of fonts are looked up where new ones come; it costs as much as reading the page again. */
const MOST_FONTS = 24;

async function readPage(
  document: PDFDocumentProxy,
  number: number,
  fonts: Map<string, string>,
  codes: Engine['OPS'],
): Promise<SetPage> {
  const page = await document.getPage(number);
  try {
    const view = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent({ disableNormalization: true, includeMarkedContent: false });
    const texts = items.filter((item): item is typeof item & TextItem => 'str' in item);
    const { upright, turned, width, height } = runsOf(texts, view.transform as number[], view.width, view.height);
    const rows = segmentsOf(upright);
    const text = rows.map((row) => row.map((segment) => segment.text).join(' ')).join('\n');
    const set = { rows, turned, width, height, fault: isNoText(text) ? ('unmapped' as const) : null };
    const torn = rows.some((row) => row.some((segment) => looksTorn(segment.text)));
    const bare = text.length < FEW;
    const unknown = [...new Set(upright.map((run) => run.font))].filter((font) => !fonts.has(font));
    if (!torn && !bare && (unknown.length === 0 || fonts.size > MOST_FONTS)) return set;
    const operators = await page.getOperatorList();
    nameFonts(page, unknown, fonts);
    if (bare && drawsPicture(operators, codes, view.width, view.height)) return { ...set, fault: 'picture' };
    const glyphs = torn ? glyphItems(operators, codes) : [];
    if (!torn || !sameLetters(texts, glyphs)) return set;
    const exact = runsOf(glyphs, view.transform as number[], view.width, view.height);
    return { ...set, rows: segmentsOf(exact.upright, true), turned: exact.turned };
  } finally {
    page.cleanup();
  }
}

function nameFonts(page: PDFPageProxy, unknown: readonly string[], fonts: Map<string, string>): void {
  for (const font of unknown) {
    const known = page.commonObjs.has(font) ? (page.commonObjs.get(font) as { name?: unknown }) : {};
    fonts.set(font, typeof known.name === 'string' ? known.name : '');
  }
}

const isPassword = (cause: unknown): boolean =>
  cause instanceof Error && /password/i.test(`${cause.name} ${cause.message}`);
