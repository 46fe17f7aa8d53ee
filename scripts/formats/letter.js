/**
 * A letter as parts, from the analysis of its Markdown: what each format then writes in its own way.
 * @typedef {{ text: string, bold: boolean, marks: number[] }} Run
 * @typedef {{ kind: string, level: number, text: string, number: string | null, runs: Run[], cells: Run[][] }} Part
 */
import { readFile } from 'node:fs/promises';
import { analyse } from '../../dist/index.js';

/** The parts of a Markdown letter and the texts of its notes. */
export async function letterOf(url) {
  const { normalised } = await analyse({ file: 'brief.md', bytes: await readFile(url) });
  const { body, notes } = normalised;
  const marks = body.marks
    .map(({ number, source }) => ({ number, at: body.toClean(source.start) }))
    .sort((a, b) => a.at - b.at || a.number - b.number);
  const parts = normalised.blocks.map((block) => {
    const number = block.kind === 'item' ? /^(\d{1,2}[.)]|[a-h][.)]) /.exec(textIn(body, block.range)) : null;
    const range = { start: block.range.start + (number?.[0].length ?? 0), end: block.range.end };
    const runs = runsIn(body.text, range, block.lead, marks);
    return { ...block, text: textIn(body, block.range), number: number?.[1] ?? null, runs, cells: cellsOf(runs) };
  });
  return {
    parts: parts.filter(({ text }) => text !== ''),
    notes: notes.map(({ note, text }) => ({ number: note, text })).sort((a, b) => a.number - b.number),
  };
}

const textIn = ({ text }, { start, end }) => text.slice(start, end);

/** The text cut where words in bold begin or end and where marks stand. */
function runsIn(text, { start, end }, lead, marks) {
  const inside = marks.filter(({ at }) => at >= start && at <= end);
  const cuts = [start, end, ...inside.map(({ at }) => at)];
  if (lead && lead.end > start) cuts.push(Math.max(start, lead.start), Math.min(end, lead.end));
  const sorted = [...new Set(cuts)].sort((a, b) => a - b);
  const here = (at) => inside.filter((m) => m.at === at).map((m) => m.number);
  const runs = [{ text: '', bold: false, marks: here(start) }];
  sorted.slice(1).forEach((to, i) => {
    const from = sorted[i];
    const bold = Boolean(lead) && from >= lead.start && to <= lead.end;
    runs.push({ text: text.slice(from, to), bold, marks: here(to) });
  });
  return runs.filter((run) => run.text !== '' || run.marks.length > 0);
}

/** The runs of each cell of a row. */
function cellsOf(runs) {
  const cells = [[]];
  for (const run of runs) {
    const pieces = run.text.split('\t');
    pieces.forEach((text, i) => {
      if (i > 0) cells.push([]);
      const last = i === pieces.length - 1;
      if (text !== '' || (last && run.marks.length > 0))
        cells.at(-1).push({ ...run, text, marks: last ? run.marks : [] });
    });
  }
  return cells;
}

/** Parts that belong together: items of one list, rows of one table. */
export function groupsOf(parts) {
  const groups = [];
  for (const part of parts) {
    const kind = part.kind === 'item' ? (part.number === null ? 'bullets' : 'numbers') : part.kind;
    const last = groups.at(-1);
    const joins = last?.kind === kind && ['bullets', 'numbers', 'row'].includes(kind) && part.number !== '1.';
    if (joins) last.parts.push(part);
    else groups.push({ kind, parts: [part] });
  }
  return groups;
}

/** The items that a cell lists behind bullets: what stands before them, and each. */
export function listIn(cell) {
  const text = cell.map((run) => run.text).join('');
  const [before = '', ...items] = text.split(/\s?• /);
  return items.length > 0 && cell.every((run) => run.marks.length === 0) ? { before, items } : null;
}

export const escaped = (text) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);

/** Number and title of a heading. */
export const titled = (text) => {
  const match = /^(\d{1,2}(?:\.\d{1,2})*\.?) (.+)$/s.exec(text);
  return match ? { number: match[1], title: match[2] } : { number: null, title: text };
};
