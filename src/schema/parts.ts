/** The pieces that findings of every kind are made of. */
import { z } from 'zod';

export const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const count = z.int().nonnegative();

export const span = z
  .strictObject({
    start: count,
    end: count,
    line: z.int().positive(),
    page: z.int().positive().nullable(),
  })
  .describe('Half-open UTF-16 offsets into the source text, 1-based line of start, 1-based page or null.');

/** How far something has come; measures, motions and commitments share the words. */
export const state = z.enum([
  'announced',
  'starting',
  'in_progress',
  'completed',
  'closed',
  'held',
  'declined',
  'dropped',
  'open',
  'unknown',
]);

/** What a reader of the letter put in the place of what was found. */
export const review = z.strictObject({
  field: z.string(),
  was: z.string().nullable().describe('What was found, as its table prints it.'),
  who: z.string().nullable(),
  why: z.string().nullable(),
});

export const reviewed = z.array(review).describe('Fields that reviews.csv has the last word on.').optional();
