import { hasClass, textOf } from './markup.js';
import type { Tag } from './markup.js';

/** What the tags of HTML do to the lines of a text. Data only; a tag that is not named is inline. */
export type Role = 'block' | 'list' | 'item' | 'table' | 'break' | 'emphasis' | 'quotation' | 'preformatted' | 'super';

const named = (role: Role, ...names: readonly string[]): (readonly [string, Role])[] => names.map((n) => [n, role]);

const ROLES: ReadonlyMap<string, Role> = new Map([
  ...named('block', 'document', 'html', 'body', 'main', 'article', 'section', 'header', 'footer', 'aside', 'div', 'p'),
  ...named(
    'block',
    'blockquote',
    'center',
    'address',
    'figure',
    'figcaption',
    'details',
    'summary',
    'form',
    'fieldset',
  ),
  ...named('block', 'legend', 'dl', 'dt', 'dd', 'hgroup', 'hr', 'caption', 'tr', 'td', 'th', 'tbody', 'thead', 'tfoot'),
  ...named('list', 'ul', 'ol', 'menu', 'dir'),
  ...named('item', 'li'),
  ...named('table', 'table'),
  ...named('break', 'br'),
  ...named('emphasis', 'b', 'strong', 'i', 'em', 'dfn'),
  ...named('quotation', 'q'),
  ...named('preformatted', 'pre', 'listing', 'xmp'),
  ...named('super', 'sup'),
]);

export const roleOf = (name: string): Role | undefined => ROLES.get(name);

/** Official pages may set a head between paragraphs as a paragraph of this class. */
const HEAD_BETWEEN = 'tussenkop';
const LEVEL_BETWEEN = 3;
/** Longer, and ending as a sentence does, it is a paragraph that was set as a head. */
const LONGEST_HEAD = 120;

export const isSentence = (text: string): boolean => text.length > LONGEST_HEAD && /[.:;,]$/.test(text);

/** The level of a heading, or null. */
export function headingLevel(of: Tag): number | null {
  if (/^h[1-6]$/.test(of.name)) return Number(of.name[1]);
  return of.name === 'p' && hasClass(of, HEAD_BETWEEN) && !isSentence(textOf(of).trim()) ? LEVEL_BETWEEN : null;
}

/** Headings of the official pages that are the head of the paper: its dossier, its number and kind. */
export const headOfPaper = ['dossiertitel', 'stuktitel', 'kamervraagomschrijving', 'kamervraagomschrijving_kop'];

/** They call the questions of a paper and their answers the same as its title. */
export const headOfQuestion = /^\s*(?:Vra(?:ag|gen)|Antwoord(?:en)?)(?:\s+op\s+vra(?:ag|gen))?(?:\s+\d|\s*$)/;

/** Classes of what is printed before an item: of the official pages, of LibreOffice, our own for other formats. */
export const itemLabel = /^(?:ol|nr|lidnr|li-nr|ListLabel.*)$/;
