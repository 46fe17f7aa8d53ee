/** A status as tables and labels print it: `✓ Afgerond`, `In uitvoering`, `groen`. */
import { matches } from '../../dutch/matches.js';
import { folded, foldWhole } from '../../dutch/folded.js';
import { colours, denials } from '../../profiles/status-words.js';
import type { StatusLeaf } from '../../candidates/measure.js';
import type { State } from '../../types.js';
import type { Piece } from './lines.js';
import { colour, marks } from './vocabulary.js';
import type { Vocabulary } from './vocabulary.js';

/** How this letter prints a status. */
export interface Legend {
  readonly words: Vocabulary;
  /** What colours mean in it: by its own legend (`groen = afgerond`), or else the usual. */
  readonly colours: Readonly<Record<string, State>>;
}

const COLOUR = new RegExp(colour);
const LEGEND = folded(
  `(?<!\\p{L})(${colour})[ \\t\\u00a0]*(?:=|:|–|betekent(?: dat)?|staat voor|dat(?= ))[ \\t\\u00a0]*([^.;,\\n\\t]{2,60}?)(?=[.;,\\n\\t]|$| en (?:${colour})(?!\\p{L}))`,
  'g',
);
const TICK = new RegExp(`^${marks}$`, 'u');
/** «Niet gehaald», «nog niet geheel gereed»: no status of those words. */
const DENIED = new RegExp(`(?<!\\p{L})(?:${denials.join('|')})\\s+(?:\\p{L}+\\s+)?$`, 'iu');
/** «Nog niet uitgevoerd» turns nothing down. */
const NOT_YET = /(?<!\p{L})nog\s+niet(?!\p{L})/iu;
/** What may follow a status in a cell of running text without making it a sentence about something else. */
const ENDS =
  /^(?:$|[.,;:(/–—-]|\s(?:[(–—-]|(?:per|sinds|in|op|vanaf|medio|begin|eind|voorjaar|najaar)\s(?:\d|\p{L}+\s\d{4}))|\s?$)/u;

export function legendOf(text: string, words: Vocabulary): Legend {
  const low = foldWhole(text);
  const own = (COLOUR.test(low) ? matches(low, LEGEND) : []).flatMap(([, colour = '', meaning = '']) => {
    const state = words.stateOf(words.anywhere.exec(meaning)?.[0] ?? '');
    return state === null ? [] : [[colour.toLowerCase(), state] as const];
  });
  return { words, colours: { ...colours, ...Object.fromEntries(own) } };
}

/**
 * The status in a cell of a status column: what opens it, or in a short cell what it says anywhere.
 * The range is the whole cell where the cell is short.
 */
export function statusCell(cell: Piece, legend: Legend): StatusLeaf | null {
  const short = cell.text.length <= 60;
  const opening = opened(cell.text, legend);
  if (opening) return { value: opening.value, range: short ? cell.range : within(cell, 0, opening.end) };
  const inside = short ? legend.words.anywhere.exec(cell.text) : null;
  const denied =
    inside !== null &&
    (DENIED.test(cell.text.slice(0, inside.index)) || (/^niet/i.test(inside[0]) && NOT_YET.test(cell.text)));
  const value = inside && !denied && legend.words.stateOf(inside[0]);
  return value ? { value, range: cell.range } : null;
}

/** The status with which a cell of running text opens and ends a clause: `Afgerond. De brochure …`. */
export function statusOpening(cell: Piece, legend: Legend): StatusLeaf | null {
  const found = opened(cell.text, legend);
  if (!found || !ENDS.test(cell.text.slice(found.end))) return null;
  return { value: found.value, range: within(cell, 0, found.end) };
}

/** Whether a cell says nothing but a status. */
export const isStatus = (cell: Piece, legend: Legend): boolean => {
  const found = opened(cell.text, { ...legend, colours });
  return found !== null && /^[\s.]*$/.test(cell.text.slice(found.end));
};

function opened(text: string, legend: Legend): { value: State; end: number } | null {
  if (TICK.test(text)) return { value: 'completed', end: text.length };
  const match = legend.words.opening.exec(text);
  const word = match?.[1];
  const value = word === undefined ? null : (legend.words.stateOf(word) ?? legend.colours[word.toLowerCase()] ?? null);
  return match && value ? { value, end: match[0].length } : null;
}

const within = (cell: Piece, start: number, end: number): Piece['range'] => ({
  start: cell.range.start + start,
  end: cell.range.start + end,
});
