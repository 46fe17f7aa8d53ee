import { monthNames } from '../../dutch/months.js';
import { NEVER_DOTTED, NEVER_HYPHENED, NEVER_JOINED, NEVER_LAST } from '../../dutch/speck-words.js';
import type { RuleEdit } from '../../types.js';
import type { Rule } from '../rule.js';

interface Speck {
  readonly pattern: RegExp;
  readonly reason: string;
  /** What stood there; a blank where the pattern takes a sign between words, nothing by default. */
  readonly after?: ' ';
}

const MONTH = monthNames.join('|');
const BETWEEN = 'a speck between two words';

/** What a scanner read where nothing was printed. Every pattern takes signs only, never a letter that Dutch has or a figure. */
const SPECKS: readonly Speck[] = [
  {
    pattern: /(?<=^[ \t]*)‘(?=\p{L})(?![^’'‘\n]{0,400}(?:\n[^’'‘\n]{1,400}){0,8}?[’'])/gmu,
    reason: 'a speck read as a quote',
  },
  {
    pattern: /(?<=^[ \t]*)[„“](?=\p{L})(?![^”"“„\n]{0,400}(?:\n[^”"“„\n]{1,400}){0,8}?[”"“])/gmu,
    reason: 'a speck read as a quote',
  },
  { pattern: /(?<=^|[\p{L}\d.,;:*•«-] ?)_{1,20}(?= ?\p{L})/gmu, reason: 'a gap read as a rule', after: ' ' },
  { pattern: /(?<=\p{L}:? )_{1,20}(?= \d|[ \t]{0,4}\n)/gu, reason: 'a gap read as a rule', after: ' ' },
  {
    pattern: new RegExp(`(?<=(?<![\\p{L}\\d.-])(?:${NEVER_LAST}))[.:](?= \\p{Ll})`, 'gu'),
    reason: 'a speck behind a word that ends no sentence',
  },
  {
    pattern: new RegExp(`(?<=(?<![\\p{L}\\d./-])(?:${NEVER_HYPHENED}))-(?=\\p{Ll}{2,30}(?![\\p{L}\\d/-]))`, 'gu'),
    reason: BETWEEN,
    after: ' ',
  },
  {
    pattern: new RegExp(`(?<=(?<![\\p{L}\\d./-])\\p{L}?\\p{Ll}{2,30})-(?=(?:${NEVER_JOINED})(?![\\p{L}\\d/-]))`, 'gu'),
    reason: BETWEEN,
    after: ' ',
  },
  {
    pattern: new RegExp(
      `(?<=(?<=^|[ \\t(])(?:${NEVER_DOTTED}))[.](?=\\p{Ll}{2,30}(?:[,.;)]?(?:\\s|$)))|` +
        `(?<=(?<=^|[ \\t(])\\p{L}?\\p{Ll}{2,30})[.:](?=(?:${NEVER_DOTTED})(?:[,;)]?(?:\\s|$)))`,
      'gmu',
    ),
    reason: BETWEEN,
    after: ' ',
  },
  {
    pattern: new RegExp(`(?<=(?<![\\d.,/-])(?:[12]?\\d|3[01]))[-.](?=(?:${MONTH})(?![\\p{L}\\d-]))`, 'giu'),
    reason: 'a speck between a day and its month',
    after: ' ',
  },
  {
    pattern: new RegExp(`(?<=(?<![\\p{L}-])(?:${MONTH}))[-.,](?=(?:19|20)\\d\\d(?![\\d/–-]))`, 'giu'),
    reason: 'a speck between a month and its year',
    after: ' ',
  },
  {
    pattern: /(?<=[^\s|])[ \t]{1,4}(?:[;:.,|\\`´~_‚]{1,2}|[ÂÄÁÀÉÈÊËÎÍÏÌÔÖÒÚÛÜÙ])(?=[ \t]*\r?$)/gmu,
    reason: 'a speck at the end of a line',
  },
];

/** Takes out what a scanner read where nothing was printed. */
export const specks: Rule = {
  id: 'specks',
  edits: ({ draft, scanned }) => {
    if (!scanned) return [];
    const found = SPECKS.flatMap(({ pattern, reason, after = '' }) =>
      [...draft.text.matchAll(pattern)].map((match): RuleEdit => ({
        start: match.index,
        end: match.index + match[0].length,
        after,
        because: { kind: 'spacing', rule: 'specks', reason },
      })),
    );
    return disjoint(found);
  },
};

/** Of edits that overlap, the one that starts first counts. */
function disjoint(edits: readonly RuleEdit[]): RuleEdit[] {
  const kept: RuleEdit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || b.end - a.end))
    if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
  return kept;
}
