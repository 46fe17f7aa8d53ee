/** What a run of `extract` writes: one result, or a file per table, letter by letter. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import {
  datapackage,
  needsReview,
  type Packing,
  renderers,
  type Rendering,
  type RenderOptions,
  reviewHead,
  reviewLines,
  type Screen,
  tableNames,
  workbook,
} from '../index.js';
import { OutputError } from '../errors.js';
import type { LetterResult } from '../types.js';
import { fileSink, outputError, type Sink } from './output.js';
import type { Terminal } from './terminal.js';

/** Every way to write results: besides the formats of one table or letter those that need all of them. */
const writers = {
  ...renderers,
  xlsx: workbook,
  datapackage,
  review: ({ excel = false }: RenderOptions): Rendering => ({
    open: reviewHead(excel),
    letter: (result) => reviewLines(result, needsReview(result), excel),
    close: () => '',
  }),
} as const satisfies Readonly<Record<string, (options: RenderOptions) => Rendering | Packing>>;

export type WriterName = keyof typeof writers;

export interface Wanted extends Omit<RenderOptions, 'many' | 'screen'> {
  readonly format: WriterName;
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
  let begun: Rendering | Packing | undefined;
  /** Whether JSON is a list is known when the first letter is: an input may be a list itself. */
  const begin = async (many: boolean): Promise<Rendering | Packing> => {
    if (begun !== undefined) return begun;
    begun = writers[format]({ ...options, many, screen });
    await sink.write(begun.open);
    return begun;
  };
  return {
    begin: async (many) => void (await begin(many)),
    letter: async (result, many) => sink.write((await begin(many)).letter(result)),
    finish: async (many) => {
      if (begun === undefined && (file !== null || !many)) return sink.abandon();
      await sink.write(await closing(await begin(many), file));
      await sink.close();
    },
    abandon: sink.abandon,
  };
}

/** What is written last; a format that has its limits does not know the name of the file. */
async function closing(begun: Rendering | Packing, file: string | null): Promise<string | Uint8Array> {
  try {
    return await begun.close();
  } catch (error) {
    throw error instanceof OutputError && file !== null ? error.named(file) : error;
  }
}

/** Every table as a CSV file in a folder, which is made where it is missing, with a description of them all. */
export async function tableFiles(folder: string, excel: boolean): Promise<Wanted[]> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw outputError(folder, error);
  }
  return [
    ...tableNames.map((table) => ({ format: 'csv' as const, table, excel, file: path.join(folder, `${table}.csv`) })),
    { format: 'datapackage', excel, file: path.join(folder, 'datapackage.json') },
  ];
}
