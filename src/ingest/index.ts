import { createHash } from 'node:crypto';
import { InputError } from '../errors.js';
import type { InputReason } from '../errors.js';
import type { Document } from '../types.js';
import { decode, decodeDeclared } from './decode.js';
import { detectContainer, detectText } from './detect.js';
import type { Container } from './detect.js';

/** A file as it came: its name as results show it, and its bytes. */
export interface Input {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** The most that reading a file may take, and what there is to do while another thread parses a PDF. */
export interface Reading {
  readonly pages: number;
  readonly milliseconds: number;
  /** How many bytes a packed file may unpack to. */
  readonly unpacked?: number;
  readonly meanwhile?: () => void;
}

const UNPACKED = 100_000_000;

/** What is recognised and not read. */
const REFUSED: Partial<Record<Container, InputReason>> = {
  binary: 'binary',
  zip: 'office-other',
  'word-97': 'word-97',
  encrypted: 'docx-password',
};

/**
 * Bytes to the source text that every span points into.
 * @throws InputError where the file is empty, no text, of a format not read, or damaged.
 */
export async function ingest({ file, bytes }: Input, reading: Reading): Promise<Document> {
  if (bytes.length === 0) throw new InputError(file, 'empty');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const base = { file, sha256, bytes: bytes.length };
  const container = detectContainer(bytes);
  const refused = REFUSED[container];
  if (refused) throw new InputError(file, refused);
  if (container === 'pdf') {
    const { readPdf } = await import('./pdf.js');
    return { ...base, format: 'pdf', ...(await readPdf(bytes, file, reading)) };
  }
  if (container === 'docx') {
    const { readDocx } = await import('./docx.js');
    return { ...base, format: 'docx', ...(await readDocx(bytes, file, reading.unpacked ?? UNPACKED)) };
  }
  const { text, warnings } = decode(bytes, file);
  if (text.trim() === '') throw new InputError(file, 'empty');
  const format = detectText(text);
  if (format === 'html' || format === 'xml') {
    const { readMarked } = await import('./marked.js');
    const declared = decodeDeclared(bytes, { text, warnings });
    const read = readMarked(declared.text, format, file);
    return { ...base, format, ...read, warnings: [...declared.warnings, ...read.warnings] };
  }
  return { ...base, format, text, pageStarts: formFeeds(text), warnings };
}

/** Pages of a text file that has form feeds; null where it has none. */
function formFeeds(text: string): number[] | null {
  const starts = [0];
  for (let at = text.indexOf('\f'); at >= 0; at = text.indexOf('\f', at + 1)) starts.push(at + 1);
  return starts.length > 1 ? starts : null;
}
