/** Measures named in a line: `maatregel 7`, `maatregelen 2, 3 en 5`, `maatregel 14 («…») en 17 («…»)`. */
import { sentenceAround } from '../../dutch/sentence.js';
import type { MentionLeaf } from '../../candidates/measure.js';
import { NUMBER, ONE, readNumber, S, SEVERAL } from './grammar-number.js';
import { planBehind } from './grammar-plan.js';
import { part } from './lines.js';
import type { Line, Piece } from './lines.js';

const ANCHOR = new RegExp(`(?<![\\p{L}\\d-])(?:(${SEVERAL})|${ONE})${S}+(?:nr\\.?${S}+|nrs\\.?${S}+)?(?=(${NUMBER}))`, 'gu');
const TOKEN = new RegExp(`${NUMBER}`, 'uy');
const QUOTED = new RegExp(`(?:${S}|:)*(\\(?)[«“„‘"'](?!${S})([^»”’"\\t]{3,200})[»”’"'](\\)?)`, 'uy');
const AND = new RegExp(`${S}*(?:,|;|/|&|${S}en|${S}of|${S}en/of|${S}alsmede|,${S}en)${S}*(?:(?:sub-?)?maatregel${S}+)?(?=${NUMBER})`, 'uy');
const TO = new RegExp(`(?:${S}*(?:t/m|–|—)${S}*|-|${S}tot${S}en${S}met${S}+)(?=${NUMBER})`, 'uy');
const NAMED = /(?:[ \u00a0]*[:–—]|\.?)[ \u00a0]+(?=[\p{Lu}(«])/uy;

/** What makes a number behind «maatregel» count or date something else. */
const UNIT = new RegExp(
  `^${S}*(?:%|°|,\\d|${S}(?:procent|euro|miljoen|miljard|mln|mld|jaren?|maand(?:en)?|weken?|dag(?:en)?|uur|keer|maal|meter|` +
    `leerlingen|scholen|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|[Kk]wartaal|[Kk]amer|` +
    `van${S}de${S}\\d)(?!\\p{L}))`,
  'u',
);
const LONGEST_TITLE = 160;

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
  ANCHOR.lastIndex = 0;
  for (let anchor = ANCHOR.exec(line.text); anchor !== null; anchor = ANCHOR.exec(line.text)) {
    const named = readList(line, anchor.index, anchor.index + anchor[0].length);
    // «Maatregelen 10» is a line of a table of contents.
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

function readList(line: Line, start: number, firstNumber: number): Named[] {
  const { text } = line;
  const found: Named[] = [];
  let nameStart = start;
  for (let at = firstNumber; ;) {
    const token = sticky(TOKEN, text, at)?.[0];
    const number = token === undefined ? null : readNumber(token);
    if (token === undefined || number === null || UNIT.test(text.slice(at + token.length, at + token.length + 20))) break;
    const name = part(line, nameStart, at + token.length).range;
    const titled = titleBehind(line, at + token.length, start);
    found.push({ number, name, title: titled.title, end: titled.end });
    const to = sticky(TO, text, titled.end);
    if (to) {
      const last = titled.end + to[0].length;
      const until = sticky(TOKEN, text, last)?.[0] ?? '';
      found.push(...between(number, readNumber(until)).map((n) => ({ ...part(line, last, last + until.length), number: n }))
        .map(({ number: n, range }) => ({ number: n, name: range, title: null, end: last + until.length })));
    }
    const end = found.at(-1)?.end ?? titled.end;
    const and = sticky(AND, text, end);
    if (!and) break;
    at = end + and[0].length;
    nameStart = at;
  }
  return found;
}

/** A title in quotes; in a cell of a table also what follows a colon, or all that follows the number that opens it. */
function titleBehind(line: Line, at: number, start: number): { title: string | null; end: number } {
  const quoted = sticky(QUOTED, line.text, at);
  if (quoted && (quoted[1] === '') === (quoted[3] === '')) return { title: quoted[2] ?? null, end: at + quoted[0].length };
  const cell = line.cells.find(({ range }) => range.start <= line.range.start + at && line.range.start + at <= range.end);
  const opens = cell?.range.start === line.range.start + start;
  const named = line.kind === 'row' && cell ? sticky(NAMED, line.text, at) : null;
  if (!cell || !named || (!opens && !/[:–—]/.test(named[0]))) return { title: null, end: at };
  const from = at + named[0].length;
  const rest = line.text.slice(from, cell.range.end - line.range.start);
  const title = tidyTitle(sentenceAround(rest, 0, 1));
  return { title: title.length <= LONGEST_TITLE ? title : null, end: at };
}

/** A title as people write it: without the full stop, colon or dash that parts it from the text. */
export const tidyTitle = (text: string): string => text.replace(/(?<!\b(?:etc|e\.d|e\.a|o\.a))[\s.:;–—-]+$/u, '').trim();

/** The measures behind the first up to and with the last: 2 t/m 5, 8a t/m 8e. */
function between(first: string, last: string | null): string[] {
  const a = /^(\d+)([a-h]?)$/.exec(first);
  const b = /^(\d+)([a-h]?)$/.exec(last ?? '');
  if (!a || !b) return last === null ? [] : [last];
  const [from, to] = [Number(a[1]), Number(b[1])];
  const letters = 'abcdefgh';
  if (a[2] !== '' && b[2] !== '' && from === to) {
    const all = letters.slice(letters.indexOf(a[2] ?? '') + 1, letters.indexOf(b[2] ?? '') + 1);
    return [...all].map((letter) => `${from}${letter}`);
  }
  if (to <= from || to - from > 40) return [];
  return Array.from({ length: to - from }, (_, i) => (i === to - from - 1 ? (last ?? '') : String(from + 1 + i)));
}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
