/** What a bracket behind a name calls a bill from then on: «(Cbw)», «(Wet stille kades)». */
import type { Family } from '../../candidates/planning.js';
import { hinted } from '../../profiles/hinted.js';

const ALIAS = hinted(
  /^\s?\(/,
  /^\s?\((?:hierna:?\s|ook wel\s|afgekort:?\s)?[«‘“"']?(?<alias>(?=[^()]*\p{Lu})[\p{L}-]{2,25}(?:\s\p{Lu}[\p{L}-]{1,25}){0,2})[»’”"']?\)/u,
);
/** Behind an official title: «(Wet stille kades)», «(hierna: het wetsvoorstel stille kades)». */
const SHORT_TITLE = hinted(
  /^\s?\(/,
  /^\s?\((?:hierna:?\s(?:te noemen:?\s)?(?:de\s|het\s)?)?[«‘“"']?(?<alias>(?:(?<=hierna.{0,20})(?:concept)?wetsvoorstel|(?:Tijdelijke\s)?[Ww]et|Wetsvoorstel|Besluit|Regeling)(?=\s\p{L})(?:\s[\p{L}\d-]{1,30}){1,8})[»’”"']?\)/u,
);

/** The short form that a bracket behind a name gives it; the title of a law is none of an order under it. */
export function aliasBehind(text: string, stop: number, family: Family): string | null {
  const short = ALIAS.exec(text.slice(stop, stop + 60))?.groups?.['alias'];
  if (short !== undefined) return short;
  const title = SHORT_TITLE.exec(text.slice(stop, stop + 160))?.groups?.['alias'];
  if (title === undefined) return null;
  const noun = /^(?:Tijdelijke\s)?\p{L}+/u.exec(title)?.[0] ?? '';
  const own: Family = /besluit/iu.test(noun) ? 'amvb' : /regeling/iu.test(noun) ? 'regeling' : 'wet';
  return own === family ? title : null;
}
