/** `pobrief corpus add FOLDER FILE…`: enters letters in the manifest of a folder. */
import { type ManifestEntry, parseManifest } from '../corpus/manifest.js';
import { joinList } from '../corpus/manifest-text.js';
import { InputError, UsageError } from '../errors.js';
import { corpusAddRenderers } from '../index.js';
import type { CorpusAdd } from '../types.js';
import { entriesBeside, told } from './beside.js';
import { type Answered, formatAsked } from './compared.js';
import { command, type Run } from './command.js';
import { type Placed, type Wanted, wantedOf } from './corpus-arrivals.js';
import { Entering, type LetterAdded } from './corpus-entering.js';
import { itemsOf, openFolder } from './corpus-folder.js';
import { incomingOf, tell } from './corpus-incoming.js';
import { writeCorpus } from './corpus-write.js';
import { knownFlags, type KnownOptions } from './known-flags.js';
import { type Limits, limits } from './options.js';
import { fileSink } from './output.js';
import { explain } from './words.js';

interface Options extends Limits, Answered, KnownOptions {
  readonly replace?: boolean;
  readonly dryRun?: boolean;
}

const formats = Object.keys(corpusAddRenderers) as (keyof typeof corpusAddRenderers)[];

export const add = command<Options>({
  argument: '<FOLDER>',
  aboutArgument: 'argument.corpus-folder',
  second: ['[FILE...]', 'argument.corpus-files'],
  options: [
    ...knownFlags,
    { flags: '--replace', about: 'option.replace' },
    { flags: '--dry-run', about: 'option.dry-run' },
    { flags: '--format <FORMAT>', about: 'option.format', fill: { formats: formats.join(', ') } },
    ...limits,
  ],
  examples: [
    ['corpus add brieven/ ~/Downloads/brief.pdf', 'example.corpus-add'],
    ['corpus add brieven/ brieven/', 'example.corpus-inside'],
    ['corpus add brieven/ scan.txt --id kst-31497-422 --date 2021-12-16', 'example.corpus-scan'],
    ['corpus add brieven/ kst-31497-484', 'example.corpus-known'],
  ],
  run,
});

/** Gives 3 where a letter could not be entered; the others are. */
async function run(options: Options, { args, io, terminal }: Run): Promise<number> {
  const [name = '', ...files] = args;
  const format = formatAsked(options, formats) ?? (terminal.people ? 'table' : 'json');
  if (files.length === 0) throw new UsageError('missing-argument', { name: 'FILE' });
  const folder = await openFolder(name);
  const { many, list } = await wantedOf(files, folder);
  refuseForMany(options, many, list);
  const before = itemsOf(folder);
  if (folder.json !== null) told(parseManifest(folder.manifest, folder.json), terminal);
  // Opened before the work begins, so that a folder that cannot be written to is told at once.
  const sink = options.dryRun === true ? null : await fileSink(folder.manifest);
  try {
    const entering = new Entering(folder, before, options.replace === true);
    const { letters, failed } = await enterAll(entering, list, options, { io, terminal });
    if (sink !== null && entering.items === before) await sink.abandon();
    else if (sink !== null) await writeCorpus(sink, joinList(entering.items), entering.copies);
    if (letters.length > 0) {
      const screen = { ...(await terminal.screen()), say: terminal.words };
      const dryRun = options.dryRun === true;
      const added: CorpusAdd = { schema: 'pobrief/corpus-add@1', manifest: folder.manifest, dryRun, letters };
      await terminal.out.write(corpusAddRenderers[format](added, { screen }));
    }
    return failed ? 3 : 0;
  } catch (error) {
    await sink?.abandon();
    throw error;
  }
}

/** What is said of one letter cannot be so of several, and an id that is typed is its own. */
function refuseForMany(options: Options, many: boolean, list: readonly Wanted[]): void {
  const own = (['id', 'title'] as const).find((flag) => options[flag] !== undefined);
  if (many && own !== undefined) throw new UsageError('one-letter-only', { name: `--${own}` });
  const [paper] = list.flatMap((one) => ('paper' in one ? [one.paper] : []));
  if (paper !== undefined && options.id !== undefined)
    throw new UsageError('conflict', { name: '--id', other: paper.id });
}

async function enterAll(
  entering: Entering,
  list: readonly Wanted[],
  options: Options,
  { io, terminal }: Pick<Run, 'io' | 'terminal'>,
): Promise<{ letters: LetterAdded[]; failed: boolean }> {
  // What is wrong with the manifest that is added to has been told.
  const [within, beyond] = [entriesBeside({ ...terminal, warn: () => undefined }), entriesBeside(terminal)];
  const besides = ({ source, inside }: Placed): Promise<ManifestEntry | undefined> =>
    (inside ? within : beyond)(source);
  const letters: LetterAdded[] = [];
  let failed = false;
  for (const [at, wanted] of list.entries()) {
    if (list.length > 1 && 'source' in wanted) terminal.progress(at + 1, list.length, wanted.source.path);
    try {
      const incoming = await incomingOf(wanted, options, io, besides);
      if (incoming === null) continue;
      const outcome = await entering.take(incoming);
      letters.push(outcome.letter);
      tell(incoming, outcome, terminal);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      failed = true;
      terminal.error(explain(error, terminal.words));
    }
  }
  terminal.done();
  return { letters, failed };
}
