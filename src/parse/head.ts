/** Which blocks are the head of a document. */
import { anchors, bareDossier, isFrontLine, kindLine, portalIds } from '../profiles/front-lines.js';
import type { CleanBlock } from '../types.js';

export interface HeadLine {
  readonly text: string;
  readonly block: CleanBlock;
}

const LONGEST_HEAD = 60;
const RUNNING_TEXT = 220;
/** A shorter one is, where it ends as sentences do. */
const SENTENCE = 45;
/** Titles of bills and the questions of members are long. */
const LONGEST_FRONT = 1000;
/** How far down a portal's preamble may push the head. */
const PREAMBLE = 45;

/** A row that opens with `39812-14` is of a table of papers, and none of the head. */
const ROW_OF_PAPER = /^\d{2}[ .]?\d{3}-\d{1,4}\t/;

const isHeadLine = (line: string): boolean => isFrontLine(line) || portalIds.some((pattern) => pattern.test(line));

const isAnchor = (line: string): boolean => anchors.some((pattern) => pattern.test(line));

/** The blocks before the running text; of a page with a preamble above it, up to the last line that only a head has. */
export function headOf(text: string, blocks: readonly CleanBlock[]): HeadLine[] {
  const lines = blocks
    .slice(0, LONGEST_HEAD)
    .map((block) => ({ block, text: text.slice(block.range.start, block.range.end).trim() }));
  // The title of a bill may stand on the line below its dossier.
  const isTitle = (i: number): boolean =>
    isHeadLine(lines[i]?.text ?? '') || bareDossier.test(lines[i - 1]?.text ?? '');
  const runs = (line: string): boolean => line.length > RUNNING_TEXT || (line.length > SENTENCE && /[.?!]$/.test(line));
  let end = lines.findIndex((line, i) => (isTitle(i) ? line.text.length > LONGEST_FRONT : runs(line.text)));
  if (end < 0) end = lines.length;
  const salutation = lines.findIndex((line) => /^Geachte\b/.test(line.text));
  if (salutation >= 0) end = Math.min(end, salutation + 1);
  if (!lines.slice(0, end).some((line) => isAnchor(line.text))) {
    // A preamble may hold a long line; what stands below it is the head only if it has several of its lines.
    const below = lines.slice(end, PREAMBLE).map((line, i) => ({ at: end + i, ...line }));
    const found = below.filter((line) => isAnchor(line.text));
    if (found.length > 1) end = (found.at(-1)?.at ?? end) + 1;
  }
  const papers = lines.findIndex((line) => ROW_OF_PAPER.test(line.text));
  return lines.slice(0, papers < 0 ? end : Math.min(end, papers));
}

/** The words of a head's line behind dossier and number: what the paper calls itself. */
export const kindOf = (line: string): string => line.slice(kindLine.exec(line)?.[0].length ?? 0);
