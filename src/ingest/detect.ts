import type { SourceFormat } from '../types.js';
import { zipEntries } from './zip-entries.js';

export type Container = 'pdf' | 'docx' | 'zip' | 'word-97' | 'encrypted' | 'binary' | 'text';

const starts = (bytes: Uint8Array, ...magic: number[]): boolean => magic.every((byte, i) => bytes[i] === byte);

/** Signatures of files that are no text. */
const BINARY: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x49, 0x49, 0x2a, 0x00], // TIFF
  [0x4d, 0x4d, 0x00, 0x2a], // TIFF
  [0x1f, 0x8b], // gzip
  [0x7f, 0x45, 0x4c, 0x46], // ELF
];

/** What kind of file this is, by its first bytes; a PDF may have up to 1 KB before its header. */
export function detectContainer(bytes: Uint8Array): Container {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (head.includes('%PDF-')) return 'pdf';
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04)) {
    return holdsWord(bytes) ? 'docx' : 'zip';
  }
  // What Word 97 wrote, and what Word now wraps a file with a password in: the name is UTF-16.
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'word-97';
  }
  return BINARY.some((magic) => starts(bytes, ...magic)) ? 'binary' : 'text';
}

/** A file that was cut off has lost its directory, and has its names only where its files begin. */
function holdsWord(bytes: Uint8Array): boolean {
  const entries = zipEntries(bytes);
  if (entries) return entries.some(({ name }) => name.startsWith('word/'));
  return Buffer.from(bytes.subarray(0, 65_536)).includes('word/');
}

/** Signs of a format in a decoded text, each with the weight of its evidence. */
const MARKDOWN: readonly (readonly [RegExp, number])[] = [
  [/^#{1,6} \S/gm, 2],
  [/\*\*[^*\n]+\*\*/g, 2],
  [/<sup>\s?\[?\d{1,3}/g, 3],
  [/\[\^[\w-]{1,40}\]/g, 3],
  [/\[[^\][\n]{1,200}\]\([^()\s]{0,300}\)/g, 2],
  [/^[ \t]{0,8}\|[^\n]*\|[ \t]*$/gm, 1],
  [/^\\[-#*+•–—|]/gm, 2],
  [/<\/?(?:ul|li|b|p|br|sup)>/g, 1],
];

/** What stands before the sign is looked at behind it: few places hold the sign, and all hold letters. */
const DAMAGE: readonly (readonly [RegExp, number])[] = [
  [/(?<=[\p{L}.,)])[®™¢§]/gu, 2],
  [/^\s?[¢®©»] /gm, 2],
  [/(?<=\p{L}[.,)]?)[!?*”"][®°*™!?]/gu, 2],
  [/(?<=\p{Ll}{2}[eo])é[rn]|\bge[i]n(?:formeer|vesteer|teresseer|tegreer)/gu, 1],
  [/[Kk]amerstukken (?:11|Il|ll|l1)\b/g, 3],
  [/\b(?:leder|0ok|0m|\|n)\b/g, 1],
  [/(?<=\p{Ll})0\p{Ll}|(?<![\p{L}\d])0\p{Ll}{2}/gu, 2],
  [/(?<=\p{Ll})ii(?:[bdfgklmnprstvz]|\b)|(?<!\p{L})rn\p{Ll}|(?<=\p{Ll}{2})I\p{Ll}/gu, 2],
  [/(?<=[\p{Ll},] )l[kns](?= \p{Ll})|^\s?[|\]] \p{Lu}/gmu, 2],
  [/(?<=\p{Ll})(?:oé[rp]|[ei]é)\p{Ll}/gu, 1],
  [/[Kk]amerstukken (?:[1UHL]|IL|[lI1]{2}l)(?=[, ])/g, 3],
  [/^\s?\S{1,3} ?_{1,3} ?\p{L}/gmu, 2],
  [/(?<=[\p{L}.,])\{\[?\d{1,2}[\]}]?(?=[\s.,])|^\[\d{1,2}\)/gmu, 2],
  [/(?<=\p{Ll}[.,;])“(?=\s)/gu, 2],
  [/^(?:I*l+|IL|IIL)\.? \p{Lu}\p{Ll}/gmu, 2],
  [/(?<!\p{L})[Kk]a(?!merst)(?:rn|in|nn|m)[ec][rt]s[tlif1][uni](?:k|l<)/gu, 3],
  [/(?<!\p{L})[Kk]amers(?:[lif1]|tukl<|tukkc)/gu, 3],
  [/(?<=\p{Ll})[àìòù](?=\p{Ll})|(?<!\p{L})[ìòù](?=\p{Ll})/gu, 1],
  [/(?<!\p{L})(?:de|het|een|van|voor|in|op|en|is|met|te)\. (?=\p{Ll})/gu, 1],
  [/, (?:nr[,;]|[anu]r ?[.,;](?<!nr\.)) ?\d/g, 2],
  [/(?<![\p{L}\d])(?:2[Oo][\dOo]\d|20[Oo]\d|20\d[Oo])(?![\p{L}\d])/gu, 2],
  [/(?<=\p{Ll}{2}[.,]?)[*°“](?= \p{Ll})/gu, 1],
  [/(?<=\p{Ll}),l (?=\p{Ll})/gu, 2],
  [/^\s{0,8}[!?®™°]{1,2} (?:Kamerst|Handelingen|Aanhangsel|Zie )/gm, 2],
];

const count = (text: string, signs: readonly (readonly [RegExp, number])[]): number =>
  signs.reduce((sum, [pattern, weight]) => sum + weight * Math.min(5, (text.match(pattern) ?? []).length), 0);

/** What may stand before the first tag: a declaration, comments, instructions. */
const BEFORE = /\s+|<\?[^>]{0,2000}>|<!--[\s\S]{0,5000}?-->/y;
const PAGE = /^<(?:!doctype\s+html|html|head|body)\b/i;
/** A part of a page, as people copy it. */
const PART =
  /^<(?:main|article|section|header|div|p|h[1-6]|table|ul|ol|meta|title|link|style|blockquote|center|a|span)\b[^<>]{0,2000}>/i;
const CLOSING = /<\/(?:p|div|li|td|tr|h[1-6]|section|article)>/gi;

/** HTML also where an XML declaration precedes it, or where it is only a part of a page; other XML by its declaration. */
function detectMarkup(text: string): 'html' | 'xml' | null {
  let at = 0;
  BEFORE.lastIndex = 0;
  while (at < 20_000 && BEFORE.test(text)) at = BEFORE.lastIndex;
  const head = text.slice(at, at + 4000);
  if (PAGE.test(head)) return 'html';
  if (
    /^(?:\s|ï»¿){0,20}<\?xml\b/.test(text.slice(0, 200)) ||
    /^<(?:officiele-publicatie|kamerstuk|kamervragen|kamerwrk|handeling)\b/.test(head)
  )
    return 'xml';
  if (!PART.test(head)) return null;
  // Markdown may begin with a tag; a page has one for each of its lines.
  const sample = text.slice(0, 200_000);
  const lines = (sample.match(/\S[^\n]*/g) ?? []).length;
  return 2 * (sample.match(CLOSING) ?? []).length >= lines ? 'html' : null;
}

/** The format of a decoded text by what stands in it, never by the name of the file. */
export function detectText(text: string): Extract<SourceFormat, 'text' | 'ocr-text' | 'markdown' | 'html' | 'xml'> {
  const marked = detectMarkup(text);
  if (marked) return marked;
  const sample = text.slice(0, 200_000);
  if (count(sample, MARKDOWN) >= 2) return 'markdown';
  return count(sample, DAMAGE) >= 4 ? 'ocr-text' : 'text';
}
