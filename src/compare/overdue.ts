/** What is past on a day and not reported done, read off a timeline. */
import { daysBetween } from '../dutch/calendar.js';
import type { CommitmentHistory, Overdue, OverdueItem, PlanningHistory, Timeline } from '../types.js';
import { settled } from './order.js';
import { reportsOfPlan, reportsOfPromise } from './reports.js';

/**
 * Promises and planned dates whose term is past on a day, by the last letter that speaks of them.
 * @param on the day asked for, `YYYY-MM-DD`; a term that ends on it is not past yet
 */
export function overdue(timeline: Timeline, on: string): Overdue {
  const known = new Set(timeline.letters.filter(({ date }) => date === null || date <= on).map(({ key }) => key));
  const order = new Map(timeline.letters.map(({ key }, at) => [key, at]));
  const after =
    (letter: string) =>
    (other: string): boolean =>
      known.has(other) && (order.get(other) ?? 0) > (order.get(letter) ?? 0);
  const items = [
    ...timeline.commitments
      .flatMap((one) => commitmentItem(one, known))
      .map((item) => ({ ...item, candidates: reportsOfPromise(item, timeline, after(item.letter)) })),
    ...timeline.planning.flatMap((row) =>
      planningItem(row, timeline.planning, known).map((item) => ({
        ...item,
        candidates: reportsOfPlan(row, item.due, timeline, after(item.letter)),
      })),
    ),
  ].map((item) => ({ ...item, days: item.lastDay === null ? null : daysBetween(item.lastDay, on) }));
  const past = items.filter(({ days }) => days !== null && days > 0).sort(longestFirst);
  return {
    schema: 'pobrief/overdue@1',
    on,
    letters: timeline.letters,
    past: past.filter(({ due }) => due?.approximate === false),
    pastByWording: past.filter(({ due }) => due?.approximate !== false),
    noDate: items.filter(({ lastDay }) => lastDay === null),
  };
}

/** What is overdue, before it is looked for in later letters. */
type Found = Omit<OverdueItem, 'candidates'>;

const longestFirst = (a: OverdueItem, b: OverdueItem): number => (b.days ?? 0) - (a.days ?? 0);

function commitmentItem({ ids, history }: CommitmentHistory, known: ReadonlySet<string>): Found[] {
  const told = history.filter(({ letter }) => known.has(letter));
  const last = told.at(-1);
  if (last === undefined || told.some(({ value }) => settled.has(value))) return [];
  const termed = told.findLast(({ due }) => due !== null) ?? last;
  const { letter, date, value, printed, sentence, span } = last;
  return [
    {
      kind: 'commitment',
      title: null,
      ids,
      stage: null,
      phase: null,
      letter,
      date,
      value,
      due: termed.due,
      event: last.event ?? termed.event,
      lastDay: termed.due?.end ?? null,
      days: null,
      printed,
      ...(sentence === undefined ? {} : { sentence }),
      span,
    },
  ];
}

/** Steps of a bill on its way: who reports a later one as taken has taken those before. */
const way: readonly PlanningHistory['stage'][] = [
  'aankondiging',
  'internetconsultatie',
  'raad-van-state',
  'indiening',
  'behandeling',
  'inwerkingtreding',
  'einde',
];

function planningItem(row: PlanningHistory, rows: readonly PlanningHistory[], known: ReadonlySet<string>): Found[] {
  const last = row.history.findLast(({ letter }) => known.has(letter));
  if (last === undefined || last.state === 'realised' || row.mergedInto !== null || isPassed(row, rows, known))
    return [];
  const { letter, date, state, printed, edtf, start, end, approximate, span } = last;
  const due = edtf === null ? null : { printed: printed ?? '', edtf, start, end, approximate };
  return [
    {
      kind: 'planning',
      title: row.title,
      ids: row.ids,
      stage: row.stage,
      phase: row.phase,
      letter,
      date,
      value: state,
      due,
      event: null,
      lastDay: end,
      days: null,
      printed,
      span,
    },
  ];
}

/** Whether a later step is reported as taken, or a bill that was only announced is spoken of as on its way. */
function isPassed(row: PlanningHistory, rows: readonly PlanningHistory[], known: ReadonlySet<string>): boolean {
  const step = way.indexOf(row.stage);
  const later = rows.filter(({ bill, stage }) => bill === row.bill && step >= 0 && way.indexOf(stage) > step);
  const latest = later.map(({ history }) => history.findLast(({ letter }) => known.has(letter)));
  return latest.some((entry) => entry !== undefined && (entry.state === 'realised' || row.stage === 'aankondiging'));
}
