import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { letter } from '../render/fixture.js';
import { folderWith } from './folder.js';
import { run } from './io.js';

vi.mock(import('../../src/index.js'), async (original) => ({
  ...(await original()),
  analyse: () => Promise.reject(new RangeError('too deep')),
}));

test('a fault of our own in one letter does not cost the others', async () => {
  const folder = folderWith({ 'a.txt': 'brief', 'b.json': JSON.stringify(letter()) });
  const { code, out, err } = await run(['extract', path.join(folder, 'a.txt'), path.join(folder, 'b.json')]);
  expect(code).toBe(3);
  expect(JSON.parse(out)).toEqual([letter()]);
  expect(err).toMatch(/a\.txt could not be analysed, by a fault in pobrief itself \(too deep\)/);
});
