/** The public JSON of `pobrief timeline`, and of what is read off one: `overdue` and `gaps`. */
import { z } from 'zod';
import { due, madeIn } from './commitment.js';
import { billMatchedBy, commitmentSide, comparedLetter, planningSide } from './diff.js';
import { measure, status } from './measure.js';
import { submitter } from './motion.js';
import { count, isoDay, span, state } from './parts.js';
import { letterType } from './letter.js';
import { milestone, planning } from './planning.js';

/** The key of a letter in a history: its id, or its file where it has none or shares it. */
const letterKey = z.string();

export const timelineLetter = comparedLetter.extend({ key: letterKey, type: letterType });

/** An id that the letters suggest, and why; never taken for print. */
const probably = z.strictObject({ id: z.string(), reason: z.string() });

/** What one letter says, and where. */
const entry = {
  letter: letterKey,
  date: comparedLetter.shape.date,
};

/** The last letter that tells a status, so that silence since then is seen as silence. */
const last = z.strictObject({ ...entry, value: state, span: span.nullable() }).nullable();

export const measureEntry = z.strictObject({
  ...entry,
  number: measure.shape.number,
  title: measure.shape.title,
  value: state,
  printed: z.string().nullable(),
  basis: status.shape.basis,
  others: z.array(state).describe('Other statuses that the same letter prints for it.'),
  span,
});

export const measureHistory = z.strictObject({
  number: measure.shape.number.describe('As the last letter that numbers it has it.'),
  series: measure.shape.series,
  parent: measure.shape.parent,
  titles: z.array(z.string()).describe('Each that it has had, the first one first.'),
  last,
  history: z.array(measureEntry),
});

export const motionEntry = z.strictObject({
  ...entry,
  value: state,
  printed: z.string().nullable(),
  others: z.array(state),
  cited: z.boolean().describe('The letter cites the paper and does not say that it is a motion.'),
  span,
});

export const motionHistory = z.strictObject({
  id: z.string(),
  probably: z.array(probably).describe('Ids printed without their chapter that are taken for this one.'),
  kind: z.enum(['motie', 'amendement']),
  subject: z.string().nullable(),
  submitters: z.array(submitter),
  last,
  history: z.array(motionEntry),
});

export const planningEntry = z.strictObject({
  ...entry,
  ...planningSide.shape,
  matchedBy: billMatchedBy.nullable().describe('How the bill was recognised from the letters before.'),
  contradicted: z.boolean(),
});

export const planningHistory = z.strictObject({
  bill: count.describe('Rows of one bill share it.'),
  title: planning.shape.title.describe('As the last letter calls it.'),
  names: z.array(z.string()),
  kind: planning.shape.kind,
  ids: z.array(z.string()),
  measures: z.array(z.string()),
  stage: milestone.shape.stage,
  chamber: milestone.shape.chamber,
  phase: milestone.shape.phase,
  days: z.int().nullable().describe('From the last day first planned to the last day now; null where one is open.'),
  doubts: z
    .array(z.enum(['likeness', 'measure', 'contradicted']))
    .describe('How a bill was recognised where neither number nor title told; or a letter that gives two dates.'),
  mergedInto: z.string().nullable(),
  history: z.array(planningEntry),
});

export const commitmentEntry = z.strictObject({ ...entry, ...commitmentSide.shape });

export const commitmentHistory = z.strictObject({
  ids: z.array(z.string()),
  to: z.array(submitter),
  madeIn: madeIn.nullable(),
  measure: z.string().nullable(),
  last,
  history: z.array(commitmentEntry),
});

export const timeline = z
  .strictObject({
    schema: z.literal('pobrief/timeline@1'),
    letters: z.array(timelineLetter),
    measures: z.array(measureHistory),
    motions: z.array(motionHistory),
    planning: z.array(planningHistory),
    commitments: z.array(commitmentHistory),
  })
  .meta({
    id: 'pobrief/timeline@1',
    title: 'Measures, motions, plans and promises over letters, as pobrief timeline writes it',
  });

/** Where a later letter may report what is overdue under another name. */
export const overdueCandidate = z.strictObject({
  title: z.string(),
  stage: milestone.shape.stage,
  ...entry,
  value: milestone.shape.state,
  printed: z.string().nullable(),
  span,
});

/** A promise or a planned date that is past on a day, or has no date to be past. */
export const overdueItem = z.strictObject({
  kind: z.enum(['commitment', 'planning']),
  title: z.string().nullable().describe('The bill; null for a promise.'),
  ids: z.array(z.string()),
  stage: milestone.shape.stage.nullable(),
  phase: milestone.shape.phase,
  ...entry,
  value: z.string().describe('What the last letter that speaks of it says: a status, or the state of a milestone.'),
  due: due.nullable(),
  event: z.string().nullable(),
  lastDay: isoDay.nullable().describe('The last day that the term can mean.'),
  days: z.int().nullable().describe('From the last day to the day asked for.'),
  printed: z.string().nullable(),
  sentence: z.string().optional(),
  span,
  candidates: z.array(overdueCandidate).describe('Places of later letters that may report it; for a reader to judge.'),
});

export const overdue = z
  .strictObject({
    schema: z.literal('pobrief/overdue@1'),
    on: isoDay,
    letters: z.array(timelineLetter),
    past: z.array(overdueItem).describe('An exact term has passed.'),
    pastByWording: z.array(overdueItem).describe('An approximate term has passed, by its last day.'),
    noDate: z.array(overdueItem).describe('Open, and without a date.'),
  })
  .meta({
    id: 'pobrief/overdue@1',
    title: 'What is past on a day and not reported done, as pobrief overdue writes it',
  });

export const gap = z.strictObject({
  id: z.string(),
  url: z.string().nullable(),
  probably: probably.nullable().describe('What a citation without its chapter probably means.'),
  cited: z.array(z.strictObject({ letter: letterKey, span })),
  mentions: count,
});

export const gaps = z
  .array(gap)
  .meta({ id: 'pobrief/gaps@1', title: 'Documents that are cited and not there, as pobrief gaps writes it' });
