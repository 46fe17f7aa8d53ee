/** Promises to the Kamer: those that a letter makes, and the earlier ones (toezeggingen) that it cites. */
import { z } from 'zod';
import { disposition, submitter } from './motion.js';
import { isoDay, reviewed, span } from './parts.js';

export const due = z.strictObject({
  printed: z.string(),
  edtf: z.string().describe('ISO 8601-2 / EDTF'),
  start: isoDay.nullable(),
  end: isoDay.nullable(),
  approximate: z.boolean(),
});

export const madeIn = z.strictObject({
  title: z.string().nullable().describe('The debate or letter, as the text names it; null where only a number does.'),
  ids: z.array(z.string()).describe('Its number, where it is cited by one.'),
});

export const commitment = z.strictObject({
  kind: z.enum(['made', 'cited']).describe('made: this letter promises; cited: it speaks of an earlier toezegging.'),
  printed: z.string().nullable(),
  ids: z.array(z.string()).describe('As registered: TZ202405-067.'),
  to: z.array(submitter).describe('Members to whom it was made; empty for the Kamer as a whole.'),
  madeIn: madeIn.nullable(),
  due: due.nullable(),
  event: z.string().nullable().describe('A term that is bound to an event: voor het commissiedebat …'),
  measure: z.string().nullable(),
  disposition,
  sentence: z.string().optional(),
  span,
  reviewed,
});
