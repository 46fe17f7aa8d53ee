/** Measures and goals from their leaves: one per number and series, in number order. */
import type { Found } from '../candidates/index.js';
import type {
  ChapterLeaf,
  GoalLeaf,
  MeasureCandidate,
  Naming,
  NamingLeaf,
  PartLeaf,
  PartName,
  StatusLeaf,
} from '../candidates/measure.js';
import type { Goal, LetterData, LetterType, Measure, MeasurePart, Span, Warning } from '../types.js';
import { describedMeasures } from './measure-described.js';
import { compareNumbers, parentOf } from './measure-number.js';
import { mainPlan, samePlan } from './measure-plan.js';
import { furthest, inherit, statusFrom } from './measure-status.js';
import type { Statement } from './measure-status.js';
import { titleConflicts } from './measure-titles.js';
import type { Titled } from './measure-titles.js';
import type { Places } from './places.js';

/** What the letter holds of one measure. */
interface Collected {
  readonly number: string;
  readonly series: string;
  readonly namings: Found<NamingLeaf | (Naming & { readonly kind: 'listed' })>[];
  readonly statements: Statement[];
  /** What was or will be done in it: a status only where nothing says more. */
  readonly work: Statement[];
  readonly parts: Found<PartLeaf>[];
  readonly goals: Set<number>;
}

/** What says best what a measure is called, and where it stands. */
const RANK = ['definition', 'status row', 'chapter', 'row', 'entry', 'listed', 'mention'] as const;

/** Kinds of letters that announce the measures which they define; reports and answers repeat them. */
const ANNOUNCING: readonly LetterType[] = ['kamerbrief', 'nota', 'other'];

/** Papers in which members speak as well as ministers: what is said there of a measure is no report of it. */
const OTHERS_SPEAK: readonly LetterType[] = ['verslag', 'motie', 'agenda'];

/**
 * Assembles the measures of a letter from what stands in its definitions, tables, chapters and text.
 * Nothing is decided between two things that the letter prints: the status table's status is `value` and the
 * rest `others`, a title at another measure's number stays there; both with a warning.
 */
export function resolveMeasures(
  found: readonly Found<MeasureCandidate>[],
  { places, letter, profile }: { places: Places; letter: LetterData; profile: string },
): { measures: Measure[]; goals: Goal[]; warnings: Warning[] } {
  const spanOf = ({ in: text, candidate }: Found<{ range: Naming['range'] }>): Span =>
    places.span(text.toSource(candidate.range));
  const collected = collect(found, places, letter);
  const warnings: Warning[] = [];
  const titles: Titled[] = [];
  const measures = collected.map((one): Measure => {
    const best = byRank(one.namings);
    const titled = best.filter(({ candidate }) => candidate.title !== null);
    for (const { candidate, in: text } of titled) {
      const span = places.span(text.toSource(candidate.name));
      titles.push({
        number: one.number,
        series: one.series,
        title: candidate.title ?? '',
        sure: rank(candidate) < 5,
        span,
      });
    }
    const { status, conflict } = statusFrom(one.statements.length > 0 ? one.statements : furthest(one.work));
    if (conflict)
      warnings.push({
        code: 'measure-status-conflict',
        message: `Measure ${one.number}: ${conflict.message}`,
        span: conflict.span,
      });
    const text = (name: PartName): MeasurePart[] =>
      one.parts
        .filter(({ candidate }) => candidate.part === name)
        .map((p) => ({ text: p.candidate.text, span: spanOf(p) }));
    const groups = one.namings.map(({ candidate }) => ('group' in candidate ? (candidate as ChapterLeaf).group : null));
    const [first] = best;
    return {
      number: one.number,
      series: one.series,
      explicit: true,
      parent: parentOf(one.number),
      title: titled[0]?.candidate.title ?? null,
      group: groups.find((group) => group !== null) ?? null,
      status,
      goals: [...one.goals].sort((a, b) => a - b),
      dilemmas: text('dilemmas'),
      stakeholders: [...new Set(text('stakeholders').map((p) => p.text ?? ''))],
      stepsTaken: text('stepsTaken'),
      nextSteps: text('nextSteps'),
      alreadyPossible: text('alreadyPossible'),
      research: text('research'),
      span: first ? spanOf(first) : places.span({ start: 0, end: 0 }),
      mentions: mentionsOf(one, places),
    };
  });
  const described = describedMeasures(found, measures, places, profile);
  return {
    measures: [...inherit(measures), ...described.measures].sort(inOrder),
    goals: goalsOf(found, spanOf),
    warnings: [...warnings, ...titleConflicts(titles), ...described.warnings],
  };
}

/** The leaves by measure, in number order; the letter's own series first. */
function collect(found: readonly Found<MeasureCandidate>[], places: Places, letter: LetterData): Collected[] {
  const announcing = ANNOUNCING.includes(letter.type);
  const main = mainPlan(found.map(({ candidate }) => candidate));
  const all = new Map<string, Collected>();
  const of = ({ number, series }: { number: string; series: string }): Collected => {
    const key = `${series} ${number}`;
    const one = all.get(key) ?? { number, series, namings: [], statements: [], work: [], parts: [], goals: new Set() };
    all.set(key, one);
    return one;
  };
  for (const { candidate, in: text } of found) {
    const state = (leaf: StatusLeaf, basis: Statement['basis']): Statement => {
      const range = text.toSource(leaf.range);
      return { value: leaf.value, printed: places.printed(range), basis, span: places.span(range) };
    };
    if (candidate.kind === 'plan' || candidate.kind === 'described') continue;
    // In a debate others speak than those who carry measures out.
    const told = candidate.kind === 'status' || candidate.kind === 'work';
    if (told && OTHERS_SPEAK.includes(letter.type)) continue;
    const on = letter.peildatum ?? letter.date;
    // What is announced is to come.
    if (candidate.kind === 'status' && candidate.value !== 'announced' && isComing(candidate.when, on)) continue;
    if (candidate.kind === 'goal') {
      for (const measure of candidate.measures) {
        of(measure).goals.add(candidate.number);
        of(measure).namings.push({ candidate: { ...measure, kind: 'listed' }, in: text });
      }
      continue;
    }
    const plan = 'plan' in candidate ? candidate.plan : null;
    const foreign = plan !== null && (main === null || !samePlan(plan, main));
    const one = of({ number: candidate.number, series: foreign ? plan : candidate.series });
    if (candidate.kind === 'part') one.parts.push({ candidate, in: text });
    else if (candidate.kind === 'status') one.statements.push(state(candidate, 'prose'));
    else if (candidate.kind === 'work') one.work.push(state(candidate, 'prose'));
    else one.namings.push({ candidate: candidate as NamingLeaf, in: text });
    if (candidate.kind === 'row') {
      for (const goal of candidate.goals) one.goals.add(goal);
      if (candidate.status) one.statements.push(state(candidate.status, 'table'));
    }
    // A theme or a priority is no thing that is carried out.
    if (candidate.kind === 'definition' && candidate.announces && announcing && one.series === 'maatregel') {
      one.statements.push({ ...state({ value: 'announced', range: candidate.range }, 'definition'), printed: null });
    }
  }
  return [...all.values()].filter(({ namings }) => namings.length > 0).sort(inOrder);
}

const own = (series: string): string => (series === 'maatregel' ? '' : series);

/** By number; the letter's own series first. No collator: making one takes longer than all measures. */
function inOrder(a: Pick<Measure, 'number' | 'series'>, b: Pick<Measure, 'number' | 'series'>): number {
  const [first, second] = [own(a.series), own(b.series)];
  if (first !== second) return first < second ? -1 : 1;
  return compareNumbers(a.number, b.number);
}

/** «is in 2030 afgerond» says what is planned, unless that year, month or day was over when the letter was written. */
function isComing(when: string | null, on: string | null): boolean {
  if (when === null || on === null) return when !== null;
  const length = Math.min(when.length, on.length);
  const [then, now] = [when.slice(0, length), on.slice(0, length)];
  return then > now || (then === now && length < 10);
}

type AnyNaming = Collected['namings'][number]['candidate'];

const rank = (leaf: AnyNaming): number =>
  RANK.indexOf(leaf.kind === 'row' && leaf.status !== null ? 'status row' : leaf.kind);

const byRank = (namings: Collected['namings']): Collected['namings'] =>
  [...namings].sort((a, b) => rank(a.candidate) - rank(b.candidate));

function mentionsOf(one: Collected, places: Places): Measure['mentions'] {
  return one.namings
    .map(({ candidate, in: text }) => {
      const range = text.toSource(candidate.name);
      return { printed: places.printed(range), span: places.span(range) };
    })
    .sort((a, b) => a.span.start - b.span.start);
}

/** The rows of the matrix by goal; a goal that goes on on the next page is one. */
function goalsOf(found: readonly Found<MeasureCandidate>[], spanOf: (f: Found<GoalLeaf>) => Span): Goal[] {
  const goals = new Map<number, Goal>();
  for (const { candidate, in: text } of found) {
    if (candidate.kind !== 'goal') continue;
    const before = goals.get(candidate.number);
    const numbers = new Set([...(before?.measures ?? []), ...candidate.measures.map((m) => m.number)]);
    goals.set(candidate.number, {
      number: candidate.number,
      title: before?.title ?? candidate.title,
      measures: [...numbers].sort(compareNumbers),
      span: before?.span ?? spanOf({ candidate, in: text }),
    });
  }
  return [...goals.values()].sort((a, b) => a.number - b.number);
}
