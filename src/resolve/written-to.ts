/** To whom a paper is written, as far as its head tells: what «u» means in it. */
import { ADDRESSED, INTERNAL, KAMER, SALUTATION } from '../profiles/written-to.js';

/** The head of a paper: so many lines, and so many letters, hold who writes to whom. */
const [LINES, LETTERS, TITLES] = [25, 2500, 6] as const;

/**
 * Whether a paper says that it is for somebody else than the Kamer.
 * @param text the clean text of the body, a line a paragraph; it begins with the head.
 */
export function isToOthers(text: string, addressee: string | null): boolean {
  if (addressee !== null) return !KAMER.test(addressee);
  const lines = text
    .slice(0, LETTERS)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, LINES);
  const salutation = lines.map((line) => SALUTATION.exec(line)?.groups?.['who']).find((who) => who !== undefined);
  if (salutation !== undefined) return !KAMER.test(salutation);
  if (lines.slice(0, TITLES).some((line) => INTERNAL.test(line))) return true;
  const at = lines.findIndex((line) => ADDRESSED.test(line) && !/\.$/u.test(line));
  const own = lines[at];
  if (own === undefined) return false;
  const who = ADDRESSED.exec(own)?.groups?.['who'] ?? lines[at + 1] ?? '';
  return who !== '' && !KAMER.test(own) && !KAMER.test(who);
}
