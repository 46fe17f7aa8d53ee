/** Stretches of a text in which figures are no dates: addresses of pages, and citations of official papers. */
import { matches } from '../../dutch/matches.js';

export interface Zone {
  readonly start: number;
  readonly end: number;
  readonly is: 'address' | 'citation';
}

const ADDRESS = /(?:https?:\/\/|www\.)\S+|(?<![\w-])[\w-]{1,60}\.(?:nl|eu|com|org|net)\/\S*/gi;
/** Part of every address; many letters print none. */
const ADDRESSED = /https?:\/\/|www\.|\.(?:nl|eu|com|org|net)\//i;
/** What opens a citation; `rn` for `m` is how scanners read Kamerstuk. */
const PAPER =
  /(?<![\wÀ-ÿ])(?:Ka(?:m|rn)erst(?:uk(?:ken)?|\.)|vergaderja(?:ar|ren)|parlementaire? ja(?:ar|ren)|Handelingen|Aanhangsel(?: van de)?(?: Handelingen)?|Staatsblad|Staatscourant|Tractatenblad|Stb\.|Stcrt\.?|Trb\.|Pb(?:EU|EG)?|Verordening(?: \(E[UG]\))?|Richtlijn|ECLI:|nrs?\.|(?:TK|EK|VV)(?=,? \d{4}[-–/]))/gi;
/** Words and figures that a citation is made of; what follows a number after `nr.` is outside. */
const PIECE =
  /[ \u00a0,.;:(]{0,4}(?:(?<nr>nrs?\.?|nummers?|item|blz\.|p\.)|(?:Tweede|Eerste) Kamer(?: der Staten-Generaal)?|der Kamer|hoofdstuk|[IVXLl1|]{1,6}(?![\wÀ-ÿ])|en(?![\wÀ-ÿ])|TK|EK|VV|(?:\(E[UG]\))|vergaderjaar|(?<figures>[\dIVX][\dA-Za-z./:–‑-]{0,40}))/y;

/** The address and citation zones of a text, sorted; linear in its length. */
export function zones(text: string): Zone[] {
  const found: Zone[] = [];
  for (const match of ADDRESSED.test(text) ? matches(text, ADDRESS) : []) {
    found.push({ start: match.index, end: match.index + match[0].length, is: 'address' });
  }
  for (const match of matches(text, PAPER)) {
    const end = citationEnd(text, match.index + match[0].length, /^nr/i.test(match[0]));
    found.push({ start: match.index, end, is: 'citation' });
  }
  return found.sort((a, b) => a.start - b.start);
}

function citationEnd(text: string, from: number, numbered: boolean): number {
  let end = from;
  let lastWasNumber = false;
  // A citation is short; the limit keeps a column of figures from being one.
  for (let i = 0; i < 16; i += 1) {
    PIECE.lastIndex = end;
    const piece = PIECE.exec(text);
    if (piece === null) break;
    const opensSentence = /[.)]$/.test(text.slice(end - 1, end)) || /^[ ]?[.;(]/.test(piece[0]);
    if (numbered && lastWasNumber && (opensSentence || !/^(?:,|[ \u00a0](?:en|nr))/.test(piece[0]))) break;
    if (piece.groups?.nr !== undefined) numbered = true;
    lastWasNumber = piece.groups?.figures !== undefined;
    end = PIECE.lastIndex;
  }
  return end;
}
