/** A place in a text that readers move forward; a reader that declines leaves it where it was. */

const BLANKS = '[ \\u00a0\\u2007\\u2009\\u202f]{0,3}';
const DASH = '[-\\u2010-\\u2015]';
const WORD_END = '(?![A-Za-z\\u00c0-\\u024f\\d])';

/** A sticky pattern in which `_` is up to three blanks (never a line end or tab), `~` any dash, `%` the end of a word. */
export const pattern = (source: string, flags = ''): RegExp =>
  new RegExp(source.replaceAll('_', BLANKS).replaceAll('~', DASH).replaceAll('%', WORD_END), `y${flags}`);

export class Scanner {
  /** A part was repaired. */
  damaged = false;
  /** Letters stand apart (`Kamers tuk 3 6200`), so digits that stand apart may be one number. */
  spaced = false;

  constructor(
    readonly text: string,
    public pos: number,
    /** A cue word said that a paper follows, so that damage may be read through. */
    readonly cued: boolean,
  ) {}

  /** The match of a sticky pattern here, taken; null leaves the place. */
  take(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.pos;
    const match = sticky.exec(this.text);
    if (match) this.pos = sticky.lastIndex;
    return match;
  }

  sees(sticky: RegExp): boolean {
    sticky.lastIndex = this.pos;
    return sticky.test(this.text);
  }

  /** Runs a reader; where it declines with null, place and damage are as before. */
  attempt<T>(read: () => T | null): T | null {
    const { pos, damaged, spaced } = this;
    const result = read();
    if (result === null) Object.assign(this, { pos, damaged, spaced });
    return result;
  }
}

const LOOKALIKES: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  l: '1',
  I: '1',
  '|': '1',
  S: '5',
  B: '8',
};

/** Class of characters that a scan prints for digits. */
export const DIGITLIKE = '[\\dOolI|SB]';

/** Digits from what a scan made of them, blanks dropped; null where fewer than `atLeast` are digits. */
export function digitsOf(printed: string, atLeast: number): string | null {
  const tight = printed.replace(/[^\dOolI|SB]/g, '');
  if (tight.replace(/\D/g, '').length < atLeast) return null;
  return tight.replace(/\D/g, (char) => LOOKALIKES[char] ?? char);
}
