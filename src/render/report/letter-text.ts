/** The cleaned text of a letter for the page: block by block, with the way from the source into it. */
import { sentenceBounds } from '../../dutch/sentence.js';
import { firstIndex } from '../../sorted.js';
import type { CleanText, Correction, LetterResult, Normalised, Range, Span } from '../../types.js';
import { showable } from './html.js';
import type { PageBlock, PageCorrection } from './types.js';

/** Where a stretch of the source comes out: in which block, and where in it with its sentence. */
export interface Place {
  readonly block: number;
  readonly at: readonly [number, number, number, number];
}

export interface LetterText {
  readonly blocks: readonly PageBlock[];
  readonly place: (span: Pick<Span, 'start' | 'end'>) => Place | null;
  /** What was left out of every text: the margins and heads of pages. */
  readonly removed: readonly Correction[];
}

/** A block by its place in its clean text. */
interface Cut {
  readonly text: CleanText;
  readonly range: Range<'clean'>;
  readonly block: Omit<PageBlock, 'line' | 'text' | 'marks' | 'corrections'>;
}

/** The last of the sorted numbers that is not above `value`. */
const lastUpTo = (sorted: readonly number[], value: number): number => firstIndex(sorted, (other) => other > value) - 1;

export function letterText(source: string, { body, notes, blocks }: Normalised, result: LetterResult): LetterText {
  const cuts: Cut[] = [
    ...blocks.map(({ kind, level, range }): Cut => ({
      text: body,
      range,
      block: kind === 'paragraph' ? {} : kind === 'heading' || kind === 'item' ? { kind, level } : { kind },
    })),
    ...[...notes]
      .sort((a, b) => (a.note ?? 0) - (b.note ?? 0))
      .map((text): Cut => ({
        text,
        range: { start: 0, end: text.text.length },
        block: { kind: 'note', note: text.note ?? 0 },
      })),
  ].filter(({ text, range }) => text.text.slice(range.start, range.end).trim() !== '');
  const place = placer([body, ...notes], cuts);
  const lines = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const corrections = correctionsByBlock(result.corrections ?? [], place);
  return {
    place,
    removed: (result.corrections ?? []).filter(({ span }) => place(span) === null),
    blocks: cuts.map(({ text, range, block }, at) => {
      const marks = text.marks
        .map(({ number, source: { start } }) => [text.toClean(start), number] as const)
        .filter(([offset]) => offset >= range.start && offset <= range.end)
        .map(([offset, number]) => [offset - range.start, number] as const);
      const changed = corrections.get(at) ?? [];
      return {
        ...block,
        line: lastUpTo(lines, text.toSource(range).start) + 1,
        text: showable(text.text.slice(range.start, range.end)),
        ...(marks.length > 0 ? { marks } : {}),
        ...(changed.length > 0 ? { corrections: changed } : {}),
      };
    }),
  };
}

function placer(texts: readonly CleanText[], cuts: readonly Cut[]): LetterText['place'] {
  const pieces = texts
    .flatMap((text) => text.pieces.map(({ start, end }) => ({ start, end, text })))
    .sort((a, b) => a.start - b.start);
  const starts = pieces.map(({ start }) => start);
  const own = new Map(
    texts.map((text) => [
      text,
      cuts.map((cut, block) => ({ ...cut, number: block })).filter((cut) => cut.text === text),
    ]),
  );
  return ({ start, end }) => {
    const piece = pieces[lastUpTo(starts, start)];
    if (piece === undefined || start >= Math.max(piece.end, piece.start + 1)) return null;
    const { text } = piece;
    const [from, to] = [text.toClean(start), Math.max(text.toClean(start), text.toClean(end))];
    const cut = own.get(text)?.findLast(({ range }) => range.start <= from);
    if (cut === undefined || from > cut.range.end) return null;
    const last = Math.min(to, cut.range.end);
    const sentence = sentenceBounds(text.text, from, last);
    const inBlock = (offset: number): number =>
      Math.min(Math.max(offset, cut.range.start), cut.range.end) - cut.range.start;
    return {
      block: cut.number,
      at: [inBlock(from), inBlock(last), inBlock(sentence.start), inBlock(sentence.end)],
    };
  };
}

/** A correction as the page shows it, without its place. */
export const shownCorrection = ({ printed, corrected, kind, reason }: Correction): PageCorrection => ({
  printed: printed === null ? null : showable(printed),
  corrected: showable(corrected),
  kind,
  reason: showable(reason),
});

function correctionsByBlock(all: readonly Correction[], place: LetterText['place']): Map<number, PageCorrection[]> {
  const found = new Map<number, PageCorrection[]>();
  for (const correction of all) {
    const where = place(correction.span);
    if (where === null) continue;
    const [start, end] = where.at;
    found.set(where.block, [...(found.get(where.block) ?? []), { ...shownCorrection(correction), at: [start, end] }]);
  }
  return found;
}
