/** Measures with their status, and the goals they serve. */
import { z } from 'zod';
import { reviewed, span, state } from './parts.js';

const statusBasis = z.enum(['table', 'prose', 'definition', 'inherited', 'reviewed']);

/** A status as one place of the letter prints it. */
export const statusMention = z.strictObject({
  value: state,
  printed: z.string().nullable(),
  basis: statusBasis,
  span: span.nullable(),
});

export const status = z.strictObject({
  value: state,
  printed: z.string().nullable(),
  basis: statusBasis.nullable(),
  span: span.nullable(),
  others: z.array(statusMention).describe('What the letter prints besides, where it says two things.'),
});

/** A step, dilemma or finding of a measure's chapter. */
export const part = z.strictObject({ text: z.string().optional(), span });

export const measure = z.strictObject({
  number: z.string(),
  series: z.string().describe('maatregel | prioriteit | thema, or as printed'),
  explicit: z.boolean().describe('Whether the letter prints its number.'),
  recognised: z
    .strictObject({
      by: z.enum(['title', 'vocabulary']),
      profile: z.string().describe('The profile of the dossier whose list has it.'),
      title: z.string().describe('The title under which that list has it.'),
      words: z.array(z.string()).describe('The words of the letter that fit no other measure of the list.'),
    })
    .optional()
    .describe('How a measure without its number was recognised; absent where the letter prints the number.'),
  parent: z.string().nullable(),
  title: z.string().nullable(),
  group: z.string().nullable(),
  status,
  goals: z.array(z.int().positive()),
  dilemmas: z.array(part).optional(),
  stakeholders: z.array(z.string()).optional(),
  stepsTaken: z.array(part).optional(),
  nextSteps: z.array(part).optional(),
  alreadyPossible: z.array(part).optional(),
  research: z.array(part).optional(),
  span,
  mentions: z.array(z.strictObject({ printed: z.string(), span })),
  reviewed,
});

export const goal = z.strictObject({
  number: z.int().positive(),
  title: z.string(),
  measures: z.array(z.string()),
  span,
});
