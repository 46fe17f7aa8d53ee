/** `pobrief timeline FILE…`: how measures, motions, planned dates and promises went from letter to letter. */
import { UsageError } from '../errors.js';
import { calendar, comparedTables, type ComparedTable, timeline as follow, timelineRenderers } from '../index.js';
import type { Timeline } from '../types.js';
import { answer, answerFlags, type Compared, formatAsked, readLetters, screenOf } from './compared.js';
import { command, type Run } from './command.js';
import { sourcesOf } from './files.js';
import { limits } from './options.js';
import { valueOf } from './values.js';

interface Options extends Compared {
  readonly all?: boolean;
  readonly only?: readonly ComparedTable[];
}

type Format = keyof typeof timelineRenderers | 'ics';
const formats: readonly Format[] = [...(Object.keys(timelineRenderers) as (keyof typeof timelineRenderers)[]), 'ics'];

export const timeline = command<Options>({
  argument: '[FILE...]',
  aboutArgument: 'argument.files',
  options: [
    ...answerFlags(formats),
    { flags: '--all', about: 'option.timeline-all' },
    {
      flags: '--only <TABLES>',
      about: 'option.diff-only',
      fill: { tables: comparedTables.join(', ') },
      parse: valueOf('diff --only'),
    },
    ...limits,
  ],
  examples: [
    ['timeline brieven/', 'example.timeline'],
    ['timeline brieven/ --only planning -o planning.md', 'example.timeline-planning'],
    ['timeline brieven/ --excel -o verloop.csv', 'example.timeline-excel'],
    ['timeline brieven/ -o termijnen.ics', 'example.timeline-ics'],
  ],
  run,
});

/** Gives 3 where an input failed; what the others tell is written all the same. */
async function run(options: Options, given: Run): Promise<number> {
  const { args, terminal } = given;
  const format = formatAsked(options, formats, { '.ics': 'ics' }) ?? (terminal.people ? 'table' : 'json');
  if (args.length === 0) throw new UsageError('missing-argument', { name: 'FILE' });
  const { results, failed } = await readLetters(await sourcesOf(args), options, given);
  if (results.length === 0) return 3;
  const found = only(follow(results), options.only);
  const screen = await screenOf(options, given);
  const { excel = false, all = false } = options;
  const text =
    format === 'ics' ? await calendar(found, screen) : timelineRenderers[format](found, { excel, all, screen });
  await answer(text, options, given);
  return failed ? 3 : 0;
}

/** The timeline with the tables that are asked for; the others are empty. */
function only(found: Timeline, tables: readonly ComparedTable[] | undefined): Timeline {
  if (tables === undefined) return found;
  const left = comparedTables.filter((table) => !tables.includes(table));
  return { ...found, ...Object.fromEntries(left.map((table) => [table, []])) };
}
