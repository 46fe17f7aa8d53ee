/** Fitting text to columns of a screen. */

/** Escape sequences and bidirectional overrides in a letter or file name must not reach the terminal. */
const unprintable = /[\p{Cc}\p{Bidi_Control}]+/gu;
const combining = /\p{M}/gu;

/** One line without control characters; blanks run together. */
export const oneLine = (text: string): string => text.replace(unprintable, ' ').replace(/\s+/gu, ' ').trim();

/** Columns that a text takes: code points, less the marks that sit on another letter. */
export const widthOf = (text: string): number => [...text.replace(combining, '')].length;

export const padEnd = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

export const padStart = (text: string, width: number): string => ' '.repeat(Math.max(0, width - widthOf(text))) + text;

/** At most `width` columns, with … where something was left out. */
export function shorten(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  return `${[...text.normalize('NFC')]
    .slice(0, Math.max(0, width - 1))
    .join('')
    .trimEnd()}…`;
}

/** Lines of at most `width` columns, broken at blanks; a longer word is cut. */
export function wrap(text: string, width: number): string[] {
  const room = Math.max(1, width);
  const lines: string[] = [];
  let line = '';
  for (const word of oneLine(text)
    .split(' ')
    .flatMap((whole) => cut(whole, room))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= room) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function cut(word: string, width: number): string[] {
  const letters = [...word];
  const parts = Math.max(1, Math.ceil(letters.length / width));
  return Array.from({ length: parts }, (_, at) => letters.slice(at * width, (at + 1) * width).join(''));
}

/** A block with a head of its own width; the lines after the first hang under the text. */
export function hanging(head: string, text: string, width: number): string[] {
  const indent = ' '.repeat(widthOf(head));
  return wrap(text, width - indent.length).map((line, at) => (at === 0 ? head : indent) + line);
}
