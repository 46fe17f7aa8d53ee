/** A result with less text in it: to publish (`--facts`), or to keep small (`--no-context`). */
import type { LetterResult } from '../types.js';

/** The lists of a result that hold running text, and per list the fields that may be left out. */
type List = 'references' | 'dates' | 'motions' | 'commitments' | 'measures' | 'amounts' | 'footnotes' | 'warnings';
type Fields = { readonly [Name in List]?: readonly OptionalKey<LetterResult[Name][number]>[] };
type OptionalKey<Item> = { [Key in keyof Item]-?: undefined extends Item[Key] ? Key : never }[keyof Item];

const context: Fields = {
  references: ['sentence'],
  dates: ['sentence'],
  motions: ['sentence'],
  commitments: ['sentence'],
  amounts: ['sentence'],
};
const runningText: Fields = {
  ...context,
  motions: ['sentence', 'subject'],
  measures: ['dilemmas', 'stakeholders', 'stepsTaken', 'nextSteps', 'alreadyPossible', 'research'],
  footnotes: ['text'],
  warnings: ['message'],
};

/** Only optional fields can be named, so what is left is still an item of its list. */
function without<Item extends object>(items: readonly Item[], fields: readonly PropertyKey[] = []): Item[] {
  return items.map((item) => Object.fromEntries(Object.entries(item).filter(([key]) => !fields.includes(key))) as Item);
}

const drop = (result: LetterResult, fields: Fields): LetterResult => ({
  ...result,
  footnotes: without(result.footnotes, fields.footnotes),
  measures: without(result.measures, fields.measures),
  references: without(result.references, fields.references),
  motions: without(result.motions, fields.motions),
  commitments: without(result.commitments, fields.commitments),
  dates: without(result.dates, fields.dates),
  planning: result.planning.map((plan) => ({ ...plan, milestones: without(plan.milestones, ['sentence']) })),
  amounts: without(result.amounts, fields.amounts),
  warnings: without(result.warnings, fields.warnings),
});

/** The result without the sentences around its findings. */
export const withoutContext = (result: LetterResult): LetterResult => drop(result, context);

/**
 * The result without running text: no sentences, footnote texts, subjects, parts of measures,
 * corrections or words of warnings. What a motion, a promise or a milestone prints is a sentence too; an id or a status is not.
 */
export function facts(result: LetterResult): LetterResult {
  const kept = drop(result, runningText);
  delete kept.corrections;
  if (kept.reviews !== undefined) kept.reviews = kept.reviews.map(wordless);
  return {
    ...kept,
    measures: kept.measures.map((measure) => ({ ...measure, status: quoteless(measure.status) })),
    motions: kept.motions.map(unprinted),
    commitments: kept.commitments.map((one) => ({ ...unprinted(one), event: shortened(one.event) })),
    planning: kept.planning.map((plan) => ({
      ...plan,
      milestones: plan.milestones.map((milestone) => ({ ...milestone, printed: null })),
    })),
  };
}

/** Fields whose old value is running text, and what a reader wrote about it. */
const worded = new Set(['subject', 'finding']);

const wordless = <Item extends { readonly field: string; readonly was: string | null; readonly value?: string }>(
  item: Item,
): Item => (worded.has(item.field) ? { ...item, was: null, ...(item.field === 'subject' ? { value: '' } : {}) } : item);

const unprinted = <Item extends LetterResult['motions' | 'commitments'][number]>(item: Item): Item => ({
  ...item,
  printed: null,
  disposition: { ...item.disposition, printed: null },
  ...(item.reviewed === undefined ? {} : { reviewed: item.reviewed.map(wordless) }),
});

/** So many words name a debate or a letter; more of them are a clause. */
const mostWords = 8;

/** The event that a term is bound to, without the clause that it runs on with. */
function shortened(event: string | null): string | null {
  const words = event?.split(/\s+/) ?? [];
  return words.length > mostWords ? `${words.slice(0, mostWords).join(' ')}…` : event;
}

/** A status in prose may print a whole clause, and that is running text; a word or two is a status. */
function quoteless(status: LetterResult['measures'][number]['status']): LetterResult['measures'][number]['status'] {
  const short = <Item extends { readonly basis: string | null; readonly printed: string | null }>(item: Item): Item =>
    item.basis === 'prose' && (item.printed ?? '').split(/\s+/).length > 4 ? { ...item, printed: null } : item;
  return { ...short(status), others: status.others.map(short) };
}
