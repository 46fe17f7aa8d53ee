/** Titles that stand at another measure's number, and measures that go by two titles. */
import type { Span, Warning } from '../types.js';

/** A title as one place prints it. */
export interface Titled {
  readonly number: string;
  readonly series: string;
  readonly title: string;
  /** From a definition, a row, a chapter or an entry; not from the running text. */
  readonly sure: boolean;
  readonly span: Span;
}

/** Below this two titles have nothing in common; from the other on they are the same but for some words. */
const STRANGE = 0.25;
const ALIKE = 0.6;
/** No letter has so many; what does is no list of measures, and comparing each with each would take long. */
const MANY = 800;
const COMMON = new Set('de het een en of in op van voor om te aan bij met als er'.split(' '));

/** A warning for each title that fits another measure better than its own. */
export function titleConflicts(titles: readonly Titled[]): Warning[] {
  const sure = titles.filter((t) => t.sure).map((t) => ({ ...t, words: wordsOf(t.title) }));
  if (sure.length > MANY) return [];
  const warnings: Warning[] = [];
  for (const { number, series, title, span, sure: isSure } of titles) {
    const words = wordsOf(title);
    const same = sure.filter((t) => t.series === series);
    const own = same.filter((t) => t.number === number);
    if (
      words.size === 0 ||
      own.length === 0 ||
      own.some((t) => t.title !== title && overlap(words, t.words) >= STRANGE)
    )
      continue;
    if (!isSure && own.some((t) => t.title === title)) continue;
    const other = same.find((t) => t.number !== number && overlap(words, t.words) >= ALIKE);
    const rival = own.find((t) => overlap(words, t.words) < STRANGE);
    if (!rival || (!other && !isSure)) continue;
    const reason = other
      ? `that is the title of ${other.number} («${other.title}», line ${other.span.line})`
      : 'the letter says both';
    const message = `«${title}» stands at number ${number}, elsewhere called «${rival.title}»; ${reason}.`;
    warnings.push({ code: 'measure-title-conflict', message, span });
  }
  return warnings;
}

/** Words by their first letters, so that «samenwerking» meets «samenwerken». */
const wordsOf = (title: string): ReadonlySet<string> =>
  new Set((title.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter((w) => !COMMON.has(w)).map((w) => w.slice(0, 6)));

/** The share of the shorter title's words that the longer one has. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}
