/** What is wrong in a manifest, by itself and against the letters in its folder. */
import { otherDossiers, sameMetadata } from '../index.js';
import type { CorpusFault, CorpusVerify, Known } from '../types.js';
import { comparable, type EntryFields, isBelow, readFields } from './entry.js';
import type { Written } from './manifest-text.js';

/** An entry with what is found of it in the folder. */
export interface Checked {
  /** The sha256 of its file; null where there is none. */
  readonly sha256: string | null;
  /** What its letter prints; null where it could not be read. */
  readonly printed: Known | null;
}

type Note = CorpusVerify['notes'][number];
/** Where a fault is, and what else there is to say of it. */
type Place = Pick<CorpusFault, 'entry' | 'line' | 'id' | 'file'>;

const nowhere: Place = { entry: null, line: null, id: null, file: null };

const fault = (
  code: CorpusFault['code'],
  place: Place,
  rest: Partial<Omit<CorpusFault, keyof Place | 'code'>> = {},
): CorpusFault => ({ code, ...place, field: null, manifest: null, found: null, expected: null, first: null, ...rest });

export const manifestMissing = (): CorpusFault => fault('manifest-missing', nowhere);

/** @param problem what the reader of JSON says; it may tell the place by its offset */
export function manifestBroken(problem: string, json: string): CorpusFault {
  const end = problem.includes('end of JSON') ? json.trimEnd().length : NaN;
  const offset = Number(/at position (\d+)/.exec(problem)?.[1] ?? end);
  const line = Number.isNaN(offset) ? null : json.slice(0, offset).split('\n').length;
  return fault('manifest-broken', { ...nowhere, line }, { found: problem });
}

export const unlisted = (file: string): CorpusFault => fault('unlisted', { ...nowhere, file });

const placeOf = ({ line }: Written, at: number, entry: EntryFields | null): Place => ({
  entry: at + 1,
  line,
  id: entry?.id ?? null,
  file: entry?.file ?? null,
});

/** What is wrong in the manifest alone: fields, names outside the folder, what stands there twice. */
export function entryFaults(items: readonly Written[]): CorpusFault[] {
  const [files, ids] = [new Map<string, number>(), new Map<string, number>()];
  /** The entry before this one that has the same; 0 where there is none. */
  const before = (seen: Map<string, number>, value: string | undefined, at: number): number => {
    if (value === undefined) return 0;
    const first = seen.get(value) ?? 0;
    if (first === 0) seen.set(value, at + 1);
    return first;
  };
  return items.flatMap((item, at) => {
    const { fields, faults } = readFields(item.raw);
    const place = placeOf(item, at, fields);
    if (fields === null) return [fault('entry', place, { manifest: shown(item.raw) })];
    const wrong = faults.map(({ field, problem }) =>
      fault('field', place, { field, manifest: shown((item.raw as Record<string, unknown>)[field]), expected: problem }),
    );
    const { file, id } = fields;
    const isWrong = faults.some(({ field }) => field === 'file' || field === 'id');
    const sameName = before(files, file === undefined ? undefined : comparable(file), at);
    const sameId = before(ids, id, at);
    return [
      ...wrong,
      ...(file === undefined && id === undefined && !isWrong ? [fault('nameless', place)] : []),
      ...(file === undefined || isBelow(file) ? [] : [fault('outside', place, { field: 'file', manifest: file })]),
      ...(sameName === 0 ? [] : [fault('file-twice', place, { field: 'file', manifest: file ?? null, first: sameName })]),
      ...(sameId === 0 ? [] : [fault('id-twice', place, { field: 'id', manifest: id ?? null, first: sameId })]),
    ];
  });
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** What a letter in the folder shows of its entry. */
export function fileFaults(item: Written, at: number, { sha256, printed }: Checked): CorpusFault[] {
  const entry = readFields(item.raw).fields ?? {};
  const place = placeOf(item, at, entry);
  if (sha256 === null) return [fault('file-missing', place)];
  const isOther = entry.sha256 !== undefined && entry.sha256 !== sha256;
  return [
    ...(isOther ? [fault('sha256', place, { field: 'sha256', manifest: entry.sha256 ?? null, found: sha256 })] : []),
    ...(printed === null ? [] : conflicts(entry, printed)).map((rest) => fault('conflict', place, rest)),
  ];
}

/** What an entry and its letter say differently. */
function conflicts(entry: EntryFields, printed: Known): { field: string; manifest: string; found: string }[] {
  const texts = (['id', 'date', 'title', 'vergaderjaar'] as const).flatMap((field) => {
    const [manifest, found] = [entry[field], printed[field]];
    if (manifest === undefined || found === undefined || sameMetadata[field](manifest, found)) return [];
    return [{ field, manifest, found }];
  });
  const [own, found] = [entry.dossiers ?? [], printed.dossiers ?? []];
  if (own.length === 0 || found.length === 0 || !otherDossiers(own, found)) return texts;
  return [...texts, { field: 'dossiers', manifest: own.join(', '), found: found.join(', ') }];
}

/** Held, and nothing tells whether its bytes are still those that were entered. */
export function notesOf(items: readonly Written[]): Note[] {
  return items.flatMap((item, at) => {
    const { fields } = readFields(item.raw);
    if (fields?.file === undefined || fields.sha256 !== undefined) return [];
    return [{ code: 'no-sha256' as const, ...placeOf(item, at, fields) }];
  });
}
