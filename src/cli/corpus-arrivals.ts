/** What `corpus add` is to enter: letters inside and outside the folder, and ids of what is not held. */
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { InputError, UsageError } from '../errors.js';
import { type PaperId, readPaperId } from '../index.js';
import { stdinName } from './bytes.js';
import { type Folder, isAboutFolder } from './corpus-folder.js';
import { type Source, sourcesOf } from './files.js';

/** A letter by its file. */
export interface Placed {
  readonly source: Source;
  /** Its path below the folder: where it lies, or where it is to be copied. */
  readonly file: string;
  readonly inside: boolean;
}

export type Wanted = Placed | { readonly paper: PaperId } | InputError;

/** All that is to be entered, in the order of the arguments. What cannot be found is an error in its place. */
export async function wantedOf(args: readonly string[], folder: Folder): Promise<{ many: boolean; list: Wanted[] }> {
  if (args.includes(stdinName)) throw new UsageError('stdin-nameless');
  const root = await realpath(folder.path);
  const list: Wanted[] = [];
  let many = args.length > 1;
  for (const arg of args) {
    const paper = readPaperId(arg);
    // A file of that name is a letter, whatever it is called.
    if (paper !== null && (await stat(arg).catch(() => null)) === null) {
      list.push({ paper });
      continue;
    }
    const sources = await sourcesOf([arg]);
    many ||= sources.many;
    for (const source of sources.list) {
      if (source instanceof InputError) list.push(source);
      else if (!isAboutFolder(source)) list.push(await placed(source, root));
    }
  }
  return { many, list };
}

async function placed(source: Source, root: string): Promise<Placed> {
  // A link may lead out of the folder; what counts is where it lies itself.
  const parent = await realpath(path.dirname(source.path));
  const below = path.relative(root, path.join(parent, path.basename(source.path)));
  const inside = below !== '..' && !below.startsWith(`..${path.sep}`) && !path.isAbsolute(below);
  return { source, inside, file: inside ? below.split(path.sep).join('/') : source.file };
}
