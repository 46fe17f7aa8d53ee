/** Chamber and vergaderjaar, in any order, as they stand before (or between) dossier and number. */
import type { Chamber } from '../../dutch/kamerstuk.js';
import { digitsOf, DIGITLIKE, pattern } from './grammar-scanner.js';
import type { Scanner } from './grammar-scanner.js';

const SESSION_OR_DOSSIER = "(?=_[,;:.(]?_\\(?['’]?(?:\\d|vergaderjaar|vj|zitting))";
/** "2 497" is a number or a dossier with its thousands apart, no chamber. */
const NO_THOUSANDS = '(?![ .\\u00a0\\u2007\\u2009\\u202f]\\d{3}(?!\\d))';
const STATEN = '(?: der Staten~?Generaal)?';

/** Longer forms before shorter ones; damaged forms last and only where a session or dossier follows. */
const CHAMBERS: readonly { chamber: Chamber | null; damaged: boolean; form: RegExp }[] = [
  { chamber: null, damaged: false, form: pattern('(?:I en II|I/II|EK en TK|EK/TK)%') },
  { chamber: 'VV', damaged: false, form: pattern(`(?:VV|V\\.V\\.|Verenigde Vergadering${STATEN})%`) },
  {
    chamber: 'TK',
    damaged: false,
    form: pattern(`(?:T\\.K\\.|TK(?![A-Za-z])|(?:II|Ⅱ)%|[Tt]weede [Kk]amer${STATEN}%|2d?e Kamer${STATEN}%)`),
  },
  {
    chamber: 'EK',
    damaged: false,
    form: pattern(`(?:E\\.K\\.|EK(?![A-Za-z])|(?:I(?! I)|Ⅰ)%|[Ee]erste [Kk]amer${STATEN}%|1e Kamer${STATEN}%)`),
  },
  { chamber: 'TK', damaged: false, form: pattern(`(?:2|ii)%${NO_THOUSANDS}${SESSION_OR_DOSSIER}`) },
  { chamber: 'EK', damaged: false, form: pattern(`(?:1|i)%${NO_THOUSANDS}${SESSION_OR_DOSSIER}`) },
  {
    chamber: 'TK',
    damaged: true,
    form: pattern(`(?:[1lI|i!][1lI|i!]|I I|H)(?![\\d|])%${NO_THOUSANDS}${SESSION_OR_DOSSIER}`),
  },
  { chamber: 'EK', damaged: true, form: pattern(`[l|!]%${SESSION_OR_DOSSIER}`) },
];

export interface ChamberRead {
  readonly chamber: Chamber | null;
  readonly printed: string;
}

/** What all of these begin with; most places begin otherwise. */
const OPENS_CHAMBER = /[IiⅠⅡVTtEe12lH|!]/;

export function readChamber(s: Scanner): ChamberRead | null {
  if (!OPENS_CHAMBER.test(s.text.charAt(s.pos))) return null;
  for (const { chamber, damaged, form } of CHAMBERS) {
    const match = s.take(form);
    if (!match) continue;
    s.damaged ||= damaged;
    return { chamber, printed: match[0] };
  }
  return null;
}

const NAME = "(?:vergaderjaar|vergaderjaren|verg\\.?jaar|vj\\.?|zittingsjaar|zitting|parlementair jaar)?_['’]?";
const YEAR = `${DIGITLIKE}{4}|${DIGITLIKE}(?: ${DIGITLIKE}){3}`;
const FULL = pattern(`${NAME}(${YEAR})_(?:~|/)_['’]?(${YEAR}|${DIGITLIKE}{2})%`, 'i');
const SHORT = pattern(`${NAME}(\\d{2})(?:~|/)['’]?(\\d{2})(?![\\d.])%`, 'i');
const SINGLE = pattern(`${NAME}((?:19|20)\\d{2})(?=_[,;:)]|_\\d{2}[ .]?\\d{3}(?!\\d))`, 'i');

const session = (first: number, second: string): string | null => {
  const next = String(first + 1);
  return next.endsWith(second) ? `${first}-${next}` : null;
};

/** Dossiers are numbered on since 1945, so two figures above 44 are of the last century. */
const century = (year: number): number => (year > 44 ? 1900 : 2000) + year;

export interface SessionRead {
  /** Normalised, or null where the years printed are no parliamentary year. */
  readonly vergaderjaar: string | null;
}

/** `2023–2024`, `2023/24`: the forms that cannot be numbers of papers. */
export function readFullSession(s: Scanner): SessionRead | null {
  return s.attempt(() => {
    const [, first = '', second = ''] = s.take(FULL) ?? [];
    const [a, b] = [digitsOf(first, 3), digitsOf(second, second.length === 2 ? 1 : 3)];
    if (a === null || b === null || !/^(?:1[89]|20)/.test(a)) return null;
    if (first !== a || second !== b) s.damaged = true;
    if (first.includes(' ') || second.includes(' ')) s.spaced = true;
    return { vergaderjaar: session(Number(a), b) };
  });
}

export function readSession(s: Scanner): SessionRead | null {
  return (
    readFullSession(s) ??
    s.attempt(() => {
      const [, first = '', second = ''] = s.take(SHORT) ?? [];
      const vergaderjaar = first === '' ? null : session(century(Number(first)), second);
      return vergaderjaar === null ? null : { vergaderjaar };
    }) ??
    (s.take(SINGLE) ? { vergaderjaar: null } : null)
  );
}

/** What stands in front of the dossier. */
export interface Prefix {
  readonly chamber: Chamber | null;
  readonly chamberPrinted: string | null;
  readonly vergaderjaar: string | null;
}

export const NO_PREFIX: Prefix = { chamber: null, chamberPrinted: null, vergaderjaar: null };

/** What may part chamber, session and dossier. */
export const BETWEEN = pattern('_\\)?_[,;:.]?_\\(?_');
const FILLER = pattern(
  '(?:der|van de|van het|uit|in|onder|met|nummers?|nrs?\\.?|no\\.?|dossier(?:nummer|nr\\.?)?|stuk(?:nummer|nr\\.?)?|op)%_[.:]?_(?=\\D{0,12}\\d|[IVTE])',
  'i',
);

/** Chamber and session in any order, and with `fillers` empty words (`van de`, `nr.`, `dossier`) before a dossier. */
export function readPrefix(s: Scanner, given: Prefix = NO_PREFIX, fillers = false): Prefix {
  let prefix = given;
  // Eight parts are more than any citation has; the bound keeps hostile text linear.
  for (let parts = 0; parts < 8; parts++) {
    const read = s.attempt(() => {
      s.take(BETWEEN);
      const chamber = readChamber(s);
      if (chamber) return { chamber: chamber.chamber, chamberPrinted: chamber.printed };
      return readSession(s) ?? (fillers && s.take(FILLER) ? {} : null);
    });
    if (read === null) break;
    prefix = { ...prefix, ...read };
  }
  return prefix;
}
