/** What the words around a date say: its preposition, the tense of its clause, whether it stands in a name. */
import type { DateContext, DateExpression } from '../../dutch/date-expression.js';
import { tenseOf } from '../../dutch/tense.js';

/** How far the words around a date are read; a limit keeps the whole linear. */
const REACH = 240;

export interface Surroundings {
  /** Of the same paragraph or cell. */
  readonly before: string;
  readonly after: string;
}

/** The text before and after, within the paragraph or cell. */
export function surroundings(text: string, start: number, end: number): Surroundings {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const from = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\t')) + 1;
  const to = after.search(/[\n\t]/);
  return { before: before.slice(from), after: to < 0 ? after : after.slice(0, to) };
}

const CUE =
  /(?:^|[\s(«‘“"'/])(met ingang van|in de loop van|ten opzichte van|gedurende|tijdens|vanaf|sinds|tegen|richting|tot|per|van|in|op|over|uit|om|met|en|of|voor|na|begin|eind|sedert)\s+(?:(?:het|de)\s+)?$/i;

/** The preposition right before a date, lower case; null where there is none. */
export const cueOf = (before: string): string | null => CUE.exec(before.slice(-32))?.[1]?.toLowerCase() ?? null;

const SENTENCE_END = /[.!?;:](?=\s+[A-ZÀ-Þ«‘“"(•–-]|\s*$)/g;
/** A comma, a bracket or a word that opens another clause. */
const CLAUSE = /[,;:()–—]|(?:^|\s)(?:dat|die|waar\w*|zodat|omdat|terwijl|zodra|nadat|voordat|maar|want|zoals)(?=\s)/gi;

function lastEnd(text: string, pattern: RegExp): number {
  let end = 0;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}

function firstStart(text: string, pattern: RegExp): number {
  pattern.lastIndex = 0;
  const match = pattern.exec(text);
  pattern.lastIndex = 0;
  return match === null ? text.length : match.index;
}

/** Papers are dated when they are written, so that a date behind them lies in the past. */
const PAPER =
  /(?:brief|brieven|motie|moties|amendement|verzoek|rapport|advies|uitspraak|arrest|vonnis|besluit|beschikking|mail|notitie|antwoord|antwoorden|verslag|persbericht|bericht|schrijven|toezegging|toezeggingen|afschrift|artikel|reactie|beantwoording)(?:\s[^\s,.;:()]+){0,7}\s(?:van|d\.d\.|dd\.?)\s+$/i;
/** Said before, or given as an attribute: zoals toegezegd op …, de op … aangenomen motie. */
const ALREADY = /(?:zoals|eerder|reeds|vervolg op|aanleiding van)\s[^,.;:()]{0,80}$/i;
const PARTICIPLE = /\s(?:be|ver|ont|her|er)?\w*(?:ge)\w{2,}(?:d|t|en)\s/i;
const ATTRIBUTE = /^\s(?:\w+\s)?(?:\w{0,5}ge|be|ver|ont)\w{2,}(?:de|te|en)\s/i;
const AHEAD = /(?:voorafgaand aan|ten behoeve van|voorbereiding op|voor het|voor de|uiterlijk|vanaf|aanstaande|komende)\s[^.;:]{0,80}$/i;

/** Past or present of the clause of a date, from its verbs and from what the date belongs to. */
function tense({ before, after }: Surroundings): DateContext['tense'] {
  const sentence = before.slice(lastEnd(before, SENTENCE_END));
  const rest = after.slice(0, firstStart(after, SENTENCE_END));
  if (PAPER.test(sentence.slice(-120))) return 'past';
  const clause = sentence.slice(lastEnd(sentence, CLAUSE));
  const tail = rest.slice(0, firstStart(rest, CLAUSE));
  if (/\b(?:de|het|een)\s(?:op|in|per)\s$/i.test(clause) && ATTRIBUTE.test(tail)) return 'past';
  if (!AHEAD.test(clause) && ALREADY.test(sentence) && PARTICIPLE.test(sentence.slice(-90) + ' ')) return 'past';
  if (/\bsinds\s(?:de\s|het\s)?$/i.test(clause)) return 'past';
  return tenseOf(clause + ' ' + tail) ?? tenseOf(sentence + ' ' + rest);
}

/** Nouns that a year completes to a name: a scheme, an act, a programme. */
const NAMED =
  /(?:regeling|regelingen|wet|besluit|programma|agenda|akkoord|plan|strategie|visie|begroting|nota|beleidsregel|verordening|onderwijs|monitor|leerlingen|convenant|jaarverslag|jaarrekening|staat|verkenning)[»”’"')]?\s*$/i;

function place({ before, after }: Surroundings, expression: DateExpression): DateContext['place'] {
  if (/peildatum\s(?:van\s|is\s|:\s?)?$|peildatum:\s*$/i.test(before)) return 'peildatum';
  const points = expression.form === 'range' ? [expression.from, expression.to] : [expression.point];
  const isYears = points.every((p) => p.is === 'years' || (p.is === 'year' && p.year.said === 'figures'));
  const inBrackets = /\($/.test(before) && /^\)/.test(after);
  if (isYears && expression.form !== 'bound') {
    if (NAMED.test(before.replace(/\($/, '')) && (expression.form === 'point' || inBrackets)) return 'title';
    if (points.every((p) => p.is === 'years') && /\d{4}\s+en\s+$/.test(before) && NAMED.test(before.replace(/\(?[\d–-]+\s+en\s+$/, ''))) {
      return 'title';
    }
    if (/[«‘“][^»’”]{0,160}$/.test(before) && /^[»’”]/.test(after)) return 'title';
    if (/(?:^|\s)(?!In\s|Het\s|Jaar\s)[A-Z][\wÀ-ÿ-]+\s+$/.test(before) && /[a-zà-ÿ,]\s+\S+\s+$/.test(before)) return 'title';
  }
  if (expression.form === 'point' && ['day', 'month', 'year'].includes(expression.point.is)) {
    if (inBrackets) return 'publication';
    if (/^\s*(?:den haag|’s-gravenhage|'s-gravenhage|datum)?\s*[,:]?\s*$/i.test(before) && /^\s*$/.test(after)) return 'publication';
  }
  return null;
}

/** The context of an expression with these words around it. */
export function contextOf(around: Surroundings, expression: DateExpression): DateContext {
  return { tense: tense(around), cue: cueOf(around.before), place: place(around, expression) };
}

const PROMISE =
  /\b(?:ontvang\w*|informe\w+|stuur|sturen|zend\w*|bied|bieden|publice\w+|verschijn\w*|kom|komt|komen|volg|volgt|leg|leggen|start|starten|zal|zullen|wordt|worden|rond|deel|delen)\b/i;
const PRODUCT =
  /(?:brief|wetsvoorstel|voorstel|rapport|brochure|handreiking|reactie|advies|amvb|regeling|pagina|leidraad|evaluatie|onderzoek|plan|nota|besluit|visie|monitor|agenda|consultatie|toolkit|kader)s?\b/i;

/** Whether the sentence promises a named product: only then is «binnenkort» a term. */
export function promisesProduct({ before, after }: Surroundings): boolean {
  const sentence =
    before.slice(lastEnd(before, SENTENCE_END)) + ' ' + after.slice(0, firstStart(after, SENTENCE_END));
  return PROMISE.test(sentence) && PRODUCT.test(sentence);
}
