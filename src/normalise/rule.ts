import type { Block, CorrectionKind, Layout, RuleEdit } from '../types.js';
import type { Draft } from './clean-text.js';
import type { Lexicon } from '../dutch/lexicon.js';
import type { Speller } from './words/speller.js';

/** What a rule sees: the text as it stands, which text it is, and what layout found. */
export interface RuleInput {
  readonly draft: Draft;
  readonly source: string;
  /** null for the body, else the number of the footnote. */
  readonly note: number | null;
  /** The blocks of this text, in order. */
  readonly blocks: readonly Block[];
  readonly layout: Layout;
  readonly markdown: boolean;
  /** The words of the letter that no line end breaks, in lower case. */
  readonly words: Words;
  /** Whether damage of this kind is to be repaired. */
  readonly wants: (kind: CorrectionKind) => boolean;
  /** The text shows the damage of a scan. */
  readonly scanned: boolean;
  /** Reads damaged words; null where the text shows no damage or words are to stay as printed. */
  readonly speller: Speller | null;
  /** The dictionary, where the text is a scan or its letters stand apart. */
  readonly lexicon: Lexicon | null;
}

/** The letter's own vocabulary: evidence for how it writes a word. */
export interface Words {
  readonly has: (word: string) => boolean;
  /** Line ends break words all through the letter. */
  readonly hyphenated: boolean;
}

/** A normalisation rule declares edits, sorted and disjoint, in offsets of the draft. */
export interface Rule {
  readonly id: string;
  readonly edits: (input: RuleInput) => readonly RuleEdit[];
}
