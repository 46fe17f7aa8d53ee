/**
 * The public JSON of one letter, field for field as the contract names it. The types of the whole
 * programme are inferred from here, `pobrief schema letter` prints it, and the tests validate
 * every output against it. Only the schema command loads this file at run time.
 */
import { z } from 'zod';
import { correctionKinds } from '../correction-kinds.js';
import { commitment } from './commitment.js';
import { goal, measure } from './measure.js';
import { motion } from './motion.js';
import { count, isoDay, review, reviewed, span } from './parts.js';
import { amount, planning } from './planning.js';

export { span } from './parts.js';

const person = z.strictObject({ name: z.string(), role: z.string() });

export const dateValue = z.strictObject({
  printed: z.string(),
  edtf: z.string().describe('ISO 8601-2 / EDTF'),
  start: isoDay.nullable(),
  end: isoDay.nullable(),
  approximate: z.boolean(),
});

export const sourceFormat = z.enum(['ocr-text', 'text', 'markdown', 'pdf', 'html', 'xml', 'docx']);

export const letterType = z.enum([
  'kamerbrief',
  'voortgangsrapportage',
  'antwoord',
  'motie',
  'nota',
  'verslag',
  'agenda',
  'other',
]);

export const reference = z.strictObject({
  printed: z.string(),
  kind: z.enum(['kamerstuk', 'toezegging', 'document', 'handelingen', 'aanhangsel']),
  ids: z.array(z.string()),
  alsoIn: z.array(z.string()).describe('The other dossiers under which the same document runs.'),
  chamber: z.enum(['TK', 'EK', 'VV']).nullable(),
  vergaderjaar: z
    .string()
    .regex(/^\d{4}-\d{4}$/)
    .nullable(),
  attachment: z.boolean(),
  pages: z.string().nullable(),
  damaged: z.boolean(),
  incomplete: z.boolean(),
  probably: z
    .strictObject({ id: z.string(), reason: z.string() })
    .optional()
    .describe('What an incomplete citation probably means; never an id of its own.'),
  urls: z.array(z.string()),
  footnote: z.int().positive().nullable(),
  sentence: z.string().optional(),
  span,
  reviewed,
});

export const date = z.strictObject({
  printed: z.string(),
  kind: z.enum([
    'day',
    'month',
    'quarter',
    'half',
    'season',
    'part-of-year',
    'year',
    'schoolyear',
    'range',
    'relative',
  ]),
  edtf: z.string(),
  start: isoDay.nullable(),
  end: isoDay.nullable(),
  approximate: z.boolean(),
  role: z.enum(['deadline', 'past', 'period', 'publication', 'title', 'other']),
  sentence: z.string().optional(),
  span,
  reviewed,
});

export const correction = z.strictObject({
  kind: z.enum(correctionKinds),
  printed: z.string().nullable(),
  corrected: z.string(),
  rule: z.string(),
  reason: z.string(),
  span,
});

export const warning = z.strictObject({ code: z.string(), message: z.string().optional(), span: span.nullable() });

export const letter = z.strictObject({
  type: letterType,
  id: z.string().nullable(),
  dossiers: z.array(z.string()),
  number: z.string().nullable(),
  vergaderjaar: z.string().nullable(),
  title: z.string().nullable(),
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .nullable(),
  dateBasis: z
    .enum(['printed', 'manifest', 'given', 'inferred'])
    .nullable()
    .describe('inferred: from what the file says of itself besides its text.'),
  peildatum: isoDay.nullable(),
  signatories: z.array(person),
  onBehalfOf: z.array(z.string()),
  addressee: z.string().nullable(),
  ownReference: z.string().nullable(),
  attachments: z.array(z.strictObject({ number: z.int().positive().nullable(), title: z.string() })),
});

export const section = z.strictObject({
  level: z.int().positive(),
  number: z.string().nullable(),
  title: z.string(),
  span,
});

export const footnote = z.strictObject({
  number: z.int().positive(),
  text: z.string().optional(),
  span,
  marker: span.nullable().describe('The span of its mark in the text, or null.'),
});

/** A row of reviews.csv that was applied. */
export const appliedReview = review.extend({
  table: z.string(),
  key: z.string(),
  value: z.string().describe('As the row has it.'),
});

export const letterResult = z
  .strictObject({
    schema: z.literal('pobrief/letter@1'),
    source: z.strictObject({
      file: z.string(),
      format: sourceFormat,
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      bytes: count,
      pages: z.int().positive().nullable(),
    }),
    letter,
    sections: z.array(section),
    footnotes: z.array(footnote),
    goals: z.array(goal),
    measures: z.array(measure),
    references: z.array(reference),
    motions: z.array(motion),
    commitments: z.array(commitment),
    dates: z.array(date),
    planning: z.array(planning),
    amounts: z.array(amount),
    corrections: z.array(correction).optional(),
    warnings: z.array(warning),
    reviews: z.array(appliedReview).describe('What reviews.csv decided, row by row.').optional(),
  })
  .meta({ id: 'pobrief/letter@1', title: 'One letter, as pobrief extract writes it' });
