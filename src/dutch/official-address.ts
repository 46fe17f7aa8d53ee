const PAPER =
  /^https?:\/\/(?:[\w-]+\.)*officielebekendmakingen\.nl\/((?:kst|ah|h)-[\w-]{1,60}?)(?:\.html|\.pdf|\.xml)?$/i;

const figures = (text: string): string => text.replace(/\D/g, '');

/**
 * Whether an address is that of the paper which the words of a link cite, by their figures: it says
 * no more than they do. A session may stand in the one and not in the other.
 */
export function isAddressOf(address: string, words: string): boolean {
  const id = PAPER.exec(address)?.[1];
  const cited = figures(words);
  if (id === undefined || cited.length < 3) return false;
  return id.startsWith('kst') ? cited.endsWith(figures(id)) : figures(id).endsWith(cited);
}
