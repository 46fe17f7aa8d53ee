/** Measures described without their number, by the titles and the words under which their dossier knows them. */
import type { DescribedLeaf, MentionLeaf } from '../../candidates/measure.js';
import type { ListedMeasure, Profile } from '../../profiles/dossiers/index.js';
import { workVerbs } from '../../profiles/status-words.js';
import type { State } from '../../types.js';
import { asks, clausesOf } from './clauses.js';
import { part } from './lines.js';
import type { Line } from './lines.js';
import { alternation } from './vocabulary.js';
import { workOf } from './work.js';

interface Term {
  readonly measure: ListedMeasure;
  readonly title: string | null;
  readonly whole: RegExp;
}

interface Terms {
  readonly anywhere: RegExp;
  readonly all: readonly Term[];
}

/** A measure in a stretch of text, with the words that tell it. */
interface Told {
  readonly measure: ListedMeasure;
  readonly title: string | null;
  readonly start: number;
  readonly end: number;
}

/** Who carries out measures, next to the verb: without one of these a sentence tells what others do. */
const ACTOR = '(?:ik|wij|we|het kabinet|mijn ministerie|het ministerie van \\p{L}+)';
const VERB = Object.keys(workVerbs).join('|');
const ACTS = new RegExp(
  `(?<!\\p{L})(?:${ACTOR}\\s(?:${VERB})|(?:${VERB})\\s(?:de \\p{L}+ van \\p{L}+ en )?${ACTOR})(?!\\p{L})`,
  'iu',
);
/** To tell the Kamer of something, or to have talked about it, is no work on it. */
const TELLS =
  /(?<!\p{L})(?:geïnformeerd|gemeld|bericht|toegezegd|gezegd|beantwoord|ontvangen|gesproken|besproken|gehoord|gelezen|aangegeven|(?:toe|aan)?gestuurd|gesprekken|belangrijk|blij|trots|verheugd|benieuwd|dankbaar)(?!\p{L})/iu;
/** What may stand before the words, where they are the subject: «Het programma …». */
const SUBJECT = /^(?:(?:het|de|dit|deze)\s)?(?:(?:programma|experiment|project|traject|wetsvoorstel)\s)?$/iu;
const CONDITION = /^(?:als|indien|wanneer|mocht|zodra|stel)\s/iu;
const LONGEST_HEADING = 120;
const LONGEST_SENTENCE = 600;
/** How many sentences below a heading are read as being about what it names. */
const FIRST = 8;

/** The describing headings and sentences of a text. A place that fits several measures tells of none. */
export function describedIn(
  lines: readonly Line[],
  mentions: readonly (readonly MentionLeaf[])[],
  profile: Profile,
): DescribedLeaf[] {
  if (profile.measures.length === 0) return [];
  const terms = termsOf(profile);
  let section: Told | null = null;
  let left = 0;
  return lines.flatMap((line, i): DescribedLeaf[] => {
    if (line.kind === 'heading') {
      section = line.text.length <= LONGEST_HEADING ? only(tellIn(line.text, terms)) : null;
      left = FIRST;
      return section ? [leafOf(line, section, 0, line.text.length, null)] : [];
    }
    if (line.kind !== 'paragraph' && line.kind !== 'item') return [];
    if ((mentions[i] ?? []).length > 0) return [];
    return clausesOf(line.text).flatMap(({ start, end }): DescribedLeaf[] => {
      const sentence = line.text.slice(start, end);
      const told = tellIn(sentence, terms);
      // Under its heading a sentence need not name the measure again.
      left -= 1;
      const one = told.length > 0 ? only(told) : left >= 0 ? section : null;
      const value = one && stateOf(sentence, told.length > 0 ? one.start : null);
      if (!one || !value) return [];
      const leaf = leafOf(line, { ...one, start: start + one.start, end: start + one.end }, start, end, value);
      return [told.length > 0 ? leaf : { ...leaf, name: null }];
    });
  });
}

/** What the government does or will do about it; null where the sentence tells of others, or of what might be. */
function stateOf(sentence: string, subject: number | null): State | null {
  if (sentence.length > LONGEST_SENTENCE || asks(sentence) || CONDITION.test(sentence) || TELLS.test(sentence))
    return null;
  const acts = ACTS.test(sentence) || (subject !== null && SUBJECT.test(sentence.slice(0, subject)));
  return acts ? workOf(sentence) : null;
}

/** The one measure that is told of, in its first place; null where there are several. */
function only(told: readonly Told[]): Told | null {
  const [first] = told;
  return first && told.every(({ measure }) => measure === first.measure) ? first : null;
}

/** The measures that a text tells of; words that fit several count for each, so that none is left alone. */
function tellIn(text: string, { anywhere, all }: Terms): Told[] {
  return Array.from(text.matchAll(anywhere)).flatMap((match): Told[] => {
    const fits = all.filter(({ whole }) => whole.test(match[0]));
    const place = { start: match.index, end: match.index + match[0].length };
    return fits.map(({ measure, title }) => ({ measure, title, ...place }));
  });
}

function leafOf(line: Line, told: Told, start: number, end: number, value: State | null): DescribedLeaf {
  const { measure, title } = told;
  return {
    kind: 'described',
    number: measure.number,
    series: 'maatregel',
    by: title === null ? 'vocabulary' : 'title',
    listed: title ?? measure.titles.at(-1) ?? '',
    name: part(line, told.start, told.end).range,
    value,
    range: part(line, start, end).range,
  };
}

const compiled = new WeakMap<Profile, Terms>();

function termsOf(profile: Profile): Terms {
  const known = compiled.get(profile);
  if (known) return known;
  const all = profile.measures.flatMap((measure) => [
    ...measure.titles.map((title) => ({ measure, title, words: title.toLowerCase() })),
    ...measure.terms.map((words) => ({ measure, title: null, words })),
  ]);
  const source = (words: readonly string[]): string => alternation(words).replace(/\\\*/g, '\\p{L}*');
  const made: Terms = {
    anywhere: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${source(all.map(({ words }) => words))})(?![\\p{L}\\p{N}])`, 'giu'),
    all: all.map(({ measure, title, words }) => ({
      measure,
      title,
      whole: new RegExp(`^(?:${source([words])})$`, 'iu'),
    })),
  };
  compiled.set(profile, made);
  return made;
}
