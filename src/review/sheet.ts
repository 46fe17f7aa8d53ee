/** What can be reviewed in one table of a letter: its findings, their keys, their fields. */
import type { AppliedReview, LetterResult, Review, ReviewRow, Span, Warning } from '../types.js';
import type { Kind } from './kinds.js';

/** What every finding that can be reviewed has. */
export interface Reviewable {
  readonly span: Span | null;
  readonly reviewed?: Review[] | undefined;
}

export interface Field<Item> {
  readonly expected: string;
  /** What is found now, as a cell of its table. */
  readonly now: (item: Item) => string | null;
  /** The item with the value, null where it is no finding at all, undefined where the text is no such value. */
  readonly change: (item: Item, value: string) => Item | null | undefined;
}

/** A field from how it is read off a finding, what it may be, and how it is put in. */
export const field = <Item, Value>(
  now: (item: Item) => string | null,
  { expected, read }: Kind<Value>,
  put: (item: Item, value: Value) => Item | null,
): Field<Item> => ({
  expected,
  now,
  change: (item, given) => {
    const value = read(given);
    return value === undefined ? undefined : put(item, value);
  },
});

export interface Sheet<Item extends Reviewable> {
  readonly table: string;
  readonly items: (result: LetterResult) => readonly Item[];
  readonly put: (result: LetterResult, items: readonly Item[]) => LetterResult;
  /** Names by which a reader knows it, the best one first; every finding also goes under its line. */
  readonly names: (item: Item) => readonly string[];
  readonly fields: Readonly<Record<string, Field<Item>>>;
}

/** What applying rows gave: the rows that did something, and what must be said of the others. */
export interface Outcome {
  readonly result: LetterResult;
  readonly applied: readonly AppliedReview[];
  readonly warnings: readonly Warning[];
}

/** A sheet with its kind of finding closed over, so that all sheets fit in one list. */
export interface AnySheet {
  readonly table: string;
  readonly fields: readonly string[];
  readonly apply: (result: LetterResult, rows: readonly ReviewRow[]) => Outcome;
}

/** The same key however it is written: case, blanks and how é is composed do not tell findings apart. */
export const sameKey = (key: string): string =>
  key
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?\| ?/g, '|')
    .trim();

const byLine = /^line:/;

/** `line:23`, and where several findings stand on that line `line:23/2`: every key of each item, the best first. */
export function keysOf<Item extends Reviewable>(sheet: Sheet<Item>, items: readonly Item[]): string[][] {
  const onLine = new Map<number, number>();
  const nth = items.map(({ span }) => {
    if (span === null) return 0;
    const count = (onLine.get(span.line) ?? 0) + 1;
    onLine.set(span.line, count);
    return count;
  });
  return items.map((item, at) => {
    if (item.span === null) return [...sheet.names(item)];
    const { line } = item.span;
    const own = [`line:${line}/${nth[at] ?? 1}`, `line:${line}`];
    return [...sheet.names(item), ...(onLine.get(line) === 1 ? own.reverse() : own)];
  });
}

export const anySheet = <Item extends Reviewable>(sheet: Sheet<Item>): AnySheet => ({
  table: sheet.table,
  fields: Object.keys(sheet.fields),
  apply: (result, rows) => applySheet(sheet, result, rows),
});

function applySheet<Item extends Reviewable>(
  sheet: Sheet<Item>,
  result: LetterResult,
  rows: readonly ReviewRow[],
): Outcome {
  const found = sheet.items(result);
  // Keys are those of what was found: a row may change what the next one knows the finding by.
  const keys = keysOf(sheet, found).map((own) => new Set(own.map(sameKey)));
  const items: (Item | null)[] = [...found];
  const applied: AppliedReview[] = [];
  const warnings: Warning[] = [];
  for (const row of rows) {
    const key = sameKey(row.key);
    const places = keys.flatMap((own, at) => (own.has(key) ? [at] : []));
    const problem = place(sheet, items, places, row, applied);
    if (problem !== null) warnings.push(problem);
  }
  return {
    result: sheet.put(
      result,
      items.filter((item) => item !== null),
    ),
    applied,
    warnings,
  };
}

/** Puts the value of a row in its places. Gives the warning where that cannot be done. */
function place<Item extends Reviewable>(
  sheet: Sheet<Item>,
  items: (Item | null)[],
  places: readonly number[],
  row: ReviewRow,
  applied: AppliedReview[],
): Warning | null {
  const asked = sheet.fields[row.field];
  if (asked === undefined) return null;
  if (places.length === 0) return warn('review-unmatched', row, `nothing in ${row.table} goes under «${row.key}»`);
  if (places.length > 1 && byLine.test(sameKey(row.key))) {
    const which = places.map((_, nth) => `${row.key}/${nth + 1}`).join(', ');
    return warn('review-ambiguous', row, `${places.length} findings stand there; say which: ${which}`);
  }
  let was: string | null | undefined;
  for (const at of places) {
    const item = items[at];
    if (item === null || item === undefined) continue;
    const changed = asked.change(item, row.value);
    if (changed === undefined) {
      return warn(
        'review-value',
        row,
        `«${row.value}» is no ${row.field} of ${row.table}. Expected: ${asked.expected}`,
      );
    }
    const before = item.reviewed?.find((review) => review.field === row.field)?.was;
    const own = before === undefined ? asked.now(item) : before;
    was ??= own;
    items[at] = changed === null ? null : noted(changed, row, own);
  }
  applied.push({
    field: row.field,
    was: was ?? null,
    who: row.who,
    why: row.why,
    table: row.table,
    key: row.key,
    value: row.value,
  });
  return null;
}

const noted = <Item extends Reviewable>(item: Item, { field, who, why }: ReviewRow, was: string | null): Item => ({
  ...item,
  reviewed: [...(item.reviewed ?? []).filter((review) => review.field !== field), { field, was, who, why }],
});

/** What must be said of a row, with where it stands. */
export const warn = (code: string, { file, row }: ReviewRow, problem: string): Warning => ({
  code,
  message: `${file}, row ${row}: ${problem}.`,
  span: null,
});
