/** A zip file without the clock: the same letters must give the same bytes. */

const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endOfCentral = 0x06054b50;
/** 1 January 1980, the first moment that the format knows. */
const noTime = 0x00210000;

/**
 * Sets the time of every entry to the earliest one, in the bytes that are given (PKZIP APPNOTE 4.3).
 * Throws where the bytes are no zip file.
 */
export function timeless(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== endOfCentral) end -= 1;
  if (end < 0) throw new TypeError('no zip file');
  let at = view.getUint32(end + 16, true);
  while (view.getUint32(at, true) === centralHeader) {
    view.setUint32(at + 12, noTime, true);
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(local, true) === localHeader) view.setUint32(local + 10, noTime, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}
