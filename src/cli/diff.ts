/** `pobrief diff OLD NEW`: what changed between two letters. */
import { UsageError } from '../errors.js';
import {
  compare,
  type ComparedTable,
  comparedTables,
  type DiffFormat,
  diffRenderers,
  hasChanges,
  onlyChanges,
  onlyTables,
  otherDossiers,
} from '../index.js';
import type { Diff, LetterResult } from '../types.js';
import { command, type Run } from './command.js';
import { answer, answerFlags, type Compared, formatAsked, readLetters, screenOf } from './compared.js';
import { sourcesOf } from './files.js';
import { limits } from './options.js';
import { valueOf } from './values.js';

interface Options extends Compared {
  readonly all?: boolean;
  readonly only?: readonly ComparedTable[];
  readonly exitCode?: boolean;
  readonly failOn?: 'slipped';
}

const formats = Object.keys(diffRenderers) as DiffFormat[];

export const diff = command<Options>({
  argument: '<OLD>',
  aboutArgument: 'argument.old',
  second: ['<NEW>', 'argument.new'],
  options: [
    ...answerFlags(formats),
    { flags: '--all', about: 'option.diff-all' },
    {
      flags: '--only <TABLES>',
      about: 'option.diff-only',
      fill: { tables: comparedTables.join(', ') },
      parse: valueOf('diff --only'),
    },
    { flags: '--exit-code', about: 'option.exit-code' },
    { flags: '--fail-on <WHAT>', about: 'option.fail-slipped', parse: valueOf('diff --fail-on') },
    ...limits,
  ],
  examples: [
    ['diff brief-2020.md rapport-2026.md', 'example.diff-letters'],
    ['diff oud.json nieuw.json --excel -o verschillen.csv', 'example.diff-excel'],
    ['diff oud.pdf nieuw.pdf --only planning,commitments', 'example.diff-plans'],
    ['diff oud.pdf nieuw.pdf --exit-code', 'example.diff-exit'],
  ],
  run: compared,
});

/** Gives 0, 3 where a letter could not be read, under `--exit-code` 1 where something changed, and under `--fail-on` where a date slipped. */
async function compared(options: Options, run: Run): Promise<number> {
  const { terminal } = run;
  const { excel = false, all = false, exitCode = false } = options;
  const asked = formatAsked(options, formats);
  const format = asked ?? (terminal.people ? 'table' : 'json');
  const pair = await readPair(options, run);
  if (pair === null) return 3;
  const { only } = options;
  const whole = compare(...pair);
  const found = only === undefined ? whole : onlyTables(whole, new Set(only));
  warnOfOrder(found, terminal);
  warnOfDossiers(pair, terminal);
  const slipped = options.failOn === 'slipped' && hasSlipped(found);
  const code = (exitCode && hasChanges(found)) || slipped ? 1 : 0;
  // Who asks for the code alone wants no document that says that nothing changed.
  if (exitCode && code === 0 && !all && asked === undefined) return 0;
  const shown = all || format === 'json' ? found : onlyChanges(found);
  const screen = await screenOf(options, run);
  await answer(diffRenderers[format](shown, { all, excel, screen }), options, run);
  return code;
}

/** Terms that overlap may be one and the same: only those that lie apart have slipped for certain. */
const hasSlipped = ({ planning }: Diff): boolean =>
  planning.some(({ change, certain }) => change === 'slipped' && certain);

/** The old letter and the new one; null where one of them failed, which has then been said. */
async function readPair(options: Options, run: Run): Promise<[LetterResult, LetterResult] | null> {
  const { results, failed } = await readLetters(await sourcesOf(run.args), options, run, true);
  if (failed) return null;
  const [from, to, ...more] = results;
  if (from === undefined || to === undefined || more.length > 0) {
    throw new UsageError('one-letter-only', { name: 'OLD, NEW' });
  }
  return [from, to];
}

/** Measures of another dossier have the same numbers. */
function warnOfDossiers([from, to]: readonly [LetterResult, LetterResult], { warn }: Run['terminal']): void {
  const [before, now] = [from.letter.dossiers, to.letter.dossiers];
  if (before.length === 0 || now.length === 0 || !otherDossiers(before, now)) return;
  warn('diff-dossiers', { from: before.join(', '), to: now.join(', ') });
}

/** Turned round is what may be wanted, but is more often a slip. */
function warnOfOrder({ from, to }: Diff, { warn }: Run['terminal']): void {
  if (
    from.date !== null &&
    to.date !== null &&
    from.date.slice(0, to.date.length) > to.date.slice(0, from.date.length)
  ) {
    warn('diff-turned', { from: from.file, to: to.file });
  }
}
