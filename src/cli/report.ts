/** `pobrief report FILE… -o report.html`: one page that shows it all, each figure with its sentence. */
import { InputError, UsageError } from '../errors.js';
import { changeOf, overdue, type ReportLetter, renderReport, timeline } from '../index.js';
import type { Timeline } from '../types.js';
import { command, type Run } from './command.js';
import { sourcesOf } from './files.js';
import { askedFormat } from './format.js';
import { letters } from './letters.js';
import { type Limits, limits, refuseOverwriting } from './options.js';
import { fileSink } from './output.js';
import { pageScript, pageStyle } from './page.js';
import { version } from './version.js';
import { valueOf } from './values.js';
import { explain, languageOf } from './words.js';

interface Options extends Limits {
  readonly output?: string;
  readonly on?: string;
  readonly lang?: string;
}

export const report = command<Options>({
  argument: '[FILE...]',
  aboutArgument: 'argument.files',
  options: [
    { flags: '-o, --output <FILE>', about: 'option.report-output' },
    { flags: '--on <DATE>', about: 'option.report-on', parse: valueOf('--on') },
    ...limits,
  ],
  examples: [
    ['report brieven/ -o report.html', 'example.report'],
    ['report brieven/ --on 2026-09-01 --lang en -o report.html', 'example.report-on'],
  ],
  run,
});

/** Gives 0, or 3 where a letter could not be read; the page is then made of the others, if there are any. */
async function run(options: Options, { args, io, terminal }: Run): Promise<number> {
  const { output } = options;
  if (args.length === 0) throw new UsageError('missing-argument', { name: 'FILE' });
  // A page of megabytes is nothing to read on a terminal.
  if (output === undefined && terminal.people) throw new UsageError('missing-argument', { name: '-o report.html' });
  askedFormat(options, ['html'], { '.html': 'html', '.htm': 'html' });
  const sources = await sourcesOf(args);
  await refuseOverwriting(output, sources);
  const toFile = output !== undefined && output !== '-';
  const sink = toFile ? await fileSink(output) : terminal.out;
  try {
    const read: ReportLetter[] = [];
    let failed = false;
    const { maxSize, maxPages, timeout } = options;
    const reading = {
      maxSize,
      ...(maxPages === undefined ? {} : { maxPages }),
      ...(timeout === undefined ? {} : { timeout }),
    };
    for await (const one of letters(sources, reading, io, terminal)) {
      if (one instanceof InputError) {
        failed = true;
        terminal.error(explain(one, terminal.words));
      } else read.push(...one.results.map((result) => ({ result, text: one.analysis })));
    }
    if (read.length === 0) {
      await sink.abandon();
      return 3;
    }
    await sink.write(page(read, options, io, terminal));
    await sink.close();
    if (toFile) terminal.note('written', { file: output });
    return failed ? 3 : 0;
  } catch (error) {
    await sink.abandon();
    throw error;
  }
}

function page(
  read: readonly ReportLetter[],
  { on, lang }: Options,
  { env }: Run['io'],
  { words }: Run['terminal'],
): string {
  const whole = timeline(read.map(({ result }) => result));
  const found = overdue(whole, on ?? lastDay(whole));
  return renderReport(
    { letters: read, timeline: whole, overdue: found, changeOf },
    {
      lang: languageOf(lang === undefined ? [] : ['--lang', lang], env),
      say: words,
      script: pageScript(),
      style: pageStyle(),
      version: version(),
    },
  );
}

/** The date of the last letter; a letter of a month has all of it. Throws where no letter has a date. */
function lastDay({ letters: all }: Timeline): string {
  const date = all.findLast((letter) => letter.date !== null)?.date ?? null;
  if (date === null) throw new UsageError('missing-argument', { name: '--on' });
  const [year = 0, month = 1, day] = date.split('-').map(Number);
  return day === undefined ? new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) : date;
}
