/** Measures: their definitions, rows, chapters and mentions, the goals they serve, and how they stand. */
import type { MeasureCandidate, MentionLeaf, PlanLeaf } from '../../candidates/measure.js';
import { generic } from '../../profiles/dossiers/index.js';
import type { Profile } from '../../profiles/dossiers/index.js';
import type { Range, TextView, Extractor } from '../../types.js';
import { chaptersIn } from './chapters.js';
import type { ChapterFinds } from './chapters.js';
import { definitionsIn } from './definitions.js';
import { describedIn } from './described.js';
import { examples } from './examples.js';
import { mentionsIn } from './grammar-mention.js';
import { plansIn } from './grammar-plan.js';
import { legendOf } from './grammar-status.js';
import { linesOf } from './lines.js';
import type { Line } from './lines.js';
import { numberedSections } from './numbered-sections.js';
import { sentencesIn } from './sentences.js';
import type { Owner } from './sentences.js';
import { tablesIn } from './tables.js';
import { vocabularyOf } from './vocabulary.js';
import { workIn } from './work.js';

export type { MeasureCandidate } from '../../candidates/measure.js';

/**
 * The leaves of which resolve assembles measures, in order of place: numbered definitions, rows of tables,
 * headings of chapters and what stands in them, mentions, plain statuses. Linear in the length of the text.
 * @param profile the words of the letter's dossier.
 */
function find(view: TextView, profile: Profile = generic): readonly MeasureCandidate[] {
  const lines = linesOf(view);
  const words = vocabularyOf(profile);
  const legend = legendOf(view.text, words);
  const tables = tablesIn(lines, legend);
  const chapters = chaptersIn(lines, words);
  const definitions = definitionsIn(lines, words);
  const owners = new Map<number, Owner>(chapters.owners);
  for (const { leaf, index } of [...tables.rows, ...definitions]) owners.set(index, leaf);
  const rows = tables.rows.map(({ leaf }) => leaf);
  const goals = tables.goals.map(({ leaf }) => leaf);
  const named = [...rows, ...chapters.chapters, ...chapters.entries, ...goals.flatMap((g) => g.measures)];
  const prose = lines.map((line) => plansIn(line));
  const near = nearestPlans(lines, prose, chapters);
  const mentions = lines.map((line, i) => mentionsIn(line, (number) => near(i, number)));
  // Where the word itself says which the measures are, a numbered section is just a section.
  const isNamed = named.length > 0 || definitions.length > 0;
  const sections = isNamed ? null : numberedSections(lines, mentions);
  for (const [index, leaf] of sections?.owners ?? []) owners.set(index, leaf);
  const sentences = lines.flatMap((line, i) => sentencesIn(line, owners.get(i) ?? null, mentions[i] ?? [], legend));
  const work = lines.flatMap((line, i) => workIn(line, mentions[i] ?? []));
  // A footnote explains and describes no measure of its own; a letter that lists them names them by number.
  const lists = [...rows, ...definitions.map((d) => d.leaf)].some(({ series }) => series === 'maatregel');
  const described = view.note === null && !lists ? describedIn(view.text, lines, mentions, profile) : [];
  // A mention with which a definition opens is the definition.
  const opening = definitions.map(({ leaf: { name } }) => ({ start: name.start, end: name.start + 1 }));
  const own = [...named.map(({ name }) => name), ...opening];
  const { entries, parts, statuses } = chapters;
  const found: MeasureCandidate[] = [
    ...definitions.map((d) => d.leaf),
    ...rows,
    ...goals,
    ...chapters.chapters,
    ...(sections?.chapters ?? []),
    ...entries,
  ];
  found.push(
    ...untaken(mentions.flat(), own),
    ...prose.flat(),
    ...sentences,
    ...work,
    ...described,
    ...parts,
    ...statuses,
  );
  return found.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
}

/** Of the plans that a section or chapter introduced before a line, the last that has so many measures. */
function nearestPlans(lines: readonly Line[], plans: readonly (readonly PlanLeaf[])[], { owners }: ChapterFinds) {
  const sections: { plans: PlanLeaf[] }[] = [];
  let chapter: string | null = null;
  let current: { plans: PlanLeaf[] } = { plans: [] };
  lines.forEach((line, i) => {
    const owner = owners.get(i)?.number ?? null;
    if (owner === null ? line.kind === 'heading' || chapter !== null : owner !== chapter) current = { plans: [] };
    chapter = owner;
    sections.push(current);
    current.plans.push(...(plans[i] ?? []).slice(-8));
  });
  return (index: number, number: string): string | null => {
    const at = lines[index]?.range.end ?? 0;
    const fits = (plan: PlanLeaf): boolean =>
      plan.range.end <= at && /^\d+$/.test(number) && Number(number) <= plan.count;
    return sections[index]?.plans.slice(-8).findLast(fits)?.plan ?? null;
  };
}

/** The mentions that no row, heading or entry has named already; both in order. */
function untaken(mentions: readonly MentionLeaf[], names: readonly Range<'clean'>[]): MentionLeaf[] {
  const taken = [...names].sort((a, b) => a.start - b.start);
  let next = 0;
  return mentions.filter(({ name }) => {
    while ((taken[next]?.end ?? Infinity) <= name.start) next += 1;
    return (taken[next]?.start ?? Infinity) >= name.end;
  });
}

export const measures = {
  id: 'measures',
  about:
    'Measures by number: where a letter defines, tables, describes or mentions them, for which goals, and how they stand.',
  find,
  examples,
} satisfies Extractor<MeasureCandidate>;
