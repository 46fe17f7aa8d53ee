/** What sentence frames are made of: words, gaps between them, and the cues without which one need not be tried. */
import { folded } from '../../dutch/folded.js';
import { government } from '../../profiles/commitment-words.js';
import type { Delivery } from '../../profiles/commitment-words.js';
import { later } from '../../profiles/hinted.js';

/** What else a frame needs to be a promise. */
export type Needs = 'subject' | 'expectation' | null;

export interface Frame {
  readonly pattern: () => RegExp;
  readonly cues: readonly Cue[];
  /** A promise only with a term, or a word that puts it off. */
  readonly weak: boolean;
  readonly needs: Needs;
  /** The verb stands at the end: the words before decide whether the clause says so or only supposes it. */
  readonly final: boolean;
  /** The sentence is itself the promise, so that «hierbij» does not mean that it is kept. */
  readonly says: boolean;
}

/** Blanks as they come, and letters as scans print them; for folded text. */
export const compile = (source: string): RegExp =>
  folded(
    source
      .replace(/ï/g, '(?:ï|i|í|1|l|!)')
      .replace(/([a-zA-Z])m(?![\w]*[{}])/g, '$1(?:m|rn)')
      .replace(/ /g, '\\s+'),
  );

/** Words that a frame cannot do without: where they are not, it is not tried, and most are never compiled. */
export class Cue {
  private readonly pattern = later(() => compile(this.source));

  constructor(readonly source: string) {}

  in(words: string): boolean {
    return this.pattern().test(words);
  }
}

export const word = (alternatives: string): string => `(?<!\\p{L})(?:${alternatives})(?!\\p{L})`;
export const cue = (alternatives: string): Cue => new Cue(word(alternatives));

export const [ZAL, ZULT, KAN, WORDT] = [
  cue('zal|zullen'),
  cue('zal|zult|zullen'),
  cue('kan|kunnen'),
  cue('wordt|worden|word(?= u )'),
];
export const GOES = cue('zal|zullen|ga|gaan|blijf|blijft|blijven');

/** What starts a clause of its own: a frame does not reach over it. */
const FINITE = word(
  'is|was|werd|werden|heeft|hebben|heb|had|hadden|zou|zouden|wordt|worden|zal|zullen|kan|kunnen|moet|moeten',
);
export const gap = (length: number): string => `(?:(?!${FINITE})[^;?:\\n\\t]){0,${length}}?`;
/** Beside a finite verb: not into the next main clause. */
export const near = (length: number): string => `(?:(?!${FINITE}|, (?:en|maar|want) )[^;?:\\n\\t]){0,${length}}?`;
/** Within a passive a complement may hold a clause. */
export const wide = (length: number): string =>
  `(?:(?!${word('is|heeft|heb|hebben|werd|wordt|zal|zullen')})[^;?:\\n\\t]){0,${length}}?`;
export const few = '(?:[^\\s,;.?]+ ){0,3}?';
/** No verb among them: «ik heb uw Kamer bericht» is over. */
export const plain = `(?:(?!${FINITE})[^\\s,;.?]+ ){0,3}?`;

export const KAMER =
  "(?:de (?:TK|EK)|(?:uw|de|beide) (?:(?:Tweede|Eerste)(?: en (?:de )?(?:Eerste|Tweede))? )?Kamers?(?! van Koophandel)|de Staten-Generaal|u)(?![\\p{L}’'])";
/** Behind these the Kamer is not the one who is told. */
const ALONE =
  '(?<!(?<!\\p{L})(?:van|door|in|met|bij|voor|namens|aan|naar|richting|tussen|over|op|vanuit|uit|als)\\s{1,3})(?<!\\p{L})';
export const beside = (preposition: string): string => `(?<!\\p{L})(?:${preposition}) ${KAMER}`;
export const BARE = new Cue(`${ALONE}${KAMER}`);
export const TO: Readonly<Record<Delivery['to'], Cue>> = {
  bare: BARE,
  aan: new Cue(`(?:${beside('aan|naar')}|${BARE.source})`),
  met: new Cue(beside('met')),
  bij: new Cue(`(?:${beside('bij|aan')})`),
};
export const GOVERNMENT = new Cue(`(?:${word(government)}|(?<!\\p{L})(?:de|mijn) [^,;.?]{3,90}? en ik(?!\\p{L}))`);
export const END = '(?=\\s*(?:[.,;)]|$)| (?:en|of|maar) )';

type Traits = Partial<Pick<Frame, 'weak' | 'needs' | 'final' | 'says'>>;

/** A frame from its parts; every cue among them must stand in a text that it fits. */
export const frame =
  (traits: Traits = {}) =>
  (strings: TemplateStringsArray, ...parts: readonly (string | Cue)[]): Frame => {
    const source = parts.reduce<string>(
      (made, part, i) => made + (typeof part === 'string' ? part : part.source) + (strings[i + 1] ?? ''),
      strings[0] ?? '',
    );
    return {
      weak: false,
      needs: null,
      final: false,
      says: false,
      ...traits,
      cues: [...new Set(parts.filter((part) => part instanceof Cue))],
      pattern: later(() => compile(source)),
    };
  };
