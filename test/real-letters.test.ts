/** The real letters, where they are at hand: a development folder that users do not have. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compare, timeline } from '../src/index.js';
import { analyse } from '../src/pipeline.js';
import type { Analysis } from '../src/pipeline.js';
import { letterResult } from '../src/schema/letter.js';
import type { Known } from '../src/types.js';

const shared = fileURLToPath(new URL('../../shared/', import.meta.url));
const here = existsSync(`${shared}corpus`);
if (!here) process.stderr.write('test/real-letters.test.ts is SKIPPED: the real letters are not on this machine.\n');

const read = (path: string): Promise<Analysis> =>
  analyse(
    { file: path.split('/').at(-1) ?? path, bytes: readFileSync(`${shared}${path}`) },
    { manifest: { date: '2024-01-01' } },
  );

const list = (folder: string, ending: RegExp): string[] =>
  here
    ? readdirSync(`${shared}${folder}`)
        .filter((f) => ending.test(f))
        .map((f) => `${folder}/${f}`)
    : [];

/** Facts that anyone can count in the letters: footnote texts, and marks of which none is without its number. */
const footnotes: Readonly<Record<string, readonly [texts: number, marks: number]>> = {
  '2020-11-04_kst-31497-371.md': [24, 24],
  '2021-12-16_kst-31497-422.md': [34, 34],
  '2023-03-30_kst-31497-448.txt': [27, 31],
  '2025-04-24_kst-31497-497.ocr.txt': [44, 44],
  '2026-04_voortgangsrapportage-5.md': [6, 6],
};

describe.skipIf(!here)('the real letters', () => {
  it.each(list('corpus', /\.(?:md|txt)$/))('%s: valid, printed is the source, footnotes paired', async (path) => {
    const { result, source, normalised } = await read(path);
    letterResult.parse(result);
    for (const { printed, span } of [...result.references, ...result.dates, ...result.motions]) {
      expect(source.slice(span.start, span.end)).toBe(printed);
    }
    const counts = footnotes[path.split('/').at(-1) ?? ''];
    expect([result.footnotes.length, normalised.body.marks.length]).toEqual(counts);
  });
  it.each(list('pdf', /\.pdf$/))('%s: every citation that a reader found, and no measure', async (path) => {
    const { result } = await read(path);
    const name = path.split('/').at(-1)?.replace('.pdf', '');
    const rows = readFileSync(`${shared}pdf/references.tsv`, 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((l) => l.split('\t'));
    const want = rows.filter((r) => r[0] === name).flatMap((r) => (r[3] ?? '').split('|'));
    const have = result.references.flatMap((r) => r.ids);
    expect(want.filter((id) => !have.includes(id))).toEqual([]);
    expect(result.measures).toEqual([]);
  });

  it('over all five: what slipped, which motions came back, and no status that went back', async () => {
    const names = list('corpus', /\.(?:md|txt)$/).sort();
    const manifest = JSON.parse(readFileSync(`${shared}corpus/corpus.json`, 'utf8')) as (Known & { file: string })[];
    const letters = [];
    for (const path of names) {
      const known = manifest.find(({ file }) => path.endsWith(file)) ?? {};
      const bytes = readFileSync(`${shared}${path}`);
      letters.push((await analyse({ file: path, bytes }, { manifest: known })).result);
    }
    const found = timeline(letters);
    const bill = found.planning.filter(
      ({ title, stage }) => /terugdringen schoolverzuim/i.test(title) && stage === 'inwerkingtreding',
    );
    expect(bill.map(({ history }) => history.map(({ edtf }) => edtf))).toEqual([
      ['2024-08', '2026-01-01', '2027-01-01'],
      ['2024-08', '2026-01-01', '2027-08-01'],
    ]);
    const followed = found.motions.filter(({ history }) => history.length > 1).map(({ id }) => id);
    const motions = ['31497-305', '31497-377', '31497-452', '31497-460', '31497-462', '31497-484', '31521-128'];
    expect(followed).toEqual(expect.arrayContaining(motions.map((id) => `kst-${id}`)));
    expect(found.motions.flatMap(({ id, probably }) => probably.map((one) => [one.id, id]))).toEqual([
      ['kst-36410-21', 'kst-36410-VIII-21'],
    ]);
    for (const [at, from] of letters.entries()) {
      for (const to of letters.slice(at + 1)) {
        const { summary, motions: told } = compare(from, to);
        expect([summary.regressed, summary.removed, told.filter(({ change }) => change === 'regressed')]).toEqual([
          0,
          0,
          [],
        ]);
      }
    }
  });
});
