/** The numbers of papers in a dossier: `nr. 7`, `nrs. 1–3`, `, 7`, `-305`, `nr. AA`, `nr. 42e`; and pages. */
import { digitsOf, DIGITLIKE, pattern } from './grammar-scanner.js';
import type { Scanner } from './grammar-scanner.js';

const RESPECTIVELY = '(respectieve[l1I]ijk|resp\\.?)?_';
const SINGULAR = '(?:nr|no|nummer|ondernummer|volgnummer|stuknummer|letter)(?![a-z])_[.:]?|№|n°';
const PLURAL = "(?:nrs|nos|nr['’]?s|nummers|ondernummers|letters)(?![a-z])_\\.?";
const LEAD = '(?:(?:met|onder|stuk(?:ken)?|en|als|de|het|in)%_){0,2}';

/** What announces a number: group 1 a bracket, 2 respectively, 3 damaged, 4 plural, 5 singular. */
const NAMED = pattern(
  `_[,;:.]?_(\\()?_${LEAD}${RESPECTIVELY}${LEAD}(?:(n ?r ?[,;](?=_\\d)|n r ?\\.|[mu]r\\.(?=_\\d))|(${PLURAL})|(${SINGULAR}))_`,
  'i',
);
const HYPHEN = pattern('_~_(?=[\\dA-Z|l])');
const HYPHEN_AGAIN = pattern('~\\d');
const COMMA = pattern('_,_(?=[\\dA-Z])');
const SPACE = pattern('[ \\u00a0]_(?=\\d)');
const CHAMBER_AGAIN = pattern('(?:EK|TK)[ ~]_(?=[\\dA-Z])');

/** Words that go on behind a number without counting something: `nr. 684 en 685 over …`. */
const GOES_ON =
  'van|over|zijn|is|en|of|in|met|bij|op|aan|door|als|heb|heeft|hebben|wordt|worden|waar[a-z]*|die|dat|ter|te|tot|uit|voor|naar|om|werd|werden|zie|gaat|gaan|blijkt|vraagt|verzoekt|e\\.v';
const CLOSED = pattern(
  `_(?:$|[\\n\\t.,;:)\\]»”"’'?!]|(?:en|&|t/m|tot en met|~|/)_(?:nrs?\\.?_|[ET]K_)?(?:\\d|[A-Z]{1,2}%))`,
);
const GOING_ON = pattern(`_(?:(?:${GOES_ON})%|\\(|(?:p|pp|blz|bladz|pag)\\b)`);
/** `7, 3 mei` and `25 procent` count something else. */
const COUNTED = pattern(
  '_(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|procent|\\x25|euro|miljoen|miljard|leden|moties|jaar)',
);

/** The thousands of a larger number, or the rest of another dossier. */
const MORE_DIGITS = '(?!\\d|[ .\\u00a0]\\d{3}(?!\\d))';
const DIGITS = pattern(`(\\d{1,4})${MORE_DIGITS}(?![a-z]|[A-Z](?![a-z]))`);
const DIGITS_LETTER = pattern('(\\d{1,4}[A-Za-z])%');
const DIGITS_SPACED = pattern('(\\d(?: \\d){0,3})(?! ?\\d)%');
const DIGITS_DAMAGED = pattern(`(?=\\d*[oOlI|SB])(${DIGITLIKE}{1,4})(?!\\|)%`);
const LETTERS = pattern('([A-Z]{1,3})%');

/** How freely a number is read: behind its word (`nr.`), behind a comma, or in a list. */
interface Form {
  readonly named: boolean;
  readonly letters: boolean;
  readonly tk: boolean;
  readonly ek: boolean;
}

const damagedNumber = (s: Scanner, form: Form): string | null => {
  const printed = s.take(DIGITS_DAMAGED)?.[1];
  if (printed === undefined) return null;
  // A small l behind "nr." can only be 1; a capital I is a letter of the Eerste Kamer.
  return digitsOf(printed, form.named && (printed === 'l' || (form.tk && printed === 'I')) ? 0 : 1);
};

function readNumber(s: Scanner, form: Form): string | null {
  if (s.spaced) {
    const spaced = s.attempt(() => s.take(DIGITS_SPACED));
    if (spaced) {
      if (spaced[0].includes(' ')) s.damaged = true;
      return spaced[0].replaceAll(' ', '');
    }
  }
  const digits = s.take(DIGITS)?.[1];
  if (digits !== undefined) return Number(digits) > 0 ? digits : null;
  const lettered = s.attempt(() => {
    const printed = s.take(DIGITS_LETTER)?.[1];
    // What looks like a figure is one, but where the Eerste Kamer puts letters behind its numbers.
    return printed !== undefined && (form.ek || !/[lIoO]$/.test(printed)) ? printed : null;
  });
  if (lettered !== null) return lettered;
  const damaged = s.cued || form.named ? s.attempt(() => damagedNumber(s, form)) : null;
  if (damaged === null) return form.letters ? (s.take(LETTERS)?.[1] ?? null) : null;
  s.damaged = true;
  return damaged;
}

const NAME_AGAIN = `(?:(?:stuk(?:ken)?|met)_)?((?:${PLURAL})|(?:${SINGULAR}))?_`;
const RANGE = pattern(`(?:_(?:t/m|tot en met|tot)_|(_~_))${NAME_AGAIN}`, 'i');
const LIST = pattern(
  `(?:_[,;]_(?:(?:en|of|&|alsmede|respectievelijk)_)?|_(?:en|of|&|alsmede|respectievelijk|resp\\.|/)_)${NAME_AGAIN}`,
  'i',
);

const PLURAL_AGAIN = new RegExp(`^(?:${PLURAL.replace('_', '')})`, 'i');

/** More papers than one citation names; a wider "range" is something else. */
const WIDEST_RANGE = 250;
const MOST_NUMBERS = 60;

const rangeOf = (first: string, last: string): string[] | null => {
  const [from, to] = [Number(first), Number(last)];
  if (!(to > from && to - from <= WIDEST_RANGE)) return null;
  return Array.from({ length: to - from }, (_, index) => String(from + index + 1));
};

/** Whether an item that was not announced by its own word belongs to the list. */
const belongs = (s: Scanner, item: string, plural: boolean): boolean =>
  !s.sees(COUNTED) && (plural || (!/^(?:19|20)\d\d$/.test(item) && (s.sees(CLOSED) || s.sees(GOING_ON))));

/** Reads on behind the first number; whether `respectievelijk` stood between two. */
function readMore(s: Scanner, numbers: string[], form: Form, first: boolean): boolean {
  let plural = first;
  let respectively = false;
  while (numbers.length < MOST_NUMBERS) {
    const more = s.attempt(() => {
      const range = s.take(RANGE);
      if (range) {
        const last = readNumber(s, { ...form, letters: false });
        const previous = numbers.at(-1);
        if (last === null || previous === undefined) return null;
        const apart = /^\s.*\s$/.test(range[1] ?? '');
        return apart && range[2] === undefined && !belongs(s, last, plural) ? null : rangeOf(previous, last);
      }
      const list = s.take(LIST);
      const next = list && readNumber(s, { ...form, named: list[1] !== undefined });
      if (!list || next === null) return null;
      plural ||= PLURAL_AGAIN.test(list[1] ?? '');
      respectively ||= /resp/i.test(list[0]);
      return list[1] !== undefined || belongs(s, next, plural) ? [next] : null;
    });
    if (more === null) break;
    numbers.push(...more);
  }
  return respectively;
}

export interface Numbers {
  readonly numbers: readonly string[];
  /** `respectievelijk`: the first number for the first dossier, and so on. */
  readonly respectively: boolean;
}

export interface NumberOptions {
  /** Only `nr.` or a hyphen may announce the number, as where no cue word vouches for it. */
  readonly strict: boolean;
  readonly ek: boolean;
  readonly tk: boolean;
  /** A chapter or unbroken dossier stands before it, so a bare blank may part them. */
  readonly afterBlank: boolean;
}

/** Whether a number that no word announces stands as such: behind a hyphen, a comma or a blank. */
function fits(s: Scanner, sign: string, number: string, options: NumberOptions): boolean {
  if (sign !== '' && sign !== ',') return !s.sees(HYPHEN_AGAIN);
  if (sign === '' && !options.afterBlank) return false;
  // Without a chamber two capitals are rather a party than one of the first papers of the Eerste Kamer.
  return s.sees(CLOSED) && (options.ek || !/^[B-Z][A-Z]/.test(number) || /^(.)\1$/.test(number));
}

/** The numbers behind a dossier, or null. */
export function readNumbers(s: Scanner, options: NumberOptions): Numbers | null {
  const base = { letters: !options.tk, tk: options.tk, ek: options.ek };
  return s.attempt(() => {
    const named = s.take(NAMED);
    const form = { ...base, named: named !== null };
    const bare = named ? null : (s.take(HYPHEN) ?? (options.strict ? null : (s.take(COMMA) ?? s.take(SPACE))));
    if (!named && !bare) return null;
    s.take(CHAMBER_AGAIN);
    const first = readNumber(s, form);
    if (first === null) return null;
    if (bare && !fits(s, bare[0].trim(), first, options)) return null;
    if (named?.[3] !== undefined) s.damaged = true;
    const numbers = [first];
    const later = readMore(s, numbers, { ...form, letters: /^[A-Z]/.test(first) }, named?.[4] !== undefined);
    if (named?.[1] !== undefined) s.take(/\)/y);
    return { numbers, respectively: later || named?.[2] !== undefined };
  });
}

const PAGES = pattern(
  "_[,;:]?_\\(?(?:p|pp|blz|bladz|bladzijden?|pag|pagina|pagina['’]s)%_\\.?_(\\d{1,5}(?:_~_\\d{1,5})?(?:_(?:,|en)_\\d{1,5}(?![\\d ]*[a-z]))?)(?!\\d)",
);

/** Pages behind the number, as figures (`3`, `12-14`), or null. */
export function readPages(s: Scanner): string | null {
  const pages = s.take(PAGES)?.[1];
  return pages === undefined ? null : pages.replace(/\s*[-\u2010-\u2015]\s*/g, '-').replace(/\s+/g, ' ');
}
