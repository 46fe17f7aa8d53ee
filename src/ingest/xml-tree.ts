import { SaxesParser } from 'saxes';
import { DEEPEST, MOST_TAGS, TooComplex } from './markup.js';
import type { Tag } from './markup.js';

/** XML that is not well-formed; the message says where. */
export class BrokenXml extends Error {}

interface OpenTag extends Tag {
  readonly attributes: Record<string, string>;
  readonly children: (Tag | string)[];
}

/** An undeclared name for a letter (`&euml;`) is no reason to refuse a whole paper; it stays as printed. */
const FORGIVEN = /undefined entity/;

/** Blank lines before the declaration, or a byte order mark that was taken for letters: parsers refuse both. */
const BEFORE_DECLARATION = /^(?:\s|\ufeff|ï»¿){1,20}(?=<\?xml\b)/;

/**
 * The elements of an XML text. No entity is expanded but those of XML itself, so none can come
 * from outside and none can grow; comments and instructions are no text.
 */
export function xmlTree(text: string): Tag {
  const parser = new SaxesParser({ position: true });
  const top: OpenTag = { name: 'document', attributes: {}, children: [] };
  const open: OpenTag[] = [top];
  let count = 0;
  parser.on('error', (error) => {
    if (!FORGIVEN.test(error.message)) throw new BrokenXml(error.message);
  });
  parser.on('opentag', ({ name, attributes }) => {
    count += 1;
    if (open.length > DEEPEST || count > MOST_TAGS) throw new TooComplex();
    const tag: OpenTag = { name, attributes: attributes as Record<string, string>, children: [] };
    open.at(-1)?.children.push(tag);
    open.push(tag);
  });
  parser.on('closetag', () => open.pop());
  const put = (words: string): void => void open.at(-1)?.children.push(words);
  parser.on('text', put);
  parser.on('cdata', put);
  parser.write(text.replace(BEFORE_DECLARATION, '')).close();
  return top;
}
