/** Where a toezegging was made: the debate or the letter, as the words around it name it. */
import { trimmed } from './grammar-sentence.js';
import type { Stretch } from './grammar-sentence.js';

const OCCASION =
  '(?:[\\p{L}-]*debat|[\\p{L}-]*overleg|(?:AO|CD|WGO|SO|VSO)(?!\\p{L})|[\\p{L}-]*behandeling|vragenuur|[\\p{L}-]*vergadering|rondetafelgesprek|[\\p{L}-]*brief|[\\p{L}-]*rapportage|[\\p{L}-]*verslag|[\\p{L}-]*beantwoording|nota)(?!\\p{L})';
const MADE_IN = new RegExp(
  `(?<!\\p{L})(?:in|tijdens|bij|gedurende|uit)\\s+(?<named>(?:het|de|mijn|onze|een|dit|deze)\\s+(?:(?:\\p{Ll}+e|\\p{Lu}[\\p{L}-]*|\\d[-\\p{L}]*|plenaire?|schriftelijk|algemeen)\\s+){0,4}?${OCCASION})`,
  'iu',
);

/** Where its name ends: at the verb of its sentence, at what was promised, or at a comma. */
const TAIL =
  /^(?:(?!\s(?:heb|heeft|hebben|is|zijn|was|werd|wordt|worden|informe\p{L}*|stuur\p{L}*|deel|zal|zullen|zegden?|deed|deden|gedaan|ik|we|wij|om|dat|waarin|waarbij|aan\s(?:het|de)\s(?:lid|leden)|aan\s(?:uw|de)|toegezegd|toegezegde|ontvangt|treft|vindt|bied\p{L}*|beschouw\p{L}*|doe|voldoe\p{L}*|kom|geef|geven|mee|af|te|en\s(?:op|om|aan|in|bij|met|tijdens|de\s(?:motie|toezegging)))(?!\p{L}))(?:[^,;.?(\n]|\.(?=\d|\p{Ll}|\sjl)|(?<=\bjl)\.(?!\s\p{Lu})|(?<=\bd\.d)\.)){0,140}/u;

/** The debate or letter that a stretch names, without its preposition; null where none. */
export function madeInOf(text: string, stretch: Stretch): Stretch | null {
  const part = text.slice(stretch.start, Math.min(stretch.end, stretch.start + 800));
  const match = MADE_IN.exec(part);
  const named = match?.groups?.['named'];
  if (match === null || named === undefined) return null;
  const end = match.index + match[0].length;
  const more = TAIL.exec(part.slice(end))?.[0].length ?? 0;
  return trimmed(text, { start: stretch.start + end - named.length, end: stretch.start + end + more });
}
