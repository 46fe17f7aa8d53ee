import { folded, foldWhole } from '../dutch/folded.js';
import type { Lexicon } from '../dutch/lexicon.js';
import { isScanned } from '../scanned.js';
import { firstIndex } from '../sorted.js';
import type {
  Block,
  Change,
  CleanBlock,
  CleanText,
  CorrectionKind,
  Document,
  Layout,
  Normalised,
  Range,
  RuleEdit,
  Warning,
} from '../types.js';
import { asPrinted } from './as-printed.js';
import { Draft } from './clean-text.js';
import type { Rule, Words } from './rule.js';
import { cells } from './rules/cells.js';
import { characters } from './rules/characters.js';
import { citations } from './rules/citations.js';
import { dates } from './rules/dates.js';
import { joins } from './rules/joins.js';
import { marks } from './rules/marks.js';
import { markup } from './rules/markup.js';
import { numerals } from './rules/numerals.js';
import { specks } from './rules/specks.js';
import { spaced } from './rules/spaced.js';
import { spaces } from './rules/spaces.js';
import { words as wordRule } from './rules/words.js';
import { isSetApart } from './words/set-apart.js';
import { Speller } from './words/speller.js';
import { countWords } from './words/tokens.js';
import { unreadable } from './words/unreadable.js';

/** What to repair, and with what. */
export interface Repair {
  /** The dictionary, for text that shows the damage of a scan or whose letters stand apart; without it words stay as printed. */
  readonly lexicon?: Lexicon | undefined;
  /** Repair only these kinds; all where absent. Where a paragraph or footnote begins and ends always holds. */
  readonly only?: ReadonlySet<CorrectionKind> | undefined;
}

/** The rules in their order, each with the reason for its place. */
export const rules: readonly { readonly rule: Rule; readonly why: string }[] = [
  { rule: marks, why: 'first, for a mark is found by what stands around it in print' },
  { rule: numerals, why: 'where the line still stands as layout saw it' },
  { rule: cells, why: 'for the same reason' },
  { rule: markup, why: 'before characters count, so that no sign of the markup is taken for text' },
  { rule: characters, why: 'before words are joined, for a soft hyphen is none of theirs' },
  { rule: specks, why: 'where lines still start as printed' },
  { rule: joins, why: 'once lines hold only their own text' },
  { rule: citations, why: 'before words, so that no figure or numeral of a citation is taken for letters' },
  { rule: dates, why: 'before words, for the same reason' },
  { rule: wordRule, why: 'once broken words are whole again' },
  { rule: spaced, why: 'behind citations and words, for what they knit together is no longer torn' },
  { rule: spaces, why: 'last, for all rules before it may leave blanks' },
];

/** Whether a letter is to be read with the dictionary: it costs a quarter of a second to load. */
export function needsLexicon(document: Document): boolean {
  const { format, structure, text } = document;
  return isScanned(document) || (format !== 'markdown' && !structure && text.split('\n').some(isSetApart));
}

/**
 * The clean texts of a letter, the body and one per footnote, each with its exact map to the
 * source. Together with the named deletions they cover the source exactly once.
 */
export function normalise(document: Document, found: Layout, { lexicon, only }: Repair = {}): Normalised {
  const source = document.text;
  const wants = (kind: CorrectionKind): boolean => !only || only.has(kind);
  const layout = asPrinted(found, source, wants);
  const notes = layout.blocks.filter((b) => b.kind === 'note');
  const body = layout.blocks.filter((b) => b.kind !== 'note');
  const taken = layout.deletions.map((d) => d.range);
  const notePieces = notes.map((note) => piecesOfNote(note, layout, taken));
  const bodyPieces = without([{ start: 0, end: source.length }], [...taken, ...notePieces.flat()]);
  const words = vocabulary(source);
  const scanned = isScanned(document);
  const speller = lexicon && scanned && wants('word') ? new Speller(lexicon, countWords(source)) : null;
  const wanted = ({ because }: RuleEdit): boolean => !because || because.minor === true || wants(because.kind);
  const input = {
    wants,
    source,
    layout,
    markdown: document.format === 'markdown',
    words,
    scanned,
    speller,
    lexicon: lexicon ?? null,
  };
  const changes: Change[] = [];
  const clean = (blocks: readonly Block[], note: number | null, pieces: readonly Range<'source'>[]): CleanText => {
    let draft = Draft.of(source, pieces);
    for (const { rule } of rules) {
      draft = draft.edit(rule.edits({ draft, note, blocks, ...input }).filter(wanted));
    }
    changes.push(...draft.changes);
    return draft.finish(note, pieces);
  };
  const text = clean(body, null, bodyPieces);
  const cleanNotes = notes.map((note, i) => clean([note], note.note, notePieces[i] ?? []));
  const furniture = layout.deletions
    .filter((d) => d.name !== 'markup')
    .map(({ range, reason, name }): Change => ({ kind: 'furniture', rule: name, reason, range, after: '' }));
  const bullets = body
    .filter((b) => b.kind === 'item' && b.sign === null && b.repaired !== null)
    .map(({ fragments, repaired }): Change => {
      const start = fragments[0]?.start ?? 0;
      const because = {
        kind: 'bullet' as const,
        rule: 'lost-bullets',
        reason: 'the list goes on: its count, its pattern or its width',
      };
      return { ...because, range: { start, end: start }, after: '', corrected: repaired ?? '' };
    });
  return {
    body: text,
    notes: cleanNotes,
    deletions: layout.deletions,
    blocks: cleanBlocks(body, text, source),
    changes: [...changes, ...bullets, ...furniture].sort(
      (a, b) => a.range.start - b.range.start || a.range.end - b.range.end,
    ),
    warnings: [
      ...layout.warnings,
      ...(speller ? [text, ...cleanNotes].flatMap((t) => unreadable(t, speller)).map((r) => warn(document, r)) : []),
    ],
  };
}

/** Words that stay as printed because nothing certain can be made of them. */
function warn({ text, pageStarts }: Document, { start, end }: Range<'source'>): Warning {
  const line = text.slice(0, start).split('\n').length;
  const page = pageStarts ? Math.max(1, pageStarts.filter((p) => p <= start).length) : null;
  const printed = text.slice(start, end).replace(/\s+/g, ' ').slice(0, 120);
  return {
    code: 'unreadable',
    message: `«${printed}» cannot be read with certainty and stays as printed.`,
    span: { start, end, line, page },
  };
}

/** The lines of a footnote, whole, without what is furniture in them. */
function piecesOfNote(note: Block, layout: Layout, taken: readonly Range<'source'>[]): Range<'source'>[] {
  const own = note.fragments.map((fragment, part) => {
    const start = part === 0 ? (note.sign?.start ?? fragment.start) : fragment.start;
    return { start, end: lineEnd(layout, fragment.end) };
  });
  return without(own, taken);
}

function lineEnd(layout: Layout, offset: number): number {
  const { lines } = layout;
  return (lines[firstIndex(lines, (line) => line.next >= offset)] ?? lines.at(-1))?.next ?? offset;
}

/** The ranges without those taken out of them; all sorted by start. */
function without(ranges: readonly Range<'source'>[], taken: readonly Range<'source'>[]): Range<'source'>[] {
  const holes = [...taken].sort((a, b) => a.start - b.start);
  const left: Range<'source'>[] = [];
  const keep = (start: number, end: number): void => {
    const last = left.at(-1);
    if (last?.end === start) left[left.length - 1] = { start: last.start, end };
    else left.push({ start, end });
  };
  let hole = 0;
  for (const range of ranges) {
    let start = range.start;
    while ((holes[hole]?.end ?? Infinity) <= start) hole += 1;
    for (let h = hole; (holes[h]?.start ?? Infinity) < range.end; h += 1) {
      const { start: from, end: to } = holes[h] as Range<'source'>;
      if (from > start) keep(start, from);
      start = Math.max(start, to);
    }
    if (start < range.end) keep(start, range.end);
  }
  return left;
}

/** Each block has become a line of the text, in the same order. */
function cleanBlocks(blocks: readonly Block[], text: CleanText, source: string): CleanBlock[] {
  let start = 0;
  return blocks.map(({ kind, level, fragments, lead: told, continues }) => {
    const feed = text.text.indexOf('\n', start);
    const range = { start, end: feed < 0 ? text.text.length : feed };
    start = range.end + 1;
    const set = told === undefined ? leadIn(fragments[0], source) : told;
    const lead = set ? { start: Math.max(range.start, text.toClean(set.start)), end: text.toClean(set.end) } : null;
    return continues ? { continues, kind, level, range, lead } : { kind, level, range, lead };
  });
}

/** The emphasised words at the start of Markdown. */
function leadIn(first: Range<'source'> | undefined, source: string): Range<'source'> | null {
  const emphasis = first && LEAD.exec(source.slice(first.start, first.end));
  if (!emphasis) return null;
  const start = first.start + (emphasis[1] ?? '').length;
  return { start, end: start + (emphasis[2] ?? '').length };
}

const LEAD = /^((?:\d{1,2}[a-z]?[.)]\s+)?)(\*{1,3}[^*\n]{1,300}\*{1,3})/;

/** A word, whole; `wet-` only where a blank follows. */
const WORD = folded(/\p{L}[\p{L}\d’'-]*(?![\p{L}\d’'-])(?:(?<!-)|(?=[ \t]))/gu);

/** How the letter writes its words where no line end breaks them; `wet-` is one that hangs before «en». */
function vocabulary(source: string): Words {
  // Only a word that a line end breaks asks for it.
  let words: Set<string> | null = null;
  let hyphenated: boolean | null = null;
  return {
    has: (word) => (words ??= new Set(foldWhole(source).match(WORD))).has(word),
    get hyphenated() {
      return (hyphenated ??= breaksWords(source));
    },
  };
}

function breaksWords(source: string): boolean {
  const lines = (source.match(/\n(?<=\S[ \t]?\r?\n)/g) ?? []).length;
  const broken = (source.match(/\n(?<=\p{Ll}-[ \t]?\r?\n)/gu) ?? []).length;
  return broken * 30 > lines;
}
