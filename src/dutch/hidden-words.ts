/**
 * Readings of a scanner that are words themselves, or too short to be judged by their letters.
 * Only their place in the sentence tells.
 */
export interface HiddenWord {
  readonly printed: RegExp;
  readonly meant: string;
  /** Where the word cannot be what it seems. */
  readonly where: 'sentence-start' | 'anywhere' | { readonly before?: RegExp; readonly after?: RegExp };
}

/** Nouns that follow «ieder», and never the leather «leder». */
const EACH =
  /^ (?:kind|jaar|kwartaal|geval|mens|lid|dorp|school|gezin|land|moment|ander|deel|dag|half|onderdeel|individu|bestuur)\b/;

export const hiddenWords: readonly HiddenWord[] = [
  { printed: /^[l|1]k$/, meant: 'Ik', where: 'sentence-start' },
  { printed: /^[l|1]n$/, meant: 'In', where: 'sentence-start' },
  { printed: /^[l|1]s$/, meant: 'Is', where: 'sentence-start' },
  { printed: /^0p$/, meant: 'Op', where: 'sentence-start' },
  { printed: /^0m$/, meant: 'Om', where: 'sentence-start' },
  { printed: /^0f$/, meant: 'Of', where: 'sentence-start' },
  { printed: /^0p$/, meant: 'op', where: 'anywhere' },
  { printed: /^0m$/, meant: 'om', where: 'anywhere' },
  { printed: /^0f$/, meant: 'of', where: 'anywhere' },
  { printed: /^z0$/, meant: 'zo', where: 'anywhere' },
  { printed: /^d0$/, meant: 'do', where: { before: /\b(?:ma|di|wo|vr) $/ } },
  { printed: /^iir$/, meant: 'nr', where: { after: /^\. ?\d/ } },
  { printed: /^ais$/, meant: 'als', where: 'anywhere' },
  { printed: /^[l|][kns]$/, meant: 'i', where: { before: /[\p{Ll},] $/u } },
  { printed: /^leder$/, meant: 'ieder', where: { after: EACH } },
  { printed: /^ledere$/, meant: 'iedere', where: 'anywhere' },
  { printed: /^ledereen$/, meant: 'iedereen', where: 'anywhere' },
  {
    printed: /^bet$/,
    meant: 'het',
    where: {
      after: /^ (?:is|was|wordt|kabinet|onderwijs|lid|jaar|kader|aantal|belang|wetsvoorstel|ministerie|gaat|doel)\b/,
    },
  },
];
