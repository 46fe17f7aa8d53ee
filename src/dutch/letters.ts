/** What counts as what in Dutch running text; one place, so that rules agree. */

export const isLower = (char: string | undefined): boolean => char !== undefined && /^\p{Ll}$/u.test(char);
export const isUpper = (char: string | undefined): boolean => char !== undefined && /^\p{Lu}$/u.test(char);
export const isLetter = (char: string | undefined): boolean => char !== undefined && /^\p{L}$/u.test(char);

/** A title with what goes on of it elsewhere, as on the next page: all of it where it is not known yet, else only what opens small. */
export function withRest(title: string | null, rest: string): string | null {
  if (title === null || rest === '') return title ?? (rest || null);
  return isLower(rest[0]) ? `${title} ${rest}` : title;
}

const SENTENCE_END =
  /(?:(?<!\d)|(?<=(?:19|20)\d{2}))[.!?:;][»”"'’)\]]{0,3}(?:\s?\d{1,3}|[!?®™*°%#§>”“"'’‘]{1,4})?$|[.!?:;][»”"'’)\]]{0,3}$/;

/** A sentence, a list or an introduction ends here; closing quotes, brackets and a footnote mark may follow. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text.trimEnd().slice(-16));
