import type { RuleEdit } from '../../types.js';
import { fold, folded } from '../../dutch/folded.js';
import { matches } from '../../dutch/matches.js';
import type { Rule } from '../rule.js';
import { hasLoneLetters, isSetApart, joinedWords } from '../words/set-apart.js';

/** Words of the genre that are looked for with blanks in them; no two words of Dutch make them up. */
const WORDS = [
  ...['kamerstukken', 'kamerstuk', 'toezegging', 'jaarverslag', 'vergaderjaar', 'handelingen', 'aanhangsel'],
  ...['voortgangsrapportage', 'commissiedebat', 'wetgevingsoverleg', 'plenaire', 'staatssecretaris'],
  ...['januari', 'februari', 'maart', 'april', 'augustus', 'september', 'oktober', 'november', 'december'],
];
const MONTH = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';

const NUMBER = '(?:\\d ?){0,3}\\d';
const SESSION = '(?:\\d ?){4} ?[/–-] ?(?:\\d ?){1,3}\\d';

const torn = (word: string): string => [...word].join(' ?');

interface Pattern {
  readonly why: string;
  readonly pattern: RegExp;
  /** Part of all that it finds; most text has none. */
  readonly needs?: RegExp;
  /** It reads folded text. */
  readonly folded?: true;
  /** What the match reads without the blanks that do not belong, or null where two readings remain. */
  readonly read: (groups: readonly string[]) => string | null;
}

const GENRE = 'a word of the genre';

const joined = (text: string): string => text.replaceAll(' ', '');

/** A dossier may be printed in two and three figures; any other blank in it is none. */
const dossier = (figures: string): string => (/^\d{2} \d{3}$/.test(figures) ? figures : joined(figures));

/** «, n r . 1 0» as «, nr. 10». */
const numberOf = (printed: string): string =>
  joined(printed).replace(/^,(nrs?)(\.?)(\d+)$/, (_, word: string, stop: string, n: string) => `, ${word}${stop} ${n}`);

const PATTERNS: readonly Pattern[] = [
  {
    why: GENRE,
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
    needs: /Kamerstuk(?:ken)? /,
    pattern: new RegExp(
      `(?=[I\\d])(?<=Kamerstuk(?:ken)? )(I{1,2} )?(${SESSION} ?, ?)?((?:\\d ?){4}\\d)( ?- ?[IVXLC]{1,6}| [IVXLC]{1,6}(?= ?,))?( ?- ?${NUMBER}| ?, ?n ?r ?s? ?\\.? ?${NUMBER})(?!\\d)(?! \\d)(?! (?:${MONTH}))`,
      'gu',
    ),
    read: ([, chamber = '', session = '', figures = '', chapter = '', number = '']) =>
      chamber +
      session.replace(/[^,]+/, joined).replace(/\s*,\s*/, ', ') +
      dossier(figures.trim()) +
      (/-/.test(chapter) ? joined(chapter) : chapter) +
      (number.includes(',') ? numberOf(number) : joined(number)),
  },
  {
    why: 'the year of a date',
    needs: /\d \d/,
    pattern: new RegExp(`(?<!\\d)(\\d \\d|\\d{1,2}) (\\u0000*(?:${MONTH})) ((?:1 ?9|2 ?0) ?\\d ?\\d)(?!\\d)`, 'giu'),
    read: ([, day = '', month = '', year = '']) => {
      // Only a torn year shows that the day before it is torn as well.
      if (!year.includes(' ')) return null;
      return `${Number(joined(day)) <= 31 ? joined(day) : day} ${month.replaceAll('\u0000', '')} ${joined(year)}`;
    },
  },
  {
    why: 'a year in single figures',
    needs: /\d \d/,
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
  edits: ({ draft, lexicon }) => {
    const edits: RuleEdit[] = [];
    let text = draft.text;
    // A number is known by the word before it, so words come first: on a copy of the same length.
    for (const { pattern, needs, folded, read, why } of PATTERNS) {
      const found = needs?.test(text) === false ? [] : matches(folded === true ? fold(text) : text, pattern);
      for (const match of found) {
        const printed = text.slice(match.index, match.index + match[0].length);
        const after = printed.includes(' ') ? read([printed, ...match.slice(1)]) : null;
        if (after === null || after === printed || after.length > printed.length) continue;
        const start = match.index;
        edits.push(edit(start, start + printed.length, after, why));
      }
      text = closeUp(text, edits);
      if (lexicon && why === GENRE) {
        edits.push(...wordEdits(text, lexicon.has));
        text = closeUp(text, edits);
      }
    }
    if (lexicon) edits.push(...tidied(draft.text, text));
    return disjoint(edits);
  },
};

const edit = (start: number, end: number, after: string, why: string): RuleEdit => ({
  start,
  end,
  after,
  because: { kind: 'spacing', rule: 'spaced', reason: `letters set apart in ${why}` },
});

/** Words of the dictionary, in lines whose letters stand apart. */
const wordEdits = (text: string, has: (word: string) => boolean): RuleEdit[] =>
  linesOf(text)
    .filter((line) => isSetApart(line.text))
    .flatMap((line) =>
      joinedWords(line.text, has).map(({ start, end, word }) =>
        edit(line.start + start, line.start + end, word, 'words that the dictionary has'),
      ),
    );

/** A year among words whose letters stand apart; figures on either side leave it open. */
const YEAR = /(?<=\p{L} )(?=\d+ )(?:1 ?9|2 ?0) ?\d ?\d(?! ?[\d/–-]|[.,]\d)/gu;
const STRAY = /(?<=[\p{L}\d)]) (?=[,.;:](?:\s|$))/gu;

/** In lines that print lone letters: years, and blanks before a stop. */
const tidied = (printed: string, text: string): RuleEdit[] =>
  linesOf(text)
    .filter((line) => hasLoneLetters(printed.slice(line.start, line.start + line.text.length)))
    .flatMap((line) => [
      ...[...line.text.matchAll(YEAR)].map(({ index, 0: year }) =>
        edit(line.start + index, line.start + index + year.length, joined(year), 'a year'),
      ),
      ...[...line.text.matchAll(STRAY)].map(({ index }) =>
        edit(line.start + index, line.start + index + 1, '', 'a blank before a stop'),
      ),
    ]);

function linesOf(text: string): { start: number; text: string }[] {
  const lines: { start: number; text: string }[] = [];
  for (let start = 0; start <= text.length;) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    lines.push({ start, text: text.slice(start, end) });
    start = end + 1;
  }
  return lines;
}

/** The text with its torn words closed up; what is too much stands before them, so that offsets hold. */
function closeUp(text: string, edits: readonly RuleEdit[]): string {
  if (edits.length === 0) return text;
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
