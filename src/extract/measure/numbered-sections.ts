/**
 * Numbered sections that are measures: letters that give each a section and not the word. They say «deze maatregel»,
 * or below an introduction that speaks of measures each has its status on a line of its own.
 */
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
const STATUS = /^(?:(?:huidige )?status|stand van zaken|voortgang)\s?:\s/iu;
const MEASURES = /(?<!\p{L})maatregel(?:en)?(?!\p{L})/iu;
/** What else has a status. */
const OTHER =
  /(?<!\p{L})(?:moties?|amendement\p{L}*|toezegging\p{L}*|\p{L}*wet|wetsvoorstel\p{L}*|\p{L}*besluit)(?!\p{L})/iu;
/** One section may speak of a measure by chance. */
const FEWEST = 2;
const LONGEST_TITLE = 160;

/** The sections, in order; none where «deze maatregel» may be one that the section names by number. */
export function numberedSections(
  lines: readonly Line[],
  mentions: readonly (readonly MentionLeaf[])[],
): NumberedSections {
  const first = lines.findIndex((line) => headOf(line) !== null);
  const isAnnounced = lines.slice(0, Math.max(0, first)).some(({ text }) => MEASURES.test(text));
  const tells = (line: Line): boolean =>
    line.kind !== 'heading' && (THIS.test(line.text) || (isAnnounced && STATUS.test(line.text)));
  const found = lines.flatMap((line, at) => {
    const leaf = headOf(line);
    if (leaf === null) return [];
    const end = endOf(lines, at);
    const own = lines.slice(at + 1, end);
    const names = mentions.slice(at, end).some((all) => all.length > 0);
    return !names && own.some(tells) ? [{ leaf, at, end }] : [];
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
  if (!match || !number || OTHER.test(line.text)) return null;
  const name = part(line, 0, line.text.length).range;
  const title = tidyTitle(line.text.slice(match[0].length));
  return { kind: 'chapter', group: null, series: 'maatregel', number, title, name, range: name };
}
