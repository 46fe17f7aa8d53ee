/** Sentences that say how a measure stands: `Deze maatregel is eerder afgerond.`, `Maatregel 4 loopt vertraging op.` */
import { matches } from '../../dutch/matches.js';
import { iso } from '../../dutch/calendar.js';
import { monthNames, monthNumber } from '../../dutch/months.js';
import { later } from '../../profiles/hinted.js';
import { statusForms, topicForms } from '../../profiles/status-forms.js';
import { fillers, passiveWords } from '../../profiles/status-words.js';
import type { MentionLeaf, SentenceLeaf } from '../../candidates/measure.js';
import type { Range, State } from '../../types.js';
import { firstIndex, overlapping } from '../../sorted.js';
import { clausesOf, isSaid } from './clauses.js';
import { Cover } from './cover.js';
import { keysOf } from './form-keys.js';
import { NUMBER, ONE, S, SEVERAL, STEM } from './grammar-number.js';
import { statusOpening } from './grammar-status.js';
import type { Legend } from './grammar-status.js';
import { behindLead, part } from './lines.js';
import type { Line } from './lines.js';
import { alternation } from './vocabulary.js';
import type { Vocabulary } from './vocabulary.js';

/** A measure by number and series. */
export interface Owner {
  readonly number: string;
  readonly series: string;
}

const FILLER = `(?:${fillers.map((f) => f.replace(/ /g, S)).join('|')}|(?:in|sinds|per|op|begin|eind|medio)${S}(?:(?:\\d{1,2}${S})?(?:${monthNames.join('|')})(?:${S}(?:jl\\.|\\d{4}))?|\\d{4}))`;
const THIS = `(?:[Dd]eze|[Dd]e)${S}(?:(?:sub-?)?maatregel|aanbeveling|actie)`;
const NEXT = `(?:,|,?${S}en|${S}alsmede|${S}?t/m|${S}tot${S}en${S}met)${S}?`;
const NAMED = `(?:${NUMBER})(?:${S}\\([^()\\t]{1,160}\\))?`;
/** `maatregel 4 en 5`, `de maatregelen 2, 3 en 5 t/m 8` */
const MANY = `(?:[Dd]e${S})?(?:${SEVERAL}|${ONE})${S}${NAMED}(?:${NEXT}${NAMED}){1,9}`;
/** `maatregel 2, de haltes langs de kade, is …` */
const APPOSITION = `(?:,${S}(?:[Dd]e|[Hh]et|[Ee]en|die|dat)${S}[^,.;:()\\t]{3,80},(?=${S}(?:is|wordt|loopt|ligt|gaat|start|begint|vervalt|heeft)(?!\\p{L})))`;
const SUBJECT = `(?:(?<this>${THIS})|(?<many>${MANY})|(?:[Dd]e${S})?${ONE}${S}(?:${NUMBER})(?:${S}\\([^()\\t]{1,160}\\)|${APPOSITION})?)`;
const VERB = `(?<verb>is|zijn|wordt|worden|bevindt${S}zich|zit|verkeert)`;
const LABEL = new RegExp(`^(?:(?:huidige${S})?status|stand${S}van${S}zaken|voortgang)${S}*:${S}*`, 'iu');
/** Behind the words that describe it: `Wij tellen de veren. Status: loopt.` */
const LATE_LABEL = new RegExp(`[.!?»]${S}+(?:huidige${S})?status${S}*:${S}*(?=[^.]{2,60}\\.?$)`, 'iu');
/** A year in which something is done, and not since which. */
const YEAR = new RegExp(
  `(?<!sinds${S}(?:[^.]{0,20}${S})?)(?<!\\d)(?:(?:(\\d{1,2})${S})?(${monthNames.join('|')})${S})?((?:19|20)\\d{2})(?!\\d)`,
  'u',
);

/** The year, the month or the day that a statement names, in ISO form. */
function whenOf(statement: string): string | null {
  const [, day, month, year] = YEAR.exec(statement) ?? [];
  if (year === undefined) return null;
  const number = monthNumber(month ?? '');
  if (number === null) return year;
  return iso(Number(year), number, Number(day ?? 0)).replace(/-00$/, '');
}

interface Reading {
  readonly pattern: () => RegExp;
  /** The verb stands before the measure. */
  readonly inverted: boolean;
  /** Null: verb and phrase say it together. */
  readonly state: State | null;
  /** Letters one of which it always has: a text without them need not be tried. */
  readonly keys: readonly string[];
}

const SIGNS: Readonly<Record<string, string>> = { '§': SUBJECT, '~': `(?:${FILLER}${S}){0,4}`, ' ': S };
const compile = (form: string): RegExp =>
  new RegExp(`(?<!\\p{L})${form.replace(/[§~ ]/g, (sign) => SIGNS[sign] ?? sign)}(?!\\p{L})`, 'gu');

const formsOf = (): readonly Reading[] =>
  statusForms.flatMap(({ state, forms }) =>
    forms.map((form) => ({
      state,
      inverted: !form.startsWith('§'),
      pattern: later(() => compile(form)),
      keys: keysOf(form),
    })),
  );
const TOPICS = topicForms.flatMap(({ state, forms }) =>
  forms.map((form) => ({ state, pattern: later(() => compile(form)) })),
);

const plain = new WeakMap<Vocabulary, readonly Reading[]>();

/** «Maatregel 4 is afgerond» and «hiermee is maatregel 4 afgerond», with the words of a profile. */
function readingsOf(words: Vocabulary): readonly Reading[] {
  const known = plain.get(words);
  if (known) return known;
  const phrase = `(?<phrase>${words.phrases}|${alternation(Object.keys(passiveWords))})(?!\\p{L})`;
  const made = [
    `(?<!\\p{L})${SUBJECT}${S}${VERB}(?:${S}${FILLER}){0,4}${S}${phrase}`,
    `(?<!\\p{L})${VERB}${S}${SUBJECT}(?:${S}${FILLER}){0,4}${S}${phrase}`,
  ].map((source, i) => ({
    ...{ state: null, inverted: i === 1, keys: [] },
    pattern: later(() => new RegExp(source, 'gu')),
  }));
  const readings = [...formsOf(), ...made];
  plain.set(words, readings);
  return readings;
}

/** «De eerste fase van maatregel 4 is afgerond» speaks of the phase. */
const PART = new RegExp(
  `(?<!\\p{L})(?:van|voor|in|binnen|bij|over|naar|onder|uit|met|aan|tot|rond|via|door|op|naast|behalve)${S}(?:[Dd]e${S})?$`,
  'iu',
);
/** What a chapter of another series calls itself. */
const OTHER = /aanbeveling|actie/;

/**
 * The statements in a line.
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
  const cover = new Cover(line);
  if (STEM.test(line.text) || (owner && OTHER.test(line.text))) {
    for (const { start, end } of around(line.text)) {
      const near = line.text.slice(start, end);
      for (const { pattern, inverted, state, keys } of readingsOf(legend.words)) {
        if (keys.length > 0 && !keys.some((key) => near.includes(key))) continue;
        for (const match of matches(near, pattern())) {
          const from = start + match.index;
          const to = from + match[0].length;
          const value = state ?? meaning(match.groups?.['verb'] ?? '', match.groups?.['phrase'] ?? '', legend.words);
          const { range } = part(line, from, to);
          if (value === null || cover.holds(range) || !isSaid(line.text, from, to, inverted)) continue;
          if (!inverted && PART.test(line.text.slice(Math.max(0, from - 24), from))) continue;
          const many = match.groups?.['many'];
          const leaves =
            many === undefined
              ? about(match, range, value, owner, mentions)
              : ofAll(partOf(line, many, from + match[0].indexOf(many)), range, value, mentions);
          if (leaves.length > 0) cover.add(range);
          found.push(...leaves);
        }
      }
    }
    found.push(...topicIn(line, mentions));
  }
  const own = behindLead(line);
  const labelled = owner && line.kind !== 'row' ? (LABEL.exec(own.text) ?? LATE_LABEL.exec(own.text)) : null;
  const status = labelled && statusOpening(part(own, labelled.index + labelled[0].length), legend);
  if (owner && status)
    found.push({ kind: 'status', number: owner.number, series: owner.series, plan: null, when: null, ...status });
  return found;
}

const SUBJECTS = new RegExp(SUBJECT, 'gu');
/** How far from a measure the words of a statement about it may reach: no form is longer. */
const BEFORE = 120;
const BEHIND = 160;

/** The stretches around the measures that a line names, each once. */
function around(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const match of matches(text, SUBJECTS)) {
    const start = text.lastIndexOf(' ', Math.max(0, match.index - BEFORE)) + 1;
    const end = Math.min(text.length, match.index + match[0].length + BEHIND);
    const last = found.at(-1);
    if (last && start <= last.end) last.end = end;
    else found.push({ start, end });
  }
  return found;
}

function about(
  match: RegExpMatchArray,
  range: Range<'clean'>,
  value: State,
  owner: Owner | null,
  mentions: readonly MentionLeaf[],
): SentenceLeaf[] {
  const recalls = match.groups?.['this'] !== undefined;
  const mention = recalls ? lastBefore(mentions, range.start) : named(mentions, range);
  const whose = recalls ? (owner ?? mention) : mention;
  if (!whose) return [];
  const { number, series } = whose;
  const plan = whose === mention ? (mention?.plan ?? null) : null;
  return [{ kind: 'status', number, series, plan, when: whenOf(match[0]), value, range }];
}

const partOf = (line: Line, words: string, at: number): Range<'clean'> => part(line, at, at + words.length).range;

/** What is said of several measures at once, for each of them. */
const ofAll = (
  subject: Range<'clean'>,
  range: Range<'clean'>,
  value: State,
  mentions: readonly MentionLeaf[],
): SentenceLeaf[] =>
  overlapping(mentions, subject).map(({ number, series, plan }) => ({
    kind: 'status',
    number,
    series,
    plan,
    when: null,
    value,
    range,
  }));

/** What verb and phrase say together; null where they only announce. */
function meaning(verb: string, phrase: string, words: Vocabulary): State | null {
  if (verb.startsWith('word')) return passiveWords[phrase.toLowerCase()] ?? null;
  const state = words.stateOf(phrase);
  // «open» says of a measure for whom it is, not how it stands.
  if (state === 'open') return null;
  return verb === 'is' || verb === 'zijn' || /^(?:in|de)\s/.test(phrase) ? state : null;
}

/** How many sentences behind its name a paragraph may still speak of a measure. */
const NEAR = 4;

/** A paragraph that names one measure, and says further on that a first step was set: it goes on. */
function topicIn(line: Line, mentions: readonly MentionLeaf[]): SentenceLeaf[] {
  const [first] = mentions;
  if (line.kind !== 'paragraph' || !first || mentions.some((m) => m.number !== first.number)) return [];
  const clauses = clausesOf(line.text);
  const at = first.range.start - line.range.start;
  const here = clauses.findIndex(({ start, end }) => start <= at && at < end);
  return clauses.slice(here + 1, here + 1 + NEAR).flatMap(({ start, end }): SentenceLeaf[] => {
    const text = line.text.slice(start, end);
    for (const { pattern, state } of TOPICS) {
      const [match] = matches(text, pattern());
      if (!match || !isSaid(line.text, start + match.index, start + match.index + match[0].length, false)) continue;
      const { range } = part(line, start + match.index, start + match.index + match[0].length);
      const { number, series, plan } = first;
      return [{ kind: 'work', number, series, plan, when: null, value: state, range }];
    }
    return [];
  });
}

/** «Maatregel 4 … Deze maatregel is afgerond»: the one named before, if the line opened with it too. */
function lastBefore(mentions: readonly MentionLeaf[], at: number): MentionLeaf | null {
  const last = mentions[firstIndex(mentions, ({ range }) => range.end > at) - 1];
  const [first] = mentions;
  return last && first && last.number === first.number && last.plan === null ? last : null;
}

/** The mention that the sentence has as its subject. */
const named = (mentions: readonly MentionLeaf[], range: Range<'clean'>): MentionLeaf | null =>
  overlapping(mentions, range)[0] ?? null;
