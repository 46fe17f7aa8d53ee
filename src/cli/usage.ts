/** What commander says about a command line, as one of our own errors. */
import { type Details, UsageError } from '../errors.js';

interface Refusal {
  readonly code: string;
  readonly message: string;
}

/** `'--max-size <SIZE>'` → `--max-size`: the first thing that the message quotes. */
const quoted = ({ message }: Refusal): string => /'([^']*)'/.exec(message)?.[1] ?? '';
const option = (refusal: Refusal): string => /--[\w-]+/.exec(quoted(refusal))?.[0] ?? quoted(refusal);
const limit = ({ message }: Refusal): string => /Expected (\d+)/.exec(message)?.[1] ?? '1';

/** What commander thinks was meant, as our words have it. */
function suggestion({ message }: Refusal): Details {
  const names = /\(Did you mean (?:one of )?(.+)\?\)/.exec(message)?.[1];
  return names === undefined ? {} : { suggestion: names };
}

const refusals: Readonly<Record<string, (refusal: Refusal) => UsageError>> = {
  'commander.unknownCommand': (it) => new UsageError('unknown-command', { name: quoted(it), ...suggestion(it) }),
  'commander.unknownOption': (it) => new UsageError('unknown-option', { name: quoted(it), ...suggestion(it) }),
  'commander.missingArgument': (it) => new UsageError('missing-argument', { name: quoted(it) }),
  'commander.excessArguments': (it) => new UsageError('too-many-arguments', { limit: limit(it) }),
  'commander.optionMissingArgument': (it) => new UsageError('missing-value', { name: option(it) }),
  'commander.help': () => new UsageError('no-command'),
};

const fine = new Set(['commander.helpDisplayed', 'commander.version']);

/** The usage error in a refusal of commander's; null where help or the version was all that was asked for. */
export function usageError(refusal: Refusal): UsageError | null {
  if (fine.has(refusal.code)) return null;
  return refusals[refusal.code]?.(refusal) ?? new UsageError('refused', { problem: refusal.message });
}
