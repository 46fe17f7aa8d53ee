/** `datapackage.json` beside the CSV tables: what stands in them, as a Data Package (datapackage.org). */
import { columnOf, type ColumnType } from './columns.js';
import { dialects } from './csv.js';
import { type TableName, tableNames, tables } from './tables.js';
import type { Renderer } from './types.js';

/** How a type of column is called there; what is no day, number or truth value is a string. */
const types: Readonly<Record<ColumnType, Readonly<Record<string, unknown>>>> = {
  text: { type: 'string' },
  list: { type: 'string' },
  id: { type: 'string' },
  date: { type: 'string', constraints: { pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?' } },
  day: { type: 'date' },
  count: { type: 'integer' },
  amount: { type: 'number' },
  yesno: { type: 'boolean', trueValues: ['true'], falseValues: ['false'] },
  address: { type: 'string', format: 'uri' },
};

const about: Readonly<Record<TableName, string>> = {
  measures: 'Measures with their status',
  references: 'Documents cited, a row per id',
  motions: 'Motions and amendments, a row per mention',
  commitments: 'Promises made and cited, a row per mention',
  dates: 'Dates, a row per mention',
  planning: 'Bills and schemes, a row per planned date',
  goals: 'Goals that measures serve',
  amounts: 'Amounts of money',
  footnotes: 'Footnotes',
  corrections: 'What was corrected in the text of the letters',
  warnings: 'What needs a look',
};

function field(table: TableName, name: string, decimal: string): object {
  const { type, about: description } = columnOf(table, name);
  const parted = type === 'list' ? `${description}; several are parted by «; »` : description;
  return { name, ...types[type], ...(type === 'amount' ? { decimalChar: decimal } : {}), description: parted };
}

function resource(name: TableName, excel: boolean): object {
  const { delimiter, record_delimiter: lineTerminator, decimal } = excel ? dialects.excel : dialects.plain;
  return {
    name,
    path: `${name}.csv`,
    title: about[name],
    type: 'table',
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter, lineTerminator, quoteChar: '"', doubleQuote: true, header: true },
    schema: { fields: tables[name].columns.map((column) => field(name, column, decimal)), missingValues: [''] },
  };
}

/** The description of all tables; it is the same whatever letters are in them. */
export const datapackage: Renderer = ({ excel = false }) => ({
  open: `${JSON.stringify(
    {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      profile: 'tabular-data-package',
      name: 'pobrief-tables',
      title: 'Findings in Dutch parliamentary letters',
      description:
        'Written by pobrief. A text that a spreadsheet would run as a formula has one apostrophe before it; each finding has its line in the letter.',
      resources: tableNames.map((name) => resource(name, excel)),
    },
    null,
    2,
  )}\n`,
  letter: () => '',
  close: () => '',
});
