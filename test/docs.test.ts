import { describe, expect, it } from 'vitest';
import { extractors } from '../src/extract/index.js';
import type { Example } from '../src/types.js';

const shown = (text: string): string => text.replace(/\n/g, ' ↵ ').replace(/\t/g, ' ⇥ ').replace(/\|/g, '\\|');

/** What a row expects of one finding, in words: an id or a date says enough, of others every field counts. */
function told(find: Example['finds'][number]): string {
  const value = find['ids'] ?? find['edtf'];
  if (Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null) return word('', value);
  return Object.entries(find)
    .map(([key, field]) => word(key, field))
    .filter((text) => text !== '')
    .join(', ');
}

function word(key: string, value: unknown): string {
  if (value === null) return `no ${key}`;
  if (typeof value === 'boolean') return value ? key : '';
  if (Array.isArray(value)) return value.length === 0 ? `no ${key}` : value.map((one) => word(key, one)).join(' + ');
  if (typeof value !== 'object') return String(value);
  const { name, party, value: inner, ...rest } = value as Readonly<Record<string, unknown>>;
  if (typeof name === 'string') return typeof party === 'string' ? `${name} (${party})` : name;
  if (inner !== undefined) return word(key, inner);
  return Object.entries(rest)
    .map(([k, v]) => word(k, v))
    .filter((text) => text !== '')
    .join(' ');
}

function row(example: Example): string {
  const found = example.finds.map((find) => `\`${told(find) || 'found'}\``);
  return `| ${example.why} | ${shown(example.text)} | ${found.join(', ') || '–'} |`;
}

/** What each extractor accepts and declines, from the tables that its tests walk. */
function page(): string {
  const parts = extractors.map(({ id, about, examples }) => {
    const table = (rows: readonly Example[]): string =>
      ['| why | in the letter | found |', '| --- | --- | --- |', ...rows.map(row)].join('\n');
    const accepted = examples.filter((e) => e.finds.length > 0 && !e.damaged);
    const damaged = examples.filter((e) => e.finds.length > 0 && e.damaged);
    const declined = examples.filter((e) => e.finds.length === 0);
    return [
      `## ${id}\n\n${about}`,
      `### Accepted\n\n${table(accepted)}`,
      damaged.length > 0 ? `### Accepted though damaged\n\n${table(damaged)}` : '',
      `### Declined\n\n${table(declined)}`,
    ]
      .filter((p) => p !== '')
      .join('\n\n');
  });
  return `# What the extractors accept and decline\n\nMade from the tables of examples in \`src/extract\` by \`npm run docs:accept\`. ⟦…⟧ marks what is found, ↵ a line end, ⇥ the border of two cells; the last column says what is expected of each finding, in the order of the text. Measures that a letter describes without their number depend on the words of a dossier: [profiles.md](profiles.md).\n\n${parts.join('\n\n')}\n`;
}

describe('the documentation is made from the examples', () => {
  it('docs/forms.md', async () => {
    await expect(page()).toMatchFileSnapshot('../docs/forms.md');
  });
  it.each(extractors.map((e) => [e.id, e.examples] as const))(
    '%s has rows that accept, decline and repair',
    (_, examples) => {
      expect(examples.some((e) => e.finds.length > 0)).toBe(true);
      expect(examples.some((e) => e.finds.length === 0)).toBe(true);
      expect(examples.some((e) => e.damaged && e.finds.length > 0)).toBe(true);
    },
  );
});
