import mammoth from 'mammoth';
import { InputError } from '../errors.js';
import { sizeText } from '../size-text.js';
import type { Warning } from '../types.js';
import { withWordNumbers } from './docx-notes.js';
import { Numbers } from './docx-numbers.js';
import { NUMBER_STYLE, prepared } from './docx-parts.js';
import { Styles } from './docx-styles.js';
import { serialised } from './docx-xml.js';
import { htmlTree } from './html-tree.js';
import { visible } from './html-visible.js';
import { composed, guarded, tooComplex } from './marked.js';
import type { MarkedText } from './marked.js';
import { TooComplex } from './markup.js';
import type { Tag } from './markup.js';
import { xmlTree } from './xml-tree.js';
import { stored, unpack } from './zip.js';
import { zipEntries } from './zip-entries.js';
import type { ZipEntry } from './zip-entries.js';

/** What of a Word file is not its text. */
const BESIDES = /^(?:customXml|docProps)\/|\/(?:theme|media|embeddings|glossary|fonts)\//i;
const TEXTS = /^(?:document\d*|footnotes|endnotes)\.xml$/i;
/** Elements that hold text and that the converter leaves out. */
const LOST = /unrecognised element was ignored: (w:altChunk|w:subDoc|w:ruby|w:object)\b/;

/**
 * The text of a Word file: what stands after all tracked changes, with the numbers of lists and
 * notes. Pictures are not looked at, macros not run, links not followed.
 * @param most how many bytes it may unpack to.
 * @throws InputError where it is damaged, encrypted, no text document or over the limit.
 */
export async function readDocx(bytes: Uint8Array, file: string, most: number): Promise<MarkedText> {
  const entries = entriesOf(bytes, file, most);
  const { value, messages } = await converted(bytes, entries).catch((cause: unknown) => {
    if (cause instanceof TooComplex) throw tooComplex(file, cause);
    throw new InputError(file, 'docx-damaged', { cause });
  });
  const tree = guarded(file, () => withWordNumbers(visible(htmlTree(value))));
  const read = composed(tree, tree, file);
  return { ...read, warnings: [...read.warnings, ...lost(messages)] };
}

async function converted(bytes: Uint8Array, entries: readonly ZipEntry[]) {
  const { zip, styles } = ready(new Map(entries.map((e) => [e.name, unpack(bytes, e)])));
  const options = {
    styleMap: [`r.${NUMBER_STYLE} => span.li-nr`, ...styles.headings()],
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
  };
  return mammoth.convertToHtml({ buffer: zip }, options);
}

/** The files in it that make up its text, where all is as it should be. */
function entriesOf(bytes: Uint8Array, file: string, most: number): ZipEntry[] {
  const all = zipEntries(bytes);
  if (all === null) throw new InputError(file, 'docx-damaged');
  const entries = all.filter(({ name }) => /\.(?:xml|rels)$/i.test(name) && !BESIDES.test(name));
  if (entries.some((e) => e.encrypted)) throw new InputError(file, 'docx-password');
  const size = entries.reduce((sum, e) => sum + e.size, 0);
  if (size > most) throw new InputError(file, 'unpacks-too-large', { details: { limit: sizeText(most) } });
  return entries;
}

/** The same file with its texts made ready, and its styles. */
function ready(files: Map<string, Uint8Array>): { zip: Buffer; styles: Styles } {
  const named = (name: string): Tag | null => {
    const content = [...files].find(([path]) => path.endsWith(`/${name}`))?.[1];
    return content === undefined ? null : xmlTree(decoded(content));
  };
  const styles = new Styles(named('styles.xml'));
  const numbering = named('numbering.xml');
  for (const [path, content] of files) {
    if (!TEXTS.test(path.slice(path.lastIndexOf('/') + 1))) continue;
    // Each text counts its lists by itself.
    const text = prepared(xmlTree(decoded(content)), styles, new Numbers(numbering, styles));
    files.set(path, new TextEncoder().encode(serialised(text)));
  }
  return { zip: stored(files), styles };
}

const decoded = (content: Uint8Array): string => {
  const wide = content[0] === 0xff && content[1] === 0xfe;
  return new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(content);
};

function lost(messages: readonly { readonly message: string }[]): Warning[] {
  const names = [...new Set(messages.flatMap(({ message }) => LOST.exec(message)?.[1] ?? []))];
  if (names.length === 0) return [];
  const message = `The file holds parts that were not read: ${names.join(', ')}.`;
  return [{ code: 'docx-part-not-read', message, span: null }];
}
