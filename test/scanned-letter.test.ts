import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compareFindings } from '../scripts/noise-score.js';
import { analyseText } from './support/pipeline.js';

const read = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../fixtures/scans/${name}`, import.meta.url)), 'utf8');
/** Paragraphs as words, without the table that the scan has lost. */
const paragraphs = (text: string): string[] =>
  text.split('\n').filter((line) => line.length > 200 && !line.startsWith('|'));

describe('a letter of our own, printed, scanned and read by tesseract', async () => {
  const clean = await analyseText(read('sluizen.clean.md'));
  const scan = await analyseText(read('sluizen.ocr.txt'));
  it('gives what the clean letter gives, but for the columns of its table', () => {
    const { lost, extra } = compareFindings(clean.result, scan.result);
    const others = [...lost, ...extra].filter((finding) => !finding.startsWith('measure'));
    expect(others).toEqual([]);
  });
  it('has its paragraphs whole', () => {
    expect(paragraphs(scan.normalised.body.text)).toEqual(
      expect.arrayContaining(paragraphs(clean.normalised.body.text)) as string[],
    );
  });
  it('has the texts of its notes', () => {
    expect(scan.result.footnotes.map((f) => f.text)).toEqual(clean.result.footnotes.map((f) => f.text));
  });
});
