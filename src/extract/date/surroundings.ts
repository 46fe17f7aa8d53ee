/** What the words around a date say: its preposition, the tense of its clause, whether it stands in a name. */
import type { DateContext, DateExpression } from '../../dutch/date-expression.js';
import { tenseOf } from '../../dutch/tense.js';

/** How far the words around a date are read; a limit keeps the whole linear. */
const REACH = 200;

export interface Surroundings {
  /** Of the same paragraph or cell. */
  readonly before: string;
  readonly after: string;
  /** The date fills its line, but for a place or the word for a date before it. */
  readonly alone: boolean;
}

const HEAD = /^\s*(?:(?:den haag|[’']s-gravenhage|datum)\s*[,:]?)?\s*$/i;

/** The text before and after, within the paragraph or cell. */
export function surroundings(text: string, start: number, end: number): Surroundings {
  const left = text.slice(Math.max(0, start - REACH), start);
  const right = text.slice(end, end + REACH);
  const line = left.slice(left.lastIndexOf('\n') + 1);
  const to = right.search(/[\n\t]/);
  const after = to < 0 ? right : right.slice(0, to);
  const alone = HEAD.test(line) && after.trim() === '' && right[to] !== '\t';
  return { before: line.slice(line.lastIndexOf('\t') + 1), after, alone };
}

const CUE =
  /(?:^|[\s(«‘“"'/])(met ingang van|in de loop van|ten opzichte van|gedurende|tijdens|vanaf|sinds|tegen|richting|tot|per|van|in|op|over|uit|om|met|en|of|voor|na|begin|eind|sedert)\s+(?:(?:het|de)\s+)?$/i;

/** The preposition right before a date, lower case; null where there is none. */
export const cueOf = (before: string): string | null => CUE.exec(before.slice(-32))?.[1]?.toLowerCase() ?? null;

/** «d.d.» and «m.i.v.» stand before a date and end nothing. */
const SENTENCE_END = /(?:[!?;:]|(?<!\s(?:d\.d|dd|ca|m\.i\.v|i\.p\.v))\.)(?=\s+[A-ZÀ-Þ«‘“"(•–-]|\s*$)/g;
/** A comma, a bracket or a word that opens another clause; «en» does where a verb of its own follows. */
const CLAUSE =
  /[,;:()]|(?:^|\s)en(?=\s(?:geldt|treedt|treden|wordt|worden|zal|zullen|loopt|gaat|gaan|volgt|komt|duurt|eindigt|begint|blijft|ontvangt|verwacht|is|was|waren|werd|werden|heeft|had|hadden)\s)|\s[–—]\s|(?:^|\s)(?:dat|die|waar\w*|zodat|omdat|terwijl|zodra|nadat|voordat|maar|want|zoals)(?=\s)/gi;

function lastEnd(text: string, pattern: RegExp): number {
  let end = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) end = pattern.lastIndex;
  return end;
}

function firstStart(text: string, pattern: RegExp): number {
  pattern.lastIndex = 0;
  const match = pattern.exec(text);
  pattern.lastIndex = 0;
  return match === null ? text.length : match.index;
}

/** Papers are dated when they are written, so that a date behind them lies in the past; behind a verb it is no longer theirs. */
const PAPER =
  /(?:brief|brieven|motie|moties|amendement|verzoek|rapport|advies|uitspraak|arrest|vonnis|besluit|beschikking|mail|notitie|antwoord|antwoorden|verslag|persbericht|bericht|schrijven|toezegging|toezeggingen|afschrift|artikel|reactie|beantwoording|vragen|rapportage|aanbieding|mededeling)(?:\s(?!(?:zal|zullen|wordt|worden|kan|kunnen|stuur|sturen|zend|zenden|ontvangt|ontvangen|volgt|volgen)\s)[^\s,.;:()]+){0,7}\s(?:van|d\.d\.|dd\.?)\s+$/i;
/** A meeting with a date and no verb to tell has been held. */
const MEETING =
  /(?:debat|overleg|vergadering|bijeenkomst|gesprek|behandeling|hoorzitting|rondetafel|ministerraad|vragenuur)(?:\s[^\s,.;:()]+){0,7}\s(?:van|d\.d\.|op)\s+$/i;
const FOLLOWS = /(?:naar aanleiding van|vervolg op|uit (?:het|de)|in reactie op)\s[^,.;:()]{0,80}$/i;
/** An infinitive is not past, whatever it hangs on: ik heb toegezegd om voor 1 mei te antwoorden. */
const INFINITIVE = /(?:^|\s)om(?:\s[a-zà-ÿ-]+){0,8}\s*$/i;

/** Said before, or given as an attribute: zoals toegezegd op …, de op … aangenomen motie. */
const ALREADY = /(?:zoals|eerder|reeds|vervolg op|aanleiding van)\s[^,.;:()]{0,80}$/i;
const PARTICIPLE = /\s(?:be|ver|ont|her|er)?\w*(?:ge)\w{2,}(?:d|t|en)\s/i;
const ATTRIBUTE = /^\s(?:\w+\s)?(?:\w{0,5}ge|be|ver|ont)\w{2,}(?:de|te|en)\s/i;
const AHEAD =
  /(?:voorafgaand aan|ten behoeve van|voorbereiding op|voor het|voor de|uiterlijk|vanaf|aanstaande|komende)\s[^.;:]{0,80}$/i;

/** What has a date behind «d.d.» was written or held on it, unless it is still to come. */
const DATED = /\sd\.?d\.\s$/i;
const TO_BE_HELD = /^\s(?:is|wordt|zal|vindt|staat|gaat|komt)\s/;
const BEFORE_EVENT =
  /(?:voorafgaand aan|in aanloop naar|ten behoeve van|(?:ter )?voorbereiding (?:op|van)|agenda voor|voor het|komende?|aanstaande?)\s[^.;:]{0,80}(?:\(|\sd\.?d\.\s)$/i;

const SAID_BEFORE = /(?:^|,)\s*(?:zoals|conform|gelet op|in lijn met|overeenkomstig)\s[^,]{1,160},/i;

const SUBORDINATE = /\s(?:dat|die|waar\w*|zodat|omdat|terwijl|zodra)\s[^,;:()]*$/i;

/** Behind these an infinitive has yet to happen: ik heb toegezegd u voor de zomer te berichten. */
const PROMISED =
  /(?:toegezegd|beloofd|toe|afgesproken|besloten|aangekondigd|kondig(?:t|de|den|en)\s(?:[^\s,.;:()]+\s){0,4}?aan|spr(?:ak|aken|eekt|eken)\s(?:[^\s,.;:()]+\s){0,4}?af|verzocht|gevraagd|verzoe(?:kt|ken)|vra(?:agt|gen)|bereid(?:\sis|\szijn)?|voornemens|van\splan)(?:\s[^\s,.;:()]+){0,8}\s*$/i;
const TO_DO = /\ste\s[a-zà-ÿ]{3,}/i;

/** The words from the start of its clause to a date, and from the date to the end of the clause. */
function clauseOf({ before, after }: Surroundings): readonly [string, string] {
  const sentence = before.slice(lastEnd(before, SENTENCE_END));
  const rest = after.slice(0, firstStart(after, SENTENCE_END));
  return [sentence.slice(lastEnd(sentence, CLAUSE)), rest.slice(0, firstStart(rest, CLAUSE))];
}

/** Whether a date is the term of what was promised or asked for. */
export function isPromised(around: Surroundings): boolean {
  const [clause, tail] = clauseOf(around);
  return PROMISED.test(clause) && TO_DO.test(tail);
}

/** Whether a sentence ends between two places of a text. */
export const endsBetween = (text: string, from: number, to: number): boolean =>
  lastEnd(text.slice(from, to), SENTENCE_END) > 0;

/** Past or present of the clause of a date, from its verbs and from what the date belongs to. */
function tense({ before, after }: Surroundings): DateContext['tense'] {
  const sentence = before.slice(lastEnd(before, SENTENCE_END));
  const rest = after.slice(0, firstStart(after, SENTENCE_END));
  if (PAPER.test(sentence.slice(-120))) return 'past';
  if (MEETING.test(sentence.slice(-120)) && FOLLOWS.test(sentence)) return 'past';
  const clause = sentence.slice(lastEnd(sentence, CLAUSE));
  const tail = rest.slice(0, firstStart(rest, CLAUSE));
  // «voorafgaand aan de zitting (16 mei) te ontvangen»: what is asked for has yet to happen.
  if (/\($/.test(sentence) && BEFORE_EVENT.test(sentence) && TO_DO.test(rest)) return null;
  if (
    DATED.test(sentence) &&
    !BEFORE_EVENT.test(sentence) &&
    !(MEETING.test(sentence.slice(-120)) && TO_BE_HELD.test(rest))
  )
    return 'past';
  if ((INFINITIVE.test(clause) && /\ste\s/.test(tail)) || (PROMISED.test(clause) && TO_DO.test(tail))) return null;
  if (/\b(?:de|het|een)\s(?:op|in|per)\s$/i.test(clause) && ATTRIBUTE.test(tail)) return 'past';
  if (!AHEAD.test(clause) && ALREADY.test(sentence) && PARTICIPLE.test(sentence.slice(-90) + ' ')) return 'past';
  if (/\bsinds\s(?:de\s|het\s)?$/i.test(clause)) return 'past';
  const own = tenseOf(clause + ' ' + tail);
  if (own !== null) return own;
  // A subordinate clause has a tense of its own, also where its verb is not known.
  if (SUBORDINATE.test(sentence)) return null;
  // «Zoals ik heb gezegd, kom ik terug, uiterlijk voor de zomer»: what was said before has no say in the rest.
  const whole = tenseOf(sentence.replace(SAID_BEFORE, ' ') + ' ' + rest);
  return whole === null && MEETING.test(sentence.slice(-120)) ? 'past' : whole;
}

/** Nouns that a year completes to a name: a scheme, an act, a programme; and words of a name between them and it. */
const NAMED = new RegExp(
  '(?:regeling|regelingen|wet|besluit|programma|agenda|akkoord|plan|strategie|visie|begroting|nota|beleidsregel|' +
    'verordening|convenant|jaarverslag|jaarrekening|staat|verkenning|monitor)' +
    '(?:[»”’"\')]|\\s[A-ZÀ-Þ]\\S*(?:\\s[\\wÀ-ÿ]+){0,6})?\\s*\\(?$',
);
const CAPITAL = /(?:^|\s)[A-ZÀ-Þ][\wÀ-ÿ-]+(?:\s[a-zà-ÿ]+){0,3}\s+$/;
const OPENS_QUOTE = /[«‘“][^»’”]{0,160}$/;

function inName({ before, after }: Surroundings, expression: DateExpression): boolean {
  const near = before.slice(-120);
  if (OPENS_QUOTE.test(near) && /^[»’”]/.test(after)) return true;
  // The title of a paper that is cited: Brief: voortgang najaar 2021, Kamerstuk …
  const isDay = expression.form === 'point' && expression.point.is === 'day';
  if (!isDay && /^,\s+Kamerstuk/.test(after) && /:\s/.test(near)) return true;
  if (expression.form === 'bound') return false;
  const points = expression.form === 'range' ? [expression.from, expression.to] : [expression.point];
  if (!points.every((p) => p.is === 'years' || (p.is === 'year' && p.year.said === 'figures'))) return false;
  const name = near.replace(/\d{4}\s?[-–]\s?\d{4}\)?\s(?:en\s)?$/, '');
  if (NAMED.test(name)) return true;
  return (
    CAPITAL.test(near) &&
    !/[.:]\s+\S+\s+$/.test(near) &&
    points.every((p) => p.is === 'years' || p.is === 'year') &&
    !LOOSE.test(near)
  );
}
/** A preposition right before the figures: then they are no part of a name. */
const LOOSE =
  /(?:^|\s)(?:in|van|tot|per|sinds|vanaf|over|uit|en|of|met|voor|na|rond|tussen|eind|begin|medio|jaar|jaren|periode|om)\s+$/i;

function placeOf(around: Surroundings, expression: DateExpression): DateContext['place'] {
  const { before, after, alone } = around;
  if (/peildatum(?:\s(?:van|is))?:?\s*$/i.test(before)) return 'peildatum';
  if (inName(around, expression)) return 'title';
  if (expression.form !== 'point' || !['day', 'month', 'year'].includes(expression.point.is)) return null;
  const inBrackets = before.endsWith('(') && after.startsWith(')');
  return inBrackets || alone ? 'publication' : null;
}

/** What a participle says still holds: is verlengd tot 1 april, zijn tot en met 1 juni gesloten. */
const LASTING =
  /(?<![\wÀ-ÿ])(?:verlengd|verboden|gesloten|geopend|opengesteld|uitgesteld|opgeschort|verschoven|toegestaan|beperkt|geschorst|gereserveerd|benoemd|aangesteld)(?![\wÀ-ÿ])/gi;

function lasts(around: Surroundings, expression: DateExpression): boolean {
  if (expression.form !== 'bound' || (expression.bound !== 'until' && expression.bound !== 'through')) return false;
  const clause = clauseOf(around).join(' ');
  if (!/(?:^|\s)(?:is|zijn)\s/i.test(clause) || /\s(?:geweest|vorige?|afgelopen|destijds)(?:\s|$)/i.test(clause))
    return false;
  const other = clause.replace(LASTING, '');
  return other !== clause && tenseOf(other) !== 'past';
}

/** Where something is moved to has yet to come: `is verplaatst naar 14 oktober`, `schuift op naar Q2`. */
const MOVED =
  /(?:^|\s)(?:verplaats\w*|verschui[fv]\w*|verschoven|schui[fv]\w*|\w*geschoven|uitgesteld|vervroegd)\s(?:[^\s,.;:()]+\s){0,4}?naar\s+(?:(?:het|de)\s+)?$/i;

export function isMovedTo(around: Surroundings): boolean {
  if (!MOVED.test(around.before.slice(-90))) return false;
  return !/(?:^|\s)(?:was|waren|werd|werden)\s/i.test(clauseOf(around).join(' '));
}

/** The context of an expression with these words around it. */
export function contextOf(around: Surroundings, expression: DateExpression): DateContext {
  const isMonth = expression.form === 'point' && ['month', 'season', 'quarter'].includes(expression.point.is);
  const ahead =
    lasts(around, expression) || isMovedTo(around) || (isMonth && COMING_PAPER.test(around.before.slice(-140)));
  return {
    tense: ahead ? 'present' : tense(around),
    cue: cueOf(around.before),
    place: placeOf(around, expression),
  };
}

/** `neem ik mee in de voortgangsbrief van december`: a paper that is to be written, by its month. */
const COMING_PAPER =
  /(?<![\wÀ-ÿ])(?:neem|nemen|meegenomen|betrek|betrekken|betrokken|loopt|lopen|zal|zullen|terug|komende?|volgende)\s(?:[^\s,.;:()]+\s){0,6}?(?:in|bij|met|via|tijdens)?\s?(?:de|het|mijn|onze)?\s?(?:[^\s,.;:()]+\s){0,2}?[a-zA-Z-]*(?:brief|rapportage|monitor|nota|agenda|besluitvorming)\s(?:van|in)\s(?:het\s|de\s)?$/i;

const PROMISE =
  /\b(?:ontvang\w*|informe\w+|stuur|sturen|zend\w*|bied|bieden|publice\w+|verschijn\w*|kom|komt|komen|volg|volgt|leg|leggen|start|starten|zal|zullen|wordt|worden|rond|deel|delen)\b/i;
const PRODUCT =
  /(?:brief|wetsvoorstel|voorstel|rapport|brochure|handreiking|reactie|advies|amvb|regeling|pagina|leidraad|evaluatie|onderzoek|plan|nota|besluit|visie|monitor|agenda|consultatie|toolkit|kader|convenant|akkoord|verslag)s?\b/i;

/** Whether the sentence promises a named product: only then is «binnenkort» a term. */
export function promisesProduct({ before, after }: Surroundings): boolean {
  const [left, right] = [before.slice(lastEnd(before, SENTENCE_END)), after.slice(0, firstStart(after, SENTENCE_END))];
  const clause = left.slice(lastEnd(left, CLAUSE)) + ' ' + right.slice(0, firstStart(right, CLAUSE));
  return PROMISE.test(clause) && PRODUCT.test(left + ' ' + right);
}
