import { ingest } from './ingest/index.js';
import type { Input } from './ingest/index.js';
import type { Profile } from './profiles/dossiers/index.js';
import type { CorrectionKind, Known, LetterResult, Normalised } from './types.js';

/** How a letter is to be read. */
export interface Options {
  /** What the user says of the letter; wins over print. */
  readonly given?: Known;
  /** What the manifest beside it says; print wins over it. */
  readonly manifest?: Known;
  /** The most pages that a PDF may have. */
  readonly maxPages?: number;
  /** The most bytes that a Word file may unpack to. */
  readonly maxSize?: number;
  /** The most seconds that reading a PDF may take. */
  readonly timeout?: number;
  /** List joins of lines among the corrections. */
  readonly allCorrections?: boolean;
  /** Leave words as printed, also in scans. */
  readonly raw?: boolean;
  /** Repair only these kinds of damage. */
  readonly only?: readonly CorrectionKind[];
  /** The profiles of dossiers to choose from, by the letter's dossiers; those that come with the programme if absent. */
  readonly profiles?: readonly Profile[];
}

/** A letter read and analysed. */
export interface Analysis {
  readonly result: LetterResult;
  /** The source text that every span points into. */
  readonly source: string;
  readonly normalised: Normalised;
}

const MAX_PAGES = 2000;
const TIMEOUT = 60;

/** All that comes after the text, loaded when a text comes; while a PDF is parsed elsewhere there is time for it. */
const later = () => import('./understand.js');

/**
 * From bytes to findings.
 * @throws InputError where the file cannot be read as a letter.
 */
export async function analyse(input: Input, options: Options = {}): Promise<Analysis> {
  const document = await ingest(input, {
    pages: options.maxPages ?? MAX_PAGES,
    milliseconds: 1000 * (options.timeout ?? TIMEOUT),
    meanwhile: () => void later(),
    ...(options.maxSize === undefined ? {} : { unpacked: options.maxSize }),
  });
  const { understand } = await later();
  return understand(document, options);
}
