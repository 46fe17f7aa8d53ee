import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { analyseFixture } from './support/pipeline.js';

/** What a careful reader found in our own letters, written down before the parser was tuned. */
function truth(name: string): Record<string, string>[] {
  const path = fileURLToPath(new URL(`../fixtures/truth/${name}.tsv`, import.meta.url));
  const [head, ...rows] = readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((l) => l.split('\t'));
  return rows.map((row) => Object.fromEntries((head ?? []).map((column, i) => [column, row[i] ?? ''])));
}

const letters = [
  ['officieel', 'officieel.md'],
  ['ministerie', 'ministerie.ocr.txt'],
  ['notitie', 'notitie.txt'],
  ['brief', 'brief.pdf'],
] as const;

const sorted = (values: readonly string[]): string[] => [...values].sort();

describe.each(letters)('%s', (name, file) => {
  it('references', async () => {
    const { result } = await analyseFixture(file);
    const want = truth(`${name}.references`).flatMap((r) => (r['ids'] ?? '').split(/[ |;,]+/).filter(Boolean));
    expect(sorted(result.references.flatMap((r) => r.ids))).toEqual(sorted(want));
  });
  it('dates', async () => {
    const { result } = await analyseFixture(file);
    const value = (start: string | null, end: string | null): string => `${start || '..'}/${end || '..'}`;
    const open = (v: string | undefined): string =>
      v === undefined || v === '' || v === '..' || v === 'null' ? '..' : v;
    const want = truth(`${name}.dates`).map((r) => value(open(r['start']), open(r['end'])));
    expect(sorted(result.dates.map((d) => value(d.start, d.end)))).toEqual(sorted(want));
  });
  it('footnotes with their marks', async () => {
    const { result } = await analyseFixture(file);
    const numbers = truth(`${name}.footnotes`).map((r) => Number(r['number']));
    expect(result.footnotes.map((f) => f.number).sort((a, b) => a - b)).toEqual(numbers);
    expect(result.footnotes.filter((f) => f.marker === null)).toEqual([]);
  });
});
