/** Of which bill a stage speaks: the one its clause names, or the only one that is left before it. */
import type { Family, NameLeaf, StageLeaf } from '../candidates/planning.js';
import { CHANGED, GOVERNED, PRONOUN, THIS_CHANGE } from '../profiles/planning-words.js';
import { Plan } from './planning-names.js';
import { ToldOf } from './planning-told.js';

/** A name with the bill that it stands for; null where several are possible. */
interface Entry {
  readonly leaf: NameLeaf;
  readonly plan: Plan | null;
}

const distinct = (entries: readonly Entry[]): Plan[] => [
  ...new Set(entries.flatMap(({ plan }) => (plan === null ? [] : [plan]))),
];

/** Follows a text from name to name and stage to stage. */
export class Subjects {
  private readonly byBlock = new Map<number, Entry[]>();
  private readonly bySection = new Map<number, Entry[]>();
  private sentence: Entry[] = [];
  private readonly seen = new Map<string, number>();

  constructor(
    private readonly text: string,
    private readonly plans: ReadonlyMap<NameLeaf, Plan>,
  ) {}

  /** Takes a name, and finds what it points back to. */
  name(leaf: NameLeaf): void {
    if (this.sentence[0]?.leaf.sentence !== leaf.sentence) this.sentence = [];
    // A heading «Wetsvoorstel en planning» names none.
    if (leaf.heads && leaf.name === null) return;
    const plan = this.plans.get(leaf) ?? (leaf.isNew && leaf.family !== 'amvb' ? null : this.pointed(leaf));
    const entry = { leaf, plan };
    this.sentence.push(entry);
    put(this.byBlock, leaf.block, entry);
    // Of one section only the first mention of each bill counts; that keeps the lists short.
    const section = leaf.headings.at(-1) ?? -1;
    const key = `${String(section)} ${leaf.family} ${String(leaf.isLaw)} ${plan?.title ?? ''}`;
    const known = this.seen.get(key) ?? 0;
    this.seen.set(key, known + 1);
    if (known === 0) put(this.bySection, section, entry);
  }

  private pointed(leaf: NameLeaf): Plan | null {
    const { range } = leaf;
    const det =
      /(?<!\p{L})(?:het|de|dit|deze|dat|die)\s$/iu.exec(
        this.text.slice(Math.max(0, range.start - 6), range.start),
      )?.[0] ?? '';
    const words = det.toLowerCase() + this.text.slice(range.start, range.end);
    if (leaf.isNew) return this.order(leaf, words);
    const own = this.before(leaf, [leaf.family], /^wet$/iu.test(leaf.noun), leaf.near, leaf.noun);
    if (own !== null && own !== 'several') {
      own.also(words);
      return own;
    }
    if (own === 'several') return null;
    const order = leaf.family === 'amvb' ? this.order(leaf, words) : null;
    if (order !== null) return order;
    if (/^(?:wet|voorstel)$/iu.test(leaf.noun) || leaf.family === 'product') return null;
    const law = leaf.family === 'wet' ? this.before(leaf, ['wet'], true, leaf.near, null, 'block') : null;
    if (law !== null) return law === 'several' ? null : law;
    // Nothing before it has a name: it is called what it is called here.
    const unnamed = new Plan(leaf.family, true);
    unnamed.call(this.text.slice(range.start, range.end));
    return unnamed;
  }

  /** An AMvB without a name is that of the experiment or bill of which the paragraph speaks. */
  private order(leaf: NameLeaf, words: string): Plan | null {
    const scheme = this.before(leaf, ['experiment'], false, leaf.near, null);
    if (scheme !== null && scheme !== 'several') {
      scheme.also(words);
      scheme.kind = 'amvb';
      return scheme;
    }
    const bill = this.before(leaf, ['wet'], false, leaf.near, null);
    if (scheme === 'several' || bill === null || bill === 'several') return null;
    const key = `amvb ${bill.title}`;
    const own = this.orders.get(key) ?? new Plan('amvb');
    if (!this.orders.has(key)) own.call(`AMvB ${bill.title.replace(/^(?:concept)?wetsvoorstel(?:\s|$)/iu, '')}`);
    this.orders.set(key, own);
    own.also(words);
    return own;
  }
  private readonly orders = new Map<string, Plan>();

  /** The one bill that was named before a place; `several` where more are possible, null where none is. */
  private before(
    at: Pick<StageLeaf, 'block' | 'unit' | 'lead' | 'headings' | 'sentence' | 'inList'>,
    families: readonly Family[],
    laws: boolean,
    near: boolean,
    noun: string | null,
    reach: 'block' | 'section' = 'section',
  ): Plan | 'several' | null {
    const fits = ({ leaf, plan }: Entry): boolean =>
      families.includes(leaf.family) &&
      (laws || !leaf.isLaw) &&
      !(plan?.unnamed === true && noun !== null && leaf.noun.toLowerCase() !== noun.toLowerCase()) &&
      (leaf.family !== 'product' || noun === null || leaf.noun.toLowerCase() === noun.toLowerCase()) &&
      (plan !== null || leaf.isNew);
    const pick = (entries: readonly Entry[]): Plan | 'several' | null => {
      const fitting = entries.filter(fits);
      const all = distinct(fitting);
      const named = all.filter((plan) => !plan.unnamed);
      const found = named.length > 0 ? named : all;
      if (fitting.some(({ plan }) => plan === null)) return 'several';
      return found.length > 1 ? 'several' : (found[0] ?? null);
    };
    const block = (this.byBlock.get(at.block) ?? []).slice(-60);
    const heads = pick(block.filter(({ leaf }) => leaf.heads));
    if (heads !== null) return heads;
    const cell = pick(block.filter(({ leaf }) => leaf.unit === at.unit));
    const own = cell ?? pick(block);
    if (own === 'several' && near) {
      const last = block.filter(fits).at(-1)?.leaf.sentence;
      const nearest = pick(block.filter(({ leaf }) => leaf.sentence === last));
      if (nearest !== 'several') return nearest;
    }
    const titles = [...at.headings].reverse().map((h) => pick(this.byBlock.get(h) ?? []));
    const title = titles.find((t) => t !== null) ?? null;
    if (own === 'several') {
      const named = distinct(block.filter(fits));
      return title !== null && title !== 'several' && named.includes(title) ? title : 'several';
    }
    if (own !== null) return own;
    if (reach === 'block') return null;
    const lead = at.lead === at.block ? null : pick(this.byBlock.get(at.lead) ?? []);
    if (lead !== null) return lead;
    const nearest = titles[0] ?? null;
    if (nearest !== null) return nearest;
    // What its neighbours in a list or table speak of is not what it speaks of.
    const section = at.inList ? null : pick(this.bySection.get(at.headings.at(-1) ?? -1) ?? []);
    return section ?? title;
  }

  /** The bills of a stage: mostly one, two where a sentence names both in one breath, none where it is not sure. */
  of(stage: StageLeaf): Plan[] {
    const found = this.spokenOf(stage);
    this.told.take(stage, found);
    return found;
  }
  private readonly told = new ToldOf();

  private spokenOf(stage: StageLeaf): Plan[] {
    const entries = this.sentence[0]?.leaf.sentence === stage.sentence ? this.sentence : [];
    const named = entries.filter(({ leaf }) => stage.families.includes(leaf.family));
    if (stage.behind !== null) {
      const { behind } = stage;
      const owner = named.find(({ leaf }) => leaf.range.end <= behind && behind - leaf.range.end <= 3);
      if (owner !== undefined) return owner.plan === null ? [] : [owner.plan];
      if (stage.dates === 'until') return [];
    }
    const allowed = GOVERNED[stage.takes === 'adjunct' ? 'adjunct' : stage.stage];
    const eligible = named.filter(({ leaf }) => leaf.preposition === null || allowed.includes(leaf.preposition));
    const inClause = eligible.filter(({ leaf }) =>
      stage.within.some((w) => w.start <= leaf.range.start && leaf.range.start < w.end),
    );
    if (inClause.length > 0) return this.choose(stage, inClause);
    // In another clause of the sentence: only where it came before and nothing else is spoken of.
    const alone =
      !stage.undated &&
      eligible.every(({ leaf }) => leaf.range.end <= stage.range.start) &&
      distinct(entries).length === 1 &&
      entries.every(({ plan }) => plan !== null);
    if (eligible.length > 0 && (alone || stage.takes === 'noun') && stage.takes !== 'adjunct')
      return this.choose(stage, eligible);
    if (stage.takes === 'adjunct') return [];
    if (named.length > 0 && stage.takes === 'verb') return [];
    return this.unnamed(stage);
  }

  private choose(stage: StageLeaf, group: readonly Entry[]): Plan[] {
    const plans = distinct(group);
    if (group.some(({ plan }) => plan === null)) return [];
    if (plans.length < 2) return plans;
    const { end } = stage.range;
    const behind = group.filter(
      ({ leaf }) => leaf.preposition === 'van' && leaf.range.start >= end && leaf.range.start - end < 30,
    );
    if (stage.takes === 'noun' && distinct(behind).length === 1) return distinct(behind);
    const subjects = group.filter(({ leaf }) => leaf.preposition === null);
    if (distinct(subjects).length === 1) return distinct(subjects);
    const joined = subjects.every(({ leaf }, i) => {
      const next = subjects[i + 1]?.leaf;
      return (
        next === undefined ||
        /^,?\s?(?:en|alsmede|,)\s(?:\S+\s){0,2}$/iu.test(this.text.slice(leaf.range.end, next.range.start))
      );
    });
    return joined ? distinct(subjects) : [];
  }

  private unnamed(stage: StageLeaf): Plan[] {
    const one = (plan: Plan | 'several' | null): Plan[] => (plan === null || plan === 'several' ? [] : [plan]);
    if (stage.takes === 'duty') {
      const plan = this.before(stage, ['wet'], true, false, null, 'block');
      if (plan !== null || stage.title === null) return one(plan);
      const titled = new Plan('wet');
      titled.call(stage.title);
      return [titled];
    }
    if (stage.takes === 'verb') {
      const [start, end] = [stage.within[0]?.start ?? 0, stage.within.at(-1)?.end ?? 0];
      const words = this.text.slice(start, end);
      const near = this.text.slice(Math.max(0, start - 300), start);
      const before = near.slice(near.lastIndexOf('\n') + 1);
      if (!PRONOUN.test(words) && !(THIS_CHANGE.test(words) && CHANGED.test(before))) return [];
      return one(this.before(stage, stage.families, false, true, null, 'block'));
    }
    const found = this.before(stage, stage.families, false, false, null);
    const near = this.justTold(stage);
    // A law that was just seen on its way is meant sooner than a bill named before it.
    const isNearer = found === 'several' || (near?.onlyLaw === true && this.told.isOnItsWay(near));
    return one(isNearer ? near : (found ?? this.onItsWay(stage)));
  }

  /** «Het wetsvoorstel Kades gaat in mei in consultatie. De indiening …»: the only bill of the sentence before, on its way there. */
  private justTold(stage: StageLeaf): Plan | null {
    const plan = this.told.justBefore(stage);
    const near = (this.byBlock.get(stage.block) ?? []).slice(-60);
    const since = near.filter(({ leaf }) => leaf.sentence >= stage.sentence - 1);
    return since.every((entry) => entry.leaf.sentence < stage.sentence && entry.plan === plan) ? plan : null;
  }

  /** «De Wet stille kades is in mei ingediend. De plenaire behandeling …»: a law that its paragraph saw on its way. */
  private onItsWay({ block, families }: StageLeaf): Plan | null {
    if (!families.includes('wet')) return null;
    const laws = (this.byBlock.get(block) ?? []).filter(({ leaf }) => leaf.family === 'wet');
    const [plan, ...more] = distinct(laws);
    return plan !== undefined && more.length === 0 && this.told.isOnItsWay(plan) ? plan : null;
  }
}

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
