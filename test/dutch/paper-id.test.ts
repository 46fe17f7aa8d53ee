import { describe, expect, test } from 'vitest';
import { readPaperId } from '../../src/dutch/paper-id.js';

const page = (id: string): string => `https://zoek.officielebekendmakingen.nl/${id}.html`;

describe('ids that name a paper', () => {
  test.each([
    ['kst-39000-8', 'kst-39000-8', ['39000'], null, true],
    ['kst-39000-008', 'kst-39000-8', ['39000'], null, true],
    ['kst-36600-VIII-7', 'kst-36600-VIII-7', ['36600'], null, true],
    ['kst-21501-02-2498', 'kst-21501-02-2498', ['21501'], null, true],
    ['kst-39000-AA', 'kst-39000-AA', ['39000'], null, true],
    ['kst-CXXIV-A', 'kst-CXXIV-A', ['CXXIV'], null, true],
    ['kst-36600-1', 'kst-36600-1', ['36600'], null, true],
    ['kst-36600-99', 'kst-36600-99', ['36600'], null, false],
    ['ah-tk-20242025-100', 'ah-tk-20242025-100', [], '2024-2025', true],
    ['h-ek-20242025-20-3', 'h-ek-20242025-20-3', [], '2024-2025', true],
    ['2021D15326', '2021D15326', [], null, false],
  ])('%s', (text, id, dossiers, vergaderjaar, hasPage) =>
    expect(readPaperId(text)).toEqual({ id, dossiers, vergaderjaar, url: hasPage ? page(id) : null }),
  );
});

test.each([
  ['kst-39000'],
  ['kst-3900-8'],
  ['kst-39000-8.txt'],
  ['brief.txt'],
  ['h-tk-20242026-20-3'],
  ['TZ202405-067'],
  ['KST-39000-8'],
  [''],
])('%j names none', (text) => expect(readPaperId(text)).toBeNull());
