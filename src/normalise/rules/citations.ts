import { budgetKind } from '../../dutch/budget-dossiers.js';
import {
  bare,
  chapter,
  citation,
  commitment,
  commitmentOf,
  cueOf,
  dossierParts,
  figures,
  numberFigures,
  numberSign,
} from '../../dutch/ocr-citations.js';
import type { RuleEdit } from '../../types.js';
import type { Rule } from '../rule.js';

/** The lowest dossier after which the Eerste Kamer gives its papers letters, and never figures. */
const LETTERED_SINCE = 29200;

/** Prints citations as they were typed, where one reading of the damage is left. */
export const citations: Rule = {
  id: 'citations',
  edits: ({ draft, scanned, note }) => {
    if (!scanned) return [];
    const { text } = draft;
    const found: RuleEdit[] = [];
    for (const pattern of [citation, bare, commitment]) {
      for (const match of text.matchAll(pattern)) {
        const places = match.indices?.groups ?? {};
        const put = (name: string, after: string, reason: string): void => {
          const [start, end] = places[name] ?? [0, 0];
          if (end > start && text.slice(start, end) !== after) {
            found.push({ start, end, after, because: { kind: 'reference', rule: 'citations', reason } });
          }
        };
        repair(match.groups ?? {}, put);
      }
    }
    return disjoint([...found, ...capitals(text, note)]);
  },
};

type Put = (part: string, after: string, reason: string) => void;

function repair(parts: Readonly<Record<string, string | undefined>>, put: Put): void {
  const { cue, chamber, session, dossiers, numbers, letters } = parts;
  if (cue) put('cue', cueOf(cue), 'letters misread');
  if (session) put('session', numberFigures(session), 'figures misread');
  if (parts.commitment) put('commitment', commitmentOf(parts.commitment), 'the number of a toezegging opens with TZ');
  if (dossiers) put('dossiers', dossiersOf(dossiers), 'figures and chapters of a dossier');
  // A number of the Tweede Kamer is one in figures, so that a lone S is a 5.
  const figured5 = numbers === 'S' && chamber !== undefined && /^(?:[Il1|]{2}|U|H)$/.test(chamber);
  const counted = numbers !== undefined && (/\d/.test(numbers) || figured5);
  if (counted && parts.nr) put('nr', numberSign(parts.nr), 'letters misread');
  if (counted && parts.gap && !/^,? $/.test(parts.gap)) put('gap', ', ', 'specks beside a stop');
  if (counted) put('numbers', figured5 ? '5' : figuresOf(numbers), 'figures misread');
  if (!chamber) return;
  const first = Number((dossiers ?? letters ?? '').replace(/[ .]/g, '').slice(0, 5));
  const figured = numbers !== undefined && /\d/.test(numbers) && first >= LETTERED_SINCE;
  if (/^(?:[IHl1i|!]{2}|IL)$/.test(chamber)) put('chamber', 'II', 'strokes misread');
  else if (/^[^V]{1,2}$/.test(chamber) && figured)
    put('chamber', 'II', 'a number in figures is one of the Tweede Kamer');
  else if (/^[l1i|!tJj()[\]{}]$/.test(chamber) && letters)
    put('chamber', 'I', 'a number in letters is one of the Eerste Kamer');
}

const figuresOf = (numbers: string): string => numbers.replace(/(?<!\p{L})[\dOolIS]+(?!\p{L})/gu, numberFigures);

const AND = /( en |\/|, )/;

/** Every dossier with its chapter; strokes that were glued to one without chapters go back to the other. */
function dossiersOf(printed: string): string {
  const pieces = printed.split(AND);
  let moved = '';
  const read = pieces.map((piece, index) => {
    const { number, gap = '', suffix } = dossierParts.exec(piece)?.groups ?? {};
    if (index % 2 === 1 || number === undefined) return { piece, suffix: null };
    const digits = figures(number);
    if (suffix === undefined) return { piece: digits, suffix: null };
    const alone = gap === '' && budgetKind(digits.replace(/\D/g, '')) === null && pieces.length > 1;
    if (alone) moved += suffix.replace(/./g, 'I');
    const whole = chapter(suffix, digits.replace(/\D/g, ''));
    return alone ? { piece: digits, suffix: null } : { piece: digits + gap, suffix: whole ?? suffix };
  });
  return read
    .map(({ piece, suffix }) =>
      suffix === null
        ? piece
        : piece + (moved !== '' && chapter(suffix + moved, piece.slice(0, 6)) ? suffix + moved : suffix),
    )
    .join('');
}

const SMALL = /(?:^|(?<=[.;] ))k(?=amerstuk(?:ken)?\b)|^k(?=\p{Ll}{3})|^z(?=ie )|^v(?=gl\. )/gu;

/** A footnote opens with a capital; those of k, z and v differ from the small letters by size alone. */
function capitals(text: string, note: number | null): RuleEdit[] {
  if (note === null) return [];
  return [...text.matchAll(SMALL)].map(({ index }) => ({
    start: index,
    end: index + 1,
    after: text.charAt(index).toUpperCase(),
    because: { kind: 'reference', rule: 'capitals', reason: 'a footnote opens with a capital' },
  }));
}

/** Sorted; of edits that overlap, the first counts, and a repaired cue word carries its capital. */
function disjoint(edits: readonly RuleEdit[]): RuleEdit[] {
  const kept: RuleEdit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start))
    if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
  return kept;
}
