/** Reading an input, never more of it than the limit. */
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { InputError } from '../errors.js';
import { sizeText } from '../size-text.js';

/** The FILE that means standard input. */
export const stdinName = '-';

/** The bytes of an input; throws InputError where it is missing, not readable, empty or over the limit. */
export async function readBytes(file: string, stdin: AsyncIterable<unknown>, maxSize: number): Promise<Uint8Array> {
  try {
    const bytes = await (file === stdinName ? collect(stdin, file, maxSize) : readSized(file, maxSize));
    if (bytes.length === 0) throw new InputError(file, 'empty');
    return bytes;
  } catch (error) {
    throw inputError(file, error);
  }
}

async function readSized(file: string, maxSize: number): Promise<Buffer> {
  const { size, isRegular } = await stat(file).then((found) => ({ size: found.size, isRegular: found.isFile() }));
  if (size > maxSize) throw tooLarge(file, maxSize);
  // A pipe (`<(…)`) has no size beforehand.
  return isRegular ? readFile(file) : collect(createReadStream(file), file, maxSize);
}

/** All bytes of a stream, up to the limit. */
export async function collect(stream: AsyncIterable<unknown>, file: string, maxSize = Infinity): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    size += bytes.length;
    if (size > maxSize) throw tooLarge(file, maxSize);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

const tooLarge = (file: string, maxSize: number): InputError =>
  new InputError(file, 'too-large', { details: { limit: sizeText(maxSize) } });

/** What the system says about a file, as one of our own reasons. */
export function inputError(file: string, cause: unknown): InputError {
  if (cause instanceof InputError) return cause;
  const { code } = cause as NodeJS.ErrnoException;
  return new InputError(file, code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable', { cause });
}
