/** What stands behind the FILE arguments: files, folders of letters, standard input. */
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { manifestName } from '../corpus/manifest.js';
import { InputError, UsageError } from '../errors.js';
import { collect, inputError, stdinName } from './bytes.js';
import { decodeJson } from './results.js';

/** One input before it is read. */
export interface Source {
  /** As people know it: the argument, or the path of the file in it. */
  readonly path: string;
  /** Base name, or for a folder the path below it, with forward slashes. */
  readonly file: string;
  /** The folder that was given, and everything in it that may be a letter; null for a plain FILE. */
  readonly folder: { readonly path: string; readonly files: ReadonlySet<string> } | null;
}

export interface Sources {
  /** False for one plain FILE, whose result is an object and not an array. */
  readonly many: boolean;
  readonly list: readonly (Source | InputError)[];
}

const pageExtensions: readonly string[] = ['.html', '.htm'];
/** What a folder takes for a letter by its name alone, or for pages by their beginning, too. */
export const letterExtensions: ReadonlySet<string> = new Set([
  ...['.txt', '.text', '.md', '.markdown', '.pdf', '.xml', '.docx'],
  ...pageExtensions,
]);
const resultExtensions = new Set(['.json', '.ndjson', '.jsonl']);
/** How a page of `report` begins: it is no letter, and may well stand beside those that it tells of. */
const reportHead = /<meta name="generator" content="pobrief">/;
/** How a result of `extract` begins; other JSON in a folder is none of our business. */
const resultHead = /^\s*\[?\s*\{\s*"schema"\s*:\s*"pobrief\/letter@/;

/**
 * The inputs in the order of the arguments, folders opened and sorted. What cannot be found is an
 * InputError in its place, so that the others go on.
 */
export async function sourcesOf(args: readonly string[]): Promise<Sources> {
  if (args.filter((arg) => arg === stdinName).length > 1) throw new UsageError('stdin-twice');
  const lists = await Promise.all(args.map(sourcesIn));
  return { many: args.length > 1 || lists.some(({ folder }) => folder), list: lists.flatMap(({ list }) => list) };
}

async function sourcesIn(arg: string): Promise<{ folder: boolean; list: (Source | InputError)[] }> {
  if (arg === stdinName) return { folder: false, list: [{ path: arg, file: arg, folder: null }] };
  try {
    if ((await stat(arg)).isDirectory()) return { folder: true, list: await lettersBelow(arg) };
  } catch (error) {
    return { folder: false, list: [inputError(arg, error)] };
  }
  const file = path.basename(arg);
  if (file === manifestName) return { folder: false, list: [new InputError(arg, 'manifest')] };
  return { folder: false, list: [{ path: arg, file, folder: null }] };
}

/** What stands beside letters to tell about their folder. */
const aboutFolder = /^(?:readme|leesmij|licen[sc]e|changelog)(?:\.\w+)?$/i;

/** Every letter in a folder and the folders in it, by name; hidden files, manifests and a readme are no letters. */
async function lettersBelow(folder: string): Promise<(Source | InputError)[]> {
  const failures: InputError[] = [];
  const found = (await walk(folder, '', failures)).sort((a, b) => (a < b ? -1 : 1));
  const files = new Set(found);
  const list = found.map((file): Source => ({ path: path.join(folder, file), file, folder: { path: folder, files } }));
  if (list.length + failures.length === 0) return [new InputError(folder, 'folder-without-letters')];
  return [...list, ...failures];
}

async function walk(root: string, below: string, failures: InputError[]): Promise<string[]> {
  const here = path.join(root, below);
  const entries = await readdir(here, { withFileTypes: true }).catch((error: unknown) => {
    failures.push(inputError(here, error));
    return [];
  });
  // Word keeps `~$brief.docx` beside a letter that it has open.
  const visible = entries.filter(
    ({ name }) => !/^(?:\.|~\$)/.test(name) && name !== manifestName && !aboutFolder.test(name),
  );
  const found: string[] = [];
  // One at a time: a folder of ten thousand results must not open ten thousand files at once.
  for (const entry of visible) {
    const file = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) found.push(...(await walk(root, file, failures)));
    else if (await isLetter(path.join(root, file))) found.push(file);
  }
  return found;
}

/** Whether a folder that is read whole takes a file for a letter: by its name, or as a result of `extract`. */
export async function isLetter(file: string): Promise<boolean> {
  const extension = path.extname(file).toLowerCase();
  if (pageExtensions.includes(extension)) return !reportHead.test(decodeJson(await head(file)));
  if (letterExtensions.has(extension)) return true;
  return resultExtensions.has(extension) && resultHead.test(decodeJson(await head(file)));
}

async function head(file: string): Promise<Buffer> {
  try {
    return await collect(createReadStream(file, { end: 255 }), file);
  } catch {
    return Buffer.alloc(0);
  }
}
