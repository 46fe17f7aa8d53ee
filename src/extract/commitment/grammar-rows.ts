/** A row of a table of toezeggingen is itself the mention. */
import type { CommitmentCandidate } from '../../candidates/commitment.js';
import type { DispositionLeaf } from '../../candidates/motion.js';
import type { Setting } from './grammar-block.js';
import { nounsIn } from './grammar-cited.js';
import { mask, readDeliveredCell, readFulfilment, readStatusCell } from './grammar-disposition.js';
import { madeInOf } from './grammar-made-in.js';
import { measureIn } from './grammar-measure.js';
import { membersIn } from './grammar-members.js';
import { readPledges } from './grammar-promise.js';
import type { Pledge } from './grammar-promise.js';
import { sentences, trimmed } from './grammar-sentence.js';
import type { Stretch } from './grammar-sentence.js';

/** Titles of columns; a row in which two cells are such titles is the head of a table. */
const TITLE =
  /^(?:(?:nr|nummer|kenmerk|id|tz-?nummer|toezegging(?:en)?|motie(?:s)?|omschrijving|onderwerp|inhoud|tekst|status|stand(?: van zaken)?|toelichting|reactie|datum|debat|bron|lid|kamerlid|bewindspersoon|afdoening|termijn|planning|deadline|aan|vindplaats|vergaderjaar|maatregel|titel)\b.{0,30})$/iu;

/** The cells of a row. */
export function cellsOf(text: string, { start, end }: Stretch): Stretch[] {
  const cells: Stretch[] = [];
  for (let from = start; from <= end;) {
    const tab = text.indexOf('\t', from);
    const to = tab < 0 || tab > end ? end : tab;
    cells.push({ start: from, end: to });
    from = to + 1;
  }
  return cells;
}

/** What the columns of a table of toezeggingen hold, by their titles. */
export interface Columns {
  readonly term: number;
  readonly madeIn: number;
  readonly reply: number;
  /** «Wanneer» may head the days on which they were made. */
  readonly looseTerm?: boolean;
}

const TERM =
  /^(?:termijn|planning|deadline|uiterlijk|gereed|afdoening|streefdatum|wanneer|planning afdoening)(?!\p{L})/iu;
const MADE_IN =
  /^(?:gedaan|toegezegd|gemaakt)(?:\s(?:in|tijdens|op|bij))?(?!\p{L})|^(?:debat|overleg|bron|vindplaats|gelegenheid)(?!\p{L})/iu;
const REPLY = /^(?:status|stand|stavaza|svz|toelichting|reactie|voortgang|afdoening)(?!\p{L})/iu;
/** A cell that names where it was made, whatever its head. */
const OCCASION = /(?:debat|overleg|vergadering|behandeling)(?!\p{L})|(?<!\p{L})(?:AO|CD|WGO|NO|TMD|VAO|VSO)(?!\p{L})/iu;

export function columnsOf(text: string, cells: readonly Stretch[]): Columns {
  const at = (title: RegExp): number => cells.findIndex((cell) => title.test(text.slice(cell.start, cell.end).trim()));
  const term = at(TERM);
  const head = cells[term];
  const looseTerm = head !== undefined && /^\s*wanneer/iu.test(text.slice(head.start, head.end));
  return { term, madeIn: at(MADE_IN), reply: at(REPLY), looseTerm };
}

/** Whether a row holds the titles of columns. */
export function isHead(text: string, cells: readonly Stretch[]): boolean {
  const printed = cells.map(({ start, end }) => text.slice(start, Math.min(end, start + 60)).trim());
  const titled = printed.filter((cell) => TITLE.test(cell)).length;
  return titled >= 2 || (printed.length > 1 && titled === printed.length);
}

/** A row of a table of both says which it is: in a cell of its own, or by the words that open it. */
const IS_MOTION = /^(?:(?:aangehouden|gewijzigde|nader gewijzigde|aangenomen)\s)?(?:motie|amendement)(?!\p{L})/iu;
const IS_COMMITMENT = /^toezegging(?:\s\d{1,3})?(?:$|\s?[:–-]\s)/iu;

/** What a row says that it is; null where it does not. */
export function kindOf(text: string, cells: readonly Stretch[]): 'motion' | 'commitment' | null {
  const printed = cells.slice(0, 3).map(({ start, end }) => text.slice(start, Math.min(end, start + 60)).trim());
  if (printed.some((cell) => IS_COMMITMENT.test(cell))) return 'commitment';
  const opening = printed.find((cell) => /\p{L}{2}/u.test(cell)) ?? '';
  return IS_MOTION.test(opening) || printed.some((cell) => /^(?:motie|amendement)$/iu.test(cell)) ? 'motion' : null;
}

/** What the cell that answers a toezegging promises in turn: `De Kamer wordt in mei geïnformeerd.` */
const pledgesIn = (text: string, { start, end }: Stretch): Pledge[] =>
  sentences(text, start, end).flatMap((sentence) => readPledges(text, sentence));

/** `De toezegging is afgedaan met de brief van 3 juli.` */
function verdictIn(text: string, reply: Stretch): DispositionLeaf | null {
  const [sentence] = sentences(text, reply.start, reply.end);
  const noun = sentence === undefined ? undefined : nounsIn(text, sentence)[0];
  if (sentence === undefined || noun === undefined) return null;
  return readFulfilment(mask(text, sentence, noun.noun, []), sentence.start);
}

/** The toezegging of a row: its cells up to the one that says how it stands; null for an empty row. */
export function readRow({ text, cells, measure }: Setting, columns: Columns | null): CommitmentCandidate | null {
  const filled = cells.map((cell) => trimmed(text, cell)).filter(({ start, end }) => start < end);
  const cellOf = (index: number | undefined): Stretch | null => {
    const cell = cells[index ?? -1];
    const own = cell === undefined ? null : trimmed(text, cell);
    return own === null || own.start === own.end ? null : own;
  };
  const [dated, debated, reply] = [cellOf(columns?.term), cellOf(columns?.madeIn), cellOf(columns?.reply)];
  const elsewhere = dated !== null && OCCASION.test(text.slice(dated.start, dated.end));
  const [term, debate] = [elsewhere ? null : dated, debated ?? (elsewhere ? dated : null)];
  const pledges = reply === null ? [] : pledgesIn(text, reply);
  const status =
    [...filled]
      .reverse()
      .map((cell) => readStatusCell(text, cell, cell !== filled[0]))
      .find((leaf) => leaf !== null) ??
    (reply === null || pledges.length > 0 ? null : (verdictIn(text, reply) ?? readDeliveredCell(text, reply)));
  const told = new Set([status?.range.start, term?.start, debate?.start, reply?.start]);
  const named = filled.filter((cell) => !told.has(cell.start));
  const [first, second] = named;
  const answered = [status, term, debate, reply].some((cell) => cell !== null);
  if (first === undefined || (second === undefined && !answered)) return null;
  const short = first.end - first.start < 40 && second !== undefined;
  const range = { start: first.start, end: short ? second.end : first.end };
  const whole = { start: filled[0]?.start ?? range.start, end: filled.at(-1)?.end ?? range.end };
  return {
    range,
    kind: 'cited',
    weak: false,
    bare: false,
    terms: [
      ...(term === null
        ? []
        : [{ ...term, about: false, ...(columns?.looseTerm === true ? {} : { stated: true as const }) }]),
      ...pledges.flatMap((pledge) => pledge.terms),
      // «De minister stuurt in het eerste kwartaal een plan», and no cell for its term.
      ...(term === null ? pledgesIn(text, short ? second : first).flatMap((pledge) => pledge.terms) : []),
      // «Najaar 2025» under «Stand van zaken», and nothing else: then it is due.
      ...(reply !== null && status === null && reply.end - reply.start < 30 ? [{ ...reply, about: false }] : []),
    ],
    event: pledges[0]?.event ?? null,
    within: pledges[0]?.within ?? null,
    to: membersIn(text, whole),
    madeIn: debate ?? madeInOf(text, whole),
    cites: whole,
    marks: [],
    measure: measureIn(text, whole) ?? measure,
    disposition: status,
    delivers: null,
  };
}
