import type { CleanText, Normalised } from '../types.js';
import { dates } from './date/index.js';
import { references } from './reference/index.js';

/** Every extractor, in the order in which the documentation shows them. */
export const extractors = [references, dates] as const;

/** A find with the clean text in which it stands. */
export interface Found<C> {
  readonly in: CleanText;
  readonly candidate: C;
}

/** What all extractors find in all clean texts of a letter. */
export interface Candidates {
  readonly references: readonly Found<ReturnType<typeof references.find>[number]>[];
  readonly dates: readonly Found<ReturnType<typeof dates.find>[number]>[];
}

/** Runs every extractor over the body and each footnote. */
export function extract(normalised: Normalised): Candidates {
  const texts = [normalised.body, ...normalised.notes];
  const run = <C>(find: (text: string) => readonly C[]): Found<C>[] =>
    texts.flatMap((text) => find(text.text).map((candidate) => ({ in: text, candidate })));
  return { references: run(references.find), dates: run(dates.find) };
}
