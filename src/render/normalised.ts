import type { CleanBlock, CleanText, Normalised } from '../types.js';

/**
 * The clean letter as Markdown: a paragraph per line, headings as `# `, items as `- `, footnote
 * marks as `[^n]` and their texts at the end. Reading it again gives the same Markdown.
 */
export function renderNormalised({ body, notes, blocks }: Normalised): string {
  // Without headings, notes or tables the text is no Markdown, and its signs are its own.
  const likeBlock = (b: CleanBlock): boolean =>
    b.kind === 'paragraph' && LIKE_A_BLOCK.test(body.text.slice(b.range.start, b.range.start + 8));
  const marked =
    notes.length + body.marks.length > 0 ||
    blocks.some((b) => b.kind === 'heading' || b.kind === 'row' || likeBlock(b));
  const guard = (part: string): string => (marked ? escape(part) : part);
  const print = printer(body, guard);
  let previous: CleanBlock | undefined;
  let out = '';
  for (const block of blocks) {
    const text = print(block.range.end);
    // Markup without text makes a block without text.
    if (text === '' && blocks.length + notes.length > 1) continue;
    const tight = previous?.kind === block.kind && (block.kind === 'item' || block.kind === 'row');
    const printed = dress(block, text, previous?.kind === 'row', marked);
    out += previous === undefined ? printed : tight ? `\n${printed}` : `\n\n${printed}`;
    previous = block;
  }
  const footnotes = [...notes]
    .sort((a, b) => (a.note ?? 0) - (b.note ?? 0))
    .map((note) => `[^${note.note ?? 0}]: ${printer(note, guard)(note.text.length)}`);
  return `${[out, footnotes.join('\n')].filter((p) => p !== '').join('\n\n')}\n`;
}

/** Prints a clean text piece by piece, with the footnote marks put back where they stood. */
function printer(text: CleanText, guard: (part: string) => string): (to: number) => string {
  const marks = text.marks
    .map((m) => ({ number: m.number, at: text.toClean(m.source.start) }))
    .sort((a, b) => a.at - b.at || a.number - b.number);
  let next = 0;
  let from = 0;
  return (to) => {
    let out = '';
    for (let mark = marks[next]; mark && mark.at <= to; mark = marks[next]) {
      out += `${guard(text.text.slice(from, mark.at))}[^${mark.number}]`;
      from = Math.max(from, mark.at);
      next += 1;
    }
    out += guard(text.text.slice(from, to));
    // The line end between two blocks belongs to neither.
    from = to + 1;
    return out;
  };
}

const NUMBERED = /^(?:\d{1,2}[.)]|\(?[a-h][.)]|[A-H][.)])\s/;
const LIKE_A_BLOCK = /^(?=#{1,6}\s|[-+*•–—]\s|\||-{3,})/;

function dress(block: CleanBlock, text: string, followsRow: boolean, marked: boolean): string {
  if (block.kind === 'heading') return `# ${text}`;
  if (block.kind === 'item') return NUMBERED.test(text) ? text : `- ${text}`;
  if (block.kind === 'row') {
    const cells = text.split('\t').map((c) => c.replace(/\|/g, '\\|'));
    const row = `| ${cells.join(' | ')} |`;
    return followsRow ? row : `${row}\n|${' --- |'.repeat(cells.length)}`;
  }
  return marked ? text.replace(LIKE_A_BLOCK, '\\') : text;
}

/** Signs of the letter that Markdown would take for its own. */
const escape = (text: string): string =>
  text.replace(
    /\\(?=[\\`*_{}[\]()<>#+\-.!|~&•–—])|\*(?=\S)|&(?=#?\w{2,6};)|<(?=\/?\w)|\[(?=\^\d)/g,
    (sign) => `\\${sign}`,
  );
