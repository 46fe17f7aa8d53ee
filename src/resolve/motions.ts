/** Candidates to motions: an item per motion and mention, its number from print, and what became of it. */
import type { Found } from '../candidates/index.js';
import type { DispositionLeaf, MotionCandidate } from '../candidates/motion.js';
import { sentenceAround } from '../dutch/sentence.js';
import type { CleanText, Disposition, Motion, Reference, Submitter } from '../types.js';
import { Earlier, follow } from './motion-earlier.js';
import type { Mention } from './motion-earlier.js';
import { ASKS, Citations } from './motion-ids.js';
import type { Ids } from './motion-ids.js';
import type { Places } from './places.js';

interface Item extends Mention {
  readonly in: CleanText;
  disposition: DispositionLeaf | null;
}

/** A phrase for several motions is an item for each: by its groups, else by its names and numbers. */
function divide(
  found: readonly Found<MotionCandidate>[],
  citations: Citations,
): { found: Found<MotionCandidate>; ids: Ids }[] {
  const read = found.map((f) => ({ found: f, ids: citations.of(f) }));
  const last = read.at(-1);
  if (last === undefined) return [];
  const { ids } = last.ids;
  // One citation at the end of `de moties van A en van B` with as many numbers as motions: in that order.
  if (read.length > 1 && ids.length === read.length && read.slice(0, -1).every((r) => !r.ids.own)) {
    return read.map((r, i) => ({ ...r, ids: { ...last.ids, ids: ids.slice(i, i + 1) } }));
  }
  return read.length === 1 && last.found.candidate.plural ? byNames(last.found, last.ids) : read;
}

function byNames(found: Found<MotionCandidate>, all: Ids): { found: Found<MotionCandidate>; ids: Ids }[] {
  const { submitters } = found.candidate;
  const of = (own: readonly Submitter[]) => ({ ...found, candidate: { ...found.candidate, submitters: own } });
  if (all.ids.length === 1 || (all.ids.length === 0 && submitters.length < 2)) return [{ found, ids: all }];
  if (all.ids.length === 0) return submitters.map((s) => ({ found: of([s]), ids: all }));
  const paired = submitters.length === all.ids.length;
  return all.ids.map((id, i) => ({
    found: paired ? of(submitters.slice(i, i + 1)) : found,
    ids: { ...all, ids: [id] },
  }));
}

/** The candidates of one text, phrase by phrase. */
function phrases(found: readonly Found<MotionCandidate>[]): Found<MotionCandidate>[][] {
  const list: Found<MotionCandidate>[][] = [];
  for (const f of found) {
    const open = list.at(-1);
    const first = open?.[0];
    if (open && first?.in === f.in && first.candidate.phrase === f.candidate.phrase) open.push(f);
    else list.push([f]);
  }
  return list;
}

function asItem({ found, ids }: { found: Found<MotionCandidate>; ids: Ids }, index: number): Item {
  const { candidate, in: text } = found;
  const { submitters, cosigned, nth } = candidate;
  const disposition = nth.find((n) => n.index === index)?.disposition ?? candidate.disposition;
  return { candidate, in: text, note: text.note, submitters, cosigned, ids, before: null, disposition };
}

/** `Die motie`, `haar motie`: the members of whom the text just spoke. */
const withNearby = (item: Item): Item =>
  item.submitters.length > 0 ? item : { ...item, submitters: item.candidate.nearby };

/** `De motie verzoekt … (Kamerstuk …)` below a heading that says whose it is, and no number. */
function named(item: Item, earlier: Earlier): Item {
  const { end } = item.candidate.range;
  if (!ASKS.test(item.in.text.slice(end, end + 12))) return item;
  const [before, ...more] = item.submitters.length > 0 ? [] : earlier.pointedAt(item.candidate);
  if (before === undefined || more.length > 0 || before.ids.ids.length > 0) return item;
  return { ...item, submitters: before.submitters, cosigned: before.cosigned };
}

/** The items of one phrase, by what was said before of the same motions. */
function withEarlier(items: readonly Item[], earlier: Earlier): Item[] {
  return items.flatMap((item): Item[] => {
    const { candidate, ids } = item;
    if (ids.ids.length > 0) return [withNearby(candidate.form === 'the' ? named(item, earlier) : item)];
    if (candidate.form === 'named' && !ids.own) {
      const before = earlier.named(item);
      return [before === null ? item : { ...item, ...follow(item, before) }];
    }
    if (candidate.form !== 'this' && candidate.form !== 'the') return [withNearby(item)];
    const pointed = earlier.pointedAt(candidate);
    // General talk of `die moties` points at none.
    if (pointed.length === 0) return candidate.plural ? [] : [withNearby(item)];
    return pointed.map((before) => ({ ...item, ...follow(item, before) }));
  });
}

/** Leaves out a footnote that only repeats whose motion the text names: that is no mention of its own. */
function withoutRepeats(items: readonly Item[]): Item[] {
  const byNote = new Map<number, Item[]>();
  for (const item of items) {
    const { note } = item.ids;
    if (item.note === null && note !== null) byNote.set(note, [...(byNote.get(note) ?? []), item]);
  }
  return items.filter((item) => {
    const mentions = item.note === null || item.ids.ids.length === 0 ? [] : (byNote.get(item.note) ?? []);
    return !mentions.some(
      (m) =>
        item.ids.ids.every((id) => m.ids.ids.includes(id)) &&
        (m.candidate.submitters.length > 0 || item.submitters.length === 0),
    );
  });
}

/** What a later sentence of the same section says of a motion goes for its earlier mentions there. */
function passBack(items: readonly Item[]): void {
  const byMention = new Map<Mention, Item>(items.map((i) => [i, i]));
  for (const item of [...items].reverse()) {
    const before = item.before === null ? undefined : byMention.get(item.before);
    const points = item.candidate.form === 'this' || item.candidate.form === 'the';
    if (
      before === undefined ||
      !points ||
      before.candidate.section !== item.candidate.section ||
      item.note !== before.note
    )
      continue;
    before.disposition ??= item.disposition;
  }
}

/** Submitters of a mention without names, where another mention of that number has them. */
function nameById(items: readonly Item[]): ReadonlyMap<string, Item> {
  const named = new Map<string, Item>();
  for (const item of items) {
    const [id, ...more] = item.ids.ids;
    if (id !== undefined && more.length === 0 && item.submitters.length > 0 && !named.has(id)) named.set(id, item);
  }
  return named;
}

function dispositionOf({ disposition, in: text }: Item, places: Places): Disposition {
  if (disposition === null) return { value: 'unknown', printed: null, span: null };
  const source = text.toSource(disposition.range);
  return { value: disposition.value, printed: places.printed(source), span: places.span(source) };
}

function toMotion(item: Item, names: ReadonlyMap<string, Item>, places: Places): Motion {
  const { candidate, in: text, ids } = item;
  const source = text.toSource(candidate.range);
  const named = item.submitters.length > 0 || ids.ids.length !== 1 ? item : (names.get(ids.ids[0] ?? '') ?? item);
  return {
    kind: candidate.kind,
    printed: places.printed(source),
    submitters: named.submitters.map((s) => ({ ...s })),
    cosigned: named.cosigned,
    ids: [...ids.ids],
    idsBasis: ids.basis,
    subject: candidate.subject,
    measure: candidate.measure,
    disposition: dispositionOf(item, places),
    sentence: sentenceAround(text.text, candidate.range.start, candidate.range.end),
    span: places.span(source),
  };
}

/**
 * Motions of a letter, in the order of the source.
 * @param found what the extractor found, text by text: the body first, then the footnotes.
 * @param references the resolved references of the letter.
 * @param texts the clean texts of the letter: body and footnotes.
 */
export function resolveMotions(
  found: readonly Found<MotionCandidate>[],
  references: readonly Reference[],
  texts: readonly CleanText[],
  places: Places,
): Motion[] {
  const citations = new Citations(references, texts);
  const earlier = new Earlier();
  const items: Item[] = [];
  for (const phrase of phrases(found)) {
    const own = divide(phrase, citations)
      .map(asItem)
      .filter((i) => !i.candidate.weak || i.ids.ids.length > 0);
    const known = withEarlier(own, earlier);
    known.forEach((item) => earlier.add(item));
    items.push(...known);
  }
  passBack(items);
  const kept = withoutRepeats(items);
  const names = nameById(items);
  return kept
    .map((item) => toMotion(item, names, places))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
