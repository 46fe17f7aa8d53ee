/** What several parts of the page are made of. */
import { addressOf } from '../../dutch/kamerstuk.js';
import type { Span, State } from '../../types.js';
import { dayText } from './days.js';
import { type Child, h, type Markup } from './html.js';
import { stateMark } from './icons.js';
import type { Shelves } from './shelves.js';
import type { FindingKind, Language, ReportInput, ReportSay } from './types.js';

/** What every part is given. */
export interface Desk extends ReportInput {
  readonly lang: Language;
  readonly say: ReportSay;
  readonly shelves: Shelves;
}

/** What one letter says, as the histories of a timeline have it. */
export interface Entry {
  readonly letter: string;
  readonly span: Span;
}

/** A link that opens the sentence; plain text where the letter is not there. */
export function opening(
  { shelves }: Desk,
  kind: FindingKind,
  { letter, span }: Entry,
  title: string,
  ...children: readonly Child[]
): Markup {
  const href = shelves.link(letter, kind, span, title);
  return href === null ? h('span', {}, ...children) : h('a', { class: 'open', href }, ...children);
}

/** A status that opens its sentence. */
export const stateLink = (
  desk: Desk,
  kind: FindingKind,
  entry: Entry & { readonly value: State },
  title: string,
): Markup =>
  opening(desk, kind, entry, `${title}: ${desk.say(`state.${entry.value}`)}`, stateMark(entry.value, desk.say));

/** «kst-31497-371, regel 76, pagina 4». */
export function placeText({ shelves, say }: Desk, { letter, span }: Entry): string {
  const page = span.page === null ? '' : `, ${say('report.page', { page: span.page })}`;
  return `${shelves.name(letter)}, ${say('line', { line: span.line })}${page}`;
}

/** Papers that have a page of their own on the official site: as the contract names them. */
const withPage = /^(?:kst-\d{5}(?:-[A-Z0-9]+)*-\d+|(?:h|ah)-(?:tk|ek)-\d{8}-\d+(?:-\d+)?)$/;
export const officialAddress = (id: string): string | null => (withPage.test(id) ? addressOf(id) : null);

/** An id with its page on the official site, where it has one. */
export function official(id: string, say: ReportSay): Markup {
  const href = officialAddress(id);
  if (href === null) return h('span', { class: 'id' }, id);
  return h(
    'a',
    { class: 'id', href, rel: 'noopener noreferrer', 'aria-label': `${id}, ${say('report.official')}` },
    id,
  );
}

/** The date of a letter, short, as columns have it. */
export const shortDate = ({ letters }: Shelves, key: string, lang: Language, say: ReportSay): string => {
  const date = letters.find((letter) => letter.key === key)?.date ?? null;
  return date === null ? say('no-date') : dayText(date, lang, 'short');
};

/** A sign and a word for what needs a second look. */
export const doubt = (text: string): Markup =>
  h('span', { class: 'doubt' }, h('span', { 'aria-hidden': 'true' }, '⚠ '), text);
