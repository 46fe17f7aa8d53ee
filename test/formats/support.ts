import { ingest } from '../../src/ingest/index.js';
import { layOut } from '../../src/layout/index.js';
import type { Document } from '../../src/types.js';
import { bytesOf } from '../support/pipeline.js';

export const read = (bytes: Uint8Array | string, unpacked = 10_000_000): Promise<Document> =>
  ingest(
    { file: 'brief', bytes: typeof bytes === 'string' ? bytesOf(bytes) : bytes },
    { pages: 10, milliseconds: 60_000, unpacked },
  );

/** A page with this content. */
export const page = (body: string): string => `<!doctype html><html><body>${body}</body></html>`;

/** A kamerstuk with this content. */
export const paper = (text: string): string =>
  `<?xml version="1.0"?><officiele-publicatie><kamerstuk><stuk><algemeen><vrije-tekst><tekst>${text}</tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>`;

const SIGNS = { heading: '#', paragraph: '¶', item: '-', row: '|', note: '^' } as const;

/** The blocks of a document in short: `#2 Title`, `-1 item`, `^3 text of note 3`; marks as ⟦…⟧. */
export function blocksOf(document: Document): string[] {
  const { blocks, marks } = layOut(document);
  const starts = new Map(marks.map((m) => [m.range.start, m.numbers]));
  const ends = new Set(marks.map((m) => m.range.end));
  const slice = ({ start, end }: { start: number; end: number }): string => {
    let out = '';
    for (let i = start; i < end; i += 1) {
      const numbers = starts.get(i);
      if (numbers) out += `⟦${numbers.join('+')}:`;
      out += document.text[i] ?? '';
      if (ends.has(i + 1)) out += '⟧';
    }
    return out;
  };
  return blocks.map(({ kind, level, note, fragments }) => {
    const which = kind === 'note' ? note : kind === 'heading' || kind === 'item' ? level : '';
    return `${SIGNS[kind]}${which ?? ''} ${fragments.map(slice).join('⏎').replaceAll('\t', '⇥')}`;
  });
}
