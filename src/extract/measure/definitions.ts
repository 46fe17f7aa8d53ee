/** Numbered lists of measures, and numbered headings: where a letter says what its measures are. */
import { fold, folded } from '../../dutch/folded.js';
import { sentenceAround } from '../../dutch/sentence.js';
import { numeral, readNumeral } from '../../dutch/numerals.js';
import type { DefinitionLeaf } from '../../candidates/measure.js';
import { NUMBER, ONE, readNumber, S } from './grammar-number.js';
import { tidyTitle } from './grammar-mention.js';
import { part } from './lines.js';
import type { Line } from './lines.js';
import type { Vocabulary } from './vocabulary.js';

const LETTERED = /^([A-H])[.):][ \u00a0]+\S/;
const ROMAN = /^[IVX]{1,5}[.):]?[ \u00a0]+\S/;
const NUMBERED = new RegExp(`^(${NUMBER})[.):]?${S}+(?=[\\p{L}«“"'‘(*])`, 'u');
const NAMED = new RegExp(`^${ONE}${S}(?:nr\\.?${S})?(${NUMBER})${S}?[.:–-]${S}+(?=[\\p{Lu}«“"'‘(*])`, 'u');
/** «De volgende maatregelen:», «met deze vijf prioriteiten:» at the end of the line above the list. */
const introducing = (lists: string): RegExp => folded(`(?<!\\p{L})(${lists})(?!\\p{L})[^.!?:]{0,80}:$`);
/** A heading above a list: «B. Maatregelen voor ouders», «Voortgang op de zeven prioriteiten». */
const heading = (lists: string): RegExp =>
  folded(`(?<!\\p{L})(?:(${numeral})${S}+(?:\\p{Ll}+${S}+)?)?(${lists})(?!\\p{L})`);
const REPORTS = /voortgang|stand van zaken|resultaten|uitvoering/i;
const SUB = /^\d{1,2}[a-h][.)][ \u00a0]/;
const LONGEST_TITLE = 160;

interface Scope {
  readonly series: string;
  readonly group: string | null;
  readonly announces: boolean;
  /** Items of a list, or headings. */
  readonly kinds: readonly Line['kind'][];
  /** How many the heading says there are. */
  readonly count: number | null;
  readonly level: number;
}

/** What opens a list of them, by the words of the letter's profile. */
interface Opens {
  readonly words: Vocabulary;
  readonly introduces: RegExp;
  readonly heads: RegExp;
}

interface Draft {
  readonly leaf: DefinitionLeaf;
  readonly index: number;
  readonly scope: Scope;
}

const known = new WeakMap<Vocabulary, Opens>();

function opensOf(words: Vocabulary): Opens {
  const made = known.get(words) ?? { words, introduces: introducing(words.lists), heads: heading(words.lists) };
  known.set(words, made);
  return made;
}

/**
 * The definitions of a letter: items or headings that count on without a gap below a heading or an introduction
 * that says what they are. Other numbered lists are left alone.
 */
export function definitionsIn(
  lines: readonly Line[],
  words: Vocabulary,
): { readonly leaf: DefinitionLeaf; readonly index: number }[] {
  const opens = opensOf(words);
  const found: Draft[] = [];
  const last = new Map<string, string>();
  let scope: Scope | null = null;
  lines.forEach((line, index) => {
    const draft: Draft | null = scope && define(line, index, scope, last.get(scope.series) ?? '0');
    if (draft) {
      found.push(draft);
      last.set(draft.leaf.series, draft.leaf.number);
    } else scope = next(line, scope, opens);
  });
  return found.filter(({ leaf, index, scope: own }) => {
    if (found.filter((d) => d.leaf.series === leaf.series).length < 2) return false;
    // Headings are numbered for many reasons: there must be as many as the heading above them says.
    if (lines[index]?.kind !== 'heading' || own.count === null) return true;
    return found.filter((d) => d.scope === own).length === own.count;
  });
}

/** The scope that holds below a line that is no definition. */
function next(line: Line, scope: Scope | null, by: Opens): Scope | null {
  if (line.kind === 'heading')
    return opened(line, by) ?? (scope && line.level > scope.level && !parts(line.text) ? scope : null);
  if (line.kind !== 'paragraph') return scope;
  const word = line.text.endsWith(':') ? by.introduces.exec(fold(line.text))?.[1] : undefined;
  const series = word === undefined ? null : by.words.seriesOf(word);
  // Another introduction ends what an introduction opened.
  if (series === null) return scope?.level === 0 && line.text.endsWith(':') ? null : scope;
  if (scope?.series === series && scope.level > 0) return scope;
  return { series, group: null, announces: true, kinds: ['item'], count: null, level: 0 };
}

function opened(line: Line, { words, heads }: Opens): Scope | null {
  const lettered = LETTERED.exec(line.text)?.[1] ?? null;
  const match = line.text.length <= 120 ? heads.exec(fold(line.text)) : null;
  const series = match?.[2] === undefined ? null : words.seriesOf(match[2]);
  if (!match || series === null || (lettered === null && NUMBERED.test(line.text))) return null;
  const count = lettered === null && match[1] !== undefined ? readNumeral(match[1]) : null;
  const kinds: Line['kind'][] = count === null && series !== 'maatregel' ? ['item'] : ['item', 'heading'];
  return { series, group: lettered, announces: !REPORTS.test(line.text), kinds, count, level: line.level };
}

/** A heading that opens another part of the letter, however deep it is set. */
const parts = (text: string): boolean => LETTERED.test(text) || ROMAN.test(text);

/** «Maatregel 3: Stille haltes.» in a list that introduces measures, each on a line of its own. */
function namedIn(line: Line, { series, level }: Scope): RegExpExecArray | null {
  const plain = level === 0 && series === 'maatregel' && (line.kind === 'paragraph' || line.kind === 'item');
  return plain ? NAMED.exec(line.text) : null;
}

function define(line: Line, index: number, scope: Scope, last: string): Draft | null {
  // Layouts take `2a.` for no item.
  const kind = line.kind === 'paragraph' && SUB.test(line.text) ? 'item' : line.kind;
  const match = namedIn(line, scope) ?? (scope.kinds.includes(kind) ? NUMBERED.exec(line.text) : null);
  const number = match && readNumber(match[1] ?? '');
  if (!match || !number || !follows(last, number)) return null;
  const title = titleOf(line, match[0].length);
  if (title === null) return null;
  const name = part(line, 0, match[0].length + title.printed).range;
  const { series, group, announces } = scope;
  const leaf = {
    kind: 'definition' as const,
    number,
    series,
    title: title.text,
    group,
    announces,
    name,
    range: line.range,
  };
  return { leaf, index, scope };
}

/** 7 follows 6, 8a follows 8, 8b follows 8a, 9 follows 8e. */
function follows(last: string, number: string): boolean {
  const [, before = '0', letter = ''] = /^(\d+)([a-h]?)/.exec(last) ?? [];
  const [, whole = '', suffix = ''] = /^(\d+)([a-h]?)$/.exec(number) ?? [];
  if (suffix === '') return Number(whole) === Number(before) + 1;
  return whole === before && suffix.charCodeAt(0) === (letter === '' ? 96 : letter.charCodeAt(0)) + 1;
}

/** The words in bold, or else the first sentence where it is short enough to be a title. */
function titleOf(line: Line, from: number): { text: string; printed: number } | null {
  const rest = line.text.slice(from);
  if (line.lead !== null && rest.startsWith(line.lead))
    return { text: tidyTitle(line.lead), printed: line.lead.length };
  const first = line.kind === 'heading' ? rest : sentenceAround(rest, 0, 1);
  return first.length <= LONGEST_TITLE ? { text: tidyTitle(first), printed: first.length } : null;
}
