import type { CleanBlock, Letter } from '../types.js';

const NUMBERED =
  /^(?!\d{2}[ .]\d{3}(?!\d))(?:([IVXL]{1,6})[.:]?|(\d{1,2}(?:\.\d{1,2}){0,3})[.)]?|([A-Z](?:\.\d{1,2}){1,3})[.)]?|([A-Z])[.)])\s+(?=\S)/;

/** The section tree: headings with their level, number and title, in order. */
export function readSections(text: string, blocks: readonly CleanBlock[], marked: boolean): Letter['sections'] {
  const headings = blocks.filter((b) => b.kind === 'heading');
  return headings.map(({ range, level }) => {
    const printed = text.slice(range.start, range.end);
    const match = NUMBERED.exec(printed);
    const number = match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4] ?? null;
    return {
      level: marked ? level : levelOf(match),
      number,
      title: match ? printed.slice(match[0].length) : printed,
      range,
    };
  });
}

/** Without markup, the kind of number tells the depth: roman, then letters and figures, then none. */
function levelOf(match: RegExpExecArray | null): number {
  if (!match) return 2;
  if (match[1] !== undefined) return 1;
  return match[2] === undefined ? 2 : 1 + match[2].split('.').length;
}
