/** Letters with planned dates and promises made by hand, in as few words as a row of a table has room for. */
import type { Commitment, LetterResult, Milestone, Planning } from '../../src/types.js';
import { letter } from '../render/fixture.js';
import { place } from './made.js';

type When = Pick<Milestone, 'state' | 'date'>;

/** `2024-08-01/2024-08-31`, `../2026-06-20`, `2025-01-01/..`, `2025-01-01`, `undated`, each with `done ` before it where it is realised. */
export function when(text: string): When {
  const [, done, days = ''] = /^(done)? ?(.*)$/.exec(text) ?? [];
  const state = done === undefined ? (days === 'undated' ? 'undated' : 'planned') : 'realised';
  if (days === 'undated' || days === '') return { state, date: null };
  const [start = '', end = start] = days.split('/');
  const side = (day: string): string | null => (day === '..' ? null : day);
  return { state, date: { printed: days, edtf: days, start: side(start), end: side(end), approximate: false } };
}

let line = 0;

/** `[stage, when]`, or with the phase and the chamber behind it. */
export type Step = readonly [Milestone['stage'], string, (string | null)?, Milestone['chamber']?];

const milestone = ([stage, text, phase = null, chamber = null]: Step): Milestone => ({
  stage,
  phase,
  chamber,
  ...when(text),
  printed: null,
  span: place((line += 1)),
});

export const plan = (title: string, steps: readonly Step[], over: Partial<Planning> = {}): Planning => ({
  title,
  names: [],
  kind: 'wetsvoorstel',
  ids: [],
  measures: [],
  milestones: steps.map(milestone),
  ...over,
});

/** A promise to the Kamer, open and without a term. */
export const promise = (
  printed: string,
  over: Partial<Commitment> & { value?: Commitment['disposition']['value'] } = {},
): Commitment => {
  const { value = 'open', ...fields } = over;
  return {
    kind: 'made',
    printed,
    ids: [],
    to: [],
    madeIn: null,
    due: null,
    event: null,
    measure: null,
    disposition: { value, printed: null, span: null },
    span: place((line += 1)),
    ...fields,
  };
};

export const due = (text: string, approximate = false): Commitment['due'] => {
  const { date } = when(text);
  return date === null ? null : { ...date, approximate };
};

export interface Held {
  readonly id?: string;
  readonly date?: string | null;
  readonly planning?: Planning[];
  readonly commitments?: Commitment[];
  readonly dates?: LetterResult['dates'];
  readonly references?: LetterResult['references'];
}

/** A letter of its own: no two of them are the same file. */
export function letterOf({ id = 'kst-39000-8', date = '2025-03-01', ...lists }: Held = {}): LetterResult {
  const made = letter({ references: [], dates: [], footnotes: [] });
  line += 1;
  return {
    ...made,
    source: { ...made.source, sha256: String(line).padStart(64, '0'), file: `${id}.txt` },
    letter: { ...made.letter, id, date },
    ...lists,
  };
}
