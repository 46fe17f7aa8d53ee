import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Arrival, enter, ownEntry } from '../../src/corpus/enter.js';
import type { Item } from '../../src/corpus/manifest-text.js';
import type { CorpusAction } from '../../src/types.js';

const [one, two] = ['1'.repeat(64), '2'.repeat(64)];
const list = (...entries: unknown[]): Item[] => entries.map((raw) => ({ raw, text: JSON.stringify(raw) }));
const letter = (over: Partial<Arrival> = {}): Arrival => ({
  file: 'brief.txt',
  inside: false,
  sha256: one,
  printed: {},
  given: {},
  beside: {},
  ...over,
});
const known = (id: string): Arrival => letter({ file: null, sha256: null, given: { id } });
const printed = (id: string, over: Partial<Arrival> = {}): Arrival => letter({ printed: { id }, ...over });

/** Action and place, or what is refused; `onDisk` is what lies at the entry's own file. */
function done(items: Item[], arrival: Arrival, onDisk: string | null, replace = false): string {
  const own = ownEntry(items, arrival);
  if ('refused' in own) return `${own.refused} ${own.held}`;
  const found = enter(items, own, arrival, onDisk, replace);
  if ('refused' in found) return `${found.refused} ${found.held}`;
  return `${found.action} ${found.file ?? '-'}${found.put ? ' put' : ''}`;
}

describe('what becomes of a letter', () => {
  const url = 'https://zoek.officielebekendmakingen.nl/kst-39000-8.html';
  const held = { file: 'oud.txt', id: 'kst-39000-8', sha256: one, url };
  test.each<[string, unknown[], Arrival, string | null, `${CorpusAction | string} ${string}`]>([
    ['it is new', [], printed('kst-39000-8'), null, 'entered brief.txt put'],
    ['it is new, and lies there', [], printed('kst-39000-8', { inside: true }), null, 'entered brief.txt'],
    ['it is known and not held', [], known('kst-39000-8'), null, 'entered -'],
    ['it was known', [{ file: null, id: 'kst-39000-8' }], printed('kst-39000-8'), null, 'filled brief.txt put'],
    ['it is known, and held', [held], known('kst-39000-8'), one, 'unchanged oud.txt'],
    ['the same bytes', [held], printed('kst-39000-8'), one, 'unchanged oud.txt'],
    ['the same bytes under no id', [{ file: 'oud.txt', sha256: one }], letter(), one, 'unchanged oud.txt'],
    ['other bytes under its id', [held], printed('kst-39000-8', { sha256: two }), one, 'other-bytes oud.txt'],
    ['other bytes, and no sha256 in the manifest', [{ ...held, sha256: null }], printed('kst-39000-8'), two, 'other-bytes oud.txt'],
    ['it changed in its place', [{ ...held, file: 'brief.txt' }], printed('kst-39000-8', { sha256: two, inside: true }), two, 'other-bytes brief.txt'],
    ['it is back after its file was lost', [held], printed('kst-39000-8'), null, 'filled brief.txt put'],
    ['its file has another name now', [held], printed('kst-39000-8', { inside: true }), null, 'filled brief.txt'],
    ['it lies there under two names', [held], printed('kst-39000-8', { inside: true }), one, 'unchanged oud.txt'],
    [
      'the same bytes, and more is known',
      [held],
      printed('kst-39000-8', { given: { title: 'Bruggen' } }),
      one,
      'updated oud.txt',
    ],
    ['it was entered without id', [{ file: 'brief.txt', id: null, sha256: one }], letter({ inside: true, given: { id: 'kst-39000-8' } }), one, 'updated brief.txt'],
    [
      'it was entered without id, and known by it',
      [{ file: null, id: 'kst-39000-8' }, { file: 'brief.txt', id: null, sha256: one }],
      letter({ inside: true, given: { id: 'kst-39000-8' } }),
      one,
      'filled brief.txt',
    ],
    [
      'it is in the manifest as another letter',
      [{ file: null, id: 'kst-39000-8' }, { file: 'brief.txt', id: 'kst-39000-9', sha256: one }],
      printed('kst-39000-8', { inside: true }),
      one,
      'other-entry kst-39000-9',
    ],
    ['another way to write its name', [{ file: './brief\u0065\u0301.txt', sha256: one }], letter({ inside: true, file: 'brief\u00e9.txt' }), one, 'unchanged ./brief\u0065\u0301.txt'],
    ['another letter of the same name outside', [{ file: 'brief.txt', id: 'kst-39000-9', sha256: two }], printed('kst-39000-8'), null, 'entered brief.txt put'],
  ])('%s', (_, entries, arrival, onDisk, wanted) => expect(done(list(...entries), arrival, onDisk)).toBe(wanted));

  test.each<[string, Arrival, string]>([
    ['a file from elsewhere', printed('kst-39000-8', { sha256: two }), 'replaced brief.txt put'],
    ['a file in the folder', printed('kst-39000-8', { sha256: two, inside: true }), 'replaced brief.txt'],
    ['the same bytes', printed('kst-39000-8'), 'unchanged oud.txt'],
  ])('--replace: %s', (_, arrival, wanted) => expect(done(list(held), arrival, one, true)).toBe(wanted));

  test('twice is once', () => {
    const first = enter([], { at: null, absorbed: null }, printed('kst-39000-8'), null, false);
    if ('refused' in first) throw new Error(first.refused);
    const own = ownEntry(first.items, printed('kst-39000-8'));
    expect(own).toEqual({ at: 0, absorbed: null });
    if ('refused' in own) throw new Error(own.refused);
    const second = enter(first.items, own, printed('kst-39000-8'), one, false);
    expect(second).toMatchObject({ action: 'unchanged', items: first.items });
    expect('items' in second && second.items).toBe(first.items);
  });
});

describe('the entry', () => {
  const after = (items: Item[], arrival: Arrival, onDisk: string | null = null): readonly Item[] => {
    const own = ownEntry(items, arrival);
    const found = 'refused' in own ? own : enter(items, own, arrival, onDisk, false);
    return 'refused' in found ? [] : found.items;
  };
  test('a new one has every field', () =>
    expect(after([], printed('kst-39000-8'))[0]?.raw).toEqual({
      file: 'brief.txt',
      id: 'kst-39000-8',
      type: null,
      date: null,
      title: null,
      dossiers: [],
      vergaderjaar: null,
      url: 'https://zoek.officielebekendmakingen.nl/kst-39000-8.html',
      sha256: one,
    }));
  test('an id that nobody says stays null', () => expect(after([], letter())[0]?.raw).toMatchObject({ id: null, url: null }));
  test('unknown fields stay, and faulty ones that nothing replaces', () => {
    const entry = { note: 'zelf', file: null, id: 'kst-39000-8', date: '3 maart', vergaderjaar: 7, extra: { a: [1] } };
    const [item] = after(list(entry), letter({ printed: { id: 'kst-39000-8', date: '2025-03-03' } }));
    expect(item?.raw).toMatchObject({ ...entry, file: 'brief.txt', date: '2025-03-03', sha256: one });
    expect(Object.keys(item?.raw as object).slice(0, 3)).toEqual(['note', 'file', 'id']);
  });
  test('two entries of one letter become one, with what both say', () => {
    const both = list({ file: null, id: 'kst-39000-8', note: 'a' }, { file: 'brief.txt', id: null, note: 'b', mine: 1 });
    expect(after(both, letter({ inside: true, given: { id: 'kst-39000-8' } }), one).map(({ raw }) => raw)).toMatchObject([
      { file: 'brief.txt', id: 'kst-39000-8', note: 'a', mine: 1, sha256: one },
    ]);
  });
  test('what nobody touches keeps its text', () => {
    const items = list({ id: 'kst-39000-1', date: '2020-01-01' }, 'onzin', { id: 'kst-39000-9', date: '2026-01-01' });
    const texts = after(items, letter({ printed: { id: 'kst-39000-8', date: '2025-03-03' } })).map(({ text }) => text);
    expect(texts.filter((text) => text !== null)).toEqual(items.map(({ text }) => text));
  });
});

describe('entries stay in date order', () => {
  const at = (date: string | undefined, id: string, dates: (string | null)[]): number => {
    const items = list(...dates.map((one, n) => (one === null ? 'onzin' : { id: `x-${n}`, date: one })));
    const found = enter(items, { at: null, absorbed: null }, letter({ printed: { id, ...(date === undefined ? {} : { date }) } }), null, false);
    return 'items' in found ? found.items.findIndex(({ text }) => text === null) : -1;
  };
  test.each<[string, string | undefined, (string | null)[], number]>([
    ['before all', '2020-01-01', ['2021-01-01', '2022-01-01'], 0],
    ['between', '2021-06-01', ['2021-01-01', '2022-01-01'], 1],
    ['after all', '2023-01-01', ['2021-01-01', '2022-01-01'], 2],
    ['a month before its days', '2021-06', ['2021-01-01', '2021-06-01'], 1],
    ['without a date last', undefined, ['2021-01-01', '2022-01-01'], 2],
    ['what is no entry has no place', '2021-06-01', [null, '2021-01-01', null, '2022-01-01'], 2],
    ['a list in no order', '2021-06-01', ['2022-01-01', '2021-01-01'], 2],
  ])('%s', (_, date, dates, place) => expect(at(date, 'kst-39000-8', dates)).toBe(place));
  test('a date that changes moves its entry, another does not', () => {
    const items = list({ id: 'a', date: '2020-01-01' }, { id: 'b', date: '2021-01-01' }, { id: 'c', date: '2019-01-01' });
    const moved = (id: string, over: object): unknown[] => {
      const arrival = letter({ file: null, sha256: null, given: { id, ...over } });
      const own = ownEntry(items, arrival);
      const found = 'refused' in own ? own : enter(items, own, arrival, null, false);
      return 'items' in found ? found.items.map(({ raw }) => (raw as { id: string }).id) : [];
    };
    expect(moved('a', { date: '2022-01-01' })).toEqual(['b', 'c', 'a']);
    expect(moved('a', { title: 'Bruggen' })).toEqual(['a', 'b', 'c']);
  });
});

describe('whatever letters come, in whatever order', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((n) => `2025-03-${String(n).padStart(2, '0')}`);
  const some = fc.record({
    id: fc.option(fc.integer({ min: 1, max: 5 }).map((n) => `kst-39000-${n}`), { nil: undefined }),
    date: fc.option(day, { nil: undefined }),
    bytes: fc.integer({ min: 1, max: 6 }),
    inside: fc.boolean(),
  });
  const all = (letters: readonly Arrival[], items: readonly Item[]): readonly Item[] =>
    letters.reduce((before, arrival) => {
      const own = ownEntry(before, arrival);
      if ('refused' in own) return before;
      const { file = null } = (own.at === null ? {} : before[own.at]?.raw) as { file?: string | null };
      // Each file lies there under the number of its bytes.
      const found = enter(before, own, arrival, file === null ? null : (file[0] ?? '').repeat(64), false);
      return 'refused' in found ? before : found.items;
    }, items);
  test('no id and no file stands there twice, and dates are in order', () => {
    fc.assert(
      fc.property(fc.array(some), (made) => {
        const letters = made.map(({ id, date, bytes, inside }) =>
          letter({
            file: `${bytes}.txt`,
            sha256: String(bytes).repeat(64),
            inside,
            printed: { ...(id === undefined ? {} : { id }), ...(date === undefined ? {} : { date }) },
          }),
        );
        const items = all(letters, []);
        const values = (name: string): unknown[] =>
          items.map(({ raw }) => (raw as Record<string, unknown>)[name]).filter((value) => value !== null);
        expect(new Set(values('id')).size).toBe(values('id').length);
        expect(new Set(values('file')).size).toBe(values('file').length);
        const dates = items.map(({ raw }) => String((raw as { date: string | null }).date ?? '~'));
        expect(dates).toEqual([...dates].sort());
      }),
    );
  });
  test('a letter that was just entered is there already', () => {
    fc.assert(
      fc.property(fc.array(some), some, (made, { id, date, bytes, inside }) => {
        const of = (n: number, known: object, isInside: boolean): Arrival =>
          letter({ file: `${n}.txt`, sha256: String(n).repeat(64), inside: isInside, printed: known });
        const before = all(made.map((one) => of(one.bytes, one.id === undefined ? {} : { id: one.id }, one.inside)), []);
        const last = of(bytes, { ...(id === undefined ? {} : { id }), ...(date === undefined ? {} : { date }) }, inside);
        const once = all([last], before);
        expect(all([last], once)).toBe(once);
      }),
    );
  });
});
