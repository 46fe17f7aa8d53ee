/** Toezeggingen that a sentence speaks of: by the noun, with what it says of them, or by `toegezegd`. */
import { folded, foldWhole } from '../../dutch/folded.js';
import { matches } from '../../dutch/matches.js';
import { government, toegezegdePapers } from '../../profiles/commitment-words.js';
import { madeInOf } from './grammar-made-in.js';
import { membersIn } from './grammar-members.js';
import { trimmed } from './grammar-sentence.js';
import type { Stretch } from './grammar-sentence.js';

/** A mention of a toezegging in its sentence. */
export interface Mention extends Stretch {
  /** It says which one; otherwise it points at one spoken of before. */
  readonly own: boolean;
  /** The noun, for what a sentence says of it. */
  readonly noun: Stretch;
}

const NOUN = /(?<![\p{L}\d-])(?:[tT] ?[o0]ezegg[i1l!]ng)(?<many>en)?(?![\p{L}\d]|-)/gu;
const TZ = /(?<!\p{L})T(?:Z\s?\d|0\d{4})/u;
/** Talk of toezeggingen as such. */
const PAIR = /(?:moties?|amendementen|vragen|verzoeken)\s+(?:en|en\/of|of|dan wel)\s+(?:de\s+)?$/iu;
const LEAD =
  /(?<determiner>(?<!\p{L})(?:de|het|een|geen|deze|die|dezelfde|mijn|onze|uw|hun|zijn|haar|enkele|diverse|meerdere|alle|openstaande|welke)\s+)?(?:(?<kind>\p{Ll}+(?:e|de|ste))\s+)?$/iu;
const NOT_KIND = /^(?:financi[eë]le|budgettaire|schriftelijke garantie|onvoorwaardelijke|nieuwe|harde|concrete)$/iu;
const FROM_OTHERS = new RegExp(
  `^\\s*(?:(?:van|door)\\s+(?!(?:${government}|\\d|mijn|onze|het (?:vorige )?kabinet|de (?:vorige|toenmalige|voormalige)|(?:mijn |onze )?(?:ambts)?voorganger|afgelopen|vorig))(?:de|het)?\\s*\\p{Lu}|(?:die|welke)\\s+(?:(?:de|het)\\s+)?(?!ik|we|wij)[^,.;]{0,60}?(?:mij|ons|aan mij)(?!\\p{L}))`,
  'iu',
);
const CONTENT =
  /^\s*(?:\([^()]{0,60}\)\s*)?,?\s*(?:aan|om|dat|over|inzake|betreffende|waarin|waarmee|die\s+(?:ik|we|wij|mijn)|gedaan|uit|in|tijdens|van|met\s+(?:nummer|kenmerk))(?!\p{L})/iu;
/** «Gemeenten hebben de toezegging gedaan …»: by others. */
const DONE = /^\s+gedaan(?!\p{L})/iu;
const HAVE = /(?<!\p{L})(?:heeft|hebben|had|hadden)\s[^,;]{0,40}$/iu;
/** Members ask for one: `deze leden willen de toezegging dat …`, `ik wil graag de toezegging`. */
const WANTED =
  /(?:(?<!\p{L})graag\s+|(?:leden|lid\s+\p{L}+|fractie|commissie|Kamer)\s+(?:\p{Ll}+\s+){0,2}?(?:wil|willen|wenst|wensen|vraagt|vragen|vroeg|vroegen|verzoekt|verzoeken|krijgt|krijgen|verwacht|verwachten|hoopt|hopen)\s+)(?:\p{L}+\s+){0,4}?$/iu;
/** Where a mention ends: at the verb of its sentence. */
const TAIL =
  /^(?:\s+die\s+[^,;?\n]{0,80}?\s(?:gedaan|deed|deden|gegeven))?(?:(?!\s(?!(?:die|dat|dan|waar\p{L}*|zoals|toen|hoe|en|of)\s)\p{Ll}+\s(?:ik|wij|we)(?!\p{L}))(?!\s(?:is|staat|staan|loopt|lopen|volgt|volgen|blijft|blijven|zijn|wordt|worden|beschouw\p{L}*|heb|hebben|heeft|kan|kunnen|zal|zullen|(?:als\s+)?afgedaan|als\s+[«“„"‘']?(?:deels\s+)?(?:voldaan|openstaand|doorlopend|afgedaan|afgehandeld)|afgehandeld|gestand|na\.|tegemoet|voldaan|nagekomen|ingelost|en\s+(?:de|aan\s+de)\s+(?:toezegging|motie)|informeer|stuur|er\s+bij)(?!\p{L}))[^;?\n]){0,300}/iu;

function endOf(text: string, noun: Stretch, sentence: Stretch, next: number): number {
  const limit = Math.min(sentence.end, next);
  const more = TAIL.exec(text.slice(noun.end, limit))?.[0].length ?? 0;
  const aside = /,\s+(?!om|dat|en\s+(?:het|de|lid|leden)|(?:het|de)?\s*(?:lid|leden)|van|\p{Lu})(?=\p{Ll})/u.exec(
    text.slice(noun.end, noun.end + more),
  );
  const { end } = trimmed(text, { start: noun.start, end: noun.end + (aside?.index ?? more) });
  return /[^.\s]\.$/u.test(text.slice(noun.end, end)) ? end - 1 : end;
}

/** The mentions by the noun in a sentence, in order. */
export function nounsIn(text: string, sentence: Stretch): Mention[] {
  const words = text.slice(sentence.start, sentence.end);
  if (!words.includes('ezegg')) return [];
  const found = matches(words, NOUN).slice(0, 12);
  return found.flatMap((match, i): Mention[] => {
    const start = sentence.start + match.index;
    const noun = { start, end: start + match[0].length };
    const before = text.slice(Math.max(sentence.start, start - 60), start);
    const after = text.slice(noun.end, Math.min(sentence.end, noun.end + 140));
    const { determiner = '', kind = '' } = LEAD.exec(before)?.groups ?? {};
    if (PAIR.test(before) && !/^\s*aan\s/iu.test(after)) return [];
    if (
      (DONE.test(after) && HAVE.test(before) && !BY_US.test(text.slice(sentence.start, start))) ||
      NOT_KIND.test(kind) ||
      FROM_OTHERS.test(after) ||
      WANTED.test(text.slice(Math.max(sentence.start, start - 120), start))
    )
      return [];
    const following = found[i + 1];
    const next = following === undefined ? sentence.end : sentence.start + following.index;
    const end = endOf(text, noun, sentence, next);
    const own = ownContent(
      text,
      { start: noun.end, end },
      { determiner, kind, after, many: match.groups?.['many'] !== undefined },
    );
    return own === null ? [] : [{ start, end: own ? end : noun.end, own, noun }];
  });
}

interface Around {
  readonly determiner: string;
  readonly kind: string;
  readonly after: string;
  readonly many: boolean;
}

/** true: it says which; false: it points back; null: none in particular. */
function ownContent(text: string, tail: Stretch, { determiner, kind, after, many }: Around): boolean | null {
  const general =
    /^(?:geen|uw|hun|zijn|haar|enkele|diverse|meerdere|alle|openstaande|welke)/iu.test(determiner) ||
    kind === 'openstaande';
  const members = membersIn(text, tail).length > 0;
  const named = members || TZ.test(after.slice(0, 60)) || (madeInOf(text, tail) !== null && CONTENT.test(after));
  // «een toezegging» is one where it says to whom or where it was made.
  // «ik los een toezegging in over de sluis»: one of which it says at once what becomes of it.
  const redeemed =
    /^een/iu.test(determiner) &&
    kind === '' &&
    REDEEMED.test(text.slice(Math.max(0, tail.start - 90), tail.start)) &&
    ABOUT.test(after);
  if (redeemed) return true;
  if (general || (/^een/iu.test(determiner) && !named) || (many && !members && !TZ.test(after.slice(0, 60))))
    return null;
  if (named || CONTENT.test(after)) return true;
  return /^(?:deze|die|dezelfde|de|mijn|onze)\s/iu.test(determiner) && !many ? false : null;
}

/** First persons that redeem one, before `een toezegging` and what it is about. */
const REDEEMED =
  /(?<!\p{L})(?:(?:los|lossen|kom|komen|voldoe|voldoen|doe|doen)\s+(?:ik|wij|we)|(?:ik|wij|we)\s+(?:los|lossen|kom|komen|voldoe|voldoen|doe|doen)|(?:geef|geven)\s+(?:ik|wij|we)\s+(?:\p{Ll}+\s+){0,3}(?:invulling|uitvoering|gevolg|gehoor|opvolging)\s+aan)\s+(?:\p{Ll}+\s+){0,3}een\s+toezegging$/iu;
const ABOUT = /^\s+(?:(?:in|na|gestand|tegemoet)\s+)?(?:over|inzake|om|aan\s(?:het|de|uw)|uit|van\s\d)(?!\p{L})/iu;

const SAID = folded(/(?<!\p{L})t[o0]egezeg(?:d|de)(?!\p{L})/gu);
const KAMER =
  '(?:uw|de) (?:Tweede |Eerste )?Kamer|u(?!\\p{L})|(?:het|de) (?:lid|leden|heer)|mevrouw|Kamerl(?:id|eden)|(?:de|uw) (?:vaste )?commissie';
const TOWARDS = new RegExp(`(?<!\\p{L})(?:${KAMER.replace(/ /g, '\\s+')})`, 'iu');
const BY_US = new RegExp(
  `(?<!\\p{L})(?:${government}|(?:mijn|onze) (?:ambts)?voorganger|(?:voormalige?|toenmalige?|vorige) \\p{L}+|voorgangers?)(?!\\p{L})|^\\s*(?:(?:in|tijdens|bij|op)\\s[^,;]{0,160}?\\s(?:heeft|hebt) u|u (?:heeft|hebt))(?!\\p{L})`,
  'iu',
);
/** Nobody named: `zoals (eerder, in het debat) toegezegd`. */
const AS_SAID = /(?<!\p{L})(?:zoals|conform(?:\s+hetgeen)?|als|is|was|werd|zijn)\s+(?:(?!door\s)[^,;.]){0,120}$/iu;
/** `Aan de provincies heb ik toegezegd`, `is aan ouders toegezegd` */
const TO_OUTSIDERS =
  /(?<!\p{L})aan\s+(?:(?:de|het|alle|deze|onze)\s+)?(?!(?:uw|u|de|het|alle|deze|mijn|onze|hem|haar|hen|wens|verzoek|oproep|motie|vraag)(?!\p{L})|\p{L}*(?:kamer|lid|leden|heer|heren|mevrouw|dames|commissie|fractie|staten)\p{L}*)\p{L}+(?:\s+\p{Ll}+)?\s+(?:$|(?:heb|heeft|hebben|is|zijn|werd|had)\s+(?:\p{L}+\s+){0,3}$)/iu;
/** `Toegezegd is dat de Kamer …` */
const IMPERSONAL = /^\s(?:is|werd)\s(?:aan\s[^,;]{2,60}\s)?(?:dat|om)(?!\p{L})/iu;
const BY_OTHERS = /(?<!\p{L})door\s+(?!mij|ons|mijn|onze|het\s+kabinet|de\s+(?:minister|staatssecretaris|regering))/iu;
const TO_ME = /(?<!\p{L})(?:mij|ons)\s+(?:\p{Ll}+\s+){0,3}$/iu;
const NOT_SAID = /(?<!\p{L})(?:niet|nooit|kan|kunnen|zou|zouden|worden)(?!\p{L})/iu;
const WHAT = /^\s*(?:\([^()]*\)\s*)?,?\s*(?:om|dat|te|uw|de\s+Kamer|nader|ook)(?!\p{L})/iu;
/** What it was, at the end of it: `toegezegd nog dit jaar een kaart te sturen`. */
const TO_DO = /^\s[^.;:?]{0,200}?(?<!\p{L})te\s+(?:kunnen\s+)?\p{Ll}+n(?!\p{L})/u;
const PAPER = new RegExp(`^\\s+(?:\\p{L}+\\s+)?(?:${toegezegdePapers})(?!\\p{L})`, 'iu');

/** Whether `toegezegd` at this place is said by the government to the Kamer. */
function saidToKamer(text: string, sentence: Stretch, start: number, end: number): boolean {
  const before = text.slice(Math.max(sentence.start, start - 240), start);
  const after = text.slice(end, sentence.end);
  if (/e$/i.test(text.slice(start, end))) return PAPER.test(after.slice(0, 80)) && !BY_OTHERS.test(before.slice(-60));
  if (TO_ME.test(before) || BY_OTHERS.test(before.slice(-80)) || NOT_SAID.test(before.slice(-40))) return false;
  if (TO_OUTSIDERS.test(before)) return false;
  if (AS_SAID.test(before)) return true;
  if (IMPERSONAL.test(after) && /^\s*(?:\d{1,2}[.)]\s*)?$/u.test(text.slice(sentence.start, start))) return true;
  const [towards, us] = [
    TOWARDS.test(before.slice(-160)) ||
      /^\s*aan\s+(?:uw|de\s+(?:Tweede\s+|Eerste\s+)?Kamer|het\s+lid|de\s+leden)/iu.test(after),
    BY_US.test(before),
  ];
  if (towards) return us;
  // Without one to whom it was said: to the Kamer, unless another is named beside the verb.
  return (
    us &&
    (WHAT.test(after) || TO_DO.test(after) || madeInOf(text, { start: sentence.start, end: start }) !== null) &&
    !ANOTHER.test(before.slice(-80)) &&
    !BENEFIT.test(before.slice(-120))
  );
}

/** `heb ik de VNG toegezegd`, `aan gemeenten toegezegd` */
const ANOTHER =
  /(?:(?<!\p{L})aan\s+(?!uw|u\s|de\s+(?:Tweede\s+|Eerste\s+)?Kamer)\p{L}+|(?:de|het)\s+\p{Lu}[\p{L}-]+|gemeenten|scholen|provincies)\s+(?:\p{Ll}+\s+)?$/u;

/** `heb ik de gemeente Urk toegezegd`: who stands without a preposition is told. */
const BENEFIT =
  /(?<!\p{L})(?:heb|hebben|heeft|had|is|zijn)(?!\p{L})[^;]*?(?<!(?<!\p{L})(?:in|tijdens|op|bij|van|voor|met|over|per|na|gedurende|via|door|uit|tot|en|om|naar|rond|inzake)\s)(?<!\p{L})(?:de|het|alle|deze)\s+(?!\p{L}*(?:debat|overleg|kamer|leden|lid|heer|dag|week|keer|minister|staatssecretaris|kabinet|regering|voorganger)(?!\p{L})|(?:toenmalige?|voormalige?|vorige)\s)\p{L}+(?:\s+\p{L}+){0,2}\s*$/iu;

const QUESTION = /\?[»”"’')\]]*\s*$/u;

/** `Tijdens het debat zegde ik het lid Krüs toe …` */
const TOLD =
  /(?:(?<!\p{L})(?:ik|wij|we|(?:mijn|onze)\s(?:ambts)?voorganger)\s)?(?<!\p{L})zegden?(?!\p{L})[^.;?]{0,120}?\stoe(?!\p{L})/iu;

/** The place of `toegezegd` in a sentence that cites what was promised to the Kamer; null where none does. */
export function saidIn(text: string, sentence: Stretch): Stretch | null {
  const low = foldWhole(text).slice(sentence.start, sentence.end);
  const told = low.includes('zegde') ? TOLD.exec(text.slice(sentence.start, sentence.end)) : null;
  if (told !== null && BY_US.test(told[0]) && !/(?<!\p{L})(?:mij|ons)(?!\p{L})/iu.test(told[0])) {
    const start = sentence.start + told.index;
    return { start, end: start + told[0].length };
  }
  if (!low.includes('egezegd')) return null;
  if (QUESTION.test(text.slice(Math.max(sentence.start, sentence.end - 8), sentence.end))) return null;
  for (const match of matches(low, SAID).slice(0, 6)) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    if (saidToKamer(text, sentence, start, end)) return { start, end };
  }
  return null;
}

/** «De NS heeft toegezegd dat de Kamer in mei een overzicht ontvangt»: what stands behind the verb of others. */
const OTHERS_SAID = folded(
  /(?<!\p{L})(?:toegezegd|beloofd|belooft|beloven)(?!\p{L})[^.;]{0,80}?(?<!\p{L})(?:dat|om)\s(?:(?!\sen\s(?:ik|wij|we)\s)[^.;])*$/u,
);

/** Whether what a sentence promises at a place is what others promised; what the sender promised before is cited. */
export const promisedByOthers = (text: string, sentence: Stretch, place: number): boolean =>
  OTHERS_SAID.test(foldWhole(text).slice(sentence.start, place));
