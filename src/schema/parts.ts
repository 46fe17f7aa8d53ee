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
