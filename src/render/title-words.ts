/** What changed in a title, word by word. The door to jsdiff. */
import { diffWords } from 'diff';

/** Below this share of words kept, two titles side by side read better than one with its changes. */
const readable = 0.5;

export interface TitlePart {
  readonly text: string;
  readonly kind: 'kept' | 'removed' | 'added';
}

/** The new title with what was taken out and put in; null where too little of the old one is left. */
export function titleParts(from: string, to: string): TitlePart[] | null {
  const parts = diffWords(from, to).map(({ value, added, removed }): TitlePart => ({
    text: value,
    kind: added ? 'added' : removed ? 'removed' : 'kept',
  }));
  const length = (kind: TitlePart['kind']): number =>
    parts.filter((part) => part.kind === kind).reduce((sum, { text }) => sum + text.length, 0);
  return length('kept') >= readable * Math.max(from.length, to.length) ? parts : null;
}

const marks: Readonly<Record<TitlePart['kind'], readonly [string, string]>> = {
  kept: ['', ''],
  removed: ['[-', '-]'],
  added: ['{+', '+}'],
};

/** «Hoorrecht[- wettelijk verankeren-]»; null where two titles read better. */
export const titleChange = (from: string, to: string): string | null =>
  titleParts(from, to)
    ?.map(({ text, kind }) => marks[kind].join(text))
    .join('') ?? null;
