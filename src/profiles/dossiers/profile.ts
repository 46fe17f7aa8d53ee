/** What is particular to a dossier: the words it uses and the list of measures that its letters go back to. */
import type { StatusWords } from '../status-words.js';

/** A measure as the letters of a dossier list it. */
export interface ListedMeasure {
  readonly number: string;
  /** Every title that it has had, the oldest first. */
  readonly titles: readonly string[];
  /**
   * Words by which letters speak of it without its number, in lower case; `*` at the end of a word takes any
   * ending. A term that stands at two measures tells of neither.
   */
  readonly terms: readonly string[];
}

/** What letters number in a series of its own. */
export interface SeriesWords {
  readonly name: string;
  /** The words that a column, a cell or a heading may use for it, in lower case. */
  readonly words: readonly string[];
  /** Those for several that may head a numbered list of them. */
  readonly lists: readonly string[];
}

export interface Profile {
  readonly id: string;
  /** One line for the documentation. */
  readonly about: string;
  /** The dossiers whose letters it serves; five figures, with the suffix where there is one. */
  readonly dossiers: readonly string[];
  readonly measures: readonly ListedMeasure[];
  readonly statusWords: readonly StatusWords[];
  readonly series: readonly SeriesWords[];
  /** Names of organisations that hold «en» or a comma, so that a list of names is not split inside them. */
  readonly organisations: readonly string[];
}
