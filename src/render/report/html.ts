import { deflateRawSync } from 'node:zlib';

/**
 * Markup in the making. Text is escaped on its way in and attributes are quoted, so that nothing
 * that stands in a letter can open a tag; addresses lead into the page or to the official site only.
 */
export interface Markup {
  readonly markup: string;
}
export type Child = Markup | string | number | null | readonly Child[];
export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/** Controls and marks that turn the reading order would show something else than what stands there. */
const unshowable = /[\p{Bidi_Control}\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/gu;

/** The same number of UTF-16 units, so that offsets stay what they are. */
export const showable = (text: string): string => text.replace(unshowable, '\uFFFD');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => showable(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

const official = 'https://zoek.officielebekendmakingen.nl/';
const isSafe = (address: string): boolean => address.startsWith('#') || address.startsWith(official);

const voids: ReadonlySet<string> = new Set(['meta', 'input', 'br']);

/** One element; attributes that are false or null are left out, those that are true stand without a value. */
export function h(tag: string, attributes: Attributes, ...children: readonly Child[]): Markup {
  const written = Object.entries(attributes).map(([name, value]) => {
    if (value === null || value === false) return '';
    if (name === 'href' && !isSafe(String(value))) return '';
    return value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`;
  });
  const open = `<${tag}${written.join('')}>`;
  return { markup: voids.has(tag) ? open : `${open}${inner(children)}</${tag}>` };
}

/** Several pieces of markup, one after the other. */
export const many = (...children: readonly Child[]): Markup => ({ markup: inner(children) });

function inner(child: Child): string {
  if (child === null) return '';
  if (typeof child === 'string') return escaped(child);
  if (typeof child === 'number') return String(child);
  return 'markup' in child ? child.markup : child.map(inner).join('');
}

/** A script, style or block of data: the one place where text goes in as it is. */
export const raw = (tag: 'script' | 'style', attributes: Attributes, text: string): Markup => ({
  markup: h(tag, attributes).markup.replace('></', () => `>${text}</`),
});

/** Letters are long and say much twice: deflated (RFC 1951), in base64, they take a third. No HTML parser finds a tag in it. */
export const packed = (value: unknown): string =>
  deflateRawSync(JSON.stringify(value), { level: 9 }).toString('base64');
