/** What is no Kamerstuk: toezeggingen, document numbers, Handelingen, Aanhangsel, official addresses. */
import type { Citation } from '../../dutch/kamerstuk.js';
import { readNumbers, readPages } from './grammar-numbers.js';
import { NO_PAPER, readPaper } from './grammar-paper.js';
import type { CitationRead } from './grammar-paper.js';
import { digitsOf, DIGITLIKE, pattern } from './grammar-scanner.js';
import type { Scanner } from './grammar-scanner.js';
import { BETWEEN, NO_PREFIX, readPrefix, readSession } from './grammar-session.js';
import type { Prefix } from './grammar-session.js';

const EMPTY = { alsoIn: [], dossiers: [], ...NO_PREFIX, attachment: false, pages: null, damaged: false } as const;

/** `TZ202309-010`: year, month, number; the Z comes out of a scan as 2, or with a 2 behind it. */
const COMMITMENT = pattern(`([Tt] ?[Zz2] ?2?) ?(${DIGITLIKE}(?: ?${DIGITLIKE}){5})_~_(${DIGITLIKE}{3})(?![\\d|])%`);
const MONTH_OF_COMMITMENT = /^20\d\d(?:0[1-9]|1[0-2])$/;

export function readCommitment(s: Scanner, prefix: Prefix = NO_PREFIX): CitationRead {
  const match = s.take(COMMITMENT);
  const [, mark = '', printedMonth = '', printedNumber = ''] = match ?? [];
  const [month, number] = [digitsOf(printedMonth, 4), digitsOf(printedNumber, 2)];
  if (month === null || number === null || !MONTH_OF_COMMITMENT.test(month)) return 'no-number';
  const id = `TZ${month}-${number}`;
  const damaged = s.damaged || !/^tz ?$/i.test(mark) || printedMonth !== month || printedNumber !== number;
  return { ...EMPTY, ...prefix, kind: 'toezegging', ids: [id], damaged };
}

const REGISTRATION = pattern('(T ?)([0O])(\\d{4})%');

/** `T03120`: a toezegging as the Eerste Kamer registers it; a scan makes a letter of its nought. */
export function readRegistration(s: Scanner): CitationRead {
  const [, mark = '', nought = '', number] = s.take(REGISTRATION) ?? [];
  if (number === undefined) return 'no-number';
  return {
    ...EMPTY,
    ...NO_PREFIX,
    chamber: 'EK',
    kind: 'toezegging',
    ids: [`T0${number}`],
    damaged: s.damaged || nought !== '0' || mark !== 'T',
  };
}

const DOCUMENT = pattern('(20\\d\\d)([Dd])(\\d{5})%');
const DOCUMENT_DAMAGED = pattern(`(2${DIGITLIKE}{3})([Dd])(${DIGITLIKE}{5})%`);

export function readDocument(s: Scanner, prefix: Prefix = NO_PREFIX): CitationRead {
  const match = s.take(DOCUMENT) ?? s.take(DOCUMENT_DAMAGED);
  const [year, number] = [digitsOf(match?.[1] ?? '', 3), digitsOf(match?.[3] ?? '', 3)];
  if (!year?.startsWith('20') || number === null) return 'no-number';
  const damaged = s.damaged || year !== match?.[1] || number !== match[3];
  return { ...EMPTY, ...prefix, kind: 'document', ids: [`${year}D${number}`], damaged };
}

const ANNEX = pattern('_[,;(]?_(?:Aanhangsel|Aanh\\.)(?:_(?:van|der)(?: de)?_Handelingen)?_(?:van de |der )?', 'i');
const SESSION_BEHIND = pattern('_,?_\\(?');
const IN = { TK: 'tk', EK: 'ek', VV: 'vv' } as const;
const years = (session: string): string => session.replace('-', '');

const ANNEX_NUMBERS = { strict: false, ek: false, tk: true, afterBlank: true } as const;

/** `Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 2147`; of the Tweede Kamer unless it says otherwise. */
export function readAnnex(s: Scanner, given: Prefix = NO_PREFIX): CitationRead {
  const prefix = readPrefix(s, given);
  const chamber = prefix.chamber ?? 'TK';
  const numbers = readNumbers(s, ANNEX_NUMBERS)?.numbers;
  if (!numbers) return 'no-number';
  const behind = prefix.vergaderjaar === null ? s.attempt(() => s.take(SESSION_BEHIND) && readSession(s)) : null;
  if (behind) s.take(/\)/y);
  const vergaderjaar = prefix.vergaderjaar ?? behind?.vergaderjaar ?? null;
  if (vergaderjaar === null) return 'no-session';
  const ids = numbers.map((number) => `ah-${IN[chamber]}-${years(vergaderjaar)}-${Number(number)}`);
  return {
    ...EMPTY,
    ...prefix,
    chamber,
    vergaderjaar,
    kind: 'aanhangsel',
    ids,
    pages: readPages(s),
    damaged: s.damaged,
  };
}

const MEETING = pattern('_,?_(?:(?:nr|no|nummer)%_\\.?_)?(\\d{1,3})');
const ITEM = pattern('_(?:,?_(?:item|agendapunt)s?%|~)_(\\d{1,3})(?!\\d)', 'i');
const ITEM_MORE = pattern('_(?:,|en)_(?:item_)?(\\d{1,3})(?!\\d)(?=_(?:[.,;:)\\]\\n\\t]|$|en_\\d))');
const PAGE_OF_ITEM = pattern('_~_(\\d{1,4}(?:_~_\\d{1,4})?)(?!\\d)');

/** `Handelingen II 2024/25, nr. 20, item 3` or `20-3-12` (meeting, item, page). */
export function readProceedings(s: Scanner): CitationRead {
  const prefix = readPrefix(s);
  if (s.take(ANNEX)) return readAnnex(s, prefix);
  const meeting = s.take(MEETING)?.[1];
  if (meeting === undefined) return 'no-number';
  const { chamber, vergaderjaar } = prefix;
  if (chamber === null) return 'no-chamber';
  if (vergaderjaar === null) return 'no-session';
  const items: string[] = [];
  for (let item = s.take(ITEM); item && items.length < 20; item = s.take(ITEM_MORE)) items.push(item[1] ?? '');
  if (items.length === 0) return 'no-item';
  const ids = items.map((item) => `h-${IN[chamber]}-${years(vergaderjaar)}-${Number(meeting)}-${Number(item)}`);
  const pages = s.take(PAGE_OF_ITEM)?.[1]?.replace(/\s*[-\u2010-\u2015]\s*/, '-') ?? readPages(s);
  return { ...EMPTY, ...prefix, kind: 'handelingen', ids, pages, damaged: s.damaged };
}

const TAIL = pattern('\\.(?:html?|pdf|xml|odt)%', 'i');
const PAPER_ID = pattern('kst-(?:(\\d{4})(\\d{4})-)?(?=\\d{5}-)', 'i');
const OTHER_ID = pattern('(ah|h)-(tk|ek)-(\\d{4})(\\d{4})-(\\d{1,4})(?:-(\\d{1,3}))?(?![\\d-])', 'i');

/** An official id or its address: `kst-36600-VIII-7.pdf`, `h-tk-20242025-20-3`. */
export function readOfficialId(s: Scanner): CitationRead {
  const read = readBareId(s);
  if (typeof read !== 'string') s.take(TAIL);
  return read;
}

function readBareId(s: Scanner): CitationRead {
  const paper = s.take(PAPER_ID);
  if (paper) {
    const read = readPaper(s, { ...NO_PAPER, strict: true });
    return typeof read === 'string' || !paper[1] ? read : { ...read, vergaderjaar: `${paper[1]}-${paper[2] ?? ''}` };
  }
  const [, series = '', chamber = '', from = '', to = '', number = '', item] = s.take(OTHER_ID) ?? [];
  const annex = series.toLowerCase() === 'ah';
  if (series === '' || annex === (item !== undefined)) return series === '' ? 'no-number' : 'no-item';
  const id = [series, chamber, from + to, number, ...(item === undefined ? [] : [item])].join('-').toLowerCase();
  return {
    ...EMPTY,
    kind: annex ? 'aanhangsel' : 'handelingen',
    ids: [id],
    chamber: chamber.toLowerCase() === 'tk' ? 'TK' : 'EK',
    vergaderjaar: `${from}-${to}`,
  };
}

const COMMITMENT_AHEAD = pattern('[Tt] ?[Zz2]');
const DOCUMENT_AHEAD = pattern(`2${DIGITLIKE}{3}[Dd]${DIGITLIKE}{5}`);

/** From behind `Kamerstuk`: a paper, or a commitment or document number that is dressed up as one. */
export function readCued(s: Scanner, attachment: boolean): CitationRead {
  const dressed = s.attempt((): Citation | null => {
    const prefix = readPrefix(s);
    s.take(BETWEEN);
    const read = s.sees(COMMITMENT_AHEAD)
      ? readCommitment(s, prefix)
      : s.sees(DOCUMENT_AHEAD)
        ? readDocument(s, prefix)
        : 'no-number';
    return typeof read === 'string' ? null : { ...read, attachment };
  });
  return dressed ?? readPaper(s, { ...NO_PAPER, attachment });
}
