import { attachSmall } from './pdf-raised.js';
import type { Baseline, Placed } from './pdf-raised.js';
import type { Run } from './pdf-runs.js';
import { stopsOf } from './pdf-stops.js';

/** Text that stands together on one baseline, without a wide gap in it. */
export interface Segment {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  /** The font of most of it, and whether all letters are set in it. */
  readonly font: string;
  readonly pure: boolean;
  /** Offsets in the text of small figures above the baseline. */
  readonly raised: readonly (readonly [number, number])[];
}

/** What stands on one baseline, from left to right. */
export type SetRow = readonly Segment[];

/** Text is parted by a gap of this many ems; a blank between words has a third of one. */
const WIDE = 1;
/** Letters are parted by a gap of this many ems. */
const BLANK = 0.15;

/** How a page tells its blanks: by gaps; by printing them, so that a gap is seldom one; or each run is a word. */
export type Blanks = 'gaps' | 'printed' | 'words';

/** The runs of a page as rows of segments, from the top. */
export function segmentsOf(runs: readonly Run[], blanks: Blanks = 'gaps'): SetRow[] {
  const filled = runs.filter((run) => run.text.trim() !== '' && run.size > 0);
  const lines = attachSmall(baselines(filled));
  const sorted = lines.map(({ runs }) => [...runs].sort((a, b) => a.x0 - b.x0));
  const stops = stopsOf(sorted, WIDE, blanks !== 'words');
  return lines
    .map((line, index) =>
      partRow(sorted[index] ?? [], line.y, leastBlank(line, blanks), (x, ems) => stops.parts(index, x, ems)),
    )
    .filter((row) => row.length > 0);
}

function baselines(runs: readonly Run[]): Baseline[] {
  const sorted = [...runs].sort((a, b) => a.y - b.y || a.x0 - b.x0);
  const lines: Baseline[] = [];
  for (const run of sorted) {
    const last = lines.at(-1);
    const near = last !== undefined && run.y - last.y <= 0.15 * Math.min(run.size, last.size);
    if (near && alike(run.size, last.size)) last.runs.push({ shift: null, ...run });
    else if (near) {
      // Text of two sizes on one baseline is one line of the larger size.
      lines[lines.length - 1] = {
        y: last.y,
        size: Math.max(last.size, run.size),
        runs: [...last.runs, { shift: null, ...run }],
      };
    } else lines.push({ y: run.y, size: run.size, runs: [{ shift: null, ...run }] });
  }
  return lines;
}

const alike = (a: number, b: number): boolean => Math.abs(a - b) <= 0.1 * Math.max(a, b);

function leastBlank(line: Baseline, blanks: Blanks): number {
  if (blanks === 'words') return -Infinity;
  return blanks === 'printed' ? blankOf(line) : BLANK;
}

/**
 * How wide a gap is a blank, in ems, in a line whose blanks were printed: a wide one only. Where
 * the line prints none, its gaps fall into two groups, or they are of no help.
 */
function blankOf({ runs }: Baseline): number {
  const letters = runs.reduce((sum, run) => sum + run.text.length, 0);
  const blanks = runs.reduce((sum, run) => sum + (run.text.match(/ /g) ?? []).length, 0);
  if (blanks * 14 >= letters) return 0.4;
  const sorted = [...runs].sort((a, b) => a.x0 - b.x0);
  const gaps = sorted
    .slice(1)
    .map((run, i) => (run.x0 - (sorted[i]?.x1 ?? 0)) / run.size)
    .filter((gap) => gap > 0.05 && gap < WIDE)
    .sort((a, b) => a - b);
  const jumps = gaps.slice(1).map((gap, i) => ({ ratio: gap / (gaps[i] ?? gap), at: (gap + (gaps[i] ?? gap)) / 2 }));
  const widest = jumps.sort((a, b) => b.ratio - a.ratio)[0];
  return widest && widest.ratio >= 1.5 ? widest.at : BLANK;
}

/** A line as segments: runs joined, with a blank where a gap parts them. */
function partRow(
  runs: readonly Placed[],
  y: number,
  blank: number,
  isStop: (x: number, ems: number) => boolean,
): SetRow {
  const groups: Placed[][] = [];
  let end = -Infinity;
  for (const [index, run] of runs.entries()) {
    const size = Math.max(run.size, groups.at(-1)?.at(-1)?.size ?? 0);
    const ems = (run.x0 - end) / size;
    // Where a program sets letter by letter, one of them may chance to stand where a cell starts.
    const whole = ems > BLANK || (isWord(run) && isWord(groups.at(-1)?.at(-1)));
    const stop = whole && isStop(run.x0, ems);
    if (stop || (ems > WIDE && !isSetOut(runs, index))) groups.push([run]);
    else groups.at(-1)?.push(run);
    end = Math.max(end, run.x1);
  }
  return groups.map((group) => segment(group, y, blank));
}

/** Blanks of a line that is set out to the edge of a narrow column: as wide as this, and one as wide as the next. */
const WIDEST = 2;
const EVEN = 0.04;

/** Whether the gap before a run is a blank that was made wide, as the gap before or behind it was. */
function isSetOut(runs: readonly Placed[], index: number): boolean {
  const gap = (at: number): number => {
    const [before, run] = [runs[at - 1], runs[at]];
    const words = before && run && /\p{L}/u.test(before.text) && /\p{L}/u.test(run.text);
    return words ? (run.x0 - before.x1) / run.size : Infinity;
  };
  const here = gap(index);
  return here <= WIDEST && [index - 1, index + 1].some((at) => Math.abs(gap(at) - here) <= EVEN);
}

const isWord = (run: Placed | undefined): boolean => run === undefined || run.text.trim().length > 2;

const ACCENTS: Readonly<Record<string, string>> = {
  '´': '\u0301',
  '`': '\u0300',
  '¨': '\u0308',
  ˆ: '\u0302',
  '˜': '\u0303',
  ˇ: '\u030c',
  '¸': '\u0327',
};

/** A text whose last letter gets the accent that is set over it; null where the sign is none, or the letter takes none. */
function withAccent(text: string, sign: string): string | null {
  const accent = ACCENTS[sign];
  if (accent === undefined) return null;
  const letter = (text.slice(-1) + accent).normalize('NFC');
  return letter.length === 1 ? text.slice(0, -1) + letter : null;
}

/** A text that ends in an accent, with what follows, where its first letter takes it: some programs set the accent first. */
function underAccent(text: string, set: string): string | null {
  const letter = (set[0] ?? '').replace('ı', 'i').replace('ȷ', 'j');
  const accented = withAccent(letter, text.slice(-1));
  return accented === null || letter === '' ? null : text.slice(0, -1) + accented + set.slice(1);
}

function segment(runs: readonly Placed[], y: number, least: number): Segment {
  let text = '';
  let end: number | null = null;
  const raised: [number, number][] = [];
  for (const run of runs) {
    const words = run.text.replace(/[\n\r\f\t]/g, ' ');
    const accented = end !== null && run.x0 < end ? withAccent(text, words.trim()) : null;
    if (accented !== null) {
      text = accented;
      continue;
    }
    const gap = end !== null && run.x0 - end > least * run.size;
    const blank = text !== '' && (gap || /^\s/.test(words)) && !text.endsWith(' ');
    const set = words.trim();
    const under = !blank && end !== null && end - run.x0 > 0.1 * run.size ? underAccent(text, set) : null;
    if (under === null) text += blank ? ` ${set}` : set;
    else text = under;
    // A lowered or raised sign that is no figure is part of its word: CO₂, 1e.
    if (run.shift === 'up' && /^\d[\d\s,;]*$|^[*†]$/.test(set)) raised.push([text.length - set.length, text.length]);
    if (/\s$/.test(words)) text += ' ';
    end = Math.max(end ?? 0, run.x1);
  }
  const level = runs.filter((run) => run.shift === null);
  return {
    text: text.trimEnd(),
    x0: runs[0]?.x0 ?? 0,
    x1: end ?? 0,
    y,
    ...typeOf(level.length > 0 ? level : runs),
    raised,
  };
}

/** The size and font of most letters, and whether all have that font. */
function typeOf(runs: readonly Run[]): Pick<Segment, 'size' | 'font' | 'pure'> {
  const kinds: { size: number; font: string; letters: number }[] = [];
  for (const run of runs) {
    const size = Math.round(run.size * 100) / 100;
    const kind = kinds.find((k) => k.size === size && k.font === run.font);
    if (kind) kind.letters += run.text.length;
    else kinds.push({ size, font: run.font, letters: run.text.length });
  }
  const { size, font } = kinds.sort((a, b) => b.letters - a.letters)[0] ?? { size: 0, font: '' };
  return { size, font, pure: kinds.every((kind) => kind.font === font) };
}
