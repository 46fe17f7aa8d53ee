/** A profile's words as the grammars of measures use them; compiled once for each profile. */
import { generic } from '../../profiles/dossiers/index.js';
import type { Profile } from '../../profiles/dossiers/index.js';
import { colours, tickMarks } from '../../profiles/status-words.js';
import { folded } from '../../dutch/folded.js';
import { NUMBER } from './grammar-number.js';
import type { State } from '../../types.js';

export interface Vocabulary {
  readonly profile: Profile;
  /** The state of a phrase, or null. */
  readonly stateOf: (phrase: string) => State | null;
  /** Alternation of the phrases for a status, longest first. */
  readonly phrases: string;
  /** A status, or a colour in its place, that opens a cell; and one anywhere in it. */
  readonly opening: RegExp;
  readonly anywhere: RegExp;
  /** The series that a single word names, or null. */
  readonly seriesOf: (word: string) => string | null;
  /** A line that names one of another series than the measures, and what it is: `Actie 1.2 Vergunningen herzien`. */
  readonly seriesHead: RegExp;
  /** Alternation of the words for several, for headings and introductions. */
  readonly lists: string;
  /** Names that hold «en» or a comma. */
  readonly organisations: readonly string[];
}

/** Ticks as tables print them, and the colours of a traffic light. */
export const marks = `(?:[${tickMarks}]\\uFE0F?[ \\u00a0]*)`;
export const colour = Object.keys(colours).join('|');

const compiled = new WeakMap<Profile, Vocabulary>();

/** The words of a profile; without one, those that letters of all dossiers share. */
export function vocabularyOf(profile: Profile = generic): Vocabulary {
  const known = compiled.get(profile);
  if (known) return known;
  const made = compile(profile);
  compiled.set(profile, made);
  return made;
}

function compile(profile: Profile): Vocabulary {
  const states = new Map(profile.statusWords.flatMap(({ state, phrases }) => phrases.map((p) => [p, state] as const)));
  const series = new Map(profile.series.flatMap(({ name, words }) => words.map((word) => [word, name] as const)));
  const phrases = alternation([...states.keys()]);
  return {
    profile,
    stateOf: (phrase) => states.get(phrase.toLowerCase().replace(/[ \u00a0]+/g, ' ')) ?? null,
    phrases,
    opening: new RegExp(`^${marks}?(?:(${phrases}|${colour})(?!\\p{L}))`, 'iu'),
    anywhere: new RegExp(`(?<!\\p{L})(?:${phrases})(?!\\p{L})`, 'iu'),
    seriesHead: folded(
      `^(${alternation([...series].filter(([, name]) => name !== 'maatregel').map(([word]) => word))})[ \\u00a0]+(?:nr\\.?[ \\u00a0]*)?(${NUMBER})`,
    ),
    seriesOf: (word) => series.get(word.toLowerCase().replace(/’/g, "'")) ?? null,
    lists: alternation(profile.series.flatMap(({ lists }) => lists)).replace(/'/g, "[’']"),
    organisations: profile.organisations,
  };
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[ \\u00a0]+');

/** One pattern for any of these, the longest first. */
export const alternation = (phrases: readonly string[]): string =>
  [...phrases]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|');
