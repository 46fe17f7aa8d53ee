/** Which measures moved in the last letter that speaks of them, from what was said before. */
import type { MeasureHistory, StatusChange } from '../../types.js';
import type { ReportInput } from './types.js';

type MeasureEntry = MeasureHistory['history'][number];

export interface Move {
  readonly measure: MeasureHistory;
  readonly before: MeasureEntry;
  readonly now: MeasureEntry;
  readonly change: StatusChange;
}

/** The change of each entry from the last status that was told before it; null where there is none. */
export function stepsOf(
  { history }: MeasureHistory,
  changeOf: ReportInput['changeOf'],
): readonly (StatusChange | null)[] {
  return history.map((entry, at) => {
    const before = lastTold(history.slice(0, at));
    return before === undefined || entry.value === 'unknown' ? null : changeOf(before.value, entry.value);
  });
}

const lastTold = (history: readonly MeasureEntry[]): MeasureEntry | undefined =>
  history.findLast(({ value }) => value !== 'unknown');

export interface Moves {
  /** The last letter that tells a status; null where none does. */
  readonly letter: string | null;
  readonly moved: readonly Move[];
  readonly unchanged: number;
  /** Without a status in any letter before. */
  readonly added: readonly MeasureHistory[];
  /** Not mentioned in it, with what was last said. */
  readonly silent: readonly MeasureHistory[];
}

export function movesOf({ timeline, changeOf }: ReportInput): Moves {
  const told = timeline.measures.filter(({ last }) => last !== null);
  const letter =
    timeline.letters.findLast(({ key }) =>
      told.some(({ history }) => history.some((one) => one.letter === key && one.value !== 'unknown')),
    )?.key ?? null;
  const moves = told.flatMap((measure): Move[] => {
    const now = measure.history.find((one) => one.letter === letter && one.value !== 'unknown');
    const before = now === undefined ? undefined : lastTold(measure.history.slice(0, measure.history.indexOf(now)));
    return now === undefined || before === undefined
      ? []
      : [{ measure, before, now, change: changeOf(before.value, now.value) }];
  });
  const known = new Set(moves.map(({ measure }) => measure));
  const isNow = ({ history }: MeasureHistory): boolean =>
    history.some((one) => one.letter === letter && one.value !== 'unknown');
  return {
    letter,
    moved: moves.filter(({ change }) => change !== 'unchanged'),
    unchanged: moves.filter(({ change }) => change === 'unchanged').length,
    added: told.filter((measure) => isNow(measure) && !known.has(measure)),
    silent: told.filter((measure) => !isNow(measure)),
  };
}
