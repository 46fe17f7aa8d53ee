/** When a promise falls due: where its date may stand, and the event that it is bound to. */
import { folded, foldWhole } from '../../dutch/folded.js';
import type { EventLeaf, TermZone } from '../../candidates/commitment.js';
import { coming, gatherings, papers } from '../../profiles/commitment-words.js';
import type { Clause } from './grammar-clause.js';
import { trimmed } from './grammar-sentence.js';
import type { Stretch } from './grammar-sentence.js';

/** What a promise is about: dates in it are no term. */
const ABOUT = folded(
  /(?<!\p{L})(?:over|omtrent|inzake|betreffende|met betrekking tot|ten aanzien van)\s(?!het algemeen)/u,
);
const OPENS_ABOUT = folded(
  /^\s*(?:(?:ook|verder|daarnaast|bovendien)\s)?(?:over|omtrent|inzake|betreffende|met betrekking tot|wat)\s/u,
);
/** A date that opens its clause: `In het najaar`, `Nog voor de zomer`. */
const OPENING = 24;

/** Where what a promise is about begins; the clause's end where it does not say. */
export function aboutFrom(text: string, clause: Clause, frame: Stretch): number {
  const rest = text.slice(frame.start, clause.end);
  return frame.start + (ABOUT.exec(rest)?.index ?? rest.length);
}

/** Where the term of a promise may stand, the likeliest place first. */
export function termsOf(text: string, clause: Clause, frame: Stretch): TermZone[] {
  const front = { start: clause.start, end: frame.start };
  const fronted = OPENS_ABOUT.test(text.slice(front.start, front.end)) ? [] : [front];
  const opening = fronted.map(({ start, end }) => ({ start, end: Math.min(end, start + OPENING) }));
  const own = { start: frame.start, end: aboutFrom(text, clause, frame) };
  const tail = { start: own.end, end: clause.end };
  const zone = (about: boolean) => (s: Stretch) => ({ ...s, about });
  const zones = [...[...opening, own].map(zone(false)), zone(true)(tail), ...fronted.map(zone(false))];
  return zones.filter(({ start, end }) => start < end);
}

const word = (alternatives: string): string => `(?:${alternatives})(?!\\p{L})`;
const few = '(?:[^\\s,;.?]+\\s+){0,4}?';
const ARTICLE = '(?:(?:het|de|een|mijn|onze|uw|dit|deze|zijn|hun)\\s+)?';

const BEFORE = `(?:ruim\\s+|tijdig\\s+)?(?:voorafgaande?\\s+aan|voor|vóór)\\s+(?!(?:advies|advisering|akkoord|commentaar|verdere|nadere|eventuele|spoedige|zorgvuldige)\\s)${ARTICLE}${few}${word(gatherings)}`;
const AROUND = `(?:na(?:\\s+(?:afronding|afloop|ommekomst|publicatie|ontvangst)\\s+van)?|tijdens|bij|ten\\s+tijde\\s+van|gelijktijdig\\s+met|ter\\s+gelegenheid\\s+van)\\s+${ARTICLE}${few}${word(gatherings)}`;
const AFTERWARDS = `na\\s+(?:(?:de|het)\\s+)?(?:afronding|afloop|ommekomst|publicatie|ontvangst|vaststelling|beschikbaar\\s*komen|verschijnen|gereedkomen)(?!\\p{L})`;
/** `een half jaar na de start`, `binnen drie maanden na inwerkingtreding` */
const SPAN_AFTER = `(?:(?:binnen|uiterlijk|ongeveer|circa)\\s+)?(?:een|één|twee|drie|vier|vijf|zes|acht|\\d{1,2})\\s+(?:half\\s*jaar|jaar|kwartaal|maand|maanden|week|weken)\\s+na\\s+(?!dato)(?:(?:de|het|deze|dit|die)\\s+)?\\p{L}+`;
const CONDITION = `(?:(?:zodra|nadat)(?!\\p{L})|(?:indien|mocht|wanneer|als)(?=\\s+(?:ik|er|dit|dat|hier|daar|de|het|nodig|uit|blijkt)))`;
/** `met de begroting voor 2026`, `uiterlijk bij de begroting`: the year is that of the paper. */
const BUDGET =
  '(?:in|met|bij)\\s+(?:(?:de|het|mijn|onze)\\s+)?(?:ontwerp)?(?:begroting|begrotingsstukken|jaarverslag|jaarstukken)(?!\\p{L})(?:\\s+(?:voor|van|over))?(?:\\s+het\\s+jaar)?\\s+\\d{4}|(?<=uiterlijk\\s)(?:met|bij)\\s+de\\s+(?:ontwerp)?begroting(?!\\p{L})';
const COMING = `(?:in|met|via|bij|door\\s+middel\\s+van|middels|per)\\s+${ARTICLE}(?:${word(coming)}|(?:verzamel|voortgangs)brief\\b(?=[^.]{0,3}\\d))[^,;.?\\n]{0,60}?${word(papers)}|(?:in|met|bij)\\s+(?:(?:de|het)\\s+)?${word('Voorjaarsnota|Najaarsnota|Miljoenennota|Slotwet|(?:eerste|tweede)\\s+suppletoire\\s+(?:begroting|wet)|suppletoire\\s+begroting|voorjaarsbesluitvorming|augustusbesluitvorming')}|${BUDGET}|(?:met|op|rond)\\s+Prinsjesdag`;
const PAPER = `(?:in|met|via|bij|middels|door\\s+middel\\s+van|per)\\s+(?:de|het|mijn|onze)\\s+${few}${word(papers)}`;

/** Where the words of an event end. */
const TAIL =
  /^(?:(?!(?<!(?<!\p{L})(?:over|van|in|met|op|bij|voor|aan|naar|inzake|en|tussen|door|uit|rond|tot|per|betreffende|omtrent|tijdens|na|om|dat|of|waarin))\s(?:de|het|een|mijn|onze)\s)(?!\s(?:wordt|worden|zal|zullen|informe\p{L}*|ge[iïl1]nfor\p{L}*|ontvangt|krijgt|stuur\p{L}*|deel|delen|gedeeld|bied\p{L}*|aangeboden|aan\s+uw|nader|nogmaals|verder|opnieuw|ik|we|wij|u|uw|hier|hierop|daarop|hierover|daarover|gaan|ga|sta|staan|kom|komen|terug|mee|verwacht|(?:toe|na)?sturen|(?:toe|na)?zenden|aanbieden|een\s+(?:\p{L}+\s+)?\p{L}*(?:brief|reactie|rapportage|overzicht|plan|voorstel)|in\s+te|aan\s+te|te\s+informeren|ingaan|terugkomen|stilstaan|opnemen|meenemen|toelichten|rapporteren|berichten|schriftelijk\s(?:op|in|terug|beantwoord\p{L}*))(?!\p{L}))(?:[^,;.?\n]|(?<=\sd)\.(?=d\.\s)|(?<=\sd\.d)\.(?=\s\d))){0,160}/u;
/** `… na de start van de vaarproef` */
const OF_WHAT =
  /^(?:\svan(?:\s(?!(?:over|omtrent|inzake|aan|met|op|bij|naar|per|terug|informe\p{L}*|stuur|ontvang\p{L}*|ik|wij|we|uw|u|zal)(?!\p{L}))[^\s,;.?]+){1,5})?/u;
/** «zodra die gereed is naar uw Kamer»: behind its verb the main clause goes on. */
const CLAUSE_TAIL =
  /^(?:(?!(?<=\s(?:is|zijn))\s(?:naar|aan)\s(?:uw|de)\s(?:tweede\s|eerste\s)?kamer)[^,;.?\n]){0,160}/u;

/** What was said of it before, in brackets of commas: its letters and debates are no term. */
const ASIDES = folded(
  /(?:^\s*|,\s|[–-]\s)(?:zoals|conform|gelet op|naar aanleiding van|in reactie op|in navolging van)\s[^,–]{0,160}(?:[,–]|$)/gu,
);
/** A folded text with its asides blanked, letter for letter. */
export const withoutAsides = (s: string): string => s.replace(ASIDES, (m) => '\u00a0'.repeat(m.length));

const patterns = (
  strict: boolean,
): readonly { readonly pattern: RegExp; readonly before: boolean; readonly tail: RegExp }[] =>
  [
    { source: BEFORE, before: true, tail: TAIL },
    { source: SPAN_AFTER, before: false, tail: OF_WHAT },
    { source: CONDITION, before: false, tail: CLAUSE_TAIL },
    { source: AFTERWARDS, before: false, tail: TAIL },
    { source: AROUND, before: false, tail: TAIL },
    { source: COMING, before: false, tail: TAIL },
    ...(strict ? [] : [{ source: PAPER, before: false, tail: TAIL }]),
  ].map(({ source, ...rest }) => ({ ...rest, pattern: folded(`(?<!\\p{L})(?:${source})`) }));

const STRICT = patterns(true);
const ANY = patterns(false);

/**
 * The event that bounds a promise; null where none does.
 * @param strict a paper counts only where it is said to come: `in de voortgangsrapportage` may be the one enclosed.
 */
export function eventOf(text: string, clause: Clause, frame: Stretch, strict: boolean): EventLeaf | null {
  const [front, own] = [clause.start, frame.start].map((start, i) => ({
    start,
    end: i === 0 ? frame.start : clause.end,
  }));
  for (const { pattern, before, tail } of strict ? STRICT : ANY) {
    for (const zone of [front, own]) {
      if (zone === undefined) continue;
      const words = withoutAsides(foldWhole(text).slice(zone.start, zone.end));
      const match = pattern.exec(words);
      if (match === null || OPENS_ABOUT.test(words.slice(0, match.index))) continue;
      const end = match.index + match[0].length;
      const more = tail.exec(words.slice(end))?.[0].length ?? 0;
      const tailed = words.slice(end, end + more).replace(/\s(?:die|dat|waar\p{L}+)$/u, '').length;
      const range = trimmed(text, { start: zone.start + match.index, end: zone.start + end + tailed });
      return { range: withoutStop(text, range), before };
    }
  }
  return null;
}

const WITHIN = folded(
  `(?<!\\p{L})binnen\\s+(?:(?:een|één|twee|drie|vier|vijf|zes|acht|tien|twaalf|enkele|\\d{1,2})\\s+(?:dagen|weken|maanden|week|maand|kwartaal|half\\s?jaar)|de\\s+(?:gebruikelijke|wettelijke|gestelde)\\s+termijn(?:\\s+van\\s+\\p{L}+\\s+(?:weken|maanden|dagen))?)(?:\\s+(?:daarna|nadien))?(?!\\p{L}|\\s+na(?!\\p{L}))`,
);

/** `binnen twee weken`, in the clause of a promise; null where what it is about begins first. */
export function withinOf(text: string, { start }: Stretch, end: number): Stretch | null {
  const match = WITHIN.exec(withoutAsides(foldWhole(text).slice(start, end)));
  return match === null ? null : { start: start + match.index, end: start + match.index + match[0].length };
}

const withoutStop = (text: string, { start, end }: Stretch): Stretch => ({
  start,
  end: /[.)]$/u.test(text.slice(start, end)) && !text.slice(start, end).includes('(') ? end - 1 : end,
});
