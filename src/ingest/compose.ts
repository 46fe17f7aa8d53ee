import type { Structure, Warning } from '../types.js';
import { headingLevel, headOfPaper, headOfQuestion, itemLabel, roleOf } from './html-roles.js';
import type { Role } from './html-roles.js';
import { notesOf } from './html-notes.js';
import type { Notes } from './html-notes.js';
import { cellPlace, firstIsLabel, opening, rowBlock, signOf } from './compose-places.js';
import type { Context } from './compose-places.js';
import { LineWriter } from './line-writer.js';
import type { Place } from './line-writer.js';
import { addressBehind } from './link-address.js';
import { isBullet, numbered, PRINTED } from './list-signs.js';
import { classesOf, hasClass, textOf } from './markup.js';
import type { Tag } from './markup.js';
import { gridOf, isFrame, outsideRows } from './table-grid.js';

export interface Composed {
  readonly text: string;
  readonly structure: Structure;
  readonly warnings: readonly Warning[];
}

/** The text of a tree, a block per line and cells parted by tabs, and what each line is. */
export function compose(top: Tag): Composed {
  const notes = notesOf(top);
  const walk = new Walk(notes);
  walk.tag(top, { block: null, depth: 0, list: null, cell: false, emphasised: false, preformatted: false });
  const text = walk.writer.finish();
  const { lines, marks } = walk.writer;
  return { text, structure: { lines, marks }, warnings: notes.warnings };
}

const isTitle = (tag: Tag): boolean => hasClass(tag, ...headOfPaper) && !headOfQuestion.test(textOf(tag));

class Walk {
  readonly writer = new LineWriter();
  /** How the next line goes on with the one before: behind a line break it may. */
  private broken: Place['goesOn'] = 'no';

  constructor(private readonly notes: Notes) {}

  private readonly roles: Readonly<Record<Role, (tag: Tag, context: Context) => void>> = {
    block: (tag, context) => this.block(tag, context),
    list: (tag, context) => this.list(tag, context),
    item: (tag, context) => this.item(tag, context),
    table: (tag, context) => this.table(tag, context),
    break: (_, context) => this.lineBreak(context),
    emphasis: (tag, context) => this.children(tag, { ...context, emphasised: true }),
    quotation: (tag, context) => {
      this.words('“', context);
      this.children(tag, context);
      this.words('”', context);
    },
    preformatted: (tag, context) => this.block(tag, { ...context, preformatted: true }),
    super: (tag, context) => {
      const from = this.writer.here;
      this.children(tag, context);
      this.writer.joinMarks(from);
    },
  };

  tag(tag: Tag, context: Context): void {
    const number = this.notes.texts.get(tag);
    const marks = this.notes.marks.get(tag);
    const level = headingLevel(tag);
    if (this.notes.backlinks.has(tag)) return;
    if (number !== undefined && !context.cell) this.note(tag, number, context);
    else if (this.notes.labels.has(tag)) this.writer.label(textOf(tag), () => this.open(context), false);
    else if (marks) this.writer.mark(textOf(tag), marks, () => this.open(context));
    else if (level !== null && !isTitle(tag)) this.heading(tag, level, context);
    else if (level !== null) this.block(tag, context);
    else {
      const role = roleOf(tag.name);
      if (role) this.roles[role](tag, context);
      else this.inline(tag, context);
    }
  }

  private children(tag: Tag, context: Context): void {
    for (const child of tag.children) {
      if (typeof child === 'object') this.tag(child, context);
      else if (context.preformatted && !context.cell) this.lines(child, context);
      else this.words(child, context);
    }
  }

  private inline(tag: Tag, context: Context): void {
    const label = classesOf(tag).some((c) => itemLabel.test(c)) && this.isLabel(tag, context);
    if (label) return this.writer.label(textOf(tag), () => this.open(context), !isBullet(textOf(tag).trim()));
    this.children(tag, context);
    const address = tag.name === 'a' ? addressBehind(tag) : null;
    if (address !== null) this.words(` (${address})`, context);
  }

  /** What a list prints itself in front of an item. */
  private isLabel(tag: Tag, { block, cell }: Context): boolean {
    return !cell && block?.place.kind === 'item' && !block.opened && textOf(tag).trim().length <= 12;
  }

  private words(text: string, context: Context): void {
    this.writer.write(text, () => this.open(context), context.emphasised);
  }

  private lines(text: string, context: Context): void {
    text.split('\n').forEach((line, index) => {
      if (index > 0) this.lineBreak(context);
      this.words(line, context);
    });
  }

  /** What the line is that begins here. */
  private open({ block }: Context): Place {
    const goesOn = this.broken;
    this.broken = 'no';
    if (block && !block.opened) {
      block.opened = true;
      return { ...block.place, goesOn: 'no' };
    }
    // Paragraphs of a note are all its text; those of an item are paragraphs.
    const whole = block && (block.place.kind !== 'item' || goesOn !== 'no');
    if (whole) return { ...block.place, sign: null, goesOn: 'yes' };
    return { kind: 'paragraph', level: 1, note: null, sign: null, goesOn };
  }

  private block(tag: Tag, context: Context): void {
    this.border(context);
    this.children(tag, context);
    this.border(context);
  }

  /** Where a block begins or ends: a line's end, in a cell a blank. */
  private border({ cell }: Context): void {
    if (cell) return this.writer.write(' ', () => cellPlace);
    this.writer.break();
    this.broken = 'no';
  }

  private lineBreak(context: Context): void {
    if (context.cell) return this.writer.write(' ', () => cellPlace);
    // Two of them part paragraphs.
    const again = this.writer.isEmpty && this.broken !== 'no';
    this.writer.break();
    this.broken = again ? 'no' : context.emphasised ? 'yes' : 'maybe';
  }

  private heading(tag: Tag, level: number, context: Context): void {
    if (context.cell || context.block?.place.kind === 'note') return this.block(tag, context);
    this.block(tag, { ...context, block: opening('heading', level, null, null) });
  }

  private note(tag: Tag, number: number, context: Context): void {
    const printed = tag.name === 'li' ? this.nextNumber(context) : null;
    const sign =
      printed === null || firstIsLabel(tag, this.notes.labels) ? null : { text: `${printed} `, isText: false };
    this.block(tag, { ...context, block: opening('note', 1, number, sign), list: null, depth: 0 });
  }

  private list(tag: Tag, context: Context): void {
    const ordered = tag.name === 'ol';
    const items = tag.children.filter((child) => typeof child === 'object' && child.name === 'li').length;
    const reversed = ordered && 'reversed' in tag.attributes;
    const start = Number.parseInt(tag.attributes['start'] ?? '', 10);
    const next = Number.isNaN(start) ? (reversed ? items : 1) : start;
    const list = { style: tag.attributes['type'], next: ordered ? next : null, step: reversed ? -1 : 1 };
    this.block(tag, { ...context, depth: context.depth + 1, list });
  }

  /** The number of the item that comes, which the list counts; null where it has bullets. */
  private nextNumber({ list }: Context, given?: string): string | null {
    if (!list || list.next === null) return null;
    const value = Number.parseInt(given ?? '', 10);
    const number = Number.isNaN(value) ? list.next : value;
    list.next = number + list.step;
    return `${numbered(number, list.style)}.`;
  }

  private item(tag: Tag, context: Context): void {
    const number = this.nextNumber(context, tag.attributes['value']);
    const bullet = context.depth > 1 ? '◦' : '•';
    if (context.cell) {
      const printed = number === null && PRINTED.test(textOf(tag));
      this.words(printed ? ' ' : ` ${number ?? bullet} `, context);
      return this.block(tag, context);
    }
    if (context.block?.place.kind === 'note') return this.block(tag, context);
    const sign = signOf(tag, number, bullet);
    this.block(tag, { ...context, list: null, block: opening('item', Math.max(1, context.depth), null, sign) });
  }

  private table(tag: Tag, context: Context): void {
    const grid = gridOf(tag);
    this.border(context);
    for (const child of outsideRows(tag)) {
      if (typeof child === 'string') this.words(child, context);
      else this.tag(child, context);
    }
    const flat = context.cell || context.block?.place.kind === 'note' || isFrame(tag, grid);
    this.border(context);
    for (const { row, cells } of grid) {
      const number = this.notes.texts.get(row);
      if (number !== undefined && !context.cell) this.note(row, number, context);
      else if (flat) cells.forEach((cell) => cell && this.tag(cell, context));
      else this.row(cells, context);
      this.border(context);
    }
  }

  private row(cells: readonly (Tag | null)[], context: Context): void {
    const inside = { ...context, cell: true, block: rowBlock(), depth: 0, list: null };
    cells.forEach((cell, index) => {
      if (index > 0) this.writer.tab(() => cellPlace);
      if (cell) this.children(cell, inside);
    });
  }
}
