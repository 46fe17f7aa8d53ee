/** What the commands over several letters share: how they are asked, read and answered. */
import { InputError, UsageError } from '../errors.js';
import type { Screen } from '../index.js';
import type { LetterResult } from '../types.js';
import type { Option, Run } from './command.js';
import type { Source, Sources } from './files.js';
import { askedFormat } from './format.js';
import { letters } from './letters.js';
import { type Limits, limitsOf, refuseOverwriting } from './options.js';
import { fileSink } from './output.js';
import { explain, type Words } from './words.js';

/** How an answer is wanted. */
export interface Answered {
  readonly format?: string;
  readonly output?: string;
  readonly excel?: boolean;
}

/** The flags for it. */
export const answerFlags = (formats: readonly string[]): readonly Option[] => [
  { flags: '--format <FORMAT>', about: 'option.format', fill: { formats: formats.join(', ') } },
  { flags: '-o, --output <FILE>', about: 'option.output' },
  { flags: '--excel', about: 'option.excel' },
];

/** Options that each of them has. */
export interface Compared extends Limits, Answered {}

/** What was read, in the order of the arguments; `failed` where one of them could not be, which has then been said. */
export interface Letters {
  readonly results: readonly LetterResult[];
  readonly failed: boolean;
}

const textExtensions = {
  '.json': 'json',
  '.csv': 'csv',
  '.txt': 'table',
  '.md': 'markdown',
  '.markdown': 'markdown',
} as const;

/**
 * The format that is asked for; undefined where who reads decides.
 * Throws UsageError where `--excel` is asked of something else than CSV.
 */
export function formatAsked<Format extends string>(
  options: Answered,
  formats: readonly Format[],
  more: Readonly<Record<string, Format>> = {},
): Format | undefined {
  const known = Object.entries({ ...textExtensions, ...more }).filter(([, name]) =>
    formats.some((one) => one === name),
  );
  const asked = askedFormat(options, formats, Object.fromEntries(known) as Record<string, Format>);
  if (options.excel !== true) return asked;
  if (asked !== undefined && asked !== 'csv') {
    const other = options.format === undefined ? `-o ${options.output ?? ''}` : `--format ${asked}`;
    throw new UsageError('conflict', { name: '--excel', other });
  }
  return formats.find((one) => one === 'csv');
}

/**
 * Reads and analyses all inputs; what fails is told on standard error.
 * @param one each input must be one letter, and no list: else a UsageError that names it
 */
export async function readLetters(
  sources: Sources,
  options: Compared,
  { io, terminal }: Run,
  one = false,
): Promise<Letters> {
  await refuseOverwriting(options.output, sources);
  const reading = { maxSize: options.maxSize, ...limitsOf(options) };
  const results: LetterResult[] = [];
  let failed = false;
  for await (const read of letters(sources, reading, io, terminal)) {
    if (read instanceof InputError) {
      failed = true;
      terminal.error(explain(read, terminal.words));
    } else if (one && read.results.length !== 1) throw new UsageError('one-letter-only', { name: read.source.path });
    else results.push(...read.results);
  }
  return { results, failed };
}

/** Whether what is written goes to a file. */
export const toFile = ({ output }: Answered): boolean => output !== undefined && output !== '-';

/** How what is written may look, and the words for it. */
export const screenOf = async (options: Answered, { terminal }: Run): Promise<Screen & { readonly say: Words }> => ({
  ...(await terminal.screen(toFile(options))),
  say: terminal.words,
});

/** Writes an answer where it was asked for: whole or not at all. */
export async function answer(text: string, options: Answered, { terminal }: Run): Promise<void> {
  const sink = toFile(options) && options.output !== undefined ? await fileSink(options.output) : terminal.out;
  await sink.write(text);
  await sink.close();
}

/** The inputs that are there, for what lies beside them. */
export const present = ({ list }: Sources): Source[] =>
  list.filter((one): one is Source => !(one instanceof InputError));
