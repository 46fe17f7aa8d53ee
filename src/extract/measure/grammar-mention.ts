/** Measures named in a line: `maatregel 7`, `maatregelen 2, 3 en 5`, `maatregel 14 («…») en 17 («…»)`. */
import { sentenceAround } from '../../dutch/sentence.js';
import type { MentionLeaf } from '../../candidates/measure.js';
import { NUMBER, ONE, readNumber, S, SEVERAL, STEM } from './grammar-number.js';
import { planBehind } from './grammar-plan.js';
import { part } from './lines.js';
import type { Line, Piece } from './lines.js';

const ANCHOR = new RegExp(
  `(?<![\\p{L}\\d-])(?:(${SEVERAL})|${ONE})${S}+(?:nr\\.?${S}+|nrs\\.?${S}+)?(?=(${NUMBER}))`,
  'gu',
);
const TOKEN = new RegExp(`${NUMBER}`, 'uy');
const QUOTED = new RegExp(`(?:${S}|:)*(\\(?)[«“„‘"'](?!${S})([^»”’"\\t]{3,200})[»”’"'](\\)?)`, 'uy');
const AND = new RegExp(
  `${S}*(?:,|;|/|&|${S}en|${S}of|${S}en/of|${S}alsmede|,${S}en)${S}*((?:sub-?)?maatregel${S}+)?(?=${NUMBER})`,
  'uy',
);
const TO = new RegExp(`(?:${S}*(?:t/m|–|—)${S}*|-|${S}tot${S}en${S}met${S}+)(?=${NUMBER})`, 'uy');
const NAMED = /(?:[ \u00a0]*[:–—]|\.?)[ \u00a0]+(?=[\p{Lu}(«])/uy;

/** What makes a number behind «maatregel» count or date something else. */
const UNIT = new RegExp(
  `^${S}*(?:%|°|,\\d|${S}(?:procent|euro|miljoen|miljard|mln|mld|jaar|jaren|maand(?:en)?|weken?|dag(?:en)?|uur|keer|maal|meter|` +
    `leerlingen|scholen|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|[Kk]wartaal|[Kk]amer|` +
    `van${S}de${S}\\d)(?!\\p{L}))`,
  'u',
);
const LONGEST_TITLE = 160;
/** «(voorheen maatregel 6)» is the number of an earlier list. */
const WAS = /(?<!\p{L})(?:voorheen|voormalige?|vroegere?|(?<=\()(?:eerder|was|oud|oude))\s(?:de\s)?$/iu;

interface Named {
  readonly number: string;
  readonly name: Piece['range'];
  readonly title: string | null;
  readonly end: number;
}

/**
 * The mentions in a line, in order; a list gives one per number, a range (`t/m`) one per measure in it.
 * @param near the plan of which the line's section speaks, if any.
 */
export function mentionsIn(line: Line, near: (number: string) => string | null): MentionLeaf[] {
  const found: MentionLeaf[] = [];
  if (!STEM.test(line.text)) return found;
  ANCHOR.lastIndex = 0;
  for (let anchor = ANCHOR.exec(line.text); anchor !== null; anchor = ANCHOR.exec(line.text)) {
    const named = readList(line, anchor.index, anchor.index + anchor[0].length);
    // «Maatregelen 10» is a line of a table of contents.
    if (WAS.test(line.text.slice(Math.max(0, anchor.index - 20), anchor.index))) continue;
    if (named.length === 0 || (anchor[1] !== undefined && named.length < 2)) continue;
    const end = named.at(-1)?.end ?? 0;
    const explicit = planBehind(line.text, end);
    for (const { number, name, title } of named) {
      const plan = explicit ?? near(number);
      found.push({ kind: 'mention', number, series: 'maatregel', title, name, range: name, plan });
    }
    ANCHOR.lastIndex = Math.max(end, ANCHOR.lastIndex);
  }
  return found;
}

function readList(line: Line, anchor: number, firstNumber: number): Named[] {
  const { text } = line;
  const found: Named[] = [];
  let nameStart = anchor;
  for (let at = firstNumber; ;) {
    const token = sticky(TOKEN, text, at)?.[0];
    const number = token === undefined ? null : readNumber(token);
    if (token === undefined || number === null || UNIT.test(text.slice(at + token.length, at + token.length + 20)))
      break;
    const name = part(line, nameStart, at + token.length).range;
    const titled = titleBehind(line, at + token.length, anchor);
    found.push({ number, name, title: titled.title, end: titled.end });
    const to = sticky(TO, text, titled.end);
    if (to) {
      const start = titled.end + to[0].length;
      const last = sticky(TOKEN, text, start)?.[0] ?? '';
      const place = { name: part(line, start, start + last.length).range, title: null, end: start + last.length };
      found.push(...upTo(number, readNumber(last)).map((n) => ({ number: n, ...place })));
    }
    const end = found.at(-1)?.end ?? titled.end;
    const and = sticky(AND, text, end);
    if (!and) break;
    at = end + and[0].length;
    nameStart = at - (and[1]?.length ?? 0);
  }
  return found;
}

/** A title in quotes; in a cell of a table also what follows a colon, or all that follows the number that opens it. */
function titleBehind(line: Line, at: number, anchor: number): { title: string | null; end: number } {
  const quoted = sticky(QUOTED, line.text, at);
  // A bracket that closes none of its own belongs to the sentence.
  const closed = quoted?.[1] === '' ? 0 : 1;
  if (quoted && (quoted[3] ?? '').length >= closed) {
    return {
      title: tidyTitle(quoted[2] ?? ''),
      end: at + quoted[0].length - (closed === 0 ? (quoted[3] ?? '').length : 0),
    };
  }
  const named = line.kind === 'row' ? sticky(NAMED, line.text, at) : null;
  if (!named || (!opensCell(line.text, anchor) && !/[:–—]/.test(named[0]))) return { title: null, end: at };
  const from = at + named[0].length;
  const [rest = ''] = line.text.slice(from, from + 2 * LONGEST_TITLE).split('\t');
  const title = tidyTitle(sentenceAround(rest, 0, 1));
  return { title: title.length <= LONGEST_TITLE ? title : null, end: at };
}

/** Whether nothing but a bullet stands between the start of the cell and this place. */
function opensCell(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at);
  return /[\t•]\s*$/.test(before) || (at <= 3 && before.trim() === '');
}

/** A title as people write it: without the full stop, colon or dash that parts it from the text. */
export const tidyTitle = (text: string): string =>
  text.replace(/(?<!\b(?:etc|e\.d|e\.a|o\.a))[\s.:;–—-]+$/u, '').trim();

/** The measures behind the first up to and with the last: 2 t/m 5, 8a t/m 8e. */
function upTo(first: string, last: string | null): string[] {
  const [, from = '', letter = ''] = /^(\d+)([a-h]?)$/.exec(first) ?? [];
  const [, to = '', lastLetter = ''] = /^(\d+)([a-h]?)$/.exec(last ?? '') ?? [];
  if (from === to)
    return [...LETTERS.slice(LETTERS.indexOf(letter) + 1, LETTERS.indexOf(lastLetter) + 1)].map((l) => from + l);
  const length = Number(to) - Number(from);
  if (letter + lastLetter !== '' || !(length > 0 && length < 40)) return [];
  return Array.from({ length }, (_, i) => String(Number(from) + 1 + i));
}

const LETTERS = 'abcdefgh';

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
