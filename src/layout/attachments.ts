import { endsSentence, isLower } from '../dutch/letters.js';
import type { Edit } from '../types.js';
import type { Numbered } from './numerals.js';
import { startOf, textOf as contentOf } from './body.js';
import type { BodyLine } from './plain.js';

const CITED = /\bbijlagen?\s+(\d{1,2})(?!\d)/gi;
const HEAD = /^bijlage(?:n|\(n\))?:?$/i;
const FIGURE = /^([\dOolI|]{1,2})[.)]?\s+(?=\S)/;
/** A title that ends so goes on in the next line. */
const OPEN = /(?:^|\s)(?:en|of|de|het|een|van|voor|in|op|over|aan|bij|met|door|tot|uit|naar|der|te|primair)$/i;
const MOST_LINES = 40;
const LONGEST = 110;

/**
 * The list of attachments at the end of a letter, numbered again where the scan lost its figures:
 * only where it holds just as many titles as the letter cites attachments.
 */
export function attachmentNumbers(lines: readonly BodyLine[]): Numbered {
  const none: Numbered = { headings: new Set(), entries: new Set(), repairs: [] };
  const cited = lines.flatMap(({ line }) => [...line.text.matchAll(CITED)].map((m) => Number(m[1])));
  const tail = tailOf(lines);
  const titles = tail.filter((line, index) => opens(line, tail[index - 1]));
  const count = Math.max(0, ...cited);
  if (count < 2 || titles.length !== count) return none;
  const numbered = titles.map((line, index) => repair(line, index + 1));
  // All figures lost is how clerks write lists without them; one that survived tells that they were there.
  const survived = titles.some((line) => FIGURE.test(textOf(line)));
  if (!survived || numbered.some((n) => n === null)) return none;
  return {
    headings: new Set(),
    entries: new Set(titles.map(startOf)),
    repairs: numbered.flatMap((n) => (n && n !== 'sound' ? [n] : [])),
  };
}

const textOf = (line: BodyLine): string => contentOf(line).trim();

/** The lines behind the last «Bijlagen», or those of the last page where no sentence stands on it. */
function tailOf(lines: readonly BodyLine[]): BodyLine[] {
  const head = lines.findLastIndex((l) => HEAD.test(textOf(l)));
  const page = lines.findLastIndex((l, i) => i > 0 && l.line.page !== lines[i - 1]?.line.page);
  const first = head >= 0 && head > lines.length - MOST_LINES ? head + 1 : page;
  const tail = first > 0 ? lines.slice(first) : [];
  const plain =
    tail.length <= MOST_LINES && tail.every((l) => textOf(l).length <= LONGEST && !/[.;:]$/.test(textOf(l)));
  return plain && !tail.some((l) => endsSentence(textOf(l)) && textOf(l).endsWith('.')) ? tail : [];
}

const opens = (line: BodyLine, before: BodyLine | undefined): boolean =>
  before === undefined || FIGURE.test(textOf(line)) || (!isLower(textOf(line)[0]) && !OPEN.test(textOf(before)));

/** The number in front of a title: sound, to be put there, or null where another stands. */
function repair(line: BodyLine, number: number): Edit<'source'> | 'sound' | null {
  const start = startOf(line);
  const printed = FIGURE.exec(textOf(line))?.[1];
  if (printed === undefined) {
    const word = /^\S+/.exec(textOf(line))?.[0] ?? '';
    return { start, end: start + word.length, after: `${number} ${word}` };
  }
  if (printed === String(number)) return 'sound';
  const read = printed.replace(/O|o/g, '0').replace(/[lI|]/g, '1');
  return String(number).endsWith(read) || String(number).startsWith(read)
    ? { start, end: start + printed.length, after: String(number) }
    : null;
}
