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

/** The most that reading a PDF may take, and what there is to do while another thread parses it. */
export interface Reading {
  readonly pages: number;
  readonly milliseconds: number;
  readonly meanwhile?: () => void;
}

/**
 * Bytes to the source text that every span points into.
 * @throws InputError where the file is empty, no text, of a format not read, or damaged.
 */
export async function ingest({ file, bytes }: Input, reading: Reading): Promise<Document> {
  if (bytes.length === 0) throw new InputError(file, 'empty');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const base = { file, sha256, bytes: bytes.length };
  const container = detectContainer(bytes);
  if (container === 'docx') throw new InputError(file, NOT_READ.docx);
  if (container === 'zip' || container === 'binary') throw new InputError(file, 'binary');
  if (container === 'pdf') {
    const { readPdf } = await import('./pdf.js');
    return { ...base, format: 'pdf', ...(await readPdf(bytes, file, reading)) };
  }
  const { text, warnings } = decode(bytes, file);
  if (text.trim() === '') throw new InputError(file, 'empty');
  const format = detectText(text);
  if (format === 'html' || format === 'xml') throw new InputError(file, NOT_READ[format]);
  return { ...base, format, text, pageStarts: formFeeds(text), warnings };
}

/** Pages of a text file that has form feeds; null where it has none. */
function formFeeds(text: string): number[] | null {
  const starts = [0];
  for (let at = text.indexOf('\f'); at >= 0; at = text.indexOf('\f', at + 1)) starts.push(at + 1);
  return starts.length > 1 ? starts : null;
}
