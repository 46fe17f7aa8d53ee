/** Toezeggingen in lists that label their parts: `Toezegging: … Datum: … Stand van zaken: …`, a line or paragraph each. */
import type { CommitmentCandidate } from '../../candidates/commitment.js';
import { matches } from '../../dutch/matches.js';
import type { CleanBlock } from '../../types.js';
import type { Setting } from './grammar-block.js';
import { readRow } from './grammar-rows.js';
import { trimmed } from './grammar-sentence.js';
import type { Stretch } from './grammar-sentence.js';

const OPENS = /^\s*(?:\d{1,3}[.)]\s+)?Toezegging(?:\s+(?:nr\.?\s*)?\d{1,3})?\s?:\s/u;
/** What may follow; a label stands at the head of a line or behind a full stop. */
const LABEL =
  /(?:^|(?<=[.;)\d]\s)|(?<=\n))\s*(?:(?<reply>Stand van zaken|Status|Reactie|Stavaza|Toelichting|Afdoening|Voortgang)|(?<made>Datum|Debat|Gedaan in|Gedaan tijdens|Vindplaats|Bron|Overleg)|(?<term>Termijn|Deadline|Planning|Streefdatum)|(?<other>Aan|Toegezegd aan|Kamerlid|Kenmerk|Nummer|TZ-nummer))\s?:\s/gu;
/** More paragraphs than this belong to something else. */
const MOST = 8;

export interface Labelled {
  readonly candidate: CommitmentCandidate;
  /** The block behind the last that was read. */
  readonly next: number;
}

/** Whether a block opens such an entry. */
export const opensEntry = (text: string, { start, end }: Stretch): boolean =>
  OPENS.test(text.slice(start, Math.min(end, start + 40)));

/** The entry that opens at a block, with the labelled blocks under it; null where nothing but the promise is labelled. */
export function readLabelled(
  setting: Omit<Setting, 'cells'>,
  blocks: readonly CleanBlock[],
  index: number,
): Labelled | null {
  const { text } = setting;
  const first = blocks[index];
  if (first === undefined) return null;
  const label = OPENS.exec(text.slice(first.range.start, first.range.end))?.[0].length ?? 0;
  const parts = partsOf(text, { start: first.range.start + label, end: first.range.end }, 'promise');
  let next = index + 1;
  for (; next < blocks.length && next - index <= MOST; next += 1) {
    const block = blocks[next];
    if (block === undefined || block.kind === 'heading' || block.kind === 'row') break;
    const own = partsOf(text, block.range, null);
    if (own.length === 0) break;
    parts.push(...own);
  }
  const cells = parts.map(({ stretch }) => stretch);
  const at = (is: Part['is']): number => parts.findIndex((part) => part.is === is);
  if (cells.length < 2) return null;
  const columns = { term: at('term'), madeIn: at('made'), reply: at('reply') };
  const candidate = readRow({ ...setting, cells }, columns);
  return candidate === null ? null : { candidate, next };
}

interface Part {
  readonly is: 'promise' | 'reply' | 'made' | 'term' | 'other';
  readonly stretch: Stretch;
}

/** The labelled parts of a block; what stands before the first label is `opens`, or makes the block another's. */
function partsOf(text: string, { start, end }: Stretch, opens: 'promise' | null): Part[] {
  const labels = matches(text.slice(start, end), LABEL);
  const before = text.slice(start, start + (labels[0]?.index ?? end - start)).trim();
  if (opens === null && (labels.length === 0 || before !== '')) return [];
  const found = labels.map((match, i): Part => {
    const from = start + match.index + match[0].length;
    const is = (['reply', 'made', 'term'] as const).find((name) => match.groups?.[name] !== undefined) ?? 'other';
    return { is, stretch: trimmed(text, { start: from, end: start + (labels[i + 1]?.index ?? end - start) }) };
  });
  const promise = trimmed(text, { start, end: start + (labels[0]?.index ?? end - start) });
  return opens === null ? found : [{ is: opens, stretch: promise }, ...found];
}
