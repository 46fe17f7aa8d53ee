import { describe, expect, it } from 'vitest';
import { compare } from '../src/compare/index.js';
import { analyseFixture } from './support/pipeline.js';
import { cell, hasTruth, truth } from './support/truth.js';

const letters = [
  ['officieel', 'officieel.md'],
  ['ministerie', 'ministerie.ocr.txt'],
  ['notitie', 'notitie.txt'],
  ['brief', 'brief.pdf'],
  ['maatregelen', 'maatregelen.md'],
  ['voortgang-1', 'voortgang-1.md'],
  ['voortgang-2', 'voortgang-2.txt'],
  ['antwoord', 'antwoord.txt'],
  ['motie', 'motie.txt'],
  ['agenda', 'agenda.txt'],
  ['verslag', 'verslag.txt'],
  ['nota', 'nota.md'],
  ['eerste-kamer', 'eerste-kamer.txt'],
] as const;

const sorted = (values: readonly string[]): string[] => [...values].sort();
const plain = (title: string | null): string => (title ?? '').replace(/\.$/, '');

describe.each(letters)('%s', (name, file) => {
  it('references', async () => {
    const { result } = await analyseFixture(file);
    const want = truth(`${name}.references`).flatMap((r) =>
      cell(r, 'ids')
        .split(/[ |;,]+/)
        .filter(Boolean),
    );
    expect(sorted(result.references.flatMap((r) => r.ids))).toEqual(sorted(want));
  });
  it('dates', async () => {
    const { result } = await analyseFixture(file);
    const want = truth(`${name}.dates`).map((r) => `${cell(r, 'start') || '..'}/${cell(r, 'end') || '..'}`);
    expect(sorted(result.dates.map((d) => `${d.start ?? '..'}/${d.end ?? '..'}`))).toEqual(sorted(want));
  });
  it.runIf(hasTruth(`${name}.footnotes`))('footnotes with their marks', async () => {
    const { result } = await analyseFixture(file);
    const numbers = truth(`${name}.footnotes`).map((r) => Number(r['number']));
    expect(result.footnotes.map((f) => f.number).sort((a, b) => a - b)).toEqual(numbers);
    expect(result.footnotes.filter((f) => f.marker === null)).toEqual([]);
  });
  it.runIf(hasTruth(`${name}.measures`))('measures with title and status', async () => {
    const { result } = await analyseFixture(file);
    const have = result.measures
      .filter((m) => m.explicit)
      .map((m) => [m.series, m.number, m.parent ?? '', plain(m.title), m.status.value].join(' | '));
    const want = truth(`${name}.measures`).map((r) =>
      [
        cell(r, 'series'),
        cell(r, 'number'),
        cell(r, 'parent'),
        plain(cell(r, 'title')),
        cell(r, 'status') || 'unknown',
      ].join(' | '),
    );
    expect(sorted(have)).toEqual(sorted(want));
  });
  it.runIf(hasTruth(`${name}.motions`))('motions with id and outcome', async () => {
    const { result } = await analyseFixture(file);
    const have = result.motions.map((m) => [m.kind, m.ids.join(' '), m.disposition.value].join(' | '));
    const want = truth(`${name}.motions`).map((r) =>
      [cell(r, 'kind'), cell(r, 'ids'), cell(r, 'disposition')].join(' | '),
    );
    expect(sorted(have)).toEqual(sorted(want));
  });
  it.runIf(hasTruth(`${name}.goals`))('goals and their measures', async () => {
    const { result } = await analyseFixture(file);
    const have = result.goals.map((g) => `${g.number}: ${g.measures.join('; ')}`);
    expect(have).toEqual(truth(`${name}.goals`).map((r) => `${cell(r, 'goal')}: ${cell(r, 'measures')}`));
  });
});

/** Kinds of papers in which nobody carries out a measure or plans a law. */
const silent = ['antwoord', 'motie', 'agenda', 'verslag', 'nota'];

describe('what a paper says of itself', () => {
  it.each(truth('heads').map((row) => [cell(row, 'file'), row] as const))('%s', async (file, row) => {
    const { result } = await analyseFixture(file);
    const { type, id, dossiers, date, title, signatories, onBehalfOf, addressee } = result.letter;
    const names = signatories.map((s) => s.name);
    const have = { type, id, dossiers, date, title, signatories: names, on_behalf_of: onBehalfOf, addressee };
    for (const [key, value] of Object.entries(have)) {
      const want = cell(row, key);
      // An empty cell of a report without a head is left open.
      if (type === 'voortgangsrapportage' && want === '') continue;
      expect([key, Array.isArray(value) ? value.join('; ') : (value ?? '')]).toEqual([key, want]);
    }
    if (silent.includes(type)) {
      expect(result.planning).toEqual([]);
      expect(result.measures.filter((m) => m.status.value !== 'unknown')).toEqual([]);
    }
  });
});

describe.each([
  ['maatregelen', 'maatregelen.md', 'voortgang-1.md'],
  ['voortgang', 'voortgang-1.md', 'voortgang-2.txt'],
] as const)('diff %s: %s → %s', (name, older, newer) => {
  it('measures and motions', async () => {
    const [from, to] = [await analyseFixture(older), await analyseFixture(newer)];
    const { measures, motions } = compare(from.result, to.result);
    const have = [
      ...measures
        .filter((m) => m.series === undefined || m.series === 'maatregel')
        .map((m) =>
          ['measure', m.number, m.change, m.status.from ?? '', m.status.to ?? '', m.title.changed ? 'yes' : 'no'].join(
            ' | ',
          ),
        ),
      ...motions.map((m) =>
        ['motion', m.id, m.change, m.disposition.from ?? '', m.disposition.to ?? '', ''].join(' | '),
      ),
    ];
    const want = truth(`${name}.diff`)
      .filter((r) => r['kind'] !== 'part')
      .map((r) =>
        [
          cell(r, 'kind'),
          cell(r, 'number'),
          cell(r, 'change'),
          cell(r, 'from'),
          cell(r, 'to'),
          cell(r, 'kind') === 'motion' ? '' : cell(r, 'title_changed'),
        ].join(' | '),
      );
    expect(sorted(have)).toEqual(sorted(want));
  });
});
