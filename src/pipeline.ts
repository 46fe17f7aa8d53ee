import { loadLexicon } from './dutch/lexicon.js';
import { extract } from './extract/index.js';
import { ingest } from './ingest/index.js';
import type { Input } from './ingest/index.js';
import { layOut } from './layout/index.js';
import { needsLexicon, normalise } from './normalise/index.js';
import { parse } from './parse/index.js';
import { profileFor, profiles } from './profiles/dossiers/index.js';
import type { Profile } from './profiles/dossiers/index.js';
import { resolve } from './resolve/index.js';
import type { CorrectionKind, Known, LetterResult, Normalised } from './types.js';

/** How a letter is to be read. */
export interface Options {
  /** What the user says of the letter; wins over print. */
  readonly given?: Known;
  /** What the manifest beside it says; print wins over it. */
  readonly manifest?: Known;
  /** The most pages that a PDF may have. */
  readonly maxPages?: number;
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

/**
 * From bytes to findings; each step is a folder of that name.
 * @throws InputError where the file cannot be read as a letter.
 */
export async function analyse(input: Input, options: Options = {}): Promise<Analysis> {
  const document = await ingest(input, {
    pages: options.maxPages ?? MAX_PAGES,
    milliseconds: 1000 * (options.timeout ?? TIMEOUT),
  });
  const layout = layOut(document);
  const only = kindsOf(options);
  const lexicon = needsLexicon(document) ? await loadLexicon() : undefined;
  const normalised = normalise(document, layout, { lexicon, only });
  const letter = parse(document, normalised, options.given ?? {}, options.manifest ?? {});
  const profile = profileFor(letter.data.dossiers, options.profiles ?? profiles);
  const candidates = extract(normalised, profile);
  const result = resolve(document, letter, candidates, { allCorrections: options.allCorrections ?? false, profile });
  return { result, source: document.text, normalised };
}

const allKinds: readonly CorrectionKind[] = [
  'word',
  'reference',
  'mark',
  'label',
  'spacing',
  'hyphen',
  'furniture',
  'bullet',
  'heading',
];

/** The kinds of damage to repair, where not all. */
function kindsOf({ raw, only }: Options): ReadonlySet<CorrectionKind> | undefined {
  if (!raw && !only) return undefined;
  return new Set((only ?? allKinds).filter((kind) => kind !== 'word' || !raw));
}
