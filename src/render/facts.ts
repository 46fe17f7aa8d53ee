/** A result with less text in it: to publish (`--facts`), or to keep small (`--no-context`). */
import type { LetterResult } from '../types.js';

/** The lists of a result, and per list the fields of its items that may be left out. */
type Lists = Pick<LetterResult, 'references' | 'dates' | 'footnotes' | 'warnings'>;
type Fields = { readonly [List in keyof Lists]?: readonly OptionalKey<Lists[List][number]>[] };
type OptionalKey<Item> = { [Key in keyof Item]-?: undefined extends Item[Key] ? Key : never }[keyof Item];

const context: Fields = { references: ['sentence'], dates: ['sentence'] };
const runningText: Fields = { ...context, footnotes: ['text'], warnings: ['message'] };

/** Only optional fields can be named, so what is left is still an item of its list. */
function without<Item extends object>(items: readonly Item[], fields: readonly PropertyKey[] = []): Item[] {
  return items.map((item) => Object.fromEntries(Object.entries(item).filter(([key]) => !fields.includes(key))) as Item);
}

const drop = (result: LetterResult, fields: Fields): LetterResult => ({
  ...result,
  footnotes: without(result.footnotes, fields.footnotes),
  references: without(result.references, fields.references),
  dates: without(result.dates, fields.dates),
  warnings: without(result.warnings, fields.warnings),
});

/** The result without the sentences around its findings. */
export const withoutContext = (result: LetterResult): LetterResult => drop(result, context);

/** The result without running text: no sentences, footnote texts, corrections or words of warnings. */
export function facts(result: LetterResult): LetterResult {
  const kept = drop(result, runningText);
  delete kept.corrections;
  return kept;
}
