/** From arguments to an exit code; the only place where errors become words. */
import { CommanderError } from 'commander';
import { Interrupted, Stop, UsageError } from '../errors.js';
import type { AnyCommand } from './command.js';
import { ClosedPipe, removeBegun, streamSink } from './output.js';
import { program, typedCommand, withoutHelpWord } from './program.js';
import { type Io, terminalOf } from './terminal.js';
import { usageError } from './usage.js';
import { explain, languageOf, type Words, wordsIn } from './words.js';

/** For a fault of our own; the codes below it have a meaning that users script against. */
const bugExit = 70;

/**
 * Runs one command line. Results go to `io.stdout`, all else to `io.stderr`; never throws.
 * Gives 0 done, 2 wrong usage, 3 an input failed, 4 an output failed, 130 interrupted.
 */
export async function main(argv: readonly string[], io: Io = process): Promise<number> {
  const words = wordsIn(languageOf(argv, io.env));
  // Whoever writes hears of its errors; without a listener a closed pipe would end the process.
  for (const stream of [io.stdout, io.stderr]) stream.on('error', () => undefined);
  const signal = onInterrupt();
  try {
    return await Promise.race([perform(argv, io, words), signal.happened]);
  } catch (error) {
    return report(error, argv, io, words);
  } finally {
    signal.forget();
  }
}

async function perform(argv: readonly string[], io: Io, words: Words): Promise<number> {
  const typed = withoutHelpWord(argv);
  let [printed, refused] = ['', ''];
  let chosen: { command: AnyCommand; args: readonly string[]; options: Record<string, unknown> } | undefined;
  const root = await program(
    typed,
    words,
    { out: (text) => (printed += text), err: (text) => (refused += text) },
    (command, args, options) => (chosen = { command, args, options }),
  );
  try {
    root.parse(typed, { from: 'user' });
  } catch (error) {
    const usage = error instanceof CommanderError ? usageError(error) : null;
    // A name that others stand behind says which; the programme's own help is too long for that.
    if (usage?.code === 'no-command' && typedCommand(typed).path.length > 0)
      throw new UsageError('no-command', { help: refused.trim() });
    if (usage !== null || !(error instanceof CommanderError)) throw usage ?? error;
  }
  if (chosen === undefined) {
    await streamSink(io.stdout, words('stdout')).write(printed);
    return 0;
  }
  const { command, args, options } = chosen;
  const manner = { words, quiet: options['quiet'] === true, color: options['color'] !== false };
  return command.run(options, { args, io, terminal: terminalOf(io, manner) });
}

/** Rejects on SIGINT, also while a letter is being read. */
function onInterrupt(): { happened: Promise<never>; forget: () => void } {
  const { promise, reject } = withReject();
  const stop = (): void => reject(new Interrupted());
  process.once('SIGINT', stop);
  return { happened: promise, forget: () => process.removeListener('SIGINT', stop) };
}

function withReject(): { promise: Promise<never>; reject: (error: Error) => void } {
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<never>((_, refuse) => (reject = refuse));
  return { promise, reject };
}

/** Says what happened and gives the exit code for it. */
function report(error: unknown, argv: readonly string[], io: Io, words: Words): number {
  if (error instanceof ClosedPipe) return 0;
  removeBegun();
  const { error: say } = terminalOf(io, { words, quiet: false, color: false });
  // A line of progress may stand there still.
  if (io.stderr.isTTY === true) io.stderr.write('\r\u001B[2K');
  if (error instanceof Interrupted) say(words('interrupted'));
  else if (error instanceof UsageError) say(usageText(error, argv, words));
  else if (error instanceof Stop) say(explain(error, words));
  else say(words('bug', { message: error instanceof Error ? error.message : String(error) }));
  if (io.env['DEBUG'] && error instanceof Error) io.stderr.write(`${error.stack ?? ''}\n`);
  return error instanceof Stop ? error.exitCode : bugExit;
}

/** What is wrong, what was probably meant, and where to look. */
function usageText(error: UsageError, argv: readonly string[], words: Words): string {
  const { path, next } = typedCommand(argv);
  const { suggestion, help } = error.details;
  return [
    explain(new UsageError(error.code, { commands: next.join(', '), ...error.details }), words),
    ...(suggestion === undefined ? [] : [words('suggestion', { names: suggestion })]),
    help ?? words('see-help', { command: ['pobrief', ...path].join(' ') }),
  ].join(help === undefined ? ' ' : '\n\n');
}
