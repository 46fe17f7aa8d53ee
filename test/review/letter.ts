/** A letter made by hand with one of everything that a reader can decide. */
import type { Commitment, LetterResult, Milestone, Planning, ReviewRow } from '../../src/types.js';
import { measure, motion, place } from '../compare/made.js';
import { date, letter, reference } from '../render/fixture.js';

export const promise = (over: Partial<Commitment> = {}): Commitment => ({
  kind: 'made',
  printed: 'ik stuur u een plan',
  ids: [],
  to: [],
  madeIn: null,
  due: null,
  event: null,
  measure: null,
  disposition: { value: 'open', printed: null, span: null },
  sentence: 'Ik stuur u een plan.',
  span: place(30),
  ...over,
});

export const milestone = (over: Partial<Milestone> = {}): Milestone => ({
  stage: 'indiening',
  phase: null,
  chamber: null,
  state: 'undated',
  printed: 'wordt ingediend',
  date: null,
  span: place(40),
  ...over,
});

export const plan = (over: Partial<Planning> = {}): Planning => ({
  title: 'Wet op de verzonnen sluizen',
  names: [],
  kind: 'wetsvoorstel',
  ids: [],
  measures: [],
  milestones: [milestone(), milestone({ stage: 'inwerkingtreding', phase: 'kleine sluizen', span: place(41) })],
  ...over,
});

export const reviewed = (): LetterResult =>
  letter({
    measures: [
      measure({ number: '8', title: 'Bruggen', value: 'unknown', span: place(10) }),
      measure({ number: '8a', parent: '8', value: 'unknown', basis: 'inherited', span: place(11) }),
      measure({ number: '8', series: 'thema', value: 'in_progress', span: place(12) }),
    ],
    motions: [
      motion(['kst-39000-5'], 'unknown', { span: place(20) }),
      motion(['kst-39000-5'], 'unknown', { span: place(21) }),
      motion([], 'open', { span: place(22) }),
      motion([], 'open', { span: place(22) }),
    ],
    commitments: [promise(), promise({ kind: 'cited', ids: ['TZ202405-067'], span: place(31) })],
    planning: [plan()],
    references: [reference(), reference({ ids: ['kst-39410-21'], incomplete: true, urls: [], span: place(50) })],
    dates: [date({ span: place(60) })],
    warnings: [{ code: 'unreadable', message: '«xq» cannot be read.', span: place(70) }],
  });

/** A row in short: `table / key / field / value`. */
export function row(text: string, over: Partial<ReviewRow> = {}): ReviewRow {
  const [table = '', key = '', field = '', value = ''] = text.split(' / ');
  return {
    file: 'reviews.csv',
    row: 2,
    letter: 'kst-39000-8',
    table,
    key,
    field,
    value,
    who: 'MB',
    why: null,
    ...over,
  };
}
