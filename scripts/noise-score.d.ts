import type { LetterResult, Normalised } from '../src/types.js';
import type { TruthWord } from './noise.js';

export interface WordScore {
  readonly words: number;
  readonly damaged: number;
  readonly right: number;
  readonly missed: number;
  readonly wrong: number;
  readonly harmful: number;
  readonly notes: readonly string[];
}
export declare function judgeWords(truth: readonly TruthWord[], normalised: Normalised): WordScore;
export declare function compareFindings(
  clean: LetterResult,
  damaged: LetterResult,
): { readonly hits: number; readonly lost: readonly string[]; readonly extra: readonly string[] };
