/** What the words around a mention give it: footnote marks, what it asks for, and the measure that it belongs to. */
import { hinted } from '../../profiles/hinted.js';
import { matches } from '../../dutch/matches.js';
import { startingIn } from '../../sorted.js';
import type { CleanBlock, TextView } from '../../types.js';
import type { Stretch } from './grammar-sentence.js';

type Mark = TextView['marks'][number];

const TIGHT = /^[\s.,;:)»”"’]{0,3}$/u;
/** Few words between mention and mark that belong to the motion: what it is about, or that it was adopted. */
const SHORT =
  /^,?\s+(?:(?:over|inzake|om|die|waarin)\s[^.;]{0,120}|(?:\p{Ll}+\s+){0,2}(?:aangenomen|ingediend|uit|uitgevoerd|verzocht|gevraagd|afgedaan|aangehouden|verworpen))[.,]?$/u;
/** Papers that a mark further on may belong to instead. */
const PAPER =
  /(?<!\p{L})(?:kamer|verzamel|voortgangs)?(?:brie(?:f|ven)|rapport(?:en)?|toezegging(?:en)?|wetsvoorstel(?:len)?|verslag|nota|debat|advies|evaluatie)(?!\p{L})/iu;
const REQUEST = /^\s*(?:\p{Ll}+\s*){0,2},?\s*(?:die|dat|waarin|waarmee|om|over|inzake)\s/u;
const ONLY_STOPS = /^[\s.,;:!?)»”"’]*$/u;

/** No words that belong to a motion are longer. */
const FURTHEST = 500;

/** The marks, of all of a text in order, that stand in front of `limit` and belong to a mention that ends at `end`. */
export function ownMarks(
  text: string,
  marks: readonly Mark[],
  end: number,
  limit: number,
  sentenceEnd: number,
  pointsBack: boolean,
): number[] {
  const near = startingIn(marks, (m) => m.at, { start: end, end: Math.min(limit, end + FURTHEST) + 1 });
  const [first] = near;
  if (first === undefined) return [];
  const gap = text.slice(end, first.at);
  const closes =
    !pointsBack &&
    ONLY_STOPS.test(text.slice(first.at, Math.min(sentenceEnd, first.at + 10))) &&
    (!PAPER.test(gap) || REQUEST.test(gap));
  const own = TIGHT.test(gap) || (SHORT.test(gap) && (!PAPER.test(gap) || REQUEST.test(gap))) || closes;
  return own ? near.filter((m) => m.at === first.at).map((m) => m.number) : [];
}

const ASKS =
  /^[\s,]*(?:\p{Ll}+\s+|\p{Ll}+,\s+){0,2}?(?:(?:die|dat|waarin|waarmee)\s+(?:[\p{Ll}]+\s+){0,4}?)?((?:verzo(?:ekt|cht)|vra(?:agt|gen)|gevraagd|roept|opgeroepen|bepleit|pleit|oproept|stelt|constateert|spreekt)(?:\s+(?:wordt|de\s+regering|het\s+kabinet|uw\s+Kamer|op|ertoe|hem|mij|ons)){0,3}\s*(?:om|naar|tot|voor|:)?)\s+/u;
const ABOUT = /^\s*(?:\([^()]{0,60}\)\s*)?(over|inzake|betreffende|om|met\s+betrekking\s+tot)\s+/u;
/** Where a subject ends before the sentence does. */
const SUBJECT_END =
  /\s*(?:\((?:(?:motie|amendement)\s\d|Kamerstuk|Kst|TK|t\.v\.v|\d{2})|[;]|,\s(?:Kamerst|Kst|TK\s\d)|[.?](?=\s|$)|,\s(?:en|waar|heb|is|wordt|voer|zal)|\s(?:in\suitvoering|uitgevoerd|afgedaan|aangenomen|aangehouden|uit|af)(?=[\s.,;]|$)|\s(?:is|zijn|wordt|worden|heb|hebben|heeft|voer|beschouw|zal|kan|ben)(?!\p{L}))/u;

const ASKED_END =
  /\s*\((?:(?:motie|amendement)\s\d|Kamerstuk|Kst|TK|\d{2})|[.;?](?=[»”"’)]?(?:\s|$))|,\s\p{Ll}+\s(?:ik|wij|we|het\skabinet|dan\sook)(?!\p{L})/u;

/** What the motion asks for, as the words behind the mention tell; null where they do not. */
export function readSubject(text: string, end: number, sentenceEnd: number, pointsBack = false): string | null {
  const rest = text.slice(end, Math.min(sentenceEnd, end + 300));
  const about = pointsBack ? null : ABOUT.exec(rest);
  const asks = about === null ? ASKS.exec(rest) : null;
  const from = about?.[0].length ?? asks?.[0].length;
  if (from === undefined) return null;
  const keep = about?.[1] === 'om' ? 'om ' : '';
  const body = rest.slice(from);
  const stop = asks === null ? SUBJECT_END.exec(body)?.index : ASKED_END.exec(body)?.index;
  const words = tidy(body.slice(0, stop ?? body.length));
  return words.length < 5 ? null : keep + words;
}

const NUMBER = /^\s*\(?(?:(?:met|onder)\s+|op\s+stuk\s+)?(?:nr\.?|nummer)\s*(\d{1,4})(?![\d ]*\d)/iu;

/** The number that follows a place without a dossier; null where none does. */
export const numberBehind = (text: string, at: number): string | null =>
  NUMBER.exec(text.slice(at, at + 40))?.[1] ?? null;

/** A subject without the brackets, signs and blanks around it. */
export const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,:;?–-]+|[\s.,:;?–-]+$/g, '')
    .slice(0, 200)
    .trim();

const MEASURE = /(?<!\p{L})maatregel(?:en)?\s+(\d{1,2}[a-z]?)(?![\p{L}\d])/giu;
/** Without it the text names none. */
const STEM = /maatregel/i;
const HEADING = hinted(/^Maatregel/i, /^Maatregel\s+(\d{1,2}[a-z]?)(?![\p{L}\d])/iu);
const ITEM_NUMBER = /^(\d{1,2}[a-z]?)[.)]\s/;

/** The one measure that a stretch names; null where none or several. */
export function measureIn(text: string, { start, end }: Stretch): string | null {
  const words = text.slice(start, end);
  if (!STEM.test(words)) return null;
  const numbers = new Set(matches(words, MEASURE).map((m) => m[1]));
  const [only, ...more] = numbers;
  return more.length === 0 ? (only ?? null) : null;
}

const BY_THIS = /^\s*(?:Hiermee|Daarmee|Hierdoor|Hiertoe|Zo)(?!\p{L})/u;

/** The measure that a sentence names, or that the paragraph before a «Hiermee …» does. */
export const measureAround = (text: string, cell: Stretch, sentence: Stretch): string | null =>
  measureIn(text, sentence) ??
  (BY_THIS.test(text.slice(sentence.start, sentence.start + 12))
    ? measureIn(text, { start: Math.max(cell.start, sentence.start - 2000), end: sentence.start })
    : null);

/** The measure whose heading this is. */
export const measureOfHeading = (heading: string): string | null => HEADING.exec(heading)?.[1] ?? null;

/** The number of an item with its title in bold: in a letter that speaks of measures, one of them. */
export function measureOfItem(text: string, { kind, lead, range }: CleanBlock): string | null {
  if (kind !== 'item' || lead === null) return null;
  return ITEM_NUMBER.exec(text.slice(range.start, range.start + 5))?.[1] ?? null;
}
