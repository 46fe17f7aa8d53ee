/** Stages as labels of cells and list items: `Internetconsultatie: Q1 2026`, with the phases that stand under one. */
import type { StageLeaf } from '../../candidates/planning.js';
import { fold, foldWhole } from '../../dutch/folded.js';
import { matches } from '../../dutch/matches.js';
import { AIMED, AIMED_BEHIND, CELL_DONE, LABELS, NO_DATE, SHORT } from '../../profiles/planning-words.js';
import { chamberOf } from './grammar-stage.js';
import { compile } from './grammar-pattern.js';
import type { Stretch } from './grammar-pattern.js';

export interface Label {
  readonly range: Stretch;
  readonly stage: StageLeaf['stage'];
  readonly chamber: StageLeaf['chamber'];
  readonly phase: string | null;
  /** Where its date stands. */
  readonly value: Stretch;
  /** It says that there is no date yet. */
  readonly open: boolean;
  /** It says that the stage has been, and need not say when. */
  readonly done?: boolean;
}

const STAGE = LABELS.map(({ anchor }, i) => `(?<s${String(i)}>${anchor})`).join('|');
const LABEL = compile(
  `(?<![\\p{L}(])(?:${AIMED}~(?:\\([^()]{1,30}\\)~)?)?(?:${STAGE})(?:~\\((?:[^()\\d]{1,40}|Q\\d)\\))?(?:~${AIMED_BEHIND})?` +
    `(?:~?(?<sign>[:=])(?=\\s|$)|~[–—-](?=\\s)|~(?:is~|zijn~)?(?=(?<open>${NO_DATE})))`,
);
/** What parts a label from its date; most text has none. */
const SIGN = compile(`[:=](?=\\s|$)|[–—-]\\s|${NO_DATE}`, '');
/** Part of every label. */
const STEM = new RegExp(LABELS.map(({ stem }) => stem.source).join('|'));
/** A label alone in a cell or column head. */
const ALONE = compile(`^\\s*(?:${AIMED}~){0,2}(?:${STAGE})(?:~\\([^()]{1,40}\\))?\\s*:?\\s*$`, '');
const OPEN = compile(`^\\s*(?:is~)?(?:${NO_DATE})`, '');
/** `…, Tweede Kamer: Q3 2026`: a date of something else, and it does not say of what. */
const CHAMBER = /[,;•]\s*(?:(?:Tweede|Eerste)\sKamer|TK|EK)\s?:/u;
const PHASE = /(?:^|[•◦▪;])\s*(?<phase>[^•◦▪:;\n\t]{2,90}):\s(?<value>[^•◦▪;\n\t]{2,80})/gu;

const stageOf = (groups: Record<string, string | undefined> | undefined): StageLeaf['stage'] | null =>
  LABELS.find((_, i) => groups?.[`s${String(i)}`] !== undefined)?.stage ?? null;

/** The stage that a column head or a cell names and nothing else. */
export function stageAlone(words: string): { stage: StageLeaf['stage']; chamber: StageLeaf['chamber'] } | null {
  if (words.length > 80) return null;
  const stage = stageOf(ALONE.exec(fold(words))?.groups);
  return stage === null ? null : { stage, chamber: chamberOf(words) };
}

const BARE = SHORT.map(({ anchor }) => anchor).join('|');
const ALONE_SHORT = compile(
  `^\\s*(?:${SHORT.map(({ anchor }, i) => `(?<s${String(i)}>${anchor})`).join('|')})(?:~(?:${BARE}))?\\s*$`,
  '',
);

/** The stage that a cell beside its date names: `Ingediend bij TK`. */
export function shortAlone(words: string): { stage: StageLeaf['stage']; chamber: StageLeaf['chamber'] } | null {
  if (words.length > 80) return null;
  const groups = ALONE_SHORT.exec(fold(words))?.groups;
  const stage = SHORT.find((_, i) => groups?.[`s${String(i)}`] !== undefined)?.stage ?? null;
  return stage === null ? null : { stage, chamber: chamberOf(words) };
}

/** Whether a cell says that there is no date yet. */
export const saysOpen = (words: string): boolean => OPEN.test(fold(words));

/** The labels of a cell or item, in order, each with the stretch up to the next. */
export function labelsIn(text: string, { start, end }: Stretch): Label[] {
  const words = foldWhole(text).slice(start, end);
  if (!STEM.test(words) || !SIGN.test(words)) return [];
  const hits = matches(words, LABEL);
  return hits.flatMap((match, i): Label[] => {
    const stage = stageOf(match.groups);
    if (stage === null) return [];
    const at = start + match.index;
    const to = at + match[0].length;
    const next = hits[i + 1];
    const limit = next === undefined ? end : start + next.index;
    const chamber = CHAMBER.exec(text.slice(to, limit));
    const value = { start: to, end: chamber === null ? limit : to + chamber.index };
    const printed = text.slice(at, to).replace(/\s*[:=–—-]?\s*$/u, '');
    const range = { start: at, end: at + printed.length };
    const open = match.groups?.['open'] !== undefined || saysOpen(text.slice(value.start, value.end));
    const label = {
      range,
      stage,
      chamber: chamberOf(text.slice(at, Math.min(value.end, to + 20))),
      phase: null,
      value,
      open,
    };
    const phases = phasesIn(text, value);
    return phases.length < 1
      ? [label]
      : phases.map(({ phase, value: own, range: r }) => ({ ...label, phase, value: own, range: r }));
  });
}

const ALL = [...LABELS, ...SHORT];
const LOOSE = compile(
  `^\\s*(?:${AIMED}~)?(?:${ALL.map(({ anchor }, i) => `(?<s${String(i)}>${anchor})`).join('|')})(?:~${AIMED_BEHIND})?(?![\\p{L}:])`,
  '',
);

/** `internetconsultatie afgerond`: done, and not when. */
const DONE_BEHIND = /\s(?:afgerond|ontvangen|uitgebracht)\s*$/u;
const CELL_PARTS = /[^;•◦▪]+/gu;
const LIST_PARTS = /[^;,]+/gu;

/** `Wetsvoorstel Vaarrust: consultatie eind 2026, inwerkingtreding 1 juli 2027`: what stands behind the colon. */
export function listedLabelsIn(text: string, { start, end }: Stretch): Label[] {
  const colon = text.slice(start, Math.min(end, start + 200)).search(/:\s/u);
  if (colon < 0) return [];
  const stop = /\.\s*$/u.exec(text.slice(Math.max(start, end - 5), end))?.[0].length ?? 0;
  const found = shortLabelsIn(text, { start: start + colon + 1, end: end - stop }, LIST_PARTS);
  return found.length < 2 ? [] : found;
}

/** The stages of a short cell, part by part: `Indiening Q4 2026; inwerkingtreding 1 juli 2027`. */
export function shortLabelsIn(text: string, { start, end }: Stretch, divided: RegExp = CELL_PARTS): Label[] {
  // A cell is short; a list of steps behind a colon may be longer.
  if (end - start > (divided === LIST_PARTS ? 320 : 160)) return [];
  const found: Label[] = [];
  const parts = [...text.slice(start, end).matchAll(divided)];
  for (const match of parts) {
    const part = LOOSE.exec(fold(match[0]));
    const stage = ALL.find((_, i) => part?.groups?.[`s${String(i)}`] !== undefined)?.stage;
    const rest = match[0].slice(part?.[0].length ?? 0);
    // More than a date is a sentence.
    const done = CELL_DONE.test(rest.trim()) || (rest.trim() === '' && DONE_BEHIND.test(match[0]));
    if (part === null || stage === undefined || !(done || /\d/u.test(rest)) || rest.length > 40) return [];
    const at = start + match.index;
    const to = at + part[0].length;
    const range = { start: to - part[0].trimStart().length, end: to };
    const value = { start: to, end: at + match[0].length };
    found.push({ range, stage, chamber: chamberOf(match[0]), phase: null, value, open: false, done });
  }
  return found;
}

/** Under a label: `• Havens: 1 januari 2027 • Overige: 1 juli 2027`. */
export function phasesIn(text: string, value: Stretch): { phase: string; value: Stretch; range: Stretch }[] {
  return [...text.slice(value.start, value.end).matchAll(PHASE)].flatMap((match) => {
    const phase = (match.groups?.['phase'] ?? '').trim();
    // A date is no part of what is planned.
    if (phase === '' || /\d{4}|Q\d/u.test(phase)) return [];
    const at = value.start + match.index + match[0].indexOf(phase);
    const end = value.start + match.index + match[0].length;
    return [{ phase, value: { start: at + phase.length, end }, range: { start: at, end: at + phase.length } }];
  });
}
