import { InputError } from '../errors.js';
import type { Warning } from '../types.js';

/** A text as decoded, without its byte order mark, carriage returns kept. */
export interface Decoded {
  readonly text: string;
  readonly warnings: readonly Warning[];
}

/**
 * Decodes a text file: UTF-8 or UTF-16 by its byte order mark, UTF-16 without one by its zero
 * bytes, UTF-8 where the bytes are valid, else Windows-1252 with a warning.
 * @throws InputError `binary` where the bytes are no text.
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
  const mark = [...bytes.subarray(0, 3)];
  if (mark[0] === 0xff && mark[1] === 0xfe) return { text: read('utf-16le', bytes), warnings: [] };
  if (mark[0] === 0xfe && mark[1] === 0xff) return { text: read('utf-16be', bytes), warnings: [] };
  const wide = zeroBytes(bytes);
  if (wide) return { text: read(wide, bytes), warnings: [] };
  if (bytes.subarray(0, 65_536).includes(0)) throw new InputError(file, 'binary');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), warnings: [] };
  } catch {
    const text = read('windows-1252', bytes);
    if (isNoise(text)) throw new InputError(file, 'binary');
    const message = 'The file is not valid UTF-8; it was read as Windows-1252.';
    return { text, warnings: [{ code: 'encoding-windows-1252', message, span: null }] };
  }
}

/** In the first bytes of a file: its XML declaration, or the meta element of a page. */
const DECLARED =
  /^[^>]{0,20}<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})|<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i;

/**
 * The text of a page or of XML in the encoding that it declares, where no byte order mark and no
 * zero bytes told. Letters that are valid UTF-8 are UTF-8, whatever an editor left in the declaration.
 */
export function decodeDeclared(bytes: Uint8Array, decoded: Decoded): Decoded {
  if (isMarked(bytes) || bytes.subarray(0, 4096).includes(0)) return decoded;
  const match = DECLARED.exec(Buffer.from(bytes.subarray(0, 2048)).toString('latin1'));
  const encoding = encodingOf(match?.[1] ?? match?.[2]);
  if (encoding === null || encoding === 'utf-8' || encoding.startsWith('utf-16')) return decoded;
  const isUtf8 = decoded.warnings.length === 0;
  if (!isUtf8) return { text: read(encoding, bytes), warnings: [] };
  if (!/[^\u0000-\u007f]/.test(decoded.text)) return { text: read(encoding, bytes), warnings: [] };
  const message = `The file declares ${encoding}, but is valid UTF-8; it was read as UTF-8.`;
  return { text: decoded.text, warnings: [{ code: 'encoding-conflict', message, span: null }] };
}

const isMarked = ([a, b, c]: Uint8Array): boolean =>
  (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || (a === 0xef && b === 0xbb && c === 0xbf);

/** The name that decoders know an encoding by, or null. */
function encodingOf(label: string | undefined): string | null {
  try {
    return label === undefined ? null : new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

const read = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes);

/** UTF-16 of a Latin text has a zero in every other byte. */
function zeroBytes(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4096);
  if (sample.length < 4 || sample.length % 2 === 1) return null;
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  const half = sample.length / 2;
  if (odd > half * 0.8 && even < half * 0.1) return 'utf-16le';
  return even > half * 0.8 && odd < half * 0.1 ? 'utf-16be' : null;
}

/** More than one control character in fifty is no text. */
function isNoise(text: string): boolean {
  const sample = text.slice(0, 65_536);
  const controls = (sample.match(/[\u0001-\u0008\u000e-\u001f\u0081\u008d\u008f\u0090\u009d]/g) ?? []).length;
  return controls * 50 > sample.length;
}
