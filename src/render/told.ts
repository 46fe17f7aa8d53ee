/** Answers over several letters as people read them: headings, and under each what there is to tell, line by line. */
import { hanging, oneLine, wrap } from './text.js';
import type { Screen } from './types.js';

/** One thing that is told: what it is, what is to say of it, and what a reader must know besides. */
export interface Told {
  readonly label: string;
  readonly text: string;
  readonly notes: readonly string[];
}

export interface ToldSection {
  readonly heading: string;
  readonly items: readonly Told[];
  /** What was left out, in words; empty where nothing was. */
  readonly rest: string;
}

type Paper = Pick<Screen, 'width' | 'theme'>;

/** Lines within the width of the screen; the text of each thing hangs under what it is. */
export function toldScreen(head: readonly string[], sections: readonly ToldSection[], { width, theme }: Paper): string {
  const [first = '', ...more] = head;
  const top = [...wrap(first, width).map(theme.strong), ...more.flatMap((line) => wrap(line, width)).map(theme.dim)];
  const blocks = sections
    .filter(({ items, rest }) => items.length > 0 || rest !== '')
    .map(({ heading, items, rest }) => [
      ...(heading === '' ? [] : [theme.strong(heading)]),
      ...items.flatMap(({ label, text, notes }) => [
        ...hanging('  ', label, width),
        ...(text === '' ? [] : hanging('      ', text, width)),
        ...notes.flatMap((note) => hanging('      ', note, width)).map(theme.dim),
      ]),
      ...(rest === '' ? [] : hanging('  ', rest, width).map(theme.dim)),
    ]);
  return `${[top, ...blocks].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** A table per heading, with the columns as they are named. */
export function toldMarkdown(
  head: readonly string[],
  sections: readonly ToldSection[],
  columns: readonly [string, string, string],
): string {
  const tables = sections
    .filter(({ items, rest }) => items.length > 0 || rest !== '')
    .flatMap(({ heading, items, rest }) => {
      const rows = items.map(({ label, text, notes }) => [label, text, notes.join('; ')]);
      const table = [columns, columns.map(() => '---'), ...rows].map(
        (cells) => `| ${cells.map(markdownCell).join(' | ')} |`,
      );
      return [
        ...(heading === '' ? [] : [`## ${markdownCell(heading)}`]),
        ...(items.length === 0 ? [] : [table.join('\n')]),
        ...(rest === '' ? [] : [markdownCell(rest)]),
      ];
    });
  return `${[...head.map(markdownCell), ...tables].join('\n\n')}\n`;
}

/** What Markdown would take for markup is escaped. */
export const markdownCell = (text: string): string => oneLine(text).replace(/[\\|<>*_`[\]]/g, '\\$&');
