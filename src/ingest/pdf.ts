import type { PDFDocumentProxy } from 'pdfjs-dist';
import { InputError } from '../errors.js';
import type { Document } from '../types.js';
import { fileWarnings, pageWarnings } from './pdf-faults.js';
import { namesOf, readPages } from './pdf-pages.js';
import { shapeOf } from './pdf-shape.js';
import type { SetPage } from './pdf-shape.js';
import { composeText } from './pdf-text.js';
import { MEMORY, OverLimit, parserThread } from './pdf-thread.js';

/** The most that reading one PDF may take, and what to do while the thread parses. */
export interface PdfReading {
  readonly pages: number;
  readonly milliseconds: number;
  readonly meanwhile?: () => void;
}

export type PdfText = Required<Pick<Document, 'text' | 'pageStarts' | 'geometry' | 'scanned' | 'warnings'>>;

type Engine = Awaited<ReturnType<typeof load>>;

/** pdf.js, through pdf-parse, loaded when the first PDF comes. */
async function load() {
  const thread = parserThread();
  const restore = keepOurs();
  const loading = Promise.all([import('pdf-parse'), import('pdfjs-dist/legacy/build/pdf.mjs')]);
  const [{ PDFParse }, { PDFWorker, OPS }] = await loading.finally(restore);
  const worker = new PDFWorker({ port: thread.port, verbosity: 0 } as never);
  return { thread, worker, PDFParse, OPS };
}

/**
 * pdf.js puts its own versions of these in place of Node's, for browsers that lack something of
 * them; they would make everything slower that runs after it. And what it draws pictures with would
 * read every font of the system. Gives what puts things back as they were.
 */
function keepOurs(): () => void {
  const { push } = Array.prototype;
  const { parse } = JSON;
  const { DISABLE_SYSTEM_FONTS_LOAD: fonts } = process.env;
  process.env['DISABLE_SYSTEM_FONTS_LOAD'] = '1';
  return () => {
    Array.prototype.push = push;
    JSON.parse = parse;
    if (fonts === undefined) delete process.env['DISABLE_SYSTEM_FONTS_LOAD'];
    else process.env['DISABLE_SYSTEM_FONTS_LOAD'] = fonts;
  };
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
export async function readPdf(bytes: Uint8Array, file: string, reading: PdfReading): Promise<PdfText> {
  const ready = await engineAlive();
  try {
    const pending = ready.thread.run(reading.milliseconds, () => readWith(ready, bytes, file, reading));
    // The thread has the bytes by now; a fault of it is told when it is waited for.
    pending.catch(() => undefined);
    const carried = fileWarnings(bytes);
    const read = await pending;
    return { ...read, warnings: [...carried, ...read.warnings] };
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    if (cause instanceof OverLimit) {
      const details = { seconds: Math.round(reading.milliseconds / 1000), megabytes: Math.round(MEMORY / 1e6) };
      throw new InputError(file, cause.limit === 'time' ? 'too-slow' : 'too-much-memory', { cause, details });
    }
    throw new InputError(file, isPassword(cause) ? 'pdf-password' : 'pdf-truncated', { cause });
  }
}

async function readWith(
  { worker, PDFParse, OPS }: Engine,
  bytes: Uint8Array,
  file: string,
  reading: PdfReading,
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
    const opening = (parser as unknown as Opener).load();
    // The first PDF of a process waits here until the thread has loaded its parser.
    reading.meanwhile?.();
    const document = await opening;
    if (document.numPages > reading.pages) {
      throw new InputError(file, 'too-many-pages', { details: { pages: document.numPages, max: reading.pages } });
    }
    const { pages, warnings } = await readPages(document, OPS);
    refuseUnread(pages, warnings.length, file);
    const shape = shapeOf(pages);
    const text = composeText(pages, shape, await namesOf(document, pages, shape));
    const scanned = isScan(pages);
    return { ...text, scanned, warnings: [...warnings, ...pageWarnings(pages, scanned)] };
  } finally {
    // What the thread still has to tidy up need not be waited for.
    parser.destroy().catch(() => undefined);
  }
}

/** Stops where no page gave text, by what the pages are. */
function refuseUnread(pages: readonly SetPage[], broken: number, file: string): void {
  if (broken === pages.length) throw new InputError(file, 'pdf-truncated');
  const letters = pages.reduce((sum, page) => sum + lettersOf(page), 0);
  const details = { pages: pages.length };
  // A line or two of text on page after page of pictures is a stamp, not a text layer.
  if (letters < 20 * Math.max(1, pages.length / 4)) throw new InputError(file, 'scan', { details });
  const empty = (page: SetPage): boolean => page.fault === 'unmapped' || page.rows.length === 0;
  if (pages.every(empty)) throw new InputError(file, 'pdf-unmapped', { details });
}

/** Whether more of the letter was recognised from pictures than set. */
function isScan(pages: readonly SetPage[]): boolean {
  const letters = (of: readonly SetPage[]): number => of.reduce((sum, page) => sum + lettersOf(page), 0);
  return 2 * letters(pages.filter((page) => page.recognised)) > letters(pages);
}

const lettersOf = ({ rows }: SetPage): number =>
  rows.reduce((sum, row) => sum + row.reduce((n, s) => n + s.text.length, 0), 0);

const isPassword = (cause: unknown): boolean =>
  cause instanceof Error && /password/i.test(`${cause.name} ${cause.message}`);
