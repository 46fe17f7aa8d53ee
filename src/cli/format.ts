/** Which format is meant: what was said wins, then the extension of -o, then who reads. */
import path from 'node:path';
import { UsageError } from '../errors.js';

export interface Asked {
  readonly format?: string;
  readonly output?: string;
}

/**
 * The format by `--format` or by the extension of `-o`; undefined where neither says.
 * Throws UsageError for a name or extension that is none of these formats.
 */
export function askedFormat<Format extends string>(
  { format, output }: Asked,
  formats: readonly Format[],
  extensions: Readonly<Record<string, Format>>,
): Format | undefined {
  if (format !== undefined) {
    const found = formats.find((one) => one === format);
    if (found === undefined) throw new UsageError('unknown-format', { name: format, formats: formats.join(', ') });
    return found;
  }
  if (output === undefined || output === '-') return undefined;
  const extension = path.extname(output).toLowerCase();
  if (Object.hasOwn(extensions, extension)) return extensions[extension];
  // With one format there is nothing to choose.
  const code = formats.length === 1 ? 'other-extension' : 'unknown-extension';
  throw new UsageError(code, { name: output, extensions: Object.keys(extensions).join(', ') });
}
