/** Dossiers: `36 410`, `36.410`, `36410`, each with its chapter or EU part, one or several. */
import { budgetKind } from '../../dutch/budget-dossiers.js';
import { isChapter } from '../../dutch/kamerstuk.js';
import type { Dossier } from '../../dutch/kamerstuk.js';
import { digitsOf, DIGITLIKE, pattern } from './grammar-scanner.js';
import type { Scanner } from './grammar-scanner.js';

const GAP = '[ .\\u00a0\\u2007\\u2009\\u202f]{0,2}';
const FIVE = pattern(`([1-9]\\d)${GAP}(\\d{3})(?!\\d)`);
/** Only behind a cue word, and then damaged. */
const FIVE_DAMAGED: readonly RegExp[] = [
  pattern('([1-9]\\d),(\\d{3})(?!\\d)'),
  pattern(`(${DIGITLIKE}{2})${GAP}(${DIGITLIKE}{3})(?![A-HJ-Za-km-z\\d])`),
  pattern('([1-9] ?\\d)((?: ?\\d){3})(?! ?\\d)'),
];
const FOUR = pattern(`([1-9])${GAP}(\\d{3})(?!\\d)`);
/** The Eerste Kamer numbers its own dossiers in Roman figures, by now above C. */
const ROMAN = pattern('()([CLXVI]{2,9})(?=_[,;]?_(?:nrs?\\.?|letters?)?_[A-Z]{1,3}%)');

function readNumber(s: Scanner, ek: boolean, session: string | null): string | null {
  const strict =
    s.take(FIVE) ?? (session !== null && session < '1980' ? s.take(FOUR) : null) ?? (ek ? s.take(ROMAN) : null);
  if (strict) return `${strict[1] ?? ''}${strict[2] ?? ''}`;
  if (!s.cued) return null;
  for (const form of FIVE_DAMAGED) {
    const digits = s.attempt(() => {
      const match = s.take(form);
      return match && digitsOf(match[0], 3);
    });
    if (digits === null || digits.startsWith('0')) continue;
    s.spaced ||= form === FIVE_DAMAGED[2];
    s.damaged = true;
    return digits;
  }
  return null;
}

const CHAPTER = pattern(
  '(?:_~_|_[.,/(]?_(?:(?:hoofdstuk|hfst\\.?|hst\\.?)_)?)\\(?([IVXivxl1|!]{1,6}[A-Ea-e]?)\\)?(?![|!])%',
);
const FUND = pattern('(?:_~_|_\\.?_)([A-N])%(?=_,?_nrs?\\.?_\\d|_~_\\d)');
const BUDGET_FUND = pattern('(?:_~_|_\\.?_)([A-N])%');
const PART = pattern('(?:_~_| |\\.)(?:(\\d{2})(?=_[,;:.]?_(?:nrs?|nummers?|no)%)|(0\\d)(?=_~_\\d))');
const COUNCIL_PART = pattern('(?:_~_| |\\.)\\(?(\\d{2})\\)?(?!\\d)');
const STRAY = pattern('([Il|1]{1,2})(?![|])%');
/** A law of the Kingdom also has a number in a series of its own, which is no part of the id. */
const KINGDOM = pattern('_\\(?_R_\\d{3,4}_\\)?(?!\\d)');

/** `VIIl` is VIII; null where no chapter of the budget is left. Figures alone are a number. */
function chapterOf(printed: string): string | null {
  if (/^\d+$/.test(printed)) return null;
  const roman = printed.toUpperCase() === printed || /[l1|!]/.test(printed) ? printed : printed.toUpperCase();
  const repaired = roman.replace(/[l1|!iL]/g, 'I').toUpperCase();
  return isChapter(repaired) ? repaired : null;
}

function readSuffix(s: Scanner, dossier: string): string | null {
  const chapter = s.attempt(() => {
    const printed = s.take(CHAPTER)?.[1];
    const read = printed === undefined ? null : chapterOf(printed);
    if (read === null || read === printed?.toUpperCase()) return read;
    // No budget since has a chapter XI: one that looks so has lost a stroke of XII or XIII.
    if (read === 'XI' && Number(dossier) >= 32500) return null;
    s.damaged = true;
    return read;
  });
  if (chapter !== null) return chapter;
  if (dossier === '21501') return s.take(COUNCIL_PART)?.[1] ?? null;
  if (budgetKind(dossier) !== null) return s.take(BUDGET_FUND)?.[1] ?? null;
  const [, named, zero] = s.take(FUND) ?? s.take(PART) ?? [];
  return named ?? zero ?? null;
}

export interface DossierOptions {
  /** Read what follows the figures as a chapter or part where it can be one. */
  readonly suffix: boolean;
  readonly ek: boolean;
  readonly session: string | null;
}

interface Read extends Dossier {
  /** Figures I that are glued to a dossier without chapters: they belong to another chapter. */
  readonly stray: string;
}

function readOne(s: Scanner, options: DossierOptions): Read | null {
  return s.attempt(() => {
    const number = readNumber(s, options.ek, options.session);
    if (number === null) return null;
    const stray = s.cued && budgetKind(number) === null ? s.take(STRAY)?.[1] : undefined;
    if (stray !== undefined) s.damaged = true;
    s.take(KINGDOM);
    const suffix = options.suffix && stray === undefined ? readSuffix(s, number) : null;
    return { number, suffix, stray: (stray ?? '').replace(/./g, 'I') };
  });
}

/** More than any paper runs under; the bound keeps hostile text linear. */
const MOST_DOSSIERS = 8;

const AND = pattern('_(?:/|,?_(?:en|&|alsmede|resp\\.|respectievelijk)(?=[ \\u00a0\\d])|[,;+&])_');

/** Gives the stray figures of a later dossier back to the chapter that lacks them. */
const settle = (reads: readonly Read[]): Dossier[] => {
  const stray = reads.map((read) => read.stray).join('');
  return reads.map(({ number, suffix }) => {
    const whole = suffix !== null && stray !== '' ? suffix + stray : null;
    return { number, suffix: whole !== null && isChapter(whole) ? whole : suffix };
  });
};

/** One dossier or several for one paper (`31 497 en 31 839`, `31293/31289`, `36 410 XIII en XVI`). */
export function readDossiers(s: Scanner, options: DossierOptions): readonly Dossier[] | null {
  const first = readOne(s, options);
  if (first === null) return null;
  const reads: Read[] = [first];
  for (let last = first; reads.length < MOST_DOSSIERS;) {
    const next = s.attempt(() => {
      if (!s.take(AND)) return null;
      const suffix = options.suffix && last.suffix !== null ? s.take(CHAPTER)?.[1] : undefined;
      const chapter = suffix === undefined ? null : chapterOf(suffix);
      return chapter === null ? readOne(s, options) : { ...last, suffix: chapter };
    });
    if (next === null) break;
    reads.push(next);
    last = next;
  }
  return settle(reads);
}
