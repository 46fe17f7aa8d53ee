/** Which names stand for the same bill: equal words, a name and its longer form, or a part of exactly one other. */
import type { Family, NameLeaf, PlanKind } from '../candidates/planning.js';
import { stem } from '../dutch/stem.js';
import { KIND } from '../profiles/planning-words.js';

/** A bill with everything that it is called. */
export class Plan {
  kind: PlanKind;
  /** It was never called a bill: an act that may have been in force for long. */
  onlyLaw = true;
  private readonly called = new Map<string, { text: string; count: number; length: number }>();
  private readonly others: string[] = [];

  /**
   * @param unnamed the letter never says what it is called: any named bill beside it is meant sooner.
   */
  constructor(
    readonly family: Family,
    readonly unnamed = false,
  ) {
    this.kind = KIND[family];
  }

  /** Takes a full name: noun and name as the letter has them. */
  call(text: string): void {
    const clean = text.replace(/\s+/gu, ' ').trim();
    const known = this.called.get(clean.toLowerCase());
    if (known) known.count += 1;
    else this.called.set(clean.toLowerCase(), { text: clean, count: 1, length: clean.length });
  }

  /** Takes a short form or a word that points at it. */
  also(text: string): void {
    const clean = text.replace(/\s+/gu, ' ').trim();
    if (!this.others.some((o) => o.toLowerCase() === clean.toLowerCase())) this.others.push(clean);
  }

  /** The name that is used most, the longest of those. */
  get title(): string {
    const whole = (text: string): number => Number(text.split(' ').length > 2);
    const all = [...this.called.values()].sort(
      (a, b) => whole(b.text) - whole(a.text) || b.count - a.count || b.length - a.length,
    );
    return all[0]?.text ?? this.others[0] ?? '';
  }

  get names(): string[] {
    const title = this.title.toLowerCase();
    const short = this.others.filter((other) => !POINTS.test(other));
    const all = [...[...this.called.values()].map(({ text }) => text), ...short];
    return all.filter(
      (name, i) => name.toLowerCase() !== title && all.findIndex((n) => n.toLowerCase() === name.toLowerCase()) === i,
    );
  }
}

/** «dit wetsvoorstel» points at a bill and names none. */
const POINTS = /^(?:(?:de|het|een|dit|dat|deze|die)\s)?(?:\p{Ll}+|Wetsvoorstel|Voorstel)$/u;

const SMALL = new Set(
  'voor het een van met over inzake tot om te de en in door houdende dat waarmee waarin wij we ik zij willen op aan bij als die deze dit ter betreffende of'.split(
    ' ',
  ),
);

const tokensOf = (name: string): string[] => [
  ...new Set(
    (name.toLowerCase().match(/[\p{L}\d]+/gu) ?? [])
      .filter((w) => w.length > 1 && !SMALL.has(w))
      .map((w) => (w.length > 5 ? stem(w) : w)),
  ),
];

/** verzuim and schoolverzuim */
const same = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= 5 && (a.endsWith(b) || b.endsWith(a)));

interface Cluster {
  readonly family: Family;
  readonly tokens: readonly string[];
  readonly name: string;
  /** The name of a law alone: it is part of many others. */
  readonly fixed: boolean;
  /** A description: «om … te …», «voor …». */
  readonly described: boolean;
  /** «de wet …», which may run on into its sentence. */
  readonly law: boolean;
  readonly noun: string;
  readonly aliases: Set<string>;
  into: Cluster | null;
  plan: Plan | null;
}

/** What a short form opens with and its other mentions may leave off: «(WV Kades)», «(Wet stille kades)». */
const KIND_WORD = /^(?:WV|(?:concept)?wetsvoorstel|(?:Tijdelijke\s)?wet|besluit|regeling)\s/iu;

const MOST = 300;

function partOf(small: Cluster, large: Cluster): boolean {
  if (small.family !== large.family || large.fixed) return false;
  // One word is part of many a description.
  if (large.described && small.tokens.length < 2) return false;
  if (small.family === 'regeling' && (small.described || large.described) && small.noun !== large.noun) return false;
  // «gebiedsverboden» says more than «verbod»: one such word is no part of a name that has the other.
  const fits = small.tokens.length > 1 ? same : (t: string, o: string): boolean => same(t, o) && o.length >= t.length;
  return small.tokens.every((t) => large.tokens.some((o) => fits(t, o)));
}

const root = (cluster: Cluster): Cluster => {
  let at = cluster;
  for (let i = 0; at.into !== null && i < 10; i += 1) at = at.into;
  return at;
};

/** The plan of each named leaf. */
export function plansOf(leaves: readonly NameLeaf[]): ReadonlyMap<NameLeaf, Plan> {
  const clusters = new Map<string, Cluster>();
  const of = new Map<NameLeaf, Cluster>();
  for (const leaf of leaves) {
    if (leaf.name === null) continue;
    const tokens = tokensOf(leaf.name);
    if (tokens.length === 0) continue;
    const key = `${leaf.family} ${leaf.family === 'product' ? leaf.noun.toLowerCase() : ''} ${[...tokens].sort().join(' ')}`;
    const cluster = clusters.get(key) ?? {
      family: leaf.family,
      tokens,
      name: leaf.name.toLowerCase().replace(/\s+/gu, ' '),
      fixed: leaf.isLaw && leaf.name === leaf.noun,
      described: /^(?:om|voor|dat|waar|tot|over|inzake|ter)(?!\p{L})/iu.test(leaf.name),
      law: leaf.isLaw,
      noun: leaf.noun.toLowerCase(),
      aliases: new Set<string>(),
      into: null,
      plan: null,
    };
    if (leaf.alias !== null) cluster.aliases.add(tokensOf(leaf.alias.replace(KIND_WORD, '')).sort().join(' '));
    clusters.set(key, cluster);
    of.set(leaf, cluster);
  }
  const all = [...clusters.values()];
  if (all.length <= MOST) merge(all);
  const plans = new Map<NameLeaf, Plan>();
  for (const [leaf, cluster] of of) {
    const top = root(cluster);
    top.plan ??= new Plan(top.family);
    plans.set(leaf, top.plan);
    top.plan.onlyLaw &&= leaf.isLaw;
    top.plan.call(leaf.noun === leaf.name || leaf.noun === '' ? (leaf.name ?? '') : `${leaf.noun} ${leaf.name ?? ''}`);
    if (leaf.alias !== null) top.plan.also(leaf.alias);
  }
  return plans;
}

function merge(all: readonly Cluster[]): void {
  const bySize = [...all].sort((a, b) => a.tokens.length - b.tokens.length || a.name.length - b.name.length);
  for (const [i, small] of bySize.entries()) {
    if (small.fixed || small.into !== null) continue;
    // A letter says in brackets what it calls a bill from then on; the two need have no word in common.
    const key = [...small.tokens].sort().join(' ');
    const [introduced] = bySize.filter((l) => l.family === small.family && l.aliases.has(key) && root(l) !== small);
    if (introduced !== undefined) {
      small.into = root(introduced);
      continue;
    }
    const larger = bySize.slice(i + 1).filter((l) => partOf(small, l));
    // A name that goes on is the same bill, with words behind it that belong to the sentence.
    const longer = small.tokens.length > 1 ? larger.filter((l) => l.name.startsWith(`${small.name} `)) : [];
    for (const l of longer) l.into ??= small;
    const rest = [...new Set(larger.filter((l) => !longer.includes(l)).map(root))].filter((l) => l !== small);
    const bills = rest.some((l) => !l.law) ? rest.filter((l) => !l.law) : rest;
    const widest = bills.filter(
      (l) => !bills.some((o) => o !== l && l.tokens.every((t) => o.tokens.some((x) => same(t, x)))),
    );
    const [only, ...more] = widest;
    if (only !== undefined && more.length === 0 && root(only) !== small) small.into = root(only);
  }
}
