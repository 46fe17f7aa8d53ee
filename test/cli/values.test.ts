import { describe, expect, test } from 'vitest';
import { sizeText } from '../../src/size-text.js';
import { valueOf } from '../../src/cli/values.js';

describe('what options take', () => {
  test.each([
    ['--date', '2025-04-24', '2025-04-24'],
    ['--date', '2026-04', '2026-04'],
    ['--date', '2024-02-29', '2024-02-29'],
    ['--id', 'kst-36410-VIII-54', 'kst-36410-VIII-54'],
    ['--id', '2021D15326', '2021D15326'],
    ['--dossier', '31 497', '31497'],
    ['--dossier', '36410-VIII', '36410-VIII'],
    ['--vergaderjaar', '2021-2022', '2021-2022'],
    ['--max-size', '100', 100],
    ['--max-size', '500kB', 500_000],
    ['--max-size', '1.5 MB', 1_500_000],
    ['--max-size', '2G', 2_000_000_000],
    ['--max-pages', '200', 200],
    ['--lang', 'nl', 'nl'],
  ] as const)('%s %s', (name, text, value) => expect(valueOf(name)(text)).toBe(value));
});

describe('what they refuse', () => {
  test.each([
    ['--date', '2023-02-29'],
    ['--date', '24-04-2025'],
    ['--date', '2025-13'],
    ['--date', '2025'],
    ['--id', '31497, nr. 422'],
    ['--dossier', '3149'],
    ['--vergaderjaar', '2021-2023'],
    ['--title', '  '],
    ['--max-size', 'veel'],
    ['--max-size', '0'],
    ['--max-size', '-1'],
    ['--max-pages', '0'],
    ['--max-pages', '1.5'],
    ['--lang', 'fr'],
  ] as const)('%s %s', (name, text) => expect(() => valueOf(name)(text)).toThrow('bad-value'));
});

test.each([
  [100_000_000, '100 MB'],
  [1_500_000, '1.5 MB'],
  [1000, '1 kB'],
  [12, '12 bytes'],
])('%i bytes are %s', (bytes, text) => expect(sizeText(bytes)).toBe(text));
