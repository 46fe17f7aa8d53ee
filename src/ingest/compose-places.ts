/** What a line of a composed text is, by what is around the words that begin it. */
import { itemLabel } from './html-roles.js';
import type { Place } from './line-writer.js';
import { PRINTED } from './list-signs.js';
import { classesOf, filled, textOf } from './markup.js';
import type { Tag } from './markup.js';

/** A heading, item or footnote from its first line on: the lines behind it go on with it. */
export interface Opened {
  readonly place: Pick<Place, 'kind' | 'level' | 'note' | 'sign'>;
  opened: boolean;
}

export interface Context {
  readonly block: Opened | null;
  /** The depth of lists, and the number of the next item in the list around. */
  readonly depth: number;
  readonly list: { style: string | undefined; next: number | null; step: number } | null;
  /** Inside a cell nothing begins a line. */
  readonly cell: boolean;
  readonly emphasised: boolean;
  readonly preformatted: boolean;
}

export const cellPlace: Place = { kind: 'row', level: 1, note: null, sign: null, goesOn: 'no' };
export const rowBlock = (): Opened => ({ place: cellPlace, opened: false });

export const opening = (
  kind: 'heading' | 'item' | 'note',
  level: number,
  note: number | null,
  sign: Place['sign'],
): Opened => ({ place: { kind, level, note, sign }, opened: false });

/** What stands before an item; nothing is made up where it prints its own. */
export function signOf(tag: Tag, number: string | null, bullet: string): Place['sign'] {
  const [first] = filled(tag);
  const [inner] = typeof first === 'object' ? filled(first) : [];
  const labelled = [first, inner].some((t) => typeof t === 'object' && classesOf(t).some((c) => itemLabel.test(c)));
  if (labelled || (number === null && PRINTED.test(textOf(tag)))) return null;
  return number === null ? { text: `${bullet} `, isText: false } : { text: `${number} `, isText: true };
}

export function firstIsLabel(note: Tag, labels: ReadonlySet<Tag>): boolean {
  for (let here: Tag | string | undefined = note; typeof here === 'object'; here = filled(here)[0])
    if (labels.has(here)) return true;
  return false;
}
