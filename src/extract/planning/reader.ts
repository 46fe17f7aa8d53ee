/** Reads the units of a text (paragraphs, items, cells) into leaves. */
import type { Family, NameLeaf, PlanningCandidate, StageLeaf } from '../../candidates/planning.js';
import { labelsIn, listedLabelsIn } from './grammar-label.js';
import type { Label } from './grammar-label.js';
import { withAliases } from './grammar-alias.js';
import type { NameHit } from './grammar-name.js';
import type { Stretch } from './grammar-pattern.js';
import { sentences } from './grammar-sentence.js';
import { stagesIn } from './grammar-stage.js';
import { measuresIn } from './places.js';

const ALL = ['wet', 'amvb', 'regeling'] as const;

/** What holds for a unit of text: a paragraph, an item, a cell. */
export interface Unit {
  readonly stretch: Stretch;
  readonly place: Pick<StageLeaf, 'block' | 'lead' | 'headings' | 'inList'>;
  readonly measures: readonly string[];
  readonly said: StageLeaf['said'];
  /** What its row is about. */
  readonly title: string | null;
  /** Its sentences may be milestones without a date or a verb: items of a list of steps. */
  readonly steps: boolean;
  /** A heading: names and no stages. */
  readonly heads: boolean;
  /** The cell of its row that holds dates and nothing else. */
  readonly dates: Stretch | null;
  /** The stretch of a row that says what it is about. */
  readonly about: Stretch | null;
}

const DONE_WORDS =
  /(?<!\p{L})(?:sinds|getreden|ingediend|aangenomen|gepubliceerd|ingegaan|afgerond|gestart|ontvangen|uitgebracht|gerealiseerd|doorlopen|voltooid)(?!\p{L})/iu;
const AIMED_WORDS = /beoogd|verwacht|gepland|voorzien/iu;

/** What a title is of that lacks the word for it. */
const familyOf = (name: string): Family =>
  /(?:^|\s)(?:\p{L}*besluit|AMvB)(?!\p{L})/iu.test(name)
    ? 'amvb'
    : /(?:regeling|beleidsregel)(?!\p{L})/iu.test(name)
      ? 'regeling'
      : 'wet';

/** Reads units into leaves; sentences and clauses are numbered over the whole text. */
export class Reader {
  readonly found: PlanningCandidate[] = [];
  private units = 0;
  private sentence = 0;
  private clause = 0;
  /** Short forms by which bills were introduced: «(Cbw)». */
  private readonly aliases = new Map<string, NameHit>();

  constructor(private readonly text: string) {}

  /** Labels first; what stands before the first one is prose. Returns the label that waits for its phases. */
  unit(unit: Unit): Label | null {
    const { stretch } = unit;
    this.units += 1;
    const own = labelsIn(this.text, stretch);
    const labels = own.length > 0 ? own : listedLabelsIn(this.text, stretch);
    const prose = { start: stretch.start, end: labels[0]?.range.start ?? stretch.end };
    for (const sentence of sentences(this.text, prose)) this.prose(unit, sentence);
    for (const label of labels) this.label(unit, label);
    const last = labels.at(-1);
    const waits =
      last !== undefined &&
      last.phase === null &&
      !last.open &&
      this.text.slice(last.value.start, last.value.end).trim() === '';
    return waits ? last : null;
  }

  /** A stage whose date stands in `value`. */
  label(unit: Unit, { range, stage, chamber, phase, value, open, done = false }: Label): void {
    this.clause += 1;
    this.sentence += 1;
    const words = this.text.slice(range.start, Math.min(value.end, range.end + 20));
    const said =
      done || DONE_WORDS.test(words) ? 'realised' : (unit.said ?? (AIMED_WORDS.test(words) ? 'planned' : null));
    this.found.push({
      kind: 'stage',
      ...unit.place,
      unit: this.units,
      sentence: this.sentence,
      range,
      stage,
      chamber,
      phase,
      said,
      takes: 'noun',
      families: ALL,
      dates: 'any',
      undated: open || done,
      clause: this.clause,
      within: [value],
      behind: null,
      title: unit.title,
      measures: unit.measures,
    });
  }

  private prose(unit: Unit, sentence: Stretch): void {
    const { text } = this;
    this.sentence += 1;
    const place = { unit: this.units, sentence: this.sentence, ...unit.place };
    for (const { titled, ...name } of withAliases(text, sentence, this.aliases, unit.heads)) {
      const { about } = unit;
      const opens =
        about !== null &&
        name.range.start - about.start < 30 &&
        name.range.start >= about.start &&
        name.range.start < about.end;
      this.found.push({ kind: 'name', ...name, ...place, heads: unit.heads || opens || titled === true });
    }
    if (unit.heads) return;
    const stages = stagesIn(text, sentence);
    if (stages.length === 0) return;
    const numbers = measuresIn(text, sentence);
    const measures = numbers.length > 0 ? numbers : unit.measures;
    const clauses = new Map<object, number>();
    for (const { clause, ...stage } of stages) {
      const known = clauses.get(clause) ?? (this.clause += 1);
      clauses.set(clause, known);
      const opens = text.slice(sentence.start, stage.range.start).trim().length < 12;
      const step = unit.steps && opens && sentence.end - sentence.start < 200;
      this.found.push({
        kind: 'stage',
        ...place,
        ...stage,
        within: unit.dates === null ? stage.within : [...stage.within, unit.dates],
        takes: step && stage.takes === 'verb' ? 'noun' : stage.takes,
        said: step && unit.said !== null ? unit.said : stage.said,
        undated: stage.undated || step,
        title: stage.title ?? unit.title,
        clause: known,
        measures,
      });
    }
  }

  /** A row of a table of bills whose title lacks the word: «Wijziging Havenwet». */
  titled(unit: Unit, range: Stretch): void {
    this.sentence += 1;
    const name = this.text.slice(range.start, range.end);
    const plain = { alias: null, isNew: false, isLaw: false, near: false, preposition: null, noun: '' } as const;
    this.found.push({
      kind: 'name',
      range,
      name,
      family: familyOf(name),
      ...plain,
      ...unit.place,
      unit: this.units,
      sentence: this.sentence,
      heads: true,
    } satisfies NameLeaf);
  }
}
