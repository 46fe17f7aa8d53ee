/** `pobrief gaps FILE…`: documents that letters cite and the corpus lacks. */
import { UsageError } from '../errors.js';
import { gaps as find, gapsRenderers, inDateOrder, timelineLetter } from '../index.js';
import { heldBeside } from './beside.js';
import { answer, answerFlags, type Compared, formatAsked, present, readLetters, screenOf } from './compared.js';
import { command, type Run } from './command.js';
import { sourcesOf } from './files.js';
import { limits } from './options.js';

const formats = Object.keys(gapsRenderers) as (keyof typeof gapsRenderers)[];

export const gaps = command<Compared>({
  argument: '[FILE...]',
  aboutArgument: 'argument.files',
  options: [...answerFlags(formats), ...limits],
  examples: [
    ['gaps brieven/', 'example.gaps'],
    ['gaps brieven/ -o ontbreekt.md', 'example.gaps-markdown'],
  ],
  run,
});

/** Gives 3 where an input failed: what it holds may be among what is missing. */
async function run(options: Compared, given: Run): Promise<number> {
  const { args, terminal } = given;
  const format = formatAsked(options, formats) ?? (terminal.people ? 'table' : 'json');
  if (args.length === 0) throw new UsageError('missing-argument', { name: 'FILE' });
  const sources = await sourcesOf(args);
  const { results, failed } = await readLetters(sources, options, given);
  if (results.length === 0) return 3;
  const found = {
    gaps: find(results, await heldBeside(present(sources))),
    letters: inDateOrder(results).map(timelineLetter),
  };
  const screen = await screenOf(options, given);
  await answer(gapsRenderers[format](found, { excel: options.excel === true, screen }), options, given);
  return failed ? 3 : 0;
}
