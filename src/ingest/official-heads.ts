/** The heads of an official publication: which they are, and how deep. */
import { isSentence } from './html-roles.js';
import { tagsOf, textOf } from './markup.js';
import type { Tag } from './markup.js';
import { heads, headStyles, withMasthead } from './official-names.js';

/** Reads heads by what the whole publication uses: papers of one style have one level. */
export class Heads {
  private readonly styles: readonly string[];
  /** The levels of the numbered parts so far. */
  private readonly byNumber = new Map<string, number>();

  constructor(top: Tag) {
    const used = new Set([...tagsOf(top)].filter((of) => !isParagraph(of)).map(styleOf));
    this.styles = headStyles.filter((style) => used.has(style));
  }

  /** The level of a head, by the number of headed parts around it; null where an element is none. */
  level(of: Tag, depth: number, parent: string): number | null {
    const below = heads.get(of.name);
    if (below === undefined || (of.name === 'kop' && withMasthead.has(parent))) return null;
    const style = styleOf(of);
    if (isParagraph(of)) return null;
    const rank = style === undefined ? 0 : Math.max(0, this.styles.indexOf(style));
    const own = Math.max(1, depth + below + rank);
    const level = Math.min(6, Math.max(own, Math.min(own + 1, this.belowNumber(of))));
    const number = numberOf(of);
    if (number !== null) this.byNumber.set(number, level);
    return level;
  }

  /** 2.1 stands below 2, also where the file has it beside. */
  private belowNumber(of: Tag): number {
    const around = /^(.+)\.\d+$/.exec(numberOf(of) ?? '')?.[1];
    return around === undefined ? 0 : (this.byNumber.get(around) ?? -1) + 1;
  }
}

/** Whether the parts below an element stand under a head of its own. */
export const isHeaded = ({ name, children }: Tag): boolean =>
  !withMasthead.has(name) && children.some((child) => typeof child === 'object' && child.name === 'kop');

/** The number that a head begins with, without the full stop behind it: `2.1`. */
function numberOf({ children }: Tag): string | null {
  const nr = children.find((child) => typeof child === 'object' && child.name === 'nr');
  return typeof nr === 'object' ? (/^\d+(?:\.\d+){0,5}(?=\.?$)/.exec(textOf(nr).trim())?.[0] ?? null) : null;
}

/** How a head between paragraphs is set; undefined for all else. */
const styleOf = ({ name, attributes }: Tag): string | undefined =>
  name === 'tussenkop' ? (attributes['kopopmaak'] ?? '') : name === 'tuskop' ? (attributes['letat'] ?? '') : undefined;

const isParagraph = (of: Tag): boolean => styleOf(of) !== undefined && isSentence(textOf(of).trim());
