import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Item, joinList, splitList } from '../../src/corpus/manifest-text.js';

const texts = (json: string): string[] => splitList(json).map(({ text }) => text);
const fresh = (raw: unknown): Item => ({ raw, text: null });

describe('entries as they are written, with their lines', () => {
  test.each([
    ['nothing', '[]', []],
    ['nothing, with room', ' [\n ] ', []],
    ['one a line', '[\n{"a": 1},\n{"b": 2}\n]', [['{"a": 1}', 2], ['{"b": 2}', 3]]],
    ['a field a line', '[\n  {\n    "a": 1\n  },\n  {"b": 2}]', [['{\n    "a": 1\n  }', 2], ['{"b": 2}', 5]]],
    ['all on one line', '[{"a":[1,[2]]},{"b":{}}]', [['{"a":[1,[2]]}', 1], ['{"b":{}}', 1]]],
    ['signs in texts', '[{"a": "],[{\\"\\\\"}, "x, y"]', [['{"a": "],[{\\"\\\\"}', 1], ['"x, y"', 1]]],
    ['what is no entry', '[null, 7 , "x",[]]', [['null', 1], ['7', 1], ['"x"', 1], ['[]', 1]]],
    ['lines of Windows', '[\r\n{"a": 1},\r\n{"b": 2}\r\n]', [['{"a": 1}', 2], ['{"b": 2}', 3]]],
  ])('%s', (_, json, wanted) =>
    expect(splitList(json).map(({ text, line }) => [text, line])).toEqual(wanted),
  );

  test('whatever a list holds and however it is set', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.constantFrom(0, 1, 2, '\t'), (list, indent) => {
        const plain = JSON.parse(JSON.stringify(list)) as unknown[];
        const json = JSON.stringify(plain, null, indent);
        expect(splitList(json).map(({ raw }) => raw)).toEqual(plain);
        expect(JSON.parse(joinList(splitList(json)))).toEqual(plain);
        expect(texts(joinList(splitList(json)))).toEqual(texts(json));
      }),
    );
  });
});

describe('what is new is written as its neighbours are', () => {
  const entry = { file: null, dossiers: ['39000', '39001'] };
  test.each([
    ['alone, a field a line', '[]', '[\n  {\n    "file": null,\n    "dossiers": [\n      "39000",\n      "39001"\n    ]\n  }\n]\n'],
    [
      'among entries of a line',
      '[{"id":  1.0}]',
      '[\n  {"id":  1.0},\n  {"file": null, "dossiers": ["39000", "39001"]}\n]\n',
    ],
    [
      'among entries of several',
      '[\n  {\n    "n": 12345678901234567890\n  }\n]',
      '[\n  {\n    "n": 12345678901234567890\n  },\n  {\n    "file": null,\n    "dossiers": [\n      "39000",\n      "39001"\n    ]\n  }\n]\n',
    ],
  ])('%s', (_, json, wanted) => expect(joinList([...splitList(json), fresh(entry)])).toBe(wanted));
  test('no entries', () => expect(joinList([])).toBe('[]\n'));
});
