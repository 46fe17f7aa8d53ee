/** Motions and amendments, an item per mention. */
import { z } from 'zod';
import { reviewed, span, state } from './parts.js';

export const disposition = z.strictObject({
  value: state,
  printed: z.string().nullable(),
  span: span.nullable(),
  basis: z.literal('reviewed').optional(),
});

export const submitter = z.strictObject({ name: z.string(), party: z.string().nullable() });

export const motion = z.strictObject({
  kind: z.enum(['motie', 'amendement']),
  printed: z.string().nullable(),
  submitters: z.array(submitter),
  cosigned: z.boolean(),
  ids: z.array(z.string()),
  idsBasis: z.enum(['inline', 'footnote', 'table', 'earlier', 'reviewed']).nullable(),
  subject: z.string().nullable().optional(),
  measure: z.string().nullable(),
  disposition,
  sentence: z.string().optional(),
  span,
  reviewed,
});
