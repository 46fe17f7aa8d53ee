import { endsSentence } from '../dutch/letters.js';
import { fits, labelNumber, readLabel, readStoppedLabel } from './labels.js';
import type { Label } from './labels.js';
import { areRows, areSections, likeness, opensLikeNote, readByShape } from './note-shape.js';

/** A line of a page as the search for notes needs it. */
export interface NoteLine {
  readonly text: string;
  /** A blank line, a rule or the top of the page stands before it. */
  readonly afterGap: boolean;
  /** The label that this line is by itself; null in scans, where it may be any figure. */
  readonly lone: Label | null;
}

/** What the text above a line shows of marks. */
export interface Evidence {
  /** The number stands there glued to a word. */
  readonly exact: (number: number, beforeLine: number) => boolean;
  /** The same, where nothing but a mark stands so. */
  readonly glued: (number: number, beforeLine: number) => boolean;
  /** Some damaged mark stands there. */
  readonly any: (beforeLine: number) => boolean;
  /** How many places there look like marks. */
  readonly count: (beforeLine: number) => number;
}

/** A footnote at the foot of a page: its number, its lines by index, and its label, null where it is lost. */
export interface FoundNote {
  readonly number: number;
  readonly label: Label | null;
  readonly repaired: boolean;
  readonly lines: readonly number[];
}

export interface FoundZone {
  readonly notes: readonly FoundNote[];
  /** Numbers before the first that must have lost their labels on the page before. */
  readonly skipped: number;
}

/** A number may be skipped where its label is lost; many together are some other list. */
const MOST_LOST = 3;
/** No more lines are read as notes by their shape alone. */
const LONGEST_SHAPE = 30;
/** No page is longer, and endnotes hardly ever; it keeps hostile text from taking for ever. */
const LONGEST_ZONE = 2000;
const MOST_OPENINGS = 50;
/** As far as this the printed number itself, found as a mark above, tells that it is one. */
const LARGEST_GAP = 12;

/**
 * The notes at the foot of one page: its last lines, whose labels count up from `due`, each
 * printed, half printed, or replaced by a sign. A zone that opens without a gap before it needs
 * its mark in the text above, for a sentence may start with a number.
 */
export function findNotes(page: readonly NoteLine[], due: number, evidence: Evidence): FoundZone {
  let best: FoundZone = { notes: [], skipped: 0 };
  let bestScore = 0;
  let tried = 0;
  page.forEach((line, first) => {
    if (page.length - first > LONGEST_ZONE || tried >= MOST_OPENINGS) return;
    const label = readLabel(line.text);
    const ended = endsSentence(page[first - 1]?.text ?? '');
    const number = label
      ? opens(label, due, { line, ended, index: first }, evidence)
      : opensAlone(page, first, due, evidence);
    if (number === null) return;
    tried += 1;
    const notes = readZone(page, first, number);
    if (areSections(page, notes) || areRows(page, notes)) return;
    // A further mark above, without its label here: labels stand apart from their notes.
    if (label === null && evidence.glued(number + notes.length, first)) return;
    const lone = notes.length === 1 && notes[0]?.repaired === true;
    // A lone sign at the foot of a page may be anything, unless notes came before and a mark stands above.
    if (lone && (due === 1 || (!evidence.exact(number, first) && !evidence.any(first)))) return;
    const score = scoreOf(page, notes) - (number - due) * 0.5;
    // Of two zones that open with the same sound number, the earlier is a list or table of the text.
    const lower = line.afterGap && opensSoundly(notes) && opensSoundly(best.notes) && best.notes[0]?.number === number;
    if (score > bestScore || (score === bestScore && opensSoundly(notes)) || lower) {
      best = { notes, skipped: number - due };
      bestScore = score;
    }
  });
  page.forEach((line, first) => {
    if (!line.afterGap || page.length - first > LONGEST_SHAPE) return;
    const marks = evidence.count(first);
    const notes = marks === 0 ? [] : readByShape(page, first, due);
    if (notes.length === 0 || notes.length > marks + 1 || !looksLike(page, notes)) return;
    const score = scoreOf(page, notes);
    if (score > bestScore) {
      best = { notes, skipped: 0 };
      bestScore = score;
    }
  });
  return best;
}

/** Notes without labels must look like notes: half of them open so. */
const looksLike = (page: readonly NoteLine[], notes: readonly FoundNote[]): boolean =>
  likeness(page, notes) * 2 >= notes.length && opensLikeNote(page[notes[0]?.lines[0] ?? 0]?.text ?? '');

/** A sound label counts twice, a damaged one once, a lost one half; then how much the zone looks like notes. */
const scoreOf = (page: readonly NoteLine[], notes: readonly FoundNote[]): number =>
  notes.reduce((sum, note) => sum + (note.label === null ? 0.5 : note.repaired ? 1 : 2), 0) + likeness(page, notes);

const opensSoundly = (notes: readonly FoundNote[]): boolean => notes[0]?.repaired === false;

/** The number with which a zone may open at this line, or null. */
function opens(
  label: Label,
  due: number,
  { line, ended, index }: { line: NoteLine; ended: boolean; index: number },
  evidence: Evidence,
): number | null {
  const fit = fits(label, due);
  // Not all programs part the notes from the text by a blank line.
  const opensOne = fit === 'exact' && opensLikeNote(line.text) && evidence.any(index);
  if (fit === 'exact') return line.afterGap || opensOne || evidence.exact(due, index) ? due : null;
  if (!line.afterGap && !(opensLikeNote(line.text) && ended)) return null;
  const ahead = (labelNumber(label.printed) ?? due) - due;
  if (ahead > 0 && ahead <= LARGEST_GAP && evidence.exact(due + ahead, index)) return due + ahead;
  if (fit !== 'none') return evidence.exact(due, index) || evidence.any(index) ? due : null;
  return ahead > 0 && ahead <= MOST_LOST && evidence.any(index) ? due + ahead : null;
}

/** The number with which a zone may open at a label by itself: one whose mark stands above. */
function opensAlone(page: readonly NoteLine[], index: number, due: number, evidence: Evidence): number | null {
  const label = loneAt(page, index);
  const number = label && labelNumber(label.printed);
  if (number !== due) return null;
  // Labels one under the other stand apart from their notes: which is whose cannot be told.
  const stacked = page.some((l, i) => i >= index && l.lone !== null && page[i + 1]?.lone);
  if (stacked) return null;
  return evidence.glued(number, index) ? number : null;
}

/** A label by itself, where a line that is none follows. */
function loneAt(page: readonly NoteLine[], index: number): Label | null {
  const label = page[index]?.lone ?? null;
  return page[index + 1]?.lone === null ? label : null;
}

/** Whether a line of notes ends one: its full stop may be read as a comma where the next line opens as notes do. */
const isFinished = (text: string, next?: NoteLine): boolean =>
  endsSentence(text) || (/\d[,;:]\s*$/.test(text) && next !== undefined && opensLikeNote(next.text));

interface OpenNote {
  readonly number: number;
  readonly label: Label | null;
  readonly repaired: boolean;
  readonly lines: number[];
}

/** Reads a zone to the end of the page; every line after the first belongs to some note. */
function readZone(page: readonly NoteLine[], first: number, number: number): FoundNote[] {
  let notes: OpenNote[] = [];
  let due = number;
  for (let index = first; index < page.length; index += 1) {
    const line = page[index] as NoteLine;
    const lone = loneAt(page, index);
    if (lone && fits(lone, due) === 'exact') {
      notes.push({ number: due, label: lone, repaired: false, lines: [index] });
      due += 1;
      continue;
    }
    const apart = line.afterGap || isFinished(page[index - 1]?.text ?? '', line);
    const label = readLabel(line.text) ?? (apart && notes.length > 0 ? readStoppedLabel(line.text, due) : null);
    const fit = label ? fits(label, due) : 'none';
    const printed = label && labelNumber(label.printed);
    const lost = printed === null ? 0 : printed - due;
    const signed = fit === 'sign' && (line.afterGap || (apart && opensLikeNote(line.text)));
    if (label && (fit === 'exact' || (fit === 'partial' && apart) || signed)) {
      notes.push({ number: due, label, repaired: fit !== 'exact', lines: [index] });
      due += 1;
    } else if (label && lost > 0 && lost <= MOST_LOST && apart && canSplit(page, notes, lost)) {
      notes = splitLost(page, notes, lost);
      notes.push({ number: due + lost, label, repaired: false, lines: [index] });
      due += lost + 1;
    } else notes.at(-1)?.lines.push(index);
  }
  return notes;
}

/** Lines within the last note that stand behind a gap and a finished sentence: there a label may be lost. */
function breaksIn(page: readonly NoteLine[], notes: readonly FoundNote[]): number[] {
  const last = notes.at(-1);
  return (last?.lines.slice(1) ?? []).filter(
    (index) =>
      (page[index]?.afterGap === true || opensLikeNote(page[index]?.text ?? '')) &&
      isFinished(page[index - 1]?.text ?? '', page[index]),
  );
}

const canSplit = (page: readonly NoteLine[], notes: readonly FoundNote[], count: number): boolean =>
  breaksIn(page, notes).length >= count;

/** Gives the last `count` breaks of the last note the numbers whose labels are lost. */
export function splitLost<N extends FoundNote>(
  page: readonly NoteLine[],
  notes: readonly N[],
  count: number,
): OpenNote[] {
  const breaks = breaksIn(page, notes).slice(-count);
  const out: OpenNote[] = notes.map((n) => ({ ...n, lines: [...n.lines] }));
  if (breaks.length < count) return out;
  const last = out.at(-1);
  if (!last) return out;
  const lines = last.lines.splice(last.lines.indexOf(breaks[0] ?? -1));
  for (const index of lines) {
    const number = (out.at(-1)?.number ?? 0) + 1;
    if (breaks.includes(index)) out.push({ number, label: null, repaired: true, lines: [index] });
    else out.at(-1)?.lines.push(index);
  }
  return out;
}
