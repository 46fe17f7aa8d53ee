import type { Candidates, Found } from '../candidates/index.js';
import { sentenceAround } from '../dutch/sentence.js';
import type { Profile } from '../profiles/dossiers/index.js';
import { firstIndex, overlaps } from '../sorted.js';
import type {
  Candidate,
  CleanText,
  Correction,
  DateFinding,
  Document,
  Footnote,
  Letter,
  LetterResult,
  LetterType,
  Range,
  Reference,
  Warning,
} from '../types.js';
import { resolveAmounts } from './amounts.js';
import { resolveCommitments } from './commitments.js';
import { resolveDate } from './date.js';
import { resolveMeasures } from './measures.js';
import { resolveMotions } from './motions.js';
import { isOwnPaper } from './own-paper.js';
import { Places } from './places.js';
import { resolvePlanning } from './planning.js';
import { resolveReferences } from './reference.js';

interface Settings {
  /** List joins of lines among the corrections. */
  readonly allCorrections: boolean;
  /** The profile that served the letter. */
  readonly profile: Profile;
}

/** Whether the sentence of a find is a question: what is asked is no plan of the government. */
const asks = ({ in: text, candidate: { range } }: Found<Candidate>): boolean =>
  /\?[»”"’)]?$/.test(sentenceAround(text.text, range.start, range.end));

const NO_PLANS: readonly LetterType[] = ['motie', 'agenda'];

/** Candidates to findings: ids, dates against the letter's date, overlaps, footnote numbers, spans. */
export function resolve(
  document: Document,
  letter: Letter,
  candidates: Candidates,
  { allCorrections, profile }: Settings,
): LetterResult {
  const places = new Places(document);
  const references = findReferences(letter, candidates.references, places);
  const dates = findDates(letter, candidates, places);
  const {
    measures,
    goals,
    warnings: ofMeasures,
  } = resolveMeasures(candidates.measures, {
    places,
    letter: letter.data,
    profile: profile.id,
  });
  const { body, notes } = letter.normalised;
  const motions = resolveMotions(candidates.motions, references, [body, ...notes], places);
  const warnings = [
    ...document.warnings,
    ...letter.normalised.warnings,
    ...letter.warnings,
    ...ofMeasures,
    ...judge(letter, references, references.length + dates.length + measures.length + motions.length),
  ];
  return {
    schema: 'pobrief/letter@1',
    source: {
      file: document.file,
      format: document.format,
      sha256: document.sha256,
      bytes: document.bytes,
      pages: document.pageStarts?.length ?? null,
    },
    letter: letter.data,
    sections: letter.sections.map(({ level, number, title, range }) => ({
      level,
      number,
      title,
      span: places.span(letter.normalised.body.toSource(range)),
    })),
    footnotes: findFootnotes(letter, places),
    goals,
    measures,
    references,
    motions,
    commitments: resolveCommitments(
      candidates.commitments,
      {
        dateCandidates: candidates.dates,
        dates,
        references,
        texts: [letter.normalised.body, ...letter.normalised.notes],
        letter: letter.data,
      },
      places,
    ),
    dates,
    // A motion says what members want and an agenda what is to be talked about: neither plans a law.
    planning: resolvePlanning(
      NO_PLANS.includes(letter.data.type)
        ? []
        : candidates.planning.filter((p) => p.candidate.kind === 'name' || !asks(p)),
      {
        dates: candidates.dates,
        findings: dates,
        references,
        places,
        on: letter.data.peildatum ?? letter.data.date,
        dossiers: letter.data.dossiers,
      },
    ),
    amounts: resolveAmounts(candidates.amounts, places),
    corrections: listCorrections(letter, places, allCorrections),
    warnings,
  };
}

const bySource = <T extends { span: { start: number; end: number } }>(a: T, b: T): number =>
  a.span.start - b.span.start || a.span.end - b.span.end;

/** What every finding carries of its place. */
function place(found: Found<Candidate>, places: Places) {
  const { in: text, candidate } = found;
  const source = text.toSource(candidate.range);
  return {
    printed: places.printed(source),
    sentence: sentenceAround(text.text, candidate.range.start, candidate.range.end),
    span: places.span(source),
  };
}

function findReferences(letter: Letter, found: Candidates['references'], places: Places): Reference[] {
  const resolved = resolveReferences(found.map((f) => f.candidate));
  const own = letter.data.id;
  // What was repaired before the extractor saw it is damage all the same.
  const repaired = letter.normalised.changes.filter((c) => c.rule === 'citations').map((c) => c.range);
  return found
    .flatMap((f, index): Reference[] => {
      const parts = resolved[index];
      if (!parts) return [];
      const inHead = f.in.note === null && f.candidate.range.start < letter.opening.end;
      const { printed, sentence, span } = place(f, places);
      if (isOwnPaper(printed, parts.ids, own, inHead)) return [];
      const damaged = parts.damaged || repaired.some((r) => overlaps(r, span));
      return [{ printed, ...parts, damaged, footnote: f.in.note, sentence, span }];
    })
    .sort(bySource);
}

function findDates(letter: Letter, candidates: Candidates, places: Places): DateFinding[] {
  const date = letter.data.peildatum ?? letter.data.date;
  const anchor = date === null ? null : { date: `${date}-01-01`.slice(0, 10) };
  const cited = citedIn(candidates.references);
  return candidates.dates
    .filter((d) => !cited(d))
    .flatMap((f): DateFinding[] => {
      const value = resolveDate(f.candidate, anchor);
      if (!value) return [];
      const { printed, sentence, span } = place(f, places);
      const inHead = f.in.note === null && f.candidate.range.start < letter.opening.end;
      const isOwn = inHead && value.start !== null && value.start === `${date ?? ''}-01-01`.slice(0, 10);
      const role = isOwn ? 'publication' : inHead && value.kind === 'year' ? 'title' : value.role;
      return [{ printed, ...value, role, sentence, span }];
    })
    .sort(bySource);
}

/** Whether a find overlaps a citation; those of a text are disjoint and in order. */
function citedIn(references: Candidates['references']): (found: Found<Candidate>) => boolean {
  const byText = new Map<CleanText, Range<'clean'>[]>();
  for (const { in: text, candidate } of references) {
    const list = byText.get(text);
    if (list) list.push(candidate.range);
    else byText.set(text, [candidate.range]);
  }
  return ({ in: text, candidate: { range } }) => {
    const list = byText.get(text) ?? [];
    return (list[firstIndex(list, ({ end }) => end > range.start)]?.start ?? Infinity) < range.end;
  };
}

function findFootnotes(letter: Letter, places: Places): Footnote[] {
  const { notes, body } = letter.normalised;
  // A footnote that the text refers to again is marked where it does so first.
  const markers = new Map([...body.marks].reverse().map((m) => [m.number, m.source]));
  return notes
    .map((note): Footnote => {
      const marker = markers.get(note.note ?? 0);
      return {
        number: note.note ?? 0,
        text: note.text,
        span: places.span(note.toSource({ start: 0, end: note.text.length })),
        marker: marker ? places.span(marker) : null,
      };
    })
    .sort(bySource);
}

function listCorrections(letter: Letter, places: Places, all: boolean): Correction[] {
  return letter.normalised.changes
    .filter((c) => all || c.minor !== true)
    .map(({ kind, rule, reason, corrected, after, range }) => ({
      kind,
      // Officials did not ask to be quoted: a contact block is named, not shown.
      printed: rule === 'contact' ? null : places.printed(range),
      corrected: corrected ?? after,
      rule,
      reason,
      span: places.span(range),
    }));
}

/** What a reader of the result should look at twice. */
function judge(letter: Letter, references: readonly Reference[], found: number): Warning[] {
  const warnings: Warning[] = [];
  const { date } = letter.data;
  if (date === null) {
    const message = 'The letter prints no date and none was given (--date): relative dates were left out.';
    warnings.push({ code: 'no-letter-date', message, span: null });
  }
  for (const r of references.filter((x) => x.incomplete)) {
    const hint = r.probably ? ` Probably ${r.probably.id}: ${r.probably.reason}.` : '';
    warnings.push({
      code: 'incomplete-reference',
      message: `«${r.printed}» lacks the chapter of its budget.${hint}`,
      span: r.span,
    });
  }
  for (const r of references.filter((x) => x.damaged)) {
    warnings.push({
      code: 'damaged-reference',
      message: `«${r.printed}» is damaged; it was read as ${r.ids.join(', ')}.`,
      span: r.span,
    });
  }
  if (found === 0) {
    warnings.push({ code: 'nothing-found', message: 'Nothing was found in this document.', span: null });
  }
  return warnings;
}
