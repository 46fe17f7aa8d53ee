/** `reviews.csv` as a reader is to fill it in: a row for everything that needs a look, the value empty. */
import type { LetterResult, ReviewWanted } from '../types.js';
import { csvLines, dialects } from './csv.js';
import type { Cell } from './tables.js';
import { oneLine } from './text.js';

/** The first seven are read back; the others help the reader. */
const columns: Readonly<Record<string, (wanted: ReviewWanted, letter: LetterResult) => Cell>> = {
  letter: (_, { letter, source }) => letter.id ?? source.file,
  table: ({ table }) => table,
  key: ({ key }) => key,
  field: ({ field }) => field,
  value: () => null,
  who: () => null,
  why: () => null,
  now: ({ now }) => now,
  because: ({ because }) => because,
  printed: ({ printed }) => (printed === null ? null : oneLine(printed)),
  sentence: ({ sentence }) => sentence,
  line: ({ span }) => span?.line ?? null,
  page: ({ span }) => span?.page ?? null,
  file: (_, { source }) => source.file,
};

/** The header, with the mark that Dutch Excel wants. */
export const reviewHead = (excel: boolean): string =>
  (excel ? dialects.excel.bom : '') + csvLines([Object.keys(columns)], excel);

/** The rows of one letter. */
export const reviewLines = (letter: LetterResult, wanted: readonly ReviewWanted[], excel: boolean): string =>
  csvLines(
    wanted.map((one) => Object.values(columns).map((cell) => cell(one, letter))),
    excel,
  );
