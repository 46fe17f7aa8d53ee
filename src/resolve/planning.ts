/** Planned legislation: a title per bill, and the milestones that the letter prints for it. */
import type { Found } from '../candidates/index.js';
import type { PlanningCandidate, StageLeaf } from '../candidates/planning.js';
import { sentenceAround } from '../dutch/sentence.js';
import type { Candidate, CleanText, DateFinding, Milestone, Planning, Range, Reference } from '../types.js';
import { AT_SOONEST } from '../profiles/planning-words.js';
import { addDays } from '../dutch/calendar.js';
import type { Places } from './places.js';
import { DatesOf } from './planning-dates.js';
import type { Paired, PlacedDate } from './planning-dates.js';
import { plansOf } from './planning-names.js';
import type { Plan } from './planning-names.js';
import { Subjects } from './planning-subject.js';

/** What resolve knows besides the leaves. */
export interface PlanningContext {
  readonly dates: readonly Found<Candidate>[];
  readonly findings: readonly DateFinding[];
  readonly references: readonly Reference[];
  readonly places: Places;
  /** The day of the letter, or of its peildatum. */
  readonly on: string | null;
  /** Of the letter itself. */
  readonly dossiers: readonly string[];
}

interface Collected {
  readonly milestones: Milestone[];
  readonly measures: Set<string>;
}

/** What has been law, or has run, for so many days is no planning any more. */
const HISTORY = { law: 2 * 365, scheme: 6 * 365 } as const;

/**
 * The bills of a letter with their milestones, in the order in which their first milestone is printed.
 * A stage whose bill or date is not sure is left out.
 */
export function resolvePlanning(found: readonly Found<PlanningCandidate>[], context: PlanningContext): Planning[] {
  const plans = plansOf(found.flatMap(({ candidate }) => (candidate.kind === 'name' ? [candidate] : [])));
  nameByDossier(found, plans, context.dossiers);
  const all = new Map<Plan, Collected>();
  for (const [text, leaves] of byText(found)) {
    const names = leaves
      .flatMap((leaf) => (leaf.kind === 'name' ? [leaf.range] : []))
      .sort((a, b) => a.start - b.start);
    const dates = new DatesOf(text.text, placed(text, context), names);
    const subjects = subjectsOf(text.text, leaves, plans);
    for (const pair of pairAll([...subjects.keys()], dates)) {
      const found = milestone(pair, text, context);
      if (found === null) continue;
      for (const plan of subjects.get(pair.stage) ?? []) {
        if (isHistory(found, plan, context.on)) continue;
        const one = all.get(plan) ?? { milestones: [], measures: new Set() };
        all.set(plan, one);
        one.milestones.push(found);
        for (const number of pair.stage.measures) one.measures.add(number);
      }
    }
  }
  const ids = idsOf(found, plans, context);
  return [...all].map(([plan, { milestones, measures }]): Planning => ({
    title: plan.title,
    names: plan.names,
    kind: plan.kind,
    ids: [...(ids.get(plan) ?? [])],
    measures: [...measures],
    milestones: milestones.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
  }));
}

function byText(found: readonly Found<PlanningCandidate>[]): Map<CleanText, PlanningCandidate[]> {
  const texts = new Map<CleanText, PlanningCandidate[]>();
  for (const { in: text, candidate } of found) {
    const list = texts.get(text);
    if (list) list.push(candidate);
    else texts.set(text, [candidate]);
  }
  return texts;
}

/** The dates of one text with what they resolved to. */
function placed(text: CleanText, { dates, findings }: PlanningContext): PlacedDate[] {
  const bySpan = new Map(findings.map((f) => [`${String(f.span.start)}-${String(f.span.end)}`, f]));
  return dates.flatMap(({ in: own, candidate }) => {
    if (own !== text) return [];
    const { start, end } = text.toSource(candidate.range);
    const finding = bySpan.get(`${String(start)}-${String(end)}`);
    return finding === undefined ? [] : [{ range: candidate.range, finding }];
  });
}

/** The stages of which the bill is sure, in order. */
function subjectsOf(
  text: string,
  leaves: readonly PlanningCandidate[],
  plans: ReturnType<typeof plansOf>,
): Map<StageLeaf, Plan[]> {
  const subjects = new Subjects(text, plans);
  const sure = new Map<StageLeaf, Plan[]>();
  for (const leaf of leaves) {
    if (leaf.kind === 'name') {
      subjects.name(leaf);
      continue;
    }
    const own = subjects.of(leaf);
    if (own.length > 0) sure.set(leaf, own);
  }
  return sure;
}

/** Clause by clause: the stages of one share its dates. */
function pairAll(stages: readonly StageLeaf[], dates: DatesOf): Paired[] {
  const clauses = new Map<string, StageLeaf[]>();
  for (const stage of stages) {
    const key = `${String(stage.clause)} ${String(stage.within[0]?.start)}`;
    const list = clauses.get(key);
    if (list) list.push(stage);
    else clauses.set(key, [stage]);
  }
  return [...clauses.values()]
    .flatMap((own) => dates.pair(own))
    .filter(({ stage, date }) => date !== null || stage.undated);
}

/** Behind these the first day of a period is the day: `met ingang van het schooljaar 2024-2025`. */
const FROM = /(?<!\p{L})(?:met ingang van|vanaf|sinds|ingaande)\s(?:het\s|de\s)?$/iu;

function stateOf({ said }: StageLeaf, date: DateFinding | null, on: string | null, from: boolean): Milestone['state'] {
  if (date === null) return said === 'realised' ? 'realised' : 'undated';
  if (from && said !== 'planned' && on !== null && date.start !== null && date.start <= `${on}-01-01`.slice(0, 10))
    return 'realised';
  const past = on !== null && date.end !== null && date.end <= `${on}-01-01`.slice(0, 10);
  const ahead = on !== null && date.start !== null && date.start > `${on}-31`.slice(0, 10);
  if (ahead) return 'planned';
  if (said !== null) return said;
  return past ? 'realised' : 'planned';
}

function milestone({ stage, date, phase }: Paired, text: CleanText, { places, on }: PlanningContext): Milestone | null {
  const finding = date?.finding ?? null;
  const before = ({ range: { start } }: PlacedDate): string => text.text.slice(Math.max(0, start - 40), start);
  const range = date === null ? clauseOf(text.text, stage) : around(text.text, stage.range, date.range);
  const source = text.toSource(range);
  return {
    stage: stage.stage,
    phase,
    chamber: stage.chamber,
    state: stateOf(stage, finding, on, date !== null && FROM.test(before(date))),
    printed: places.printed(source),
    date: finding === null || date === null ? null : dateOf(finding, AT_SOONEST.test(before(date))),
    sentence: sentenceAround(text.text, range.start, range.end),
    span: places.span(source),
  };
}

/** What a milestone keeps of its date; of the first day that is possible the end stays open. */
function dateOf({ printed, edtf, start, end, approximate }: DateFinding, atSoonest: boolean): Milestone['date'] {
  if (!atSoonest || start === null) return { printed, edtf, start, end, approximate };
  return { printed, edtf: `${start}/..`, start, end: null, approximate: true };
}

function isHistory({ date }: Milestone, plan: Plan, on: string | null): boolean {
  if (on === null || date?.end === null || date?.end === undefined) return false;
  return (
    date.end <
    addDays(`${on}-01-01`.slice(0, 10), -(plan.kind === 'wetsvoorstel' && plan.onlyLaw ? HISTORY.law : HISTORY.scheme))
  );
}

const WIDEST = 200;

/** Without a date the clause tells it, where it is short. */
function clauseOf(text: string, { range, within }: StageLeaf): Range<'clean'> {
  const own = within.find((w) => w.start <= range.start && range.end <= w.end);
  if (own === undefined || own.end - own.start > WIDEST) return range;
  const words = text.slice(own.start, own.end);
  const skip = /^[\s,;]*/u.exec(words)?.[0].length ?? 0;
  return { start: own.start + skip, end: own.start + words.trimEnd().length };
}

const BEFORE = /(?<!\p{L})(?:met ingang van|in|op|per|van|vanaf|sinds|ingaande)\s(?:het\s|de\s)?$/iu;

/** The stage with its date where they stand together, else the date; a date that opens it keeps its preposition. */
function around(text: string, a: Range<'clean'>, date: Range<'clean'>): Range<'clean'> {
  const before =
    date.start < a.start ? (BEFORE.exec(text.slice(Math.max(0, date.start - 24), date.start))?.[0] ?? '') : '';
  const b = { start: date.start - before.length, end: date.end };
  const range = { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
  return range.end - range.start > WIDEST || text.slice(range.start, range.end).includes('\t') ? b : range;
}

/** «(Kamerstuk 36 412)»: a dossier and no paper of it. */
const DOSSIER = /^\s?\((?:Kamerstuk(?:ken)?\s(?:I{1,2},?\s)?)?(\d{2})[\s.]?(\d{3})\)/u;

/** A bill has a dossier of its own, by which letters go on to call it whatever its title is then; that of the letter is none. */
function nameByDossier(
  found: readonly Found<PlanningCandidate>[],
  plans: ReturnType<typeof plansOf>,
  own: readonly string[],
): void {
  for (const { in: text, candidate } of found) {
    const plan = candidate.kind === 'name' ? plans.get(candidate) : undefined;
    if (plan?.family !== 'wet') continue;
    const { end } = candidate.range;
    const [, first, last] = DOSSIER.exec(text.text.slice(end, end + 40)) ?? [];
    const dossier = `${first ?? ''}${last ?? ''}`;
    if (dossier !== '' && !own.includes(dossier)) plan.also(`Kamerstuk ${dossier}`);
  }
}

/** Papers that are cited in brackets right behind the name. */
function idsOf(
  found: readonly Found<PlanningCandidate>[],
  plans: ReturnType<typeof plansOf>,
  { references }: PlanningContext,
): Map<Plan, Set<string>> {
  const starts = new Map(references.map((r) => [r.span.start, r]));
  const ids = new Map<Plan, Set<string>>();
  for (const { in: text, candidate } of found) {
    const plan = candidate.kind === 'name' ? plans.get(candidate) : undefined;
    const { end } = candidate.range;
    if (plan === undefined || !/^\s?\((?:Kamerst|\d{2}\s?\d{3})/u.test(text.text.slice(end, end + 12))) continue;
    const at = text.text.indexOf('(', end) + 1;
    const reference = starts.get(text.toSource({ start: at, end: at + 1 }).start);
    const own = ids.get(plan) ?? new Set();
    reference?.ids.forEach((id) => own.add(id));
    ids.set(plan, own);
  }
  return ids;
}
