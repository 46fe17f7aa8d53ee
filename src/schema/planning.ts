/** Planned legislation with its milestones, and amounts of money. */
import { z } from 'zod';
import { isoDay, reviewed, span } from './parts.js';

/** What a milestone prints of its date; absent where `--facts` leaves text out. */
export const milestoneDate = z.strictObject({
  printed: z.string(),
  edtf: z.string().describe('ISO 8601-2 / EDTF'),
  start: isoDay.nullable(),
  end: isoDay.nullable(),
  approximate: z.boolean(),
});

export const milestone = z.strictObject({
  stage: z.enum([
    'aankondiging',
    'internetconsultatie',
    'raad-van-state',
    'indiening',
    'behandeling',
    'inwerkingtreding',
    'publicatie',
    'einde',
    'other',
  ]),
  phase: z.string().nullable().describe('Which part of it, where one date splits; as the letter calls it.'),
  chamber: z.enum(['TK', 'EK']).nullable(),
  state: z.enum(['planned', 'realised', 'undated']),
  printed: z.string().nullable(),
  date: milestoneDate.nullable(),
  sentence: z.string().optional(),
  span,
  reviewed,
});

export const planning = z.strictObject({
  title: z.string(),
  names: z.array(z.string()).describe('What else the letter calls it.'),
  kind: z.enum(['wetsvoorstel', 'amvb', 'regeling', 'product']),
  ids: z.array(z.string()),
  measures: z.array(z.string()),
  milestones: z.array(milestone),
  reviewed,
});

export const amount = z.strictObject({
  printed: z.string(),
  eur: z.number().nonnegative(),
  sentence: z.string().optional(),
  span,
  reviewed,
});
