/** Numbered sections that call themselves «deze maatregel»: letters that give each measure a section and not the word. */
import type { ChapterLeaf, MentionLeaf } from '../../candidates/measure.js';
import { tidyTitle } from './grammar-mention.js';
import { NUMBER, readNumber, S } from './grammar-number.js';
import { part } from './lines.js';
import type { Line } from './lines.js';

export interface NumberedSections {
  readonly chapters: readonly ChapterLeaf[];
  /** The section in which each line stands, by the line's index. */
  readonly owners: ReadonlyMap<number, ChapterLeaf>;
}

const HEADING = new RegExp(`^(${NUMBER})[.)]?${S}+(?=\\p{L})`, 'u');
const THIS = /(?<!\p{L})deze maatregel(?!\p{L})/iu;
/** One section may speak of a measure by chance. */
const FEWEST = 2;
const LONGEST_TITLE = 160;

/** The sections, in order; none where «deze maatregel» may be one that the section names by number. */
export function numberedSections(
  lines: readonly Line[],
  mentions: readonly (readonly MentionLeaf[])[],
): NumberedSections {
  const found = lines.flatMap((line, at) => {
    const leaf = headOf(line);
    if (leaf === null) return [];
    const end = endOf(lines, at);
    const own = lines.slice(at + 1, end);
    const names = mentions.slice(at, end).some((all) => all.length > 0);
    return !names && own.some((one) => one.kind !== 'heading' && THIS.test(one.text)) ? [{ leaf, at, end }] : [];
  });
  const numbers = new Set(found.map(({ leaf }) => leaf.number));
  if (found.length < FEWEST || numbers.size < found.length) return { chapters: [], owners: new Map() };
  const within = found.flatMap(({ leaf, at, end }) => lines.slice(at, end).map((_, i) => [at + i, leaf] as const));
  return { chapters: found.map(({ leaf }) => leaf), owners: new Map(within) };
}

/** Where the next heading of its level stands, or one above it. */
function endOf(lines: readonly Line[], at: number): number {
  const level = lines[at]?.level ?? 0;
  for (let end = at + 1; end < lines.length; end += 1) {
    const line = lines[end];
    if (line?.kind === 'heading' && line.level <= level) return end;
  }
  return lines.length;
}

function headOf(line: Line): ChapterLeaf | null {
  const match = line.kind === 'heading' && line.text.length <= LONGEST_TITLE ? HEADING.exec(line.text) : null;
  const number = match && readNumber(match[1] ?? '');
  if (!match || !number) return null;
  const name = part(line, 0, line.text.length).range;
  const title = tidyTitle(line.text.slice(match[0].length));
  return { kind: 'chapter', group: null, series: 'maatregel', number, title, name, range: name };
}
