/** One status from what the letter says in its tables, its text and by defining a measure. */
import type { Measure, Span, Status, StatusMention } from '../types.js';

/** What one place says. */
export interface Statement extends StatusMention {
  readonly span: Span;
}

const RANK: readonly StatusMention['basis'][] = ['table', 'prose', 'definition'];

/** Status tables before text, text before a definition; in tables the first counts, in text the last. */
export function statusFrom(statements: readonly Statement[]): {
  readonly status: Status;
  readonly conflict: { readonly message: string; readonly span: Span } | null;
} {
  const of = (basis: StatusMention['basis']): Statement[] => statements.filter((s) => s.basis === basis);
  const basis = RANK.find((b) => of(b).length > 0);
  const main = basis === 'prose' ? of('prose').at(-1) : basis && of(basis)[0];
  if (!main)
    return { status: { value: 'unknown', printed: null, basis: null, span: null, others: [] }, conflict: null };
  // That a letter defines a measure does not contradict what it says of it.
  const others = statements.filter((s) => s.value !== main.value && s.basis !== 'definition');
  const quote = (s: Statement): string =>
    `«${(s.printed ?? s.value).replace(/\s+/g, ' ')}» (${s.value}, line ${s.span.line})`;
  const message = `${quote(main)}, but also ${others.map(quote).join(', ')}; the first counts.`;
  return { status: { ...main, others }, conflict: others.length > 0 ? { message, span: main.span } : null };
}

/** Of work told and work promised the former counts. */
export const furthest = (work: readonly Statement[]): readonly Statement[] =>
  [work.find((s) => s.value === 'in_progress') ?? work[0]].filter((s) => s !== undefined);

/** A sub-measure without a status and a group of its own has its parent's. */
export function inherit(measures: readonly Measure[]): Measure[] {
  const all = new Map(measures.map((m) => [`${m.series} ${m.number}`, m]));
  return measures.map((measure) => {
    const parent = all.get(`${measure.series} ${measure.parent}`);
    if (!parent) return measure;
    const group = measure.group ?? parent.group;
    if (measure.status.basis !== null || parent.status.basis === null) return { ...measure, group };
    return {
      ...measure,
      group,
      status: { value: parent.status.value, printed: null, basis: 'inherited', span: null, others: [] },
    };
  });
}
