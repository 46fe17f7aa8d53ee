/** The letters of a timeline: in the order of their dates, each with a key of its own. */
import type { LetterResult, TimelineLetter } from '../types.js';

export interface Dated {
  readonly key: string;
  readonly result: LetterResult;
}

/** An unknown date comes last; a month before its days, for a report of a month sums up what was before it. */
const orderOf = ({ letter, source }: LetterResult): readonly string[] => [
  letter.date ?? '~',
  letter.id ?? '~',
  source.sha256,
  source.file,
];

/** Letters by date, whatever order they came in; what is the same file twice counts once. */
export function inDateOrder(results: readonly LetterResult[]): Dated[] {
  const sorted = [...results].sort((a, b) => {
    const [one, other] = [orderOf(a), orderOf(b)];
    const at = one.findIndex((part, index) => part !== other[index]);
    return at < 0 ? 0 : (one[at] ?? '') < (other[at] ?? '') ? -1 : 1;
  });
  const once = sorted.filter(({ source }, at) => sorted.findIndex((one) => one.source.sha256 === source.sha256) === at);
  const ids = once.map(({ letter }) => letter.id);
  return once.map((result) => {
    const { id } = result.letter;
    const isOwn = id !== null && ids.filter((other) => other === id).length === 1;
    return { key: isOwn ? id : result.source.file, result };
  });
}

export const timelineLetter = ({ key, result: { letter, source } }: Dated): TimelineLetter => ({
  key,
  id: letter.id,
  date: letter.date,
  title: letter.title,
  file: source.file,
  type: letter.type,
});

/** What a letter is told from others by, whatever file holds it: its id, else the file. */
export const identityOf = ({ letter, source }: LetterResult): string => letter.id ?? source.sha256;
