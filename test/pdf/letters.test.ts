import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/pipeline.js';
import type { Analysis } from '../../src/pipeline.js';
import { fixturePdf } from './support.js';

const letters = ['marge', 'kolommen', 'rapport', 'gespatieerd', 'noten', 'nota', 'liggend', 'kader'] as const;

const read = (name: string): Promise<Analysis> => analyse({ file: name, bytes: fixturePdf(name) });

const one = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What must be equal however a letter comes. */
function findings({ result }: Analysis) {
  return {
    references: result.references.map((r) => ({
      ids: r.ids,
      alsoIn: r.alsoIn,
      footnote: r.footnote,
      damaged: r.damaged,
    })),
    dates: result.dates.map((d) => ({ edtf: d.edtf, kind: d.kind, role: d.role })),
    footnotes: result.footnotes.map((f) => ({ number: f.number, text: one(f.text ?? ''), marked: f.marker !== null })),
    measures: result.measures.map((m) => ({ number: m.number, title: one(m.title ?? ''), status: m.status?.value })),
    motions: result.motions.map((m) => ({ ids: m.ids, basis: m.idsBasis, disposition: m.disposition.value })),
    commitments: result.commitments.map((c) => ({ kind: c.kind, ids: c.ids, due: c.due?.edtf })),
    planning: result.planning.map((p) => ({
      title: one(p.title),
      kind: p.kind,
      stages: p.milestones.map((m) => m.stage),
    })),
    date: result.letter.date,
  };
}

/** Findings in notes stand where the notes stand; so the order is not compared. */
const sorted = (values: readonly unknown[]): string[] => values.map((v) => JSON.stringify(v)).sort();

describe('a letter says the same as PDF and as text', () => {
  describe.each(letters)('%s', (name) => {
    it.each(['references', 'dates', 'footnotes', 'measures', 'motions', 'commitments', 'planning'] as const)(
      '%s',
      async (field) => {
        const [pdf, text] = [findings(await read(`${name}.pdf`)), findings(await read(`${name}.md`))];
        expect(sorted(pdf[field])).toEqual(sorted(text[field]));
      },
    );
    it('date', async () => {
      expect(findings(await read(`${name}.pdf`)).date).toBe(findings(await read(`${name}.md`)).date);
    });
    it('every footnote is paired and nothing is warned of', async () => {
      const { result } = await read(`${name}.pdf`);
      expect(result.footnotes.filter((f) => f.marker === null)).toEqual([]);
      expect(result.warnings).toEqual([]);
    });
    it('the running text is the same, block by block', async () => {
      const [pdf, text] = [await read(`${name}.pdf`), await read(`${name}.md`)];
      const blocks = ({ normalised }: Analysis): string[] =>
        normalised.body.text
          .split('\n')
          .map(one)
          .filter((b) => b.length > 60);
      expect(blocks(pdf)).toEqual(blocks(text));
    });
    it('no sentence holds furniture', async () => {
      const { result, normalised } = await read(`${name}.pdf`);
      const furniture = /Pagina \d|Onze referentie|Contactpersoon|070-1234567|VERTROUWELIJK|Bijlage\(n\)|ISSN/;
      expect(
        [...result.references, ...result.dates].filter((f) => 'sentence' in f && furniture.test(f.sentence ?? '')),
      ).toEqual([]);
      expect(normalised.body.text).not.toMatch(furniture);
    });
  });
});

describe('what the layout is for', () => {
  it('the margin gives the own reference and is no text', async () => {
    const { result, source } = await read('marge.pdf');
    expect(result.letter).toMatchObject({
      ownReference: '2024-0000123456',
      date: '2024-03-14',
      title: 'Voortgang Aanpak Dorpshuizen',
    });
    const contact = (result.corrections ?? []).filter((c) => c.rule === 'contact');
    expect(contact.map((c) => source.slice(c.span.start, c.span.end))).toContain('T 070-1234567');
  });
  it('rows and cells of a table over a page break, its head once', async () => {
    const { normalised } = await read('rapport.pdf');
    const rows = normalised.blocks
      .filter((b) => b.kind === 'row')
      .map((b) => normalised.body.text.slice(b.range.start, b.range.end));
    expect(rows.length).toBe(1 + 14 + 1 + 4);
    expect(rows).toContain(
      '12\tAfspraken met eigenaren van recreatieplassen over toegang voor mensen met een beperking\tIn uitvoering\tAkkoord met 40 van de 65 eigenaren, peildatum 1 juli 2024',
    );
  });
  it('pages and lines of what is found', async () => {
    const { result, source } = await read('marge.pdf');
    const last = result.references.find((r) => r.ids.includes('ah-tk-20222023-9107'));
    expect(last?.span.page).toBe(3);
    expect(source.slice(0, last?.span.start).split('\n').length).toBe(last?.span.line);
  });
  it('an empty page does not shift the pages behind it', async () => {
    const { result } = await read('rapport.pdf');
    expect(result.source.pages).toBe(4);
    expect(result.references.find((r) => r.ids.includes('kst-39988-26'))?.span.page).toBe(3);
  });
  it('headings by weight', async () => {
    const { result } = await read('rapport.pdf');
    expect(result.sections.map((s) => s.title)).toEqual(['Stand van de maatregelen', 'Stand van de moties']);
  });
});
