/** Citations of parliamentary papers. */
import type { Candidate, Extractor } from '../../types.js';
import type { Citation } from '../../dutch/kamerstuk.js';
import { examples } from './examples.js';
import { anchored } from './grammar-anchors.js';
import { isCitation, readNextPaper } from './grammar-paper.js';

/** A citation with its range in the clean text: from the cue word (or the dossier) to the last figure. */
export type ReferenceCandidate = Candidate & Citation;

/**
 * Finds the citations in a clean text, in order and disjoint: Kamerstukken, toezeggingen, document
 * numbers, Handelingen and Aanhangsel, in the spellings of the chambers and of the Leidraad voor
 * juridische auteurs, and with the damage of a scan where one reading is left. What carries no
 * number of its own (`Kamerstuk 31 497`) is none. Never throws; linear in the length of the text.
 */
function find(text: string): readonly ReferenceCandidate[] {
  const found: ReferenceCandidate[] = [];
  let taken = 0;
  for (const { start, read, scanner } of anchored(text)) {
    if (!isCitation(read) || start < taken) continue;
    found.push({ range: { start, end: scanner.pos }, ...read });
    taken = scanner.pos;
    if (read.kind !== 'kamerstuk') continue;
    for (let last = read; ;) {
      const next = readNextPaper(scanner, last);
      if (next === null) break;
      found.push({ range: { start: next.start, end: scanner.pos }, ...next.citation });
      taken = scanner.pos;
      last = next.citation;
    }
  }
  return found;
}

export const references: Extractor<ReferenceCandidate> = {
  id: 'references',
  about:
    'Citations of Kamerstukken, Handelingen, Aanhangsel, toezeggingen and document numbers of the Staten-Generaal.',
  find: ({ text }) => find(text),
  examples,
};
