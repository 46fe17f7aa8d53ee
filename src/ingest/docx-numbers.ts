/** The numbers that Word prints before paragraphs, which stand nowhere in its text. */
import { childOf, tagsOf, valueOf } from './docx-xml.js';
import type { Styles } from './docx-styles.js';
import { letters, roman } from './list-signs.js';
import type { Tag } from './markup.js';

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2.`: the numbers of this level and those above, with what stands around them. */
  readonly text: string;
  readonly plain: boolean;
  readonly style: string | undefined;
}

interface List {
  /** Lists that count on with each other share it. */
  readonly shared: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
}

const FORMATS: Readonly<Record<string, (number: number) => string>> = {
  upperRoman: (n) => roman(n).toUpperCase(),
  lowerRoman: roman,
  upperLetter: (n) => letters(n).toUpperCase(),
  lowerLetter: letters,
  decimalZero: (n) => String(n).padStart(2, '0'),
  none: () => '',
};
/** Beyond, Roman numerals and letters grow without end. */
const LARGEST = 3999;

/** Counts the paragraphs of a text in their order. */
export class Numbers {
  private readonly lists: ReadonlyMap<string, List>;
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(
    top: Tag | null,
    private readonly styles: Styles,
  ) {
    this.lists = top ? listsOf(top, styles) : new Map<string, List>();
  }

  /** What is printed before a paragraph with these properties; null for none and for bullets. */
  next(properties: Tag | undefined): string | null {
    const style = valueOf(properties, 'pStyle');
    const own = properties && childOf(properties, 'numPr');
    const inherited = this.styles.listOf(style);
    const id = valueOf(own, 'numId') ?? inherited?.list;
    const list = id === undefined ? undefined : this.lists.get(id);
    if (id === undefined || !list) return null;
    const printed = valueOf(own, 'ilvl');
    const linked = [...list.levels].find(([, l]) => l.style !== undefined && l.style === style)?.[0];
    const at = printed === undefined ? (linked ?? inherited?.level ?? 0) : Number(printed);
    const level = list.levels.get(at);
    return level ? this.count(id, list, at, level) : null;
  }

  private count(id: string, list: List, at: number, level: Level): string | null {
    const counts = this.counts.get(list.shared) ?? [];
    this.counts.set(list.shared, counts);
    const restart = list.starts.get(at);
    const first = !this.begun.has(`${id} ${at}`);
    this.begun.add(`${id} ${at}`);
    if (restart !== undefined && first) counts[at] = restart;
    else counts[at] = (counts[at] ?? level.start - 1) + 1;
    counts.length = at + 1;
    if (level.format === 'bullet') return null;
    const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const which = Number(digit) - 1;
      const other = list.levels.get(which);
      const number = counts[which] ?? other?.start ?? 1;
      const format = level.plain || number > LARGEST || number < 1 ? undefined : FORMATS[other?.format ?? ''];
      return format ? format(number) : String(number);
    });
    return text.trim() === '' ? null : text.trim();
  }
}

function listsOf(top: Tag, styles: Styles): Map<string, List> {
  const levels = new Map<string, { levels: Map<number, Level>; link: string | undefined }>();
  for (const shared of tagsOf(top, 'abstractNum')) {
    levels.set(shared.attributes['w:abstractNumId'] ?? '', {
      levels: levelsOf(shared),
      link: valueOf(shared, 'numStyleLink'),
    });
  }
  const lists = new Map<string, List>();
  const links = new Map<string, string>();
  for (const num of tagsOf(top, 'num')) {
    const id = num.attributes['w:numId'] ?? '';
    const shared = valueOf(num, 'abstractNumId') ?? '';
    const found = levels.get(shared);
    if (!found) continue;
    if (found.link !== undefined) links.set(id, found.link);
    const starts = new Map<number, number>();
    const own = new Map(found.levels);
    for (const change of tagsOf(num, 'lvlOverride')) {
      const at = Number(change.attributes['w:ilvl'] ?? '0');
      const start = valueOf(change, 'startOverride');
      if (start !== undefined) starts.set(at, Number(start));
      for (const [, level] of levelsOf(change)) own.set(at, level);
    }
    lists.set(id, { shared, levels: own, starts });
  }
  // A list may be one that a style names.
  for (const [id, style] of links) {
    const other = lists.get(styles.listOf(style)?.list ?? '');
    if (other) lists.set(id, other);
  }
  return lists;
}

function levelsOf(of: Tag): Map<number, Level> {
  return new Map(
    [...tagsOf(of, 'lvl')].map((level) => [
      Number(level.attributes['w:ilvl'] ?? '0'),
      {
        start: Number(valueOf(level, 'start') ?? '1'),
        format: valueOf(level, 'numFmt') ?? 'decimal',
        text: valueOf(level, 'lvlText') ?? '',
        plain: childOf(level, 'isLgl') !== undefined,
        style: valueOf(level, 'pStyle'),
      },
    ]),
  );
}
