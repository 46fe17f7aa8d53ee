/** A status as tables and labels print it: `✓ Afgerond`, `In uitvoering`, `groen`. */
import { folded, foldWhole } from '../../dutch/folded.js';
import { colours, statusWords, tickMarks } from '../../profiles/status-words.js';
import type { StatusLeaf } from '../../candidates/measure.js';
import type { State } from '../../types.js';
import type { Piece } from './lines.js';

const STATES: ReadonlyMap<string, State> = new Map(
  statusWords.flatMap(({ state, phrases }) => phrases.map((phrase) => [phrase, state] as const)),
);
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[ \\u00a0]+');

/** Alternation of the phrases, longest first. */
export const PHRASE = [...STATES.keys()]
  .sort((a, b) => b.length - a.length)
  .map(escape)
  .join('|');

/** The state of a phrase of the vocabulary. */
export const stateOf = (phrase: string): State | null =>
  STATES.get(phrase.toLowerCase().replace(/[ \u00a0]+/g, ' ')) ?? null;

/** What colours mean in this letter: its legend (`groen = afgerond`), or else the usual. */
export type Legend = Readonly<Record<string, State>>;

const COLOUR = Object.keys(colours).join('|');
const LEGEND = folded(
  `(?<!\\p{L})(${COLOUR})[ \\t\\u00a0]*(?:=|:|–|betekent|staat voor)[ \\t\\u00a0]*([^.;,\\n\\t]{2,60})`,
  'g',
);
const MARKS = `(?:[${tickMarks}]\\uFE0F?[ \\u00a0]*)`;
const OPENING = new RegExp(`^${MARKS}?(?:(${PHRASE}|${COLOUR})(?!\\p{L}))`, 'iu');
const ANYWHERE = new RegExp(`(?<!\\p{L})(?:${PHRASE})(?!\\p{L})`, 'iu');
const TICK = new RegExp(`^${MARKS}$`, 'u');
/** What may follow a status in a cell of running text without making it a sentence about something else. */
const ENDS =
  /^(?:$|[.,;:(/–—-]|\s(?:[(–—-]|(?:per|sinds|in|op|vanaf|medio|begin|eind|voorjaar|najaar)\s(?:\d|\p{L}+\s\d{4}))|\s?$)/u;

export function legendOf(text: string): Legend {
  const own = [...foldWhole(text).matchAll(LEGEND)].flatMap(([, colour = '', meaning = '']) => {
    const state = stateOf(ANYWHERE.exec(meaning)?.[0] ?? '');
    return state === null ? [] : [[colour.toLowerCase(), state] as const];
  });
  return { ...colours, ...Object.fromEntries(own) };
}

/**
 * The status in a cell of a status column: what opens it, or in a short cell what it says anywhere.
 * The range is the whole cell where the cell is short.
 */
export function statusCell(cell: Piece, legend: Legend): StatusLeaf | null {
  const short = cell.text.length <= 60;
  const opening = opened(cell.text, legend);
  if (opening) return { value: opening.value, range: short ? cell.range : within(cell, 0, opening.end) };
  const inside = short ? ANYWHERE.exec(cell.text) : null;
  const value = inside && stateOf(inside[0]);
  return value ? { value, range: cell.range } : null;
}

/** The status with which a cell of running text opens and ends a clause: `Afgerond. De brochure …`. */
export function statusOpening(cell: Piece, legend: Legend): StatusLeaf | null {
  const found = opened(cell.text, legend);
  if (!found || !ENDS.test(cell.text.slice(found.end))) return null;
  return { value: found.value, range: within(cell, 0, found.end) };
}

/** Whether a cell says nothing but a status. */
export const isStatus = (cell: Piece): boolean => {
  const found = opened(cell.text, colours);
  return found !== null && /^[\s.]*$/.test(cell.text.slice(found.end));
};

function opened(text: string, legend: Legend): { value: State; end: number } | null {
  if (TICK.test(text)) return { value: 'completed', end: text.length };
  const match = OPENING.exec(text);
  const word = match?.[1];
  const value = word === undefined ? null : (stateOf(word) ?? legend[word.toLowerCase()] ?? null);
  return match && value ? { value, end: match[0].length } : null;
}

const within = (cell: Piece, start: number, end: number): Piece['range'] => ({
  start: cell.range.start + start,
  end: cell.range.start + end,
});
