/** From the noun outward: whose motion it is, or which one spoken of before, or none in particular. */
import type { MotionForm } from '../../candidates/motion.js';
import { behindMember, namesBefore, partyBehind, readNames } from './grammar-names.js';
import type { Group } from './grammar-names.js';
import { bySubjects } from './grammar-subjects.js';
import { KINDS_OF_MOTION } from './grammar-noun.js';
import type { Noun } from './grammar-noun.js';

/** A phrase that speaks of one motion or of several. */
export interface Phrase {
  readonly start: number;
  /** Where its noun ends. */
  readonly noun: number;
  readonly end: number;
  readonly form: MotionForm;
  readonly kind: Noun['kind'];
  readonly plural: boolean;
  readonly weak: boolean;
  /** The members spoken of shortly before may be the submitters. */
  readonly asksWho?: boolean;
  /** Never empty; without names the group has none. */
  readonly groups: readonly Group[];
}

type MarkAt = (at: number) => boolean;

/** What may follow a name that stands right behind the noun: `motie Bos over …`, not `Motie Bos en lommer`. */
const FOLLOWS =
  /^\s*(?:$|[.,;:?!)(\]»”"’\n\t–-]|(?:over|die|dat|om|is|was|zijn|wordt|worden|werd|heeft|hebben|heb|verzo\p{L}*|vra\p{L}*|gevraagd\p{L}*|roept|constat\p{L}*|overw\p{L}*|bepleit|beoog\p{L}*|waar\p{L}*|inzake|betreffende|met|en|of|uit|voer\p{L}*|aan\p{L}*|af\p{L}*|op|in|van|voor|naar|te|ten|hier\p{L}*|daar\p{L}*|ook|eerder|reeds|al|nog|niet|beschouw\p{L}*|doe\p{L}*|stel\p{L}*|dien\p{L}*|richt|ziet|zie|uitgevoerd|ingediend\p{L}*|aangenomen|kan|kunnen|zal|zullen|moet\p{L}*|door|bij|ver\p{L}*|ge\p{L}*|op\p{L}*)(?!\p{L}))/u;
/** A motion said with what it is about is not the one spoken of before. */
const OWN_CONTENT =
  /^\s*(?:van|over|inzake|waarin|waarmee|die|dat|om\s+te|met\s+als|(?:met|onder|op)\s+(?:het\s+)?(?:kenmerk|(?:kamer)?stuk(?:nummer|nr)?|nummer|nr|dossier)|(?:nr\.?|nummer)\s*\d{1,4})(?!\p{L})/iu;
const TITLE = /^\s+[«“"‘']?\p{Lu}/u;
const PAIR = /^\s+(?:en\/of|en|of|dan\s+wel)\s+(?:de\s+)?(?:moties?|amendement(?:en)?|toezegging(?:en)?)/iu;
/** A citation that says which motion: right behind the noun. */
const CITED =
  /^\s*(?:\(|,|:|–|-)?\s*(?:met\s+(?:nummer|kenmerk)\s+)?(?:(?:Kamerstuk(?:ken)?|Kst\.?|TK|nrs?\.)(?!\p{L})|(?:[IVX]{1,2},?\s+)?\d{2}[ .]?\d{3}(?!\d))/iu;

/** `motie van 3 mei 2021 van het lid X`, `motie 39 812, nr. 7 van het lid X`: day or number stand before the names. */
const DATED =
  /^(?:(?:van|d\.d\.|dd\.?)\s+\d{1,2}\s+[a-z]{3,9}(?:\s+\d{4}|\s+jl\.)?|\d{2}[ .]?\d{3}(?:[ -][IVX]{1,5})?(?:,?\s+nr\.?\s*|-)\d{1,4}|(?:met\s+|op\s+stuk\s+)?(?:nr\.?|nummer)\s*\d{1,4}),?\s+(?=van\s)/;

const alone = (start: number, end: number): Group => ({ start, end, submitters: [], cosigned: false });

/** Names behind the noun; null where none stand there. */
function namesBehind(text: string, noun: Noun, markAt: MarkAt): readonly Group[] | null {
  const context = { plural: noun.plural, markAt };
  const member = /^(?:-|\s+)/.exec(text.slice(noun.end, noun.end + 4));
  if (member === null) return null;
  const at = noun.end + member[0].length;
  const from = at + (DATED.exec(text.slice(at, at + 40))?.[0].length ?? 0);
  const introduced = behindMember(text, from);
  if (introduced > from) return nonEmpty(readNames(text, introduced, context));
  // A capital begins a name: `motie Van Dam`.
  const van = /^van\s+/.exec(text.slice(at, at + 6))?.[0].length ?? 0;
  const groups = nonEmpty(readNames(text, at + van, context));
  const end = groups?.at(-1)?.end ?? at;
  // «de moties Zeebegroting 2030»: a paper, and no member.
  if (/^\s+\d{4}(?!\d)/.test(text.slice(end, end + 8))) return null;
  if (noun.plural && van === 0 && member[0] !== '-' && !severalNames(groups)) return null;
  const compound = groups?.some((g) => g.cosigned || g.submitters.length > 1 || g.submitters[0]?.name.includes('-'));
  const spokenOf = member[0] === '-' || noun.determiner !== 'none' || noun.adjectives < noun.start;
  return compound === true || spokenOf || FOLLOWS.test(text.slice(end, end + 24)) ? groups : null;
}

const severalNames = (groups: readonly Group[] | null): boolean =>
  (groups?.flatMap((g) => g.submitters).length ?? 0) > 1 || groups?.some((g) => g.cosigned) === true;

const nonEmpty = (groups: readonly Group[]): readonly Group[] | null => (groups.length > 0 ? groups : null);

/** What the noun speaks of; null for general talk. */
export function readPhrase(text: string, noun: Noun, markAt: MarkAt): Phrase | null {
  KINDS_OF_MOTION.lastIndex = noun.end;
  const kind = KINDS_OF_MOTION.exec(text);
  const head = kind === null ? noun : { ...noun, end: noun.end + kind[0].length };
  const base = { kind: noun.kind, plural: noun.plural, weak: false };
  const behind = namesBehind(text, head, markAt);
  if (behind !== null) {
    const named = behind.map((g, i) => (i === 0 ? { ...g, start: noun.adjectives } : g));
    const [only] = named;
    const groups = noun.plural && only && named.length === 1 ? bySubjects(text, only, markAt) : named;
    return {
      ...base,
      noun: head.end,
      form: 'named',
      groups,
      start: noun.adjectives,
      end: groups.at(-1)?.end ?? head.end,
    };
  }
  const before = noun.plural ? null : namesBefore(text, noun.start);
  if (before !== null) return withNamesBefore(text, head.end, before, base);
  return kind === null ? withoutNames(text, noun, markAt) : null;
}

function withNamesBefore(
  text: string,
  end: number,
  before: Group,
  base: Pick<Phrase, 'kind' | 'plural' | 'weak'>,
): Phrase {
  const party = before.submitters.length === 1 ? partyBehind(text, end) : null;
  const submitters = before.submitters.map((s) => ({ ...s, party: s.party ?? party?.party ?? null }));
  const group = { ...before, submitters, end: party?.end ?? end };
  return { ...base, noun: end, form: 'named', groups: [group], start: group.start, end: group.end };
}

function withoutNames(text: string, noun: Noun, markAt: MarkAt): Phrase | null {
  const after = text.slice(noun.end, noun.end + 60);
  const said = CITED.test(after) || markAt(noun.end);
  const form = formOf(noun, after);
  if (PAIR.test(after) && noun.determiner !== 'this') return null;
  const by = noun.plural && form === null ? null : movers(text, noun.end);
  const weak = by === null && (form === null || (noun.plural && form !== 'this'));
  if (weak && (!said || OF_PAPER.test(text.slice(Math.max(0, noun.lead - 80), noun.lead)))) return null;
  if (form === 'the' && by === null && MOVED.test(after)) return null;
  const points = form === 'this' || form === 'the' || noun.determiner === 'their';
  const start = points ? noun.lead : noun.adjectives;
  return {
    noun: noun.end,
    kind: noun.kind,
    plural: noun.plural,
    weak,
    form: by === null ? (form ?? 'bare') : 'named',
    groups: [by === null ? alone(start, noun.end) : { ...by, start, end: noun.end }],
    asksWho: form === 'this' || noun.determiner === 'their',
    start,
    end: noun.end,
  };
}

/** A letter about motions: the citation behind them is the letter's. */
const OF_PAPER = /(?:brief|reactie|overzicht|rapport|verslag|nota)\s[^.;:()]{0,60}$/iu;
/** Talk of those who moved it. */
const MOVED =
  /^\s+(?:(?:heeft|hebben)\s+)?(?:indiende[n]?|ingediend|(?:mede)?ondertekende[n]?|(?:mede)?ondertekend|steunde[n]?)(?!\p{L})/iu;
/** Also behind the citation: «de motie (Kamerstuk …, nr. 7) van het lid N». */
const BY =
  /^(?:,?\s+(?:(?:die\s+)?is\s+)?(?:ingediend|voorgesteld)\s+door\s+|\s*\((?=[^()\n]{0,40}\d{2})[^()\n]{1,80}\)\s+(?=van\s+(?:het\s+|de\s+)?(?:Kamer)?(?:lid|leden|heer|heren|mevrouw)\s))/iu;

/** «Deze motie, ingediend door het lid N»: a motion with submitters of its own. */
function movers(text: string, at: number): Group | null {
  const by = BY.exec(text.slice(at, at + 160));
  if (by === null) return null;
  const start = at + by[0].length;
  const [only, ...more] = readNames(text, behindMember(text, start), { plural: false, markAt: () => false });
  return only === undefined || more.length > 0 ? null : only;
}

function formOf(noun: Noun, after: string): MotionForm | null {
  if (noun.determiner === 'this') return 'this';
  if (noun.determiner === 'own' || noun.determiner === 'their') return 'bare';
  if (noun.determiner !== 'the') return null;
  return OWN_CONTENT.test(after) || TITLE.test(after) ? 'bare' : 'the';
}

/** `moties, waarvan de meest recente van het lid X`: of the motions in general one is named. */
const ELLIPSIS = /(?:waarvan|waaronder|te\s+weten|namelijk|zoals)\s+((?:die|de\s+(?:\p{L}+\s+){0,3})?)(?=van\s)/giu;

/** A motion named behind general talk of motions, in the same sentence. */
export function readEllipsis(text: string, noun: Noun, sentenceEnd: number, markAt: MarkAt): Phrase | null {
  const from = noun.end;
  const part = text.slice(from, Math.min(sentenceEnd, from + 200));
  for (const match of part.matchAll(ELLIPSIS)) {
    const at = from + match.index + match[0].length;
    const names = behindMember(text, at);
    const groups = names > at ? readNames(text, names, { plural: true, markAt }) : [];
    const last = groups.at(-1);
    if (last === undefined) continue;
    const start = at - (match[1]?.length ?? 0);
    const [first, ...rest] = groups;
    const whole = first === undefined ? [] : [{ ...first, start }, ...rest];
    return {
      noun: noun.end,
      kind: noun.kind,
      plural: false,
      weak: false,
      form: 'named',
      groups: whole,
      start,
      end: last.end,
    };
  }
  return null;
}
