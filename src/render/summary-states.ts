/** Measures with their status and motions by outcome, for the summary. */
import type { LetterResult, State } from '../types.js';
import { hanging, padEnd, padStart, widthOf } from './text.js';
import type { Screen } from './types.js';
import { whereText } from './where.js';

/** The order in which outcomes are named: how far a thing has come, then how else it ended. */
const order: readonly State[] = [
  'completed',
  'closed',
  'in_progress',
  'starting',
  'announced',
  'open',
  'held',
  'declined',
  'dropped',
  'unknown',
];

/** How many there are of each state, in words. */
export function stateCounts(states: readonly State[], { say }: Screen): string {
  return order
    .map((state) => ({ state, count: states.filter((s) => s === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${count} ${say(`state.${state}`)}`)
    .join(', ');
}

/** The letter's numbered measures, a line each: number, status, and its title or where it is only named. */
export function measureLines({ measures }: LetterResult, screen: Screen): string[] {
  const numbered = measures.filter((m) => m.explicit && m.series === 'maatregel');
  if (numbered.length === 0) return [];
  const word = (state: State): string => screen.say(`state.${state}`);
  const numbers = Math.max(...numbered.map((m) => m.number.length));
  const words = Math.max(...numbered.map((m) => widthOf(word(m.status.value))));
  return [
    screen.theme.strong(screen.say('measures')),
    ...numbered.flatMap(({ number, title, status, span }) => {
      const state = padEnd(word(status.value), words);
      const head = `  ${padStart(number, numbers)}  ${state}  `;
      const [first = '', ...more] = hanging(head, title ?? `(${whereText(span, screen.say)})`, screen.width);
      // The colour goes on once the widths are known.
      return [first.replace(state, () => screen.theme.state(status.value, state)), ...more];
    }),
  ];
}
