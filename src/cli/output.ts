/** Where results go: standard output, or a file that is written whole or not at all. */
import { rmSync } from 'node:fs';
import { chmod, open, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import type { Writable } from 'node:stream';
import { OutputError, type OutputReason } from '../errors.js';

/** Takes text or bytes; `close` makes it definite, `abandon` leaves no trace of it where that is possible. */
export interface Sink {
  readonly write: (text: string | Uint8Array) => Promise<void>;
  readonly close: () => Promise<void>;
  readonly abandon: () => Promise<void>;
}

/** The reader of a pipe has gone (`| head`): no fault, but there is nobody left to write for. */
export class ClosedPipe extends Error {}

const closed = new Set(['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END']);
const reasons: Readonly<Record<string, OutputReason>> = {
  ENOENT: 'no-folder',
  ENOTDIR: 'no-folder',
  EISDIR: 'is-a-folder',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
};

/** What the system says about writing, as one of our own errors. */
export function outputError(file: string, cause: unknown): Error {
  if (cause instanceof OutputError || cause instanceof ClosedPipe) return cause;
  const { code = '' } = cause as NodeJS.ErrnoException;
  if (closed.has(code)) return new ClosedPipe();
  return new OutputError(file, reasons[code] ?? 'failed', { cause, details: { problem: code } });
}

/** Standard output, or another stream. Throws ClosedPipe where its reader has gone. */
export function streamSink(stream: Writable, name: string): Sink {
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        if (text.length === 0) return resolve();
        stream.write(text, (error) => (error ? reject(outputError(name, error)) : resolve()));
      }),
    close: () => Promise.resolve(),
    abandon: () => Promise.resolve(),
  };
}

/** Files begun and not yet definite; SIGINT must not leave them behind. */
const begun = new Set<string>();

/** Removes what was begun, at once: for a run that ends now. */
export function removeBegun(): void {
  for (const file of begun) rmSync(file, { force: true });
  begun.clear();
}

/**
 * A file that appears under its name only when closed: until then its text is in a file beside it.
 * Opened before the work begins, so that a place that cannot be written to is told at once.
 */
export async function fileSink(file: string): Promise<Sink> {
  try {
    const target = await realpath(file).catch(() => file);
    const old = await stat(target).catch(() => null);
    if (old?.isDirectory()) throw new OutputError(file, 'is-a-folder');
    // Devices and named pipes cannot be replaced by a file.
    if (old !== null && !old.isFile()) return handleSink(file, await open(target, 'w'), null);
    const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
    begun.add(temporary);
    const handle = await open(temporary, 'w');
    if (old !== null) await chmod(temporary, old.mode);
    return handleSink(file, handle, { temporary, target });
  } catch (error) {
    throw outputError(file, error);
  }
}

function handleSink(file: string, handle: FileHandle, move: { temporary: string; target: string } | null): Sink {
  const guarded = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      throw outputError(file, error);
    }
  };
  return {
    write: (text) => guarded(() => handle.writeFile(text)),
    close: () =>
      guarded(async () => {
        if (move !== null) await handle.sync();
        await handle.close();
        if (move === null) return;
        await rename(move.temporary, move.target);
        begun.delete(move.temporary);
      }),
    abandon: async () => {
      await handle.close().catch(() => undefined);
      if (move === null) return;
      await rm(move.temporary, { force: true }).catch(() => undefined);
      begun.delete(move.temporary);
    },
  };
}
