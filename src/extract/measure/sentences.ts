/** Sentences that say how a measure stands: `Deze maatregel is eerder afgerond.`, `Hiermee is maatregel 4 uitgevoerd.` */
import { fillers, passiveWords } from '../../profiles/status-words.js';
import type { MentionLeaf, SentenceLeaf } from '../../candidates/measure.js';
import type { Range, State } from '../../types.js';
import { NUMBER, ONE, S, STEM } from './grammar-number.js';
import { PHRASE, stateOf, statusOpening } from './grammar-status.js';
import type { Legend } from './grammar-status.js';
import { part } from './lines.js';
import type { Line } from './lines.js';

/** A measure by number and series. */
export interface Owner {
  readonly number: string;
  readonly series: string;
}

const FILLER = `(?:${fillers.map((f) => f.replace(/ /g, S)).join('|')}|(?:in|sinds|per|begin|eind|medio)${S}(?:\\d{1,2}${S}\\p{L}{3,9}${S})?\\d{4})`;
const THIS = `(?:[Dd]eze|[Dd]e)${S}(?:sub-?)?maatregel`;
const SUBJECT = `(?:(${THIS})|(?:[Dd]e${S})?${ONE}${S}(${NUMBER})(?:${S}\\([^()\\t]{1,160}\\))?)`;
const VERB = `(is|zijn|wordt|worden|loopt|bevindt${S}zich|zit|verkeert)`;
const STRAIGHT = new RegExp(
  `(?<!\\p{L})${SUBJECT}${S}${VERB}((?:${S}${FILLER}){0,4})(?:${S}(${PHRASE}))?(?!\\p{L})`,
  'gu',
);
const INVERTED = new RegExp(`(?<!\\p{L})${VERB}${S}${SUBJECT}((?:${S}${FILLER}){0,4})${S}(${PHRASE})(?!\\p{L})`, 'gu');
const LABEL = new RegExp(`^(?:(?:huidige${S})?status|stand${S}van${S}zaken|voortgang)${S}*:${S}*`, 'iu');

/**
 * The plain statements in a line.
 * @param owner the measure whose chapter, row or definition the line is: «deze maatregel».
 * @param mentions the measures that the line names: without an owner, the one before «deze maatregel».
 */
export function sentencesIn(
  line: Line,
  owner: Owner | null,
  mentions: readonly MentionLeaf[],
  legend: Legend,
): SentenceLeaf[] {
  const found: SentenceLeaf[] = [];
  const add = (match: RegExpMatchArray, subject: string | undefined, value: State | null): void => {
    const { range } = part(line, match.index ?? 0, (match.index ?? 0) + match[0].length);
    const mention = subject === undefined ? lastBefore(mentions, range.start) : named(mentions, range);
    const about = subject === undefined ? (owner ?? mention) : mention;
    const plan = about === mention ? (mention?.plan ?? null) : null;
    if (about && value) found.push({ kind: 'status', number: about.number, series: about.series, plan, value, range });
  };
  if (STEM.test(line.text)) {
    for (const match of line.text.matchAll(STRAIGHT)) add(match, match[2], meaning(match[3] ?? '', match[5]));
    for (const match of line.text.matchAll(INVERTED)) add(match, match[3], meaning(match[1] ?? '', match[5]));
  }
  const labelled = owner && line.kind !== 'row' ? LABEL.exec(line.text) : null;
  const status = labelled && statusOpening(part(line, labelled[0].length), legend);
  if (owner && status)
    found.push({ kind: 'status', number: owner.number, series: owner.series, plan: null, ...status });
  return found;
}

/** What verb and phrase say together; null where they only announce. */
function meaning(verb: string, phrase: string | undefined): State | null {
  if (verb === 'loopt') return phrase === undefined ? 'in_progress' : null;
  if (phrase === undefined) return null;
  if (verb.startsWith('word')) return passiveWords[phrase.toLowerCase()] ?? null;
  const state = stateOf(phrase);
  return verb === 'is' || verb === 'zijn' || /^(?:in|de)\s/.test(phrase) ? state : null;
}

/** «Maatregel 4 … Deze maatregel is afgerond»: the one named before, if the line opened with it too. */
function lastBefore(mentions: readonly MentionLeaf[], at: number): MentionLeaf | null {
  const last = mentions.findLast(({ range }) => range.end <= at);
  const [first] = mentions;
  return last && first && last.number === first.number && last.plan === null ? last : null;
}

/** The mention that the sentence has as its subject. */
const named = (mentions: readonly MentionLeaf[], { start, end }: Range<'clean'>): MentionLeaf | null =>
  mentions.find(({ range }) => range.start < end && start < range.end) ?? null;
