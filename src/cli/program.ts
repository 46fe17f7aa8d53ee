/** The command line as commander knows it: which commands there are, and what all of them share. */
import { Command, type Help, type Option } from 'commander';
import type { AnyCommand } from './command.js';
import { valueOf } from './values.js';
import { version } from './version.js';
import { helpWords } from './words/help.js';
import type { Key, Words } from './words.js';

interface Row {
  readonly name: string;
  readonly about: Key;
  readonly load: () => Promise<AnyCommand>;
}

/** A new command is a row here and a file beside this one, which is read only when it is asked for. */
const commands: readonly Row[] = [
  { name: 'extract', about: 'about.extract', load: async () => (await import('./extract.js')).extract },
  { name: 'normalize', about: 'about.normalize', load: async () => (await import('./normalize.js')).normalize },
  { name: 'diff', about: 'about.diff', load: async () => (await import('./diff.js')).diff },
  { name: 'timeline', about: 'about.timeline', load: async () => (await import('./timeline.js')).timeline },
  { name: 'overdue', about: 'about.overdue', load: async () => (await import('./overdue.js')).overdue },
  { name: 'gaps', about: 'about.gaps', load: async () => (await import('./gaps.js')).gaps },
  { name: 'report', about: 'about.report', load: async () => (await import('./report.js')).report },
  { name: 'schema', about: 'about.schema', load: async () => (await import('./schema.js')).schema },
];

export const commandNames = commands.map(({ name }) => name);

export type Chosen = (command: AnyCommand, args: readonly string[], options: Record<string, unknown>) => void;

/** What was typed decides which commands are loaded in full; the others are names in the help. */
export async function program(argv: readonly string[], words: Words, print: Print, chosen: Chosen): Promise<Command> {
  const root = new Command('pobrief');
  root
    .description(words('about'))
    .usage('COMMAND …')
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: () => undefined, getOutHelpWidth: () => 100 })
    .configureHelp({ showGlobalOptions: true, styleTitle: titles(words), optionDescription: optionText(words) })
    .version(version(), '-V, --version', words('option.version'))
    .helpOption('-h, --help', words('option.help'))
    .helpCommand(false)
    .option('-q, --quiet', words('option.quiet'))
    .option('--no-color', words('option.no-color'))
    .addOption(root.createOption('--lang <LANG>', words('option.lang')).argParser(valueOf('--lang')));
  for (const { name, about, load } of commands) {
    const made = root.command(name).description(words(about));
    if (!argv.includes(name)) continue;
    const loaded = await load();
    loaded.describe(made, words);
    made.action(() => chosen(loaded, made.args, made.optsWithGlobals()));
  }
  return root;
}

type Print = (text: string) => void;

/** commander has its headings in English only; ours are the same keys in two languages. */
const titles =
  (words: Words): Help['styleTitle'] =>
  (title) => {
    const key = `help.${title.toLowerCase().split(/[ :]/)[0] ?? ''}`;
    return Object.hasOwn(helpWords, key) ? words(key as Key) : title;
  };

const optionText =
  (words: Words): Help['optionDescription'] =>
  ({ description, defaultValue, defaultValueDescription }: Option) =>
    defaultValueDescription === undefined || defaultValue === undefined
      ? description
      : `${description} (${words('help.default', { value: defaultValueDescription })})`;
