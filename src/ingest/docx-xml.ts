/** The XML of Word files as trees, and back. */
import { tag, tagsOf as allTags } from './markup.js';
import type { Tag } from './markup.js';

/** An element of the word processor's own vocabulary. */
export const word = (name: string, children: readonly (Tag | string)[] = [], attributes: Tag['attributes'] = {}): Tag =>
  tag(`w:${name}`, children, attributes);

export function* tagsOf(top: Tag, name: string): Generator<Tag> {
  for (const of of allTags(top)) if (of.name === `w:${name}`) yield of;
}

export function childOf(of: Tag, name: string): Tag | undefined {
  const found = of.children.find((child) => typeof child === 'object' && child.name === `w:${name}`);
  return typeof found === 'object' ? found : undefined;
}

/** The value of a property: `<w:numId w:val="3"/>` within these. */
export const valueOf = (of: Tag | undefined, name: string): string | undefined =>
  of && childOf(of, name)?.attributes['w:val'];

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** The text of an XML file with this tree. */
export function serialised(top: Tag): string {
  const parts: string[] = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'];
  const put = ({ name, attributes, children }: Tag): void => {
    const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
    parts.push(`<${name}${pairs.join('')}>`);
    for (const child of children) {
      if (typeof child === 'string') parts.push(escaped(child));
      else put(child);
    }
    parts.push(`</${name}>`);
  };
  for (const child of top.children) if (typeof child === 'object') put(child);
  return parts.join('');
}
