/** Promises that a sentence makes to the Kamer: broad frames, then all that speaks against one. */
import { folded, foldWhole } from '../../dutch/folded.js';
import type { EventLeaf, TermZone } from '../../candidates/commitment.js';
import { doneHere, hereby, herewith, later, recurring, reported, wished } from '../../profiles/commitment-words.js';
import { clauseAround } from './grammar-clause.js';
import type { Clause } from './grammar-clause.js';
import { EXPECTS, GOVERNS, framesFor } from './grammar-frames.js';
import type { Frame } from './grammar-frames.js';
import { trimmed } from './grammar-sentence.js';
import type { Stretch } from './grammar-sentence.js';
import { aboutFrom, eventOf, termsOf, withinOf, withoutAsides } from './grammar-term.js';

/** A promise where it stands. */
export interface Pledge {
  readonly frame: Stretch;
  readonly clause: Clause;
  readonly weak: boolean;
  /** It says `u` and names no Kamer. */
  readonly bare: boolean;
  /** `Ik zeg het lid Krüs toe`: where it names to whom. */
  readonly to: Stretch | null;
  readonly event: EventLeaf | null;
  readonly within: Stretch | null;
  readonly terms: readonly TermZone[];
}

/** What points at this very letter. */
export const DONE_HERE = folded(
  `(?<!\\p{L})(?:${hereby}|${doneHere.join('|')}|(?:gelijk|tegelijker)tijdig met (?:deze|dit|mijn))(?![\\p{L}])`,
);
const LATER = folded(`(?<!\\p{L})(?:${later}|(?<=(?:Kamer|u|ik|we|wij|wordt|worden)\\s)dan(?!\\s+ook))(?!\\p{L})`);
const THEN = folded(/(?<=(?:wordt|worden|ik|we|wij|Kamer)\s)dan(?!\p{L}|\s+ook)/u);
const APPEARS = folded(
  /^,?\s(?:die|dat|welke|gepland|voorzien|verwacht)(?!\p{L})[^.;:]{0,100}?(?:verschijn\p{L}*|verzonden|gezonden|\p{L}*stuurd?|uitkomt|ontvang\p{L}*|volgt|gepland|voorzien|verwacht|toekomt)(?!\p{L})(?:\s(?:voor|in|op|rond|per|begin|medio|eind)\s[^.;:,]{2,30})?/u,
);
const RECURRING = folded(`(?<!\\p{L})(?:${recurring})(?!\\p{L})`);
/** Every year before the recess: no single term. */
export const AGAIN = folded(
  /(?<!\p{L})(?:(?:half|twee)?jaarlijks|(?:elk|ieder)\s+(?:half\s+)?(?:jaar|kwartaal|voorjaar|najaar)|(?:een|één|twee|drie|vier)\s*(?:keer|maal)\s+per\s+jaar|maandelijks|(?:elke|iedere)\s+(?:maand|(?:twee|drie|vier|zes)\s+maanden)|per\s+(?:half\s?jaar|kwartaal))(?!\p{L})/u,
);
const FIRST_TIME = folded(/(?<!\p{L})voor\s+het\s+eerst\s[^.;:]{2,60}/u);
/** A participle and «en» within a frame: something else is done first. */
const OTHER_DEED = folded(
  /(?<!\p{L})(?:\p{L}{0,6}ge\p{L}{2,14}(?:d|t|en)|(?:be|ver|ont)\p{L}{3,14}(?:d|t))\s+en\s+/u,
  'g',
);
const REPORTED = folded(`(?<!\\p{L})(?:${reported})(?!\\p{L})[^.;]{0,80}?(?<!\\p{L})(?:dat|om|of)\\s[^.;]{0,80}$`);
/** «Het is van belang dat uw Kamer wordt geïnformeerd», in the clause of the verb. */
const WISHED = folded(
  `(?<!\\p{L})(?:${wished})(?!\\p{L})[^.;,]{0,60}?,?\\s(?:dat|om)\\s(?:(?!\\sen\\s)[^.;,]){0,120}$`,
);
/** «Sinds 2018 wordt uw Kamer geïnformeerd», «daarmee wordt de Kamer jaarlijks geïnformeerd»: how it has been. */
const HABIT = folded(
  /(?<!\p{L})(?:sinds|sedert)\s+(?:\p{L}+\s+){0,2}?\d{4}|(?<!\p{L})daarmee\s+(?:wordt|worden)\s[^,;]{0,80}?jaarlijks/u,
);
/** At the head of a sentence it goes for every verb that follows: `Hierbij ontvangt u … en informeer ik u …`. */
const HEADED_HERE = folded(`^\\s*(?:(?:met|in|via|middels) )?(?:${[herewith, ...doneHere].join('|')})(?!\\p{L})`);
const GOES_ON = folded(/\s(?:en|maar)\s+$/u);
const DENIED = folded(
  /(?<!\p{L})(?:niet(?!\s+(?:alleen|enkel|slechts|eerder dan|later dan))|geen|nooit|evenmin)(?!\p{L})/u,
);
const DENIED_YET = folded(/,\s+maar\s/u);
/** Conjunctions behind which a clause supposes and does not say. */
const SUPPOSES = folded(
  /(?<!\p{L})(?:voordat|alvorens|nadat|zodat|opdat|of|als|indien|omdat|doordat|hoe|hoewel|sinds|totdat|zolang|tenzij|wanneer|zodra|om)\s+(?:[^\s,;]+\s+){0,4}$/u,
);
/** «Volgens de motie moet de Kamer in mei worden geïnformeerd»: what ought to be. */
const OBLIGED = folded(/(?<!\p{L})(?:moet|moeten|dient|dienen|behoort|hoeft)\s+(?:[^\s,;]+\s+){0,4}$/u);
/** «dat de Kamer beter moet worden geïnformeerd», «zou voor 1 mei worden geïnformeerd»: what ought to be, or to have been. */
const OUGHT = folded(/(?<!\p{L})(?:moet|moeten|dient|dienen|zou|zouden)\s(?:te\s|[^,;]{0,100}?\s)?worden\s\p{L}+$/u);
/** «Deze leden verwachten dat de minister de Kamer in mei informeert»: what members expect, find or read. */
const MEMBERS_EXPECT = folded(
  /(?<!\p{L})(?:leden|fracties?|lid\s\p{L}+|commissie|zij)\s(?:\p{L}+\s){0,3}?(?:verwacht\p{L}*|ho(?:opt|pen)|vind(?:t|en)|vonden|meen(?:t|den)|menen|acht(?:en)?|lees(?:t)?|lezen|lazen|constateer\p{L}*|constateren|begrijp(?:t|en)|begrepen|stel(?:t|len|den|de))(?!\p{L})[^.;]{0,80}?(?<!\p{L})dat\s(?:(?!\sen\s(?:ik|wij|we)\s)[^.;]){0,120}$/u,
);
/** «Ik hoor de minister zeggen dat hij de Kamer in mei informeert» */
const HEARD = folded(
  /(?<!\p{L})(?:hoor|hoorde|horen|lees|las|lezen)(?!\p{L})[^.;,]{0,60}?\sdat\s(?:hij|zij|de|het)\s[^.;,]{0,120}$/u,
);
/** «Volgens het bericht stuurt de minister de Kamer een brief» */
const SAYS_THE_NEWS = folded(
  /(?<!\p{L})volgens\s(?:het|de|dit|een)\s(?:\p{L}*bericht\p{L}*|artikel|\p{L}*media|krant\p{L}*|uitzending|programma)(?!\p{L})[^;]*$/u,
);
/** «De Kamer wordt door de Rekenkamer geïnformeerd» */
const BY_OTHERS = folded(
  /(?<!\p{L})(?:kamers?|u|wordt|worden)\s(?:(?:hierover|daarover|hiervan|daarvan|ook|nader|zelf|dan)\s){0,2}door\s(?!(?:middel|mij|ons|mijn|onze|een|(?:het|dit)\skabinet|de\s(?:regering|minister|staatssecretaris|bewinds\p{L}*))(?!\p{L}))\p{L}/u,
);
/** What stands between quotation marks somebody else says, or the sender said before. */
function quoted(text: string, sentence: Stretch, at: Stretch): boolean {
  const before = text.slice(sentence.start, at.start);
  const [open, close] = [/[«“„]/gu, /[»”]/gu].map((mark) => [...before.matchAll(mark)].at(-1)?.index ?? -1);
  return (open ?? -1) > (close ?? -1) && /[»”]/u.test(text.slice(at.end, sentence.end));
}
/** «Als u akkoord gaat, wordt de brief aan de Kamer gestuurd»: a note to the minister. */
const IF_YOU_AGREE = folded(/(?<!\p{L})(?:als|indien|zodra)\su\s[^;.]{0,60}?(?:akkoord|instemt|besluit)/u);
/** «Ik zal de inspectie vragen de Kamer te informeren» */
const ASKS_OTHERS = folded(/\s(?:vragen|verzoeken|oproepen|opdragen|aansporen)\s(?:om\s)?[^;]*\ste\s\p{L}+$/u);
/** Members hand in bills of their own. */
const INITIATIVE = folded(/(?<!\p{L})initiatief(?:wets?voorstel|wet|nota)(?!\p{L})/u);
/** The cabinet answers to them: `de kabinetsreactie op de initiatiefnota`. */
const REACTION_TO = folded(
  /(?:reactie|standpunt|appreciatie|advies|oordeel)\s+(?:op|over|inzake|bij)\s+(?:de|het|uw)\s+(?:[^\s,;]+\s+){0,2}?initiatief\p{L}+/gu,
);
/** «In mei heb ik u bericht dat ik …»: what was said then. */
const SAID_THEN = folded(
  /(?<!\p{L})(?:heb|hebben|heeft)\s+(?:[^\s,;]+\s+){0,4}?(?:u|uw\s+kamer|de\s+kamer)\s+(?:[^\s,;]+\s+){0,3}?(?:bericht|meegedeeld|medegedeeld|geschreven|laten\s+weten)(?!\p{L})[^;]*?(?<!\p{L})dat\s(?:(?!\sen\s(?:ik|wij|we)\s)[^,;])*$/u,
);
/** «Op 3 mei heeft uw Kamer de cijfers ontvangen» has been. */
const PERFECT = folded(/(?<!\p{L})(?:heeft|hebben|hebt|had|hadden)\s+(?:[^\s,;]+\s+){0,3}$/u);
const RECEIVED = folded(/(?<!\p{L})(?:ontvangen|gekregen)$/u);
/** «Zoals gebruikelijk zend ik u ook dit voorjaar de rapportage toe»: what the letter does itself. */
const USUAL = folded(
  /(?<!\p{L})(?:(?:zoals|als)\s+(?:gebruikelijk|ieder\s+jaar|elk\s+jaar)|traditiegetrouw|ook\s+(?:dit|deze)\s+(?:\p{L}*jaar|zomer|winter|herfst|maand|keer))(?!\p{L})/u,
);
const KAMER = folded(/(?<!\p{L})(?:Ka(?:m|rn)ers?|[TE]K|[\p{L}-]*Ka(?:m|rn)erbrie\p{L}*|Staten-Generaal)(?!\p{L})/u);
const OPENS_LETTER = folded(/^\s*(?:voorafgaande?\s+aan|ten\s+behoeve\s+van|ter\s+voorbereiding)\s/u);
const QUESTION = /\?[»”"’')\]]*\s*$/u;

const REQUESTED = folded(
  /(?<!\p{L})(?:verzoekt|verzocht|verzoeken|vraagt|gevraagd|vroeg|vroegen|opgeroepen)(?!\p{L})[^,;]*$/u,
);
/** Of a subordinate clause: what stands between its conjunction and the frame. */
const SUBORDINATE = folded(/^[^]*(?<!\p{L})(?:dat|die|waar\p{L}+|of|zodat|hetgeen)\s([^]*)$/u);

/** What follows reads folded text. Whether the government is the one who acts, in the clause or, where the verb goes on from before, in its sentence. */
function governs(text: string, sentence: Stretch, at: Stretch, clause: Clause, final: boolean): boolean {
  const lead = text.slice(clause.start, at.start);
  const before = text.slice(sentence.start, at.start);
  const inside = text.slice(at.start, at.end);
  const own = final ? SUBORDINATE.exec(before)?.[1] : undefined;
  if (own !== undefined) return GOVERNS.test(own + inside);
  return GOVERNS.test(lead + inside) || (lead.trim() === '' && GOVERNS.test(before));
}

/** Whether what the frame needs is there, and nothing in its clause denies, reports or fulfils it. */
function holds(text: string, sentence: Stretch, frame: Frame, at: Stretch, clause: Clause): boolean {
  const before = withoutAsides(text.slice(sentence.start, at.start));
  const inside = text.slice(at.start, at.end);
  if (frame.needs === 'subject' && !governs(text, sentence, at, clause, frame.final)) return false;
  if (frame.needs === 'expectation' && !EXPECTS.test(before.slice(-160) + inside)) return false;
  if (
    !frame.says &&
    GOES_ON.test(text.slice(clause.printed.start, clause.start)) &&
    HEADED_HERE.test(text.slice(clause.printed.start, at.start))
  )
    return false;
  if (!frame.says && DONE_HERE.test(withoutAsides(text.slice(clause.start, clause.end)))) return false;
  if (WISHED.test(before.slice(-240)) || HABIT.test(text.slice(clause.start, clause.end))) return false;
  if (REPORTED.test(before.slice(-240)) || REQUESTED.test(before.slice(clause.start - sentence.start))) return false;
  if (RECEIVED.test(inside) && PERFECT.test(before)) return false;
  if (frame.weak && USUAL.test(text.slice(clause.start, clause.end))) return false;
  if (
    MEMBERS_EXPECT.test(before.slice(-240)) ||
    HEARD.test(text.slice(sentence.start, at.end)) ||
    SAYS_THE_NEWS.test(before.slice(clause.start - sentence.start))
  )
    return false;
  if (BY_OTHERS.test(text.slice(clause.start, at.end)) || quoted(text, sentence, at)) return false;
  if (INITIATIVE.test(text.slice(clause.start, clause.end).replace(REACTION_TO, ' '))) return false;
  if (SAID_THEN.test(text.slice(sentence.start, at.end))) return false;
  if (!frame.says && OUGHT.test(text.slice(clause.start, at.end))) return false;
  if (ASKS_OTHERS.test(inside) || IF_YOU_AGREE.test(before)) return false;
  if (frame.final && OBLIGED.test(before.slice(-80))) return false;
  if (frame.final && SUPPOSES.test(before.slice(-120))) return false;
  return !DENIED.test(inside) || DENIED_YET.test(inside);
}

/** «Ik zeg toe dit uit te zoeken en de Kamer daarover te informeren» is one promise. */
function saidClause(text: string, sentence: Stretch, at: Stretch): Clause {
  const { start, printed } = clauseAround(text, sentence, at);
  const rest = text.slice(at.end, sentence.end);
  // «Dat zeg ik toe; u ontvangt die brief in mei»: what stands behind the stroke says what.
  const stop = rest.indexOf('; ', 1);
  const end = stop < 0 ? sentence.end : at.end + stop;
  return { start, end, printed: trimmed(text, { start: printed.start, end }) };
}

/** How often a frame is tried in a sentence: what is refused in one clause may stand in the next. */
const TRIES = 4;

function pledgeAt(text: string, sentence: Stretch, from: number, frame: Frame, tries = TRIES): Pledge | null {
  const low = foldWhole(text);
  const match = frame.pattern().exec(low.slice(from, sentence.end));
  if (match === null) return null;
  const at = { start: from + match.index, end: from + match.index + match[0].length };
  const clause = frame.says ? saidClause(low, sentence, at) : clauseAround(low, sentence, at);
  if (!holds(low, sentence, frame, at, clause)) {
    return tries > 1 ? pledgeAt(text, sentence, at.start + 1, frame, tries - 1) : null;
  }
  const words = low.slice(clause.start, clause.end);
  const own = low.slice(clause.start, aboutFrom(low, clause, at));
  const active = GOVERNS.test(low.slice(at.start, at.end));
  const event = eventOf(text, clause, at, frame.weak);
  // «Voorafgaand aan het debat van 3 juni informeer ik u over …» is how a letter opens that does just that.
  const opens = frame.weak && active && event !== null && OPENS_LETTER.test(low.slice(clause.start, event.range.end));
  // «in de volgende voortgangsbrief, die in juni verschijnt»
  const behind = event === null ? undefined : APPEARS.exec(low.slice(event.range.end, sentence.end))?.[0];
  const out =
    event === null || behind === undefined
      ? []
      : [{ start: event.range.end, end: event.range.end + behind.length, about: false }];
  const none = opens || AGAIN.test(words);
  // «De telling is in juni klaar en wordt dan aan uw Kamer gestuurd.»
  const then = THEN.test(own) ? [{ start: sentence.start, end: clause.start, about: false }] : [];
  // «Ik zeg u toe dat ik voor de zomer terugkom»: the term stands in the clause that says what.
  const said = frame.says ? [{ start: at.end, end: sentence.end, about: true }] : [];
  // «wordt aan de schippers voorgelegd en begin 2026 naar uw Kamer gestuurd»: what stands behind the other deed comes first.
  const joint = [...low.slice(at.start, at.end).matchAll(OTHER_DEED)].at(-1);
  const last =
    joint === undefined ? [] : [{ start: at.start + joint.index + joint[0].length, end: at.end, about: false }];
  // «wordt u jaarlijks geïnformeerd, voor het eerst in mei»
  const first = AGAIN.test(words) ? FIRST_TIME.exec(low.slice(clause.start, sentence.end)) : null;
  const begins =
    first === null
      ? []
      : [{ start: clause.start + first.index, end: clause.start + first.index + first[0].length, about: false }];
  return {
    frame: at,
    clause,
    weak: frame.weak && !LATER.test(own) && !(active && RECURRING.test(own)),
    bare: !KAMER.test(words),
    to: frame.says ? at : null,
    event: none ? null : event,
    within: none ? null : withinOf(text, clause, frame.says ? sentence.end : aboutFrom(low, clause, at)),
    terms: none ? begins : [...last, ...termsOf(low, clause, at), ...said, ...then, ...out],
  };
}

/** The promises of a sentence, in order, one for a clause; a question makes none. */
export function readPledges(text: string, sentence: Stretch): Pledge[] {
  const found: Pledge[] = [];
  if (QUESTION.test(text.slice(Math.max(sentence.start, sentence.end - 8), sentence.end))) return found;
  let from = sentence.start;
  while (from < sentence.end && found.length < 4) {
    const here = framesFor(foldWhole(text).slice(from, sentence.end))
      .map((frame) => pledgeAt(text, sentence, from, frame))
      .filter((p) => p !== null);
    const [first] = here.sort((a, b) => a.frame.start - b.frame.start || Number(a.weak) - Number(b.weak));
    if (first === undefined) break;
    // Of the frames that fit the same clause the firm one says more.
    const firm = here.find((p) => !p.weak && p.frame.start < first.clause.end && p.clause.start === first.clause.start);
    found.push(firm ?? first);
    from = Math.max((firm ?? first).clause.printed.end, first.frame.end, from + 1);
  }
  return found;
}
