/** Which plan is the letter's own, where it speaks of the measures of several. */
import type { MeasureCandidate, NamingLeaf } from '../candidates/measure.js';

/** «verbeteraanpak» and «verbeteraanpak leesonderwijs» are one plan. */
export const samePlan = (a: string, b: string): boolean => a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);

/**
 * The plan whose measures the letter counts most often, and that has as many as the letter's tables and chapters
 * show; of two, the one that comes first. Where none is counted, the plan that mentions name most: where the letter
 * has measures of its own, or names it twice at least and it is no paper of others. Else null.
 */
export function mainPlan(found: readonly MeasureCandidate[]): string | null {
  const numbers = found.map((leaf) => (isOwn(leaf) ? parseInt(leaf.number, 10) : 0));
  const highest = numbers.reduce((a, b) => Math.max(a, b), 0);
  const counted = found.flatMap((leaf) => (leaf.kind === 'plan' && leaf.count >= highest ? [leaf.plan] : []));
  const named = found.flatMap((leaf) => (leaf.kind === 'mention' && leaf.plan !== null ? [leaf.plan] : []));
  const times = (plan: string): number => names.filter((name) => samePlan(name, plan)).length;
  const own = named.filter(
    (plan) => highest > 0 || (!OTHERS.test(plan) && named.filter((n) => samePlan(n, plan)).length > 1),
  );
  const names = counted.length > 0 ? counted : own;
  return [...new Set(names)].reduce<string | null>(
    (best, plan) => (best === null || times(plan) > times(best) ? plan : best),
    null,
  );
}

/** What others agree, advise or propose. */
const OTHERS = /(?:akkoord|advies|rapport|voorstel|verordening|richtlijn|convenant|pact)(?:\s|$)/u;

/** What shows the letter's own measures. */
const OWN: ReadonlySet<MeasureCandidate['kind']> = new Set(['definition', 'row', 'chapter', 'entry']);
const isOwn = (leaf: MeasureCandidate): leaf is NamingLeaf =>
  OWN.has(leaf.kind) && 'series' in leaf && leaf.series === 'maatregel';
