import { tagsOf } from './markup.js';
import type { Tag } from './markup.js';
import { firstIndex } from '../sorted.js';

/** Who is whose parent in a tree, in which order they stand, and which links point where. */
export class Family {
  private readonly parents = new Map<Tag, Tag>();
  private readonly orders = new Map<Tag, number>();
  /** The last tag below each. */
  private readonly ends = new Map<Tag, number>();
  private readonly ids = new Map<string, Tag>();
  private readonly before = new Map<Tag, Tag | string>();
  private readonly pointedAt: readonly number[];

  constructor(top: Tag) {
    const links: Tag[] = [];
    for (const of of tagsOf(top)) {
      this.orders.set(of, this.orders.size);
      let before: Tag | string | undefined;
      for (const child of of.children) {
        if (typeof child === 'object') {
          this.parents.set(child, of);
          if (before !== undefined) this.before.set(child, before);
        }
        before = child;
      }
      for (const id of [of.attributes['id'], of.name === 'a' ? of.attributes['name'] : undefined])
        if (id !== undefined && !this.ids.has(id)) this.ids.set(id, of);
      if (of.name === 'a') links.push(of);
    }
    // From the end, so that what is below a tag has its last order before the tag itself.
    for (const of of [...this.orders.keys()].reverse()) {
      const last = of.children.findLast((child) => typeof child === 'object');
      this.ends.set(of, last ? (this.ends.get(last) ?? 0) : this.order(of));
    }
    const forward = links.flatMap((link) => {
      const target = this.target(link);
      return target && this.order(target) > this.order(link) ? [this.order(target)] : [];
    });
    this.pointedAt = [...new Set(forward)].sort((a, b) => a - b);
  }

  order(of: Tag): number {
    return this.orders.get(of) ?? -1;
  }

  parent(of: Tag | undefined): Tag | undefined {
    return of && this.parents.get(of);
  }

  /** The closest tag of this name around another, itself included. */
  above(of: Tag, name: string): Tag | undefined {
    let here: Tag | undefined = of;
    while (here && here.name !== name) here = this.parents.get(here);
    return here;
  }

  /** Whether a tag is one of these, or stands in one. */
  within(of: Tag, others: ReadonlySet<Tag>): boolean {
    let here: Tag | undefined = of;
    while (here && !others.has(here)) here = this.parents.get(here);
    return here !== undefined;
  }

  /** Whether one tag is the other, or is somewhere below it. */
  holds(outer: Tag, inner: Tag): boolean {
    const at = this.order(inner);
    return at >= this.order(outer) && at <= (this.ends.get(outer) ?? -1);
  }

  /** What a link within the page points to. */
  target({ attributes }: Tag): Tag | undefined {
    const fragment = fragmentOf(attributes['href']);
    return fragment === null ? undefined : (this.ids.get(fragment) ?? this.ids.get(decoded(fragment)));
  }

  /** Whether a link is one within the page, to a place that is not there. */
  pointsNowhere(link: Tag): boolean {
    return (link.attributes['href'] ?? '').startsWith('#') && this.target(link) === undefined;
  }

  /** What stands right before a tag, within the same parent. */
  previous(of: Tag): Tag | string | undefined {
    return this.before.get(of);
  }

  /** How many of the places that links before them point to are below a tag; two stand for more. */
  targetsIn(outer: Tag): number {
    return this.countIn(outer, this.pointedAt);
  }

  /** How many of these orders, sorted, are below a tag or its own; two stand for more. */
  countIn(outer: Tag, orders: readonly number[]): number {
    const to = this.ends.get(outer) ?? -1;
    const first = firstFrom(orders, this.order(outer));
    return orders.slice(first, first + 2).filter((order) => order <= to).length;
  }
}

/** The index of the first number that is not below another, in a sorted list. */
export const firstFrom = (sorted: readonly number[], least: number): number =>
  firstIndex(sorted, (number) => number >= least);

/** A page that was saved has its whole address before the fragment. */
const fragmentOf = (href: string | undefined): string | null => {
  const at = href?.indexOf('#') ?? -1;
  return href === undefined || at < 0 || at === href.length - 1 ? null : href.slice(at + 1);
};

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
