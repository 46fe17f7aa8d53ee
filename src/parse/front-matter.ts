import { hinted } from '../profiles/hinted.js';
import { isDay, iso } from '../dutch/calendar.js';
import { monthNumber } from '../dutch/months.js';
import { readDigits } from '../dutch/numerals.js';
import type { CleanBlock, LetterType, Range } from '../types.js';
import { isFrontLine, portalDocument, portalIds, portalTitle } from '../profiles/front-lines.js';
import { letterTypes } from '../profiles/letter-types.js';
import { headOf, kindOf } from './head.js';
import type { HeadLine } from './head.js';
import { identify } from './identity.js';
import type { Identity } from './identity.js';

/** What the head of a letter prints of itself. */
export interface FrontMatter extends Identity {
  readonly type: LetterType | null;
  readonly title: string | null;
  /** A day, or a month where no more is printed. */
  readonly date: string | null;
  readonly addressee: string | null;
  readonly ownReference: string | null;
  /** The lines of the head. */
  readonly lines: readonly string[];
  /** From the first block to the last of the head. */
  readonly opening: Range<'clean'>;
}

const PLACED =
  /^(?:Den Haag|[’']s-Gravenhage|Amsterdam|Rotterdam|Utrecht|Voorgesteld|Vastgesteld|Ontvangen)(?:\s+op)?,?\s*([\dlO].+|\p{L}+dag .+)$/iu;
const DURING = hinted(
  /^Voorgesteld\s/,
  /^Voorgesteld\s.{0,120}?\s(?:van|op|d\.d\.)\s+(\d{1,2}\s+\p{L}{3,9}\s+\d{4})\b/u,
);
const DAY = /^(?:\p{L}+dag\s+)?([\dlO]{1,2})\s+(\p{L}{3,9})\.?\s+(\d{4})\b/u;
const WHOLE_DAY = /^(?:\p{L}+dag\s+)?\d{1,2}\s+\p{L}{3,9}\s+\d{4}$/u;
const RECEIVED = hinted(/\(ontvangen\s/, /\(ontvangen\s+(\d{1,2}\s+\p{L}{3,9}\s+\d{4})\)/u);
const MONTH = /^(\p{L}{3,9})\s+(\d{4})$/u;
const LABELLED =
  /^(Datum|Betreft|Onderwerp|Kenmerk|Ons kenmerk|Onze referentie|Uw kenmerk|Uw referentie|Uw brief van)\s*:?(?:\s+(\S.*))?$/i;
const ADDRESSEE =
  /^(?:Aan\s+)?(de\s+voorzitter\s+van\s+der?\s+(?:Tweede|Eerste)\s+Kamer(?:\s+der\s+Staten-Generaal)?)/i;
/** A head that lost its lines: its labels follow each other in running text, up to the salutation. */
const FLAT =
  /^(?=.{0,2000}\bGeachte\b)(?:.{0,600}\b(?:Ons kenmerk|Onze referentie|Kenmerk)\s+(?<reference>\S*\d{3}\S*))?(?:.{0,600}?\b(?<addressee>[Dd]e voorzitter van de (?:Tweede|Eerste) Kamer der Staten-Generaal))?.{0,600}?\bDatum\s+(?<date>\d{1,2}\s+\p{L}{3,9}\s+\d{4})\b.{0,200}?\bBetreft\s+(?<title>\S.{2,300}?)\s+Geachte\s+(?:heer |mevrouw )?[Vv]oorzitter/u;

/**
 * Reads the head of a letter in the layout of the official publication, of a ministry or of a portal.
 * @param furniture lines of the publisher, among which is the document's own id.
 */
export function readFrontMatter(
  text: string,
  blocks: readonly CleanBlock[],
  furniture: readonly string[],
): FrontMatter {
  const head = headOf(text, blocks);
  const lines = head.map((h) => h.text);
  const labels = labelled(lines);
  const identity = identify(lines, furniture);
  const type = typeOf(lines, text);
  const flat = labels.size === 0 ? FLAT.exec(text.slice(0, 4000).split('\n', 1)[0] ?? '')?.groups : undefined;
  const last = head.findLastIndex(({ text: t }) => isFrontLine(t) || isPreamble(t));
  const isPaper = identity.number !== null || labels.size > 0;
  return {
    ...identity,
    type: type ?? (flat ? 'kamerbrief' : null),
    title:
      labels.get('betreft') ??
      labels.get('onderwerp') ??
      flat?.['title'] ??
      portalTitleOf(lines) ??
      (type === 'antwoord' ? questionsIn(text) : null) ??
      (isPaper ? null : reportTitle(head)),
    date: dateIn(lines, labels, type) ?? (type === 'antwoord' ? received(text) : null) ?? dateOf(flat?.['date'] ?? ''),
    addressee: first(lines, (t) => ADDRESSEE.exec(t)?.[1] ?? null) ?? flat?.['addressee'] ?? null,
    ownReference:
      labels.get('onze referentie') ??
      labels.get('ons kenmerk') ??
      labels.get('kenmerk') ??
      flat?.['reference'] ??
      null,
    lines,
    opening: { start: 0, end: last >= 0 ? (head[last]?.block.range.end ?? 0) : 0 },
  };
}

const isPreamble = (line: string): boolean => [portalDocument, ...portalIds].some((pattern) => pattern.test(line));

/** The first kind of which a line of the head tells. */
function typeOf(lines: readonly string[], text: string): LetterType | null {
  const kinds = lines.map(kindOf);
  const row = letterTypes.find(
    ({ head, text: wanted }) => kinds.some((line) => head.test(line)) && (wanted === undefined || wanted.test(text)),
  );
  return row?.type ?? null;
}

function dateIn(lines: readonly string[], labels: ReadonlyMap<string, string>, type: LetterType | null): string | null {
  const placed = first(lines, (t) => dateOf(PLACED.exec(t)?.[1] ?? '') ?? dateOf(DURING.exec(t)?.[1] ?? ''));
  return (
    // The date that an agenda puts behind «Datum» is the meeting's.
    (type === 'agenda' ? placed : null) ??
    dateOf(labels.get('datum') ?? '') ??
    placed ??
    received(lines.join(' ')) ??
    first(lines.slice(0, 8), (t) => (MONTH.test(t) ? dateOf(t) : null)) ??
    (type === 'agenda' ? first(lines.slice(0, 15), (t) => (WHOLE_DAY.test(t) ? dateOf(t) : null)) : null)
  );
}

/** How far the heads of members' questions reach that a page has broken into lines. */
const QUESTIONED = 3000;
const QUESTIONS = /(?:^|\s)(Vragen van (?:het lid|de leden)\s[^?]{10,700}?),?\s+\(ingezonden\s/;

/** Who asked whom about what: what written questions and their answers have for a title. */
const questionsIn = (text: string): string | null =>
  QUESTIONS.exec(text.slice(0, QUESTIONED).replaceAll('\n', ' '))?.[1] ?? null;

/** The day that answers to written questions print behind the minister's name. */
const received = (text: string): string | null =>
  dateOf(RECEIVED.exec(text.slice(0, QUESTIONED).replaceAll('\n', ' '))?.[1] ?? '');

function first<T>(lines: readonly string[], read: (text: string) => T | null): T | null {
  for (const text of lines) {
    const value = read(text);
    if (value !== null) return value;
  }
  return null;
}

/** Label and value on one line, in two cells, the value on the line below, or labels first and then their values. */
function labelled(lines: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  lines.forEach((text, index) => {
    const match = LABELLED.exec(text);
    const label = match?.[1]?.toLowerCase();
    if (!match || label === undefined || found.has(label)) return;
    const below = lines[index + 1] ?? '';
    const behind = LABELLED.test(lines[index - 1] ?? '') || LABELLED.test(below) ? stacked(lines, index) : '';
    const value = match[2]?.trim() ?? (behind !== '' || LABELLED.test(below) ? behind : below);
    if (value !== '') found.set(label, value);
  });
  return found;
}

/** `Brief regering : Onderwerp`, or the line that a portal prints above or below the paper's number. */
function portalTitleOf(lines: readonly string[]): string | null {
  const titled = first(lines.slice(0, 3), (t) => portalTitle.exec(t)?.[2] ?? null);
  if (titled !== null) return titled;
  const at = lines.slice(0, 12).findIndex(isPreamble);
  if (at < 0) return null;
  const line = /^Kamerstuk\s/.test(lines[at] ?? '') ? lines[at + 1] : at > 0 ? lines[0] : undefined;
  return line === undefined || line.length < 8 || /^Kamerstuk/.test(line) || line.includes('|') ? null : line;
}

/** The value of a label in a column of labels, with the column of values behind it: known by the date. */
function stacked(lines: readonly string[], index: number): string {
  const bare = (i: number): string | null => {
    const match = LABELLED.exec(lines[i] ?? '');
    return match?.[1] !== undefined && match[2] === undefined ? match[1].toLowerCase() : null;
  };
  let from = index;
  while (bare(from - 1) !== null) from -= 1;
  let to = index + 1;
  while (bare(to) !== null) to += 1;
  for (let i = from; i < to; i += 1) {
    if (bare(i) === 'datum' && dateOf(lines[to + i - from] ?? '') !== null) return lines[to + index - from] ?? '';
  }
  return '';
}

/** The day or month at the start of a line, as ISO, or null. */
export function dateOf(line: string): string | null {
  const day = DAY.exec(line.trim());
  const month = MONTH.exec(line.trim());
  const number = monthNumber(day?.[2] ?? month?.[1] ?? '');
  if (number === null) return null;
  const pad = (n: number | string): string => String(n).padStart(2, '0');
  if (day) {
    const [year, date] = [Number(day[3]), readDigits(day[1] ?? '') ?? 0];
    return isDay(year, number, date) ? iso(year, number, date) : null;
  }
  return month ? `${month[2] ?? ''}-${pad(number)}` : null;
}

/** A report without front matter opens with its title: the headings and short lines before its date. */
function reportTitle(head: readonly HeadLine[]): string | null {
  const opening = head[0];
  if (opening?.block.kind !== 'heading') return null;
  const more: string[] = [];
  for (const { text, block } of head.slice(1, 4)) {
    if (block.kind !== 'paragraph' || dateOf(text) !== null || text.length > 90) break;
    more.push(text);
  }
  return [opening.text, ...(more.length < 3 ? more : [])].join(' ');
}
