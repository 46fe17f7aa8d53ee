/** Words whose letters stand apart, put together by the dictionary where exactly one reading is left. */

const ALONE = /(?<![\p{L}\d.,'’])(?![uUIàAXV])\p{L}(?= \p{L})|(?<=\S )\d(?= \d)/gu;

/** Whether letters of a text stand apart inside its words: lone letters, lone figures. */
export const isSetApart = (text: string): boolean => hasLoneSigns(text) && (text.match(ALONE) ?? []).length >= 2;

/** Whether two signs of a text may stand alone before a blank: hardly any line has them, and the pattern costs more. */
function hasLoneSigns(text: string): boolean {
  let found = 0;
  for (let at = text.indexOf(' '); at >= 0 && found < 2; at = text.indexOf(' ', at + 1)) {
    if (at < 2 || !isOfWord(text.charCodeAt(at - 2))) found += 1;
  }
  return found >= 2;
}

/** A figure or a Latin letter. */
const isOfWord = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0xc0 && code <= 0x24f);

const LETTER = /(?<![\p{L}\d.,'’])(?![uUIàAXV])\p{L}(?= \p{L})/gu;

/** Whether lone letters show that figures may stand apart as well: by themselves they may be counts. */
export const hasLoneLetters = (text: string): boolean => (text.match(LETTER) ?? []).length >= 2;

/** Words of two and three letters that letters really use; a dictionary has hundreds that they do not. */
const SHORT = new Set(
  (
    'af al de dr en er ga ik in is ja je jl km me na nu of om op pa te uw we ze zo én aan als arm bij cao dag dan dat der des die dit doe dus duo één een elk eis fte gas gaf ' +
    'had heb hem hen het hij hoe hof hun jij kan kon kop lag las lid lijn men met mij min mag mee nam nee net nog nut oog oor per pas pot pad rol rij sla som sta ' +
    'toe tot uit uur van ver via vak vol was wat weg wel wet wie wij wil zal zag zee zei zij zin zo’n zou zat'
  ).split(' '),
);

/** Pieces of letters parted by single blanks; longer runs than this are no line of a letter. */
const RUN = /\p{L}+(?: \p{L}+)+/gu;
const MOST_PIECES = 60;
const LONGEST_WORD = 40;

/** What it costs to leave a piece that is no word as it stands, and a lone letter above all. */
const UNKNOWN = 10;
const LONE = 20;

export interface Joined {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** The words to put together in a text; `has` says whether the dictionary has one. */
export function joinedWords(text: string, has: (word: string) => boolean): Joined[] {
  return [...text.matchAll(RUN)].flatMap((match) => readRun(match[0], match.index, has));
}

interface Way {
  readonly cost: number;
  /** How many ways cost as little. */
  readonly ways: number;
  /** The pieces that the first word takes. */
  readonly take: number;
}

/**
 * The reading of a run with the fewest joins in which every word is one; nothing where two
 * readings cost the same. From the end, so that each piece is looked at once (Viterbi).
 */
function readRun(run: string, at: number, has: (word: string) => boolean): Joined[] {
  const pieces = run.split(' ');
  if (pieces.length > MOST_PIECES) return [];
  const best: Way[] = Array.from({ length: pieces.length + 1 }, () => ({ cost: 0, ways: 1, take: 0 }));
  for (let i = pieces.length - 1; i >= 0; i -= 1) best[i] = wayFrom(pieces, i, best, has);
  const found: Joined[] = [];
  let start = at;
  for (let i = 0; i < pieces.length;) {
    const { take = 1 } = best[i] ?? {};
    const taken = pieces.slice(i, i + take);
    const end = start + taken.join(' ').length;
    if (take > 1 && best[0]?.ways === 1) found.push({ start, end, word: taken.join('') });
    start = end + 1;
    i += take;
  }
  return found;
}

function wayFrom(pieces: readonly string[], i: number, best: readonly Way[], has: (word: string) => boolean): Way {
  let least: Way = { cost: Infinity, ways: 0, take: 1 };
  let word = '';
  for (let take = 1; i + take <= pieces.length; take += 1) {
    word += pieces[i + take - 1] ?? '';
    if (word.length > LONGEST_WORD) break;
    const cost = costOf(word, take, has);
    if (cost === null) continue;
    const rest = best[i + take];
    const sum = cost + (rest?.cost ?? 0);
    if (sum < least.cost) least = { cost: sum, ways: rest?.ways ?? 1, take };
    else if (sum === least.cost) least = { ...least, ways: least.ways + (rest?.ways ?? 1) };
  }
  return least;
}

/** A join costs one; what is no word may only stay as it is. */
function costOf(word: string, take: number, has: (word: string) => boolean): number | null {
  if (isWord(word, has)) return take - 1;
  if (take > 1) return null;
  return word.length === 1 ? LONE : UNKNOWN;
}

function isWord(word: string, has: (word: string) => boolean): boolean {
  if (word.length === 1) return /^[uU]$/.test(word);
  if (/^\p{Lu}{2,5}$/u.test(word)) return true;
  if (/^.\p{L}*\p{Lu}/u.test(word)) return false;
  return word.length <= 3 ? SHORT.has(word.toLowerCase()) : has(word);
}
