/** `21 501-32 Landbouwraad` in the head is the letter's own dossier. */
const OWN_DOSSIER = /^\d{2}[ .]?\d{3}-\d{2}$/;
/** What the foot of a page opens with; where it was left between the lines it looks like a citation. */
const FOOT = /^(?:Tweede|Eerste) Kamer, vergaderjaar /;

/** Whether a paper only says which paper it is itself: in its head, or at the foot of its pages. */
export function isOwnPaper(printed: string, ids: readonly string[], own: string | null, inHead: boolean): boolean {
  if (inHead && OWN_DOSSIER.test(printed)) return true;
  if (own === null || !ids.includes(own)) return false;
  return inHead || (ids.length === 1 && FOOT.test(printed));
}
