/** Reading the values of options: each takes what was typed, and gives the value or a UsageError. */
import { correctionKinds } from '../correction-kinds.js';
import { UsageError } from '../errors.js';
import type { ComparedTable } from '../index.js';

type Parse<Value> = (text: string) => Value | undefined;

const day = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;
const units: Readonly<Record<string, number>> = { '': 1, b: 1, k: 1e3, kb: 1e3, m: 1e6, mb: 1e6, g: 1e9, gb: 1e9 };

function parseDate(text: string): string | undefined {
  const [, year, month, date = '01'] = day.exec(text) ?? [];
  if (year === undefined || month === undefined) return undefined;
  const utc = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  return utc.toISOString() === `${year}-${month}-${date}T00:00:00.000Z` ? text : undefined;
}

const parseDay = (text: string): string | undefined => (text.length === 10 ? parseDate(text) : undefined);

function parseSize(text: string): number | undefined {
  const [, figure, unit = ''] = /^(\d+(?:\.\d+)?) ?([kmg]?b?)$/i.exec(text.trim()) ?? [];
  const size = Number(figure) * (units[unit.toLowerCase()] ?? NaN);
  return size >= 1 ? Math.floor(size) : undefined;
}

function parseYears(text: string): string | undefined {
  const [, from, to] = /^(\d{4})-(\d{4})$/.exec(text) ?? [];
  return Number(to) === Number(from) + 1 ? text : undefined;
}

/** Named here by type alone: `--version` need not load all that compares. */
const compared: readonly ComparedTable[] = ['measures', 'motions', 'planning', 'commitments'];

/** Names with commas between them, all from one list. */
const someOf =
  <Name extends string>(names: readonly Name[]): Parse<readonly Name[]> =>
  (text) => {
    const asked = text.split(',').map((name) => names.find((known) => known === name.trim()));
    const found = asked.filter((name) => name !== undefined);
    return found.length === asked.length ? found : undefined;
  };

const oneOf =
  <Name extends string>(name: Name): Parse<Name> =>
  (text) =>
    text === name ? name : undefined;

const matching =
  (shape: RegExp): Parse<string> =>
  (text) =>
    shape.test(text) ? text : undefined;

/** What each option takes (of one that commands read differently, per command), and an example of it for who typed something else. */
const values = {
  '--date': { parse: parseDate, expected: 'YYYY-MM-DD, YYYY-MM' },
  '--on': { parse: parseDay, expected: 'YYYY-MM-DD' },
  'overdue --fail-on': { parse: oneOf('overdue'), expected: 'overdue' },
  'diff --fail-on': { parse: oneOf('slipped'), expected: 'slipped' },
  '--id': { parse: matching(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/), expected: 'kst-31497-422' },
  '--title': { parse: (text: string) => text.trim() || undefined, expected: 'Voortgang passend onderwijs' },
  '--vergaderjaar': { parse: parseYears, expected: '2021-2022' },
  '--only': { parse: someOf(correctionKinds), expected: correctionKinds.join(', ') },
  'diff --only': { parse: someOf(compared), expected: compared.join(', ') },
  '--max-size': { parse: parseSize, expected: '500kB, 20MB, 1GB' },
  '--max-pages': { parse: (text: string) => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined), expected: '200' },
  '--timeout': { parse: (text: string) => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined), expected: '60' },
  '--lang': { parse: matching(/^(nl|en)$/), expected: 'nl, en' },
  '--dossier': {
    parse: (text: string) => matching(/^\d{5}(-[A-Za-z0-9]+)*$/)(text.replaceAll(' ', '')),
    expected: '31497, 36410-VIII',
  },
} as const satisfies Readonly<Record<string, { parse: Parse<unknown>; expected: string }>>;

type Name = keyof typeof values;
type ValueOf<Option extends Name> = NonNullable<ReturnType<(typeof values)[Option]['parse']>>;

/** The reader of one option's value. Throws UsageError with an example of what fits. */
export function valueOf<Option extends Name>(name: Option): (text: string) => ValueOf<Option> {
  const { parse, expected } = values[name];
  return (text) => {
    const value = parse(text);
    if (value === undefined)
      throw new UsageError('bad-value', { name: name.split(' ').at(-1) ?? name, value: text, expected });
    return value as ValueOf<Option>;
  };
}
