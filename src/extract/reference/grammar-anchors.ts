/**
 * Where a citation may begin. One broad scan finds the places; behind each a strict reader decides.
 * The order is the order of the alternatives: what is longer and says more comes first.
 */
import { isCitation, NO_PAPER, readNumberFirst, readPaper } from './grammar-paper.js';
import type { CitationRead } from './grammar-paper.js';
import {
  readAnnex,
  readCommitment,
  readCued,
  readDocument,
  readOfficialId,
  readProceedings,
  readRegistration,
} from './grammar-other.js';
import { Scanner } from './grammar-scanner.js';

export interface Anchored {
  readonly start: number;
  readonly read: CitationRead;
  readonly scanner: Scanner;
}

interface Anchor {
  readonly name: string;
  /** Its written forms. */
  readonly form: string;
  /** Reads on from behind the anchor, or from its start where the anchor is part of the citation. */
  readonly read: (text: string, start: number, end: number) => Anchored;
}

const behind =
  (read: (s: Scanner, word: string) => CitationRead): Anchor['read'] =>
  (text, start, end) => {
    const scanner = new Scanner(text, end, true);
    return { start, read: read(scanner, text.slice(start, end)), scanner };
  };

const within =
  (read: (s: Scanner) => CitationRead): Anchor['read'] =>
  (text, start) => {
    const scanner = new Scanner(text, start, false);
    return { start, read: read(scanner), scanner };
  };

/** `Kamerstuk(ken)`, also with letters apart (`Kamers tuk`) or misread (`Karnerstuk`). */
const PAPER =
  '[Kk] ?[aA] ?(?:[mM]|r ?n|nn) ?[eEc] ?[rR] ?[sS] ?[tTlif] ?[uUn] ?(?:[kK]|l<)(?: ?(?:[kK]|l<|l) ?[eEc] ?[nN]|(?:nummers?|nrs?\\.?|dossiers?|dossiernummers?))?';
const INTACT = /^kamerstuk(?:ken|nummers?|nrs?\.?|dossiers?|dossiernummers?)?$/i;
const ATTACHED = /^[Bb]ijl/;
const LAST_WORD = new RegExp(`${PAPER}$`);

const readWord = (s: Scanner, word: string): CitationRead => {
  const paper = LAST_WORD.exec(word)?.[0];
  s.spaced = paper?.includes(' ') ?? false;
  s.damaged = paper !== undefined && !INTACT.test(paper);
  return readCued(s, ATTACHED.test(word));
};

const OFFICIAL = /(?:https?:\/\/)?(?:(?:www|zoek)\.){0,2}officielebekendmakingen\.nl\/(?:[\w-]{1,20}\/){0,3}$/i;
const readAddress: Anchor['read'] = (text, start) => {
  const scanner = new Scanner(text, start, true);
  const before = OFFICIAL.exec(text.slice(Math.max(0, start - 100), start))?.[0].length ?? 0;
  return { start: start - before, read: readOfficialId(scanner), scanner };
};

/** Publications whose numbers look like a dossier, and words in front of amounts and other numbers. */
const NO_PAPERS =
  /(?:(?<![\p{L}\d])(?:Stb|Stcrt|Trb|Staatsblad|Staatscourant|Tractatenblad|ISBN|ISSN|ECLI|Pb|PbEU|PbEG|KvK|BTW|IBAN|tel|telefoon|EUR|euro|postbus|kenmerk|zaaknummer)(?!\p{L})|€)[^\n\t()]{0,14}$/iu;
/** The end of a longer number or an amount. */
const IN_NUMBER = /[€$#/][ \u00a0]?$|\d[.,:]$|\d[ \u00a0]$/;
/** In front of a bare `31497-305`: the start of a cell, a bracket, or the word for what it is. */
const IN_PLACE =
  /(?:^|[\n\t])(?:\d{1,2}[.)])?[ \u00a0•*·¢▪–\-(]{0,6}$|[([]$|(?:^|[^\p{L}])(?:moties?|amendement(?:en)?|stuk(?:ken)?|brief|nrs?\.?|nummers?|dossier|t\.v\.v\.|vervanging van)[ \u00a0]$/iu;
const CELL =
  /[1-4][\dlIO][ .\u00a0]?[\dlIO]{3}[-\u2010-\u2015](?:[\dlIO]{1,4}(?![\dlIO]|[-/\u2010-\u2015]\d|[.,]\d)|[A-Z]{1,2}(?![A-Za-z\d]))/y;
const HYPHENED = /[1-4][\dlIO][ .\u00a0]?[\dlIO]{3}[-\u2010-\u2015]/y;

/** One of several joined by semicolons: `29911-226; 31015-168; …`. */
function isListed(text: string, start: number, before: string): boolean {
  LISTED.lastIndex = start;
  const sign = /([:;])[ \u00a0]$/.exec(before)?.[1];
  const end = LISTED.exec(text)?.[1];
  return sign !== undefined && end !== undefined && (sign === ';' || end === ';');
}

const LISTED = /\d{5}(?:-[\dIVXLC]{1,6})?-\d{1,4}([;.])(?=\s|$)/y;

/** `(35 526, L)`: so papers of the Eerste Kamer are cited in brackets of their own. */
const LETTERED = /[1-4]\d[ .\u00a0]?\d{3}(?:[ -][IVX]{1,5})?(?: ?\/ ?\d\d[ .]?\d{3})?, ?[A-Z]{1,2}\)/y;

/** A dossier that no word announces: `31 497, nr. 5` anywhere, `31497-305` where it has a place of its own. */
const readBare: Anchor['read'] = (text, start) => {
  const before = text.slice(Math.max(0, start - 24), start);
  CELL.lastIndex = start;
  HYPHENED.lastIndex = start;
  const placed = IN_PLACE.test(start > 24 ? before : `\n${before}`) || isListed(text, start, before);
  const misplaced = CELL.test(text) && !placed;
  // A place of its own vouches for the paper as a cue word does.
  const scanner = new Scanner(text, start, placed && HYPHENED.test(text));
  const refused = misplaced || NO_PAPERS.test(before) || IN_NUMBER.test(before);
  LETTERED.lastIndex = start;
  const strict = !(before.endsWith('(') && LETTERED.test(text));
  return { start, read: refused ? 'out-of-place' : readPaper(scanner, { ...NO_PAPER, strict }), scanner };
};

const ANCHORS: readonly Anchor[] = [
  {
    name: 'attachment',
    form: `[Bb]ijl(?:agen?|\\.)(?: (?:\\d{1,2}|[IVX]{1,4}|[A-Z]))?(?: en \\d{1,2})? bij (?:het |de )?(?:${PAPER}|(?=[1-4]\\d[ .]?\\d{3}))`,
    read: behind(readWord),
  },
  { name: 'paper', form: `${PAPER}|[Kk]amerst\\.|[Kk]st(?:\\.|(?= [1-4]\\d))|[Kk]amerdossier`, read: behind(readWord) },
  {
    name: 'plain',
    form: '[Ss]tuk(?:ken)?(?= )',
    read: behind((s) => readNumberFirst(s) ?? readPaper(s, { ...NO_PAPER, strict: true })),
  },
  { name: 'address', form: 'kst-(?=\\d)|KST-(?=\\d)|a?h-[te]k-(?=\\d)', read: readAddress },
  {
    name: 'annex',
    form: 'Aanhangsel(?: (?:van de |der )?Handelingen)?|Aanh\\.(?: Handelingen| Hand\\.)?',
    read: behind((s) => readAnnex(s)),
  },
  { name: 'proceedings', form: 'Handelingen|Hand\\.', read: behind((s) => readProceedings(s)) },
  {
    name: 'chamber',
    form: '(?:TK|EK|T\\.K\\.|E\\.K\\.|II?|Tweede Kamer|Eerste Kamer)(?=[ ,\\d])',
    read: readChamberCited(),
  },
  { name: 'commitment', form: '[Tt] ?[Zz2] ?\\d', read: within((s) => readCommitment(s)) },
  { name: 'promise to the Eerste Kamer', form: 'T ?[0O]\\d{4}(?!\\d)', read: readRegistered },
  { name: 'document', form: '2[\\dOolI]{3}[Dd](?=[\\dOolISB]{5})', read: within((s) => readDocument(s)) },
  { name: 'bare', form: '[1-4][\\dlIO][ .\\u00a0]?[\\dlIO]{3}(?![\\dlO])', read: readBare },
];

/** The numbers of a list before another: they need not repeat what they are. */
const LISTED_NUMBERS = /(?:T ?[0O]\d{4}(?: \([^()]{1,80}\))?(?:, (?:en )?| en | alsmede |; )){1,40}$/;
/** A cell or the head of a line of its own, where toezeggingen were spoken of not far above. */
const OWN_CELL = /(?:^|[\t\n])[ •–-]{0,3}$/;
const OWN_CELL_ENDS = /^T ?[0O]\d{4} ?(?:[\t\n:]|$)/;

/** `T03120` says what it is only where a toezegging is spoken of, in brackets of its own, or in a cell under such words. */
function readRegistered(text: string, start: number): Anchored {
  const scanner = new Scanner(text, start, false);
  const before = text.slice(Math.max(0, start - 120), start);
  const list = /\d{4}\)?(?:, (?:en )?| en | alsmede |; )$/.test(before)
    ? text
        .slice(Math.max(0, start - 900), start)
        .replace(LISTED_NUMBERS, '')
        .slice(-120)
    : before;
  const behind = text.slice(start, start + 10);
  const called =
    /toezegging/i.test(list) ||
    (/\($/.test(before) && /^T ?[0O]\d{4}\)/.test(behind)) ||
    (OWN_CELL.test(before) &&
      OWN_CELL_ENDS.test(behind) &&
      /toezegging/i.test(text.slice(Math.max(0, start - 3000), start)));
  return { start, read: called ? readRegistration(scanner) : 'out-of-place', scanner };
}

/** `TK 2023–2024, 31 497, nr. 5`: the chamber stands where the cue word would. */
function readChamberCited(): Anchor['read'] {
  return within((s) => {
    const read = readPaper(s, NO_PAPER);
    return isCitation(read) && read.chamber === null ? 'no-chamber' : read;
  });
}

const SCAN = new RegExp(ANCHORS.map(({ form }) => `(${form})`).join('|'), 'g');
const INSIDE_WORD = /[A-Za-z0-9\u00c0-\u024f]/;

/** The number of a footnote may have lost its height and stand against its first word: `2Kamerstuk 30 511, nr. 7`. */
const labelled = (text: string, { 0: word, index }: RegExpExecArray): boolean =>
  /^(?:Ka|Kst|Bijl|Aanh|Hand)/.test(word) && /(?:^|[\s.»”])\d{1,3}$/.test(text.slice(Math.max(0, index - 5), index));

/**
 * All places where a citation may begin, with what was read there, from left to right. The caller
 * may read on with the scanner that it gets: the scan goes on where that one was left.
 */
export function* anchored(text: string): Generator<Anchored> {
  let done = 0;
  let from = 0;
  for (;;) {
    SCAN.lastIndex = from;
    const match = SCAN.exec(text);
    if (!match) return;
    from = match.index + 1;
    if (match.index > 0 && INSIDE_WORD.test(text.charAt(match.index - 1)) && !labelled(text, match)) continue;
    const anchor = ANCHORS[match.slice(1).findIndex((group) => group !== undefined)];
    const found = anchor?.read(text, match.index, match.index + match[0].length);
    if (!found || !isCitation(found.read)) continue;
    yield found.start < done ? { ...found, start: done } : found;
    done = found.scanner.pos;
    from = Math.max(from, done);
  }
}
