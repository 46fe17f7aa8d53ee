/** The term of a promise, from the dates that were resolved in its clause. */
import type { Found } from '../candidates/index.js';
import type { CommitmentCandidate } from '../candidates/commitment.js';
import { addDays } from '../dutch/calendar.js';
import { AT_SOONEST } from '../profiles/planning-words.js';
import { startingIn } from '../sorted.js';
import type { Candidate, CleanText, Commitment, DateFinding, Range } from '../types.js';
import type { Places } from './places.js';

interface Dated {
  readonly range: Range<'clean'>;
  readonly date: DateFinding;
}

export type Due = NonNullable<Commitment['due']>;

export interface Term {
  readonly due: Due | null;
  readonly event: string | null;
}

/** Behind these a date says since when something is so, or of when a paper is: no term. A part of a month is one. */
const NO_TERM =
  /(?<!\p{L})(?:(?<!(?:helft|weken|week|dagen|maand|begin|midden|einde?)\s)van|per|vanaf|sinds|sedert|uit|tussen|met ingang van|over)\s+(?:de\s+|het\s+)?$/iu;

/** The dates of a letter by their place in its clean texts. */
export class Terms {
  private readonly byText = new Map<CleanText, Dated[]>();
  /** Dates that cannot be resolved without the day of the letter. */
  private readonly floating = new Map<CleanText, Range<'clean'>[]>();

  constructor(
    candidates: readonly Found<Candidate>[],
    dates: readonly DateFinding[],
    private readonly places: Places,
    /** The day of the letter; null leaves every date possible. */
    private readonly day: string | null,
  ) {
    const bySpan = new Map(dates.map((date) => [`${date.span.start}-${date.span.end}`, date]));
    for (const { in: text, candidate } of candidates) {
      const { start, end } = text.toSource(candidate.range);
      const date = bySpan.get(`${start}-${end}`);
      if (date === undefined) {
        this.floating.set(text, [...(this.floating.get(text) ?? []), candidate.range]);
        continue;
      }
      const list = this.byText.get(text) ?? [];
      list.push({ range: candidate.range, date });
      this.byText.set(text, list);
    }
    for (const list of this.byText.values()) list.sort((a, b) => a.range.start - b.range.start);
  }

  /** The date and the event by which a commitment falls due. */
  of({ in: text, candidate: { kind, terms, event, within: span } }: Found<CommitmentCandidate>): Term {
    const printed = event === null ? null : text.text.slice(event.range.start, event.range.end).replace(/\s+/g, ' ');
    const dated = event === null ? [] : this.within(text, event.range);
    const within = dated.filter((d) => this.ahead(d.date));
    // «na het debat van 3 mei», in a letter of June, says when it was asked.
    const over = dated.length > 0 && within.length === 0 && event?.before !== true;
    const opens = within.find((d) => event !== null && d.range.start <= event.range.start + 1);
    // «voor het zomerreces» is a date itself.
    if (opens !== undefined) return { due: dueOf(opens.date), event: null };
    const words = over ? null : printed;
    const [day, ...more] = within;
    if (event?.before === true && day !== undefined && more.length === 0) {
      return { due: this.dayBefore(text, event.range, day.date), event: words };
    }
    for (const zone of terms) {
      const own = this.within(text, zone).filter(
        ({ range, date }) =>
          (zone.stated === true || this.ahead(date) || (kind === 'cited' && deadline(date))) &&
          !(zone.about && bareYear(date)) &&
          !NO_TERM.test(text.text.slice(Math.max(0, range.start - 20), range.start)) &&
          (event === null || range.end <= event.range.start || range.start >= event.range.end),
      );
      const [first] = own;
      if (first !== undefined) return { due: this.atSoonest(text, first) ?? dueOf(first.date), event: words };
    }
    if (event !== null) return { due: null, event: words };
    const open = this.day === null ? this.floatingIn(text, terms) : null;
    return { due: open ?? (span === null ? null : this.undated(text, span)), event: null };
  }

  /** «Dit najaar» in a letter without a day: the words, with both sides open. */
  private floatingIn(text: CleanText, zones: readonly Range<'clean'>[]): Due | null {
    const all = this.floating.get(text) ?? [];
    for (const zone of zones) {
      const own = all.find(
        ({ start, end }) =>
          start >= zone.start && end <= zone.end && !NO_TERM.test(text.text.slice(Math.max(0, start - 20), start)),
      );
      if (own === undefined) continue;
      return this.undated(text, own);
    }
    return null;
  }

  /** The words of a term for which there is no date. */
  private undated(text: CleanText, range: Range<'clean'>): Due {
    const printed = this.places.printed(text.toSource(range));
    return { printed, edtf: '../..', start: null, end: null, approximate: true };
  }

  private within(text: CleanText, range: Range<'clean'>): readonly Dated[] {
    return startingIn(this.byText.get(text) ?? [], (dated) => dated.range.start, range);
  }

  /** Not over by the day of the letter. */
  private ahead({ role, start, end }: DateFinding): boolean {
    if (role === 'title' || role === 'publication' || role === 'past') return false;
    if (this.day === null) return true;
    return end === null || (end >= this.day && !(start !== null && start === end && start === this.day));
  }

  /** «niet eerder dan het laatste kwartaal»: the first day that is possible, and no last one. */
  private atSoonest(text: CleanText, { range, date }: Dated): Due | null {
    if (date.start === null || !AT_SOONEST.test(text.text.slice(Math.max(0, range.start - 40), range.start)))
      return null;
    const { printed, start } = date;
    return { printed, edtf: `${start}/..`, start, end: null, approximate: true };
  }

  /** «voor het debat op 3 juni»: up to the day before it. */
  private dayBefore(text: CleanText, range: Range<'clean'>, { start, approximate }: DateFinding): Due | null {
    if (start === null) return null;
    const last = addDays(start, -1);
    return {
      printed: this.places.printed(text.toSource(range)),
      edtf: `../${last}`,
      start: null,
      end: last,
      approximate,
    };
  }
}

/** «Toegezegd voor het kerstreces te berichten» stays the term when it is over. */
const deadline = ({ role, start, end }: DateFinding): boolean => role === 'past' && start === null && end !== null;

/** `de plannen voor 2026`, `de stand in 2025`; but `in de loop van 2026` says when. */
const bareYear = ({ kind, printed }: DateFinding): boolean =>
  ['year', 'schoolyear', 'range'].includes(kind) && !/^(?:in\s+de\s+loop|uiterlijk)/iu.test(printed);

const dueOf = ({ printed, edtf, start, end, approximate }: DateFinding): Due => ({
  printed,
  edtf,
  start,
  end,
  approximate,
});
