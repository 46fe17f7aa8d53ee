/** The styles of a Word file: what they number, which are headings, which hide their text. */
import { childOf, tagsOf, valueOf } from './docx-xml.js';
import type { Tag } from './markup.js';

export interface Numbering {
  readonly list: string;
  readonly level: number;
}

interface Style {
  readonly name: string;
  readonly based: string | undefined;
  readonly list: string | undefined;
  readonly level: number | undefined;
  readonly outline: number | undefined;
  readonly hides: boolean | undefined;
}

/** Styles are based on each other in longer chains only in circles. */
const LONGEST_CHAIN = 20;

export class Styles {
  private readonly styles = new Map<string, Style>();

  constructor(top: Tag | null) {
    for (const style of top ? tagsOf(top, 'style') : []) {
      const properties = childOf(style, 'pPr');
      const numbering = properties && childOf(properties, 'numPr');
      const run = childOf(style, 'rPr');
      const level = valueOf(numbering, 'ilvl');
      const outline = valueOf(properties, 'outlineLvl');
      this.styles.set(style.attributes['w:styleId'] ?? '', {
        name: valueOf(style, 'name') ?? '',
        based: valueOf(style, 'basedOn'),
        list: valueOf(numbering, 'numId'),
        level: level === undefined ? undefined : Number(level),
        outline: outline === undefined ? undefined : Number(outline),
        hides: run && hides(run),
      });
    }
  }

  /** The list that paragraphs of a style are numbered by, its level where the style itself tells. */
  listOf(style: string | undefined): { list: string; level: number | undefined } | null {
    const chain = this.chain(style);
    const list = chain.find((s) => s.list !== undefined)?.list;
    return list === undefined ? null : { list, level: chain.find((s) => s.level !== undefined)?.level };
  }

  hides(style: string | undefined): boolean {
    return this.chain(style).find((s) => s.hides !== undefined)?.hides ?? false;
  }

  /** How the names of styles become tags, for those that only their place in the outline makes headings. */
  headings(): string[] {
    return [...this.styles].flatMap(([id, { name }]) => {
      const outline = this.chain(id).find((s) => s.outline !== undefined)?.outline;
      const level = outline ?? (/^(?:title|titel)$/i.test(name) ? 0 : 9);
      if (level > 5 || !/^[\w-]+$/.test(id)) return [];
      return [`p.${id} => h${level + 1}:fresh`];
    });
  }

  private chain(style: string | undefined): Style[] {
    const chain: Style[] = [];
    for (let id = style; id !== undefined && chain.length < LONGEST_CHAIN; id = chain.at(-1)?.based) {
      const found = this.styles.get(id);
      if (!found) break;
      chain.push(found);
    }
    return chain;
  }
}

/** Whether properties of a run hide it; undefined where they say nothing of it. */
export function hides(properties: Tag): boolean | undefined {
  const vanish = childOf(properties, 'vanish');
  return vanish && !['0', 'false', 'off'].includes(vanish.attributes['w:val'] ?? '');
}
