/** The public JSON of `pobrief diff`: what changed between two letters, in measures and motions. */
import { z } from 'zod';
import { count, span, state } from './parts.js';

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
  evidence,
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

const letter = z.strictObject({
  id: z.string().nullable(),
  date: z.string().nullable(),
  title: z.string().nullable(),
  file: z.string().describe('The file that the spans of this side point into.'),
});

export const diff = z
  .strictObject({
    schema: z.literal('pobrief/diff@1'),
    from: letter,
    to: letter,
    measures: z.array(measureChange),
    motions: z.array(motionChange),
    summary: z
      .strictObject({
        ...changeCounts.shape,
        paired: count.describe('Measures found in both letters.'),
        titles: count.describe('Titles that changed.'),
        statuses: sides(stateCounts),
        motions: changeCounts,
        motionsWithoutId: sides(count).describe('Mentions without an id, which cannot be compared.'),
      })
      .describe('Counts of measures by change; those of motions stand apart.'),
  })
  .meta({ id: 'pobrief/diff@1', title: 'What changed between two letters, as pobrief diff writes it' });
