/** Which date belongs to which stage of a clause; in doubt to none. */
import type { StageLeaf } from '../candidates/planning.js';
import { DEBATE_DATE, HELD_BEFORE, HOLDS_NOW, MOVED_FROM, PAPER_DATE } from '../profiles/planning-words.js';
import { firstIndex, startingIn } from '../sorted.js';
import type { DateFinding, Range } from '../types.js';

/** A date by its place in a clean text. */
export interface PlacedDate {
  readonly range: Range<'clean'>;
  readonly finding: DateFinding;
}

/** A stage with its date, and what part of it the date is for. */
export interface Paired {
  readonly stage: StageLeaf;
  readonly date: PlacedDate | null;
  readonly phase: string | null;
}

/** The dates of a text, in order, by place. */
export class DatesOf {
  constructor(
    private readonly text: string,
    private readonly dates: readonly PlacedDate[],
    /** Names that hold a year: subsidieregeling 2023-2025. */
    private readonly names: readonly Range<'clean'>[],
  ) {}

  /** The dates in some stretches that can be those of a stage. */
  within(stretches: readonly Range<'clean'>[]): PlacedDate[] {
    return stretches.flatMap((stretch) =>
      startingIn(this.dates, (date) => date.range.start, stretch).filter(
        (date) => date.range.end <= stretch.end && this.isPlan(date),
      ),
    );
  }

  private isPlan({ range, finding }: PlacedDate): boolean {
    const before = this.text.slice(Math.max(0, range.start - 120), range.start);
    if (finding.role === 'publication' || (finding.role === 'title' && !ADJUNCT.test(before))) return false;
    const name = this.names[firstIndex(this.names, ({ start }) => start >= range.end) - 1];
    if (name !== undefined && name.start <= range.start && range.end <= name.end) return false;
    return !PAPER_DATE.test(before) && !(finding.kind === 'range' && MOVED_FROM.test(before));
  }

  /** Whether a date is of the sort that a stage takes: an end, a beginning. */
  fits({ dates, stage }: StageLeaf, { range, finding }: PlacedDate): boolean {
    const before = this.text.slice(Math.max(0, range.start - 30), range.start);
    const until = this.isUntil({ range, finding });
    if (stage !== 'behandeling' && DEBATE_DATE.test(this.text.slice(Math.max(0, range.start - 120), range.start)))
      return false;
    if (dates === 'until') return until && finding.end !== null;
    if (dates === 'from')
      return (
        !until &&
        /(?<!\p{L})(?:vanaf|met ingang van|per|sinds|ingaande|op|in|medio)\s(?:de\s|het\s)?$/iu.test(` ${before}`)
      );
    return (
      !until ||
      ['einde', 'other', 'internetconsultatie'].includes(stage) ||
      /(?:uitgesteld|verschoven)\s$/iu.test(before)
    );
  }

  private isUntil({ range, finding }: PlacedDate): boolean {
    return (
      /^(?:tot|t\/m)(?!\p{L})/iu.test(finding.printed) ||
      /(?<!\p{L})(?:tot|t\/m|tot en met)\s(?:de\s|het\s)?$/iu.test(
        this.text.slice(Math.max(0, range.start - 30), range.start),
      )
    );
  }

  /** The dates of the stages of one clause. */
  pair(stages: readonly StageLeaf[]): Paired[] {
    const [only, ...more] = stages;
    if (only === undefined) return [];
    if (more.length === 0) return this.single(only);
    const all = this.within(only.within);
    const fitting = all.filter((d) => stages.some((s) => this.fits(s, d)));
    const paired = (stage: StageLeaf, date: PlacedDate | undefined): Paired => ({
      stage,
      date: date !== undefined && this.fits(stage, date) ? date : null,
      phase: stage.phase,
    });
    if (fitting.length === stages.length) return stages.map((s, i) => paired(s, fitting[i]));
    const nearest = <T extends { readonly range: Range<'clean'> }>(
      to: Range<'clean'>,
      of: readonly T[],
    ): T | undefined => [...of].sort((a, b) => gap(a.range, to) - gap(b.range, to))[0];
    return stages.map((stage) => {
      const own = nearest(stage.range, fitting);
      return paired(stage, own !== undefined && nearest(own.range, stages) === stage ? own : undefined);
    });
  }

  private single(stage: StageLeaf): Paired[] {
    const fitting = this.within(stage.within).filter((d) => this.fits(stage, d));
    const dates = fitting.length < 2 ? fitting : this.standing(fitting);
    const [only, ...more] = dates;
    if (only !== undefined && OR.test(this.text.slice(only.range.end, only.range.end + 12))) return [];
    if (only !== undefined && more.length === 0 && this.isOver(only)) return [];
    if (only === undefined || more.length === 0)
      return [{ stage, date: only ?? null, phase: stage.phase ?? this.phaseOf(stage) }];
    const phases = this.phases(stage, dates);
    if (phases !== null) return phases;
    // «is op 12 maart gestart en loopt tot en met 23 april»: the day of a consultation is its first.
    const starts = dates.filter((d) => !this.isUntil(d));
    const [start, ...rest] = starts;
    const opened = dates.filter((d) => OPENED.test(this.text.slice(d.range.end, d.range.end + 30)));
    const first = rest.length === 0 ? start : opened.length === 1 ? opened[0] : undefined;
    if (stage.stage === 'internetconsultatie' && first !== undefined)
      return [{ stage, date: first, phase: stage.phase }];
    const moved = dates.filter((d) => this.isNow(d));
    const near = dates.filter((d) => gap(d.range, stage.range) <= 18);
    const one = moved.length === 1 ? moved[0] : near.length === 1 ? near[0] : undefined;
    // Two dates and nothing that tells them apart: none.
    return one === undefined ? [] : [{ stage, date: one, phase: stage.phase }];
  }

  private before({ range: { start } }: PlacedDate, length: number): string {
    return this.text.slice(Math.max(0, start - length), start);
  }

  /** Of several dates those that hold: «waar eerder 1 januari werd gemeld, is dat nu 1 juli». */
  private standing(dates: readonly PlacedDate[]): readonly PlacedDate[] {
    return dates.filter(
      (date) => this.isNow(date) || !(HELD_BEFORE.beside.test(this.before(date, 60)) || this.isOver(date)),
    );
  }

  private isNow(date: PlacedDate): boolean {
    return HOLDS_NOW.test(this.before(date, 40));
  }

  /** «was voorzien op 1 januari»: what held once, whatever holds now. */
  private isOver(date: PlacedDate): boolean {
    if (this.isNow(date)) return false;
    const behind = this.text.slice(date.range.end, date.range.end + 60);
    return HELD_BEFORE.before.test(this.before(date, 160)) || HELD_BEFORE.behind.test(behind);
  }

  /** «Voor kantonzaken treedt het besluit op 1 juli in werking»: a sentence that dates a part of it. */
  private phaseOf({ stage, within }: StageLeaf): string | null {
    const [first] = within;
    if (stage !== 'inwerkingtreding' || first === undefined) return null;
    const phase = PHASE_FIRST.exec(this.text.slice(first.start, first.end))?.groups?.['phase'];
    return phase === undefined || NO_PHASE.test(phase) ? null : phase;
  }

  /** voor het po per 1 augustus 2026 en voor het vo per 1 augustus 2027; 2026 (havens) en 2027 (overige) */
  private phases(stage: StageLeaf, dates: readonly PlacedDate[]): Paired[] | null {
    const behind = dates.map(
      (d) => /^\s?\((?<phase>[^()\d]{2,60})\)/u.exec(this.text.slice(d.range.end, d.range.end + 70))?.groups?.['phase'],
    );
    const before = dates.map((d, i) => {
      const from = i === 0 ? Math.max(0, d.range.start - 90) : (dates[i - 1]?.range.end ?? 0);
      return PHASE_BEFORE.exec(this.text.slice(from, d.range.start))?.groups?.['phase'];
    });
    const found = behind.every((p) => p !== undefined) ? behind : before.every((p) => p !== undefined) ? before : null;
    return found?.map((phase, i) => ({ stage, date: dates[i] ?? null, phase: phase?.trim() ?? null })) ?? null;
  }
}

/** Behind the first day of a consultation: «op 12 maart gestart en op 23 april gesloten». */
const OPENED =
  /^\s(?:in\s(?:internet)?consultatie\s)?(?:gestart|begonnen|geopend|opengesteld|gegaan|gebracht|van\sstart)(?!\p{L})/iu;

/** 1 juli 2025 dan wel 1 januari 2026 */
const OR = /^,?\s(?:dan wel|of|ofwel)(?!\p{L})/iu;
/** «De regeling Havens is in 2025 afgerond»: no year of a name. */
const ADJUNCT =
  /(?:is|zijn|was|wordt|worden|werd|werden|gaat|treedt|start|eindigt)\s(?:in|per|op|vanaf|sinds|tot)\s$/iu;

const PHASE_BEFORE =
  /(?:^|[\s,(])(?<phase>(?:voor|in|bij|de overige|het overige|overige)\s(?:(?:de|het|alle|overige)\s)?[\p{L}() -]{2,50}?|(?:de\s)?(?:artikel|artikelen|onderdeel|onderdelen|hoofdstuk|hoofdstukken|paragraaf)\s[\p{L}\d. -]{1,40}?|de\s\p{Ll}{3,20}\sonderdelen|het\soverige)(?:,)?(?:\s(?:treedt|treden|gaat|gaan|is dat|geldt|gelden|start|wordt))?\s(?:per|op|vanaf|met ingang van|in|pas|uiterlijk)?\s?(?:in\s)?$/iu;

const PHASE_FIRST =
  /^\s*(?<phase>Voor\s(?:(?:de|het|alle|overige)\s){0,2}[\p{L}() -]{2,50}?)\s(?:is|treedt|treden|gaat|gaan|geldt|gelden|zal)\s/u;
/** The bill itself, and times without a figure, are no part of it. */
const NO_PHASE =
  /(?<!\p{L})(?:\p{L}*(?:wet|wetten|voorstel|voorstellen|besluit|besluiten|regeling|regelingen)|AMvB|maatregel|maatregelen|zomer|\p{L}*reces|einde?|\p{L}*jaar|dat|dit)(?!\p{L})/iu;

/** Letters between two stretches. */
const gap = (a: Range<'clean'>, b: Range<'clean'>): number =>
  Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end));
