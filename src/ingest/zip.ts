import { crc32, inflateRawSync } from 'node:zlib';
import { packedBytes } from './zip-entries.js';
import type { ZipEntry } from './zip-entries.js';

/** Packed bytes that are damaged, or unpack to more than they say. */
export class BrokenZip extends Error {}

const STORED = 0;
const DEFLATED = 8;

/** The content of an entry; never more than its directory declares. */
export function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = packedBytes(bytes, entry);
  if (packed === null) throw new BrokenZip(`${entry.name} is cut off`);
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) throw new BrokenZip(`${entry.name} is packed by method ${entry.method}`);
  if (entry.size === 0) return new Uint8Array();
  try {
    return inflateRawSync(packed, { maxOutputLength: entry.size });
  } catch (cause) {
    throw new BrokenZip(`${entry.name} does not unpack`, { cause });
  }
}

/** A zip of these files, nothing compressed: for a reader that wants one, without what a hostile one may hold. */
export function stored(files: ReadonlyMap<string, Uint8Array>): Buffer {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [name, content] of files) {
    const path = new TextEncoder().encode(name);
    const local = header(0x04034b50, 30, path, content);
    const central = header(0x02014b50, 46, path, content);
    central.writeUInt32LE(at, 42);
    parts.push(local, path, content);
    directory.push(central, path);
    at += local.length + path.length + content.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.size, 8);
  end.writeUInt16LE(files.size, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

/** The header of a file before its content (30 bytes) or in the directory (46, two fields more in front). */
function header(signature: number, length: 30 | 46, path: Uint8Array, content: Uint8Array): Buffer {
  const bytes = Buffer.alloc(length);
  const shift = length === 46 ? 2 : 0;
  bytes.writeUInt32LE(signature, 0);
  bytes.writeUInt16LE(20, 4 + shift);
  // The name is UTF-8.
  bytes.writeUInt16LE(0x0800, 6 + shift);
  bytes.writeUInt32LE(crc32(content), 14 + shift);
  bytes.writeUInt32LE(content.length, 18 + shift);
  bytes.writeUInt32LE(content.length, 22 + shift);
  bytes.writeUInt16LE(path.length, 26 + shift);
  return bytes;
}
