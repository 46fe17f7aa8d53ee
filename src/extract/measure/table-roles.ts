/** What the columns of a table hold, by the words of its header row. */
import type { State } from '../../types.js';
import { isStatus } from './grammar-status.js';
import type { Legend } from './grammar-status.js';
import type { Line, Piece } from './lines.js';

type Plain = 'number' | 'title' | 'status' | 'progress' | 'goal';

export type Role =
  | { readonly is: 'measure'; readonly series: string; readonly several: boolean }
  | { readonly is: Plain | 'other' }
  /** A column for one state, marked where it holds. */
  | { readonly is: 'state'; readonly state: State }
  /** A column for one goal, marked where the measure serves it. */
  | { readonly is: 'serves'; readonly goal: number };

const WORDS: readonly (readonly [RegExp, Plain])[] = [
  [/^(?:#|no\.?|nrs?\.?|nummer|code|maatregelnummer|maatregelcode|maatregel\s?nr\.?|volgnummer)$/i, 'number'],
  [/^(?:titel|naam|omschrijving|beschrijving|onderwerp|inhoud)(?: (?:van de )?maatregel)?$/i, 'title'],
  [
    /^(?:(?:huidige )?status|voortgang|fase|stoplicht|kleur|stand|voortgangsstatus|status maatregel|realisatie)$/i,
    'status',
  ],
  [
    /^(?:(?:huidige )?stand van zaken|toelichting|voortgang en toelichting|status en toelichting|resultaat|resultaten)$/i,
    'progress',
  ],
  [/^(?:doel(?:en|stelling(?:en)?)?|draagt bij aan doel(?:en|stelling(?:en)?)?)$/i, 'goal'],
];
const SERVES = /^doel(?:stelling)?\s*(\d{1,2})\b/i;
const LONGEST = 60;

/** Columns and headings of tables that number other things. */
const OTHER_COLUMN =
  /^(?:indieners?|moties?|toezegging(?:en)?|kamerstuk|vindplaats|wetsvoorstel|leden|kamerlid|vraag)/i;
const OTHER_HEADING = /moties?(?!\p{L})|toezegging|wetsvoorstel|(?<!\p{L})vragen(?!\p{L})/iu;
const OWN_HEADING = /maatregel|actie/i;

/**
 * The roles of a header row; null where the row is no header of a table of measures or goals.
 * @param heading the heading above the table.
 */
export function readHeader({ cells }: Line, legend: Legend, heading: string): readonly Role[] | null {
  if (cells.some(({ text }) => text.length > LONGEST || /^\d/.test(text))) return null;
  const roles = cells.map((cell) => roleOf(cell, legend));
  const has = (...kinds: Role['is'][]): boolean => roles.some((role) => kinds.includes(role.is));
  const other =
    cells.some(({ text }) => OTHER_COLUMN.test(text)) || (OTHER_HEADING.test(heading) && !OWN_HEADING.test(heading));
  const numbered = !other && has('number') && has('title');
  return has('measure') || (numbered && has('status', 'state')) ? roles : null;
}

/** A row that heads some other table: short words without a figure or a status, the first cell filled. */
export const isOtherHeader = ({ cells }: Line, legend: Legend): boolean =>
  cells.filter(({ text }) => text !== '').length > 1 &&
  cells[0]?.text !== '' &&
  cells.every((cell) => cell.text.length <= LONGEST && !/\d/.test(cell.text) && !isStatus(cell, legend));

function roleOf({ text }: Piece, { words }: Legend): Role {
  const bare = text.replace(/\s*\([^)]*\)\s*$/, '').replace(/[:.]$/, '');
  const series = words.seriesOf(bare);
  if (series !== null) return { is: 'measure', series, several: /(?:en|s)$/i.test(bare) };
  const goal = SERVES.exec(bare)?.[1];
  if (goal !== undefined) return { is: 'serves', goal: Number(goal) };
  const is = WORDS.find(([pattern]) => pattern.test(text.replace(/[:]$/, '')))?.[1];
  if (is !== undefined) return { is };
  const state = words.stateOf(bare);
  return state === null ? { is: 'other' } : { is: 'state', state };
}
