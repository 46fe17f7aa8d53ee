/** Parts of a Word file made ready: hidden text taken out, printed numbers and bare fields put in as text. */
import { childOf, word } from './docx-xml.js';
import { hides } from './docx-styles.js';
import type { Styles } from './docx-styles.js';
import type { Numbers } from './docx-numbers.js';
import { tag, tagsOf, textOf } from './markup.js';
import type { Tag } from './markup.js';

/** The style of a run that holds a printed number, and the class it comes out with. */
export const NUMBER_STYLE = 'PobriefNumber';

/** Elements around text that the converter does not look into. */
const UNWRAPPED = new Set(['w:fldSimple', 'w:dir', 'w:bdo']);
const RENAMED: Readonly<Record<string, string>> = { 'w:cr': 'w:br', 'w:ptab': 'w:tab' };
const FORMULAS = new Set(['m:oMath', 'm:oMathPara']);

/** A part with its text as people see it. */
export function prepared(top: Tag, styles: Styles, numbers: Numbers): Tag {
  const children = (of: Tag): (Tag | string)[] =>
    of.children.flatMap((child) => (typeof child === 'string' ? [child] : change(child)));
  const change = (of: Tag): (Tag | string)[] => {
    if (of.name === 'w:r' && isHidden(of, styles)) return [];
    if (FORMULAS.has(of.name)) return [word('r', [word('t', [formulaText(of)], { 'xml:space': 'preserve' })])];
    if (UNWRAPPED.has(of.name)) return children(of);
    if (of.name === 'mc:AlternateContent') return [alternative(of, children)];
    const inside = of.name === 'w:p' ? numbered(of, numbers, children) : children(of);
    return [tag(RENAMED[of.name] ?? of.name, inside, of.attributes)];
  };
  return tag(top.name, children(top), top.attributes);
}

function isHidden(run: Tag, styles: Styles): boolean {
  const properties = childOf(run, 'rPr');
  if (!properties) return false;
  return hides(properties) ?? styles.hides(childOf(properties, 'rStyle')?.attributes['w:val']);
}

function numbered(paragraph: Tag, numbers: Numbers, children: (of: Tag) => (Tag | string)[]): (Tag | string)[] {
  const properties = childOf(paragraph, 'pPr');
  const number = isDeleted(properties) ? null : numbers.next(properties);
  const inside = children(paragraph);
  if (number === null) return inside;
  const style = word('rPr', [word('rStyle', [], { 'w:val': NUMBER_STYLE })]);
  const run = word('r', [style, word('t', [`${number} `], { 'xml:space': 'preserve' })]);
  const at = inside.findIndex((child) => typeof child === 'object' && child.name === 'w:pPr') + 1;
  return [...inside.slice(0, at), run, ...inside.slice(at)];
}

const isDeleted = (properties: Tag | undefined): boolean => {
  const run = properties && childOf(properties, 'rPr');
  return run !== undefined && childOf(run, 'del') !== undefined;
};

/** The converter reads only what is there for older programmes; where that lacks, the newer text box is. */
function alternative(of: Tag, children: (of: Tag) => (Tag | string)[]): Tag {
  const fallback = of.children.some((child) => typeof child === 'object' && child.name === 'mc:Fallback');
  if (fallback) return tag(of.name, children(of), of.attributes);
  const boxes = [...tagsOf(of)].filter(({ name }) => name === 'w:txbxContent');
  return tag(of.name, [tag('mc:Fallback', boxes.flatMap(children))], of.attributes);
}

const formulaText = (of: Tag): string =>
  [...tagsOf(of)]
    .filter(({ name }) => name === 'm:t')
    .map(textOf)
    .join('');
