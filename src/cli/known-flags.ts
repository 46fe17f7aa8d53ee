/** What a user says of a letter, over what it prints: `--id --date --title --dossier --vergaderjaar`. */
import type { Known } from '../types.js';
import type { Option } from './command.js';
import { valueOf } from './values.js';

export interface KnownOptions {
  readonly id?: string;
  readonly date?: string;
  readonly title?: string;
  readonly dossier?: readonly string[];
  readonly vergaderjaar?: string;
}

const dossier = valueOf('--dossier');

export const knownFlags: readonly Option[] = [
  { flags: '--id <ID>', about: 'option.id', parse: valueOf('--id') },
  { flags: '--date <DATE>', about: 'option.date', parse: valueOf('--date') },
  { flags: '--title <TITLE>', about: 'option.title', parse: valueOf('--title') },
  {
    flags: '--dossier <DOSSIER>',
    about: 'option.dossier',
    parse: (text, before) => [...(Array.isArray(before) ? before : []), dossier(text)],
  },
  { flags: '--vergaderjaar <YEARS>', about: 'option.vergaderjaar', parse: valueOf('--vergaderjaar') },
];

/** What was said, and nothing of what was not. */
export function saidOf({ id, date, title, dossier: dossiers, vergaderjaar }: KnownOptions): Known {
  const flags = Object.entries({ id, date, title, dossiers, vergaderjaar }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(flags) as Known;
}
