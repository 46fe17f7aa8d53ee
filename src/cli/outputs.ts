/** What a run of `extract` writes: one result, or a file per table, letter by letter. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type FormatName, renderers, type Rendering, type RenderOptions, type Screen, tableNames } from '../index.js';
import type { LetterResult } from '../types.js';
import { fileSink, outputError, type Sink } from './output.js';
import type { Terminal } from './terminal.js';

export interface Wanted extends Omit<RenderOptions, 'many' | 'screen'> {
  readonly format: FormatName;
  /** Null for standard output. */
  readonly file: string | null;
}

/** Takes the letters as they come, then is finished, or abandoned as if it had never been. */
export interface Output {
  /** Opens the list where no letter has done so yet. */
  readonly begin: (many: boolean) => Promise<void>;
  readonly letter: (result: LetterResult, many: boolean) => Promise<void>;
  /** A single letter that failed has no result, and a file without any is left as it was. */
  readonly finish: (many: boolean) => Promise<void>;
  readonly abandon: () => Promise<void>;
}

/** Opens all that is wanted before the work begins; throws OutputError where one cannot be written. */
export async function openOutputs(wanted: readonly Wanted[], terminal: Terminal): Promise<Output[]> {
  const open: Output[] = [];
  try {
    for (const one of wanted) {
      const sink = one.file === null ? terminal.out : await fileSink(one.file);
      open.push(output(sink, one, await terminal.screen(one.file !== null)));
    }
    return open;
  } catch (error) {
    await Promise.all(open.map(({ abandon }) => abandon()));
    throw error;
  }
}

function output(sink: Sink, { format, file, ...options }: Wanted, screen: Screen): Output {
  let begun: Rendering | undefined;
  /** Whether JSON is a list is known when the first letter is: an input may be a list itself. */
  const begin = async (many: boolean): Promise<Rendering> => {
    if (begun !== undefined) return begun;
    begun = renderers[format]({ ...options, many, screen });
    await sink.write(begun.open);
    return begun;
  };
  return {
    begin: async (many) => void (await begin(many)),
    letter: async (result, many) => sink.write((await begin(many)).letter(result)),
    finish: async (many) => {
      if (begun === undefined && (file !== null || !many)) return sink.abandon();
      await sink.write((await begin(many)).close());
      await sink.close();
    },
    abandon: sink.abandon,
  };
}

/** Every table as a CSV file in a folder, which is made where it is missing. */
export async function tableFiles(folder: string, excel: boolean): Promise<Wanted[]> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw outputError(folder, error);
  }
  return tableNames.map((table) => ({ format: 'csv', table, excel, file: path.join(folder, `${table}.csv`) }));
}
