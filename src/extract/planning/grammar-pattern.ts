import { folded } from '../../dutch/folded.js';

/** Patterns of the word lists for folded text: `~` is a blank, `~?` maybe one, `…` up to nine words. */
export const compile = (form: string, flags = 'g'): RegExp =>
  folded(
    form.replaceAll('…', '\\S+(?:~\\S+){0,8}?').replaceAll('~?', '[ \\u00a0]*').replaceAll('~', '[ \\u00a0]+'),
    flags,
  );

/** The same for whole words. */
export const compileWords = (form: string, flags = 'g'): RegExp => compile(`(?<!\\p{L})(?:${form})(?!\\p{L})`, flags);

export type { Stretch } from '../../dutch/sentence.js';
