/** `pobrief normalize FILE`: the cleaned text of one letter, or what cleaning it changed. */
import { InputError, UsageError } from '../errors.js';
import { type Analysis, changes, render, renderNormalised, type Screen } from '../index.js';
import { command, type Run } from './command.js';
import { sourcesOf } from './files.js';
import { askedFormat } from './format.js';
import { letters, type Reading } from './letters.js';
import { type Limits, limits, refuseOverwriting } from './options.js';
import { fileSink } from './output.js';
import { valueOf } from './values.js';

interface Options extends Limits {
  readonly format?: string;
  readonly output?: string;
  readonly all?: boolean;
  readonly only?: Reading['only'];
}

type Render = (analysis: Analysis, file: string, screen: Screen, people: boolean) => string;

const formats = {
  markdown: ({ normalised }) => renderNormalised(normalised),
  source: ({ source }) => source,
  diff: ({ source, result }, file, screen) => changes(file, source, result.corrections ?? [], screen),
  corrections: ({ result }, _, screen, people) =>
    render(people ? 'table' : 'csv', [result], { many: false, table: 'corrections', screen }),
} as const satisfies Readonly<Record<string, Render>>;

type Format = keyof typeof formats;
const names = Object.keys(formats) as Format[];
const extensions: Readonly<Record<string, Format>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'markdown',
  '.diff': 'diff',
  '.csv': 'corrections',
};

export const normalize = command<Options>({
  argument: '<FILE>',
  aboutArgument: 'argument.file',
  options: [
    { flags: '--format <FORMAT>', about: 'option.text-format' },
    { flags: '-o, --output <FILE>', about: 'option.output' },
    { flags: '--all', about: 'option.all' },
    { flags: '--only <KINDS>', about: 'option.only', parse: valueOf('--only') },
    ...limits,
  ],
  examples: [
    ['normalize brief.pdf -o brief.md', 'example.clean'],
    ['normalize brief.ocr.txt --format diff', 'example.diff'],
  ],
  run,
});

/** Writes the text of the one letter; throws InputError where it has none. */
async function run(options: Options, { args, io, terminal }: Run): Promise<number> {
  const format = askedFormat(options, names, extensions) ?? 'markdown';
  const sources = await sourcesOf(args);
  if (sources.list.length !== 1) throw new UsageError('one-letter-only', { name: 'normalize' });
  await refuseOverwriting(options.output, sources);
  const { maxSize, maxPages, timeout, all, only } = options;
  const reading = {
    maxSize,
    allCorrections: all === true,
    ...(maxPages === undefined ? {} : { maxPages }),
    ...(timeout === undefined ? {} : { timeout }),
    ...(only === undefined ? {} : { only }),
  };
  for await (const read of letters(sources, reading, io, terminal)) {
    if (read instanceof InputError) throw read;
    if (read.analysis === null) throw new InputError(read.source.path, 'result-without-text');
    const toFile = options.output !== undefined && options.output !== '-';
    const people = terminal.people && !toFile;
    const text = formats[format](read.analysis, read.source.path, await terminal.screen(toFile), people);
    const sink = toFile ? await fileSink(options.output) : terminal.out;
    await sink.write(text);
    await sink.close();
  }
  return 0;
}
