import { endsSentence } from '../dutch/letters.js';
import { textOf } from './body.js';
import { BlockBuilder } from './builder.js';
import { fits, labelNumber, readLabel } from './labels.js';
import type { Label } from './labels.js';
import { opensLikeNote } from './note-shape.js';
import type { BodyLine } from './plain.js';
import { tails } from './set-notes.js';
import type { SetNotes } from './set-notes.js';
import { hasRoom } from './set.js';
import type { Setting } from './set.js';

interface Open {
  readonly number: number;
  readonly label: Label | null;
  readonly sure: boolean;
  readonly page: number;
  readonly lines: BodyLine[];
}

/**
 * The footnotes of a scan whose lines have places: the small lines at the foot of each page. Their
 * labels are the smallest type of the page and seldom read right, so a note opens behind a finished
 * one with whatever stands in its label's place, and notes are counted through.
 * Null where no page has such lines.
 */
export function scanNotes(pages: readonly (readonly BodyLine[])[], setting: Setting): SetNotes | null {
  const notes: Open[] = [];
  const lines = new Set<BodyLine>();
  for (const page of pages) {
    for (const zone of tails(page, setting)) {
      const { last, found } = readZone(zone, notes.at(-1) ?? null, setting);
      // Small print that nothing shows to be notes: a source below a table, say.
      if (found.length > 0 && 2 * found.filter((note) => note.sure).length < found.length) continue;
      last.forEach((line) => notes.at(-1)?.lines.push(line));
      notes.push(...found);
      [...last, ...found.flatMap((note) => note.lines)].forEach((line) => lines.add(line));
    }
  }
  if (notes.length === 0) return null;
  const blocks = notes.flatMap(({ number, label, lines: [first, ...more] }) => {
    const builder = new BlockBuilder();
    if (!first) return [];
    const start = first.line.start + first.from;
    const sign = label && { start: start + label.start, end: start + label.end };
    const repaired = label && labelNumber(label.printed) !== number ? String(number) : null;
    builder.open('note', { note: number, sign, repaired });
    builder.add(first.line, first.from + (label?.text ?? 0), first.to);
    for (const line of more) builder.add(line.line, line.from, line.to);
    builder.close();
    return builder.blocks;
  });
  return { blocks, lines, pages: new Map(notes.map((note) => [note.number, note.page])), added: new Map() };
}

/** The notes of one zone, and the lines above them that go on with the note of the page before. */
function readZone(
  zone: readonly BodyLine[],
  before: Open | null,
  setting: Setting,
): { last: BodyLine[]; found: Open[] } {
  const found: Open[] = [];
  const last: BodyLine[] = [];
  const skipped = skippedBefore(zone, (before?.number ?? 0) + 1);
  zone.forEach((line, index) => {
    const text = textOf(line);
    const due = (found.at(-1)?.number ?? (before?.number ?? 0) + skipped) + 1;
    const above = index > 0 ? zone[index - 1] : unfinished(before, line);
    const ended = above === undefined || endsSentence(textOf(above).trim());
    const label = readLabel(text) ?? gluedLabel(text);
    const fit = label ? fits(label, due) : 'none';
    const short = above !== undefined && index > 0 && endsEarly(above, line, setting);
    const known = label !== null && (fit !== 'none' || isLetter(label));
    const opens =
      (ended && (above === undefined || known || opensLikeNote(text) || short)) ||
      (fit === 'exact' && (short || index === 0));
    if (opens) {
      const sure = known || opensLikeNote(text);
      found.push({ number: due, label: known ? label : null, sure, page: line.line.page, lines: [line] });
    } else (found.at(-1)?.lines ?? last).push(line);
  });
  return { last, found };
}

/** No more notes are missed between two pages. */
const MOST_MISSED = 12;

/** How many notes were missed before this zone, where two labels or more that are not due agree on it. */
function skippedBefore(zone: readonly BodyLine[], due: number): number {
  const numbers = zone.flatMap((line) => labelNumber(readLabel(textOf(line))?.printed ?? '') ?? []);
  const ahead = numbers.filter((number) => number > due && number <= due + MOST_MISSED);
  const [first] = ahead;
  const climbs = ahead.every((number, index) => index === 0 || number > (ahead[index - 1] ?? 0));
  return first !== undefined && ahead.length > 1 && climbs && !numbers.includes(due) && numbers[0] === first
    ? first - due
    : 0;
}

/** The last line of the note of the page before, where it ends no sentence. */
function unfinished(note: Open | null, line: BodyLine): BodyLine | undefined {
  const last = note?.lines.at(-1);
  return last && line.line.page === last.line.page + 1 && !endsSentence(textOf(last).trim()) ? last : undefined;
}

/** A figure, a sign, or a letter in place of one, right before the capital with which a note opens; «CBS» is no such letter. */
const GLUED = /^\s{0,8}(?:(\d{1,3}|[“”"'’‘*°®©™?!|+>$]{1,2})[ ]?(?=\p{Lu}\p{L})|(\p{L})[ ]?(?=\p{Lu}\p{Ll}))/u;

function gluedLabel(text: string): Label | null {
  const [opening, sign, letter] = GLUED.exec(text) ?? beforeOpening(text) ?? [];
  const printed = sign ?? letter;
  if (opening === undefined || printed === undefined) return null;
  // A quotation that ends is one.
  if (/^[“"‘]$/.test(printed) && /[”"’]/.test(text.slice(opening.length))) return null;
  const start = opening.length - opening.trimStart().length;
  const end = start + printed.length;
  return { start, end, text: opening.length, printed, ruled: false, bracketed: false };
}

/** A letter in place of a figure before the words with which notes open, whose capital it took. */
function beforeOpening(text: string): RegExpExecArray | null {
  const letter = /^\s{0,8}(\p{L})(?=\p{Ll})/u.exec(text);
  return letter && !opensLikeNote(text) && opensLikeNote(text.slice(letter[0].length)) ? letter : null;
}

const isLetter = ({ printed }: Label): boolean => /^\p{L}$/u.test(printed);

/** Whether a note may end with this line: there was room for more. */
function endsEarly(line: BodyLine, next: BodyLine, setting: Setting): boolean {
  const set = setting.of(line.line);
  return set !== undefined && hasRoom(set, textOf(line).trim(), textOf(next).trim(), 2);
}
