/** A Kamerstuk: prefix, dossiers, numbers, pages; and the papers that the same sentence adds. */
import { budgetKind } from '../../dutch/budget-dossiers.js';
import { dossierId, isChapter, kstId } from '../../dutch/kamerstuk.js';
import type { Citation, Dossier } from '../../dutch/kamerstuk.js';
import { readDossiers } from './grammar-dossier.js';
import { readNumbers, readPages } from './grammar-numbers.js';
import type { Numbers } from './grammar-numbers.js';
import { pattern } from './grammar-scanner.js';
import type { Scanner } from './grammar-scanner.js';
import { BETWEEN, NO_PREFIX, readFullSession, readPrefix, readSession } from './grammar-session.js';
import type { Prefix } from './grammar-session.js';

/** Why a place that looked like a citation is none. */
export type Refusal = 'no-dossier' | 'no-number' | 'no-session' | 'no-chamber' | 'no-item' | 'out-of-place';

export type CitationRead = Citation | Refusal;
export const isCitation = (read: CitationRead): read is Citation => typeof read !== 'string';

export interface PaperOptions {
  readonly attachment: boolean;
  /** No cue word vouches for the paper. */
  readonly strict: boolean;
  readonly given: Prefix;
}

export const NO_PAPER: PaperOptions = { attachment: false, strict: false, given: NO_PREFIX };

const TRAILING_SESSION = pattern('_,?_\\(?(?=vergaderjaar|vj)', 'i');

interface Place {
  readonly dossiers: readonly Dossier[];
  readonly numbers: Numbers;
  /** Printed between dossier and number. */
  readonly session: string | null;
}

const SESSION_AHEAD = pattern('_,_|_\\(');
const CLOSING = /\)/y;

/** `34 111, 2018–2019, nr. 7` */
const readSessionBetween = (s: Scanner): string | null =>
  s.attempt(() => {
    const session = s.take(SESSION_AHEAD) && readFullSession(s);
    if (session) s.take(CLOSING);
    return session && session.vergaderjaar;
  });

function readPlace(s: Scanner, prefix: Prefix, strict: boolean): Place | Refusal {
  let refusal: Refusal = 'no-dossier';
  const ek = prefix.chamber === 'EK';
  const options = { ek, session: prefix.vergaderjaar };
  // With its chapter first; where no number is left then, what looked like a chapter is the number.
  let chaptered = true;
  for (const suffix of [true, false]) {
    if (!chaptered) break;
    const place = s.attempt(() => {
      const before = s.pos;
      const dossiers = readDossiers(s, { suffix, ...options });
      if (dossiers === null) return null;
      refusal = 'no-number';
      chaptered = dossiers.some((dossier) => dossier.suffix !== null);
      const whole = /\d{5}$/.test(s.text.slice(before, s.pos));
      const session = readSessionBetween(s);
      const afterBlank = !strict && (whole || dossiers.at(-1)?.suffix !== null);
      const numbers = readNumbers(s, { strict, ek, tk: prefix.chamber === 'TK', afterBlank });
      const council = dossiers[0]?.number === '21501' && dossiers[0].suffix === null;
      // "36 200, V" names a chapter, not a paper of the Eerste Kamer.
      const chapter = !suffix && budgetKind(dossiers[0]?.number ?? '') !== null && isChapter(numbers?.numbers[0] ?? '');
      return numbers === null || council || chapter ? null : { dossiers, numbers, session };
    });
    if (place !== null) return place;
  }
  return refusal;
}

const unique = (items: readonly string[]): string[] => [...new Set(items)];

/** What the printed parts amount to: ids in the first dossier, the others in alsoIn. */
export function paperOf(
  place: Place,
  prefix: Prefix,
  rest: Pick<Citation, 'attachment' | 'pages' | 'damaged'>,
): Citation {
  const { dossiers, numbers } = place;
  const [first, ...others] = dossiers as readonly [Dossier, ...Dossier[]];
  const paired = numbers.respectively && others.length > 0 && numbers.numbers.length === dossiers.length;
  return {
    kind: 'kamerstuk',
    ids: unique(numbers.numbers.map((number, index) => kstId((paired && dossiers[index]) || first, number))),
    alsoIn: paired ? [] : unique(others.map(dossierId)),
    dossiers,
    ...prefix,
    ...rest,
  };
}

/** Reads one Kamerstuk from behind its cue word. */
export function readPaper(s: Scanner, options: PaperOptions): CitationRead {
  const before = readPrefix(s, options.given, true);
  s.take(BETWEEN);
  const place = readPlace(s, before, options.strict);
  if (typeof place === 'string') return place;
  const pages = readPages(s);
  const later = s.attempt(() => {
    if (!s.take(TRAILING_SESSION)) return null;
    const session = readSession(s);
    if (session) s.take(CLOSING);
    return session;
  });
  const prefix = { ...before, vergaderjaar: before.vergaderjaar ?? place.session ?? later?.vergaderjaar ?? null };
  return paperOf(place, prefix, { attachment: options.attachment, pages, damaged: s.damaged });
}

const NUMBER_FIRST = pattern('_(?:nr_\\.?|nummer)_(\\d{1,4})_\\(_(?:Kamerstuk(?:ken)?_)?', 'i');

/** `stuk nr. 68 (35 483)`: the number stands before its dossier. */
export function readNumberFirst(s: Scanner): Citation | null {
  return s.attempt(() => {
    const number = s.take(NUMBER_FIRST)?.[1];
    const dossiers = number === undefined ? null : readDossiers(s, { suffix: true, ek: false, session: null });
    // A chapter may have taken the closing bracket with it.
    const closed = s.take(CLOSING) !== null || s.text[s.pos - 1] === ')';
    if (number === undefined || dossiers === null || !closed) return null;
    const place = { dossiers, numbers: { numbers: [number], respectively: false }, session: null };
    return paperOf(place, NO_PREFIX, { attachment: false, pages: null, damaged: s.damaged });
  });
}

const AND = pattern('_(?:[,;]_(?:en%_)?|(?:en|alsmede)%_|&_)(?!_\\()');

const NUMBERED_AGAIN = pattern('nr_\\.?_\\d{1,4}_[,;:]?_\\(?(?:p|pp|blz|pag)%', 'i');

/** A further number with its page in the same dossier: `nr. 3, blz. 7 en nr. 6, blz. 2`. */
function readNextNumber(s: Scanner, last: Citation): Citation | null {
  const { dossiers, pages, attachment, chamber, chamberPrinted, vergaderjaar } = last;
  if (pages === null || !s.sees(NUMBERED_AGAIN)) return null;
  const numbers = readNumbers(s, { strict: true, ek: chamber === 'EK', tk: chamber === 'TK', afterBlank: false });
  if (numbers === null) return null;
  const rest = { attachment, pages: readPages(s), damaged: s.damaged };
  return paperOf({ dossiers, numbers, session: null }, { chamber, chamberPrinted, vergaderjaar }, rest);
}

/** A further paper of the same sentence (`… nr. 5 en 31 839, nr. 6`), which inherits chamber and session. */
export function readNextPaper(s: Scanner, last: Citation): { start: number; citation: Citation } | null {
  return s.attempt(() => {
    if (!s.take(AND)) return null;
    const start = s.pos;
    s.damaged = false;
    const number = readNextNumber(s, last);
    if (number !== null) return { start, citation: number };
    const { chamber, chamberPrinted, vergaderjaar, attachment } = last;
    const citation = readPaper(s, { attachment, strict: false, given: { chamber, chamberPrinted, vergaderjaar } });
    return isCitation(citation) ? { start, citation } : null;
  });
}
