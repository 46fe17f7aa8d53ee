/** Tables and lists of motions: which rows are of one, and which cell is what, by heading and by content. */
import { behindMember, readNames } from './grammar-names.js';
import type { Group } from './grammar-names.js';
import { readStatusCell } from './grammar-disposition.js';
import type { DispositionLeaf } from '../../candidates/motion.js';
import type { Stretch } from './grammar-sentence.js';

type Role = 'number' | 'submitters' | 'title' | 'status' | 'other';

/** The roles of the columns; null for one without a title, or with one we do not know. */
export type Head = readonly (Role | null)[];

/** Titles of columns; the first that fits counts. */
const COLUMNS: readonly { readonly role: Role; readonly title: RegExp }[] = [
  { role: 'status', title: /^(?:status|stand(?: van zaken)?|voortgang|afdoening|afgedaan\??)/iu },
  { role: 'submitters', title: /^(?:indieners?|ingediend door|eerste indiener|leden|lid|kamerlid|kamerleden)/iu },
  { role: 'number', title: /^(?:nummer|nr|no|kamerstuk|dossier|vindplaats|kenmerk|vergaderjaar|kst)/iu },
  { role: 'title', title: /^(?:onderwerp|titel|omschrijving|inhoud|motie|moties|amendement|verzoek|maatregel|naam)/iu },
  {
    role: 'other',
    title: /^(?:toelichting|reactie|actie|uitvoering|planning|datum|brief|opmerking|aanpak|wijze|bewindspersoon|#)/iu,
  },
];

/** The number of a paper as a cell or an item opens with it: `31497-305.`, `Kamerstuk 31 497, nr. 305`. */
const NUMBER =
  /^\s*(?:Kamerstuk(?:ken)?\s+)?(?:(?:II|TK)[ ,]+)?(?:\d{4}[-–/]\d{2,4}[ ,]+)?\d{2}[ .]?\d{3}(?:[ -][IVXLl]+[A-E]?)?(?:\s*,\s*|\s+nrs?\b\.?\s*|\s*,\s*nrs?\.?\s*|\s*[-–/]\s*)(?:nr\.\s*)?\d{1,4}(?!\d)(?:\.(?=\s|$))?/u;

export interface Row {
  readonly number: Stretch | null;
  readonly title: Stretch | null;
  readonly submitters: Group | null;
  readonly status: DispositionLeaf | null;
}

/** The cells of a row, or the whole of another block. */
export function cellsOf(text: string, { start, end }: Stretch): Stretch[] {
  const cells: Stretch[] = [];
  let from = start;
  for (let tab = text.indexOf('\t', from); tab >= 0 && tab < end; tab = text.indexOf('\t', from)) {
    cells.push({ start: from, end: tab });
    from = tab + 1;
  }
  cells.push({ start: from, end });
  return cells;
}

/** A row may name its motion without an article. */
const ONE_MOTION = /^(?:motie|amendement)(?:-|\s+van\s)\S/iu;

/** The roles of the columns, if this row is the head of a table; else null. */
export function readHead(text: string, cells: readonly Stretch[]): Head | null {
  const titles = cells.map(({ start, end }) => text.slice(start, Math.min(end, start + 60)).trim());
  const roles = titles.map((t) => (t.length > 45 ? undefined : COLUMNS.find(({ title }) => title.test(t))?.role));
  const known = roles.filter((r) => r !== undefined).length;
  const filled = titles.filter((t) => t !== '').length;
  if (known < 2 || known < filled - 1 || titles.some((t) => NUMBER.test(t) || ONE_MOTION.test(t))) return null;
  return roles.map((r) => r ?? null);
}

/** Whether the head of a table says that its rows are motions. */
export const headOfMotions = (text: string, cells: readonly Stretch[]): boolean =>
  cells.some(({ start, end }) =>
    /(?<!\p{L})(?:moties?|amendement(?:en)?)(?!\p{L})/iu.test(text.slice(start, Math.min(end, start + 60))),
  );

/** The stretch of a number at the start of a cell or item. */
export function readNumber(text: string, { start, end }: Stretch): Stretch | null {
  const match = NUMBER.exec(text.slice(start, Math.min(end, start + 80)));
  if (match === null) return null;
  return trimmed(text, { start, end: start + match[0].length });
}

const ANYWHERE = /(?<!\d)\d{2}[ .]?\d{3}(?:[ -][IVXL]+[A-E]?)?\s*,?\s*nr\.?\s*\d{1,4}(?!\d)/gu;

/** The one number that a cell of the column for numbers holds, behind a day and a debate. */
function onlyNumber(text: string, { start, end }: Stretch): Stretch | null {
  const [only, ...more] = text.slice(start, Math.min(end, start + 300)).matchAll(ANYWHERE);
  if (only === undefined || more.length > 0) return null;
  return { start: start + only.index, end: start + only.index + only[0].length };
}

/** A stretch without the blanks around it; null where nothing is left. */
export function trimmed(text: string, { start, end }: Stretch): Stretch | null {
  const part = text.slice(start, end);
  const left = part.length - part.trimStart().length;
  const right = part.trimEnd().length;
  return right > left ? { start: start + left, end: start + right } : null;
}

/** What the cells of a row in a table of motions hold. Content decides where the head has other columns. */
export function readRow(text: string, cells: readonly Stretch[], head: Head | null): Row {
  const roles = head !== null && head.length === cells.length ? head : null;
  const roleOf = (cell: Stretch): Role | null => roles?.[cells.indexOf(cell)] ?? null;
  const opens = cells.find((cell) => readNumber(text, cell) !== null);
  const numberCell = opens ?? cells.find((cell) => roleOf(cell) === 'number' && onlyNumber(text, cell) !== null);
  const number = numberCell === undefined ? null : (readNumber(text, numberCell) ?? onlyNumber(text, numberCell));
  const statusCells = cells.filter((c) => roleOf(c) === 'status').concat([...cells].reverse());
  const statuses = statusCells
    .filter((c) => c !== numberCell)
    .map((cell) => ({ cell, leaf: readStatusCell(text, cell, roleOf(cell) === 'status') }));
  const status = statuses.find(({ leaf }) => leaf !== null);
  const names = cells.find((c) => roleOf(c) === 'submitters');
  const rest =
    number === null || numberCell === undefined ? null : trimmed(text, { start: number.end, end: numberCell.end });
  const others = cells.filter(
    (c) => c !== numberCell && c !== status?.cell && c !== names && trimmed(text, c) !== null,
  );
  const titled = others.find((c) => roleOf(c) === 'title') ?? others.find((c) => roleOf(c) === null);
  const whole = rest ?? (titled === undefined ? null : trimmed(text, titled));
  const opening = names === undefined && whole !== null ? readOpening(text, whole) : null;
  const title = opening === null || whole === null ? whole : trimmed(text, { start: opening.behind, end: whole.end });
  return {
    number,
    title,
    submitters: names === undefined ? (opening?.members ?? null) : readMembers(text, names),
    status: status?.leaf ?? null,
  };
}

const BEHIND_MEMBERS = /\s*(?:over|inzake|om|[:–-])\s+/uy;

/** `Lid X over bankjes`: members that open a title, and where the title itself begins. */
function readOpening(text: string, title: Stretch): { members: Group; behind: number } | null {
  if (!/^(?:het\s+|de\s+)?(?:lid|leden)\s/iu.test(text.slice(title.start, title.start + 12))) return null;
  const members = readMembers(text, title);
  if (members === null) return null;
  BEHIND_MEMBERS.lastIndex = members.end;
  return { members, behind: members.end + (BEHIND_MEMBERS.exec(text)?.[0].length ?? 0) };
}

/** Names that open a cell or an item, with or without «het lid» before them. */
export function readMembers(text: string, cell: Stretch): Group | null {
  const start = trimmed(text, cell)?.start;
  if (start === undefined) return null;
  const own = text.slice(0, cell.end);
  const [first] = readNames(own, behindMember(own, start), { plural: false, markAt: () => false });
  return first === undefined ? null : { ...first, start };
}
