/** A footnote label at the start of a line, and how well it fits the number that is due. */
export interface Label {
  /** Offset in the line at which the label starts, and at which the note's text starts. */
  readonly start: number;
  readonly end: number;
  readonly text: number;
  readonly printed: string;
  /** Scanners read the gap behind small type as a rule: `7_Zie`. */
  readonly ruled: boolean;
  /** A bracket opens it: `[7]`. */
  readonly bracketed: boolean;
}

const LABEL =
  /^\s{0,8}_{0,2}(?:[|:;,.‚„]{1,2} ?(?=\d{1,3} [Kk]a[mri]|\d{1,3} Handelingen))?(?:<sup>\s?)?(?:[Nn]oot (?=\d{1,3}:))?(?:\[\^|[[{(]{1,2}(?=\d))?(\d{1,3}|\d[lIi]|[lIi]\d|[“”"'’‘*°®©™?!|+>]{1,2}|[lIiOÌ]|[lI]{2}|[HU](?=\s(?:[Kk]amerst|Handelingen|Aanhangsel|TZ))|[SsAZzBGTg$](?=_)|[¹²³⁰-⁹]{1,3})(?:(?<=[[{(]\d{1,3})[lIÌ|]?|)(?:[\])}]{1,2}:?)?(?:\s?<\/sup>)?(?:(?<=[Nn]oot \d{1,3}):|[.)]?)(\s+|_+\s*|-(?=[Kk]am?[ei\p{L}]{1,3}rst))(?=\S)/u;

/** Reads what may be a footnote label; null where the line does not open with one. */
export function readLabel(line: string): Label | null {
  const match = LABEL.exec(line);
  const printed = match?.[1];
  const gap = match?.[2];
  if (!match || printed === undefined || gap === undefined) return null;
  // "1. " numbers a list, "1 " labels a note.
  if ((/[.)]\s+$/.test(match[0]) && !/^\s*[[{]/.test(match[0])) || /^\s*\|.*\|/.test(line)) return null;
  const start = match[0].length - match[0].trimStart().length;
  return {
    start,
    end: match[0].length - gap.length,
    text: match[0].length,
    printed,
    ruled: gap.includes('_'),
    bracketed: /^\s*[[{(]/.test(match[0]),
  };
}

/** A label with a stop behind it, which a list prints as well: the number says that it is the one that is due. */
export function readStoppedLabel(line: string, due: number): Label | null {
  const [opening, printed] = /^\s{0,8}_{0,2}(\d{1,3})[.)]\s+(?=\S)/.exec(line) ?? [];
  if (opening === undefined || Number(printed) !== due || printed === undefined) return null;
  const start = opening.length - opening.trimStart().length;
  return { start, end: opening.trimEnd().length, text: opening.length, printed, ruled: false, bracketed: false };
}

const ALONE = /^\s{0,40}(\d{1,3})\s*$/;

/** A label by itself on a line, as text taken out of a PDF has it where the label is raised: its note follows. */
export function readLoneLabel(line: string): Label | null {
  const printed = ALONE.exec(line)?.[1];
  if (printed === undefined) return null;
  const start = line.indexOf(printed);
  return { start, end: start + printed.length, text: line.length, printed, ruled: false, bracketed: false };
}

/** Letters and signs that small raised figures become. */
const ALIKE: Readonly<Record<string, number>> = { S: 5, s: 5, $: 5, A: 4, Z: 2, z: 2, B: 8, G: 6, T: 7, g: 9 };

/** Figures that small figures are taken for. */
const TAKEN_FOR: Readonly<Record<string, string>> = { 3: '8', 5: '86', 6: '8', 8: '6', 9: '8', 1: '7', 7: '1' };

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The number that a label prints, superscript digits included, or null where it is a sign. */
export function labelNumber(printed: string): number | null {
  if (/^\d{1,3}$/.test(printed)) return Number(printed);
  // One of two figures became a stroke.
  if (/^(?:\d[lIi]|[lIi]\d)$/.test(printed)) return Number(printed.replace(/[lIi]/, '1'));
  const plain = [...printed].map((c) => (SUPERSCRIPTS.includes(c) ? String(SUPERSCRIPTS.indexOf(c)) : c)).join('');
  return /^\d{1,3}$/.test(plain) ? Number(plain) : null;
}

export type Fit = 'exact' | 'partial' | 'sign' | 'none';

/** Whether a printed label can be the number that is due: as it stands, half of it, or a sign in its place. */
export function fits({ printed, ruled, bracketed }: Label, due: number): Fit {
  const number = labelNumber(printed);
  if (number === due) return 'exact';
  const digits = String(due);
  // A closing bracket that was read as a stroke is a 1 more.
  if (bracketed && printed === `${digits}1`) return 'partial';
  if (number !== null && ruled && TAKEN_FOR[digits]?.includes(printed)) return 'partial';
  if (number !== null)
    return digits.length > 1 && (digits.endsWith(printed) || digits.startsWith(printed)) ? 'partial' : 'none';
  if (/^[lIi|Ì]$/.test(printed)) return digits === '1' ? 'partial' : 'none';
  // Two strokes, or a letter of two strokes, before the words with which notes open.
  if (/^(?:[lI]{2}|[HU])$/.test(printed)) return digits === '11' ? 'partial' : 'none';
  if (printed === 'O') return 'none';
  if (/^\p{L}|^\$/u.test(printed)) return ALIKE[printed] === due ? 'partial' : 'none';
  return 'sign';
}
