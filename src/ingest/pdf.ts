import { InputError } from '../errors.js';

/** The text layer of a PDF, a string per page. */
export interface PdfText {
  readonly pages: readonly string[];
}

/**
 * Reads the text layer page by page with pdf-parse, which is loaded only here.
 * @throws InputError where the file is truncated, encrypted, has too many pages or no text layer.
 */
export async function readPdf(bytes: Uint8Array, file: string, maxPages: number): Promise<PdfText> {
  const { PDFParse, VerbosityLevel } = await import('pdf-parse');
  // pdf.js takes the buffer over, so it gets one of its own.
  const parser = new PDFParse({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS, isEvalSupported: false });
  try {
    const info = await parser.getInfo();
    if (info.total > maxPages)
      throw new InputError(file, 'too-many-pages', { details: { pages: info.total, max: maxPages } });
    const result = await parser.getText({ pageJoiner: '' });
    const pages = result.pages.map((page) => page.text.replace(/\r\n?/g, '\n').replace(/\f/g, ' ').trimEnd());
    // A line or two of text on page after page of pictures is a stamp, not a text layer.
    if (pages.join('').replace(/\s/g, '').length < 20 * Math.max(1, pages.length / 4)) {
      throw new InputError(file, 'scan', { details: { pages: pages.length } });
    }
    return { pages };
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError(file, isPassword(cause) ? 'pdf-password' : 'pdf-truncated', { cause });
  } finally {
    await parser.destroy().catch(() => undefined);
  }
}

const isPassword = (cause: unknown): boolean =>
  cause instanceof Error && /password/i.test(`${cause.name} ${cause.message}`);
