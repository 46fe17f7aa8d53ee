/** `pobrief corpus list FOLDER`: the letters of a folder, held and known. */
import { stat } from 'node:fs/promises';
import { listed } from '../corpus/list.js';
import { parseManifest } from '../corpus/manifest.js';
import { corpusListRenderers } from '../index.js';
import type { CorpusList } from '../types.js';
import { told } from './beside.js';
import { answer, type Answered, answerFlags, formatAsked, screenOf } from './compared.js';
import { command, type Run } from './command.js';
import { filesOf, inputsOf, itemsOf, lettersIn, openFolder, pathsIn, unlistedIn } from './corpus-folder.js';
import { refuseOverwriting } from './options.js';
import { explain } from './words.js';

const formats = Object.keys(corpusListRenderers) as (keyof typeof corpusListRenderers)[];

export const list = command<Answered>({
  argument: '<FOLDER>',
  aboutArgument: 'argument.corpus-held',
  options: [...answerFlags(formats)],
  examples: [
    ['corpus list brieven/', 'example.corpus-list'],
    ['corpus list brieven/ --excel -o brieven.csv', 'example.corpus-list-excel'],
  ],
  run,
});

/** Gives 3 where a folder in the folder could not be looked into. */
async function run(options: Answered, given: Run): Promise<number> {
  const { args, terminal } = given;
  const format = formatAsked(options, formats) ?? (terminal.people ? 'table' : 'json');
  const folder = await openFolder(args[0] ?? '');
  const items = itemsOf(folder);
  const { letters, failed } = await lettersIn(folder);
  await refuseOverwriting(options.output, inputsOf(folder, letters));
  if (folder.json !== null) told(parseManifest(folder.manifest, folder.json), terminal);
  for (const error of failed) terminal.error(explain(error, terminal.words));
  const pathOf = pathsIn(folder, letters);
  const there = new Set<string>();
  for (const file of filesOf(items)) if (await isFile(pathOf(file))) there.add(file);
  const found: CorpusList = {
    schema: 'pobrief/corpus-list@1',
    manifest: folder.manifest,
    entries: listed(items, (file) => there.has(file)),
    unlisted: await unlistedIn(letters, items, terminal),
  };
  const screen = await screenOf(options, given);
  await answer(corpusListRenderers[format](found, { excel: options.excel === true, screen }), options, given);
  return failed.length > 0 ? 3 : 0;
}

const isFile = async (file: string | null): Promise<boolean> =>
  file !== null && (await stat(file).catch(() => null))?.isFile() === true;
