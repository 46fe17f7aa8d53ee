/** Plans whose measures a letter counts: «de 25 maatregelen uit de verbeteraanpak». */
import { fold, folded } from '../../dutch/folded.js';
import { matches } from '../../dutch/matches.js';
import { numeral, readNumeral } from '../../dutch/numerals.js';
import type { PlanLeaf } from '../../candidates/measure.js';
import { S } from './grammar-number.js';
import { part } from './lines.js';
import type { Line } from './lines.js';

/** A plan by its kind and the words behind it: «plan van aanpak leesplezier», «werkagenda veilig verkeer». */
const KIND = `plan${S}van${S}aanpak|[\\p{L}-]{0,30}(?:plan|aanpak|agenda|akkoord|programma|visie|strategie|convenant|advies|rapport|voorstel|verordening|richtlijn|pact)`;
const STOP =
  'die|dat|heeft|hebben|is|zijn|was|waren|wordt|worden|kan|kunnen|zal|zullen|gaat|gaan|moet|moeten|loopt|lopen|staat|staan|' +
  'sinds|volgens|per|tegen|tijdens|na|vanaf|tot|binnen|zonder|onder|vorig|vorige|dit|deze|al|inmiddels|niet|' +
  'om|en|of|van|in|met|op|voor|uit|bij|door|te|als|aan|over|naar|ook|nog|dus|niet|vindt|zorg|geef|ga|zie|leidt|dragen|zoals';
/** Infinitives and participles go on with the sentence. */
const VERB = `\\p{L}{2,}en|(?:ge|be|ver|ont)\\p{L}+[dt]`;
const NAME = `(?:${KIND})(?:${S}(?!(?:${STOP}|${VERB})(?!\\p{L}))\\p{L}[\\p{L}\\d-]*){0,2}`;
const COUNTED = folded(
  `(?<!\\p{L})(${numeral})${S}+(?:\\p{Ll}+${S}+)?(?:verbeter)?maatregelen${S}+(?:uit|van|in)${S}+(?:de|het|dit|deze|ons|mijn)${S}+(${NAME})`,
  'g',
);
const BEHIND = new RegExp(
  `${S}*\\)?${S}+(?:uit|van|in)${S}+(?:de|het|dit|deze|haar|zijn|hun|diens|uw)${S}+(${NAME})`,
  'uy',
);

/** The plans that a line introduces with the number of their measures. */
export function plansIn(line: Line): PlanLeaf[] {
  if (!/maatregelen/i.test(line.text)) return [];
  return matches(fold(line.text), COUNTED).flatMap((match): PlanLeaf[] => {
    const count = readNumeral(match[1] ?? '');
    const { range } = part(line, match.index, match.index + match[0].length);
    return count === null || count < 2 ? [] : [{ kind: 'plan', plan: tidy(match[2] ?? ''), count, range }];
  });
}

/** The plan that the words behind a mention name: «maatregel 24 van de verbeteraanpak». */
export function planBehind(text: string, at: number): string | null {
  BEHIND.lastIndex = at;
  const match = BEHIND.exec(text);
  return match ? tidy(match[1] ?? '') : null;
}

const tidy = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[\s-]+$/, '')
    .replace(/\s+/g, ' ');
