/** Every finding with its place, so that each figure on the page can lead to its sentence. */
import { overlaps } from '../../sorted.js';
import type { LetterResult, Span, TimelineLetter } from '../../types.js';
import { showable } from './html.js';
import { type LetterText, letterText, shownCorrection } from './letter-text.js';
import type { FindingKind, PageFinding, PageLetter, ReportLetter, ReportSay } from './types.js';
import { warningWord } from '../warning-words.js';

/** What is shown of a finding besides its place. */
interface Told {
  readonly title?: string;
  readonly printed?: string | null;
  readonly sentence?: string | undefined;
  readonly ids?: readonly string[];
}

/** One letter: its findings by kind and place. A place that is asked for twice is the same finding. */
export class Shelf {
  readonly letter: TimelineLetter;
  readonly result: LetterResult;
  private readonly text: LetterText | null;
  private readonly found: PageFinding[] = [];
  private readonly known = new Map<string, number>();

  constructor(
    readonly index: number,
    letter: TimelineLetter,
    { result, text }: ReportLetter,
    private readonly say: ReportSay,
  ) {
    this.letter = letter;
    this.result = result;
    this.text = text === null ? null : letterText(text.source, text.normalised, result);
    this.readAll();
  }

  /** The address of a finding on the page, made known where it was not. */
  link(kind: FindingKind, span: Span, told: Told = {}): string {
    const key = `${kind} ${span.start} ${span.end}`;
    const at = this.known.get(key) ?? this.found.push(this.finding(kind, span, told)) - 1;
    this.known.set(key, at);
    const one = this.found[at];
    // The first table that asks gives it its title.
    if (one !== undefined && one.title === undefined && told.title !== undefined) one.title = showable(told.title);
    return `#v${this.index}.${at}`;
  }

  /** What the page gets of this letter. */
  page(name: string, date: string): PageLetter {
    const { text, result, letter } = this;
    const removed = (text?.removed ?? []).map((one) => ({ ...shownCorrection(one), line: one.span.line }));
    return {
      name: showable(name),
      date,
      title: letter.title === null ? null : showable(letter.title),
      file: showable(letter.file),
      id: letter.id,
      blocks: text?.blocks ?? null,
      findings: this.found,
      warnings: result.warnings.map(({ code, message = '' }) => ({
        code: warningWord(code, this.say),
        message: showable(message),
      })),
      ...(removed.length > 0 ? { removed } : {}),
    };
  }

  private readAll(): void {
    const { references, motions, commitments, planning, dates, amounts, measures, warnings } = this.result;
    for (const { status, span } of measures) this.link('measure', status.span ?? span);
    for (const one of motions) this.link('motion', one.disposition.span ?? one.span, one);
    for (const one of commitments) this.link('commitment', one.span, one);
    for (const { milestones, ids } of planning)
      for (const one of milestones) this.link('planning', one.span, { ...one, ids });
    for (const one of references) this.link('reference', one.span, one);
    for (const one of dates) this.link('date', one.span, one);
    for (const one of amounts) this.link('amount', one.span, one);
    for (const { span } of warnings) if (span !== null) this.link('warning', span);
  }

  private finding(kind: FindingKind, span: Span, { title, printed = null, sentence, ids = [] }: Told): PageFinding {
    const place = this.text?.place(span) ?? null;
    const near = (other: Span | null): boolean =>
      other !== null && (place === null ? overlaps(span, other) : this.inSentence(other, place));
    const warnings = this.result.warnings.flatMap((one, at) => (near(one.span) ? [at] : []));
    // With the text at hand, the page finds the corrections of a sentence in its block.
    const corrections =
      place === null
        ? (this.result.corrections ?? []).filter((one) => overlaps(span, one.span)).map(shownCorrection)
        : [];
    return {
      kind,
      ...(title === undefined ? {} : { title: showable(title) }),
      line: span.line,
      ...(span.page === null ? {} : { page: span.page }),
      ...(place ?? {}),
      ...(place !== null || sentence === undefined ? {} : { sentence: showable(sentence) }),
      ...(place !== null || printed === null ? {} : { printed: showable(printed) }),
      ...(ids.length > 0 ? { ids } : {}),
      ...(warnings.length > 0 ? { warnings } : {}),
      ...(corrections.length > 0 ? { corrections } : {}),
    };
  }

  private inSentence(other: Span, { block, at }: { block: number; at: readonly number[] }): boolean {
    const where = this.text?.place(other) ?? null;
    if (where?.block !== block) return false;
    const [, , from = 0, to = 0] = at;
    return where.at[0] < to && where.at[1] > from;
  }
}
