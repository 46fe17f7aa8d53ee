import type { Candidates, Found } from '../candidates/index.js';
import { generic } from '../profiles/dossiers/index.js';
import type { Profile } from '../profiles/dossiers/index.js';
import type { CleanText, Normalised, TextView } from '../types.js';
import { amounts } from './amount/index.js';
import { commitments } from './commitment/index.js';
import { dates } from './date/index.js';
import { measures } from './measure/index.js';
import { motions } from './motion/index.js';
import { planning } from './planning/index.js';
import { references } from './reference/index.js';

/** Every extractor, in the order in which the documentation shows them. */
export const extractors = [references, dates, measures, motions, commitments, planning, amounts] as const;

/** Runs every extractor over the body and each footnote, with the words of the letter's dossier. */
export function extract(normalised: Normalised, profile: Profile = generic): Candidates {
  const views = viewsOf(normalised);
  const run = <C>(find: (view: TextView) => readonly C[]): Found<C>[] =>
    views.flatMap(({ view, text }) => find(view).map((candidate) => ({ in: text, candidate })));
  return {
    references: run(references.find),
    dates: run(dates.find),
    measures: run((view) => measures.find(view, profile)),
    motions: run(motions.find),
    commitments: run(commitments.find),
    planning: run(planning.find),
    amounts: run(amounts.find),
  };
}

/** The clean texts as extractors see them: the body with its blocks, each footnote as one paragraph. */
export function viewsOf(normalised: Normalised): { readonly view: TextView; readonly text: CleanText }[] {
  const { body, notes, blocks } = normalised;
  const marks = body.marks.map((m) => ({ number: m.number, at: body.toClean(m.source.start) }));
  return [
    { view: { text: body.text, note: null, blocks, marks }, text: body },
    ...notes.map((note) => {
      const range = { start: 0, end: note.text.length };
      const block = { kind: 'note' as const, level: 1, range, lead: null };
      return { view: { text: note.text, note: note.note, blocks: [block], marks: [] }, text: note };
    }),
  ];
}
