/** Cells that several tables have: where it stands, and what each letter says. */
import type { State } from '../../types.js';
import { type Child, h, type Markup } from './html.js';
import { type Desk, type Entry, opening, placeText, shortDate, stateLink } from './parts.js';

export const source = (
  desk: Desk,
  kind: Parameters<typeof opening>[1],
  entry: Entry | undefined,
  title: string,
): Child => (entry === undefined ? null : opening(desk, kind, entry, title, placeText(desk, entry)));

/** «what each letter says», each with the date of its letter. */
export const steps = (
  desk: Desk,
  kind: 'measure' | 'motion',
  history: readonly (Entry & { readonly value: State })[],
  title: string,
): Markup =>
  h(
    'ol',
    { class: 'path' },
    ...history.map((entry) =>
      h(
        'li',
        {},
        h('span', { class: 'under' }, shortDate(desk.shelves, entry.letter, desk.lang, desk.say)),
        ' ',
        stateLink(desk, kind, entry, title),
      ),
    ),
  );
