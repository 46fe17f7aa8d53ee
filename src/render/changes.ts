/** What normalising changed, each correction in its context: for people, and for grep. */
import type { Correction } from '../types.js';
import { oneLine, shorten } from './text.js';
import type { Screen } from './types.js';

/** So many characters of the source are shown on either side, as far as its line goes. */
const around = 30;

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
  const before =
    source
      .slice(Math.max(0, span.start - around), span.start)
      .split('\n')
      .at(-1) ?? '';
  const after =
    source
      .slice(span.end, span.end + around)
      .split('\n')
      .at(0) ?? '';
  const printed = shown(source.slice(span.start, span.end), Math.max(around, width));
  const mark = (text: string, open: string, close: string): string => (text === '' ? '' : open + text + close);
  const line = [
    visible(before).trimStart(),
    theme.removed(mark(printed, '[-', '-]')),
    theme.added(mark(shown(corrected, Math.max(around, width)), '{+', '+}')),
    visible(after).trimEnd(),
  ].join('');
  return `${theme.dim(`${oneLine(file)}:${span.line}:`)} ${line}\n    ${theme.dim(`${say(`correction.${kind}`)}: ${oneLine(reason)}`)}`;
}

/** A change may run over lines or hold a whole page: its line ends are shown, its middle is not. */
const shown = (text: string, most: number): string => shorten(visible(text), most);

/** Line ends as ⏎, other control characters as blanks, blanks kept: they may be what changed. */
const visible = (text: string): string =>
  text
    .replace(/\r?\n/g, '⏎')
    .split(/(⏎| +)/)
    .map((part) => (/^ *$/.test(part) ? part : oneLine(part)))
    .join('');
