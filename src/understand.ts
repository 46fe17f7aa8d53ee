import { correctionKinds } from './correction-kinds.js';
import { loadLexicon } from './dutch/lexicon.js';
import { extract } from './extract/index.js';
import { layOut } from './layout/index.js';
import { needsLexicon, normalise } from './normalise/index.js';
import { parse } from './parse/index.js';
import { profileFor, profiles } from './profiles/dossiers/index.js';
import { resolve } from './resolve/index.js';
import type { Analysis, Options } from './pipeline.js';
import type { CorrectionKind, Document } from './types.js';

/** From a source text to findings; each step is a folder of that name. */
export async function understand(document: Document, options: Options): Promise<Analysis> {
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

/** The kinds of damage to repair, where not all. */
function kindsOf({ raw, only }: Options): ReadonlySet<CorrectionKind> | undefined {
  if (!raw && !only) return undefined;
  return new Set((only ?? correctionKinds).filter((kind) => kind !== 'word' || !raw));
}
