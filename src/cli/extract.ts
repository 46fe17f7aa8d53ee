/** `pobrief extract FILE…`: what letters cite, date and note. */
import { InputError, UsageError } from '../errors.js';
import { facts, tableNames, withoutContext } from '../index.js';
import type { LetterResult } from '../types.js';
import { command, type Option, type Run } from './command.js';
import { sourcesOf } from './files.js';
import { knownFlags, type KnownOptions, saidOf } from './known-flags.js';
import { letters, type Reading } from './letters.js';
import { type Limits, limits, limitsOf, refuseExisting, refuseOverwriting } from './options.js';
import { openOutputs, tableFiles } from './outputs.js';
import type { Terminal } from './terminal.js';
import { formats, mainOutput, type Wish } from './wish.js';
import { explain, shownName } from './words.js';

interface Options extends Wish, Limits, KnownOptions {
  readonly facts?: boolean;
  readonly context: boolean;
  readonly all?: boolean;
  readonly raw?: boolean;
}

const options: readonly Option[] = [
  { flags: '--format <FORMAT>', about: 'option.format', fill: { formats: formats.join(', ') } },
  { flags: '-o, --output <FILE>', about: 'option.output' },
  { flags: '--table [TABLE]', about: 'option.table', fill: { tables: tableNames.join(', ') } },
  { flags: '--csv [TABLE]', about: 'option.csv' },
  { flags: '--tables <DIR>', about: 'option.tables' },
  { flags: '--excel', about: 'option.excel' },
  { flags: '--review', about: 'option.review' },
  { flags: '--facts', about: 'option.facts' },
  { flags: '--no-context', about: 'option.no-context' },
  { flags: '--all', about: 'option.all' },
  { flags: '--raw', about: 'option.raw' },
  ...knownFlags,
  ...limits,
];

export const extract = command<Options>({
  argument: '[FILE...]',
  aboutArgument: 'argument.files',
  options,
  examples: [
    ['extract brief.pdf', 'example.read'],
    ['extract brief.pdf > brief.json', 'example.json'],
    ['extract brieven/ --csv references --excel -o verwijzingen.csv', 'example.excel'],
    ['extract brieven/ --tables tabellen/', 'example.tables'],
    ['extract brieven/ -o brieven.xlsx', 'example.xlsx'],
    ['extract brieven/ --review --excel -o brieven/reviews.csv', 'example.review'],
    ['extract - < brief.txt', 'example.stdin'],
  ],
  run,
});

/** Writes the result of each letter as it is ready. Gives 3 where an input failed, else 0. */
async function run(options: Options, { args, io, terminal }: Run): Promise<number> {
  const main = mainOutput(options, terminal.people);
  if (args.length === 0) throw new UsageError('missing-argument', { name: 'FILE' });
  const sources = await sourcesOf(args);
  const own = (['id', 'title'] as const).find((name) => options[name] !== undefined);
  if (sources.many && own !== undefined) throw new UsageError('one-letter-only', { name: `--${own}` });
  await refuseOverwriting(options.output, sources);
  if (options.review === true) await refuseExisting(main?.file ?? null);
  const perTable = options.tables === undefined ? [] : await tableFiles(options.tables, options.excel === true);
  const outputs = await openOutputs([...(main === null ? [] : [main]), ...perTable], terminal);
  let failed = 0;
  let delivered = 0;
  try {
    for await (const read of letters(sources, readingOf(options), io, terminal)) {
      if (read instanceof InputError) {
        failed += 1;
        terminal.error(explain(read, terminal.words));
        continue;
      }
      delivered += read.results.length;
      for (const result of read.results) {
        diagnose(
          result,
          read.source.path,
          main?.format === 'csv' || (main?.format === 'xlsx' && main.table !== undefined),
          terminal,
        );
        const shown = shaped(result, options);
        for (const output of outputs) await output.letter(shown, sources.many || read.list);
      }
      if (read.results.length === 0) for (const output of outputs) await output.begin(true);
    }
    for (const output of outputs) await output.finish(sources.many);
    for (const file of [main?.file, options.tables]) {
      if (typeof file === 'string' && delivered > 0) terminal.note('written', { file });
    }
  } catch (error) {
    await Promise.all(outputs.map(({ abandon }) => abandon()));
    throw error;
  }
  return failed > 0 ? 3 : 0;
}

function readingOf({ all, raw, ...options }: Options): Reading {
  return {
    maxSize: options.maxSize,
    given: saidOf(options),
    allCorrections: all === true,
    raw: raw === true,
    ...limitsOf(options),
  };
}

function shaped(result: LetterResult, options: Options): LetterResult {
  if (options.facts === true) return facts(result);
  return options.context ? result : withoutContext(result);
}

/** JSON and the summary carry their warnings themselves; a table of something else does not. */
function diagnose({ warnings }: LetterResult, path: string, table: boolean, { warn, words }: Terminal): void {
  const file = shownName(path, words);
  if (warnings.some(({ code }) => code === 'nothing-found')) warn('found-nothing', { file });
  else if (table && warnings.length > 0) warn('has-warnings', { file, count: warnings.length });
}
