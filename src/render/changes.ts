/** What normalising changed, each correction in its context: for people, and for grep. */
import type { Correction } from '../types.js';
import { oneLine, shorten } from './text.js';
import type { Screen } from './types.js';

/** So many characters of the source are shown on either side, as far as its line goes. */
const around = 40;

/**
 * A line per correction: file, line number, the change in its context as [-printed-]{+corrected+},
 * and why. Contact blocks are shown as the source prints them, which no other output does.
 */
export function changes(file: string, source: string, corrections: readonly Correction[], screen: Screen): string {
  if (corrections.length === 0) return `${screen.say('no-corrections')}\n`;
  return corrections.map((correction) => `${change(file, source, correction, screen)}\n`).join('');
}

function change(file: string, source: string, correction: Correction, { theme, say, width }: Screen): string {
  const { kind, reason, corrected, span } = correction;
  const lineStart = source.lastIndexOf('\n', span.start - 1) + 1;
  const lineEnd = (source.indexOf('\n', span.end) + 1 || source.length + 1) - 1;
  const before = tail(source.slice(lineStart, span.start));
  const after = head(source.slice(span.end, lineEnd));
  const printed = shown(source.slice(span.start, span.end), width);
  const mark = (text: string, open: string, close: string): string => (text === '' ? '' : open + text + close);
  const line = [
    visible(before).trimStart(),
    theme.removed(mark(printed, '[-', '-]')),
    theme.added(mark(shown(corrected, width), '{+', '+}')),
    visible(after).trimEnd(),
  ].join('');
  return `${theme.dim(`${oneLine(file)}:${span.line}:`)} ${line}\n    ${theme.dim(`${say(`correction.${kind}`)}: ${oneLine(reason)}`)}`;
}

/** The last words of a line and the first ones, whole as far as they fit; … stands for the rest. */
const tail = (text: string): string =>
  text.length <= around ? text : `…${text.slice(-around).replace(/^\S+(?=\s)/, '')}`;
const head = (text: string): string =>
  text.length <= around ? text : `${text.slice(0, around).replace(/(?<=\s)\S+$/, '')}…`;

/** A change may run over lines or hold a whole page: its line ends are shown, its middle is not. */
const shown = (text: string, most: number): string => shorten(visible(text), most);

/** Line ends as ⏎, other control characters as blanks, blanks kept: they may be what changed. */
const visible = (text: string): string =>
  text
    .replace(/\r?\n/g, '⏎')
    .split(/(⏎| +)/)
    .map((part) => (/^ *$/.test(part) ? part : oneLine(part)))
    .join('');
