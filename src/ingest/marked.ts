/** HTML and official XML: from the decoded file to its text and what the text is. */
import { InputError } from '../errors.js';
import type { Document } from '../types.js';
import { compose } from './compose.js';
import { htmlTree } from './html-tree.js';
import { visible } from './html-visible.js';
import { DEEPEST, MOST_TAGS, tagsOf, TooComplex } from './markup.js';
import type { Tag } from './markup.js';
import { metadataOf } from './metadata.js';
import { officialAsHtml } from './official.js';
import { ofPapers } from './official-names.js';
import { BrokenXml, xmlTree } from './xml-tree.js';

export type MarkedText = Pick<Document, 'text' | 'pageStarts' | 'structure' | 'known' | 'warnings'>;

/**
 * The text of a web page or of the official XML of a paper.
 * @throws InputError where it is broken, made to exhaust the machine, no paper, or without text.
 */
export function readMarked(text: string, format: 'html' | 'xml', file: string): MarkedText {
  const tree = guarded(file, () => (format === 'html' ? htmlTree(text) : xmlTree(text)));
  if (format === 'xml' && ![...tagsOf(tree)].some(({ name }) => ofPapers.has(name))) {
    const root = tree.children.find((child) => typeof child === 'object');
    throw new InputError(file, 'xml-other', { details: { root: typeof root === 'object' ? root.name : '' } });
  }
  if (format === 'html' && [...tagsOf(tree)].some(isOurs)) throw new InputError(file, 'own-report');
  return composed(format === 'html' ? visible(tree) : officialAsHtml(tree), tree, file);
}

const isOurs = ({ name, attributes }: Tag): boolean =>
  name === 'meta' && attributes['name'] === 'generator' && attributes['content'] === 'pobrief';

/** The text of a tree in the vocabulary of HTML, with the metadata of the tree that it was made of. */
export function composed(content: Tag, from: Tag, file: string): MarkedText {
  const { text, structure, warnings } = compose(content);
  if (text === '') throw new InputError(file, 'without-text');
  const known = metadataOf(from);
  return { text, structure, pageStarts: null, warnings, ...(known === undefined ? {} : { known }) };
}

export const tooComplex = (file: string, cause: unknown): InputError =>
  new InputError(file, 'too-complex', { cause, details: { deepest: DEEPEST, most: MOST_TAGS } });

/** Errors of a parser in our own terms. */
export function guarded<T>(file: string, parse: () => T): T {
  try {
    return parse();
  } catch (cause) {
    if (cause instanceof TooComplex) throw tooComplex(file, cause);
    if (cause instanceof BrokenXml)
      throw new InputError(file, 'xml-broken', { cause, details: { problem: cause.message } });
    throw cause;
  }
}
