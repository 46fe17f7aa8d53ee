/** What became of each measure between two letters. */
import type {
  LetterResult,
  MatchedBy,
  Measure,
  MeasureChange,
  MeasurePartChange,
  Span,
  StatusChange,
} from '../types.js';
import { groups } from './groups.js';
import { titleChanged } from './likeness.js';
import { type Item, match } from './match.js';
import { inOrder } from './numbering.js';
import { changeOf } from './order.js';
import { isComplete, itemOf, partItem, shareDossier, type Subject, subjectsOf } from './subjects.js';

/** One measure as the two letters have it; at least one side is there. */
interface Met<Side> {
  readonly from: Side | null;
  readonly to: Side | null;
  readonly by: MatchedBy | null;
  /** Alone, and yet perhaps there on the other side. */
  readonly open: boolean;
}

/** The measures of both letters, paired where they are the same: series by series, by number. */
export function compareMeasures(from: LetterResult, to: LetterResult): MeasureChange[] {
  const old = groups(subjectsOf(from, to), ({ series }) => series);
  const now = groups(subjectsOf(to, from), ({ series }) => series);
  // Measure 1 of one dossier is not measure 1 of another: there only titles tell.
  const isOne = shareDossier(from.letter.dossiers, to.letter.dossiers);
  const item = (subject: Subject): Item => ({ ...itemOf(subject), ...(isOne ? {} : { numbered: false }) });
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((series) => {
    const sides = [old.get(series) ?? [], now.get(series) ?? []] as const;
    const complete = isOne && sides.every(isComplete);
    return inNumberOrder(meet(...sides, item).map((one) => measureChange(series, one, complete)));
  });
}

/** Pairs, then what only one of the letters has. */
function meet<Side>(from: readonly Side[], to: readonly Side[], itemOf: (side: Side) => Item): Met<Side>[] {
  const { pairs, open, openNew } = match(from.map(itemOf), to.map(itemOf));
  const [olds, news] = [new Set(pairs.map((pair) => pair.from)), new Set(pairs.map((pair) => pair.to))];
  return [
    ...pairs.map((pair) => ({ from: from[pair.from] ?? null, to: to[pair.to] ?? null, by: pair.by, open: false })),
    ...from.flatMap((side, at) => (olds.has(at) ? [] : [{ from: side, to: null, by: null, open: open.has(at) }])),
    ...to.flatMap((side, at) => (news.has(at) ? [] : [{ from: null, to: side, by: null, open: openNew.has(at) }])),
  ];
}

function measureChange(series: string, met: Met<Subject>, complete: boolean): MeasureChange {
  const { from, to, by, open } = met;
  const absent = complete && !open ? 'removed' : 'not-mentioned';
  const fields = changeIn(
    { from: from?.measure ?? null, to: to?.measure ?? null },
    { from: from?.number ?? null, to: to?.number ?? null },
    by,
    // A letter that has only the parts does have the measure, and does not tell its status.
    from !== null && to !== null ? 'unknown' : to === null ? absent : addedOr(open),
  );
  const parts = meet(partsOf(from), partsOf(to), ({ part, parent }) => partItem(part, parent)).map((one) =>
    changeIn(
      { from: one.from?.part ?? null, to: one.to?.part ?? null },
      { from: one.from?.part.number ?? null, to: one.to?.part.number ?? null },
      one.by,
      one.to === null ? 'not-mentioned' : addedOr(one.open),
    ),
  );
  return { ...fields, series, parts: inNumberOrder(parts) };
}

/** A measure that may be one of the old letter under another title is not new for sure. */
const addedOr = (isOpen: boolean): StatusChange => (isOpen ? 'unknown' : 'added');

const partsOf = (subject: Subject | null): { part: Measure; parent: string }[] =>
  (subject?.parts ?? []).map((part) => ({ part, parent: subject?.number ?? '' }));

/** The fields of one change; `otherwise` is said where the status of one side is not there. */
function changeIn(
  { from, to }: Readonly<Record<'from' | 'to', Measure | null>>,
  numbers: MeasurePartChange['numbers'],
  by: MatchedBy | null,
  otherwise: StatusChange,
): MeasurePartChange {
  const title = { from: from?.title ?? null, to: to?.title ?? null };
  return {
    number: numbers.to ?? numbers.from ?? '',
    change: from !== null && to !== null ? changeOf(from.status.value, to.status.value) : otherwise,
    status: { from: from?.status.value ?? null, to: to?.status.value ?? null },
    title: { ...title, changed: titleChanged(title.from, title.to) },
    contradicted: contradicts(from) || contradicts(to),
    matchedBy: by,
    numbers,
    evidence: { from: evidenceOf(from), to: evidenceOf(to) },
  };
}

/** Whether the letter says another thing of its status elsewhere; `unknown` says nothing. */
const contradicts = (measure: Measure | null): boolean =>
  measure !== null && measure.status.others.some(({ value }) => value !== measure.status.value && value !== 'unknown');

/** A copy, so that the result shares nothing with the letters. */
function evidenceOf(measure: Measure | null): Span | null {
  return measure === null ? null : { ...(measure.status.span ?? measure.span) };
}

/** By number, those without one last; else as they came. */
const inNumberOrder = <Change extends { readonly number: string }>(changes: readonly Change[]): Change[] =>
  [...changes].sort((a, b) => inOrder(a.number, b.number));
