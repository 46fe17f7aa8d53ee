import { endsSentence } from '../dutch/letters.js';
import type { Edit, Range } from '../types.js';
import type { BodyLine } from './plain.js';

/** What the search for numerals tells the layout; lines by the offset at which their content starts. */
export interface Numbered {
  /** Lines that open a section, as headings. */
  readonly headings: ReadonlySet<number>;
  /** Lines that open a block of their own and are no heading: the list of sections, attachments. */
  readonly entries: ReadonlySet<number>;
  /** What was printed for a numeral, and what must have stood there. */
  readonly repairs: readonly Edit<'source'>[];
}

const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const SIGN = /^\s*([|\][!lIi1vVXxLUH]{1,5})[.:]?\s+(?=[\p{Lu}«‘“])/u;
const LONGEST = 130;
/** Two titles are one where the shorter, cut by the line's end, is at least so long. */
const PREFIX = 12;

interface Candidate {
  readonly index: number;
  readonly start: number;
  readonly sign: string;
  readonly range: Range<'source'>;
  readonly title: string;
}

/**
 * Section numerals that a scanner read as strokes: `| Title` and `] Title` in a list of sections
 * that recur as lines of their own are I and II. The list counts up; its titles carry the numerals on.
 */
export function sectionNumerals(lines: readonly BodyLine[]): Numbered {
  const candidates = lines.flatMap((line, index) => candidate(line, index));
  const guide = runs(candidates).find((run) => run.filter((c) => recurrence(c, candidates, run)).length > 0);
  const headings = guide
    ? candidates.filter((c) => !guide.includes(c) && guide.some((g) => sameTitle(g, c)))
    : alone(candidates, lines);
  const numeralOf = (c: Candidate, order: number): string =>
    NUMERALS[guide && !guide.includes(c) ? guide.findIndex((g) => sameTitle(g, c)) : order] ?? c.sign;
  const numbered = [
    ...(guide ?? []).map((c, i) => ({ c, numeral: numeralOf(c, i) })),
    ...headings.map((c, i) => ({ c, numeral: numeralOf(c, i) })),
  ];
  return {
    headings: new Set(headings.map((c) => c.start)),
    entries: new Set((guide ?? []).map((c) => c.start)),
    repairs: numbered
      .filter(({ c, numeral }) => c.sign !== numeral)
      .map(({ c, numeral }) => ({ ...c.range, after: numeral })),
  };
}

function candidate({ line, from, to }: BodyLine, index: number): Candidate[] {
  const text = line.text.slice(from, to);
  const match = SIGN.exec(text);
  const sign = match?.[1];
  if (!match || sign === undefined || text.length > LONGEST) return [];
  const at = line.start + from + match[0].indexOf(sign);
  const title = text.slice(match[0].length).trim().toLowerCase();
  return title.length > 2 ? [{ index, start: at, sign, range: { start: at, end: at + sign.length }, title }] : [];
}

/** Candidates on neighbouring lines, in lists of two and more. */
function runs(candidates: readonly Candidate[]): Candidate[][] {
  const found: Candidate[][] = [];
  for (const c of candidates) {
    const last = found.at(-1);
    // The first section may open right under the list: its title is the list's own.
    if (last && last.at(-1)?.index === c.index - 1 && !last.some((l) => sameTitle(l, c))) last.push(c);
    else found.push([c]);
  }
  return found.filter((run) => run.length > 1 && run.length <= NUMERALS.length);
}

const recurrence = (c: Candidate, all: readonly Candidate[], run: readonly Candidate[]): boolean =>
  all.some((other) => !run.includes(other) && other.index > c.index && sameTitle(c, other));

function sameTitle(a: Candidate, b: Candidate): boolean {
  const [short, long] = a.title.length < b.title.length ? [a.title, b.title] : [b.title, a.title];
  return short === long || (short.length >= PREFIX && long.startsWith(short));
}

/** Without a list of sections: lines that stand alone, three or more, of which the sound ones count up. */
function alone(candidates: readonly Candidate[], lines: readonly BodyLine[]): Candidate[] {
  const free = candidates.filter((c) => {
    const [line, next] = [lines[c.index], lines[c.index + 1]];
    return (
      line?.gap !== 'none' &&
      next !== undefined &&
      !endsSentence(c.title) &&
      !c.title.endsWith(',') &&
      !c.sign.includes('1')
    );
  });
  const sound = free.every((c, order) => !/^[IVX]+$/.test(c.sign) || /^I+$/.test(c.sign) || NUMERALS[order] === c.sign);
  return free.length > 2 && sound ? free : [];
}
