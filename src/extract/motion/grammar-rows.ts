/** A row of a table of motions, or an item of a list of them, is itself the mention. */
import type { MotionCandidate } from '../../candidates/motion.js';
import { withRest } from '../../dutch/letters.js';
import { readStatusCell } from './grammar-disposition.js';
import { readMentions } from './grammar-mentions.js';
import type { Setting } from './grammar-mentions.js';
import { measureIn, readSubject, tidy } from './grammar-place.js';
import { around, sentences } from './grammar-sentence.js';
import type { Stretch } from './grammar-sentence.js';
import { readMembers, readNumber, readRow } from './grammar-table.js';
import type { Head, Row } from './grammar-table.js';

/** In its own row `deze motie` says nothing new; a motion of other members does. */
const others = (mentions: readonly MotionCandidate[]): MotionCandidate[] => mentions.filter((m) => m.form === 'named');

const whole = ({ cells }: Setting): Stretch => ({ start: cells[0]?.start ?? 0, end: cells.at(-1)?.end ?? 0 });

const subjectOf = (text: string, title: Stretch | null): string | null =>
  title === null ? null : tidy(text.slice(title.start, Math.min(title.end, title.start + 400))) || null;

/** What every row gives its motion. */
function fromRow(setting: Setting, row: Row, mentions: readonly MotionCandidate[]) {
  const said = mentions.find((m) => m.disposition !== null)?.disposition ?? null;
  return {
    cell: row.number,
    measure: measureIn(setting.text, whole(setting)) ?? setting.measure,
    disposition: row.status ?? said,
  };
}

function rowCandidate(
  setting: Setting,
  row: Row,
  range: Stretch,
  mentions: readonly MotionCandidate[],
): MotionCandidate {
  const { text, block, section } = setting;
  const kind = mentions.some((m) => m.kind === 'amendement') ? 'amendement' : 'motie';
  return {
    range,
    kind,
    form: row.number === null ? 'named' : 'row',
    plural: false,
    weak: false,
    phrase: range.start,
    submitters: row.submitters?.submitters ?? [],
    cosigned: row.submitters?.cosigned ?? false,
    nearby: [],
    nth: [],
    marks: [],
    behind: { start: range.end, end: range.end },
    block,
    section,
    inRow: true,
    number: null,
    subject: subjectOf(text, row.title),
    ...fromRow(setting, row, mentions),
  };
}

/** A phrase this near the start of its cell is what the row is about. */
const LEADS_WITHIN = 60;

/** The candidates of a row in a table of motions. */
export function readTableRow(setting: Setting, head: Head | null): MotionCandidate[] {
  const { text, cells } = setting;
  const row = readRow(text, cells, head);
  const mentions = readMentions(setting);
  const lead = mentions.find(
    (m) =>
      m.form === 'named' &&
      cells.slice(0, 3).some((c) => c.start <= m.range.start && m.range.start <= c.start + LEADS_WITHIN),
  );
  if (lead !== undefined) {
    const given = fromRow(setting, row, mentions);
    const title = row.title !== null && lead.range.end <= row.title.start ? subjectOf(text, row.title) : null;
    return others(mentions).map((m) =>
      m.phrase === lead.phrase ? { ...m, ...given, subject: m.subject ?? title } : m,
    );
  }
  const range = rangeOf(row);
  return range === null ? mentions : [rowCandidate(setting, row, range, mentions), ...others(mentions)];
}

/** A motion of a row with what the next page prints of its subject. */
export function withSubject(motion: MotionCandidate, { text, cells }: Setting, head: Head | null): MotionCandidate {
  const { number, title, status } = readRow(text, cells, head);
  const rest = number === null && status === null ? subjectOf(text, title) : null;
  if (rest === null || cells.at(-1)?.start === title?.start) return motion;
  return { ...motion, subject: withRest(motion.subject, rest) };
}

/** The number with the title, where that is next to it; else the number, or the names alone. */
function rangeOf({ number, title, submitters }: Row): Stretch | null {
  if (number === null) return submitters;
  return title !== null && title.start > number.end && title.start - number.end <= 4
    ? { start: number.start, end: title.end }
    : number;
}

/** `Motie-Krüs over lassen: uitgevoerd.` */
function statusBehind(text: string, { start, end }: Stretch): Row['status'] {
  const tail = /(?:\s[–-]|:)\s+([^:\n]{3,40})$/u.exec(text.slice(Math.max(start, end - 60), end))?.[1];
  return tail === undefined ? null : readStatusCell(text, { start: end - tail.length, end }, false);
}

/** The candidates of an item in a list of motions: it opens with a number or with the members. */
export function readListItem(setting: Setting): MotionCandidate[] {
  const { text } = setting;
  const item = whole(setting);
  const mentions = readMentions(setting);
  const number = readNumber(text, item);
  const several = new Set(others(mentions).map((m) => m.phrase)).size > 1;
  const status = several ? null : statusBehind(text, item);
  if (number !== null) {
    const list = sentences(text, number.end, item.end);
    const title = list[around(list, number.end)] ?? null;
    const close = title === null || title.end - title.start > 200 ? null : title;
    const row: Row = { number, title: close, submitters: null, status };
    const end = close === null ? number.end : close.end;
    return [rowCandidate(setting, row, { start: number.start, end }, mentions), ...others(mentions)];
  }
  const members = mentions.length > 0 ? null : readMembers(text, item);
  if (
    members === null ||
    !/^(?:\s*\((?:Kamerstuk|\d)|\s+(?:over|inzake|om)\s|\s*[:–]\s)/u.test(text.slice(members.end, item.end))
  ) {
    const lead = mentions[0]?.form === 'named' ? mentions[0].phrase : null;
    return mentions.map((m) => (m.phrase === lead && status !== null ? { ...m, disposition: status } : m));
  }
  const row: Row = { number: null, title: null, submitters: members, status };
  const candidate = rowCandidate(setting, row, members, mentions);
  const behind = { start: members.end, end: item.end };
  return [{ ...candidate, behind, subject: readSubject(text, members.end, item.end) }];
}
