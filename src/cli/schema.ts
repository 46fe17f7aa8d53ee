/** `pobrief schema NAME`: the JSON Schema of a result, from the very types that the programme uses. */
import { UsageError } from '../errors.js';
import { command } from './command.js';

/** The schema of each result; zod is loaded only here. */
const schemas: Readonly<Record<string, () => Promise<{ toJSONSchema: () => unknown }>>> = {
  letter: async () => (await import('../schema/letter.js')).letterResult,
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
    await terminal.out.write(`${JSON.stringify((await load()).toJSONSchema(), null, 2)}\n`);
    return 0;
  },
});
