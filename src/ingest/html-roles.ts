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

/** The level of a heading, or null. */
export const headingLevel = (name: string): number | null => (/^h[1-6]$/.test(name) ? Number(name[1]) : null);

/** Headings of the official pages that are the head of the paper: its dossier, its number and kind. */
export const headOfPaper = ['dossiertitel', 'stuktitel', 'kamervraagomschrijving', 'kamervraagomschrijving_kop'];

/** They call the questions of a paper and their answers the same as its title. */
export const headOfQuestion = /^\s*(?:Vra(?:ag|gen)|Antwoord(?:en)?)(?:\s+op\s+vra(?:ag|gen))?(?:\s+\d|\s*$)/;

/** Classes of what is printed before an item: of the official pages, of LibreOffice, our own for other formats. */
export const itemLabel = /^(?:ol|nr|lidnr|li-nr|ListLabel.*)$/;
