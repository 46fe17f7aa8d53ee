/** The public JSON of `pobrief diff`: what changed between two letters. */
import { z } from 'zod';
import { due } from './commitment.js';
import { count, isoDay, span, state } from './parts.js';
import { milestone, planning } from './planning.js';

/** The same thing in the old letter and in the new one. */
const sides = <Value extends z.ZodType>(value: Value) => z.strictObject({ from: value, to: value });

export const change = z
  .enum(['advanced', 'regressed', 'unchanged', 'dropped', 'added', 'removed', 'not-mentioned', 'unknown'])
  .describe('What became of the status, in the order announced < starting < in_progress < completed, closed.');

export const matchedBy = z.enum(['number', 'title', 'vocabulary', 'both']);

const statuses = sides(state.nullable().describe('Null where the letter does not have it.'));

const evidence = sides(span.nullable().describe('Where its status is printed, else where it stands itself.'));

const measureFields = {
  number: z.string().describe('The number in the new letter, or in the old one where the new one lacks it.'),
  change,
  status: statuses,
  title: z.strictObject({
    from: z.string().nullable(),
    to: z.string().nullable(),
    changed: z.boolean().describe('A final full stop and case do not count.'),
  }),
  contradicted: z.boolean().describe('One of the letters prints another status for it as well.'),
  matchedBy: matchedBy.nullable().describe('How the two were found to be the same; null where there is only one.'),
  numbers: sides(z.string().nullable()),
  evidence,
};

/** A sub-measure, such as 8a, of a measure that was split. */
export const measurePart = z.strictObject(measureFields);

export const measureChange = z.strictObject({
  ...measureFields,
  series: z.string(),
  parts: z.array(measurePart),
});

export const motionChange = z.strictObject({
  id: z.string(),
  change,
  disposition: statuses,
  subject: z.string().nullable(),
  contradicted: z.boolean().describe('One of the letters says two things of it.'),
  matchedBy: z.enum(['id', 'probably']).nullable().describe('probably: one letter prints its id without the chapter.'),
  ids: sides(z.string().nullable()),
  evidence,
});

export const planningChangeName = z.enum([
  'slipped',
  'brought-forward',
  'refined',
  'unchanged',
  'met',
  'undated',
  'added',
  'not-mentioned',
]);

/** What one letter says of one milestone. */
export const planningSide = z.strictObject({
  title: z.string().describe('What this letter calls it.'),
  phase: milestone.shape.phase,
  state: milestone.shape.state,
  printed: z.string().nullable().describe('The date as printed; null where it is undated.'),
  edtf: z.string().nullable(),
  start: isoDay.nullable(),
  end: isoDay.nullable(),
  approximate: z.boolean(),
  span,
});

export const billMatchedBy = z
  .enum(['id', 'title', 'likeness', 'measure'])
  .describe('How a bill was recognised: its number, one of its titles, a title that is alike, or its measure.');

export const planningChange = z.strictObject({
  title: z.string(),
  kind: planning.shape.kind,
  stage: milestone.shape.stage,
  chamber: milestone.shape.chamber,
  phase: milestone.shape.phase,
  change: planningChangeName,
  certain: z.boolean().describe('The old interval and the new one lie apart, or nothing moved.'),
  days: z.int().nullable().describe('From last day to last day; null where one is open or undated.'),
  mergedInto: z.string().nullable().describe('The bill of the new letter that took this one in.'),
  matchedBy: billMatchedBy.nullable(),
  contradicted: z.boolean().describe('One of the letters gives two dates that exclude each other.'),
  from: planningSide.nullable(),
  to: planningSide.nullable(),
  candidates: z.array(z.string()).describe('Titles in the other letter that it may be, where that stays open.'),
});

export const commitmentChangeName = z.enum(['fulfilled', 'open', 'overdue', 'new', 'not-mentioned']);

/** What one letter says of one promise. */
export const commitmentSide = z.strictObject({
  kind: z.enum(['made', 'cited']),
  printed: z.string().nullable(),
  sentence: z.string().optional(),
  due: due.nullable(),
  event: z.string().nullable(),
  value: state,
  span,
});

export const commitmentChange = z.strictObject({
  change: commitmentChangeName,
  ids: z.array(z.string()),
  matchedBy: z.enum(['id', 'letter', 'debate']).nullable(),
  from: commitmentSide.nullable(),
  to: commitmentSide.nullable(),
  candidates: z.array(commitmentSide).describe('What its words make likely; never taken for the same.'),
});

export const changeCounts = z.strictObject({
  advanced: count,
  regressed: count,
  unchanged: count,
  dropped: count,
  added: count,
  removed: count,
  'not-mentioned': count,
  unknown: count,
});

const stateCounts = z.partialRecord(state, count).describe('How many of those in both letters have this status.');

const planningCounts = z.record(planningChangeName, count);
const commitmentCounts = z.record(commitmentChangeName, count);

export const comparedLetter = z.strictObject({
  id: z.string().nullable(),
  date: z.string().nullable(),
  title: z.string().nullable(),
  file: z.string().describe('The file that the spans of this side point into.'),
});

export const diff = z
  .strictObject({
    schema: z.literal('pobrief/diff@1'),
    from: comparedLetter,
    to: comparedLetter,
    measures: z.array(measureChange),
    motions: z.array(motionChange),
    planning: z.array(planningChange),
    commitments: z.array(commitmentChange),
    summary: z
      .strictObject({
        ...changeCounts.shape,
        paired: count.describe('Measures found in both letters.'),
        titles: count.describe('Titles that changed.'),
        statuses: sides(stateCounts),
        motions: changeCounts,
        motionsWithoutId: sides(count).describe('Mentions without an id, which cannot be compared.'),
        planning: planningCounts,
        commitments: commitmentCounts,
      })
      .describe('Counts of measures by change; those of the others stand apart.'),
  })
  .meta({ id: 'pobrief/diff@1', title: 'What changed between two letters, as pobrief diff writes it' });
