/** Letters with measures and motions made by hand: only what a comparison looks at. */
import type { LetterResult, Measure, Motion, State, Status } from '../../src/types.js';
import { letter } from '../render/fixture.js';

/** A place of its own in the letter; its line is what tests tell pairs by. */
export const place = (line: number): Measure['span'] => ({ start: line * 100, end: line * 100 + 9, line, page: null });

export const status = (value: State, basis: Status['basis'] = 'table'): Status => ({
  value,
  printed: null,
  basis,
  span: null,
  others: [],
});

export interface Short extends Partial<Omit<Measure, 'status'>> {
  readonly value?: State;
  readonly others?: Status['others'];
  readonly basis?: Status['basis'];
}

let line = 0;

/** A measure in a few words. Without a line it gets one that no other measure has. */
export function measure({ value = 'announced', others = [], basis = 'table', ...over }: Short = {}): Measure {
  line += 1;
  return {
    number: '1',
    series: 'maatregel',
    explicit: true,
    parent: null,
    title: null,
    group: null,
    goals: [],
    span: place(line),
    mentions: [],
    ...over,
    status: { ...status(value, basis), others },
  };
}

/** A motion that one place of the letter speaks of. */
export function motion(ids: readonly string[], value: State, over: Partial<Motion> = {}): Motion {
  line += 1;
  return {
    kind: 'motie',
    printed: 'de motie',
    submitters: [],
    cosigned: false,
    ids: [...ids],
    idsBasis: 'inline',
    subject: null,
    measure: null,
    disposition: { value, printed: null, span: null },
    span: place(line),
    ...over,
  };
}

/** A letter with nothing else in it. */
export const withMeasures = (measures: readonly Measure[], motions: readonly Motion[] = []): LetterResult =>
  letter({ measures: [...measures], motions: [...motions], references: [], dates: [], footnotes: [] });

/** A whole list, numbered from 1. */
export const listOf = (...titles: readonly (string | null)[]): LetterResult =>
  withMeasures(titles.map((title, at) => measure({ number: String(at + 1), title })));
