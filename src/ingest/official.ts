import { ofPage } from './html-notes.js';
import { tag, tagsOf, textOf } from './markup.js';
import type { Tag } from './markup.js';
import { Heads, isHeaded } from './official-heads.js';
import { emphasis, htmlNames, labels, noteMarks, noteNumbers, notes } from './official-names.js';
import { numbered, spaced, withoutText } from './official-names.js';
import { columnsOf, spansOf } from './official-table.js';

interface Around {
  /** How many headed parts are around. */
  readonly depth: number;
  /** Inside a line of text. */
  readonly inLine: boolean;
  readonly parent: string;
}

/**
 * An official publication in the vocabulary of HTML, as its own site shows it: notes behind the
 * text, each with a link from its mark, so that what is known of pages holds for it.
 */
export function officialAsHtml(top: Tag): Tag {
  const reader = new Reader(top);
  const text = reader.children(top, { depth: 0, inLine: false, parent: '' });
  return tag('body', [...text, ...reader.notes]);
}

class Reader {
  /** The texts of the notes, in the order of their marks. */
  readonly notes: Tag[] = [];
  /** What notes print as their number, by the id that a second mark refers to. */
  private readonly numbers = new Map<string, string>();
  private readonly heads: Heads;
  /** The columns of the table around. */
  private columns: ReadonlyMap<string, number> = new Map();

  constructor(top: Tag) {
    this.heads = new Heads(top);
    for (const of of tagsOf(top)) {
      const id = notes.has(of.name) ? of.attributes['id'] : undefined;
      if (id !== undefined) this.numbers.set(id, numberOf(of));
    }
  }

  children(of: Tag, around: Around): (Tag | string)[] {
    const inside = { ...around, parent: of.name };
    const isSpaced = spaced.has(of.name);
    // Its blanks are the indentation of the file; those of words stand with the words.
    const children = isSpaced ? of.children.filter((c) => typeof c === 'object' || /\S/.test(c)) : of.children;
    return children.flatMap((child, i): (Tag | string)[] => {
      if (typeof child === 'string') return [child];
      const apart = isSpaced && typeof children[i - 1] === 'object';
      return apart ? [' ', ...this.tag(child, inside)] : this.tag(child, inside);
    });
  }

  private tag(of: Tag, around: Around): (Tag | string)[] {
    const { name } = of;
    if (withoutText.has(name)) return [];
    const place = notes.get(name);
    if (place !== undefined) {
      const mark = this.note(of, around);
      return place === 'apart' ? [] : [mark];
    }
    if (noteMarks.has(name)) return [this.markApart(of)];
    const level = this.heads.level(of, around.depth, around.parent);
    if (level !== null) return [this.heading(of, around, level)];
    if (name === 'nr' && ['vraag', 'antwoord'].includes(around.parent))
      return [this.heading(of, around, Math.min(6, around.depth + 1))];
    if (labels.has(name) || (name === 'nr' && numbered.has(around.parent)))
      return [tag('span', this.children(of, { ...around, inLine: true }), { class: 'li-nr' })];
    if (name === 'nadruk') {
      const set = emphasis.has(of.attributes['type'] ?? '');
      return [tag(set ? 'b' : 'span', this.children(of, around))];
    }
    if (name === 'tgroup') return this.group(of, around);
    const html = this.htmlOf(of, around);
    const depth = around.depth + (isHeaded(of) ? 1 : 0);
    const inLine = html === 'p' || (around.inLine && (html === 'span' || html === 'a' || html.startsWith('su')));
    return [tag(html, this.children(of, { ...around, depth, inLine }), this.attributes(of, html))];
  }

  private htmlOf(of: Tag, { inLine }: Around): string {
    if (numbered.has(of.name)) return of.children.some(isNumber) ? 'li' : inLine ? 'span' : 'div';
    const html = htmlNames.get(of.name) ?? (inLine ? 'span' : 'div');
    // Whose speech stands within it is no line of text.
    if (html === 'p' && of.children.some((c) => typeof c === 'object' && c.name === 'al')) return 'div';
    return html === 'p' && inLine ? 'span' : html;
  }

  private attributes(of: Tag, html: string): Record<string, string> {
    const address = of.attributes['doc'];
    if (html === 'a' && address !== undefined) return { href: address };
    return html === 'td' ? spansOf(of, this.columns) : {};
  }

  private group(of: Tag, around: Around): (Tag | string)[] {
    const outer = this.columns;
    this.columns = columnsOf(of);
    const foot = of.children.filter((c) => typeof c === 'object' && c.name === 'tfoot');
    // CALS has the foot before the rows that it stands under.
    const ordered = [...of.children.filter((c) => !foot.includes(c)), ...foot];
    const rows = this.children({ ...of, children: ordered }, { ...around, inLine: false });
    this.columns = outer;
    return rows;
  }

  private heading(of: Tag, around: Around, level: number): Tag {
    const parts = of.children.flatMap((child, i): (Tag | string)[] => {
      if (typeof child === 'string') return [child];
      const inside = this.children(child, { ...around, inLine: true, parent: child.name });
      const isPart = ['label', 'nr', 'titel', 'subtitel'].includes(child.name);
      return isPart ? [i > 0 ? ' ' : '', ...inside] : this.tag(child, { ...around, inLine: true });
    });
    return tag(`h${level}`, parts);
  }

  private note(of: Tag, around: Around): Tag {
    const place = this.notes.push(tag('div')) - 1;
    const key = of.attributes['id'];
    const id = key === undefined ? `noot-${place + 1}` : KEY + key;
    const printed = numberOf(of) || String(place + 1);
    const rest = of.children.filter((c) => typeof c !== 'object' || !noteNumbers.has(c.name));
    const text = this.children({ ...of, children: rest }, { ...around, inLine: false });
    const kind = notes.get(of.name) === 'apart' ? ` ${ofPage}` : '';
    this.notes[place] = tag('div', [tag('sup', [printed]), ...text], { class: `voet noot${kind}`, id });
    return markOf(id, printed);
  }

  /** A mark of a note that stands elsewhere. */
  private markApart({ attributes }: Tag): Tag {
    const key = attributes['refid'] ?? '';
    return markOf(KEY + key, this.numbers.get(key) ?? attributes['nr'] ?? '');
  }
}

/** So that no id of the publication is that of a note without one. */
const KEY = 'noot:';

const markOf = (id: string, printed: string): Tag =>
  tag('sup', [tag('a', [printed], { href: `#${id}`, class: 'nootnum' })]);

const numberOf = (note: Tag): string => {
  const number = note.children.find((c) => typeof c === 'object' && noteNumbers.has(c.name));
  return (typeof number === 'object' ? textOf(number) : (note.attributes['nr'] ?? '')).trim();
};

const isNumber = (child: Tag | string): boolean =>
  typeof child === 'object' && (labels.has(child.name) || child.name === 'nr');
