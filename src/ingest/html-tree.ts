import { defaultTreeAdapter, parse } from 'parse5';
import type { DefaultTreeAdapterMap, DefaultTreeAdapterTypes } from 'parse5';
import { DEEPEST, MOST_TAGS, tag, TooComplex } from './markup.js';
import type { Tag } from './markup.js';

const XHTML = /<html\b[^<>]{0,500}\bxmlns\s*=/i;
/** Closed at once in XML; browsers take each for open, and all behind it for its content. */
const CLOSED_AT_ONCE =
  /<(script|style|title|textarea|iframe|div|span|a|p|td|th|li|ul|ol|em|strong|b|i|h[1-6])\b([^<>]*)\/>/gi;

/** A page as browsers read it, however broken. Nothing in it is run, and nothing it points to is fetched. */
export function htmlTree(page: string): Tag {
  const text = XHTML.test(page.slice(0, 2000)) ? page.replace(CLOSED_AT_ONCE, '<$1$2></$1>') : page;
  let open = 0;
  let count = 0;
  const document = parse<DefaultTreeAdapterMap>(text, {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        open += 1;
        count += 1;
        if (open > DEEPEST || count > MOST_TAGS) throw new TooComplex();
      },
      onItemPop: () => {
        open -= 1;
      },
    },
  });
  return tag('document', document.childNodes.flatMap(convert));
}

function convert(node: DefaultTreeAdapterTypes.ChildNode): (Tag | string)[] {
  if ('tagName' in node) {
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    return [tag(node.tagName, node.childNodes.flatMap(convert), attributes)];
  }
  return 'value' in node ? [node.value] : [];
}
