/**
 * Patterns that do not mind capitals, on text that has none. Ignoring case costs a pattern ten times its running time
 * and twenty times its compilation; so a text is folded once, letter for letter, and its patterns with it.
 */

/** A text in lower case, of the same length, so that places in it are places in the text. */
export function fold(text: string): string {
  const low = text.toLowerCase();
  // One letter, the capital I with a dot, would grow to two.
  return low.length === text.length ? low : text.replace(/[^İ]+/g, (part) => part.toLowerCase());
}

const last = { text: '', low: '' };

/** A whole text folded; asked again and again for parts of the same one, it is folded once. */
export function foldWhole(text: string): string {
  if (last.text !== text) last.low = fold(text);
  // Two strings that read the same are compared letter by letter, one and the same is not.
  last.text = text;
  return last.low;
}

/** Letters as folded text has them: Latin, Greek and Cyrillic. */
const LETTERS = 'a-zªµºß-öø-ɏͰ-ӿḀ-ỿﬀ-ﬆ';
const LETTER = /^\\p\{L[ul]?\}$/u;
/** A property, another escape, the name of a group, a bracket, or what stands between them. */
const TOKEN = /\\p\{\w+\}|\\[^]|\(\?<[a-z]\w*>|[[\]]|[^\\[\](]+|\(/giu;

/** The source of a pattern, made to read folded text; `\p{L}`, `\p{Lu}` and `\p{Ll}` are any letter. */
export function foldedSource(source: string): string {
  let inClass = false;
  return source.replace(TOKEN, (token) => {
    if (token === '[') inClass = true;
    else if (token === ']') inClass = false;
    if (LETTER.test(token)) return inClass ? LETTERS : `[${LETTERS}]`;
    const isName = token.startsWith('(?<') && !inClass;
    return isName || token.startsWith('\\') ? token : token.toLowerCase();
  });
}

/** A pattern for folded text that finds what it would find in the text itself, ignoring case. */
export function folded(pattern: string | RegExp, flags = ''): RegExp {
  const own = typeof pattern === 'string' ? { source: pattern, flags: '' } : pattern;
  return new RegExp(foldedSource(own.source), `u${own.flags.replace(/[iu]/g, '')}${flags}`);
}
