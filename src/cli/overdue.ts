/** `pobrief overdue FILE… --on DATE`: what is past on a day and not reported done. */
import { UsageError } from '../errors.js';
import { overdue as judge, overdueRenderers, timeline } from '../index.js';
import { answer, answerFlags, type Compared, formatAsked, readLetters, screenOf } from './compared.js';
import { command, type Run } from './command.js';
import { sourcesOf } from './files.js';
import { limits } from './options.js';
import { valueOf } from './values.js';

interface Options extends Compared {
  readonly on?: string;
  readonly failOn?: 'overdue';
}

const formats = Object.keys(overdueRenderers) as (keyof typeof overdueRenderers)[];

export const overdue = command<Options>({
  argument: '[FILE...]',
  aboutArgument: 'argument.files',
  options: [
    { flags: '--on <DATE>', about: 'option.on', parse: valueOf('--on') },
    ...answerFlags(formats),
    { flags: '--fail-on <WHAT>', about: 'option.fail-overdue', parse: valueOf('overdue --fail-on') },
    ...limits,
  ],
  examples: [
    ['overdue brieven/ --on 2026-09-01', 'example.overdue'],
    ['overdue brieven/ --on 2026-09-01 --excel -o over-tijd.csv', 'example.overdue-excel'],
    ['overdue brieven/ --on 2026-09-01 --fail-on overdue --quiet', 'example.overdue-fail'],
  ],
  run,
});

/** Gives 3 where an input failed, and under `--fail-on overdue` 1 where an exact term is past. */
async function run(options: Options, given: Run): Promise<number> {
  const { args, terminal } = given;
  const format = formatAsked(options, formats) ?? (terminal.people ? 'table' : 'json');
  if (args.length === 0) throw new UsageError('missing-argument', { name: 'FILE' });
  // Never today: the same letters must give the same answer tomorrow.
  if (options.on === undefined) throw new UsageError('missing-argument', { name: '--on' });
  const { results, failed } = await readLetters(await sourcesOf(args), options, given);
  if (results.length === 0) return 3;
  const found = judge(timeline(results), options.on);
  const screen = await screenOf(options, given);
  await answer(overdueRenderers[format](found, { excel: options.excel === true, screen }), options, given);
  if (failed) return 3;
  return options.failOn === 'overdue' && found.past.length > 0 ? 1 : 0;
}
