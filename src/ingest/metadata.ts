/** What a publication says of itself in its metadata: `<meta name=… content=…>`, in HTML and in XML. */
import type { Known } from '../types.js';
import { tagsOf, textOf } from './markup.js';
import type { Tag } from './markup.js';

type Fields = ReadonlyMap<string, readonly string[]>;

const OFFICIAL_ID = /^(?:kst-[\dA-Z]+(?:-[\dA-Z]+){1,3}|ah-(?:tk|ek)-\d{8}-\d+|h-(?:tk|ek)-\d{8}(?:-\d+){2})$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The one field of most official XML: the address of its metadata, which holds the id. */
const RECORD = 'overheidop.externmetadatarecord';
/** Of older papers an element of its own. */
const SESSION = 'vergjaar';

/** The names of each field, the most telling first; the day of publication is none of the letter's own. */
const NAMES = {
  id: ['dc.identifier', 'dcterms.identifier', RECORD],
  date: ['overheidop.datumbrief', 'overheidop.datumindiening', 'overheidop.datumontvangst'],
  title: ['overheidop.documenttitel'],
  dossiers: ['overheidop.dossiernummer'],
  vergaderjaar: ['overheidop.vergaderjaar', SESSION],
} as const;

/** What the metadata tells of the letter; undefined where it tells nothing. */
export function metadataOf(top: Tag): Known | undefined {
  const fields = fieldsOf(top);
  const all = (names: readonly string[], form: RegExp): string[] =>
    names.flatMap((name) => fields.get(name) ?? []).filter((value) => form.test(value));
  const [id] = all(NAMES.id, OFFICIAL_ID);
  const [date] = all(NAMES.date, DAY);
  const [title] = all(NAMES.title, /\p{L}{3}/u);
  const [session] = all(NAMES.vergaderjaar, /^\d{4}[-–\u2012]\d{4}$/);
  const dossiers = [...new Set(all(NAMES.dossiers, /^\d{5}/).flatMap((value) => value.match(/\b\d{5}(?!\d)/g) ?? []))];
  const known: Known = {
    ...(id === undefined ? {} : { id }),
    ...(date === undefined ? {} : { date }),
    ...(title === undefined ? {} : { title }),
    ...(session === undefined ? {} : { vergaderjaar: session.replace(/[–\u2012]/, '-') }),
    ...(dossiers.length === 0 ? {} : { dossiers }),
  };
  return Object.keys(known).length > 0 ? known : undefined;
}

function fieldsOf(top: Tag): Fields {
  const fields = new Map<string, string[]>();
  for (const of of tagsOf(top)) {
    const [key, value] = fieldOf(of);
    if (key !== '' && value !== '') fields.set(key, [...(fields.get(key) ?? []), value]);
  }
  return fields;
}

function fieldOf(of: Tag): readonly [string, string] {
  const { name, attributes } = of;
  if (name === SESSION) return [name, textOf(of).trim()];
  if (name !== 'meta' && name !== 'metadata') return ['', ''];
  const key = (attributes['name'] ?? attributes['property'] ?? '').toLowerCase();
  const value = (attributes['content'] ?? '').trim();
  return [key, key === RECORD ? (/\/([^/]{5,60})\/metadata\.xml$/.exec(value)?.[1] ?? '') : value];
}
