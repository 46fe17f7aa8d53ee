/** Options that several commands share, and what they are read into. */
import { realpath } from 'node:fs/promises';
import { UsageError } from '../errors.js';
import type { Option } from './command.js';
import type { Source, Sources } from './files.js';
import { valueOf } from './values.js';

const defaultSize = 100_000_000;

/** Limits of what is read. */
export const limits: readonly Option[] = [
  {
    flags: '--max-size <SIZE>',
    about: 'option.max-size',
    parse: valueOf('--max-size'),
    value: defaultSize,
    shown: '100MB',
  },
  { flags: '--max-pages <N>', about: 'option.max-pages', parse: valueOf('--max-pages') },
  { flags: '--timeout <SECONDS>', about: 'option.timeout', parse: valueOf('--timeout') },
];

export interface Limits {
  readonly maxSize: number;
  readonly maxPages?: number;
  readonly timeout?: number;
}

/** What of the limits was asked for, as the reader of letters takes it. */
export const limitsOf = ({ maxPages, timeout }: Limits): Omit<Limits, 'maxSize'> => ({
  ...(maxPages === undefined ? {} : { maxPages }),
  ...(timeout === undefined ? {} : { timeout }),
});

/** An output under the name of an input would destroy the letter. */
export async function refuseOverwriting(output: string | undefined, { list }: Sources): Promise<void> {
  if (output === undefined || output === '-') return;
  const target = await realpath(output).catch(() => null);
  if (target === null) return;
  const sources = list.filter((source): source is Source => !(source instanceof Error) && source.path !== '-');
  for (const { path } of sources) {
    if ((await realpath(path).catch(() => null)) === target) throw new UsageError('output-is-input', { name: output });
  }
}

/** A file that people have filled in must not be written anew. */
export async function refuseExisting(output: string | null): Promise<void> {
  if (output !== null && (await realpath(output).catch(() => null)) !== null) {
    throw new UsageError('output-exists', { name: output });
  }
}
