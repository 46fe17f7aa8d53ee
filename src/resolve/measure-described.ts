/** Measures that a letter describes without their number. */
import type { Found } from '../candidates/index.js';
import type { DescribedLeaf, MeasureCandidate } from '../candidates/measure.js';
import type { Measure, Warning } from '../types.js';
import { parentOf } from './measure-number.js';
import { furthest, statusFrom } from './measure-status.js';
import type { Places } from './places.js';

type FoundLeaf = Found<DescribedLeaf>;

/**
 * One per number, with the words by which it was recognised and a warning that the number is not the letter's.
 * None for a measure that the letter names by its number, in whole or in part.
 */
export function describedMeasures(
  found: readonly Found<MeasureCandidate>[],
  explicit: readonly Measure[],
  places: Places,
  profile: string,
): { measures: Measure[]; warnings: Warning[] } {
  const leaves = found.filter((one): one is FoundLeaf => one.candidate.kind === 'described');
  const own = explicit.filter(({ series }) => series === 'maatregel');
  const taken = new Set(own.flatMap(({ number }) => [number, parentOf(number) ?? number]));
  const numbers = [...new Set(leaves.map(({ candidate }) => candidate.number))].filter((n) => !taken.has(n));
  const measures = numbers.map((number) =>
    measureOf(
      leaves.filter(({ candidate }) => candidate.number === number),
      places,
      profile,
    ),
  );
  return { measures, warnings: measures.map(warningOf) };
}

function measureOf(leaves: readonly FoundLeaf[], places: Places, profile: string): Measure {
  const named = leaves.filter(({ candidate }) => candidate.name !== null);
  const titled = leaves.find(({ candidate }) => candidate.by === 'title') ?? leaves[0];
  const mentions = named.map(({ candidate, in: text }) => {
    const range = text.toSource(candidate.name ?? candidate.range);
    return { printed: places.printed(range), span: places.span(range) };
  });
  const work = leaves.flatMap(({ candidate, in: text }) => {
    const range = text.toSource(candidate.range);
    const basis = 'prose' as const;
    // What is still to be done about a measure does not say that it has not begun.
    return candidate.value !== 'in_progress'
      ? []
      : [{ value: candidate.value, printed: places.printed(range), basis, span: places.span(range) }];
  });
  const by = titled?.candidate.by ?? 'vocabulary';
  return {
    number: titled?.candidate.number ?? '',
    series: titled?.candidate.series ?? '',
    explicit: false,
    recognised: {
      by,
      profile,
      title: titled?.candidate.listed ?? '',
      words: [...new Set(named.map(wordsOf))],
    },
    parent: null,
    title: by === 'title' ? (titled?.candidate.listed ?? null) : null,
    group: null,
    status: statusFrom(furthest(work)).status,
    goals: [],
    dilemmas: [],
    stakeholders: [],
    stepsTaken: [],
    nextSteps: [],
    alreadyPossible: [],
    research: [],
    span: mentions[0]?.span ?? places.span({ start: 0, end: 0 }),
    mentions,
  };
}

const wordsOf = ({ candidate: { name, range }, in: text }: FoundLeaf): string =>
  text.text.slice((name ?? range).start, (name ?? range).end).toLowerCase();

function warningOf({ number, recognised, span }: Measure): Warning {
  const message = `Measure ${number} is described without its number: «${recognised?.words.join('», «') ?? ''}» fits only «${recognised?.title ?? ''}» in the list of ${recognised?.profile ?? ''}.`;
  return { code: 'measure-without-number', message, span };
}
