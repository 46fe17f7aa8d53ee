/** Tables of bills: what their columns hold, and what a row is about. */
import { DONE, HEADS, TO_COME } from '../../profiles/planning-words.js';
import type { StageLeaf } from '../../candidates/planning.js';
import { stageAlone } from './grammar-label.js';
import type { Stretch } from './grammar-pattern.js';

export interface Column {
  readonly is: 'title' | 'planning' | 'done' | 'stage' | 'other';
  /** Its cells may be the dates of what stands beside them. */
  readonly dates: boolean;
  readonly stage: StageLeaf['stage'] | null;
  readonly chamber: StageLeaf['chamber'];
}

/** The cells of a row. */
export function cellsOf(text: string, { start, end }: Stretch): Stretch[] {
  const cells: Stretch[] = [];
  let from = start;
  for (let at = text.indexOf('\t', from); at >= 0 && at < end; at = text.indexOf('\t', from)) {
    cells.push({ start: from, end: at });
    from = at + 1;
  }
  cells.push({ start: from, end });
  return cells;
}

function columnOf(words: string): Column {
  const stage = stageAlone(words);
  const dates = HEADS.date.test(words);
  if (stage !== null) return { is: 'stage', dates, ...stage };
  const is = HEADS.title.test(words)
    ? 'title'
    : DONE.test(words)
      ? 'done'
      : TO_COME.test(words) || HEADS.planning.test(words)
        ? 'planning'
        : 'other';
  return { is, dates, stage: null, chamber: null };
}

/** A chamber alone heads a column only among the stages around it: `RvS | TK | EK | Inwerkingtreding`. */
const CHAMBERS: readonly (readonly [RegExp, 'indiening' | 'behandeling', 'TK' | 'EK'])[] = [
  [/^(?:TK|Tweede Kamer)$/u, 'indiening', 'TK'],
  [/^(?:EK|Eerste Kamer)$/u, 'behandeling', 'EK'],
];

function chamberColumn(column: Column, words: string, columns: readonly Column[]): Column {
  const known = CHAMBERS.find(([head]) => head.test(words));
  if (known === undefined || column.is !== 'other') return column;
  // What goes to the Tweede Kamer is handed in; two stages beside it, or one and a title, make it a table of bills.
  const stages = columns.filter(({ is }) => is === 'stage').length;
  const titled = columns.some(({ is }) => is === 'title');
  if (stages + Number(titled) < 2 || stages === 0) return column;
  const [, stage, chamber] = known;
  return { ...column, is: 'stage', stage, chamber };
}

/** The columns of a row that is the head of a table; null for any other row. */
export function readHead(text: string, cells: readonly Stretch[]): Column[] | null {
  const words = cells.map((c) => text.slice(c.start, c.end).trim());
  if (cells.length < 2 || words.some((w) => w.length > 60 || /\d{4}/.test(w))) return null;
  const plainly = words.map(columnOf);
  const columns = plainly.map((column, i) => chamberColumn(column, words[i] ?? '', plainly));
  const known = columns.filter(({ is }) => is !== 'other').length;
  const plain = words.every(
    (w, i) =>
      w === '' ||
      /^(?:maatregel|doelstelling|status|toelichting|draagt bij aan|nr\.?|motie|onderwerp|mijlpaal|fase|stap)/iu.test(
        w,
      ) ||
      HEADS.date.test(w) ||
      plainly[i]?.is !== 'other' ||
      CHAMBERS.some(([head]) => head.test(w)),
  );
  return known >= 2 || plain ? columns : null;
}

const NUMBER = /^\s*(?:\d{1,2}[a-z]?[.)]?|[•◦])?\s*/u;
const MEASURE = /^\s*Maatregel\s+(\d{1,2}[a-z]?)(?![\p{L}\d])\.?\s*/iu;

/** What a row is about: its first cell without number or `Maatregel 4`, or the cell next to that. */
export function titleOf(text: string, cells: readonly Stretch[], columns: readonly Column[] | null): Stretch | null {
  const titled = columns?.findIndex(({ is }) => is === 'title') ?? -1;
  if (titled < 0 && columns !== null && columns.some(({ is }, i) => i === 0 && (is === 'done' || is === 'planning')))
    return null;
  const order = titled > 0 ? [titled] : [0, 1];
  for (const index of order) {
    const cell = cells[index];
    if (cell === undefined) continue;
    const words = text.slice(cell.start, cell.end);
    const skip = (MEASURE.exec(words) ?? NUMBER.exec(words))?.[0].length ?? 0;
    const rest = words.slice(skip);
    const stop = /[•◦▪\n]|(?<=\S{3})[.:](?:\s|$)/u.exec(rest)?.index ?? rest.length;
    const length = rest.slice(0, stop).trimEnd().length;
    if (length >= 3 && length <= 160 && /\p{L}{3}/u.test(rest.slice(0, length)))
      return { start: cell.start + skip, end: cell.start + skip + length };
  }
  return null;
}
