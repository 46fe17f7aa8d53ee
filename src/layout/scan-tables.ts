/** Tables that a scan has read as lines of words: rows of which the head, the count and the last word tell the columns. */
import { statusWords } from '../profiles/status-words.js';
import type { Edit } from '../types.js';
import { startOf, textOf } from './body.js';
import type { BodyLine } from './plain.js';

/** The rows of a letter's tables, by the offset at which their content starts, and where their cells part. */
export interface ScanTables {
  readonly rows: ReadonlySet<number>;
  /** The lines with which a row goes on. */
  readonly more: ReadonlySet<number>;
  readonly cells: readonly Edit<'source'>[];
}

/** Rules between cells, and what a scanner makes of them. */
const RULE = '[\\s|¦…—_]*[\\s|¦…—_]';
const END = '[\\s|¦…—_.,;]*$';
const STATUS = statusWords
  .flatMap(({ phrases }) => phrases)
  .sort((a, b) => b.length - a.length)
  .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s'))
  .join('|');
const LAST = `(?<status>${STATUS})(?:${RULE}(?<more>(?:eind|medio|begin|Q[1-4]|\\d{1,2} )?\\p{L}{0,9} ?20\\d\\d))?${END}`;
const TITLE = '(?<title>[^\\s\\d|][^\\t]{2,160}?)';

interface Form {
  readonly head: RegExp;
  readonly row: RegExp;
  /** The groups of a row that are cells of their own. */
  readonly cells: readonly string[];
  readonly counted: boolean;
}

const STATE_HEAD = `(?:Status|Stand(?: van zaken)?|Voortgang|Fase)(?:${RULE}(?:Gereed|Planning|Datum|Termijn|Einddatum))?`;

const FORMS: readonly Form[] = [
  {
    head: new RegExp(`^(?:Nr\\.?|No\\.?|Nummer|#)${RULE}(?:Maatregel|Actie)(?:en|s)?${RULE}${STATE_HEAD}${END}`, 'iu'),
    row: new RegExp(`^(?<number>\\d{1,2})[.)]?${RULE}${TITLE}${RULE}${LAST}`, 'diu'),
    cells: ['title', 'status', 'more'],
    counted: true,
  },
  {
    head: new RegExp(`^(?:Maatregel|Actie)(?:en|s)?${RULE}${STATE_HEAD}${END}`, 'iu'),
    row: new RegExp(`^(?<number>\\d{1,2})[.)]?[ ]${TITLE}${RULE}${LAST}`, 'diu'),
    cells: ['status', 'more'],
    counted: true,
  },
  {
    head: new RegExp(`^Moties?${RULE}(?:Kamerstuk(?:ken)?|Vindplaats|Nummer)${RULE}${STATE_HEAD}${END}`, 'iu'),
    row: new RegExp(
      `^${TITLE}${RULE}(?<paper>(?:Kamerstuk )?\\d{2}[ .]?\\d{3}(?:[ -][IVX]{1,6})?,? ?(?:nr\\.?|-)\\s?\\d{1,4})${RULE}${LAST}`,
      'diu',
    ),
    cells: ['paper', 'status', 'more'],
    counted: false,
  },
];

/** So near below a table its rows would go on. */
const NEAR = 8;
/** So few rows are no table, or one of which most is lost. */
const FEWEST = 3;

/**
 * Finds the tables. A table of measures is taken as a whole or not at all: its numbers must count up
 * from 1 with none left out, and every line below its head be a row, for a list that lacks a measure
 * says that it was dropped.
 */
export function scanTables(lines: readonly BodyLine[]): ScanTables {
  const rows = new Set<number>();
  const more = new Set<number>();
  const cells: Edit<'source'>[] = [];
  lines.forEach((line, index) => {
    const text = contentOf(line);
    const form = text.length < 80 ? FORMS.find(({ head }) => head.test(text)) : undefined;
    const found = form && rowsBelow(lines, index, form);
    if (!form || !found) return;
    rows.add(startOf(line));
    cells.push(...headCells(line, form));
    const wide = found.some(({ match }) => match.groups?.more !== undefined);
    for (const { own, joined, match } of found) {
      own.forEach((at, order) => (order === 0 ? rows : more).add(startOf(at)));
      cells.push(...rowCells(joined, match, form, wide));
    }
  });
  return { rows, more, cells };
}

/** Lines as one text, words that a line end broke made whole, with the place of each character. */
interface Joined {
  readonly text: string;
  readonly places: readonly number[];
}

interface Row {
  readonly own: readonly BodyLine[];
  readonly joined: Joined;
  readonly match: RegExpExecArray;
}

/** A row has no more lines. */
const LONGEST_ROW = 4;

function join(lines: readonly BodyLine[]): Joined {
  let text = '';
  const places: number[] = [];
  for (const line of lines) {
    const own = contentOf(line);
    if (/\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(own)) {
      text = text.slice(0, -1);
      places.pop();
    } else if (text !== '') {
      text += '\n';
      places.push((places.at(-1) ?? 0) + 1);
    }
    for (let at = 0; at < own.length; at += 1) places.push(startOf(line) + at);
    text += own;
  }
  places.push((places.at(-1) ?? 0) + 1);
  return { text, places };
}

/** The row that opens with this line, on as few lines as it takes. */
function readRow(lines: readonly BodyLine[], index: number, { row }: Form): Row | null {
  for (let count = 1; count <= LONGEST_ROW && index + count <= lines.length; count += 1) {
    const own = lines.slice(index, index + count);
    if (own.some((line, order) => order > 0 && line.gap === 'blank')) return null;
    const joined = join(own);
    const match = row.exec(joined.text);
    if (match) return { own, joined, match };
  }
  return null;
}

function rowsBelow(lines: readonly BodyLine[], head: number, form: Form): Row[] | null {
  const found: Row[] = [];
  let next = head + 1;
  while (next < lines.length) {
    const row = readRow(lines, next, form);
    if (!row) break;
    if (form.counted && Number(row.match.groups?.number) !== found.length + 1) return null;
    found.push(row);
    next += row.own.length;
  }
  // Running text stands apart from the table; a line right below it is a row that was misread.
  const below = lines[next];
  const whole = below === undefined || below.gap !== 'none';
  const content = below ? contentOf(below) : '';
  const goesOn = /[|¦]/.test(content) || Number(/^\W{0,3}(\d{1,2})\b/.exec(content)?.[1]) === found.length + 1;
  // A note or a word between two halves of a table: the first half alone is no list.
  const later = lines
    .slice(next, next + NEAR)
    .some((_, off) => Number(readRow(lines, next + off, form)?.match.groups?.number) > found.length);
  return found.length >= FEWEST && (!form.counted || (whole && !goesOn && !later)) ? found : null;
}

const contentOf = (line: BodyLine): string => textOf(line).trim();

const cut = (start: number, end: number, after: string): Edit<'source'> => ({ start, end, after });

/** Behind the number, or where there is none at the first cell, each cell opens behind a tab; rules around it go. */
function rowCells({ places: at }: Joined, match: RegExpExecArray, { cells }: Form, wide: boolean): Edit<'source'>[] {
  const edit = (start: number, end: number, after: string): Edit<'source'> => ({
    start: at[start] ?? 0,
    // Behind a sign of its own line, for a line end stands before the next one.
    end: start < end ? (at[end] ?? 0) : (at[start] ?? 0),
    after,
  });
  const places = match.indices?.groups ?? {};
  const edits: Edit<'source'>[] = [];
  let before = cells[0] === 'title' ? (places.number?.[1] ?? 0) : (places.title?.[1] ?? 0);
  for (const name of cells) {
    const place = places[name];
    if (!place) continue;
    edits.push(edit(before, place[0], '\t'));
    before = place[1];
  }
  const end = match[0].length;
  // The last cell may be empty.
  const rest = wide && !places.more ? '\t' : '';
  return end > before || rest !== '' ? [...edits, edit(before, end, rest)] : edits;
}

/** The gaps between the words of a head, but for those of one title: «Stand van zaken». */
function headCells(at: BodyLine, { head }: Form): Edit<'source'>[] {
  const text = contentOf(at);
  const base = startOf(at);
  if (!head.test(text)) return [];
  return [...text.matchAll(/(?<![\s|¦…—_])[\s|¦…—_]+(?![\s|¦…—_])(?!(?:van|zaken)\b)/giu)].map(({ index, 0: gap }) =>
    cut(base + index, base + index + gap.length, index + gap.length < text.length ? '\t' : ''),
  );
}
