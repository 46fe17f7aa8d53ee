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
const LETTER = /^p\{L[ul]?\}/u;
const PROPERTY = /^[pP]\{\w+\}/u;
const GROUP_NAME = /^\(\?<[a-z]\w*>/iu;

/** The source of a pattern, made to read folded text; `\p{L}`, `\p{Lu}` and `\p{Ll}` are any letter. */
export function foldedSource(source: string): string {
  let made = '';
  let inClass = false;
  for (let at = 0; at < source.length;) {
    const sign = source.charAt(at);
    if (sign === '\\') {
      const escape = source.slice(at + 1, at + 30);
      const printed = PROPERTY.exec(escape)?.[0] ?? escape.slice(0, 1);
      made += LETTER.test(printed) ? (inClass ? LETTERS : `[${LETTERS}]`) : `\\${printed}`;
      at += 1 + printed.length;
      continue;
    }
    const name = sign === '(' && !inClass ? GROUP_NAME.exec(source.slice(at, at + 40)) : null;
    if (name !== null) {
      made += name[0];
      at += name[0].length;
      continue;
    }
    if (sign === '[') inClass = true;
    else if (sign === ']') inClass = false;
    made += sign.toLowerCase();
    at += 1;
  }
  return made;
}

/** A pattern for folded text that finds what it would find in the text itself, ignoring case. */
export function folded(pattern: string | RegExp, flags = ''): RegExp {
  const own = typeof pattern === 'string' ? { source: pattern, flags: '' } : pattern;
  return new RegExp(foldedSource(own.source), `u${own.flags.replace(/[iu]/g, '')}${flags}`);
}
