/**
 * Damages a clean letter as scanners do: sets it in lines and pages with notes, margins and page
 * numbers, and misreads what they misread. Seeded, and the truth is kept: where each word stands in
 * the damaged text and what it should read.
 */

/** Shares per strength. `words`: misread words; `tremas`: of the words that have one; the rest say what they are of. */
export const strengths = {
  light: {
    words: 0.004,
    tremas: 0.5,
    breaks: 0.02,
    marks: 0.4,
    bullets: 0.5,
    lostBullets: 0,
    numerals: 0.5,
    citations: 0.25,
    labels: 0,
    margins: 0,
    blanks: 0,
  },
  medium: {
    words: 0.02,
    tremas: 0.7,
    breaks: 0.06,
    marks: 0.8,
    bullets: 0.8,
    lostBullets: 0.05,
    numerals: 0.8,
    citations: 0.5,
    labels: 0.1,
    margins: 0.2,
    blanks: 0.1,
  },
  strong: {
    words: 0.08,
    tremas: 0.9,
    breaks: 0.15,
    marks: 1,
    bullets: 1,
    lostBullets: 0.3,
    numerals: 1,
    citations: 0.8,
    labels: 0.3,
    margins: 0.5,
    blanks: 0.25,
  },
};

const WIDTH = 80;
const NOTE_WIDTH = 96;
const PAGE = 46;

/** Marsaglia-like generator by Tommy Ettinger (mulberry32): 32 bits of state are plenty here. */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** [what is typed, what scanners make of it, in which class]. */
const MISREADINGS = [
  ['i', 'l', 'stroke'],
  ['l', 'I', 'stroke'],
  ['l', '1', 'stroke'],
  ['l', 'i', 'stroke'],
  ['I', 'l', 'stroke'],
  ['I', '|', 'stroke'],
  ['O', '0', 'round'],
  ['o', '0', 'round'],
  ['rn', 'm', 'joined'],
  ['m', 'rn', 'joined'],
  ['n', 'ii', 'joined'],
];
const TREMAS = [
  ['ë', 'é'],
  ['ë', 'e'],
  ['ï', 'i'],
  ['ö', 'é'],
  ['ö', 'o'],
  ['ü', 'u'],
];
const CAPITALS = { c: 'C', o: 'O', s: 'S', v: 'V', w: 'W', x: 'X', z: 'Z', k: 'K', p: 'P' };
const SIGNS = ['!', '?', '®', '*', '”', '™', '°'];
const NUMERALS = { I: ['|', ']', 'l'], II: [']', '||', 'Il'], III: [']', 'i', 'Ill'], IV: ['v', 'lV'] };
const CITED = [
  [/\bKamerstukken II\b/, ['Kamerstukken 11', 'Kamerstukken Il', 'Kamerstukken ll', 'kamerstukken II']],
  [/VIII\b/, ['VIIl', 'VIlI']],
  [/\bnr\. (\d)0\b/, ['nr. $1O']],
];

/** @returns {{ text: string, words: { start: number, end: number, clean: string, printed: string, kind: string | null }[] }} */
export function damage(markdown, strength, seed) {
  const share = strengths[strength];
  const rng = random(seed);
  const hit = (p) => rng() < p;
  const pick = (list) => list[Math.floor(rng() * list.length)];
  const { blocks, notes } = read(markdown);
  const out = new Output();
  let page = [];
  let used = 0;
  const pages = [page];
  const place = (line) => {
    const foot = line
      .flatMap((t) => (t.notes ?? []).map((n) => notes.get(n) ?? ''))
      .reduce((sum, n) => sum + 2 + Math.ceil(n.length / NOTE_WIDTH), 0);
    if (used + 1 + foot > PAGE && page.length > 0) {
      page = [];
      pages.push(page);
      used = 0;
    }
    page.push(line);
    used += 1 + foot;
  };
  for (const block of blocks) {
    const tokens = misread(tokensOf(block.text), share, { hit, pick, rng, quiet: block.front });
    for (const line of wrap(opening(block, tokens, share, { hit, pick }), WIDTH, share.breaks, { hit, rng }))
      place(line);
    if (page.length > 0) page.push([]);
  }
  pages.forEach((lines, index) => printPage(out, lines, index, pages.length, notes, share, { hit, pick, rng }));
  return { text: out.text, words: out.words };
}

class Output {
  text = '';
  words = [];
  /** Prints tokens with blanks between; a token that runs over a line end stays one word. */
  line(tokens, tail = '') {
    tokens.forEach((token, index) => {
      if (index > 0) this.text += ' ';
      const start = this.text.length;
      this.text += token.printed;
      const open = token.rest ? this.words.find((w) => w.token === token.rest) : undefined;
      if (open) open.end = this.text.length;
      else if (token.clean)
        this.words.push({
          start,
          end: this.text.length,
          clean: token.clean,
          printed: token.shown ?? token.printed,
          kind: token.kind ?? null,
          token,
        });
      this.text += token.mark ?? '';
    });
    this.text += `${tail}\n`;
  }
}

/** Blocks and footnotes of the Markdown that `pobrief normalize` prints; rows of tables are left out. */
function read(markdown) {
  const notes = new Map();
  const blocks = [];
  let front = true;
  for (const line of markdown.split('\n')) {
    const note = /^\[\^(\d+)\]: (.*)$/.exec(line);
    if (note) notes.set(Number(note[1]), note[2]);
    else if (line.trim() !== '' && !line.startsWith('|')) {
      const heading = line.startsWith('# ');
      const item = line.startsWith('- ');
      blocks.push({ text: line.replace(/^(?:# |- )/, '').replace(/\\(?=[^\w\s])/g, ''), heading, item, front });
      if (/^Geachte\b|^Den Haag,|^(?:Amsterdam|Datum)/.test(line) && !line.startsWith('Datum')) front = false;
    }
  }
  if (blocks.every((b) => b.front)) for (const b of blocks) b.front = false;
  return { blocks, notes };
}

/** Words parted by blanks, with the numbers of the footnotes whose marks stand behind or in them. */
const tokensOf = (text) =>
  text
    .split(/\s+/)
    .filter(Boolean)
    .map((printed) => {
      const numbers = [...printed.matchAll(/\[\^(\d+)\]/g)].map((m) => Number(m[1]));
      const [clean = '', behind = ''] = printed.split(/(?:\[\^\d+\])+/);
      return numbers.length > 0 ? { clean, printed: clean, notes: numbers, behind } : { clean, printed };
    });

const PLAIN = /^[«‘“(]?\p{L}[\p{Ll}\p{M}]+[.,;:)!?’”»]{0,2}$/u;

function misread(tokens, share, { hit, pick, rng, quiet }) {
  const text = tokens.map((t) => t.printed).join(' ');
  let quoted = false;
  const out = tokens.map((token) => {
    if (/[«‘“]/.test(token.clean)) quoted = true;
    const inside = quoted;
    if (/[»’”]/.test(token.clean)) quoted = false;
    if (quiet || inside || !PLAIN.test(token.clean)) return { ...token };
    const tremas = TREMAS.filter(([typed]) => token.clean.includes(typed));
    if (tremas.length > 0 && hit(share.tremas))
      return changed(token, replaceOnce(token.clean, pick(tremas), rng), 'trema');
    if (!hit(share.words)) return { ...token };
    const capital = [...token.clean.slice(1, -2)].findIndex((c) => c in CAPITALS);
    const roll = rng();
    if (roll < 0.1 && capital >= 0 && token.clean.length > 4) {
      const at = capital + 1;
      return changed(
        token,
        token.clean.slice(0, at) + CAPITALS[token.clean[at]] + token.clean.slice(at + 1),
        'capital',
      );
    }
    if (roll < 0.2 && token.clean.length > 7) {
      const at = 3 + Math.floor(rng() * (token.clean.length - 6));
      return changed(token, `${token.clean.slice(0, at)} ${token.clean.slice(at)}`, 'split');
    }
    const fitting = MISREADINGS.filter(([typed]) => token.clean.includes(typed));
    if (fitting.length === 0) return { ...token };
    const chosen = pick(fitting);
    return changed(token, replaceOnce(token.clean, chosen, rng), chosen[2]);
  });
  cite(text, out, share, { hit, pick });
  return share.words > 0.01 ? merge(out, share, { hit }) : out;
}

const changed = (token, printed, kind) => ({ ...token, printed, kind });

function replaceOnce(word, [typed, misreadAs], rng) {
  const places = [...word.matchAll(new RegExp(typed, 'g'))].map((m) => m.index);
  const at = places[Math.floor(rng() * places.length)];
  return word.slice(0, at) + misreadAs + word.slice(at + typed.length);
}

/** Citations are misread as a whole; their words are no words of the count. */
function cite(text, tokens, share, { hit, pick }) {
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (/^Kamerstukken$/.test(token.clean) && next?.clean.startsWith('II')) {
      if (!hit(share.citations)) return;
      const as = pick(CITED[0][1]).split(' ');
      Object.assign(token, { printed: as[0], kind: as[0] === token.clean ? null : 'citation' });
      Object.assign(next, { printed: next.clean.replace('II', as[1]), kind: as[1] === 'II' ? null : 'citation' });
    } else if (/^\d{5}-VIII,?$/.test(token.clean) && hit(share.citations)) {
      Object.assign(token, { printed: token.clean.replace('VIII', pick(CITED[1][1])), kind: 'citation' });
    }
  });
}

/** Two short words run together. */
function merge(tokens, share, { hit }) {
  const out = [];
  for (const token of tokens) {
    const last = out.at(-1);
    const short = (t) => t && !t.kind && !t.notes && /^\p{L}\p{Ll}{0,4}$/u.test(t.clean);
    if (short(last) && short(token) && hit(share.words / 10)) {
      out[out.length - 1] = {
        clean: `${last.clean} ${token.clean}`,
        printed: last.clean + token.clean,
        kind: 'merged',
      };
    } else out.push(token);
  }
  return out;
}

/** What stands before a block: a bullet as scanners read it, a numeral, or nothing where it is lost. */
function opening(block, tokens, share, { hit, pick }) {
  const numeral = tokens[0]?.clean;
  if (numeral && numeral in NUMERALS && hit(share.numerals))
    return [{ ...tokens[0], printed: pick(NUMERALS[numeral]), kind: 'numeral' }, ...tokens.slice(1)];
  if (!block.item) return tokens;
  if (hit(share.lostBullets)) return tokens;
  return [{ clean: '', printed: hit(share.bullets) ? pick(['¢', 'e']) : '•' }, ...tokens];
}

const SYLLABLE = /(?<=[aeiou])(?=[bcdfghjklmnpqrstvwz][aeiou])/g;

/** Lines of at most `width` characters; some last words are broken between syllables. */
function wrap(tokens, width, breaks, { hit }) {
  const lines = [[]];
  let length = 0;
  for (const token of tokens) {
    const size = token.printed.length + 1;
    if (length + size > width && length > 0) {
      const at = [...token.clean.matchAll(SYLLABLE)]
        .map((m) => m.index)
        .filter((i) => i > 2 && i < token.clean.length - 3 && length + i + 1 < width)
        .at(-1);
      if (at !== undefined && !token.kind && PLAIN.test(token.clean) && hit(breaks)) {
        const first = {
          clean: token.clean,
          printed: `${token.clean.slice(0, at)}-`,
          kind: 'broken',
          shown: token.clean,
        };
        lines.at(-1).push(first);
        lines.push([{ ...token, clean: '', printed: token.clean.slice(at), rest: first }]);
        length = token.clean.length - at;
        continue;
      }
      lines.push([]);
      length = 0;
    }
    lines.at(-1).push(token);
    length += size;
  }
  return lines;
}

function printPage(out, lines, index, count, notes, share, tools) {
  const { hit, pick } = tools;
  const margins = index === 0 ? [] : ['Onze referentie', '49120377'];
  const due = lines.flatMap((line) => line.flatMap((t) => t.notes ?? []));
  out.text += ' ';
  let filled = 0;
  lines.forEach((line) => {
    for (const token of line)
      if (token.notes) token.mark = token.notes.map((n) => signOf(n, share, tools)).join(' ') + token.behind;
    const margin = line.length > 0 ? margins[filled] : undefined;
    if (line.length > 0) filled += 1;
    const tail =
      margin === undefined
        ? ''
        : ` ${index > 1 && hit(share.margins) ? margin.replace(/[eo1]/, (c) => ({ e: 'c', o: '0', 1: 'l' })[c]) : margin}`;
    out.line(line, tail);
  });
  if (out.text.endsWith('\n\n') === false) out.text += '\n';
  for (const number of due) {
    const label = hit(share.labels) ? pick([String(number).slice(-1), '"', String(number)]) : String(number);
    const tokens = misread(tokensOf(notes.get(number) ?? ''), share, { ...tools, quiet: false });
    wrap([{ clean: '', printed: label }, ...tokens], NOTE_WIDTH, 0, tools).forEach((line) => out.line(line));
    out.text += '\n';
  }
  out.text += `Pagina ${index + 1} van ${count}\n`;
}

const signOf = (number, share, { hit, pick }) => {
  if (!hit(share.marks)) return String(number);
  if (number < 10) return pick(SIGNS);
  return hit(0.5) ? pick(['!', '?', "'"]) + pick(['®', '*', '°', '”']) : String(number)[0] + pick(['?', '*', '®', '°']);
};
