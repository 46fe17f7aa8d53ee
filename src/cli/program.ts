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

/** A command that is only the name of others. */
interface Group {
  readonly name: string;
  readonly about: Key;
  readonly parts: readonly Row[];
}

/** A new command is a row here and a file beside this one, which is read only when it is asked for. */
const commands: readonly (Row | Group)[] = [
  { name: 'extract', about: 'about.extract', load: async () => (await import('./extract.js')).extract },
  { name: 'normalize', about: 'about.normalize', load: async () => (await import('./normalize.js')).normalize },
  { name: 'diff', about: 'about.diff', load: async () => (await import('./diff.js')).diff },
  { name: 'timeline', about: 'about.timeline', load: async () => (await import('./timeline.js')).timeline },
  { name: 'overdue', about: 'about.overdue', load: async () => (await import('./overdue.js')).overdue },
  { name: 'gaps', about: 'about.gaps', load: async () => (await import('./gaps.js')).gaps },
  { name: 'report', about: 'about.report', load: async () => (await import('./report.js')).report },
  {
    name: 'corpus',
    about: 'about.corpus',
    parts: [
      { name: 'add', about: 'about.corpus-add', load: async () => (await import('./corpus-add.js')).add },
      { name: 'list', about: 'about.corpus-list', load: async () => (await import('./corpus-list.js')).list },
      { name: 'verify', about: 'about.corpus-verify', load: async () => (await import('./corpus-verify.js')).verify },
    ],
  },
  { name: 'schema', about: 'about.schema', load: async () => (await import('./schema.js')).schema },
];

const namesOf = (rows: readonly (Row | Group)[]): string[] => rows.map(({ name }) => name);

/** What stands first but for options, of which one takes a value. */
const firstWord = (argv: readonly string[]): string | undefined =>
  argv.find((arg, at) => !arg.startsWith('-') && argv[at - 1] !== '--lang');

/** `help NAME…` and `NAME help` as `NAME… --help`. */
export function withoutHelpWord(argv: readonly string[]): readonly string[] {
  const [first, second, ...rest] = argv;
  const groups = commands.filter((row) => 'parts' in row).map(({ name }) => name);
  if (first === 'help') return [...argv.slice(1), '--help'];
  return first !== undefined && second === 'help' && groups.includes(first) ? [first, ...rest, '--help'] : argv;
}

/** The command that was typed, word for word, and the names that may follow it: none where it is whole. */
export function typedCommand(argv: readonly string[]): { readonly path: readonly string[]; readonly next: string[] } {
  const row = commands.find(({ name }) => name === firstWord(argv));
  if (row === undefined) return { path: [], next: namesOf(commands) };
  if (!('parts' in row)) return { path: [row.name], next: [] };
  const names = namesOf(row.parts);
  const part = argv.slice(argv.indexOf(row.name) + 1).find((arg) => names.includes(arg));
  return part === undefined ? { path: [row.name], next: names } : { path: [row.name, part], next: [] };
}

export type Chosen = (command: AnyCommand, args: readonly string[], options: Record<string, unknown>) => void;

/** What was typed decides which commands are loaded in full; the others are names in the help. */
export async function program(argv: readonly string[], words: Words, print: Print, chosen: Chosen): Promise<Command> {
  const root = new Command('pobrief');
  root
    .description(words('about'))
    .usage('COMMAND …')
    .exitOverride()
    .configureOutput({ writeOut: print.out, writeErr: print.err, getOutHelpWidth: () => 100 })
    .configureHelp({ showGlobalOptions: true, styleTitle: titles(words), optionDescription: optionText(words) })
    .version(version(), '-V, --version', words('option.version'))
    .helpOption('-h, --help', words('option.help'))
    .helpCommand(false)
    .option('-q, --quiet', words('option.quiet'))
    .option('--no-color', words('option.no-color'))
    .addOption(root.createOption('--lang <LANG>', words('option.lang')).argParser(valueOf('--lang')));
  const put = async (parent: Command, row: Row | Group): Promise<void> => {
    const made = parent.command(row.name).description(words(row.about));
    if (!argv.includes(row.name)) return;
    if ('parts' in row) {
      made.usage('COMMAND …').helpCommand(false);
      for (const part of row.parts) await put(made, part);
      return;
    }
    const loaded = await row.load();
    loaded.describe(made, words);
    made.action(() => chosen(loaded, made.args, made.optsWithGlobals()));
  };
  for (const row of commands) await put(root, row);
  return root;
}

interface Print {
  readonly out: (text: string) => void;
  /** What commander says of a refusal; only the help among it is for people. */
  readonly err: (text: string) => void;
}

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
