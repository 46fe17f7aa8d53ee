export type Strength = 'light' | 'medium' | 'strong';
/** A word as it stands in the damaged text and as it was typed; `kind` null where it is sound. */
export interface TruthWord {
  readonly start: number;
  readonly end: number;
  readonly clean: string;
  readonly printed: string;
  readonly kind: string | null;
}
export declare const strengths: Readonly<Record<Strength, Readonly<Record<string, number>>>>;
export declare function damage(
  markdown: string,
  strength: Strength,
  seed: number,
): { text: string; words: TruthWord[] };
