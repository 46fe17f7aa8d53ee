/** `pobrief corpus verify FOLDER`: what is wrong in a manifest and the letters beside it. */
import { readFields } from '../corpus/entry.js';
import type { Written } from '../corpus/manifest-text.js';
import { entryFaults, fileFaults, manifestBroken, manifestMissing, notesOf, unlisted } from '../corpus/verify.js';
import type { InputError } from '../errors.js';
import { corpusVerifyRenderers } from '../index.js';
import type { CorpusFault, CorpusVerify } from '../types.js';
import { answer, answerFlags, type Compared, formatAsked, screenOf } from './compared.js';
import { command, type Run } from './command.js';
import { entriesIn, type Folder, inputsOf, lettersIn, openFolder, pathsIn, unlistedIn } from './corpus-folder.js';
import { readPlain } from './corpus-read.js';
import type { Source } from './files.js';
import { limits, refuseOverwriting } from './options.js';
import { explain } from './words.js';

const formats = Object.keys(corpusVerifyRenderers) as (keyof typeof corpusVerifyRenderers)[];

export const verify = command<Compared>({
  argument: '<FOLDER>',
  aboutArgument: 'argument.corpus-held',
  options: [...answerFlags(formats), ...limits],
  examples: [
    ['corpus verify brieven/', 'example.corpus-verify'],
    ['corpus verify brieven/ --quiet > /dev/null', 'example.corpus-verify-script'],
  ],
  run,
});

/** Gives 1 where something is wrong, and 3 where a letter could not be read: it may hide a fault. */
async function run(options: Compared, given: Run): Promise<number> {
  const { args, terminal } = given;
  const format = formatAsked(options, formats) ?? (terminal.people ? 'table' : 'json');
  const folder = await openFolder(args[0] ?? '');
  const { letters, failed } = await lettersIn(folder);
  await refuseOverwriting(options.output, inputsOf(folder, letters));
  const found = folder.json === null ? { items: [] } : entriesIn(folder.json);
  const checked =
    'problem' in found
      ? { ...nothing, faults: [manifestBroken(found.problem, folder.json ?? '')], unread: failed }
      : await check(folder, letters, found.items, failed, options, given);
  for (const error of checked.unread) terminal.error(explain(error, terminal.words));
  const answered: CorpusVerify = {
    schema: 'pobrief/corpus-verify@1',
    manifest: folder.manifest,
    ...checked,
    unread: checked.unread.map(({ file, code }) => ({ file, code })),
  };
  const screen = await screenOf(options, given);
  await answer(corpusVerifyRenderers[format](answered, { excel: options.excel === true, screen }), options, given);
  if (answered.unread.length > 0) return 3;
  return answered.faults.length > 0 ? 1 : 0;
}

type Checked = Pick<CorpusVerify, 'entries' | 'letters' | 'faults' | 'notes'> & { readonly unread: InputError[] };

const nothing = { entries: 0, letters: 0, notes: [] };

async function check(
  folder: Folder,
  letters: readonly Source[],
  items: readonly Written[],
  failed: readonly InputError[],
  options: Compared,
  run: Run,
): Promise<Checked> {
  const inFolder = await faultsOfFiles(folder, letters, items, options, run);
  const others = await unlistedIn(letters, items, run.terminal);
  const faults = [...entryFaults(items), ...inFolder.faults];
  return {
    entries: items.length,
    letters: inFolder.read,
    faults: [
      ...(folder.json === null ? [manifestMissing()] : []),
      // All of one entry together, as they stand in the manifest.
      ...faults.sort((a, b) => (a.entry ?? 0) - (b.entry ?? 0)),
      ...others.map(unlisted),
    ],
    notes: notesOf(items),
    unread: [...failed, ...inFolder.unread],
  };
}

interface Files {
  readonly faults: CorpusFault[];
  readonly unread: InputError[];
  readonly read: number;
}

/** Reads the file of every entry that has one in the folder. */
async function faultsOfFiles(
  folder: Folder,
  letters: readonly Source[],
  items: readonly Written[],
  options: Compared,
  run: Run,
): Promise<Files> {
  const pathOf = pathsIn(folder, letters);
  const held = items.flatMap((item, at) => {
    const { file } = readFields(item.raw).fields ?? {};
    const path = file === undefined ? null : pathOf(file);
    return file === undefined || path === null ? [] : [{ entry: { item, at }, source: { path, file, folder: null } }];
  });
  const faults: CorpusFault[] = [];
  const unread: InputError[] = [];
  for (const [at, { entry, source }] of held.entries()) {
    if (held.length > 1) run.terminal.progress(at + 1, held.length, source.path);
    const read = await readPlain(source, options, run.io);
    if (read === null) continue;
    const isMissing = read.error?.code === 'missing';
    if (read.error !== null && !isMissing) unread.push(read.error);
    if (read.sha256 !== null || isMissing) faults.push(...fileFaults(entry.item, entry.at, read));
  }
  run.terminal.done();
  return {
    faults,
    unread,
    read: held.length - unread.length - faults.filter(({ code }) => code === 'file-missing').length,
  };
}
