/** Notes whose label is a word in Markdown: `[^a]`, `[^bijlage-1]`. They have numbers behind those that are printed. */
const DEFINED = /^ {0,3}\[\^([^\]\s]{1,40})\]:/gm;

export const isNumber = (label: string): boolean => /^\d{1,3}$/.test(label);

/** The number of each label that is none, in the order of their texts. */
export function namedNotes(source: string): ReadonlyMap<string, number> {
  const labels = [...source.matchAll(DEFINED)].map((match) => match[1] ?? '');
  const last = labels.filter(isNumber).reduce((most, label) => Math.max(most, Number(label)), 0);
  const named = [...new Set(labels.filter((label) => !isNumber(label)))];
  return new Map(named.map((label, i) => [label, last + i + 1]));
}
