/**
 * Names in small letters of schemes and papers: «De subsidieregeling beekherstel wordt opengesteld». In a Dutch main
 * clause the verb comes second, so what stands before it is one noun with its name.
 */
import type { Family } from '../../candidates/planning.js';

const SECOND =
  /^\s(?:wordt|worden|is|zijn|treedt|gaat|zal|kan|loopt|start|opent|sluit|blijft|eindigt|verschijnt|komt|volgt|werd|vervalt|geldt)(?!\p{L})/u;
/** «De subsidieregeling», «De nieuwe handreiking» at the start of a sentence. */
const OPENS = /^\s*(?:De|Het)\s(?:\p{Ll}{2,20}e\s)?$/u;
/** A longer word in small letters; what says for whom or about what is no name. */
const WORD =
  /^\s(?!(?:van|voor|met|bij|in|op|aan|ter|uit|door|dat|die|om|tot|over|inzake|waar\p{L}*)(?!\p{L}))\p{Ll}{4}/u;
const MOST_WORDS = 5;

/** Whether the noun between `at` and `nounEnd` opens its sentence, with something behind it that may be its name. */
export const opensSentence = (text: string, start: number, at: number, nounEnd: number, family: Family): boolean =>
  (family === 'regeling' || family === 'product') &&
  OPENS.test(text.slice(start, at)) &&
  WORD.test(text.slice(nounEnd, nounEnd + 40));

/** Whether the words up to `stop` are a name: few, and the verb behind them. */
export const isBeforeVerb = (text: string, nounEnd: number, stop: number): boolean =>
  stop > nounEnd &&
  text.slice(nounEnd, stop).trim().split(/\s+/u).length <= MOST_WORDS &&
  SECOND.test(text.slice(stop, stop + 16));
