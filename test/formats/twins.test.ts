import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/pipeline.js';
import type { Analysis } from '../../src/pipeline.js';
import { renderNormalised } from '../../src/render/normalised.js';
import { analyseFixture } from '../support/pipeline.js';

const bytesOf = (name: string): Uint8Array => readFileSync(new URL(`../../fixtures/formats/${name}`, import.meta.url));

/** Each letter of fixtures/letters with what it was made into, how many notes it has, and of how many measures and motions it speaks. */
const twins = [
  ['officieel', ['html', 'xml', 'kamerwrk.xml', 'docx', 'libreoffice.docx'], 16],
  ['voortgang-1', ['html', 'xml', 'docx'], 6],
  ['maatregelen', ['html', 'xml', 'kamerwrk.xml', 'docx'], 12],
  ['nota', ['html', 'xml', 'docx'], 0],
] as const;
const pairs = twins.flatMap(([name, formats, notes]) =>
  formats.map((format) => [`${name}.${format}`, name, notes] as const),
);

/** All that is found, without where: the places differ, and are held to below. */
function findings({ result }: Analysis): Readonly<Record<string, unknown>> {
  const titles = result.sections.map(({ number, title }) => ({ number, title }));
  const codes = result.warnings.map((w) => w.code);
  const plain = JSON.stringify({ ...result, titles, codes }, (key, value: unknown) =>
    ['span', 'marker', 'printed', 'sentence'].includes(key) ? undefined : value,
  );
  return JSON.parse(plain) as Record<string, unknown>;
}

/** Findings in notes stand where the notes stand; so the order of a list is not compared. */
const sorted = (value: unknown): unknown =>
  Array.isArray(value) ? value.map((item) => JSON.stringify(item)).sort() : value;

const fields = [
  ...[
    'letter',
    'titles',
    'footnotes',
    'goals',
    'measures',
    'references',
    'motions',
    'commitments',
    'dates',
    'planning',
  ],
  ...['amounts', 'codes'],
];

/** Without what only Markdown prints: its signs, tags, marks, broken words. */
const bare = (text: string): string =>
  text
    .replace(/<sup>[^<]*<\/sup>|<[^<>]*>|\*+|(?<=\p{L})-\s*\n\s*/gu, '')
    .replace(/[\s|•]+/g, ' ')
    .trim();

/** Every finding with its place. */
function placesIn(result: unknown): { printed: string; start: number; end: number; line: number }[] {
  const found: { printed: string; start: number; end: number; line: number }[] = [];
  JSON.stringify(result, (_, value: unknown) => {
    if (value === null || typeof value !== 'object') return value;
    const { printed, span } = value as {
      printed?: unknown;
      span?: { start: number; end: number; line: number } | null;
    };
    if (typeof printed === 'string' && span) found.push({ printed, ...span });
    return value;
  });
  return found;
}

describe('a letter says the same in every format', () => {
  describe.each(pairs)('%s', (file, name, notes) => {
    const analyses = Promise.all([analyse({ file, bytes: bytesOf(file) }), analyseFixture(`${name}.md`)]);
    const both = (): Promise<[Analysis, Analysis]> => analyses;
    it.each(fields)('%s', async (field) => {
      const [made, twin] = await both();
      expect(sorted(findings(made)[field])).toEqual(sorted(findings(twin)[field]));
    });
    it('what findings print', async () => {
      const [made, twin] = await both();
      const printed = ({ result }: Analysis): string[] =>
        placesIn({ ...result, corrections: [] }).map((p) => bare(p.printed));
      expect(printed(made).sort()).toEqual(printed(twin).sort());
    });
    it('normalize prints the same', async () => {
      const [made, twin] = await both();
      expect(renderNormalised(made.normalised)).toBe(renderNormalised(twin.normalised));
    });
    it('printed is the source, and the line is right', async () => {
      const [{ result, source }] = await both();
      const places = placesIn(result);
      expect(places.length).toBeGreaterThan(0);
      for (const { printed, start, end, line } of places) {
        expect(source.slice(start, end)).toBe(printed);
        expect(source.slice(0, start).split('\n').length).toBe(line);
      }
    });
    it('each footnote has its mark, and what is hidden is not there', async () => {
      const [{ result, source }] = await both();
      expect(result.footnotes.map((f) => f.number)).toEqual(Array.from({ length: notes }, (_, i) => i + 1));
      for (const { marker, number } of result.footnotes) {
        const printed = source.slice(marker?.start, marker?.end);
        expect(printed.match(/\d+/g)).toContain(String(number));
      }
      expect(source).not.toMatch(/39 999|Home|Zoeken op|Over deze site|X Noot|1 mei 2001|↩|undefined/);
    });
    it('no page and no correction is made up', async () => {
      const [{ result }] = await both();
      expect(result.source.pages).toBeNull();
      expect((result.corrections ?? []).filter((c) => c.kind !== 'furniture')).toEqual([]);
    });
  });
});
