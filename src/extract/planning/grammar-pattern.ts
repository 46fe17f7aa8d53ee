/** Patterns of the word lists as regular expressions: `~` is a blank, `~?` maybe one, `…` up to nine words. */
export const compile = (form: string, flags = 'giu'): RegExp =>
  new RegExp(
    form.replaceAll('…', '\\S+(?:~\\S+){0,8}?').replaceAll('~?', '[ \\u00a0]*').replaceAll('~', '[ \\u00a0]+'),
    flags,
  );

/** The same for whole words. */
export const compileWords = (form: string, flags = 'giu'): RegExp => compile(`(?<!\\p{L})(?:${form})(?!\\p{L})`, flags);

/** A stretch of the clean text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}
