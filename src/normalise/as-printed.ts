/** For who wants less repaired: what layout took out or made of damaged signs, put back as it was printed. */
import type { Block, CorrectionKind, Deletion, Layout, Range } from '../types.js';

/** The layout without the repairs of these kinds; of those it makes, furniture and bullets can be left undone. */
export function asPrinted(layout: Layout, source: string, wants: (kind: CorrectionKind) => boolean): Layout {
  const bulleted = wants('bullet') ? layout : { ...layout, blocks: layout.blocks.map(withoutBullet) };
  return wants('furniture') ? bulleted : withFurniture(bulleted, source);
}

/** An item whose bullet was damaged or lost is a paragraph that prints what stands there. */
function withoutBullet(block: Block): Block {
  if (block.kind !== 'item' || block.repaired === null) return block;
  const [first, ...rest] = block.fragments;
  const fragments = block.sign && first ? [{ start: block.sign.start, end: first.end }, ...rest] : block.fragments;
  return { ...block, kind: 'paragraph', sign: null, repaired: null, fragments };
}

/** Furniture as text: at the end of its line, or as a block of its own. What identifies officials stays out. */
function withFurniture(layout: Layout, source: string): Layout {
  const furniture = layout.deletions.filter((d) => d.name === 'furniture');
  const alone: Range<'source'>[] = [];
  const glued = new Map<Range<'source'>, Range<'source'>>();
  const fragments = layout.blocks.flatMap((b) => b.fragments).sort((a, b) => a.start - b.start);
  for (const { range } of furniture) {
    const beside = fragments.find((f) => sameLine(f, range, source));
    if (beside) glued.set(beside, hull(glued.get(beside) ?? beside, range));
    else alone.push(range);
  }
  const blocks = layout.blocks.flatMap((block) =>
    split({ ...block, fragments: block.fragments.map((f) => glued.get(f) ?? f) }, alone),
  );
  const paragraph = { kind: 'paragraph', level: 1, note: null, sign: null, repaired: null } as const;
  const all = [...blocks, ...alone.map((range): Block => ({ ...paragraph, fragments: [range] }))];
  return {
    ...layout,
    blocks: all.sort((a, b) => (a.fragments[0]?.start ?? 0) - (b.fragments[0]?.start ?? 0)),
    deletions: layout.deletions.filter((d: Deletion) => d.name !== 'furniture'),
  };
}

const hull = (a: Range<'source'>, b: Range<'source'>): Range<'source'> => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

/** No line end stands between the two. */
function sameLine(a: Range<'source'>, b: Range<'source'>, source: string): boolean {
  const between = a.start < b.start ? source.slice(a.end, b.start) : source.slice(b.end, a.start);
  return between.length < 200 && !/[\n\f]/.test(between);
}

/** A block of the body that something alone stands in becomes two; a footnote is a text of its own, and stays whole. */
function split(block: Block, alone: readonly Range<'source'>[]): Block[] {
  if (block.kind === 'note') return [block];
  const parts: Range<'source'>[][] = [[]];
  block.fragments.forEach((fragment, index) => {
    const before = block.fragments[index - 1];
    if (before && alone.some((r) => r.start >= before.end && r.end <= fragment.start)) parts.push([]);
    parts.at(-1)?.push(fragment);
  });
  return parts.map((fragments, part) =>
    part === 0 ? { ...block, fragments } : { ...block, kind: 'paragraph', sign: null, repaired: null, fragments },
  );
}
