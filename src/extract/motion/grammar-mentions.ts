/** The mentions in one block, with what their sentences say of them. */
import type { DispositionLeaf, MotionCandidate } from '../../candidates/motion.js';
import type { TextView } from '../../types.js';
import { mask, readAdjective, readDisposition, readStatusCell, readVerdict } from './grammar-disposition.js';
import { membersNearby } from './grammar-names.js';
import { nouns } from './grammar-noun.js';
import { readEllipsis, readPhrase } from './grammar-phrase.js';
import type { Phrase } from './grammar-phrase.js';
import { measureAround, numberBehind, ownMarks, readSubject } from './grammar-place.js';
import { around, sentences } from './grammar-sentence.js';
import type { Stretch } from './grammar-sentence.js';

/** Where a block stands, and what the text above it tells. */
export interface Setting {
  readonly text: string;
  readonly marks: TextView['marks'];
  /** The paragraph, or the cells of a row. */
  readonly cells: readonly Stretch[];
  readonly block: number;
  readonly section: number;
  readonly measure: string | null;
}

/** How much of a sentence is read on either side of a mention. */
const BEFORE = 300;
const BEHIND = 500;
/** How many sentences further on a verdict may stand. */
const VERDICT_WITHIN = 5;

interface Placed {
  readonly phrase: Phrase;
  readonly sentence: Stretch;
  /** Index of the sentence in its cell. */
  readonly order: number;
  readonly cell: readonly Stretch[];
  /** The measure that its sentence names. */
  readonly measure: string | null;
}

function placed(setting: Setting, cell: Stretch): Placed[] {
  const { text, marks } = setting;
  const named = nouns(text, cell.start, cell.end);
  if (named.length === 0) return [];
  const list = sentences(text, cell.start, cell.end);
  const places = new Set(marks.map((m) => m.at));
  const markAt = (at: number): boolean => places.has(at) || (text[at] === ',' && places.has(at + 1));
  const found: Placed[] = [];
  // Once for each sentence, however many motions it names.
  const measures = new Map<number, string | null>();
  const measureOf = (order: number, sentence: Stretch): string | null => {
    const known = measures.get(order);
    if (known !== undefined) return known;
    const measure = measureAround(text, cell, sentence);
    measures.set(order, measure);
    return measure;
  };
  let last = cell.start;
  for (const noun of named) {
    const order = around(list, noun.start);
    const sentence = list[order] ?? cell;
    const phrases = [readPhrase(text, noun, markAt)];
    if (noun.plural && phrases[0] === null) phrases.push(readEllipsis(text, noun, sentence.end, markAt));
    for (const phrase of phrases) {
      if (phrase === null || phrase.start < last || phrase.end > cell.end) continue;
      if (found.some((f) => f.order === order) && labels(text, phrase)) continue;
      found.push({ phrase, sentence, order, cell: list, measure: measureOf(order, sentence) });
      last = phrase.end;
    }
  }
  return found;
}

/** `… van het lid N over sporen (motie 39 812, nr. 7)`: the word says what the number is, and is no other mention. */
const labels = (text: string, { form, start, groups }: Phrase): boolean =>
  form === 'bare' &&
  groups.every((g) => g.submitters.length === 0) &&
  /\((?:zie\s)?$/i.test(text.slice(Math.max(0, start - 6), start));

const JOINED =
  /^\s*(?:(?:(?:over|inzake)\s(?:(?!\s(?:is|zijn|wordt|worden|heb|heeft|hebben|zal|zullen|kan|voer)\s)[^().;:\n]){2,100}\s)?\([^()\n]{3,60}\)\s*)?(?:,|(?:,\s*)?(?:en|alsmede|evenals|als))(?:\s+ook)?\s+(?:(?:van|voor|aan)\s+)?(?:de|het|een)?\s*$/iu;

/** Phrases joined by «en» share what is said of them: `de motie van A en de motie van B zijn uitgevoerd`. */
function sharing(text: string, all: readonly Placed[], index: number): Stretch[] {
  const own = all[index]?.phrase;
  if (own === undefined) return [];
  const joins = (a: Placed | undefined, b: Placed | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    JOINED.test(text.slice(a.phrase.end, Math.min(b.phrase.start, a.phrase.end + 200)));
  const next = all[index + 1];
  const before = all[index - 1];
  const shared: Stretch[] = [own];
  if (joins(all[index], next) && next) shared.push({ start: own.end, end: next.phrase.end });
  if (joins(before, all[index]) && before) shared.push({ start: before.phrase.start, end: own.start });
  return shared;
}

function dispositionOf(
  text: string,
  all: readonly Placed[],
  index: number,
  near: readonly Stretch[],
): DispositionLeaf | null {
  const own = all[index];
  if (own === undefined) return null;
  const { phrase, sentence } = own;
  const clip = {
    start: Math.max(sentence.start, phrase.start - BEFORE),
    end: Math.min(sentence.end, phrase.end + BEHIND),
  };
  const said = readDisposition(mask(text, clip, sharing(text, all, index), near), clip.start);
  return (
    said ??
    labelled(text, sentence, phrase) ??
    readAdjective(text, phrase.start, phrase.end) ??
    verdict(text, all, index)
  );
}

const CITED = /^(?:\s+(?:over|inzake)\s[^()[\].:;\n]{2,120})?(?:\s*\([^()\n]{3,80}\))?\s*:\s+/u;

/** `Motie-N over lassen (39 812, nr. 7): uitgevoerd.`: a sentence that is no more than a mention and a status. */
function labelled(text: string, sentence: Stretch, phrase: Phrase): DispositionLeaf | null {
  if (!/^\s*(?:(?:de|het|een)\s+)?$/iu.test(text.slice(sentence.start, phrase.start))) return null;
  const cited = CITED.exec(text.slice(phrase.end, Math.min(sentence.end, phrase.end + 240)))?.[0].length;
  return cited === undefined ? null : readStatusCell(text, { start: phrase.end + cited, end: sentence.end }, false);
}

const ASKS =
  /^\s*(?:\([^()]{0,40}\)\s*)?(?:\p{L}+\s+)?(?:verzoekt|verzoeken|vraagt|vragen|roept|bepleit|pleit|stelt|spreekt|constateert)(?!\p{L})/u;

/** Of a motion that a sentence says the request of, a later sentence may say what is done with it. */
function verdict(text: string, all: readonly Placed[], index: number): DispositionLeaf | null {
  const own = all[index];
  if (own === undefined || own.phrase.form === 'this' || own.phrase.form === 'the') return null;
  if (!ASKS.test(text.slice(own.phrase.end, own.phrase.end + 60))) return null;
  const next = all.slice(index + 1, index + 10).find((p) => p.phrase.form === 'named' || p.phrase.form === 'bare');
  for (const { start, end } of own.cell.slice(own.order + 1, own.order + 1 + VERDICT_WITHIN)) {
    if (next !== undefined && next.phrase.start < end) return null;
    const said = readVerdict(text.slice(start, Math.min(end, start + BEHIND)), start);
    if (said !== null) return said;
  }
  return null;
}

const ORDINALS = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde'];
const NTH = new RegExp(`(?<!\\p{L})de\\s+(${ORDINALS.join('|')})(?:\\s+motie)?(?=\\s)`, 'giu');

/** `…; de tweede is aangehouden`: what the sentence goes on to say of one of several motions. */
function readNth(text: string, start: number, end: number): MotionCandidate['nth'] {
  const stop = Math.min(end, start + BEHIND);
  return [...text.slice(start, stop).matchAll(NTH)].slice(0, ORDINALS.length).flatMap((match) => {
    const at = start + match.index;
    const clip = { start: at, end: stop };
    const disposition = readDisposition(mask(text, clip, [{ start: at, end: at + match[0].length }], []), at);
    return disposition === null ? [] : [{ index: ORDINALS.indexOf(match[1]?.toLowerCase() ?? ''), disposition }];
  });
}

/** What joins one of several subjects to the next. */
const JOINT = /(?:,|,?\s+en)\s*$/;

/** The candidates of one phrase: a motion for each group of submitters. */
function candidates(setting: Setting, all: readonly Placed[], index: number): MotionCandidate[] {
  const { text, marks, block, section } = setting;
  const here = all[index];
  if (here === undefined) return [];
  const { phrase, sentence } = here;
  const next = Math.min(all[index + 1]?.phrase.start ?? sentence.end, sentence.end);
  const near = all.slice(Math.max(0, index - 8), index + 9).map((p) => p.phrase);
  const disposition = dispositionOf(text, all, index, near);
  const pointsBack = phrase.form === 'this' || phrase.form === 'the';
  const paragraph = { start: here.cell[0]?.start ?? sentence.start, end: sentence.end };
  const measure = here.measure ?? setting.measure;
  const subject = readSubject(text, phrase.end, next, pointsBack);
  const places = phrase.groups.map((g, i) => ({ start: g.end, end: phrase.groups[i + 1]?.start ?? next }));
  const subjects = places.map(({ start, end }, i) => {
    const from = phrase.groups[i]?.about;
    if (from === undefined) return readSubject(text, start, end, pointsBack);
    return readSubject(text, from, end - (JOINT.exec(text.slice(from, end))?.[0].length ?? 0));
  });
  const apart = subjects.slice(0, -1).some((s) => s !== null);
  const nearby = phrase.asksWho === true ? (membersNearby(text, paragraph.start, phrase.start)?.submitters ?? []) : [];
  const nth = phrase.plural ? readNth(text, phrase.end, sentence.end) : [];
  return phrase.groups.map((group, i): MotionCandidate => {
    const behind = places[i] ?? { start: group.end, end: next };
    return {
      range: { start: group.start, end: group.end },
      kind: phrase.kind,
      form: phrase.form,
      plural: phrase.plural && phrase.groups.length === 1,
      weak: phrase.weak,
      phrase: phrase.start,
      submitters: group.submitters,
      cosigned: group.cosigned,
      nearby,
      nth,
      marks: ownMarks(text, marks, group.end, behind.end, sentence.end, pointsBack),
      behind,
      cell: null,
      block,
      section,
      inRow: setting.cells.length > 1,
      number: numberBehind(text, phrase.noun) ?? numberBehind(text, group.end),
      subject: apart ? (subjects[i] ?? null) : subject,
      measure,
      disposition,
    };
  });
}

/** The mentions of a block, in order. */
export const readMentions = (setting: Setting): MotionCandidate[] =>
  setting.cells.flatMap((cell) => {
    // Nothing is read beyond the end of the cell.
    const own = { ...setting, text: setting.text.slice(0, cell.end) };
    const all = placed(own, cell);
    return all.flatMap((_, index) => candidates(own, all, index));
  });
