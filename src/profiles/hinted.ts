/** What is asked of a pattern. */
export interface Pattern {
  readonly test: (text: string) => boolean;
  readonly exec: (text: string) => RegExpExecArray | null;
}

/** A pattern that is tried, and compiled, only on text that holds what all its matches need; most text does not. */
export const hinted = (hint: RegExp, pattern: RegExp): Pattern => ({
  test: (text) => hint.test(text) && pattern.test(text),
  exec: (text) => (hint.test(text) ? pattern.exec(text) : null),
});

/** A pattern that is made when it is first asked for: most of a long list never are. */
export function later(make: () => RegExp): () => RegExp {
  let made: RegExp | null = null;
  return () => (made ??= make());
}
