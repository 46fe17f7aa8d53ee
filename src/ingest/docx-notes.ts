/** The notes of a converted Word file, numbered as Word does: footnotes and endnotes each by themselves. */
import { roman } from './list-signs.js';
import { hasClass, tag, tagsOf } from './markup.js';
import type { Tag } from './markup.js';

const MARK = /^#((footnote|endnote)-[^#]+)$/;
const TEXT = /^(?:footnote|endnote)-(?!ref-)/;

/** The tree with the numbers that people see on marks and notes, and without those that nobody sees. */
export function withWordNumbers(top: Tag): Tag {
  const labels = labelsOf(top);
  const change = (of: Tag): Tag => {
    const children = of.children.map((child) => (typeof child === 'string' ? child : change(child)));
    const marked = of.name === 'a' ? labels.get(MARK.exec(of.attributes['href'] ?? '')?.[1] ?? '') : undefined;
    if (marked !== undefined) return tag('a', [marked], { ...of.attributes, class: 'noteref' });
    const label = of.name === 'li' ? labels.get(of.attributes['id'] ?? '') : undefined;
    if (label !== undefined)
      return tag('div', [tag('sup', [label]), ...children], { ...of.attributes, class: 'voet noot' });
    // What no number of Word's stands before has none.
    if (of.name === 'ol') return tag(isNumbered(children) ? 'ol' : 'ul', children, of.attributes);
    return tag(of.name, children, of.attributes);
  };
  return change(top);
}

/** What marks print, by the id of their note, in the order in which the text refers to them. */
function labelsOf(top: Tag): ReadonlyMap<string, string> {
  const texts = new Set(
    [...tagsOf(top)].flatMap(({ attributes }) => (TEXT.test(attributes['id'] ?? '') ? [attributes['id'] ?? ''] : [])),
  );
  const order: Record<'footnote' | 'endnote', string[]> = { footnote: [], endnote: [] };
  const seen = new Set<string>();
  for (const { name, attributes } of tagsOf(top)) {
    const match = name === 'a' ? MARK.exec(attributes['href'] ?? '') : null;
    const [, id = '', kind] = match ?? [];
    if (!texts.has(id) || seen.has(id)) continue;
    seen.add(id);
    order[kind === 'endnote' ? 'endnote' : 'footnote'].push(id);
  }
  const both = order.footnote.length > 0 && order.endnote.length > 0;
  return new Map([
    ...order.footnote.map((id, i) => [id, String(i + 1)] as const),
    ...order.endnote.map((id, i) => [id, both ? roman(i + 1) : String(i + 1)] as const),
  ]);
}

const isNumbered = (items: readonly (Tag | string)[]): boolean =>
  items.every((item) => {
    const first = typeof item === 'object' ? item.children[0] : undefined;
    return typeof first === 'object' && hasClass(first, 'li-nr');
  });
