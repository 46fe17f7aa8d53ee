/** Names of bills, AMvB's, schemes and products: the noun, and what it is called. */
import type { Family, NameLeaf } from '../../candidates/planning.js';
import { folded, foldWhole } from '../../dutch/folded.js';
import { matches } from '../../dutch/matches.js';
import { AFTER_NAME, DESCRIBES, FINITE, NAMELESS, NO_NAME, NO_SCHEME, NOUNS } from '../../profiles/planning-words.js';
import { compile } from './grammar-pattern.js';
import { aliasBehind } from './grammar-short-title.js';
import { isBeforeVerb, opensSentence } from './grammar-subject.js';
import type { Stretch } from './grammar-pattern.js';

export type NameHit = Pick<
  NameLeaf,
  'range' | 'family' | 'noun' | 'name' | 'alias' | 'isNew' | 'isLaw' | 'near' | 'preposition'
> & {
  /** Its item opens with it, as a title. */
  readonly titled?: boolean;
};

const LAW = '\\p{L}[\\p{L}-]{2,40}wet(?:~(?:19|20)\\d\\d(?!\\d))?';
const NOUN = compile(
  `(?<![\\p{L}-])(?:${NOUNS.map(({ forms }, i) => `(?<f${String(i)}>${forms})`).join('|')}|(?<law>${LAW}))(?![\\p{L}-])`,
);
/** Part of every one of them. */
const STEM = new RegExp(NOUNS.map(({ stem }) => stem.source).join('|'));
/** The preposition and the article in front of a name. */
export const BEFORE = folded(
  /(?:(?<![\p{L}])(?<prep>van|in|uit|met|door|bij|voor|over|op|aan|tot|binnen|via|naast|rond|rondom|volgens|vanuit|tijdens|middels|inzake|naar|onder|met betrekking tot|op grond van|op basis van|ten behoeve van)\s)?(?<![\p{L}])(?:(?<det>het|de|dit|deze|dat|die|een|ons|onze|mijn|geen|elk|ieder)\s)?(?:(?:\p{Ll}{2,20}(?:e|en)|nieuw|eigen|apart)\s){0,3}$/u,
);
const DESCRIPTION = compile(`^~(?:${DESCRIBES})(?!\\p{L})`, '');
const PLAIN_DESCRIPTION = compile('^~(?:voor|inzake|over|tot)(?!\\p{L})', '');
const STOP = compile(`(?:${AFTER_NAME})`, 'y');
const QUOTE = /^[ \u00a0]?[«‘“„"'](?<name>[^»’”"\n\t]{2,150})[»’”"']/u;
const WORD =
  /[ \u00a0]+(?<word>[^\s,.;:?()[\]•◦«»“”]+(?:\(\p{L}+\)\p{L}*)?|\(\p{L}{1,12}\)[\p{L}-]*)(?<end>[,.;:?()•◦])?/uy;
const TAIL = /^(?:van|de|het|een|en|of|voor|in|om|met|op|tot|te|door|over|inzake|ter|aan|bij|uit|af|toe)$/iu;
/** «het wetsvoorstel verzuim sterk kan helpen»: words of the clause behind the name. */
const ADVERB =
  /^(?:sterk|goed|wel|mogelijk|beter|zelf|flink|aanzienlijk|vooral|verder|straks|snel|sneller|meteen|direct|zeker|volledig|deels|gedeeltelijk|grotendeels|opnieuw|tevens|echter|namelijk|bovendien|tijdig|spoedig|weer|dus|toch|juist)$/u;
/** publiceer ik: a verb before its subject. */
const INVERTED = /^\s(?:ik|wij|we|u)(?!\p{L})/u;
const GOES_TO = /^[ \u00a0]+[«“„"']?Van\s/u;
const LONGEST = 18;

const PREPOSITION = /^(?:van|met|bij|in|op|aan|ter|uit|door|dat|die|waar\p{L}*)$/iu;
/** voorstel voor een brug */
const NO_BILL = /^\s(?:voor|om|van|tot|over|inzake|dat|waar)/u;
/** de wijziging van de Mediawet */
const CHANGE = /(?:wijziging|herziening|aanpassing|modernisering)\s(?:van\s(?:de|het)\s)?$/iu;

/** Whether its noun may be followed by a name in small letters. */
const SMALL_NAME: Readonly<Record<Family, boolean>> = {
  wet: true,
  amvb: true,
  experiment: true,
  regeling: false,
  product: false,
};

/** How the words of a name are read: as a title, as a description with an infinitive, as one with a clause of its own. */
type Manner = 'title' | 'description' | 'clause';

function stopsAt(text: string, word: string, start: number, previous: string, manner: Manner): boolean {
  STOP.lastIndex = start;
  if (STOP.test(foldWhole(text))) return true;
  if (manner === 'clause' || (manner === 'description' && /^te$/iu.test(previous))) return false;
  // «de invoering van de wet te verschuiven»
  if (/^te$/iu.test(word) && /^\s\p{Ll}+en(?!\p{L})/u.test(text.slice(start + 2, start + 32)))
    return manner === 'title';
  if (/^dat$/iu.test(word)) return manner === 'title';
  if (NO_NAME.has(word) || INVERTED.test(text.slice(start + word.length, start + word.length + 5))) return true;
  return FINITE.test(word) && manner === 'title';
}

function readWords(text: string, from: number, end: number, manner: Manner): number {
  let at = from;
  let previous = '';
  for (let count = 0; count < LONGEST; count += 1) {
    WORD.lastIndex = at;
    const match = WORD.exec(text);
    const word = match?.groups?.['word'];
    if (match === null || word === undefined || at + match[0].length > end + 1) break;
    // A dash between blanks parts the name from what is said of it.
    if (/^[–—-]$/u.test(word)) break;
    const start = at + match[0].indexOf(word);
    let opens = count === 0 && manner !== 'title';
    // «Van school naar werk»
    if (word === 'naar' && GOES_TO.test(text.slice(from, at))) opens = true;
    if (!opens && stopsAt(text, word, start, previous, manner)) break;
    at = start + word.length;
    previous = word;
    if (match.groups?.['end'] !== undefined) break;
  }
  let words = text.slice(from, at).split(/(?<=\s)/u);
  while (words.length > 0 && TAIL.test((words.at(-1) ?? '').trim())) words = words.slice(0, -1);
  while (words.length > 1 && manner === 'title' && ADVERB.test((words.at(-1) ?? '').trim())) words = words.slice(0, -1);
  return from + words.join('').trimEnd().length;
}

/** Where the name behind a noun ends; the noun's own end where there is none. */
function nameEnd(
  text: string,
  noun: string,
  family: Family,
  end: number,
  limit: number,
  isNew: boolean,
  proper: boolean,
): number {
  const rest = text.slice(end, Math.min(limit, end + 200));
  const low = foldWhole(text).slice(end, Math.min(limit, end + 200));
  const quote = QUOTE.exec(rest);
  if (quote !== null) return end + quote[0].length;
  if (!/^[ \u00a0]/.test(rest)) return end;
  STOP.lastIndex = end + 1;
  const known = family === 'wet' && !/^wet$/iu.test(noun);
  if ((known ? DESCRIPTION : PLAIN_DESCRIPTION).test(low)) {
    const clause = /^\s(?:dat|waar|ter)/iu.test(rest);
    // «het wetsvoorstel dat ik vorig jaar …» points back, «een wetsvoorstel dat …» describes.
    if (clause ? !isNew : STOP.test(foldWhole(text))) return end;
    return /^wet$/iu.test(noun) ? end : readWords(text, end, limit, clause ? 'clause' : 'description');
  }
  const next = /^[ \u00a0]+([^\s,.;:]+)/u.exec(rest)?.[1] ?? '';
  const small = (proper || (SMALL_NAME[family] && !/^(?:wet|besluit)$/iu.test(noun))) && /^[\p{Ll}(]/u.test(next);
  // «het ontwerpbesluit van de AMvB» names none.
  if (small && /besluit$/iu.test(noun) && PREPOSITION.test(next)) return end;
  // «haalt het experiment informatie op»: a short common word is no name.
  if (small && family === 'experiment' && next.length < 12) return end;
  return small || /^\p{Lu}/u.test(next) ? readWords(text, end, limit, 'title') : end;
}

/** «de Tijdelijke wet veren»: part of the name. */
const ADJECTIVE = /(?<!\p{L})(?:Tijdelijke|Algemene|Nationale)\s$/u;
const CITED = /(?<!\p{L})art(?:ikel(?:en)?|\.)?\s[^;()]{1,40}?\s(?:van\s)?(?:de\s|het\s)?$/iu;

/** An item that opens with its act: «Wet stille kades. Status: …», «Wet stille kades: …». */
const LINE_STARTS = /(?:^|[\n•◦▪])[ \u00a0]{0,3}$/u;
/** «Besluit stille kades: …»; not «Besluit over de kades: ja». */
const LABELLED_ACT = /^Besluit\s(?!(?:van|over|tot|om|is|wordt|in|op|voor|door|aan|bij)\s)\p{L}[^.:;\n]{2,70}:\s/u;
const TITLE_ENDS = /^(?:[.:;]|\s?[(–])/u;

/** The names in a sentence, in order; a heading may open with «Besluit …». */
export function namesIn(text: string, { start, end }: Stretch, heads = false): NameHit[] {
  const found: NameHit[] = [];
  const sentence = foldWhole(text).slice(start, end);
  if (!STEM.test(sentence)) return found;
  let last = start;
  for (const match of matches(sentence, NOUN)) {
    const adjective = ADJECTIVE.exec(text.slice(Math.max(last, start + match.index - 14), start + match.index));
    const at = start + match.index - (adjective?.[0].length ?? 0);
    if (at < last) continue;
    const noun = text.slice(at, start + match.index + match[0].length);
    const family = NOUNS.find((_, i) => match.groups?.[`f${String(i)}`] !== undefined)?.family ?? 'wet';
    const law = match.groups?.['law'] !== undefined;
    if (law && (!/^\p{Lu}/u.test(noun) || at === start)) continue;
    if ((family === 'regeling' && NO_SCHEME.test(noun)) || /^(?:wv|Wv|wV)$/u.test(noun)) continue;
    const opens = at === start && !heads && !LABELLED_ACT.test(text.slice(at, at + 90));
    if (/^besluit$/i.test(noun) && (!noun.startsWith('B') || opens)) continue;
    // «artikel 84 van de Havenwet» cites the law.
    if (law && CITED.test(text.slice(Math.max(start, at - 60), at))) continue;
    const before = BEFORE.exec(foldWhole(text).slice(Math.max(start, at - 90), at))?.groups ?? {};
    const det = before['det'] ?? null;
    const isNew = det === 'een' || det === 'geen';
    const nounEnd = at + noun.length;
    const heading =
      !law && /^(?:Wet|Besluit)$/u.test(noun) && det === null && LINE_STARTS.test(text.slice(Math.max(0, at - 4), at))
        ? nameEnd(text, noun, family, nounEnd, end, false, true)
        : nounEnd;
    const titled =
      heading > nounEnd &&
      (TITLE_ENDS.test(text.slice(heading, heading + 2)) || /^(?:\n|$)/u.test(text.slice(heading, heading + 1))) &&
      !/^\s(?:en|of)\s/u.test(text.slice(nounEnd, nounEnd + 5));
    const plain = titled
      ? heading
      : law || /^voorstel$/iu.test(noun)
        ? nounEnd
        : nameEnd(
            text,
            noun,
            family,
            nounEnd,
            end,
            isNew,
            /^\p{Lu}/u.test(noun) && (det !== null || (text[at - 1] ?? '\t') === '\t'),
          );
    const isSubject = plain === nounEnd && opensSentence(text, start, at, nounEnd, family);
    const subject = isSubject ? readWords(text, nounEnd, end, 'title') : plain;
    const stop = isSubject && !isBeforeVerb(text, nounEnd, subject) ? plain : subject;
    const own = text
      .slice(nounEnd, stop)
      .replace(/[«»“”„"]|(?<!\p{L})[‘’']|[‘’'](?!\p{L})/gu, '')
      .trim();
    const compound =
      family === 'regeling' &&
      own === '' &&
      !NAMELESS.test(noun) &&
      !/en$/iu.test(noun) &&
      noun.toLowerCase() !== 'beleidsregel';
    const name = law || compound ? noun : own === '' || /^voorstel$/iu.test(noun) ? null : own;
    // A plain `wet` without a name is a law only where it is pointed at.
    if (name === null && /^wet$/iu.test(noun) && (det === null || isNew || !/^(?:de|deze|die)$/.test(det))) continue;
    if (name === null && /^(?:besluit|.*regelingen)$/iu.test(noun)) continue;
    // «het voorstel» points at a bill; a «voorstel voor …» may be anything.
    if (
      /^voorstel$/iu.test(noun) &&
      (!/^(?:het|dit|dat)$/.test(det ?? '') || NO_BILL.test(text.slice(nounEnd, nounEnd + 12)))
    )
      continue;
    const changed = law ? CHANGE.exec(text.slice(Math.max(start, at - 40), at)) : null;
    const alias = aliasBehind(text, stop, family);
    last = stop;
    const hit: NameHit = {
      range: { start: at - (changed?.[0].length ?? 0), end: stop },
      family,
      noun: changed === null ? noun : '',
      name: changed === null ? name : `${changed[0]}${noun}`,
      alias: name === null || /^AMvB$/i.test(alias ?? '') ? null : alias,
      isNew: name === null && isNew,
      isLaw: !titled && ((law && changed === null) || /^(?:\p{L}+\s)?wet$/iu.test(noun)),
      titled,
      near: det === 'dit' || det === 'deze' || det === 'dat' || det === 'die',
      preposition: changed === null ? (before['prep'] ?? null) : null,
    };
    found.push(hit);
    if (name !== null && /en$/iu.test(noun)) {
      for (const twin of twins(text, hit, end)) {
        found.push(twin);
        last = twin.range.end;
      }
    }
  }
  return found;
}

/** «de regelingen Schone Havens (tot 2027) en Stille Veren (tot 2028)»: a name that shares the noun of the one before. */
function* twins(text: string, { range, ...first }: NameHit, end: number): Generator<NameHit> {
  let from = range.end;
  for (let count = 0; count < 4; count += 1) {
    const joint = /^\s?\([^()]{1,60}\)(?:,|\s(?:en|alsmede))\s(?:de\s)?(?=\p{Lu})/u.exec(
      text.slice(from, Math.min(end, from + 80)),
    );
    if (joint === null) return;
    const at = from + joint[0].length - 1;
    const stop = readWords(text, at, end, 'title');
    const name = text.slice(at + 1, stop).trim();
    if (name === '') return;
    yield { ...first, range: { start: at + 1, end: stop }, noun: first.noun.replace(/en$/iu, ''), name, alias: null };
    from = stop;
  }
}
