/** The words of a clean text with what their place tells: start of a sentence, quotation, address. */

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** A sentence, item or footnote starts with it. */
  readonly opens: boolean;
  /** Quotation, address or number: not ours to change. */
  readonly protected: boolean;
  /** Part of a larger token: joined to another word by a hyphen, slash or bracket. */
  readonly part: boolean;
  /** Signs that no Dutch word holds stand in its token. */
  readonly odd: boolean;
}

const TOKEN = /\S+/g;
/** Letters with what scanners put between them; a sign counts only beside a letter. */
const WORD = /[\p{L}|!\][01568](?:[\p{L}\p{M}|0-9’']|[![\]](?=\p{L}))*/gu;
const ADDRESS = /https?:|www\.|@|\.(?:nl|com|org|eu|example)\b|[=%&]\w|\w_\w/;
const OPENS = /(?:^|[.?!:…][»”"’')\]]{0,2} |\n|\t)[«‘“"'(*–-]{0,2}$/;

/** The words of a text in order. */
export function wordsOf(text: string): Word[] {
  const quotes = quotations(text);
  let quote = 0;
  const words: Word[] = [];
  for (const token of text.matchAll(TOKEN)) {
    const address = ADDRESS.test(token[0]);
    const odd = !address && /[{}\\<>|[\]^~=]/.test(token[0].slice(1, -1));
    for (const match of token[0].matchAll(WORD)) {
      const printed = match[0].replace(/[’'!\][|]+$/, '');
      if (printed === '') continue;
      const start = token.index + match.index;
      const end = start + printed.length;
      while ((quotes[quote]?.end ?? Infinity) <= start) quote += 1;
      words.push({
        start,
        end,
        text: printed,
        opens: OPENS.test(text.slice(Math.max(0, start - 6), start)) || start === 0,
        protected: address || (quotes[quote]?.start ?? Infinity) < start || /^\d+$/.test(printed),
        part: /[\p{L}\d)/(-]/u.test(text[start - 1] ?? '') || /^[-/(][\p{L}]/u.test(text.slice(end, end + 2)),
        odd,
      });
    }
  }
  return words;
}

const QUOTED =
  /[“„][^“”„\n]{1,300}”|‘[^‘\n]{1,200}?’(?![\p{L}\d])|«[^«»\n]{1,400}»|(?<![\p{L}\d.,;:])"[^"\n]{1,200}"|(?<![\p{L}\d.,;:])'[^'\n]{1,200}?'(?![\p{L}\d])/gu;

const quotations = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(QUOTED)].map((m) => ({ start: m.index, end: m.index + m[0].length }));

/** How often each word stands in a text, as printed. */
export function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [printed] of text.matchAll(/\p{L}[\p{L}\p{M}\d’']*/gu)) {
    const word = printed.replace(/[’']+$/, '');
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
