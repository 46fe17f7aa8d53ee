/** What stands below a toezegging of before and says how it stands: «Stand van zaken: de brief volgt in mei». */
import type { CommitmentCandidate } from '../../candidates/commitment.js';
import type { Stretch } from './grammar-sentence.js';

const REPLY = /^\s*(?:stand van zaken|stavaza|status|reactie|voortgang|afdoening)\s?:\s/iu;
/** «… het overzicht volgt uiterlijk 1 maart.» */
const COMES = /(?<!\p{L})(?:volgt|volgen|ontvangt|verschijnt|uiterlijk|naar verwachting)(?!\p{L})/iu;

/** The toezegging with the newer term that its reply gives, which is no promise of its own; null where this is no such reply. */
export function withReply(
  text: string,
  { start, end }: Stretch,
  before: CommitmentCandidate,
  said: readonly CommitmentCandidate[],
): CommitmentCandidate | null {
  const words = text.slice(start, end);
  if (before.kind !== 'cited' || said.some(({ kind }) => kind !== 'made') || !REPLY.test(words)) return null;
  if (said.length === 0 && !COMES.test(words)) return null;
  const event = said.find((one) => one.event !== null)?.event ?? before.event;
  const terms = said.length === 0 ? [{ start, end, about: false }] : said.flatMap((one) => one.terms);
  return { ...before, terms: [...terms, ...before.terms], event };
}

/** Given by the Kamer once a promise is made. */
const NUMBER = /(?<![\p{L}\d])TZ\s?\d{6}-\d{1,4}(?!\d)/u;

/** `De minister zegt toe … te sturen (TZ202311-045).`: words of before, for the promise has its number. */
export const isRegistered = (text: string, { start, end }: Stretch): boolean => NUMBER.test(text.slice(start, end));
