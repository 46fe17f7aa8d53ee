/** What a command is made of, and how it is put into commander. */
import type { Command } from 'commander';
import type { Io, Terminal } from './terminal.js';
import type { Key, Words } from './words.js';

/** What every command gets when it runs. */
export interface Run {
  readonly args: readonly string[];
  readonly io: Io;
  readonly terminal: Terminal;
}

export interface Option {
  /** As commander writes it: `-o, --output <FILE>`. */
  readonly flags: string;
  readonly about: Key;
  readonly fill?: Readonly<Record<string, string>>;
  readonly parse?: (text: string, before: unknown) => unknown;
  readonly value?: unknown;
  /** How the default is shown. */
  readonly shown?: string;
}

export interface Definition<Options> {
  /** As commander writes it; in brackets where the command itself says that it is missing. */
  readonly argument: string;
  readonly aboutArgument: Key;
  /** A second argument, behind the first. */
  readonly second?: readonly [argument: string, about: Key];
  readonly fill?: Readonly<Record<string, string>>;
  readonly options: readonly Option[];
  /** What is typed after `pobrief`, and what it gives. */
  readonly examples: readonly (readonly [string, Key])[];
  /** Runs the command and gives its exit code. */
  readonly run: (options: Options, run: Run) => Promise<number>;
}

/** A definition, whatever its options are: what the table of commands loads. */
export interface AnyCommand {
  readonly describe: (command: Command, words: Words) => void;
  readonly run: (options: Record<string, unknown>, run: Run) => Promise<number>;
}

/** Makes a command of its definition; commander gives the options by the names in their flags. */
export function command<Options extends object>(definition: Definition<Options>): AnyCommand {
  return {
    describe: (made, words) => describe(made, definition, words),
    run: (options, run) => definition.run(options as Options, run),
  };
}

function describe<Options>(made: Command, definition: Definition<Options>, words: Words): void {
  const all = [
    [definition.argument, definition.aboutArgument] as const,
    ...(definition.second ? [definition.second] : []),
  ];
  for (const [argument, about] of all) made.argument(argument, words(about, definition.fill));
  const names = all.map(([argument]) => argument.replace(/[<>[\]]/g, '')).join(' ');
  made.usage(`[${words('help.options').toLowerCase().replace(':', '')}] ${names}`);
  for (const { flags, about, fill, parse, value, shown } of definition.options) {
    const option = made.createOption(flags, words(about, fill));
    if (parse !== undefined) option.argParser(parse);
    if (value !== undefined) option.default(value, shown);
    made.addOption(option);
  }
  const lines = definition.examples.map(([typed, gives]) => `  # ${words(gives)}\n  pobrief ${typed}`);
  made.addHelpText('after', `\n${words('help.examples')}\n${lines.join('\n')}`);
}
