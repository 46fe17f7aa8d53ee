import type { Script } from 'node:vm';

export function chunksIn(folder: string): {
  // A file exports what it likes.
  readonly load: (name: string) => Readonly<Record<string, unknown>>;
  readonly scripts: ReadonlyMap<string, Script>;
  readonly keep: (name: string) => { readonly file: string; readonly bytes: Buffer };
};
