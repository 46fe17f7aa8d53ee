import type { SetRow } from './pdf-segments.js';

const LABEL = /^(?:Vraag|Antwoord)(?: op vraag)? \d{1,3}(?:(?:, ?| en | t\/m |-)\d{1,3}){0,4}$/;

/** Questions and answers that hang behind their labels, each label on a row of its own: they are no table. */
export function unhangQuestions(rows: readonly SetRow[]): SetRow[] {
  const isQuestion = (row: SetRow): boolean => row.length === 2 && LABEL.test(row[0]?.text ?? '');
  if (rows.filter(isQuestion).length < 2) return [...rows];
  return rows.flatMap((row) => (isQuestion(row) ? row.map((segment) => [segment]) : [row]));
}
