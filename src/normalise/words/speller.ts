import { commonWords } from '../../dutch/common-words.js';
import { confusions } from '../../dutch/confusions.js';
import type { Confusion } from '../../dutch/confusions.js';
import { genreWords } from '../../dutch/genre-words.js';
import type { Lexicon } from '../../dutch/lexicon.js';
import { OwnWords } from './own-words.js';
import type { Reading } from './reading.js';
import { resembling } from './resembling.js';

interface Candidate {
  readonly word: string;
  readonly cost: number;
  readonly used: readonly Confusion[];
  /** Where the next confusion may stand: each applies to a place once. */
  readonly from: number;
}

/** Words that are sure to hold together: an abbreviation has no vowels or many capitals. */
const NAMELIKE = /^\p{Lu}/u;
const ALL_LOWER = /^[\p{Ll}\p{M}’']+$/u;
/** A first capital or all capitals, as headings and openings of sentences have. */
const CASED = /^\p{Lu}(?:[\p{Ll}’']{3,}|\p{Lu}{3,})$/u;
const SHORTEST = 3;
/** French words with a circumflex that Dutch has without are shorter: «hôtel». */
const FRENCH = 8;
/** So many letters of a compound are its own. */
const STEM = 7;
/** So many readings of one word are tried before it counts as unreadable. */
const MOST_CANDIDATES = 160;

const byFirst = new Map<string, Confusion[]>();
for (const confusion of confusions) {
  const first = confusion.printed[0] ?? '';
  byFirst.set(first, [...(byFirst.get(first) ?? []), confusion]);
}

/**
 * Reads damaged words: readings come from what scanners confuse, the dictionary only says whether
 * one is a word, and the letter's own use decides between several.
 */
export class Speller {
  private readonly readings = new Map<string, Reading | null>();
  private readonly own: OwnWords;

  constructor(
    private readonly lexicon: Lexicon,
    /** How often the letter prints a word, as printed. */
    counts: ReadonlyMap<string, number>,
  ) {
    this.own = new OwnWords(counts);
  }

  /** How often the letter prints exactly this. */
  count(word: string): number {
    return this.own.count(word);
  }

  /** Whether this is a word as it stands. */
  knows(word: string): boolean {
    // The dictionary does not mind a capital in the middle; a reader does, unless no small letters make a word.
    if (/\p{Ll}\p{Lu}/u.test(word) && this.lexicon.has(word.toLowerCase())) return false;
    const bare = word.replace(/[’']s?$/, '');
    return [word, bare].some(
      (w) =>
        genreWords.has(w.toLowerCase()) || this.lexicon.has(w) || (CASED.test(w) && this.lexicon.has(w.toLowerCase())),
    );
  }

  /** The one reading of an unknown word, or null; `opens` says that a sentence starts with it. */
  read(word: string, opens: boolean): Reading | null {
    const key = `${opens ? '^' : ' '}${word}`;
    const before = this.readings.get(key);
    if (before !== undefined) return before;
    const reading = this.isOpen(word) ? this.find(word, opens) : null;
    this.readings.set(key, reading);
    return reading;
  }

  private find(word: string, opens: boolean): Reading | null {
    return this.search(word, opens) ?? resembling(word, opens, this.own, this.lexicon);
  }

  /** Whether the word may be touched at all: not where it is an abbreviation or a number with letters. */
  private isOpen(word: string): boolean {
    if (word.length < 2 || word.length > 48) return false;
    const letters = (word.match(/\p{L}/gu) ?? []).length;
    if (/\d/.test(word))
      return (
        letters >= 2 && !/^\d+(?:e|de|ste|ers?|jarige?n?)$/.test(word) && !/\d{2}|[2-479]|\d$|\p{Lu}\d/u.test(word)
      );
    return letters >= 1;
  }

  private search(word: string, opens: boolean): Reading | null {
    const capitals = (word.slice(1).match(/\p{Lu}/gu) ?? []).length;
    const common = word.toLowerCase();
    if (
      capitals > 0 &&
      word !== word.toUpperCase() &&
      /^[cosuvwxzpkij]*[CKOPSUVWXZIJ]/i.test(word) &&
      commonWords.has(common) &&
      word.length > 2
    ) {
      return { word: opens ? (word[0] ?? '').toUpperCase() + common.slice(1) : common, reason: NAMES.capital };
    }
    if (capitals > 1 && capitals * 3 > word.length) return null;
    const start: Candidate = { word, cost: 0, used: [], from: 0 };
    const first = this.step(start, 2);
    const once = this.choose(word, first, opens);
    if (once !== undefined) return once;
    if (word.length < 5) return null;
    const second = first
      .filter((c) => c.cost === 1)
      .slice(0, 24)
      .flatMap((c) => this.step(c, 1));
    return this.choose(word, second.slice(0, MOST_CANDIDATES), opens) ?? null;
  }

  /** All texts that one more confusion makes of this one. */
  private step(base: Candidate, dearest: 1 | 2): Candidate[] {
    const found: Candidate[] = [];
    for (let at = base.from; at < base.word.length; at += 1) {
      for (const confusion of byFirst.get(base.word[at] ?? '') ?? []) {
        if (confusion.cost > dearest || !base.word.startsWith(confusion.printed, at)) continue;
        if (confusion.after && !confusion.after.test(base.word.slice(0, at))) continue;
        const word = base.word.slice(0, at) + confusion.meant + base.word.slice(at + confusion.printed.length);
        const from = at + confusion.meant.length;
        found.push({ word, cost: base.cost + confusion.cost, used: [...base.used, confusion], from });
      }
    }
    return found;
  }

  /** The best candidate that is a word: undefined where none is, null where several remain. */
  private choose(printed: string, candidates: readonly Candidate[], opens: boolean): Reading | null | undefined {
    const words = candidates.flatMap((c) => {
      const word = this.cased(printed, c.word, opens);
      return word !== null && this.accepts(printed, word, c, opens) ? [{ ...c, word, rank: this.rank(word, c) }] : [];
    });
    if (words.length === 0) return undefined;
    words.sort((a, b) => b.rank - a.rank);
    const [best, next] = [words[0], words.find((w) => w.word !== words[0]?.word)];
    if (!best || (next && next.rank === best.rank)) return null;
    return { word: best.word, reason: reasonOf(best.used) };
  }

  /** What the letter uses elsewhere counts most, then what carries Dutch sentences, then the smaller damage; a dot is seldom added. */
  private rank(word: string, { cost, used }: Candidate): number {
    const own = Math.min(3, this.count(word));
    return (
      own * 4 + (commonWords.has(word.toLowerCase()) ? 3 : 0) - cost * 3 - (used.some((c) => c.meant === 'i') ? 0.5 : 0)
    );
  }

  /** A capital only where one can stand. */
  private cased(printed: string, word: string, opens: boolean): string | null {
    const first = word[0] ?? '';
    if (printed[0] === first || !NAMELIKE.test(first)) {
      return opens && !NAMELIKE.test(first) && !/^\p{Ll}/u.test(printed) ? first.toUpperCase() + word.slice(1) : word;
    }
    return opens ? word : null;
  }

  private accepts(printed: string, word: string, { used, cost, from }: Candidate, opens: boolean): boolean {
    if (!/^[\p{L}\p{M}’']+$/u.test(word) || word === printed) return false;
    // No reading puts a capital inside a word that had none.
    if ([...word.slice(1)].some((c) => c !== c.toLowerCase() && !printed.slice(1).includes(c))) return false;
    if (/\p{Ll}\p{Lu}/u.test(word) && !this.lexicon.has(word)) return false;
    if (word.length <= SHORTEST && !commonWords.has(word.toLowerCase()) && !this.prints(word, used)) return false;
    if (word.length < FRENCH && used.some((c) => c.kind === 'speck' && /[âêîôû]/.test(c.printed))) return false;
    const name = NAMELIKE.test(printed);
    const lower = word.toLowerCase();
    // Of capitals only I stands for a small letter (l) of another name.
    if (name && !NAMELIKE.test(word)) return !opens && printed.startsWith('I') && this.lexicon.has(word);
    if (name && ALL_LOWER.test(printed.slice(1))) {
      // A name may look like a damaged word: only what no name shows, or a plain word, is read.
      const accent = used.every((c) => c.kind === 'trema' && /[éèê]/.test(c.printed) && c.meant === 'ë');
      if (accent) return this.lexicon.has(word) || this.lexicon.has(lower);
      const long = word.length >= 8 && cost === 1 && used.every((c) => c.kind === 'trema' && /[ëïöü]/.test(c.meant));
      if (long && this.lexicon.has(word)) return true;
      const sure = used.every((c) => c.cost === 1) || this.vouches(printed, word, from);
      const plain = (word.length >= 5 || commonWords.has(lower)) && sure && this.lexicon.has(lower);
      return plain && (opens || this.count(word) + this.count(lower) > 0);
    }
    // Likeness alone is no evidence: compounds that no dictionary lists differ from listed ones by a letter.
    if (used.some((c) => c.cost > 1) && !this.vouches(printed, word, from)) return false;
    return this.lexicon.has(word) || this.lexicon.has(lower) || (genreWords.has(lower) && this.count(word) > 0);
  }

  /** Whether the letter prints a short word again and again that has but a speck above it here. */
  private prints(word: string, used: readonly Confusion[]): boolean {
    return word.length === SHORTEST && used.every((c) => c.kind === 'speck') && this.count(word) > 2;
  }

  /**
   * Whether the letter itself vouches for a reading by likeness: it prints the word elsewhere, its
   * stem up to the repaired place and never the damaged one, or the word carries Dutch sentences.
   */
  private vouches(printed: string, word: string, from: number): boolean {
    if (this.count(printed) > 1) return false;
    if (this.count(word) > 0 || commonWords.has(word.toLowerCase())) return true;
    const stem = Math.max(STEM, from + 2);
    const [read, seen] = [word, printed].map((w) => w.toLowerCase().slice(0, stem));
    return word.length > stem && this.own.stems(read ?? '') > 0 && this.own.stems(seen ?? '') < 2;
  }
}

const NAMES: Readonly<Record<Confusion['kind'], string>> = {
  trema: 'lost or misread trema',
  speck: 'a speck read as an accent',
  stroke: 'l, I, i, 1 and | misread',
  round: 'O and 0 misread',
  joined: 'letters run together',
  capital: 'capital inside a word',
  shape: 'letters of like shape',
};

const reasonOf = (used: readonly Confusion[]): string => [...new Set(used.map((c) => NAMES[c.kind]))].join('; ');
