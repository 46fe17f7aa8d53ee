import { expect, test } from 'vitest';
import { isAddressOf } from '../../src/dutch/official-address.js';

const page = (id: string): string => `https://zoek.officielebekendmakingen.nl/${id}.html`;

test.each([
  [page('kst-39812-5'), 'Kamerstuk 39812, nr. 5', true],
  [page('kst-39812-5'), 'Kamerstuk 39 812, nr. 5', true],
  [page('kst-39812-5'), 'Kamerstukken II 2024/25, 39812, nr. 5', true],
  [page('kst-36600-VIII-71'), 'Kamerstuk 36600 VIII, nr. 71', true],
  [page('kst-39812-5').replace('.html', '.pdf'), '39812-5', true],
  [page('kst-39812-5').replace('.html', ''), '39812-5', true],
  [page('ah-tk-20242025-100'), 'Aanhangsel Handelingen II 2024/25, nr. 100', false],
  [page('ah-tk-20242025-100'), 'Aanhangsel 20242025, nr. 100', true],
  [page('h-tk-20242025-20-3'), 'Handelingen II nr. 20, item 3', true],
  [page('kst-39812-5'), 'Kamerstuk 39812, nr. 6', false],
  [page('kst-39812-5'), 'de brief van mei', false],
  [page('h-tk-20242025-20-3'), 'item 3', false],
  [page('stb-2025-263'), 'Stb. 2025, 263', false],
  ['https://voorbeeld.nl/kst-39812-5.html', 'Kamerstuk 39812, nr. 5', false],
  ['https://nietofficielebekendmakingen.nl/kst-39812-5.html', 'Kamerstuk 39812, nr. 5', false],
  ['', '39812', false],
])('%s of «%s»: %s', (address, words, is) => expect(isAddressOf(address, words)).toBe(is));
