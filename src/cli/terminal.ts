/** The terminal: its width, its colours (the door to chalk), and what is said on standard error. */
import type { Readable, Writable } from 'node:stream';
import type { Screen, State, Theme } from '../index.js';
import { type Sink, streamSink } from './output.js';
import { type Key, type Words } from './words.js';

type Out = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** What a run may use of its process; `process` itself fits. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Out;
  readonly stderr: Out;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface Terminal {
  readonly words: Words;
  /** Standard output. */
  readonly out: Sink;
  /** People read standard output, not a programme. */
  readonly people: boolean;
  /** What is written to a file gets neither colour nor the width of this terminal. */
  readonly screen: (toFile?: boolean) => Promise<Screen>;
  /** One line on standard error, quiet or not: what went wrong. */
  readonly error: (message: string) => void;
  /** One line on standard error, unless quiet. */
  readonly warn: (key: Key, values?: Parameters<Words>[1]) => void;
  /** One line on standard error for who watches. */
  readonly note: (key: Key, values?: Parameters<Words>[1]) => void;
  /** Says where the work is, where a person watches; the next call or `done` wipes it out. */
  readonly progress: (at: number, of: number, file: string) => void;
  readonly done: () => void;
}

export interface Manner {
  readonly words: Words;
  readonly quiet: boolean;
  readonly color: boolean;
}

const narrowest = 40;
const inPipe = 100;
const plain = (text: string): string => text;
const noColours: Theme = {
  strong: plain,
  dim: plain,
  warn: plain,
  removed: plain,
  added: plain,
  state: (_, text) => text,
};

/** The terminal of a run, by what its streams are and what the user asked for. */
export function terminalOf({ stdout, stderr, env }: Io, { words, quiet, color }: Manner): Terminal {
  const watched = stderr.isTTY === true && !quiet && env['TERM'] !== 'dumb';
  let wipe = '';
  const line = (text: string): void => {
    stderr.write(`${wipe}${text}\n`);
    wipe = '';
  };
  const done = (): void => {
    if (wipe !== '') stderr.write(wipe);
    wipe = '';
  };
  const out = streamSink(stdout, words('stdout'));
  return {
    words,
    // Progress and results may share a screen.
    out: { ...out, write: (text) => (done(), out.write(text)) },
    people: stdout.isTTY === true,
    screen: async (toFile = false) => {
      const shown = stdout.isTTY === true && !toFile;
      const coloured = shown && color && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
      return {
        width: Math.max(narrowest, (shown ? stdout.columns : undefined) ?? (Number(env['COLUMNS']) || inPipe)),
        theme: coloured ? await colours() : noColours,
        say: words,
      };
    },
    error: (message) => line(`pobrief: ${message}`),
    warn: (key, values) => {
      if (!quiet) line(`pobrief: ${words('warning', { message: words(key, values) })}`);
    },
    note: (key, values) => {
      if (watched) line(`pobrief: ${words(key, values)}`);
    },
    progress: (at, of, file) => {
      if (!watched) return;
      stderr.write(`${wipe}${words('progress', { at, of, file }).slice(0, (stderr.columns ?? narrowest) - 1)}`);
      wipe = '\r\u001B[2K';
    },
    done,
  };
}

/** Done is green, under way blue, in danger yellow, off red. */
const stateColours = {
  completed: 'green',
  closed: 'green',
  in_progress: 'blue',
  starting: 'cyan',
  announced: 'white',
  open: 'white',
  held: 'yellow',
  declined: 'red',
  dropped: 'red',
  unknown: 'gray',
} as const satisfies Readonly<Record<State, string>>;

async function colours(): Promise<Theme> {
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    strong: (text) => chalk.bold(text),
    dim: (text) => chalk.dim(text),
    warn: (text) => chalk.yellow.bold(text),
    removed: (text) => chalk.red(text),
    added: (text) => chalk.green(text),
    state: (state, text) => chalk[stateColours[state]](text),
  };
}
