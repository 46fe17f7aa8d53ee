/**
 * Commitments: promises that this letter makes to the Kamer, and the toezeggingen that it cites with what became of
 * them. Promises to others, by others, and what is done in this very letter are declined. Terms are resolve's business.
 */
import type { CommitmentCandidate } from '../../candidates/commitment.js';
import { fold, folded } from '../../dutch/folded.js';
import type { CleanBlock, TextView, Extractor } from '../../types.js';
import { examples } from './examples.js';
import { readBlock } from './grammar-block.js';
import type { Reading, Setting } from './grammar-block.js';
import { measureOfHeading, measureOfItem } from './grammar-measure.js';
import { opensEntry, readLabelled } from './grammar-labelled.js';
import { withReply } from './grammar-reply.js';
import { cellsOf, columnsOf, isHead, kindOf, readRow } from './grammar-rows.js';
import type { Columns } from './grammar-rows.js';
import type { Stretch } from './grammar-sentence.js';

export type { CommitmentCandidate } from '../../candidates/commitment.js';

/** A heading in force: whether it says that toezeggingen follow, and the measure whose heading it is. */
interface Heading {
  readonly level: number;
  readonly commitments: boolean;
  readonly measure: string | null;
}

/** What the text above a block tells of it. */
interface Above {
  headings: Heading[];
  /** The head of the table in which we are says that its rows are toezeggingen. */
  table: boolean;
  columns: Columns | null;
  /** The paragraph above a list says that toezeggingen follow. */
  list: boolean;
  /** The text spoke of measures. */
  measures: boolean;
  /** The toezegging cited last in this section, by its place among the finds. */
  cited: number | null;
}

const COMMITMENTS = folded(/(?<!\p{L})toezegging(?:en)?(?!\p{L})/u);
const MOTIONS = folded(/(?<!\p{L})moties?(?!\p{L})/u);

function enterHeading(above: Above, { level, range }: CleanBlock, text: string): void {
  above.headings = above.headings.filter((h) => h.level < level);
  const heading = text.slice(range.start, Math.min(range.end, range.start + 200));
  const low = fold(heading);
  above.headings.push({
    level,
    commitments: COMMITMENTS.test(low) && !MOTIONS.test(low),
    measure: measureOfHeading(heading),
  });
  above.cited = null;
}

/** The measure that a block stands in: its item, the first cell of its row, or the chapter's heading. */
function measureOf(text: string, block: CleanBlock, cells: readonly Stretch[], above: Above): string | null {
  const [first] = cells;
  const cell =
    block.kind === 'row' && first
      ? measureOfHeading(text.slice(first.start, Math.min(first.end, first.start + 40)))
      : null;
  return (
    cell ??
    (above.measures ? measureOfItem(text, block) : null) ??
    above.headings.findLast((h) => h.measure !== null)?.measure ??
    null
  );
}

/** Whether a row is one of toezeggingen: by its table or heading, or, under the titles of a table of both, by itself. */
const isListed = (kind: ReturnType<typeof kindOf>, above: Above): boolean =>
  kind !== 'motion' &&
  (above.table || above.headings.at(-1)?.commitments === true || (kind === 'commitment' && above.columns !== null));

/** `De volgende toezeggingen zijn gedaan:` above a list. */
const TOLD_OF = folded(/(?<!\p{L})toezeggingen(?!\p{L})/u);
const THIRD = folded(
  /^(?:\d{1,3}[.)]\s+)?(?:de|het)\s(?:minister|staatssecretaris|bewindspersoon|kabinet|regering)(?!\p{L})/u,
);

/** An item of a list of toezeggingen says of a minister what he promised before: `De minister zegt toe …`. */
const registered = (text: string, found: readonly CommitmentCandidate[], above: Above): CommitmentCandidate[] =>
  found.map((one) =>
    one.kind === 'made' &&
    (above.list || above.headings.at(-1)?.commitments === true) &&
    THIRD.test(fold(text.slice(one.range.start, one.range.start + 60)))
      ? { ...one, kind: 'cited', weak: false }
      : one,
  );

/** What a block says of a toezegging cited in an earlier one of the same section. */
function passBack(found: CommitmentCandidate[], { verdicts }: Reading, above: Above, setting: Setting): void {
  for (const { leaf, sentence } of verdicts) {
    const before = above.cited === null ? undefined : found[above.cited];
    if (before !== undefined && above.cited !== null) {
      found[above.cited] = { ...before, disposition: before.disposition ?? leaf };
    } else {
      found.push(pointed(setting, sentence, leaf));
      above.cited = found.length - 1;
    }
  }
}

/** `Hiermee is deze toezegging afgedaan`, where only a heading or nothing says which. */
const pointed = (
  { measure }: Setting,
  { start, end }: Stretch,
  disposition: CommitmentCandidate['disposition'],
): CommitmentCandidate => ({
  range: { start, end },
  kind: 'cited',
  weak: false,
  bare: false,
  terms: [],
  event: null,
  within: null,
  to: [],
  madeIn: null,
  cites: { start, end },
  marks: [],
  measure,
  disposition,
  delivers: null,
});

/** Finds the commitments of a clean text, in order. */
function find(view: TextView): CommitmentCandidate[] {
  const { text, blocks } = view;
  const above: Above = { headings: [], table: false, columns: null, list: false, measures: false, cited: null };
  const found: CommitmentCandidate[] = [];
  let mark = 0;
  let next = 0;
  for (const [at, block] of blocks.entries()) {
    if (at < next) continue;
    const { start, end } = block.range;
    while ((view.marks[mark]?.at ?? Infinity) < start) mark += 1;
    let last = mark;
    while ((view.marks[last]?.at ?? Infinity) <= end) last += 1;
    above.measures ||= /maatregel/i.test(text.slice(start, end));
    const cells = block.kind === 'row' ? cellsOf(text, block.range) : [block.range];
    const setting: Setting = {
      text,
      marks: view.marks.slice(mark, last),
      cells,
      measure: measureOf(text, block, cells, above),
    };
    if (block.kind === 'heading') enterHeading(above, block, text);
    if (block.kind !== 'item')
      above.list = block.kind === 'paragraph' && TOLD_OF.test(fold(text.slice(start, Math.min(end, start + 300))));
    if (block.kind !== 'row') Object.assign(above, { table: false, columns: null });
    else if (isHead(text, cells)) {
      above.table = COMMITMENTS.test(fold(text.slice(start, end)));
      above.columns = columnsOf(text, cells);
      continue;
    }
    const entry = opensEntry(text, block.range) ? readLabelled(setting, blocks, at) : null;
    if (entry !== null) {
      found.push(entry.candidate);
      above.cited = found.length - 1;
      next = entry.next;
      continue;
    }
    const listed = block.kind === 'row' && isListed(kindOf(text, cells), above);
    const row = listed ? readRow(setting, above.columns) : null;
    const reading = readBlock(setting);
    const cited = above.cited === null ? undefined : found[above.cited];
    const before = blocks[at - 1]?.range.start ?? 0;
    if (
      row === null &&
      reading.verdicts.length === 0 &&
      cited !== undefined &&
      above.cited !== null &&
      cited.range.start >= before
    ) {
      const replied = withReply(text, block.range, cited, reading.found);
      if (replied !== null) {
        found[above.cited] = replied;
        continue;
      }
    }
    passBack(found, row === null ? reading : { ...reading, verdicts: [] }, above, setting);
    // What the cells of a toezegging promise is that toezegging.
    const listedAs = block.kind === 'item' ? registered(text, reading.found, above) : reading.found;
    found.push(...(row === null ? listedAs : [row]));
    const index = found.findLastIndex((c) => c.kind === 'cited' && c.range.start >= start);
    if (index >= 0) above.cited = index;
  }
  return found;
}

export const commitments: Extractor<CommitmentCandidate> = {
  id: 'commitments',
  about:
    'Promises to the Kamer: those that a letter makes, with their term, and the toezeggingen that it cites, with what became of them.',
  find,
  examples,
};
