/** Streams that remember what was written, for commands that run inside a test. */
import { Readable, Writable } from 'node:stream';
import { main } from '../../src/cli/main.js';
import type { Io } from '../../src/cli/terminal.js';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Setting {
  readonly env?: Record<string, string>;
  readonly stdin?: string;
  /** Columns of the terminal on standard output; without them it is a pipe. */
  readonly columns?: number;
  /** Standard error is a terminal, too. */
  readonly watched?: boolean;
}

class Memory extends Writable {
  text = '';
  declare isTTY?: boolean;
  declare columns?: number;
  override _write(chunk: Buffer, _: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** Runs one command line as the programme would. */
export async function run(
  argv: readonly string[],
  { env = {}, stdin = '', columns, watched }: Setting = {},
): Promise<Ran> {
  const [stdout, stderr] = [new Memory(), new Memory()];
  if (columns !== undefined) Object.assign(stdout, { isTTY: true, columns });
  if (watched === true) Object.assign(stderr, { isTTY: true, columns: 80 });
  const io: Io = {
    stdin: Readable.from(stdin === '' ? [] : [Buffer.from(stdin)]),
    stdout,
    stderr,
    env: { LANG: 'C', ...env },
  };
  const code = await main(argv, io);
  return { code, out: stdout.text, err: stderr.text };
}
