/** `pobrief schema NAME`: the JSON Schema of a result, from the very types that the programme uses. */
import { UsageError } from '../errors.js';
import { command } from './command.js';

interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, object>>;
}

/** The schema of each result; zod is loaded only when one is asked for. */
const schemas: Readonly<Record<string, () => Promise<{ toJSONSchema: () => object }>>> = {
  letter: async () => (await import('../schema/letter.js')).letterResult,
  diff: async () => (await import('../schema/diff.js')).diff,
  timeline: async () => (await import('../schema/timeline.js')).timeline,
  overdue: async () => (await import('../schema/timeline.js')).overdue,
  gaps: async () => (await import('../schema/timeline.js')).gaps,
  'corpus-add': async () => (await import('../schema/corpus.js')).corpusAdd,
  'corpus-list': async () => (await import('../schema/corpus.js')).corpusList,
  'corpus-verify': async () => (await import('../schema/corpus.js')).corpusVerify,
};

const names = Object.keys(schemas).join(', ');

export const schema = command({
  argument: '<NAME>',
  aboutArgument: 'argument.schema',
  fill: { schemas: names },
  options: [],
  examples: [['schema letter > letter.schema.json', 'example.schema']],
  run: async (_, { args: [name = ''], terminal }) => {
    const load = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
    if (load === undefined) throw new UsageError('unknown-schema', { name, schemas: names });
    await terminal.out.write(`${JSON.stringify(opened((await load()).toJSONSchema()), null, 2)}\n`);
    return 0;
  },
});

/** zod puts a schema with a name of its own behind a reference; readers expect an object at the top. */
function opened({ $ref = '', $defs = {}, ...rest }: JsonSchema): object {
  const top = $ref.replace('#/$defs/', '').replaceAll('~1', '/').replaceAll('~0', '~');
  const others = Object.entries($defs).filter(([name]) => name !== top);
  return { ...rest, ...$defs[top], ...(others.length === 0 ? {} : { $defs: Object.fromEntries(others) }) };
}
