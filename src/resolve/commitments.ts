/** Candidates to commitments: their terms, the numbers of toezeggingen, and where these were made. */
import type { Found } from '../candidates/index.js';
import type { CommitmentCandidate } from '../candidates/commitment.js';
import { sentenceAround } from '../dutch/sentence.js';
import { startingIn } from '../sorted.js';
import type { Candidate, CleanText, Commitment, DateFinding, LetterData, Range, Reference } from '../types.js';
import { Terms } from './commitment-terms.js';
import type { Term } from './commitment-terms.js';
import type { Places } from './places.js';
import { isToOthers } from './written-to.js';

/** What commitments are resolved with. */
export interface Context {
  readonly dateCandidates: readonly Found<Candidate>[];
  readonly dates: readonly DateFinding[];
  readonly references: readonly Reference[];
  /** The clean texts of the letter: body and footnotes. */
  readonly texts: readonly CleanText[];
  readonly letter: LetterData;
}

/** A citation by its place in a clean text. */
interface Cited {
  readonly range: Range<'clean'>;
  readonly reference: Reference;
}

/** Papers and debates by whose number it can be told where a toezegging was made. */
const SOURCES: ReadonlySet<Reference['kind']> = new Set(['kamerstuk', 'handelingen', 'document', 'aanhangsel']);
const MOTION = /(?<!\p{L})(?:moties?|amendement(?:en)?)(?!\p{L})/iu;

/** The citations of a letter, text by text. */
class Citations {
  private readonly byNote = new Map<number | null, Cited[]>();

  constructor(references: readonly Reference[], texts: readonly CleanText[]) {
    const byNumber = new Map(texts.map((t) => [t.note, t]));
    for (const reference of references) {
      const text = byNumber.get(reference.footnote);
      if (text === undefined) continue;
      const { start, end } = reference.span;
      const list = this.byNote.get(reference.footnote) ?? [];
      list.push({ range: { start: text.toClean(start), end: text.toClean(end) }, reference });
      this.byNote.set(reference.footnote, list);
    }
    for (const list of this.byNote.values()) list.sort((a, b) => a.range.start - b.range.start);
  }

  in(note: number | null): readonly Cited[] {
    return this.byNote.get(note) ?? [];
  }

  /** What a commitment cites itself or by its footnote marks. */
  of({ in: text, candidate: { cites, marks } }: Found<CommitmentCandidate>): readonly Reference[] {
    const within = startingIn(this.in(text.note), (cited) => cited.range.start, cites);
    // A motion named on the way has its number there.
    const own = within.filter(
      ({ range }) => !MOTION.test(text.text.slice(Math.max(cites.start, range.start - 80), range.start)),
    );
    return [...own, ...marks.flatMap((mark) => this.in(mark))].map(({ reference }) => reference);
  }
}

const idsOf = (references: readonly Reference[]): string[] => [...new Set(references.flatMap((r) => r.ids))];

const tidy = (words: string): string => words.replace(/\s+/g, ' ').trim();

function madeInOf(
  { in: text, candidate }: Found<CommitmentCandidate>,
  cited: readonly Reference[],
): Commitment['madeIn'] {
  if (candidate.kind === 'made') return null;
  const title = candidate.madeIn === null ? null : tidy(text.text.slice(candidate.madeIn.start, candidate.madeIn.end));
  const ids = idsOf(cited.filter((r) => SOURCES.has(r.kind)));
  return title === null && ids.length === 0 ? null : { title, ids };
}

/** What became of it: as printed, delivered by the letter itself, or nothing said, which leaves it open. */
function dispositionOf(
  { in: text, candidate }: Found<CommitmentCandidate>,
  term: Term,
  places: Places,
): Commitment['disposition'] {
  const delivered = term.due === null && term.event === null ? candidate.delivers : null;
  const leaf = candidate.disposition ?? (delivered === null ? null : { value: 'completed' as const, range: delivered });
  if (leaf === null) return { value: candidate.acted === true ? 'unknown' : 'open', printed: null, span: null };
  const source = text.toSource(leaf.range);
  return { value: leaf.value, printed: places.printed(source), span: places.span(source) };
}

/** Numbers of toezeggingen that stand with no mention of one. */
function alone(context: Context, citations: Citations, taken: ReadonlySet<Reference>, places: Places): Commitment[] {
  return context.texts.flatMap((text) =>
    citations
      .in(text.note)
      .filter(({ reference }) => reference.kind === 'toezegging' && !taken.has(reference))
      .map(({ range, reference: { printed, ids, span } }): Commitment => ({
        kind: 'cited',
        printed,
        ids: [...ids],
        to: [],
        madeIn: null,
        due: null,
        event: null,
        measure: null,
        disposition: { value: 'open', printed: null, span: null },
        sentence: sentenceAround(text.text, range.start, range.end),
        span: places.span(span),
      })),
  );
}

/**
 * Commitments of a letter, in the order of the source.
 * @param found what the extractor found, text by text: the body first, then the footnotes.
 */
export function resolveCommitments(
  found: readonly Found<CommitmentCandidate>[],
  context: Context,
  places: Places,
): Commitment[] {
  const { letter, references, texts, dateCandidates, dates } = context;
  const day = letter.peildatum ?? letter.date;
  const terms = new Terms(dateCandidates, dates, places, day === null ? null : `${day}-01-01`.slice(0, 10));
  const citations = new Citations(references, texts);
  const elsewhere = isToOthers(texts.find(({ note }) => note === null)?.text ?? '', letter.addressee);
  const taken = new Set<Reference>();
  const commitments = found.flatMap((f): Commitment[] => {
    const { candidate, in: text } = f;
    const term = terms.of(f);
    if (candidate.weak && term.due === null && term.event === null) return [];
    if (candidate.bare && elsewhere) return [];
    const cited = candidate.kind === 'cited' ? citations.of(f) : [];
    cited.forEach((r) => taken.add(r));
    const source = text.toSource(candidate.range);
    return [
      {
        kind: candidate.kind,
        printed: places.printed(source),
        ids: idsOf(cited.filter((r) => r.kind === 'toezegging')),
        to: candidate.to.map((member) => ({ ...member })),
        madeIn: madeInOf(f, cited),
        ...term,
        measure: candidate.measure,
        disposition: dispositionOf(f, term, places),
        sentence: sentenceAround(text.text, candidate.range.start, candidate.range.end),
        span: places.span(source),
      },
    ];
  });
  return [...commitments, ...alone(context, citations, taken, places)].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
}
