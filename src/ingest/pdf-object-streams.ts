import { constants, inflateSync } from 'node:zlib';

/** What is looked into, at most: as many streams of as many bytes each. */
const STREAMS = 400;
const BYTES = 2_000_000;
/** A dictionary is no longer. */
const DICTIONARY = 2000;

/**
 * What the compressed objects of a PDF say. Newer programs pack the objects of the document into
 * streams; what it carries is then not to be read from its bytes.
 */
export function packedObjects(bytes: Uint8Array, text: string): string {
  const found: string[] = [];
  let at = text.indexOf('/ObjStm');
  while (at >= 0 && found.length < STREAMS) {
    const open = text.indexOf('stream', at + 7);
    const close = open < 0 ? -1 : text.indexOf('endstream', open);
    if (close > 0 && open - at < DICTIONARY) {
      const start = open + (text.startsWith('\r\n', open + 6) ? 8 : 7);
      found.push(inflated(bytes.subarray(start, close)));
    }
    at = text.indexOf('/ObjStm', at + 7);
  }
  return found.join('\n');
}

/** The stream, or nothing where it is none that can be inflated, or a bomb. */
function inflated(data: Uint8Array): string {
  try {
    const options = { maxOutputLength: BYTES, finishFlush: constants.Z_SYNC_FLUSH };
    return inflateSync(data, options).toString('latin1');
  } catch {
    return '';
  }
}
