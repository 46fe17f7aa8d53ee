import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dates } from '../../src/extract/date/index.js';
import { planning } from '../../src/extract/planning/index.js';
import { resolveDate } from '../../src/resolve/date.js';
import { Places } from '../../src/resolve/places.js';
import { resolvePlanning } from '../../src/resolve/planning.js';
import type { CleanBlock, CleanText, DateFinding, Document, Milestone, Planning, TextView } from '../../src/types.js';
import { analyseText } from '../support/pipeline.js';

interface Marked {
  readonly view: TextView;
  readonly marked: readonly string[];
}

const KINDS: readonly { kind: CleanBlock['kind']; sign: RegExp }[] = [
  { kind: 'heading', sign: /^# / },
  { kind: 'item', sign: /^- / },
];

/** A view from the lines of an example: `# ` heading, `- ` item, tabs a row; ⟦…⟧ what must be printed. */
function viewOf(lines: string): Marked {
  let text = '';
  const blocks: CleanBlock[] = [];
  for (const line of lines.replace(/[⟦⟧]/g, '').split('\n')) {
    if (text !== '') text += '\n';
    const known = KINDS.find(({ sign }) => sign.test(line));
    const kind = known?.kind ?? (line.includes('\t') ? 'row' : 'paragraph');
    const start = text.length;
    text += line.replace(known?.sign ?? '', '');
    blocks.push({ kind, level: 1, range: { start, end: text.length }, lead: null });
  }
  return {
    view: { text, note: null, blocks, marks: [] },
    marked: [...lines.matchAll(/⟦([^⟧]*)⟧/g)].map((m) => m[1] ?? ''),
  };
}

/** What resolve makes of a view that stands for a whole letter. */
function resolveView(view: TextView, on: string): Planning[] {
  const { text } = view;
  const clean: CleanText = {
    note: null,
    text,
    pieces: [],
    edits: [],
    marks: [],
    toSource: (r) => r,
    toClean: (o) => o,
  };
  const document: Document = { file: 'a', format: 'text', sha256: '', bytes: 0, text, pageStarts: null, warnings: [] };
  const places = new Places(document);
  const found = dates.find(text).map((candidate) => ({ in: clean, candidate }));
  const findings = found.flatMap(({ candidate }): DateFinding[] => {
    const value = resolveDate(candidate, { date: on });
    return value === null
      ? []
      : [{ printed: places.printed(candidate.range), ...value, span: places.span(candidate.range) }];
  });
  const leaves = planning.find(view).map((candidate) => ({ in: clean, candidate }));
  return resolvePlanning(leaves, { dates: found, findings, references: [], places, on });
}

interface Flat
  extends
    Pick<Planning, 'title' | 'kind' | 'names' | 'measures'>,
    Pick<Milestone, 'stage' | 'phase' | 'chamber' | 'state'> {
  readonly printed: string;
  readonly edtf: string | null;
  readonly at: number;
}

const flat = (found: readonly Planning[]): Flat[] =>
  found
    .flatMap(({ title, kind, names, measures, milestones }) =>
      milestones.map(({ stage, phase, chamber, state, printed, date, span }): Flat => ({
        ...{ title, kind, names, measures, stage, phase, chamber, state },
        printed: printed ?? '',
        edtf: date?.edtf ?? null,
        at: span.start,
      })),
    )
    .sort((a, b) => a.at - b.at);

describe('examples of planning', () => {
  it.each(planning.examples)('$why: $text', ({ text, on, finds }) => {
    const { view, marked } = viewOf(text);
    const found = flat(resolveView(view, on ?? '2024-03-15'));
    expect(found).toMatchObject(finds);
    expect(found).toHaveLength(finds.length);
    // Two bills, or two parts, may share the words that are printed.
    if (marked.length === finds.length) expect(found.map(({ printed }) => printed)).toEqual(marked);
  });
});
