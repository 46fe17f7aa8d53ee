/** The same letter as text: a block per line, marks as `[^n]`, cells parted by bars. */
export function markdownOf({ head, blocks, notes }) {
  const lines = [...head, ...blocks.flatMap(blockLines)];
  const foot = Object.entries(notes).map(([n, text]) => `[^${n}]: ${text}`);
  return `${[...lines, ...foot].join('\n\n')}\n`;
}

function blockLines(block) {
  if (block.kind === 'page') return [];
  if (block.kind === 'heading') return [`## ${block.text}`];
  if (block.kind === 'item') return [`- ${block.text}`];
  if (block.kind !== 'table') return [block.text];
  const row = (cells) => `| ${cells.join(' | ')} |`;
  return [[row(block.head), row(block.head.map(() => '---')), ...block.rows.map(row)].join('\n')];
}
