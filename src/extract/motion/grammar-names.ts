/** Who handed in a motion: surnames of every Dutch shape, parties in brackets, `c.s.`, and lists of them. */
import type { Submitter } from '../../types.js';

/** Submitters of one motion, with the words that name them. */
export interface Group {
  readonly start: number;
  readonly end: number;
  readonly submitters: readonly Submitter[];
  readonly cosigned: boolean;
  /** Of several motions of the same members, where the words begin that tell this one from the others. */
  readonly about?: number;
}

/** What a list of names stands in. */
export interface ListContext {
  /** `moties`: «en van B» opens another motion. */
  readonly plural: boolean;
  /** Whether a footnote mark stands here: between names of several motions it closes one. */
  readonly markAt: (at: number) => boolean;
}

const CAPITAL_PARTICLE = "(?:Van|Von|De|Den|Der|Het|Ten|Ter|Te|El|Al|La|Le|Du|Op|In|Aan|Ben|['’]t)";
const PARTICLE = "(?:van|von|de|den|der|het|ten|ter|te|tot|el|al|la|le|du|['’]t)";

/** Capitalised words that are no surname. Officials, papers, parties, and what opens the next sentence. */
const NO_NAME =
  '(?:Kamer|Kamerstuk(?:ken)?|Kamerlid|Kamerleden|Kamerbrief|Kst|Tweede|Eerste|Uw|Onze|Minister\\p{L}*|Staatssecretaris\\p{L}*|Regering|Kabinet|Ik|We|Wij|Deze|Dit|Dat|Een|Met|' +
  'Over|Om|Voor|Bij|Na|Aan|Op|In|Moties?|Amendement\\p{L}*|GroenLinks|ChristenUnie|Volt|Denk|Forum|Nieuw|Groep|Partij|' +
  'Nederlandse?|Europese?|Handelingen|Aanhangsel|Bijlage|Toezegging\\p{L}*|Status|Stand|Hiermee|Daarmee|Hierbij|Zie|Nr|Raad|' +
  'Inspectie|Onderwijsraad|Wet|Vergaderjaar|Stuk|Dossier|Nummer|Het|De|Den|Der|Van|Ten|Ter)';

const CAPITALISED = `(?!${NO_NAME}(?![\\p{L}'’]))(?:[dDO]['’])?(?:IJ|\\p{Lu})\\p{Ll}[\\p{L}'’]*`;
const CORE = `${CAPITALISED}(?:-(?:${CAPITAL_PARTICLE}\\s|${PARTICLE}\\s{1,3}){0,3}${CAPITALISED}){0,2}`;
const PARTICLES = `(?:(?:${CAPITAL_PARTICLE}|(?:van|von|de|den|der|ten|ter|te|el|al|het|['’]t))\\s{1,3}){0,3}`;
/** A second half: a first name was the first (`Eva de Wit`), or a name of two words (`Van Haga Mulder`). */
const SECOND = `(?:\\s{1,3}(?:${PARTICLE}\\s{1,3}){0,3}${CORE})?`;
/** A figure of one or two digits behind a name is a note mark that lost its height. */
const NAME = `${PARTICLES}${CORE}${SECOND}(?!\\p{L})(?!\\d(?!\\d?(?![\\d\\p{L}])))`;

const sticky = (source: string, flags = ''): RegExp => new RegExp(source, `uy${flags}`);

const LID = '(?:[lI1|]id|[lI1|]eden)';
const MEMBER =
  `(?:(?:het|de|den)\\s+)?(?:(?:voormalige?|toenmalige?|gewezen|huidige|vroegere?)\\s+|oud-)?` +
  `(?:(?:(?:Tweede|Eerste)[\\s-]?)?Kamer)?${LID}\\s+|(?:de\\s+)?(?:heer|heren|mevrouw|dames)\\s+`;

/** `van het voormalig lid`, `het Kamerlid`, `de leden`; OCR prints the first letter of «lid» in three ways. */
const INTRODUCED = sticky(`(?:van\\s+|door\\s+)?(?:${MEMBER})`, 'i');
/** In small letters: a capital begins a name. */
const VAN = sticky('(?:die\\s+)?van\\s+');
const NAMED = sticky(NAME);
/** Behind «en» an article more often than the start of a name. */
const ARTICLE = /(?:de|het|te)\s/y;
const PARTY =
  /\s*\((?!(?:Kamerstuk|Kst|Nrs?\b|TK\b|EK\b|Zie\b|Aangenomen|Gewijzigd|Bijlage|Motie|Amendement))((?:[Bb]eiden?|[Aa]llen)\s+)?((?:\p{Lu}|50)[\p{L}\d+]*(?:[-/ .]{1,2}[\p{L}\d+]+){0,3})\)/uy;
const COSIGNED = /,?\s*(?:c\.\s?[s5](?:\.(?!\p{L})|(?![\p{L}.]))|cs\b\.?|e\.a\.|en\s+anderen)/iuy;
const CONNECTOR = /\s*(?:,\s*(?:en|alsmede|alsook)\s+|,\s*|\/\s*|&\s*|\s(?:en|alsmede|alsook|evenals)\s+)/iuy;
/** A citation between the names of several motions: «van A (31 497, nr. 5) en B», «van A over lassen (…), B over …». */
const GLUED_MARK = /\d{1,2}(?![\d\p{L}])/uy;
const CITED_BETWEEN = /(?:\s+(?:over|inzake)\s[^()[\].,;\n]{2,80})?\s*\((?=[^()]{0,40}\d{2})[^()\n]{1,80}\)/uy;

function take(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

interface Item {
  readonly name: string;
  readonly party: string | null;
  readonly shared: boolean;
  readonly cosigned: boolean;
  readonly end: number;
}

/** A name with its party and `c.s.`, in either order. */
function readItem(text: string, at: number): Item | null {
  const name = take(NAMED, text, at);
  if (name === null) return null;
  let end = at + name[0].length;
  let party: RegExpExecArray | null = null;
  let cosigned = false;
  for (let turn = 0; turn < 3; turn += 1) {
    const cs: RegExpExecArray | null = cosigned ? null : take(COSIGNED, text, end);
    const bracket: RegExpExecArray | null = party === null ? take(PARTY, text, end) : null;
    const next = cs ?? bracket;
    if (next === null) break;
    cosigned ||= cs !== null;
    party ??= cs === null ? bracket : null;
    end += next[0].length;
  }
  return {
    name: name[0].replace(/\s+/g, ' '),
    party: party?.[2] ?? null,
    shared: party?.[1] !== undefined,
    cosigned,
    end,
  };
}

const skip = (pattern: RegExp, text: string, at: number): number => at + (take(pattern, text, at)?.[0].length ?? 0);

/** The place of the next name behind a connector, and whether it opens another motion; null where the list ends. */
function nextName(text: string, end: number, plural: boolean): { at: number; start: number; opens: boolean } | null {
  const cited = skip(CITED_BETWEEN, text, skip(GLUED_MARK, text, end));
  const connector = take(CONNECTOR, text, cited);
  if (connector === null) return null;
  const start = cited + connector[0].length;
  // «de moties-Krüs en -Lam»
  if (plural && text[start] === '-') return { at: start + 1, start, opens: true };
  const introduced = skip(INTRODUCED, text, start);
  if (introduced > start) {
    return { at: introduced, start, opens: cited > end || /^van\s/i.test(text.slice(start, introduced)) };
  }
  const van = skip(VAN, text, start);
  // Of one motion «en van Dam» is a name in small print; of several it opens the next.
  if (van > start && (plural || van - start > 5)) return { at: skip(INTRODUCED, text, van), start, opens: true };
  return { at: start, start, opens: cited > end };
}

/** Names from `at`, in groups of one motion each; empty where none stands here. */
export function readNames(text: string, at: number, { plural, markAt }: ListContext): Group[] {
  const groups: Group[] = [];
  let open = { start: at, submitters: [] as Submitter[], cosigned: false };
  let item = readItem(text, at);
  let end = at;
  const close = (): void => {
    if (open.submitters.length > 0) groups.push({ ...open, end });
  };
  while (item !== null) {
    const { party, shared } = item;
    const alike = shared ? open.submitters.map((s) => ({ ...s, party: s.party ?? party })) : open.submitters;
    open = { ...open, submitters: [...alike, { name: item.name, party }], cosigned: open.cosigned || item.cosigned };
    end = item.end;
    const next = nextName(text, end, plural);
    const article = next !== null && next.at === next.start && take(ARTICLE, text, next.at) !== null;
    const follows = next === null || article ? null : readItem(text, next.at);
    if (next !== null && follows !== null && (next.opens || (plural && markAt(end)))) {
      close();
      open = { start: next.start, submitters: [], cosigned: false };
    }
    item = follows;
  }
  close();
  return groups;
}

/** `van het lid`, `de leden` …: the place behind it; `at` itself where none stands here. */
export const behindMember = (text: string, at: number): number => skip(INTRODUCED, text, at);

const LEAD = /(?<![\p{L}])(?:(?:het|de|door)\s+)?(?:(?:voormalige?|toenmalige?)\s+|oud-)?(?:Kamer)?(?:lid|leden)\s+/giu;

/** `X c.s. met zijn motie`, `de door de leden X en Y ingediende motie`: names in front of the noun. */
export function namesBefore(text: string, noun: number): Group | null {
  // Not beyond the line or the cell; looked for in the window only, so that long lines stay cheap.
  const window = text.slice(Math.max(0, noun - 140), noun);
  const head = window.slice(Math.max(window.lastIndexOf('\n'), window.lastIndexOf('\t')) + 1);
  const from = noun - head.length;
  for (const match of head.matchAll(LEAD)) {
    const at = from + match.index + match[0].length;
    const [only, more] = readNames(text, at, { plural: false, markAt: () => false });
    if (only === undefined || more !== undefined || only.end > noun) continue;
    const between = text.slice(only.end, noun);
    const handsIn = HANDS_IN.test(between) && HANDED_IN.test(text.slice(noun, noun + 100));
    if (handsIn || BETWEEN.test(between)) return { ...only, start: from + match.index };
  }
  return null;
}

const BETWEEN =
  /^\s+(?:(?:\p{L}+\s+){0,4}(?:met|in|bij|via|door)\s+(?:zijn|haar|hun|diens|een)\s+(?:\p{L}+\s+){0,2}|(?:eerder\s+|recent\s+)?(?:ingediende|voorgestelde|aangehouden)\s+(?:en\s+\p{L}+\s+)?(?:\p{L}+\s+)?)$/u;

/** `het lid X heeft een motie (Kamerstuk …) ingediend`: between the names and the noun, and from the noun on. */
const HANDS_IN = /^\s+(?:(?:heeft|hebben|had|hadden)\s+)?(?:hierover\s+|daarover\s+)?een\s+(?:\p{L}+\s+)?$/u;
const HANDED_IN = /^\p{L}+\s+(?:\([^()\n]{3,60}\)\s+)?(?:ingediend|voorgesteld)(?!\p{L})/u;

/** The only members spoken of shortly before: whose motion `haar motie` or `die motie` is. */
export function membersNearby(text: string, start: number, end: number): Group | null {
  const from = Math.max(start, end - 300);
  const groups = [...text.slice(from, end).matchAll(LEAD)].flatMap((match) => {
    const at = from + match.index + match[0].length;
    return readNames(text.slice(0, end), at, { plural: false, markAt: () => false }).slice(0, 1);
  });
  const [only, ...more] = groups;
  return only !== undefined && more.length === 0 ? only : null;
}

/** The party behind the noun, where the names stand in front: `het lid X met zijn motie (ABC)`. */
export function partyBehind(text: string, at: number): { readonly party: string; readonly end: number } | null {
  const match = take(PARTY, text, at);
  return match?.[2] === undefined ? null : { party: match[2], end: at + match[0].length };
}
