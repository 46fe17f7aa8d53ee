import { describe, expect, it } from 'vitest';
import { extractors } from '../src/extract/index.js';
import type { Example } from '../src/types.js';

const shown = (text: string): string => text.replace(/\n/g, ' ↵ ').replace(/\t/g, ' ⇥ ').replace(/\|/g, '\\|');

function row(example: Example): string {
  const found = example.finds.map((find) => {
    const value = find['ids'] ?? find['edtf'] ?? find['number'] ?? Object.values(find)[0];
    return `\`${Array.isArray(value) ? value.join(' ') : String(value)}\``;
  });
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
  return `# What the extractors accept and decline\n\nMade from the tables of examples in \`src/extract\` by \`npm run docs:accept\`. ⟦…⟧ marks what is found.\n\n${parts.join('\n\n')}\n`;
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
