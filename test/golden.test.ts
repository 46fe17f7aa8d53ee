import { describe, expect, it } from 'vitest';
import type { LetterResult } from '../src/types.js';
import { analyseFixture } from './support/pipeline.js';

/** What a reviewer wants to see change or stay; spans are held by the laws. */
function project(result: LetterResult): string {
  const { letter, source } = result;
  const at = (span: { line: number; page: number | null } | null): string =>
    span ? `${span.page ?? '-'}:${span.line}` : '-';
  const counts = (values: readonly string[]): Record<string, number> =>
    Object.fromEntries([...new Set(values)].sort().map((v) => [v, values.filter((x) => x === v).length]));
  const lines = {
    source: { format: source.format, pages: source.pages },
    letter,
    sections: result.sections.map((s) => `${at(s.span)} ${'#'.repeat(s.level)} ${s.number ?? '·'} ${s.title}`),
    footnotes: result.footnotes.map(
      (f) => `${f.number} text ${at(f.span)} mark ${at(f.marker)} ${(f.text ?? '').slice(0, 50)}`,
    ),
    references: result.references.map(
      (r) =>
        `${at(r.span)} [${r.footnote ?? ''}] ${r.printed} → ${r.ids.join(' ')}${r.damaged ? ' damaged' : ''}${r.incomplete ? ' incomplete' : ''}`,
    ),
    dates: result.dates.map(
      (d) => `${at(d.span)} ${d.printed} → ${d.edtf} ${d.start ?? '..'}/${d.end ?? '..'} ${d.role}`,
    ),
    goals: result.goals.map((g) => `${at(g.span)} ${g.number} ${g.title}: ${g.measures.join(' ')}`),
    measures: result.measures.map(
      (m) => `${at(m.span)} ${m.series} ${m.number} ${m.title ?? ''}: ${m.status.value} (${m.status.basis ?? '-'})`,
    ),
    motions: result.motions.map((m) => `${at(m.span)} ${m.printed ?? ''} → ${m.ids.join(' ')} ${m.disposition.value}`),
    commitments: result.commitments.map(
      (c) => `${at(c.span)} ${c.kind} ${c.printed ?? ''} → ${c.due?.edtf ?? c.event ?? '-'} ${c.disposition.value}`,
    ),
    planning: result.planning.flatMap((p) =>
      p.milestones.map(
        (m) => `${at(m.span)} ${p.kind} ${p.title}: ${m.stage} ${m.phase ?? ''} ${m.date?.edtf ?? '-'} ${m.state}`,
      ),
    ),
    amounts: result.amounts.map((a) => `${at(a.span)} ${a.printed} → ${a.eur}`),
    corrections: counts((result.corrections ?? []).map((c) => c.kind)),
    warnings: counts(result.warnings.map((w) => w.code)),
  };
  return `${JSON.stringify(lines, null, 2)}\n`;
}

describe('whole letters (npm run fixtures:accept rewrites; the diff is the review)', () => {
  it.each([
    'officieel.md',
    'ministerie.ocr.txt',
    'notitie.txt',
    'brief.pdf',
    'maatregelen.md',
    'voortgang-1.md',
    'voortgang-2.txt',
    'antwoord.txt',
    'motie.txt',
    'agenda.txt',
    'verslag.txt',
    'nota.md',
    'eerste-kamer.txt',
  ])('%s', async (name) => {
    const { result } = await analyseFixture(name);
    await expect(project(result)).toMatchFileSnapshot(`../fixtures/golden/${name}.json`);
  });
});
