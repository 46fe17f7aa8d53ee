import type { CleanBlock, Normalised } from '../types.js';

/**
 * The clean letter as Markdown: a paragraph per line, headings as `# `, items as `- `, footnote
 * marks as `[^n]` and their texts at the end. Reading it again gives the same Markdown.
 */
export function renderNormalised({ body, notes, blocks }: Normalised): string {
  const marks = [...body.marks]
    .map((m) => ({ number: m.number, at: body.toClean(m.source.start) }))
    .sort((a, b) => a.at - b.at || a.number - b.number);
  let next = 0;
  /** The block's text with its marks put back. */
  const text = ({ start, end }: CleanBlock['range'], last: boolean): string => {
    let out = '';
    let from = start;
    for (let mark = marks[next]; mark && (mark.at < end || (mark.at === end && !last) || last); mark = marks[next]) {
      out += `${guard(body.text.slice(from, Math.min(mark.at, end)))}[^${mark.number}]`;
      from = Math.min(mark.at, end);
      next += 1;
    }
    return out + guard(body.text.slice(from, end));
  };
  const parts: string[] = [];
  blocks.forEach((block, index) => {
    const previous = blocks[index - 1];
    const printed = dress(block, text(block.range, index === blocks.length - 1), previous?.kind === 'row');
    const tight = previous && block.kind === previous.kind && (block.kind === 'item' || block.kind === 'row');
    parts.push(index === 0 ? printed : tight ? `\n${printed}` : `\n\n${printed}`);
  });
  const footnotes = [...notes]
    .sort((a, b) => (a.note ?? 0) - (b.note ?? 0))
    .map((note) => `[^${note.note ?? 0}]: ${guard(note.text)}`);
  const bodyText = parts.join('');
  return `${[bodyText, footnotes.join('\n')].filter((p) => p !== '').join('\n\n')}\n`;
}

const NUMBERED = /^(?:\d{1,2}[.)]|\(?[a-h][.)]|[A-H][.)])\s/;

function dress(block: CleanBlock, text: string, followsRow: boolean): string {
  if (block.kind === 'heading') return `# ${text}`;
  if (block.kind === 'item') return NUMBERED.test(text) ? text : `- ${text}`;
  if (block.kind === 'row') {
    const cells = text.split('\t').map((c) => c.replace(/\|/g, '\\|'));
    const row = `| ${cells.join(' | ')} |`;
    return followsRow ? row : `${row}\n|${' --- |'.repeat(cells.length)}`;
  }
  return text.replace(/^(?=#{1,6}\s|[-+*–—•|]\s|\||-{3,})/, '\\');
}

/** Signs of the letter that Markdown would take for its own. */
const guard = (text: string): string =>
  text.replace(/\\(?=[\\`*_{}[\]()<>#+\-.!|~])|\*(?=\S)|<(?=\/?\w)|\[(?=\^\d)/g, (sign) => `\\${sign}`);
