/** What commander says about a command line, as one of our own errors. */
import { UsageError } from '../errors.js';

interface Refusal {
  readonly code: string;
  readonly message: string;
}

/** `'--csv <TABLE>'` → `--csv`: the first thing that the message quotes. */
const quoted = ({ message }: Refusal): string => /'([^']*)'/.exec(message)?.[1] ?? '';
const option = (refusal: Refusal): string => /--[\w-]+/.exec(quoted(refusal))?.[0] ?? quoted(refusal).split(' ')[0] ?? '';

const refusals: Readonly<Record<string, (refusal: Refusal, tables: string) => UsageError>> = {
  'commander.unknownCommand': (refusal) => new UsageError('unknown-command', { name: quoted(refusal) }),
  'commander.unknownOption': (refusal) => new UsageError('unknown-option', { name: quoted(refusal) }),
  'commander.missingArgument': (refusal) => new UsageError('missing-argument', { name: quoted(refusal) || 'FILE' }),
  'commander.excessArguments': ({ message }) =>
    new UsageError('too-many-arguments', { limit: /Expected (\d+)/.exec(message)?.[1] ?? 1 }),
  'commander.optionMissingArgument': (refusal) => new UsageError('missing-value', { name: option(refusal) }),
  'commander.help': () => new UsageError('no-command'),
};

/** The usage error in a refusal of commander's; null where help or version was all that was asked for. */
export function usageError(refusal: Refusal): UsageError | null {
  if (refusal.code === 'commander.helpDisplayed' || refusal.code === 'commander.version') return null;
  return refusals[refusal.code]?.(refusal, '') ?? new UsageError('unknown-option', { name: quoted(refusal) });
}

/** The names that commander thinks were meant. */
export function suggestionsIn({ message }: Refusal): readonly string[] {
  return /\(Did you mean (?:one of )?(.+)\?\)/.exec(message)?.[1]?.split(', ') ?? [];
}
