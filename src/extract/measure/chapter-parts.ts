/** The parts of a chapter: dilemmas, stakeholders, steps … as lists, as paragraphs, or as cells of a table. */
import { introduces, partHeadings } from '../../profiles/chapter-headings.js';
import type { ChapterLeaf, PartLeaf, PartName } from '../../candidates/measure.js';
import { itemsOf } from './lines.js';
import type { Line, Piece } from './lines.js';
import { alternation } from './vocabulary.js';
import type { Vocabulary } from './vocabulary.js';

/** The part that a heading opens, or null. */
export function partOf(text: string): PartName | null {
  const bare = text.replace(/[\s:?.]+$/, '');
  return bare.length > 120 ? null : (partHeadings.find(({ pattern }) => pattern.test(bare))?.part ?? null);
}

/** Whether a line, of whatever kind, is nothing but the heading of a part. */
export const isPartHeading = (line: Line): boolean =>
  (line.kind === 'heading' || line.kind === 'paragraph') && partOf(line.text) !== null;

interface Draft extends Piece {
  readonly leaf: ChapterLeaf;
  readonly part: PartName;
}

/** Reads the lines of chapters one by one. */
export class PartsReader {
  private readonly drafts: Draft[] = [];
  private chapter: ChapterLeaf | null = null;
  private open: { part: PartName; level: number; listed: boolean } | null = null;
  private columns: readonly (PartName | null)[] | null = null;
  /** A name in a list: one of the profile's organisations, or whatever stands between commas and «en». */
  private readonly name: RegExp;

  constructor({ organisations }: Vocabulary) {
    const whole = organisations.length > 0 ? `(?:(?:${alternation(organisations)})(?!\\p{L}))|` : '';
    this.name = new RegExp(`(?:${whole}(?!,\\s|;\\s|\\sen\\s(?=[^,;]*$)).)+`, 'gu');
  }

  begin(chapter: ChapterLeaf): void {
    this.end();
    this.chapter = chapter;
  }

  end(): void {
    this.chapter = null;
    this.open = null;
    this.columns = null;
  }

  read(line: Line): void {
    if (line.kind === 'row') {
      this.readRow(line);
      return;
    }
    this.columns = null;
    const heading = isPartHeading(line) ? partOf(line.text) : null;
    if (heading) this.open = { part: heading, level: line.level, listed: false };
    else if (line.kind === 'heading') {
      // A heading below the part's own parts its list; any other ends it.
      if (this.open && line.level <= this.open.level) this.open = null;
    } else if (!this.readLead(line)) this.readText(line);
  }

  finish(): PartLeaf[] {
    return this.drafts.map(({ leaf, part, range, text }) => {
      return { kind: 'part', number: leaf.number, series: leaf.series, part, text, range };
    });
  }

  /** `**Betrokkenen:** de besturen`: a heading in bold on the line of its text. */
  private readLead(line: Line): boolean {
    const part = line.lead === null || line.text.length === line.lead.length ? null : partOf(line.lead);
    const from = line.lead?.length ?? 0;
    if (!part || !line.text.startsWith(line.lead ?? '')) return false;
    this.open = { part, level: line.level, listed: false };
    const text = line.text.slice(from).replace(/^[\s:–-]+/, '');
    const start = line.range.end - text.length;
    if (text !== '') this.readText({ ...line, kind: 'paragraph', text, range: { start, end: line.range.end } });
    return true;
  }

  private readText(line: Line): void {
    if (!this.open || line.text.trim() === '') return;
    const { part, listed } = this.open;
    if (line.kind === 'item') {
      if (line.level > 1 && listed) this.extend(line);
      else this.add(part, line);
      this.open.listed = true;
    } else if (line.kind === 'paragraph') {
      if (listed) this.extend(line);
      else if (part === 'stakeholders') this.addAll(part, names(line, this.name));
      else if (!introduces(line.text)) this.add(part, line);
    }
  }

  private readRow({ cells }: Line): void {
    const heads = cells.map(({ text }) => partOf(text));
    if (cells.every(({ text }, i) => text === '' || heads[i])) {
      this.columns = heads;
      this.open = null;
      return;
    }
    const [head] = heads;
    // A row of its own: the heading of a part, and its list.
    const [, list, more] = cells;
    const columns = this.columns ?? (head && !more && list && isList(list.text) ? [null, head] : null);
    cells.forEach((cell, i) => {
      const part = columns?.[i];
      if (!part || cell.text === '') return;
      const items = itemsOf(cell);
      this.addAll(part, items.length === 1 && part === 'stakeholders' ? names(cell, this.name) : items);
    });
  }

  private addAll(part: PartName, pieces: readonly Piece[]): void {
    for (const piece of pieces) this.add(part, piece);
  }

  private add(part: PartName, { range, text }: Piece): void {
    if (this.chapter) this.drafts.push({ leaf: this.chapter, part, range, text: tidy(text) });
  }

  /** A nested item or a paragraph that goes on with the item above it. */
  private extend({ range, text }: Piece): void {
    const last = this.drafts.pop();
    if (!last) return;
    this.drafts.push({
      ...last,
      range: { start: last.range.start, end: range.end },
      text: `${last.text}${JOINT.test(last.text) ? ' ' : '; '}${tidy(text)}`,
    });
  }
}

/** Behind these a text goes on without a semicolon. */
const JOINT = /[.:;,!?]$/;

const isList = (text: string): boolean => text.includes('•') || text.length > 60;

/** A hollow bullet inside an item reads as a semicolon; the first, behind a colon, as nothing. */
const tidy = (text: string): string =>
  text
    .replace(/^(?:[-–•◦]|\d{1,2}[.)])?\s+/, '')
    .replace(/:\s*◦\s*/g, ': ')
    .replace(/[;,.]?\s*◦\s*/g, '; ');

/** The names in a line of running text: «PO-Raad, VO-raad en Ingrado»; an introduction has none. */
function names(line: Piece, name: RegExp): Piece[] {
  if (introduces(line.text) || line.text.length > 400) return [];
  const found: Piece[] = [];
  for (const match of line.text.matchAll(name)) {
    const text = match[0].replace(/^[\s,;]*(?:en\s)?/, '').replace(/[\s.,;]+$/, '');
    const start = line.range.start + match.index + match[0].indexOf(text);
    if (text !== '') found.push({ range: { start, end: start + text.length }, text });
  }
  return found;
}
