/** What people see of one letter: what it is, how much is in it, what is due and what needs a look. */
import type { CorrectionKind, LetterResult, Reference, State, Warning } from '../types.js';
import { measureLines, stateCounts } from './summary-states.js';
import { hanging, oneLine, padEnd, padStart, widthOf, wrap } from './text.js';
import type { Screen } from './types.js';
import { warningText } from './warning-words.js';
import { whereText } from './where.js';

/** So many lines of a list fit on a screen; the tables have all of them. */
const shown = 10;

/** The summary as lines within the width of the screen, ended by a line end. */
export function summary(result: LetterResult, screen: Screen): string {
  const parts = [title, counts, measureLines, deadlines, attention]
    .map((part) => part(result, screen))
    .filter((lines) => lines[0]);
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function title({ letter, source }: LetterResult, { width, theme, say }: Screen): string[] {
  const pages = source.pages === null ? [] : [say('pages', { count: source.pages })];
  const name = [letter.id ?? oneLine(source.file), letter.date ?? say('no-date')].join(' · ');
  const origin = [oneLine(source.file), source.format, ...pages].join(' · ');
  return [
    ...wrap(name, width).map(theme.strong),
    ...wrap(letter.title ?? say('no-title'), width),
    ...wrap(origin, width).map(theme.dim),
  ];
}

/** A line per kind of finding: its name, how many, and what is worth saying about them. */
function counts(result: LetterResult, screen: Screen): string[] {
  const { width, theme, say } = screen;
  const { measures, references, motions, commitments, planning, dates, footnotes, corrections } = result;
  const numbered = measures.filter((m) => m.explicit && m.series === 'maatregel');
  const states = (list: readonly State[]): string[] => some(list.length, () => stateCounts(list, screen));
  const always = new Set([say('references'), say('dates'), say('footnotes'), say('corrections')]);
  const rows: [string, number, string[]][] = [
    [say('measures'), numbered.length, states(numbered.map((m) => m.status.value))],
    [say('motions'), motions.length, states(motions.map((m) => m.disposition.value))],
    [
      say('commitments'),
      commitments.length,
      [
        some(commitments.filter(({ kind }) => kind === 'made').length, (count) => say('made', { count })),
        some(commitments.filter(({ kind }) => kind === 'cited').length, (count) => say('cited', { count })),
      ].flat(),
    ],
    [
      say('planning'),
      planning.length,
      some(planning.flatMap(({ milestones }) => milestones).length, (count) => say('milestones', { count })),
    ],
    [
      say('references'),
      references.length,
      [
        some(new Set(references.flatMap(({ ids }) => ids)).size, (count) => say('documents', { count })),
        some(references.filter(({ damaged }) => damaged).length, (count) => `${count} ${say('damaged')}`),
        some(references.filter(({ incomplete }) => incomplete).length, (count) => `${count} ${say('incomplete')}`),
      ].flat(),
    ],
    [say('dates'), dates.length, some(duties(result).length, (count) => say('deadlines', { count }))],
    [say('footnotes'), footnotes.length, []],
  ];
  if (corrections !== undefined) {
    const perKind = new Map<CorrectionKind, number>();
    for (const { kind } of corrections) perKind.set(kind, (perKind.get(kind) ?? 0) + 1);
    const kinds = [...perKind].map(([kind, count]) => `${count} ${say(`correction.${kind}`)}`);
    rows.push([say('corrections'), corrections.length, kinds]);
  }
  const shownRows = rows.filter(([name, count]) => count > 0 || always.has(name));
  const names = Math.max(...rows.map(([name]) => widthOf(name)));
  const figures = Math.max(...rows.map(([, count]) => String(count).length));
  return shownRows.flatMap(([name, count, about]) => {
    const head = `${padEnd(name, names)}  ${padStart(String(count), figures)}  `;
    const [first = '', ...more] = hanging(head, about.join(', '), width).map((line) => line.trimEnd());
    return [first.slice(0, head.length) + theme.dim(first.slice(head.length)), ...more.map(theme.dim)];
  });
}

const some = (count: number, words: (count: number) => string): string[] => (count > 0 ? [words(count)] : []);

const duties = ({ dates }: LetterResult) => dates.filter(({ role }) => role === 'deadline');

/** Deadlines that end after the letter's own date, the first one first, open ones last; no clock is asked. */
function deadlines(result: LetterResult, screen: Screen): string[] {
  const from = result.letter.date ?? '';
  const coming = duties(result)
    .filter(({ start, end }) => (end ?? start ?? '') >= from && (end ?? start) !== null)
    .map((date) => ({ ...date, last: date.end ?? '9999' }))
    .sort((a, b) => (a.last < b.last ? -1 : a.last > b.last ? 1 : a.span.start - b.span.start));
  const lines = coming.map(({ start, end, approximate, printed, span }) => ({
    head: `${approximate ? '~' : ' '}${end ?? `${start ?? ''}…`}`,
    text: `${printed} (${whereText(span, screen.say)})`,
  }));
  return list('coming', lines, 'dates', screen);
}

/** Damaged and incomplete citations and the other warnings, in the order of the letter. */
function attention({ references, warnings }: LetterResult, screen: Screen): string[] {
  const doubtful = references.filter(({ damaged, incomplete }) => damaged || incomplete);
  const places = new Set(doubtful.map(({ span }) => span.start));
  const isNew = ({ span }: Warning): boolean => span === null || !places.has(span.start);
  const items = [
    ...doubtful.map((reference) => ({ span: reference.span, text: doubt(reference, screen) })),
    ...warnings.filter(isNew).map((warning) => ({ span: warning.span, text: warningText(warning, screen.say) })),
  ].sort((a, b) => (a.span?.line ?? 0) - (b.span?.line ?? 0));
  const lines = items.map(({ span, text }) => ({ head: span === null ? '' : whereText(span, screen.say), text }));
  return list('look', lines, doubtful.length > warnings.length ? 'references' : 'warnings', screen);
}

function doubt({ printed, ids, damaged, incomplete, probably }: Reference, { say }: Screen): string {
  const kinds = [...(damaged ? [say('damaged')] : []), ...(incomplete ? [say('incomplete')] : [])];
  const reading = ids.length > 0 ? ` → ${ids.join('; ')}` : '';
  const guess = probably === undefined ? '' : ` (${say('probably', { id: probably.id })})`;
  return `${kinds.join(', ')}: ${printed}${reading}${guess}`;
}

type Line = { readonly head: string; readonly text: string };

/** A heading and its lines, the first columns aligned; what does not fit is counted. */
function list(heading: 'coming' | 'look', lines: readonly Line[], table: string, screen: Screen): string[] {
  if (lines.length === 0) return [];
  const first = Math.max(...lines.slice(0, shown).map(({ head }) => widthOf(head)));
  const rest = lines.length - shown;
  const mark = heading === 'look' ? screen.theme.warn : screen.theme.strong;
  return [
    mark(screen.say(heading)),
    ...lines.slice(0, shown).flatMap(({ head, text }) => hanging(`  ${padEnd(head, first)}  `, text, screen.width)),
    ...some(rest, (count) => `  ${screen.theme.dim(screen.say('more', { count, table }))}`),
  ];
}
