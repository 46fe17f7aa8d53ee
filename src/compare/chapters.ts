/** Papers of a budget dossier that are cited without their chapter: probably one with the paper that has it. */
import { budgetKind } from '../dutch/budget-dossiers.js';
import { isChapter } from '../dutch/kamerstuk.js';

/** The parts of `kst-36410-VIII-21`, or null for what is no paper of a dossier. */
function partsOf(id: string): { dossier: string; chapter: string | null; number: string } | null {
  const [, dossier, chapter, number] = /^kst-(\d{5})(?:-([IVX]+[A-E]?))?-(\d+)$/.exec(id) ?? [];
  if (dossier === undefined || number === undefined) return null;
  return chapter !== undefined && !isChapter(chapter) ? null : { dossier, chapter: chapter ?? null, number };
}

/** Whether an id lacks the chapter that its dossier calls for. */
const lacksChapter = (id: string): boolean => {
  const parts = partsOf(id);
  return parts !== null && parts.chapter === null && budgetKind(parts.dossier) !== null;
};

/** Whether both are the same number of the same budget, one of them without its chapter. */
function couldBeOne(a: string, b: string): boolean {
  const [one, other] = [partsOf(a), partsOf(b)];
  if (one === null || other === null || lacksChapter(a) === lacksChapter(b)) return false;
  return one.dossier === other.dossier && one.number === other.number && budgetKind(one.dossier) !== null;
}

/**
 * For each id without its chapter, the one of the others that it probably is. Where several chapters
 * have that number, none is: which one was meant cannot be told.
 */
export function probableIds(ids: readonly string[]): Map<string, string> {
  return new Map(
    ids.filter(lacksChapter).flatMap((id): [string, string][] => {
      const likely = [...new Set(ids.filter((other) => couldBeOne(id, other)))];
      const [only] = likely;
      return only === undefined || likely.length > 1 ? [] : [[id, only]];
    }),
  );
}

/** Why the two are taken for one, in the words of a result. */
export const probablyReason = (id: string, full: string): string =>
  `${id} lacks its chapter, and ${full} is the only paper of that number in these letters`;
