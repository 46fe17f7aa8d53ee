import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { datapackage, render, tableNames } from '../../src/index.js';
import { dialects } from '../../src/render/csv.js';
import { reviewed } from '../review/letter.js';
import { letter, screen } from './fixture.js';

/** What datapackage.org (Data Package 2.0) asks of a package of tables; its `profile`s are those of version 1. */
const name = z.string().regex(/^[a-z0-9][-a-z0-9._]*$/);
const field = z.discriminatedUnion('type', [
  z.strictObject({
    name: z.string().min(1),
    type: z.literal('string'),
    format: z.literal('uri').optional(),
    constraints: z.strictObject({ pattern: z.string() }).optional(),
    description: z.string().min(1),
  }),
  z.strictObject({ name: z.string().min(1), type: z.enum(['integer', 'date']), description: z.string().min(1) }),
  z.strictObject({
    name: z.string().min(1),
    type: z.literal('number'),
    decimalChar: z.string().length(1),
    description: z.string(),
  }),
  z.strictObject({
    name: z.string().min(1),
    type: z.literal('boolean'),
    trueValues: z.array(z.string()).min(1),
    falseValues: z.array(z.string()).min(1),
    description: z.string().min(1),
  }),
]);
const resource = z.strictObject({
  name,
  path: z.string().regex(/^[^/.~][^:]*\.csv$/),
  title: z.string().min(1),
  type: z.literal('table'),
  profile: z.literal('tabular-data-resource'),
  format: z.literal('csv'),
  mediatype: z.literal('text/csv'),
  encoding: z.literal('utf-8'),
  dialect: z.strictObject({
    delimiter: z.string().length(1),
    lineTerminator: z.enum(['\n', '\r\n']),
    quoteChar: z.literal('"'),
    doubleQuote: z.literal(true),
    header: z.literal(true),
  }),
  schema: z.strictObject({ fields: z.array(field).min(1), missingValues: z.array(z.string()) }),
});
const dataPackage = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  profile: z.literal('tabular-data-package'),
  name,
  title: z.string(),
  description: z.string(),
  resources: z.array(resource).min(1),
});

const written = (excel: boolean): z.infer<typeof dataPackage> =>
  dataPackage.parse(JSON.parse(datapackage({ many: true, excel, screen: screen() }).open));

/** What a cell must look like to be of its type. */
const shapes = {
  string: /^/,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:[.,]\d+)?$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

describe.each([
  ['plain', false],
  ['for Dutch Excel', true],
])('%s', (_, excel) => {
  const { resources } = written(excel);
  test('each table is described, in order', () =>
    expect(resources.map(({ path }) => path)).toEqual(tableNames.map((table) => `${table}.csv`)));

  test.each(tableNames)('%s holds what is said of it', (table) => {
    const { schema, dialect } = resources.find((one) => one.name === table) ?? {};
    const text = render('csv', [reviewed(), letter()], { many: true, table, excel, screen: screen() });
    expect(text.endsWith(dialect?.lineTerminator ?? '?')).toBe(true);
    const [columns, ...rows] = parse(text, { delimiter: dialect?.delimiter ?? '', bom: true });
    expect(columns).toEqual(schema?.fields.map((one) => one.name));
    for (const row of rows) {
      for (const [at, cell] of row.entries()) {
        const one = schema?.fields[at];
        if (cell !== '') expect(cell).toMatch(shapes[one?.type ?? 'string']);
        if (one?.type === 'string' && one.constraints)
          expect(cell).toMatch(new RegExp(`^(?:${one.constraints.pattern})$`));
      }
    }
  });
  test('decimals are marked as they are written', () => {
    const eur = resources.find((one) => one.name === 'amounts')?.schema.fields.find((one) => one.name === 'eur');
    expect(eur).toMatchObject({ decimalChar: (excel ? dialects.excel : dialects.plain).decimal });
  });
});
