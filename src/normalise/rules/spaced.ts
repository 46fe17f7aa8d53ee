import type { RuleEdit } from '../../types.js';
import { fold, folded } from '../../dutch/folded.js';
import type { Rule } from '../rule.js';

/** Words of the genre that are looked for with blanks in them; no two words of Dutch make them up. */
const WORDS = [
  ...['kamerstukken', 'kamerstuk', 'toezegging', 'jaarverslag', 'vergaderjaar', 'handelingen', 'aanhangsel'],
  ...['voortgangsrapportage', 'commissiedebat', 'wetgevingsoverleg', 'plenaire', 'staatssecretaris'],
  ...['januari', 'februari', 'maart', 'april', 'augustus', 'september', 'oktober', 'november', 'december'],
];
const MONTH = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';

const torn = (word: string): string => [...word].join(' ?');

interface Pattern {
  readonly why: string;
  readonly pattern: RegExp;
  /** It reads folded text. */
  readonly folded?: true;
  /** What the match reads without the blanks that do not belong, or null where two readings remain. */
  readonly read: (groups: readonly string[]) => string | null;
}

const joined = (text: string): string => text.replaceAll(' ', '');

/** A dossier may be printed in two and three figures; any other blank in it is none. */
const dossier = (figures: string): string => (/^\d{2} \d{3}$/.test(figures) ? figures : joined(figures));

const PATTERNS: readonly Pattern[] = [
  {
    why: 'a word of the genre',
    folded: true,
    pattern: folded(`(?<![\\p{L}\\d-])(?:${WORDS.map(torn).join('|')})(?![\\p{L}-])`, 'g'),
    // «de Kamer stuk voor stuk»
    read: ([text]) => (/^kamer stuk/i.test(text ?? '') ? null : joined(text ?? '')),
  },
  {
    why: 'the number of a toezegging',
    pattern: /T(?<![\p{L}\d]T) ?Z ?(?:\d ?){6}- ?\d ?\d ?\d(?![\d])/gu,
    read: ([text]) => joined(text ?? ''),
  },
  {
    why: 'the number of a paper',
    pattern:
      /(?=\d)(?<=Kamerstuk(?:ken)?(?: I{1,2})?(?: \d{4}[/-]\d{2,4},)? )((?:\d ?){4}\d)( ?- ?[IVXLC]{1,6})?( ?- ?(?:\d ?){0,3}\d|, ?nrs? ?\. ?(?:\d ?){0,3}\d)(?![\d])(?! \d)/gu,
    read: ([, figures = '', chapter = '', number = '']) =>
      dossier(figures) + joined(chapter) + number.replace(/^(, nrs?) \./, '$1.').replace(/(?:\d ?)+$|^ ?- ?/g, joined),
  },
  {
    why: 'the year of a date',
    pattern: new RegExp(`(?<!\\d)(\\d \\d|\\d{1,2}) (${MONTH}) ((?:1 ?9|2 ?0) ?\\d ?\\d)(?!\\d)`, 'giu'),
    read: ([, day = '', month = '', year = '']) => {
      // Only a torn year shows that the day before it is torn as well.
      if (!year.includes(' ')) return null;
      return `${Number(joined(day)) <= 31 ? joined(day) : day} ${month} ${joined(year)}`;
    },
  },
  {
    why: 'a year in single figures',
    pattern:
      /(?=[12])(?<=(?:verslag|rapportage|begroting|jaar|sinds|in|van|over|medio|eind|begin) )(?:1 9|2 0) \d \d(?! ?\d)(?![.,]\d)/giu,
    read: ([text]) => joined(text ?? ''),
  },
];

/**
 * Letters that small type sets apart (`Kamers tuk 3 6200-XII- 60`), where no gap on a page tells:
 * joined where a word of the genre or the pattern of a number leaves one reading.
 */
export const spaced: Rule = {
  id: 'spaced',
  edits: ({ draft }) => {
    const edits: RuleEdit[] = [];
    let text = draft.text;
    // A number is known by the word before it, so words come first: on a copy of the same length.
    for (const { pattern, folded, read, why } of PATTERNS) {
      for (const match of (folded === true ? fold(text) : text).matchAll(pattern)) {
        const printed = text.slice(match.index, match.index + match[0].length);
        const after = printed.includes(' ') ? read([printed, ...match.slice(1)]) : null;
        if (after === null || after === printed || after.length > printed.length) continue;
        const start = match.index;
        edits.push({
          start,
          end: start + printed.length,
          after,
          because: { kind: 'spacing', rule: 'spaced', reason: `letters set apart in ${why}` },
        });
      }
      text = closeUp(text, edits);
    }
    return disjoint(edits);
  },
};

/** The text with its torn words closed up; what is too much stands before them, so that offsets hold. */
function closeUp(text: string, edits: readonly RuleEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, after } of disjoint(edits)) {
    parts.push(text.slice(at, start), after.padStart(end - start, '\u0000'));
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/** Of edits that overlap, the one that starts first counts. */
function disjoint(edits: readonly RuleEdit[]): RuleEdit[] {
  const kept: RuleEdit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start))
    if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
  return kept;
}
