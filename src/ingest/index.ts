import { createHash } from 'node:crypto';
import { InputError } from '../errors.js';
import type { Document } from '../types.js';
import { decode } from './decode.js';
import { detectContainer, detectText } from './detect.js';

/** A file as it came: its name as results show it, and its bytes. */
export interface Input {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Formats that are recognised but not read yet. */
const NOT_READ = { html: 'html-not-read', xml: 'xml-not-read', docx: 'docx-not-read' } as const;

/**
 * Bytes to the source text that every span points into.
 * @param maxPages the most pages that a PDF may have.
 * @throws InputError where the file is empty, no text, of a format not read, or damaged.
 */
export async function ingest({ file, bytes }: Input, maxPages: number): Promise<Document> {
  if (bytes.length === 0) throw new InputError(file, 'empty');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const base = { file, sha256, bytes: bytes.length };
  const container = detectContainer(bytes);
  if (container === 'docx') throw new InputError(file, NOT_READ.docx);
  if (container === 'zip' || container === 'binary') throw new InputError(file, 'binary');
  if (container === 'pdf') {
    const { readPdf } = await import('./pdf.js');
    const { pages } = await readPdf(bytes, file, maxPages);
    return { ...base, format: 'pdf', ...joinPages(pages), warnings: emptyPages(pages) };
  }
  const { text, warnings } = decode(bytes, file);
  if (text.trim() === '') throw new InputError(file, 'empty');
  const format = detectText(text);
  if (format === 'html' || format === 'xml') throw new InputError(file, NOT_READ[format]);
  return { ...base, format, text, pageStarts: formFeeds(text), warnings };
}

/** The pages joined by form feeds, and where each starts: behind the form feed. */
function joinPages(pages: readonly string[]): Pick<Document, 'text' | 'pageStarts'> {
  const pageStarts: number[] = [];
  let text = '';
  pages.forEach((page, index) => {
    if (index > 0) text += '\f';
    pageStarts.push(text.length);
    text += page;
  });
  return { text, pageStarts };
}

/** Pages of a text file that has form feeds; null where it has none. */
function formFeeds(text: string): number[] | null {
  const starts = [0];
  for (let at = text.indexOf('\f'); at >= 0; at = text.indexOf('\f', at + 1)) starts.push(at + 1);
  return starts.length > 1 ? starts : null;
}

/** A page without text between pages that have it is a picture: said by page, the rest is read. */
function emptyPages(pages: readonly string[]): Document['warnings'] {
  return pages.flatMap((page, index) =>
    page.trim() === ''
      ? [
          {
            code: 'page-without-text',
            message: `Page ${index + 1} has no text layer; what stands on it was not read.`,
            span: null,
          },
        ]
      : [],
  );
}
