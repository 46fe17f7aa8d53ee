/** Measures described without their number, by the titles and the words under which their dossier knows them. */
import { fold, folded, foldWhole } from '../../dutch/folded.js';
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
  /** Its longest word: a text without it has not the term. */
  readonly key: string;
  readonly pattern: RegExp;
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

/** The describing headings and sentences of a text, which is made of these lines. A place that fits several measures tells of none. */
export function describedIn(
  text: string,
  lines: readonly Line[],
  mentions: readonly (readonly MentionLeaf[])[],
  profile: Profile,
): DescribedLeaf[] {
  if (profile.measures.length === 0) return [];
  const low = foldWhole(text);
  const terms = termsOf(profile).filter(({ key }) => low.includes(key));
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
    const all = tellIn(line.text, terms);
    if (section === null && all.length === 0) return [];
    return clausesOf(line.text).flatMap(({ start, end }): DescribedLeaf[] => {
      const sentence = line.text.slice(start, end);
      const told = all.filter((one) => start <= one.start && one.end <= end);
      // Under its heading a sentence need not name the measure again.
      left -= 1;
      const one = told.length > 0 ? only(told) : left >= 0 ? section : null;
      const value = one && stateOf(sentence, told.length > 0 ? one.start - start : null);
      if (!one || !value) return [];
      const leaf = leafOf(line, one, start, end, value);
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

/**
 * The measures that a text tells of, in order; of terms that lie within each other the longer counts. Words that fit
 * several measures count for each, so that none is left alone.
 */
function tellIn(text: string, terms: readonly Term[]): Told[] {
  const low = fold(text);
  const told = terms.flatMap(({ key, pattern, measure, title }) =>
    low.includes(key)
      ? Array.from(low.matchAll(pattern), (m): Told => ({ measure, title, start: m.index, end: m.index + m[0].length }))
      : [],
  );
  const within = (a: Told, b: Told): boolean =>
    b.start <= a.start && a.end <= b.end && b.end - b.start > a.end - a.start;
  return told.filter((a) => !told.some((b) => within(a, b))).sort((a, b) => a.start - b.start);
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

const compiled = new WeakMap<Profile, readonly Term[]>();

function termsOf(profile: Profile): readonly Term[] {
  const known = compiled.get(profile);
  if (known) return known;
  const made = profile.measures.flatMap((measure) => [
    ...measure.titles.map((title) => termOf(measure, title, fold(title))),
    ...measure.terms.map((words) => termOf(measure, null, words)),
  ]);
  compiled.set(profile, made);
  return made;
}

function termOf(measure: ListedMeasure, title: string | null, words: string): Term {
  const source = alternation([words]).replace(/\\\*/g, '\\p{L}*');
  const [key = ''] = words.split(/[ *]+/).sort((a, b) => b.length - a.length);
  return { measure, title, key, pattern: folded(`(?<![\\p{L}\\p{N}-])${source}(?![\\p{L}\\p{N}])`, 'g') };
}
