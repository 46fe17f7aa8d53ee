import type { CleanBlock, TextView } from '../../src/types.js';

/** A text without structure, for extractors that need none. */
export const bare = (text: string): TextView => ({ text, note: null, blocks: [], marks: [] });

/** A text and the places in it that must be found. */
interface Marked {
  readonly view: TextView;
  readonly ranges: readonly { start: number; end: number }[];
}

const KINDS: readonly { kind: CleanBlock['kind']; sign: RegExp }[] = [
  { kind: 'heading', sign: /^# / },
  { kind: 'item', sign: /^- / },
];

/** A view from the lines of an example: `# ` heading, `- ` item, tabs a row, `[^3]` a mark, ⟦…⟧ what must be found. */
export function viewOf(marked: string): Marked {
  let text = '';
  const blocks: CleanBlock[] = [];
  const marks: { number: number; at: number }[] = [];
  const ranges: { start: number; end: number }[] = [];
  let open = 0;
  for (const line of marked.split('\n')) {
    if (text !== '') text += '\n';
    const start = text.length;
    const bare = line.replace(/[⟦⟧]/g, '');
    const known = KINDS.find(({ sign }) => sign.test(bare));
    const kind = known?.kind ?? (line.includes('\t') ? 'row' : 'paragraph');
    for (const [part] of line.replace(known?.sign ?? '', '').matchAll(/⟦|⟧|\[\^\d+\]|[^⟦⟧[]+|\[/g)) {
      if (part === '⟦') open = text.length;
      else if (part === '⟧') ranges.push({ start: open, end: text.length });
      else if (/^\[\^/.test(part)) marks.push({ number: Number(part.slice(2, -1)), at: text.length });
      else text += part;
    }
    blocks.push({ kind, level: 1, range: { start, end: text.length }, lead: null });
  }
  return { view: { text, note: null, blocks, marks }, ranges };
}

/** What stands at these places. */
export const texts = (text: string, ranges: readonly { start: number; end: number }[]): string[] =>
  ranges.map(({ start, end }) => text.slice(start, end));
