/** Stages in running text: clause by clause, the words that tell one, and what they may take as bill and date. */
import type { StageLeaf } from '../../candidates/planning.js';
import { fold, folded, foldWhole } from '../../dutch/folded.js';
import { later } from '../../profiles/hinted.js';
import { tenseOf } from '../../dutch/tense.js';
import {
  AIMS,
  ASKED,
  BACKGROUND,
  DROPPED,
  DUTIES,
  NO_DATE_YET,
  PROVISO,
  REPLACED,
  STAGES,
  SUBJECT_OF,
} from '../../profiles/planning-words.js';
import { compile, compileWords } from './grammar-pattern.js';
import type { Stretch } from './grammar-pattern.js';
import { clausesOf, masked } from './grammar-sentence.js';
import type { Clause } from './grammar-sentence.js';

export type StageHit = Pick<
  StageLeaf,
  | 'range'
  | 'stage'
  | 'chamber'
  | 'phase'
  | 'said'
  | 'takes'
  | 'families'
  | 'dates'
  | 'undated'
  | 'within'
  | 'behind'
  | 'title'
> & { readonly clause: Clause };

const maybe = (words: string | undefined): (() => RegExp) | null =>
  words === undefined ? null : later(() => compileWords(words, ''));
const WORDS = STAGES.map((entry) => ({
  ...entry,
  anchor: later(() => compileWords(entry.anchor, 'y')),
  needs: maybe(entry.needs),
  not: maybe(entry.not),
  undated: maybe(entry.undated),
}));
const DUTY_WORDS = DUTIES.map(({ anchor, needs }) => ({ anchor: compileWords(anchor), needs: compile(needs, '') }));
/** Until it has, if it is, not yet: nothing has happened. */
const [AIMED, GIVEN_UP, BEHIND, ASKS] = [folded(AIMS), folded(DROPPED), folded(BACKGROUND), folded(ASKED)] as const;
const [INSTEAD, ABOUT, IF_ONLY] = [folded(REPLACED), folded(SUBJECT_OF), folded(PROVISO)] as const;
const [DATE_ASKED, DATE_NONE] = [folded(NO_DATE_YET.asked), folded(NO_DATE_YET.none)] as const;
const NOT_YET = /(?<![a-z])(?:tot|totdat|zodra|voordat|nadat|als|wanneer|indien|mits|of|niet|geen)(?![a-z])/u;
/** «Mocht de wet in 2027 in werking treden, dan …» */
const SUPPOSED = /^\s*(?:[•◦▪-]\s)?mocht(?:en)?\s/u;
/** A longer sentence is a list that lost its bullets. */
const LONGEST = 1500;
const CUE = compileWords(
  `${STAGES.map(({ anchor }) => anchor).join('|')}|${DUTIES.map(({ anchor }) => anchor.replace('?<title>', '?:')).join('|')}`,
);
const UNTIL = /^\s*(?:tot|t\/m)\s/iu;

/** The chamber that words name; null where none or both. */
export function chamberOf(words: string): StageLeaf['chamber'] {
  const first = /(?<!\p{L})(?:Eerste|EK)(?!\p{L})/u.test(words);
  const second = /(?<!\p{L})(?:Tweede|TK|[Uu]w Kamer)(?!\p{L})/u.test(words);
  return first === second ? null : first ? 'EK' : 'TK';
}

function saidIn(clause: string): StageLeaf['said'] {
  if (AIMED.test(clause)) return 'planned';
  return tenseOf(clause) === 'past' ? 'realised' : null;
}

/** «is gepubliceerd en zal worden herzien»: each half of a clause has its own verb, and tells of its own stage. */
const HALVES = /(?<![a-z])en(?=\s(?:zal|zullen|wordt|worden|gaat|gaan)\s)/u;

/** What the half of a clause says that holds a place. */
function saidAt(clause: string, place: number): StageLeaf['said'] {
  const joint = clause.search(HALVES);
  if (joint < 0) return saidIn(clause);
  return saidIn(place < joint ? clause.slice(0, joint) : clause.slice(joint));
}

function tells(words: string): boolean {
  CUE.lastIndex = 0;
  return CUE.test(words);
}

/** Where the words of a stage begin: nowhere else need a stage be looked for. */
function cuesIn(words: string): number[] {
  const places: number[] = [];
  CUE.lastIndex = 0;
  for (let match = CUE.exec(words); match !== null; match = CUE.exec(words)) {
    places.push(match.index);
    CUE.lastIndex = match.index + 1;
  }
  return places;
}

/** What a sticky pattern matches at these places; no match overlaps the one before. */
function matchesAt(words: string, places: readonly number[], pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let end = 0;
  for (const place of places) {
    pattern.lastIndex = place;
    const match = place < end ? null : pattern.exec(words);
    if (match === null) continue;
    found.push(match);
    end = place + match[0].length;
  }
  return found;
}

/** The stages in a sentence, in order. */
export function stagesIn(text: string, sentence: Stretch): StageHit[] {
  const { start, end } = sentence;
  if (end - start > LONGEST) return [];
  const whole = foldWhole(text).slice(start, end);
  // Brackets with a last day need no word of a stage.
  if (!tells(whole) && !/\((?:tot|t\/m)\s/u.test(text.slice(start, end))) return [];
  if (ASKS.test(whole) || /\?[»”"’')\]]*\s*$/u.test(whole.slice(-8))) return [];
  return clausesOf(text, sentence)
    .flatMap((clause) => inClause(text, sentence, clause))
    .sort((a, b) => a.range.start - b.range.start);
}

/** A clause without the day that another one replaces. */
function asItHolds(text: string, { start, end }: Stretch, clause: Clause): Clause {
  const words = masked(text, { start, end }, clause);
  const gone = /in plaats van|er dan/.test(words) ? INSTEAD.exec(fold(words)) : null;
  if (gone === null) return clause;
  const [from, to] = [start + gone.index, start + gone.index + gone[0].length];
  const parts = clause.parts
    .flatMap((part) => [
      { start: part.start, end: Math.min(part.end, from) },
      { start: Math.max(part.start, to), end: part.end },
    ])
    .filter((part) => part.start < part.end);
  return { ...clause, parts };
}

function inClause(text: string, { start, end }: Stretch, whole: Clause): StageHit[] {
  const clause = asItHolds(text, { start, end }, whole);
  const words = masked(text, { start, end }, clause);
  const low = fold(words);
  const cues = cuesIn(low);
  if (cues.length === 0 && (clause.behind === null || !UNTIL.test(words))) return [];
  if (GIVEN_UP.test(low) || SUPPOSED.test(low)) return [];
  const said = saidIn(low);
  const found: StageHit[] = [];
  // The same words may be one stage of a bill and another of an AMvB: resolve knows which it is.
  const taken = (a: number, b: number, families: readonly string[]): boolean =>
    found.some((f) => a < f.range.end && f.range.start < b && f.families.some((family) => families.includes(family)));
  const base = { said, within: clause.parts, behind: clause.behind, clause, title: null };
  for (const { stage, takes, families, anchor, needs, not, dates, phase, undated, stands } of WORDS) {
    const told = found.some((f) => f.families.some((family) => family !== 'product'));
    if (takes === 'adjunct' && !told) found.push(...duties(words, low, start, base), ...bracket(words, start, base));
    if (takes === 'adjunct' && (told || found.some((f) => f.takes === 'duty' || f.dates === 'until'))) continue;
    const hits = matchesAt(low, cues, anchor());
    if (hits.length === 0 || needs?.().test(low) === false || not?.().test(low) === true) continue;
    for (const match of hits) {
      const from = start + match.index;
      const to = from + match[0].length;
      if (taken(from, to, families) || found.some((f) => f.stage === stage)) continue;
      if (IF_ONLY.test(low.slice(Math.max(0, match.index - 70), match.index))) continue;
      const verb = saidAt(low, match.index);
      const isOpen = takes === 'noun' && stage !== 'publicatie' && DATE_ASKED.test(low) && DATE_NONE.test(low);
      const own = isOpen ? 'planned' : stands === true && verb === null ? 'realised' : verb;
      const happened = own === 'realised' && !NOT_YET.test(low);
      const background = takes === 'noun' && BEHIND.test(low.slice(Math.max(0, match.index - 40), match.index));
      const chamber =
        stage === 'indiening' || stage === 'behandeling' ? chamberOf(words.slice(match.index, to - start)) : null;
      const about = takes === 'noun' && ABOUT.test(low.slice(Math.max(0, match.index - 40), match.index));
      const near = background
        ? [{ start: to, end: Math.min(end, to + atOnce(low.slice(to - start, to - start + 30))) }]
        : about
          ? clause.parts.map((p) => ({ ...p, start: Math.max(p.start, to) })).filter((p) => p.start < p.end)
          : [...clause.parts, ...(stage === 'inwerkingtreding' ? listBehind(text, { start, end }, clause) : [])];
      found.push({
        range: { start: from, end: to },
        stage,
        chamber,
        phase: phase ?? null,
        said: own,
        takes,
        families,
        within: near,
        behind: clause.behind,
        dates: dates ?? 'any',
        undated: !background && (isOpen || (happened && undated?.().test(low) === true)),
        clause,
        title: null,
      });
    }
  }
  return found;
}

/** «De wet treedt gefaseerd in werking: artikel I per 1 april, het overige per 1 juli»: what the colon opens. */
function listBehind(text: string, { start, end }: Stretch, clause: Clause): Stretch[] {
  const to = clause.parts.at(-1)?.end ?? end;
  const opens = text.charAt(to) === ':' && PARTED.test(foldWhole(text).slice(start, to));
  return opens ? [{ start: to + 1, end }] : [];
}
/** It says that there is more than one date. */
const PARTED =
  /(?:gefaseerd|in (?:fasen|fases|delen|stappen)|op verschillende (?:momenten|data|tijdstippen)|als volgt)(?![a-z])/u;

/** How far a date may follow at once on a stage that is only background: up to the verb that goes on with something else. */
function atOnce(behind: string): number {
  const stop = behind.search(
    /[,;]|\s(?:en|zal|zullen|wordt|worden|is|zijn|heeft|hebben|kan|kunnen|ontvangt|volgt|stuur|informeer)(?![a-z])/u,
  );
  return stop < 0 ? behind.length : stop;
}

type Base = Pick<StageHit, 'said' | 'within' | 'behind' | 'clause' | 'title'>;

function duties(words: string, low: string, start: number, base: Base): StageHit[] {
  for (const { anchor, needs } of DUTY_WORDS) {
    anchor.lastIndex = 0;
    const match = needs.test(low.trimStart()) ? anchor.exec(low) : null;
    if (match === null) continue;
    const range = { start: start + match.index, end: start + match.index + match[0].length };
    const title = match.groups?.['title'] === undefined ? null : words.slice(match.index, range.end - start);
    const rest = { stage: 'inwerkingtreding', chamber: null, phase: null, takes: 'duty', dates: 'from' } as const;
    return [{ ...base, ...rest, range, families: ['wet', 'amvb', 'regeling'], undated: false, title }];
  }
  return [];
}

/** «de regeling Schone Havens (tot augustus 2027)» */
function bracket(words: string, start: number, base: Base): StageHit[] {
  if (base.behind === null || !UNTIL.test(words)) return [];
  const at = start + words.search(/\S/u);
  const rest = { stage: 'einde', chamber: null, phase: null, takes: 'verb', dates: 'until' } as const;
  return [
    { ...base, ...rest, range: { start: at, end: at + 3 }, families: ['experiment', 'regeling'], undated: false },
  ];
}
