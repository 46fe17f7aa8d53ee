/** The history of each measure: the letters are matched one after the other with what came before. */
import type { Measure, MeasureHistory } from '../types.js';
import { groups } from './groups.js';
import type { Dated } from './letters.js';
import { titleChanged, titleKey } from './likeness.js';
import { type Item, match } from './match.js';
import { inOrder } from './numbering.js';
import { measureItem, shareDossier } from './subjects.js';
import { lastOf } from './timeline-last.js';

interface Thread {
  /** The dossiers of the letters that tell of it; none where no letter says. */
  readonly dossiers: ReadonlySet<string>;
  /** As the last letter has it, with the last title that was printed. */
  readonly known: Measure;
  readonly titles: readonly string[];
  readonly history: MeasureHistory['history'];
}

/** Series by series, by number. */
export function measureHistories(letters: readonly Dated[]): MeasureHistory[] {
  const threads = new Map<string, Thread[]>();
  const isMixed = letters.some((a) => letters.some((b) => !shareDossier(dossiersOf(a), dossiersOf(b))));
  for (const letter of letters) {
    for (const [series, measures] of groups(letter.result.measures, (one) => one.series)) {
      threads.set(series, joined(threads.get(series) ?? [], measures, letter, isMixed));
    }
  }
  return [...threads].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, all]) => all.map(historyOf).sort(byNumber));
}

const byNumber = (a: MeasureHistory, b: MeasureHistory): number => inOrder(a.number, b.number);

const historyOf = ({ known, titles, history }: Thread): MeasureHistory => ({
  number: known.number,
  series: known.series,
  parent: known.parent,
  titles: [...titles],
  last: lastOf(history),
  history,
});

/** @param isMixed among letters of several dossiers, one that does not say its own is known by titles only */
function joined(all: readonly Thread[], measures: readonly Measure[], letter: Dated, isMixed: boolean): Thread[] {
  // Measure 1 of one dossier is not measure 1 of another.
  const dossiers = new Set(dossiersOf(letter));
  const threads = all.filter((thread) => shareDossier(thread.dossiers, dossiers));
  const item = (measure: Measure, own: ReadonlySet<string>): Item => ({
    ...measureItem(measure),
    ...(isMixed && own.size === 0 ? { numbered: false } : {}),
  });
  const { pairs } = match(
    threads.map((thread) => item(thread.known, thread.dossiers)),
    measures.map((measure) => item(measure, dossiers)),
  );
  const partner = new Map(pairs.map(({ from, to }) => [threads[from], measures[to]]));
  const taken = new Set(pairs.map(({ to }) => to));
  return [
    ...all.map((thread) => {
      const measure = partner.get(thread);
      return measure === undefined ? thread : longer(thread, measure, letter);
    }),
    ...measures.filter((_, at) => !taken.has(at)).map((measure) => started(measure, letter)),
  ];
}

const dossiersOf = ({ result }: Dated): readonly string[] => result.letter.dossiers;

const started = (measure: Measure, letter: Dated): Thread => ({
  dossiers: new Set(dossiersOf(letter)),
  known: measure,
  titles: measure.title === null ? [] : [measure.title],
  history: [entryOf(measure, letter)],
});

function longer({ dossiers, known, titles, history }: Thread, measure: Measure, letter: Dated): Thread {
  const isNew = measure.title !== null && !titles.some((title) => titleKey(title) === titleKey(measure.title ?? ''));
  return {
    dossiers: new Set([...dossiers, ...dossiersOf(letter)]),
    // A letter that only names a number does not take its title away.
    known: { ...measure, title: measure.title ?? known.title, explicit: measure.explicit || known.explicit },
    titles: isNew || titleChanged(titles.at(-1) ?? null, measure.title) ? [...titles, measure.title ?? ''] : titles,
    history: [...history, entryOf(measure, letter)],
  };
}

const entryOf = (
  { number, title, status, span }: Measure,
  { key, result }: Dated,
): MeasureHistory['history'][number] => ({
  letter: key,
  date: result.letter.date,
  number,
  title,
  value: status.value,
  printed: status.printed,
  basis: status.basis,
  others: [...new Set(status.others.map(({ value }) => value))].filter(
    (value) => value !== status.value && value !== 'unknown',
  ),
  span: { ...(status.span ?? span) },
});
