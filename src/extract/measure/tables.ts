/** Rows that name a measure, its status and its goals; and the rows of the goal ↔ measure matrix. */
import { withRest } from '../../dutch/letters.js';
import { columnMarks } from '../../profiles/status-words.js';
import type { GoalLeaf, RowLeaf, StatusLeaf } from '../../candidates/measure.js';
import { readGoal } from './goal-rows.js';
import { isStatus, statusCell, statusOpening } from './grammar-status.js';
import type { Legend } from './grammar-status.js';
import { CODE, NUMBER, readCode, readNumber, S } from './grammar-number.js';
import { tidyTitle } from './grammar-mention.js';
import { part } from './lines.js';
import type { Line, Piece } from './lines.js';
import { isOtherHeader, readHeader } from './table-roles.js';
import type { Role } from './table-roles.js';

export interface TableFinds {
  readonly rows: readonly { readonly leaf: RowLeaf; readonly index: number }[];
  readonly goals: readonly { readonly leaf: GoalLeaf; readonly index: number }[];
}

const CELL = new RegExp(
  `^(?:(?<word>\\p{L}+)${S}+)?(?:nr\\.?${S}*)?(?<number>${NUMBER})(?:${S}*[.):–—-]|(?=${S}*$)|(?=${S}+[\\p{Lu}«(]))${S}*`,
  'u',
);
/** A cell that opens with a code, or is one. */
const CODED = new RegExp(`^(?<number>${CODE})(?:${S}*[.):–—-]|(?=${S}*$)|(?=${S}+[\\p{Lu}«(]))${S}*`, 'u');
const GROUP = /^(?:(?:groep|onderdeel|cluster|deel)\s)?([A-H])[.):–-]?\s+\S/iu;

/** All tables of a text; a header holds until the next one or until running text comes between. */
export function tablesIn(lines: readonly Line[], legend: Legend): TableFinds {
  const rows: Numbered[] = [];
  const goals: { leaf: GoalLeaf; index: number }[] = [];
  let roles: readonly Role[] | null = null;
  let group: string | null = null;
  let heading = '';
  lines.forEach((line, index) => {
    if (line.kind === 'heading') heading = line.text;
    else if (line.kind !== 'row') roles = null;
    if (line.kind !== 'row') return;
    const header = readHeader(line, legend, heading);
    const starts = lines[index - 1]?.kind !== 'row';
    if (header || ((starts || roles) && isOtherHeader(line, legend))) {
      if (starts) group = null;
      roles = header;
      return;
    }
    const last = rows.at(-1);
    if (line.continues && last?.index === index - 1) {
      rows[rows.length - 1] = {
        ...last,
        index,
        leaf: { ...last.leaf, title: wholeTitle(last.leaf.title, line, roles) },
      };
      return;
    }
    group = groupOf(line) ?? group;
    const goal = roles && readGoal(line, roles, goals.at(-1)?.leaf ?? null);
    const row = goal ? null : readRow(line, roles ?? bare(line, heading, legend), group, legend);
    if (goal) goals.push({ leaf: goal, index });
    else if (row) rows.push({ leaf: row, index, isSaid: roles?.some(({ is }) => is === 'number') === true });
  });
  const isOdd = oddIn(rows);
  return { rows: rows.filter(({ leaf }) => !isOdd(leaf)), goals };
}

interface Numbered {
  readonly leaf: RowLeaf;
  readonly index: number;
  /** It stands in a column of numbers: «Nr.», «Code». */
  readonly isSaid: boolean;
}

/**
 * Which rows open with a code that no table counts with: «A2» is a road, where «A1» and «A3» are not measures beside it.
 * Where the head of the column says that these are numbers, one may be missing: what is done leaves a report.
 */
function oddIn(rows: readonly Numbered[]): (leaf: RowLeaf) => boolean {
  const counts = new Map<string, Set<number>>();
  const said = new Set(rows.flatMap(({ leaf, isSaid }) => (isSaid ? [leaf] : [])));
  for (const { leaf } of rows) {
    const code = readCode(leaf.number);
    if (code) counts.set(code.prefix, (counts.get(code.prefix) ?? new Set()).add(code.count));
  }
  return (leaf) => {
    const code = readCode(leaf.number);
    if (code === null || said.has(leaf)) return false;
    const found = counts.get(code.prefix) ?? new Set();
    return found.size < 2 || Array.from({ length: code.count }, (_, i) => i + 1).some((n) => !found.has(n));
  };
}

/** A row that holds nothing but the name of a group. */
function groupOf({ cells }: Line): string | null {
  const filled = cells.filter(({ text }) => text !== '');
  return filled.length === 1 ? (GROUP.exec(filled[0]?.text ?? '')?.[1]?.toUpperCase() ?? null) : null;
}

/** Without a header a row counts where it says what it is and its status is a cell of its own. */
function bare(line: Line, heading: string, legend: Legend): readonly Role[] | null {
  const at = line.cells.findIndex((cell, i) => i > 0 && isStatus(cell, legend));
  const says = /^(?:(?:sub|verbeter)?maatregel)\s/i.test(line.text) || /maatregelen/i.test(heading);
  if (at < 0 || !says) return null;
  return line.cells.map((_, i): Role =>
    i === 0 ? { is: 'measure', series: 'maatregel', several: false } : { is: i === at ? 'status' : 'other' },
  );
}

function readRow(line: Line, roles: readonly Role[] | null, group: string | null, legend: Legend): RowLeaf | null {
  if (!roles) return null;
  const at = (...kinds: Role['is'][]): number => roles.findIndex((role) => kinds.includes(role.is));
  const measureAt = at('measure', 'title');
  const numberAt = at('number') >= 0 ? at('number') : measureAt;
  const cell = line.cells[numberAt];
  const match = cell && (CELL.exec(cell.text) ?? CODED.exec(cell.text));
  const { word, number: token = '' } = match?.groups ?? {};
  // The M of «M3» is the word itself.
  const number = readNumber(token.replace(/^M\.?(?=\d)/, '')) ?? (readCode(token) && token);
  if (!cell || !match || !number || (word !== undefined && legend.words.seriesOf(word) === null)) return null;
  const measure = roles[measureAt];
  const own = part(cell, match[0].length);
  const apart =
    numberAt === measureAt ? (own.text === '' ? titleCell(line, roles, numberAt) : undefined) : line.cells[measureAt];
  const title = apart ?? own;
  const end = apart && apart.range.start === cell.range.end + 1 ? apart.range.end : cell.range.end;
  return {
    kind: 'row',
    number,
    series: measure?.is === 'measure' ? measure.series : 'maatregel',
    title: title.text === '' ? null : tidyTitle(title.text),
    group,
    status: statusOf(line, roles, legend),
    goals: goalsOf(line, roles),
    name: { start: cell.range.start, end },
    range: line.range,
  };
}

/** The cell behind the number, where the header leaves it without a name, or names it as title. */
function titleCell(line: Line, roles: readonly Role[], numberAt: number): Piece | undefined {
  const role = roles[numberAt + 1];
  // One cell more than the header has: the header's «Maatregel» spans number and title.
  const spans = line.cells.length === roles.length + 1;
  const unnamed = role?.is === 'other' || role?.is === 'title';
  const cell = line.cells[numberAt + 1];
  return cell && (spans || unnamed) && cell.text.length <= 200 ? cell : undefined;
}

/** A title with what the next page prints of it, in the first of the cells that go on. */
function wholeTitle(title: string | null, { cells }: Line, roles: readonly Role[] | null): string | null {
  const at = cells.findIndex(({ text }) => text !== '');
  const rest = cells[at]?.text ?? '';
  if (!['title', 'measure', 'other'].includes(roles?.[at]?.is ?? 'other') || at === cells.length - 1) return title;
  const whole = withRest(title, rest);
  return whole === null || whole === title ? title : tidyTitle(whole);
}

/** A cell by its role; where rows and header differ in length, what stands last counts from the end. */
function cellAs(line: Line, roles: readonly Role[], is: Role['is']): Piece | undefined {
  const at = roles.findIndex((role) => role.is === is);
  return at < 0 ? undefined : line.cells[at + line.cells.length - roles.length];
}

function statusOf(line: Line, roles: readonly Role[], legend: Legend): StatusLeaf | null {
  const cell = cellAs(line, roles, 'status');
  const status = cell && statusCell(cell, legend);
  if (status) return status;
  const marked = roles.flatMap((role, i) => {
    const mark = line.cells[i];
    return role.is === 'state' && mark && columnMarks.has(mark.text) ? [{ value: role.state, range: mark.range }] : [];
  });
  if (marked.length === 1) return marked[0] ?? null;
  const progress = cellAs(line, roles, 'progress');
  return progress ? statusOpening(progress, legend) : null;
}

function goalsOf(line: Line, roles: readonly Role[]): number[] {
  const listed = cellAs(line, roles, 'goal')?.text ?? '';
  const numbers = /^[\d\s,;.&en]+$/.test(listed) ? (listed.match(/\d{1,2}/g) ?? []).map(Number) : [];
  const marked = roles.flatMap((role, i) =>
    role.is === 'serves' && columnMarks.has(line.cells[i]?.text ?? '') ? [role.goal] : [],
  );
  return [...numbers, ...marked].filter((goal) => goal > 0);
}
