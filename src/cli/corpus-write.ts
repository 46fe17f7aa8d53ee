/** Writing a corpus: the letters first, then the manifest that names them. */
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { InputError } from '../errors.js';
import { inputError } from './bytes.js';
import { sha256 } from './corpus-folder.js';
import { fileSink, outputError, type Sink } from './output.js';

/** A letter to be copied into the folder. */
export interface Copy {
  readonly from: string;
  readonly to: string;
  readonly sha256: string;
  /** It takes the place of a file that the manifest held under the same id. */
  readonly over: boolean;
}

/** Copies the letters and closes the manifest; where one fails, what was copied is gone again. */
export async function writeCorpus(manifest: Sink, text: string, copies: readonly Copy[]): Promise<void> {
  const made: string[] = [];
  try {
    await manifest.write(text);
    // What replaces a file cannot be undone, and so comes last.
    for (const copy of [...copies].sort((a, b) => Number(a.over) - Number(b.over))) {
      await put(copy);
      if (!copy.over) made.push(copy.to);
    }
    await manifest.close();
  } catch (error) {
    await Promise.all(made.map((file) => rm(file, { force: true })));
    throw error;
  }
}

async function put({ from, to, sha256: wanted }: Copy): Promise<void> {
  const bytes = await readFile(from).catch((error: unknown) => {
    throw inputError(from, error);
  });
  if (sha256(bytes) !== wanted) throw new InputError(from, 'changed');
  try {
    await mkdir(path.dirname(to), { recursive: true });
  } catch (error) {
    throw outputError(to, error);
  }
  const sink = await fileSink(to);
  try {
    await sink.write(bytes);
    await sink.close();
  } catch (error) {
    await sink.abandon();
    throw error;
  }
}
