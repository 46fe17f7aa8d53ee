import { monthNumber } from '../dutch/months.js';
import type { CleanBlock, LetterType, Range } from '../types.js';
import { isFrontLine } from '../profiles/front-lines.js';
import { letterTypes } from '../profiles/letter-types.js';

/** What the head of a letter prints of itself. */
export interface FrontMatter {
  readonly type: LetterType | null;
  readonly id: string | null;
  readonly dossiers: readonly string[];
  readonly number: string | null;
  readonly vergaderjaar: string | null;
  readonly title: string | null;
  /** A day, or a month where no more is printed. */
  readonly date: string | null;
  readonly addressee: string | null;
  readonly ownReference: string | null;
  /** From the first block to the last of the head. */
  readonly opening: Range<'clean'>;
}

interface HeadLine {
  readonly text: string;
  readonly block: CleanBlock;
}

const LONGEST_HEAD = 60;
const RUNNING_TEXT = 220;
const SESSION = /^Vergaderjaar\s+(\d{4})\s?[-–—/]\s?(\d{4}|\d{2})\b/i;
const DOSSIER = /^(\d{2})[ .]?(\d{3})(?:[ -](?:\(?R\s?\d{3,4}\)?|([IVXLC]{1,6}|[A-Z])))?(?:\s+(\p{L}.*))?$/u;
const NUMBER = /^nr\.?\s*(\d{1,4}|[A-Z]{1,3})(?:\s+(\S.*))?$/i;
const PLACED =
  /^(?:Den Haag|[’']s-Gravenhage|Amsterdam|Rotterdam|Utrecht|Voorgesteld|Vastgesteld|Ontvangen)(?:\s+op)?,?\s+(.+)$/i;
const DAY = /^(?:\p{L}+dag\s+)?(\d{1,2})\s+(\p{L}{3,9})\.?\s+(\d{4})\b/u;
const RECEIVED = /\(ontvangen\s+(\d{1,2}\s+\p{L}{3,9}\s+\d{4})\)/u;
const MONTH = /^(\p{L}{3,9})\s+(\d{4})$/u;
const LABELLED =
  /^(Datum|Betreft|Onderwerp|Kenmerk|Ons kenmerk|Onze referentie|Uw kenmerk|Uw referentie|Uw brief van)\s*:?(?:\s+(\S.*))?$/i;
const ADDRESSEE = /^(?:Aan\s+)?(de\s+voorzitter\s+van\s+de\s+(?:Tweede|Eerste)\s+Kamer(?:\s+der\s+Staten-Generaal)?)/i;
const OFFICIAL_ID = /^(kst-[\dA-Z]+(?:-[\dA-Z]+){1,3}|ah-(?:tk|ek)-\d{8}-\d+)$/;

/**
 * Reads the head of a letter in the layout of the official publication or of a ministry.
 * @param furniture lines of the publisher, among which is the document's own id.
 */
export function readFrontMatter(
  text: string,
  blocks: readonly CleanBlock[],
  furniture: readonly string[],
): FrontMatter {
  const head = headOf(text, blocks);
  const labels = labelled(head);
  const dossiers = head.flatMap(({ text: t }) => dossierOf(t));
  const number = first(head, (t) => NUMBER.exec(t)?.[1] ?? null);
  const vergaderjaar = first(head, (t) => sessionOf(t));
  const printedId = furniture.map((f) => OFFICIAL_ID.exec(f.trim())?.[1] ?? null).find((id) => id !== null) ?? null;
  const official = dossiers.length > 0 && number !== null;
  const type = letterTypes.find(({ pattern }) => pattern.test(head.map((h) => h.text).join('\n')))?.type ?? null;
  const last = head.findLastIndex(({ text: t }) => isFrontLine(t));
  return {
    type,
    id: printedId ?? (official ? `kst-${dossiers[0]?.id ?? ''}-${number}` : null),
    dossiers: dossiers.map((d) => d.id.split('-')[0] ?? d.id),
    number,
    vergaderjaar,
    title: labels.get('betreft') ?? labels.get('onderwerp') ?? (official || labels.size > 0 ? null : reportTitle(head)),
    date:
      dateOf(labels.get('datum') ?? '') ??
      first(head, (t) => dateOf(PLACED.exec(t)?.[1] ?? '') ?? dateOf(RECEIVED.exec(t)?.[1] ?? '')) ??
      first(head.slice(0, 8), (t) => (MONTH.test(t) ? dateOf(t) : null)),
    addressee: first(head, (t) => ADDRESSEE.exec(t)?.[1] ?? null),
    ownReference: labels.get('onze referentie') ?? labels.get('ons kenmerk') ?? labels.get('kenmerk') ?? null,
    opening: { start: 0, end: last >= 0 ? (head[last]?.block.range.end ?? 0) : 0 },
  };
}

/** The blocks before the letter's running text. */
function headOf(text: string, blocks: readonly CleanBlock[]): HeadLine[] {
  const head: HeadLine[] = [];
  for (const block of blocks.slice(0, LONGEST_HEAD)) {
    const line = text.slice(block.range.start, block.range.end);
    // Questions and answers name themselves at length before the text begins.
    if (line.length > (/^(?:Vragen|Antwoord|Mededeling) van\b/.test(line) ? 900 : RUNNING_TEXT)) break;
    head.push({ text: line, block });
    if (/^Geachte\b/.test(line)) break;
  }
  return head;
}

function first<T>(head: readonly HeadLine[], read: (text: string) => T | null): T | null {
  for (const { text } of head) {
    const value = read(text);
    if (value !== null) return value;
  }
  return null;
}

/** Label and value on one line, in two cells, the value on the line below, or labels first and then their values. */
function labelled(head: readonly HeadLine[]): Map<string, string> {
  const found = new Map<string, string>();
  head.forEach(({ text }, index) => {
    const match = LABELLED.exec(text);
    const label = match?.[1]?.toLowerCase();
    if (!match || label === undefined || found.has(label)) return;
    const below = head[index + 1]?.text ?? '';
    const behind = LABELLED.test(head[index - 1]?.text ?? '') || LABELLED.test(below) ? stacked(head, index) : '';
    const value = match[2]?.trim() ?? (behind !== '' || LABELLED.test(below) ? behind : below);
    if (value !== '') found.set(label, value);
  });
  return found;
}

/** The value of a label in a column of labels, with the column of values behind it: known by the date. */
function stacked(head: readonly HeadLine[], index: number): string {
  const bare = (i: number): string | null => {
    const match = LABELLED.exec(head[i]?.text ?? '');
    return match?.[1] !== undefined && match[2] === undefined ? match[1].toLowerCase() : null;
  };
  let from = index;
  while (bare(from - 1) !== null) from -= 1;
  let to = index + 1;
  while (bare(to) !== null) to += 1;
  for (let i = from; i < to; i += 1) {
    if (bare(i) === 'datum' && dateOf(head[to + i - from]?.text ?? '') !== null)
      return head[to + index - from]?.text ?? '';
  }
  return '';
}

function dossierOf(line: string): { id: string }[] {
  const match = DOSSIER.exec(line);
  if (!match) return [];
  const suffix = match[3] !== undefined && (match[4] !== undefined || line.endsWith(match[3])) ? `-${match[3]}` : '';
  return [{ id: `${match[1] ?? ''}${match[2] ?? ''}${suffix}` }];
}

function sessionOf(line: string): string | null {
  const match = SESSION.exec(line);
  if (!match) return null;
  const [, from = '', to = ''] = match;
  return `${from}-${to.length === 2 ? from.slice(0, 2) + to : to}`;
}

/** The day or month at the start of a line, as ISO, or null. */
export function dateOf(line: string): string | null {
  const day = DAY.exec(line.trim());
  const month = MONTH.exec(line.trim());
  const number = monthNumber(day?.[2] ?? month?.[1] ?? '');
  if (number === null) return null;
  const pad = (n: number | string): string => String(n).padStart(2, '0');
  if (day) return Number(day[1]) <= 31 ? `${day[3] ?? ''}-${pad(number)}-${pad(day[1] ?? '')}` : null;
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
