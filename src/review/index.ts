/** The researcher's last word: what reviews.csv says of a letter goes over what was found in it. */
import type { AppliedReview, LetterResult, ReviewRow, Warning } from '../types.js';
import { dates, references, warnings } from './citations.js';
import { commitments, measures, motions } from './findings.js';
import { milestones, plans } from './planning.js';
import { anySheet, type AnySheet, sameKey, warn } from './sheet.js';

export { needsReview } from './look.js';

const sheets: readonly AnySheet[] = [
  anySheet(measures),
  anySheet(motions),
  anySheet(commitments),
  anySheet(milestones),
  anySheet(plans),
  anySheet(references),
  anySheet(dates),
  anySheet(warnings),
];

/** What can be reviewed: the fields of each table. */
export const reviewable: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [...new Set(sheets.map(({ table }) => table))].map((table) => [
    table,
    sheets.filter((sheet) => sheet.table === table).flatMap(({ fields }) => fields),
  ]),
);

const ours = /^review-/;

/**
 * The letter with the rows that speak of it applied. A field that a row decides keeps what was found
 * under `reviewed`; a row that fits nothing is a warning. Of two rows for one field the last counts.
 * Applied to its own result it changes nothing: what `reviews` already has is done.
 */
export function applyReviews(letter: LetterResult, rows: readonly ReviewRow[]): LetterResult {
  const own = rows.filter((row) => speaksOf(row, letter));
  if (own.length === 0) return letter;
  const said: Warning[] = [];
  const open = lastWords(own, said).filter((row) => !isDone(row, letter) && isKnown(row, said));
  let result: LetterResult = { ...letter, warnings: letter.warnings.filter(({ code }) => !ours.test(code)) };
  const applied: AppliedReview[] = [];
  for (const sheet of sheets) {
    const mine = open.filter(({ table, field }) => table === sheet.table && sheet.fields.includes(field));
    if (mine.length === 0) continue;
    const outcome = sheet.apply(result, mine);
    result = outcome.result;
    applied.push(...outcome.applied);
    said.push(...outcome.warnings);
  }
  const kept = (letter.reviews ?? []).filter((one) => !applied.some((other) => isSame(one, other)));
  return { ...result, warnings: [...result.warnings, ...said], reviews: [...kept, ...applied] };
}

/** Whether a row is of this letter: by its id, or by its file with or without the folder. */
export function speaksOf({ letter }: Pick<ReviewRow, 'letter'>, { source, letter: { id } }: LetterResult): boolean {
  const names = [id, source.file, source.file.slice(source.file.lastIndexOf('/') + 1)];
  return names.some((name) => name !== null && sameKey(name) === sameKey(letter));
}

interface Place {
  readonly table: string;
  readonly key: string;
  readonly field: string;
}

const isSame = (a: Place, b: Place): boolean =>
  a.table === b.table && a.field === b.field && sameKey(a.key) === sameKey(b.key);

const isDone = (row: ReviewRow, { reviews = [] }: LetterResult): boolean =>
  reviews.some((one) => isSame(one, row) && one.value === row.value);

function lastWords(rows: readonly ReviewRow[], said: Warning[]): ReviewRow[] {
  return rows.filter((row, at) => {
    const later = rows.slice(at + 1).find((other) => isSame(other, row));
    if (later !== undefined && later.value !== row.value) {
      said.push(warn('review-twice', row, `row ${later.row} says something else of the same field, and counts`));
    }
    return later === undefined;
  });
}

function isKnown(row: ReviewRow, said: Warning[]): boolean {
  const fields = Object.hasOwn(reviewable, row.table) ? reviewable[row.table] : undefined;
  if (fields === undefined) {
    said.push(
      warn('review-table', row, `«${row.table}» is no table. There are: ${Object.keys(reviewable).join(', ')}`),
    );
  } else if (!fields.includes(row.field)) {
    said.push(warn('review-field', row, `«${row.field}» is no field of ${row.table}. There are: ${fields.join(', ')}`));
  }
  return fields?.includes(row.field) === true;
}
