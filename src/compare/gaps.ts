/** Which documents the letters cite and the corpus lacks. */
import type { Gap, LetterResult } from '../types.js';
import { probableIds, probablyReason } from './chapters.js';
import { inDateOrder } from './letters.js';

/** What a reader could add to the corpus; a toezegging is a number in a register and no document. */
const documents: ReadonlySet<string> = new Set(['kamerstuk', 'document', 'handelingen', 'aanhangsel']);

/**
 * Documents that the letters cite and that are not among them, most cited first.
 * @param held ids of documents that the manifest holds besides the letters
 */
export function gaps(results: readonly LetterResult[], held: ReadonlySet<string> = new Set()): Gap[] {
  const letters = inDateOrder(results);
  const own = new Set(letters.map(({ result }) => result.letter.id));
  const found = new Map<string, Gap>();
  for (const { key, result } of letters) {
    for (const { kind, ids, urls, span } of result.references) {
      if (!documents.has(kind)) continue;
      for (const id of ids.filter((one) => !held.has(one) && !own.has(one))) {
        const url = urls.find((one) => one.endsWith(`/${id}.html`)) ?? null;
        const gap = found.get(id) ?? { id, url, probably: null, cited: [], mentions: 0 };
        const cited = [...gap.cited, { letter: key, span: { ...span } }];
        found.set(id, { id, url: gap.url ?? url, probably: null, cited, mentions: gap.mentions + 1 });
      }
    }
  }
  const full = probableIds([...found.keys(), ...own].filter((id) => id !== null));
  const all = [...found.values()].map((gap): Gap => {
    const id = full.get(gap.id);
    return id === undefined ? gap : { ...gap, probably: { id, reason: probablyReason(gap.id, id) } };
  });
  return all.sort((a, b) => lettersOf(b) - lettersOf(a) || b.mentions - a.mentions || (a.id < b.id ? -1 : 1));
}

const lettersOf = ({ cited }: Gap): number => new Set(cited.map(({ letter }) => letter)).size;
